import { computed, signal } from "@preact/signals";

import { rows, total, totalText } from "../lists/list";
import { listed } from "./view";

/** The numbers that are selected, by their ids. */
export const selected = signal<ReadonlySet<string>>(new Set());

/** All that the view finds, also those that are not loaded. */
export const isEverything = signal(false);

export const count = computed(() => (isEverything.value ? (total.value ?? 0) : selected.value.size));

export const countText = computed(() =>
  isEverything.value ? totalText.value : selected.value.size.toLocaleString("en"),
);

let last: string | null = null;

/** Selects a number or not; `isRange` as all between it and the one before. Of everything, those loaded are left. */
export function toggle(id: string, isRange = false): void {
  const before = isEverything.peek() ? new Set(rows.peek().map((row) => row.id)) : selected.peek();
  const isOn = !before.has(id);
  const ids = isRange ? between(last, id) : [id];
  last = id;
  isEverything.value = false;
  selected.value = new Set(isOn ? [...before, ...ids] : [...before].filter((each) => !ids.includes(each)));
}

function between(from: string | null, to: string): string[] {
  const ids = rows.peek().map(({ id }) => id);
  const end = ids.indexOf(to);
  const begin = from === null || !ids.includes(from) ? end : ids.indexOf(from);
  return ids.slice(Math.min(begin, end), Math.max(begin, end) + 1);
}

export function selectLoaded(isOn: boolean): void {
  isEverything.value = false;
  selected.value = new Set(isOn ? rows.peek().map(({ id }) => id) : []);
}

export function selectNone(): void {
  last = null;
  selectLoaded(false);
}

listed.subscribe(selectNone);
