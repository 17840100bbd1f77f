export const placeholder = `{
  "Authorization": "Bearer <your token>"
}`;

/** Whether headers, or the value of one, still lack a token: empty, or with the placeholder. */
export const lackToken = (text) => !text.trim() || text.includes('<your token>');

const list = `# Put your token in place of <your token> in the
# Headers editor below, then press Run (Ctrl-Enter).
# With it there, Re-fetch (on the left, Shift-Ctrl-R)
# brings the documentation and completion.

query PhoneNumbers {
  phoneNumbers(first: 20) {
    totalCount
    nodes {
      id
      e164
      nickname
      viewerAccess
      viewerCanUpdate
      callingNameStatus
    }
  }
}
`;

const update = `# Changes one detail of a number you own: nickname,
# name, callingName or productType. Put the number's
# id in the Variables editor below.

mutation UpdatePhoneNumber($input: UpdatePhoneNumberInput!) {
  updatePhoneNumber(input: $input) {
    message
    phoneNumber {
      id
      e164
      nickname
      version
    }
    userErrors {
      code
      message
      field
    }
  }
}
`;

const updateVariables = `{
  "input": {
    "id": "1",
    "nickname": "Front desk"
  }
}`;

export const examples = [
  { query: list, headers: placeholder },
  { query: update, variables: updateVariables, headers: placeholder },
];
