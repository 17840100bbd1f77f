import { computed } from "@preact/signals";

import { ask } from "../api/client";
import { session } from "../api/session";
import { read } from "../generated";
import { AccountsDocument, ActivityDocument, ChangeFragmentDoc } from "../generated/graphql";
import { distinct, pagesOf } from "../lists/pages";
import { SYSTEM, trailed } from "../model/view";

/** What has become of all numbers that the viewer sees, newest first. */
export const trail = pagesOf(ActivityDocument, ({ changes }) => changes.pageInfo);

export function followTrail(): void {
  trail.follow(trailed);
}

/** Each change once, and its number where the viewer still sees it. */
export const changes = computed(() => {
  const nodes = trail.shown.value.flatMap(({ changes }) => changes.nodes);
  const all = nodes.map((node) => ({ change: read(ChangeFragmentDoc, node), number: node.phoneNumber }));
  return distinct(all, ({ change }) => change.id);
});

const names = new Map<string, string>();

/** The name of who did something, by the id of their account. */
export function actorName(id: string): string {
  const actors = [session.value?.viewer, ...changes.value.map(({ change }) => change.actor)];
  actors.forEach((actor) => actor && names.set(actor.id, actor.name));
  return id === SYSTEM ? "the system" : (names.get(id) ?? "this person");
}

/** The id of the account of this name; null where the viewer cannot find it. */
export async function accountNamed(name: string): Promise<string | null> {
  const { accounts } = await ask(AccountsDocument, { search: name.slice(0, 100) });
  const account = accounts.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (account === undefined) {
    return null;
  }
  names.set(account.id, account.name);
  return account.id;
}
