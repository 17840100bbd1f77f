import { computed } from "@preact/signals";

import { ask } from "../api/client";
import { read } from "../generated";
import { AccountsDocument, ActivityDocument, ChangeFragmentDoc } from "../generated/graphql";
import { pagesOf } from "./pages";
import { SYSTEM } from "./view";

/** What has become of all numbers that the viewer sees, newest first. */
export const trail = pagesOf(ActivityDocument, ({ changes }) => changes.pageInfo);

/** Each change once, although pages may overlap, and its number where the viewer still sees it. */
export const changes = computed(() => {
  const nodes = trail.shown.value.flatMap(({ changes }) => changes.nodes);
  const all = nodes.map((node) => ({ change: read(ChangeFragmentDoc, node), number: node.phoneNumber }));
  return [...new Map(all.map((each) => [each.change.id, each])).values()];
});

const asked = new Map<string, string>();

/** The name of who did something, by the id of their account. */
export function actorName(id: string): string {
  const actor = changes.value.find(({ change }) => change.actor?.id === id)?.change.actor;
  return id === SYSTEM ? "the system" : (actor?.name ?? asked.get(id) ?? "this person");
}

/** The id of the account of this name; null where the viewer cannot find it. */
export async function accountNamed(name: string): Promise<string | null> {
  const { accounts } = await ask(AccountsDocument, { search: name.slice(0, 100) });
  const account = accounts.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (account === undefined) {
    return null;
  }
  asked.set(account.id, account.name);
  return account.id;
}
