// Apollo Client and urql as they are without any of our set-up, and with persisted queries.
import { createHash } from "node:crypto";
import assert from "node:assert/strict";

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client/core";
import { createPersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { cacheExchange, Client, fetchExchange, type ClientOptions } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";

import {
  PhoneNumbersDocument,
  UpdatePhoneNumberDocument,
  ViewerDocument,
} from "../generated/graphql.js";
import { sentSince, TOKEN, URL_OF_SERVER } from "./network.js";

const headers = { authorization: `Bearer ${TOKEN}` };
const refused = { input: { id: "unknown", nickname: "a" } };

async function urql(exchanges: ClientOptions["exchanges"]): Promise<string[]> {
  const client = new Client({ url: URL_OF_SERVER, fetchOptions: { headers }, exchanges });
  for (const requestPolicy of ["cache-first", "network-only"] as const) {
    const { data, error } = await client.query(
      PhoneNumbersDocument,
      { first: 1 },
      { requestPolicy },
    );
    assert.equal(data?.phoneNumbers.edges.length, 1, String(error));
  }
  const { data, error } = await client.mutation(UpdatePhoneNumberDocument, refused);
  assert.equal(data?.updatePhoneNumber?.userErrors[0]?.code, "NOT_FOUND", String(error));
  return sentSince();
}

async function apollo(links: ApolloLink[], options: HttpLink.Options = {}): Promise<string[]> {
  const http = new HttpLink({ uri: URL_OF_SERVER, headers, ...options });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([...links, http]),
  });
  for (const fetchPolicy of ["cache-first", "network-only"] as const) {
    const { data } = await client.query({ query: ViewerDocument, fetchPolicy });
    assert.equal(data?.viewer.name, "olivia");
  }
  const { data } = await client.mutate({
    mutation: UpdatePhoneNumberDocument,
    variables: refused,
  });
  assert.equal(data?.updatePhoneNumber?.userErrors[0]?.code, "NOT_FOUND");
  return sentSince();
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hashes = { generateHash: async (text: string): Promise<string> => sha256(text) };

assert.deepEqual(await urql([cacheExchange, fetchExchange]), [
  "GET query",
  "GET query",
  "POST query",
]);
assert.deepEqual(await urql([cacheExchange, persistedExchange(hashes), fetchExchange]), [
  "GET hash",
  "GET hash query",
  "GET hash",
  "POST query",
]);
assert.deepEqual(await apollo([]), ["POST query", "POST query", "POST query"]);
assert.deepEqual(await apollo([], { useGETForQueries: true }), [
  "GET query",
  "GET query",
  "POST query",
]);
assert.deepEqual(await apollo([createPersistedQueryLink({ sha256 })]), [
  "POST hash",
  "POST hash query",
  "POST hash",
  "POST hash",
  "POST hash query",
]);
assert.deepEqual(
  await apollo([createPersistedQueryLink({ sha256, useGETForHashedQueries: true })]),
  ["GET hash", "GET hash", "POST hash"],
);
