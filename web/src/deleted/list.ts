import { computed } from "@preact/signals";

import { read } from "../generated";
import { DeletedDocument, NumberRowFragmentDoc } from "../generated/graphql";
import { distinct, pagesOf } from "../lists/pages";
import { deletedAsked } from "../model/view";

/** What was deleted and is not yet released, the latest first. */
export const deleted = pagesOf(DeletedDocument, ({ phoneNumbers }) => phoneNumbers.pageInfo);

export function followDeleted(): void {
  deleted.follow(deletedAsked);
}

/** Each number once, and when it is released. */
export const deletedRows = computed(() => {
  const nodes = deleted.shown.value.flatMap(({ phoneNumbers }) => phoneNumbers.nodes);
  const all = nodes.map((node) => ({ number: read(NumberRowFragmentDoc, node), deletionAt: node.deletionAt }));
  return distinct(all, ({ number }) => number.id);
});

/** Null until it is known. */
export const deletedTotal = computed(() => deleted.shown.value[0]?.phoneNumbers.totalCount ?? null);
