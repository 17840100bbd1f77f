import { effect, signal } from "@preact/signals";

import { ask, changesMade } from "../api/client";
import { session } from "../api/session";
import { read, type FragmentType } from "../generated";
import { CountFragmentDoc, CountsDocument, NamingCountsDocument } from "../generated/graphql";
import { searched } from "../model/view";
import { isLoading, isTotalExact, reloads } from "./list";

/** How many numbers have each value of a filter; null until it is known. */
export const counts = signal<Counts | null>(null);

export type Counted = "access" | "calling" | "nickname" | "tag";

type ByValue = ReadonlyMap<string | null, number>;

export interface Counts extends Readonly<Record<Counted, ByValue>> {
  /** Of those that a search for this finds. */
  readonly search: string;
}

/** Several changes in a row are counted once, and what somebody types when they rest. */
const PAUSE_MILLISECONDS = 600;

/**
 * Counts when the list is there, so that it never waits; again when it is asked for again, after each
 * change, and of what is searched for, unless it is too much to be counted in the list itself.
 */
export function followCounts(): void {
  let timer = 0;
  let asked = "";
  effect(() => {
    const viewer = session.value?.viewer.id ?? "";
    if (viewer === "" || !asked.startsWith(viewer)) {
      counts.value = null;
    }
    const search = searched.value;
    const key = `${viewer} ${changesMade.value} ${reloads.value} ${search}`;
    clearTimeout(timer);
    if (viewer === "" || isLoading.value || (search !== "" && !isTotalExact.value) || key === asked) {
      return;
    }
    timer = window.setTimeout(
      () => {
        asked = key;
        void count(viewer, search);
      },
      counts.peek() === null ? 0 : PAUSE_MILLISECONDS,
    );
  });
}

async function count(viewer: string, search: string): Promise<void> {
  const filter = search === "" ? null : { search };
  const asked = [ask(CountsDocument, { filter }), ask(NamingCountsDocument, { filter })] as const;
  const found = await Promise.all(asked).catch(() => null);
  if (found !== null && session.peek()?.viewer.id === viewer && searched.peek() === search) {
    const [{ access, calling }, { nickname, tag }] = found;
    counts.value = {
      search,
      access: byValue(access),
      calling: byValue(calling),
      nickname: byValue(nickname),
      tag: byValue(tag),
    };
  }
}

function byValue(found: readonly FragmentType<typeof CountFragmentDoc>[]): ByValue {
  return new Map(read(CountFragmentDoc, found).map(({ value, count }) => [value ?? null, count]));
}
