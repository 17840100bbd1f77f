import type { ApolloClient } from "@apollo/client/core";

import type { Api } from "../tour.js";

/** The queries and mutations of Apollo Client, as the programs call them. */
export function apolloApi(client: ApolloClient): Api {
  return {
    query: async (query, variables) =>
      given(
        await client.query({ query, variables: { ...variables }, fetchPolicy: "network-only" }),
      ),
    mutate: async (mutation, variables) =>
      given(await client.mutate({ mutation, variables: { ...variables } })),
  };
}

/** The data; the client has thrown where there are errors. */
function given<Data>({ data }: { data?: Data | null | undefined }): Data {
  if (data == null) {
    throw new Error("There is no answer.");
  }
  return data;
}
