import {
  Client,
  createRequest,
  fetchExchange,
  makeOperation,
  mapExchange,
  type AnyVariables,
  type CombinedError,
  type Operation,
  type RequestPolicy,
} from "@urql/core";
import { signal } from "@preact/signals";
import { pipe, subscribe, toPromise, take, filter } from "wonka";

import type { TypedDocumentString } from "../generated/graphql";
import { numberCache } from "./cache";
import { isOutdated, patientFetch } from "./connection";
import { secret } from "./secret";

/** What is shown of a query: its data so far, and whether newer is on its way. */
export interface Shown<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly isStale: boolean;
}

/** Forget all that was read and changed: somebody else sits here now. */
export function forgetEverything(): void {
  client = newClient();
  lastChange.value = null;
}

function newClient(): Client {
  return new Client({
    url: new URL("graphql", document.baseURI).href,
    preferGetMethod: false,
    fetch: patientFetch,
    exchanges: [numberCache(), trustedDocuments, fetchExchange],
  });
}

/** An operation of the page is sent as its hash, a change with a key by which it is made once. */
const trustedDocuments = mapExchange({
  onOperation(operation) {
    const { hash } = operation.context as { hash?: string };
    const extensions = {
      ...operation.extensions,
      persistedQuery: { version: 1 as const, sha256Hash: (hash ?? "").replace("sha256:", "") },
    };
    const context =
      operation.kind === "mutation" ? { ...operation.context, fetchOptions: keyed() } : operation.context;
    return makeOperation(operation.kind, { ...operation, extensions } as Operation, context);
  },
  onError(error) {
    const codes = error.graphQLErrors.map(({ extensions }) => extensions["code"]);
    if (codes.some(isOfAnotherRelease)) {
      isOutdated.value = true;
    }
  },
});

function keyed(): RequestInit {
  return { headers: { "idempotency-key": secret() } };
}

let client = newClient();

/** Calls back with what is known at once, and whenever it changes; an answer's null is no data. Returns the end of it. */
export function watch<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  onShown: (shown: Shown<Data>) => void,
): { stop: () => void; again: () => void } {
  const request = createRequest<Data, Variables>(document.toString(), variables);
  const context = { hash: document.__meta__?.["hash"] as string };
  const running = client;
  const { unsubscribe } = pipe(
    running.executeQuery<Data, Variables>(request, { ...context, requestPolicy: "cache-and-network" }),
    subscribe(({ data, error, stale }) => onShown({ data: data ?? undefined, error, isStale: stale })),
  );
  const again = (): void =>
    running.reexecuteOperation(
      running.createRequestOperation("query", request, { ...context, requestPolicy: "network-only" }),
    );
  return { stop: unsubscribe, again };
}

/** Asks the server, whatever the cache has. Raises CombinedError. */
export async function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  requestPolicy: RequestPolicy = "network-only",
): Promise<Data> {
  const context = { hash: document.__meta__?.["hash"] as string, requestPolicy };
  const result = await pipe(
    client.query<Data, Variables>(document.toString(), variables, context),
    filter(({ stale, hasNext }) => !stale && !hasNext),
    take(1),
    toPromise,
  );
  return dataOf(result);
}

/** The last operation that was sent, for those who want to see it. */
export const lastChange = signal<{ document: string; variables: unknown } | null>(null);

/** How many changes the server has answered. */
export const changesMade = signal(0);

/** Makes a change. Raises CombinedError; refusals are in the data. */
export async function change<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const context = { hash: document.__meta__?.["hash"] as string };
  lastChange.value = { document: document.toString(), variables };
  const result = await client.mutation<Data, Variables>(document.toString(), variables, context);
  changesMade.value++;
  return dataOf(result);
}

function dataOf<Data>(result: { data?: Data | undefined; error?: CombinedError | undefined }): Data {
  if (result.data === undefined || result.data === null) {
    throw result.error ?? new Error("There is no answer.");
  }
  return result.data;
}

/** Whether this code of an error says that the server does not know the operation. */
export function isOfAnotherRelease(code: unknown): boolean {
  return code === "PERSISTED_QUERY_NOT_FOUND" || code === "UNTRUSTED_DOCUMENT";
}

/** What a request failed with, in the server's words. */
export function words(error: unknown): string {
  const errors = (error as Partial<CombinedError>).graphQLErrors ?? [];
  const told = errors.map(({ message }) => message).join(" ");
  return told || (error instanceof Error ? error.message : "Something went wrong.");
}
