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

/** Selects a number or not; `isRange` as all between it and the one before. */
export function toggle(id: string, isRange = false): void {
  const isOn = !selected.peek().has(id);
  const ids = isRange ? between(last, id) : [id];
  last = id;
  isEverything.value = false;
  selected.value = new Set(
    isOn ? [...selected.peek(), ...ids] : [...selected.peek()].filter((each) => !ids.includes(each)),
  );
}

function between(from: string | null, to: string): string[] {
  const ids = rows.peek().map(({ id }) => id);
  const ends = [ids.indexOf(from ?? to), ids.indexOf(to)].map((at) => Math.max(at, 0));
  return ids.slice(Math.min(...ends), Math.max(...ends) + 1);
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
