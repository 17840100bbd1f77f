// Relay's lists after grants, transfers and bulk updates are the server's, without a refetch.
import assert from "node:assert/strict";

import { environment } from "../environment";
import Changes, { type operations_changes$data } from "../generated/operations_changes.graphql";
import Grants, { type operations_grants$data } from "../generated/operations_grants.graphql";
import Numbers, { type operations_numbers$data } from "../generated/operations_numbers.graphql";
import GrantMutation, {
  type operationsGrantMutation,
} from "../generated/operationsGrantMutation.graphql";
import NumberQuery, {
  type operationsNumberQuery,
} from "../generated/operationsNumberQuery.graphql";
import NumbersQuery, {
  type operationsNumbersQuery,
} from "../generated/operationsNumbersQuery.graphql";
import RevokeMutation, {
  type operationsRevokeMutation,
} from "../generated/operationsRevokeMutation.graphql";
import UpdateManyMutation, {
  type operationsUpdateManyMutation,
} from "../generated/operationsUpdateManyMutation.graphql";
import NumbersPageQuery, {
  type operationsNumbersPageQuery,
} from "../generated/operationsNumbersPageQuery.graphql";
import { ask, change, read, show } from "../store";
import { transfer } from "../transfer";
import { QUIET, sentSince, TOKEN, URL_OF_SERVER } from "./network";

type Answer = operationsNumberQuery["response"];
type List = operations_numbers$data["phoneNumbers"];

const filter = QUIET;
const store = environment(URL_OF_SERVER, TOKEN);

async function check(): Promise<void> {
  const list = await ask<operationsNumbersQuery>(store, NumbersQuery, { filter, count: 3 });
  const shownList = (): List => read<operations_numbers$data>(store, Numbers, list).phoneNumbers;
  const cursor = shownList().pageInfo.endCursor;
  await ask<operationsNumbersPageQuery>(store, NumbersPageQuery, { filter, count: 3, cursor });
  const [mine, ...others] = shownList().edges.map(({ node }) => node);
  assert.ok(mine);
  assert.equal(others.length, 5);
  const { id } = mine;
  await ask<operationsNumberQuery>(store, NumberQuery, { id });
  const shownNumber = (): Answer => show<operationsNumberQuery>(store, NumberQuery, { id });
  const grantees = (): string[] =>
    listsOf(store, shownNumber())?.grants?.edges.map(({ node }) => node.grantee.name) ?? [];
  sentSince();

  const grant = { input: { id, grantee: "sam" } };
  await change<operationsGrantMutation>(store, GrantMutation, grant);
  assert.ok(grantees().includes("sam"));
  await isAsTheServerHasIt();

  await change<operationsRevokeMutation>(store, RevokeMutation, grant);
  assert.ok(!grantees().includes("sam"));
  await isAsTheServerHasIt();

  const items = [mine, ...others].map(({ id }) => ({ id, nickname: "All of them" }));
  await change<operationsUpdateManyMutation>(store, UpdateManyMutation, { input: { items } });
  assert.ok(shownList().edges.every(({ node }) => node.nickname === "All of them"));
  await isAsTheServerHasIt();

  await transfer(store, { id, owner: "sam" }, [shownList().__id]);
  assert.deepEqual(
    shownList().edges.map(({ node }) => node.id),
    others.map(({ id }) => id),
  );
  await isAsTheServerHasIt();

  /** Nothing was sent but the mutation; and a store that was empty is shown the same. */
  async function isAsTheServerHasIt(): Promise<void> {
    assert.deepEqual(sentSince(), ["POST id"]);
    const another = environment(URL_OF_SERVER, TOKEN);
    const count = shownList().edges.length;
    const fresh = await ask<operationsNumbersQuery>(another, NumbersQuery, { filter, count });
    const { phoneNumbers } = read<operations_numbers$data>(another, Numbers, fresh);
    assert.deepEqual(shownList().edges.map(details), phoneNumbers.edges.map(details));
    assert.equal(shownList().totalCount, phoneNumbers.totalCount);
    const freshNumber = await ask<operationsNumberQuery>(another, NumberQuery, { id });
    assert.deepEqual(listsOf(store, shownNumber()), listsOf(another, freshNumber));
    sentSince();
  }
}

function details({ node: { id, nickname, version } }: List["edges"][number]): unknown {
  return { id, nickname, version };
}

interface Lists {
  grants: operations_grants$data["grants"];
  changes: operations_changes$data["changes"];
}

/** The lists of a number; null where the viewer does not see it. */
function listsOf(environment: typeof store, { phoneNumber }: Answer): Lists | null {
  if (phoneNumber == null) {
    return null;
  }
  const { grants } = read<operations_grants$data>(environment, Grants, phoneNumber);
  const { changes } = read<operations_changes$data>(environment, Changes, phoneNumber);
  return { grants, changes };
}

void check();
