import { computed, effect, signal } from "@preact/signals";

import { connection } from "../api/connection";
import { read } from "../generated";
import { NumberRowFragmentDoc, NumbersDocument, type NumberRowFragment } from "../generated/graphql";
import { listed } from "../model/view";
import { distinct, pagesOf, reloadAll } from "./pages";

const POLL_MILLISECONDS = 30_000;

export const numbers = pagesOf(NumbersDocument, ({ phoneNumbers }) => phoneNumbers.pageInfo);

export const { isLoading } = numbers;

/** The numbers of the list, each once. */
export const rows = computed<readonly NumberRowFragment[]>(() => {
  const all = numbers.shown.value.flatMap(({ phoneNumbers }) => read(NumberRowFragmentDoc, phoneNumbers.nodes));
  return distinct(all, ({ id }) => id);
});

export const total = computed<number | null>(() => numbers.shown.value[0]?.phoneNumbers.totalCount ?? null);

export const isTotalExact = computed(() => numbers.shown.value[0]?.phoneNumbers.totalCountIsExact ?? true);

/** The total in words: up to a limit it is exact. */
export const totalText = computed(() => `${(total.value ?? 0).toLocaleString("en")}${isTotalExact.value ? "" : "+"}`);

/** Follows the view, and asks for all again every half minute while the page is looked at. */
export function followView(): void {
  numbers.follow(listed);
  setInterval(() => {
    if (document.visibilityState === "visible" && connection.value.is === "well") {
      reload();
    }
  }, POLL_MILLISECONDS);
}

/** How often all that is shown was asked for again. */
export const reloads = signal(0);

/** Asks for all that is shown again, this list and others. */
export function reload(): void {
  reloads.value++;
  reloadAll();
}

/** Loads more until it is enough, or until there is no more, or another list. */
export async function loadUntil(isEnough: () => boolean): Promise<void> {
  const { hasMore, failure, more } = numbers;
  const asked = listed.peek();
  while (!isEnough() && hasMore.peek() && failure.peek() === null && listed.peek() === asked) {
    await loaded();
    more();
    await loaded();
  }
}

function loaded(): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!isLoading.value) {
        queueMicrotask(() => stop());
        resolve();
      }
    });
  });
}
