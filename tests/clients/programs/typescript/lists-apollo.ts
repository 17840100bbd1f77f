// Apollo's lists after grants, transfers and bulk updates are the server's, without a refetch.
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";

import { apolloClient, removeTransferred } from "../apollo/client.js";
import {
  GrantPhoneNumberAccessDocument,
  PhoneNumberDocument,
  PhoneNumbersDocument,
  RevokePhoneNumberAccessDocument,
  TransferPhoneNumberDocument,
  UpdatePhoneNumbersDocument,
  type PhoneNumbersQuery,
} from "../generated/graphql.js";
import { QUIET, sentSince, TOKEN, until, URL_OF_SERVER } from "./network.js";

const filter = QUIET;
const client = apolloClient(URL_OF_SERVER, TOKEN);

const watched = client.watchQuery({
  query: PhoneNumbersDocument,
  variables: { first: 3, after: null, filter },
});
watched.subscribe(() => undefined);
await until(() => watched.getCurrentResult().dataState === "complete");
const after = shownList().pageInfo.endCursor;
await watched.fetchMore({ variables: { after } });
await until(() => shownList().edges.length === 6);
const [mine, ...others] = shownList().edges.map(({ node }) => node);
assert.ok(mine);
const variables = { id: mine.id };
const watchedNumber = client.watchQuery({ query: PhoneNumberDocument, variables });
watchedNumber.subscribe(() => undefined);
await until(() => watchedNumber.getCurrentResult().dataState === "complete");
assert.equal(sentSince().length, 3);

const grant = { id: mine.id, grantee: "sam" };
await client.mutate({ mutation: GrantPhoneNumberAccessDocument, variables: { input: grant } });
assert.ok(shownGrantees().includes("sam"));
await isAsTheServerHasIt();

await client.mutate({ mutation: RevokePhoneNumberAccessDocument, variables: { input: grant } });
assert.ok(!shownGrantees().includes("sam"));
await isAsTheServerHasIt();

const items = [mine, ...others].map(({ id }) => ({ id, nickname: "All of them" }));
await client.mutate({ mutation: UpdatePhoneNumbersDocument, variables: { input: { items } } });
assert.ok(shownList().edges.every(({ node }) => node.nickname === "All of them"));
await isAsTheServerHasIt();

await client.mutate({
  mutation: TransferPhoneNumberDocument,
  variables: { input: { id: mine.id, owner: "sam" } },
  update: removeTransferred,
});
assert.deepEqual(
  shownList().edges.map(({ node }) => node.id),
  others.map(({ id }) => id),
);
await isAsTheServerHasIt();
process.exit();

function shownList(): PhoneNumbersQuery["phoneNumbers"] {
  const { data, dataState } = watched.getCurrentResult();
  assert.equal(dataState, "complete");
  return data.phoneNumbers;
}

function shownGrantees(): string[] {
  const { phoneNumber } = client.readQuery({ query: PhoneNumberDocument, variables }) ?? {};
  return phoneNumber?.grants?.edges.map(({ node }) => node.grantee.name) ?? [];
}

/** Nothing was sent but the mutation; and a client without a cache is shown the same. */
async function isAsTheServerHasIt(): Promise<void> {
  await setTimeout(20);
  assert.deepEqual(sentSince(), ["POST query"]);
  const another = apolloClient(URL_OF_SERVER, TOKEN);
  const { edges, totalCount } = shownList();
  const { data: list } = await another.query({
    query: PhoneNumbersDocument,
    variables: { first: edges.length, after: null, filter },
  });
  assert.deepEqual(
    list?.phoneNumbers.edges.map(({ node }) => node),
    edges.map(({ node }) => node),
  );
  assert.equal(list?.phoneNumbers.totalCount, totalCount);
  const shown = client.readQuery({ query: PhoneNumberDocument, variables });
  const { data } = await another.query({ query: PhoneNumberDocument, variables });
  assert.deepEqual(shown?.phoneNumber ?? null, data?.phoneNumber);
  sentSince();
}
