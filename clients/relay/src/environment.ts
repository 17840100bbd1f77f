import {
  Environment,
  Network,
  RecordSource,
  Store,
  type FetchFunction,
  type GraphQLResponse,
} from "relay-runtime";

import { idempotencyKey, retryingFetch } from "./retry";

/** The whole request failed; `code` is `errors[0].extensions.code`. */
export class RequestFailed extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/**
 * The environment of the account that the token belongs to. It sends the ids of documents, which
 * the server knows by NUMBERBOOK_TRUSTED_DOCUMENTS=src/generated/persisted-documents.json.
 */
export function environment(url: string, token: string): Environment {
  const send: FetchFunction = async ({ id, operationKind }, variables) => {
    const response = await retryingFetch(url, {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json",
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        ...(operationKind === "mutation" ? idempotencyKey() : {}),
      },
      body: JSON.stringify({ id, variables }),
    });
    return withData((await response.json()) as Answer);
  };
  return new Environment({
    network: Network.create(send),
    store: new Store(new RecordSource()),
  });
}

interface Answer {
  data?: object | null;
  errors?: { message: string; extensions: { code: string } }[];
}

function withData(answer: Answer): GraphQLResponse {
  const [error] = answer.errors ?? [];
  if (error !== undefined && answer.data == null) {
    throw new RequestFailed(error.message, error.extensions.code);
  }
  return answer as GraphQLResponse;
}
