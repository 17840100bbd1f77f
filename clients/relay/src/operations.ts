import { graphql } from "relay-runtime";

// relay-compiler reads the operations here and writes an artifact for each to `generated`; the
// programs import the artifacts. In an application they stand in the components that use them, and
// babel-plugin-relay puts the artifacts in their places. This file is never run.

graphql`
  query operationsViewerQuery {
    viewer {
      id
      name
      teams {
        id
        name
      }
    }
  }
`;

graphql`
  query operationsNumbersQuery($filter: PhoneNumberFilter, $count: Int!) {
    ...operations_numbers @arguments(filter: $filter, count: $count)
  }
`;

graphql`
  fragment operations_numbers on Query
  @refetchable(queryName: "operationsNumbersPageQuery")
  @argumentDefinitions(
    filter: { type: "PhoneNumberFilter" }
    count: { type: "Int", defaultValue: 50 }
    cursor: { type: "String" }
  ) {
    phoneNumbers(first: $count, after: $cursor, filter: $filter)
      @connection(key: "operations_phoneNumbers") {
      __id
      totalCount
      edges {
        node {
          ...operations_details @relay(mask: false)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

graphql`
  fragment operations_details on PhoneNumber {
    id
    e164
    countryCode
    nickname
    name
    productType
    callingName
    callingNameStatus
    version
    viewerCanUpdate
  }
`;

graphql`
  query operationsNumberQuery($id: ID!) {
    phoneNumber(id: $id) {
      ...operations_details @relay(mask: false)
      ...operations_grants
      ...operations_changes
    }
  }
`;

// The lists of a number. Whoever changes one of them spreads it, so that the store has the new one.
graphql`
  fragment operations_grants on PhoneNumber
  @refetchable(queryName: "operationsGrantsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    grants(first: $count, after: $cursor) @connection(key: "operations_grants") {
      totalCount
      edges {
        node {
          id
          expiresAt
          grantee {
            id
            name
          }
        }
      }
    }
  }
`;

graphql`
  fragment operations_changes on PhoneNumber
  @refetchable(queryName: "operationsChangesPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    changes(first: $count, after: $cursor) @connection(key: "operations_changes") {
      totalCount
      edges {
        node {
          id
          field
          oldValue
          newValue
          at
        }
      }
    }
  }
`;

graphql`
  fragment operations_refusal on UserError {
    code
    field
    message
    status
  }
`;

graphql`
  mutation operationsUpdateMutation($input: UpdatePhoneNumberInput!) {
    updatePhoneNumber(input: $input) {
      phoneNumber {
        ...operations_details @relay(mask: false)
        ...operations_changes
      }
      userErrors {
        ...operations_refusal @relay(mask: false)
      }
    }
  }
`;

graphql`
  mutation operationsUpdateManyMutation($input: UpdatePhoneNumbersInput!) {
    updatePhoneNumbers(input: $input) {
      results {
        phoneNumber {
          ...operations_details @relay(mask: false)
          ...operations_changes
        }
        userErrors {
          ...operations_refusal @relay(mask: false)
        }
      }
      userErrors {
        ...operations_refusal @relay(mask: false)
      }
    }
  }
`;

graphql`
  mutation operationsGrantMutation($input: GrantPhoneNumberAccessInput!) {
    grantPhoneNumberAccess(input: $input) {
      phoneNumber {
        ...operations_grants
        ...operations_changes
      }
      userErrors {
        ...operations_refusal @relay(mask: false)
      }
    }
  }
`;

graphql`
  mutation operationsRevokeMutation($input: RevokePhoneNumberAccessInput!) {
    revokePhoneNumberAccess(input: $input) {
      revokedGrantId @deleteRecord
      phoneNumber {
        ...operations_grants
        ...operations_changes
      }
      userErrors {
        ...operations_refusal @relay(mask: false)
      }
    }
  }
`;

graphql`
  mutation operationsTransferMutation($input: TransferPhoneNumberInput!) {
    transferPhoneNumber(input: $input) {
      transferredPhoneNumberId
      phoneNumber {
        ...operations_details @relay(mask: false)
      }
      userErrors {
        ...operations_refusal @relay(mask: false)
      }
    }
  }
`;
