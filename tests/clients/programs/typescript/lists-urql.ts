// Graphcache's lists after grants, transfers and bulk updates are the server's, without a refetch.
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";

import type { AnyVariables, OperationResult, TypedDocumentNode } from "@urql/core";

import {
  GrantPhoneNumberAccessDocument,
  PhoneNumberDocument,
  PhoneNumbersDocument,
  RevokePhoneNumberAccessDocument,
  TransferPhoneNumberDocument,
  UpdatePhoneNumbersDocument,
  type PhoneNumberQuery,
  type PhoneNumbersQuery,
} from "../generated/graphql.js";
import { urqlClient } from "../urql/client.js";
import { QUIET, sentSince, TOKEN, until, URL_OF_SERVER } from "./network.js";

const filter = QUIET;
const client = urqlClient(URL_OF_SERVER, TOKEN);

let shownList: PhoneNumbersQuery["phoneNumbers"] | undefined;
let shownNumber: PhoneNumberQuery["phoneNumber"] | undefined;

const first = { first: 3, after: null, filter };
const firstPage = await client.query(PhoneNumbersDocument, first);
const after = firstPage.data?.phoneNumbers.pageInfo.endCursor ?? null;
client.query(PhoneNumbersDocument, { first: 3, after, filter }).subscribe(({ data }) => {
  shownList = data?.phoneNumbers;
});
await until(() => shownList !== undefined);
const [mine, ...others] = list().edges.map(({ node }) => node);
assert.ok(mine);
assert.equal(others.length, 5);
const variables = { id: mine.id };
client.query(PhoneNumberDocument, variables).subscribe(({ data }) => {
  shownNumber = data?.phoneNumber;
});
await until(() => shownNumber !== undefined);
assert.equal(sentSince().length, 3);

const grant = { id: mine.id, grantee: "sam" };
await mutate(GrantPhoneNumberAccessDocument, { input: grant });
assert.ok(grantees().includes("sam"));
await isAsTheServerHasIt();

await mutate(RevokePhoneNumberAccessDocument, { input: grant });
assert.ok(!grantees().includes("sam"));
await isAsTheServerHasIt();

const items = [mine, ...others].map(({ id }) => ({ id, nickname: "All of them" }));
await mutate(UpdatePhoneNumbersDocument, { input: { items } });
assert.ok(list().edges.every(({ node }) => node.nickname === "All of them"));
await isAsTheServerHasIt();

await mutate(TransferPhoneNumberDocument, { input: { id: mine.id, owner: "sam" } });
assert.deepEqual(
  list().edges.map(({ node }) => node.id),
  others.map(({ id }) => id),
);
await isAsTheServerHasIt();
process.exit();

async function mutate<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<OperationResult<Data, Variables>> {
  const result = await client.mutation(document, variables);
  assert.equal(result.error, undefined);
  return result;
}

function list(): PhoneNumbersQuery["phoneNumbers"] {
  assert.ok(shownList);
  return shownList;
}

function grantees(): string[] {
  return shownNumber?.grants?.edges.map(({ node }) => node.grantee.name) ?? [];
}

/** Nothing was sent but the mutation; and a client without a cache is shown the same. */
async function isAsTheServerHasIt(): Promise<void> {
  await setTimeout(20);
  assert.deepEqual(sentSince(), ["POST query"]);
  const another = urqlClient(URL_OF_SERVER, TOKEN);
  const { edges, totalCount } = list();
  const page = { first: edges.length, after: null, filter };
  const { data } = await another.query(PhoneNumbersDocument, page);
  assert.deepEqual(
    data?.phoneNumbers.edges.map(({ node }) => node),
    edges.map(({ node }) => node),
  );
  assert.equal(data?.phoneNumbers.totalCount, totalCount);
  const { data: fresh, error } = await another.query(PhoneNumberDocument, variables);
  assert.equal(error, undefined);
  assert.deepEqual(shownNumber, fresh?.phoneNumber);
  sentSince();
}
