import { computed } from "@preact/signals";

import { connection } from "../api/connection";
import { read } from "../generated";
import { NumberRowFragmentDoc, NumbersDocument, type NumberRowFragment } from "../generated/graphql";
import { pagesOf, reloadAll } from "../lists/pages";
import { listed } from "./view";

const POLL_MILLISECONDS = 30_000;

export const numbers = pagesOf(NumbersDocument, ({ phoneNumbers }) => phoneNumbers.pageInfo);

export const { isLoading } = numbers;

/** The numbers of the list, each once although pages may overlap. */
export const rows = computed<readonly NumberRowFragment[]>(() => {
  const all = numbers.shown.value.flatMap(({ phoneNumbers }) => read(NumberRowFragmentDoc, phoneNumbers.nodes));
  return [...new Map(all.map((row) => [row.id, row])).values()];
});

export const total = computed<number | null>(() => numbers.shown.value[0]?.phoneNumbers.totalCount ?? null);

/** Follows the view, and asks for all again every half minute while the page is looked at. */
export function followView(): void {
  numbers.follow(listed);
  setInterval(() => {
    if (document.visibilityState === "visible" && connection.value.is === "well") {
      reload();
    }
  }, POLL_MILLISECONDS);
}

/** Asks for all that is shown again, this list and others. */
export function reload(): void {
  reloadAll();
}
