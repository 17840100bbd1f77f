export const placeholder = '<id of a number you own>';

const list = `# Sign in above, then press Run.
# The documentation comes with the token.

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
# name, callingName, productType, tags, note or
# reference. Put the number's id in the Variables
# editor below.

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
    "id": "${placeholder}",
    "nickname": "Front desk"
  }
}`;

export const examples = [{ query: list }, { query: update, variables: updateVariables }];
