import type { AnyVariables, Client, OperationResult } from "@urql/core";

import type { Api } from "../tour.js";

/** The queries and mutations of urql, as the programs call them. */
export function urqlApi(client: Client): Api {
  return {
    query: async (document, variables) =>
      data(await client.query(document, variables, { requestPolicy: "network-only" })),
    mutate: async (document, variables) => data(await client.mutation(document, variables)),
  };
}

function data<Data>(result: OperationResult<Data, AnyVariables>): Data {
  if (result.error !== undefined || result.data === undefined) {
    throw result.error ?? new Error("There is no answer.");
  }
  return result.data;
}
