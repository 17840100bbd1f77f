import { effect, signal } from "@preact/signals";

import { ask, changesMade } from "../api/client";
import { session } from "../api/session";
import { read } from "../generated";
import { CountFragmentDoc, CountsDocument, type CountsQuery } from "../generated/graphql";
import { isSearched } from "../model/view";
import { isLoading, reloads } from "./list";

/** How many numbers have each value of a filter; null until it is known. */
export const counts = signal<Counts | null>(null);

export type Counted = "access" | "calling" | "nickname" | "tag";

export type Counts = Readonly<Record<Counted, ReadonlyMap<string | null, number>>>;

/** Several changes in a row are counted once. */
const PAUSE_MILLISECONDS = 600;

/**
 * Counts when the list is there, so that it never waits; again when it is asked for again, and after
 * each change. A search is not counted: chips narrow it, and counts of all would be wrong there.
 */
export function followCounts(): void {
  let timer = 0;
  let asked = "";
  effect(() => {
    const viewer = session.value?.viewer.id ?? "";
    if (viewer === "" || !asked.startsWith(viewer)) {
      counts.value = null;
    }
    const key = `${viewer} ${changesMade.value} ${reloads.value}`;
    if (viewer === "" || isLoading.value || isSearched.value || key === asked) {
      return;
    }
    clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        asked = key;
        void count(viewer);
      },
      counts.peek() === null ? 0 : PAUSE_MILLISECONDS,
    );
  });
}

async function count(viewer: string): Promise<void> {
  const found = await ask(CountsDocument, {}).catch(() => null);
  if (found !== null && session.peek()?.viewer.id === viewer) {
    counts.value = {
      access: byValue(found.access),
      calling: byValue(found.calling),
      nickname: byValue(found.nickname),
      tag: byValue(found.tag),
    };
  }
}

function byValue(found: CountsQuery[Counted]): ReadonlyMap<string | null, number> {
  return new Map(read(CountFragmentDoc, found).map(({ value, count }) => [value ?? null, count]));
}
