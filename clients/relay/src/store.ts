import {
  commitMutation,
  createOperationDescriptor,
  fetchQuery,
  getRequest,
  getSingularSelector,
  type Environment,
  type GraphQLTaggedNode,
  type MutationParameters,
  type OperationType,
  type ReaderFragment,
  type SelectorStoreUpdater,
} from "relay-runtime";

// What React's hooks do for components, for programs without React.

/** Ask the server, and keep what it answers in the store. */
export async function ask<Query extends OperationType>(
  environment: Environment,
  query: GraphQLTaggedNode,
  variables: Query["variables"],
): Promise<Query["response"]> {
  environment.retain(createOperationDescriptor(getRequest(query), variables));
  const answer = await fetchQuery<Query>(environment, query, variables).toPromise();
  if (answer === undefined) {
    throw new Error("There is no answer.");
  }
  return answer;
}

/** What the store has now for a query. */
export function show<Query extends OperationType>(
  environment: Environment,
  query: GraphQLTaggedNode,
  variables: Query["variables"],
): Query["response"] {
  const { fragment } = createOperationDescriptor(getRequest(query), variables);
  return environment.lookup(fragment).data as Query["response"];
}

/** What the store has now for a fragment. */
export function read<Data>(
  environment: Environment,
  fragment: ReaderFragment,
  reference: unknown,
): Data {
  const selector = getSingularSelector(fragment, reference);
  if (selector == null) {
    throw new Error("The fragment does not belong here.");
  }
  return environment.lookup(selector).data as Data;
}

/** Change something; the store takes what the server answers, and what the updater makes of it. */
export function change<Mutation extends MutationParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: Mutation["variables"],
  updater?: SelectorStoreUpdater<Mutation["response"]>,
): Promise<Mutation["response"]> {
  return new Promise((resolve, reject) => {
    commitMutation<Mutation>(environment, {
      mutation,
      variables,
      updater,
      onCompleted: (response, errors) =>
        errors?.length ? reject(new Error(errors[0]?.message)) : resolve(response),
      onError: reject,
    });
  });
}
