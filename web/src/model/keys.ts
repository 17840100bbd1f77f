import { signal } from "@preact/signals";

import { session } from "../api/session";
import { begin } from "../edits/edits";
import { undo } from "../edits/saving";
import { rows } from "../lists/list";
import { toggle } from "./selection";
import { show, view } from "./view";

/** The row that the keys act on. */
export const activeId = signal<string | null>(null);

/** The keys of the page; while somebody types they are letters. */
export function followKeys(): void {
  addEventListener("keydown", (event) => {
    if (session.value === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const action = isTyping(event.target) ? undefined : ACTIONS[event.key];
    if (action !== undefined && action(event.target)) {
      event.preventDefault();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select, dialog:modal") !== null;
}

/** Each returns whether the key was for it. */
const ACTIONS: Readonly<Record<string, (target: EventTarget | null) => boolean>> = {
  "/": () => {
    document.getElementById("search")?.focus();
    return true;
  },
  "?": () => {
    document.getElementById("help")?.togglePopover();
    return true;
  },
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Enter: (target) => !isControl(target) && edit(),
  Escape: close,
  F2: edit,
  j: () => step(1),
  k: () => step(-1),
  X: () => select(true),
  o: open,
  u: () => {
    void undo();
    return true;
  },
  x: () => select(false),
};

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary, dialog") !== null;
}

/** Rows of any screen: their ids begin so, and they say by themselves that they are active. */
const ROW = "row-";

function step(by: number): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(`main [id^=${ROW}]`)];
  const at = all.findIndex(({ id }) => id === ROW + activeId.peek());
  const next = all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  return next !== undefined;
}

export function focusRow(id: string): void {
  activeId.value = id;
  document.getElementById(ROW + id)?.focus();
}

/** Where nicknames are not edited, the number is opened. */
function edit(): boolean {
  if (view.peek().screen !== "numbers") {
    return open();
  }
  const row = rows.peek().find(({ id }) => id === activeId.peek());
  if (row?.viewerCanUpdate) {
    begin(row, "nickname");
  }
  return row !== undefined;
}

/** Edits the next nickname, or the one before, that may be edited. */
export function editNext(id: string, by: 1 | -1): boolean {
  const all = rows.peek();
  const at = all.findIndex((row) => row.id === id);
  const others = by === 1 ? all.slice(at + 1) : all.slice(0, Math.max(at, 0)).reverse();
  const next = others.find(({ viewerCanUpdate }) => viewerCanUpdate);
  if (next !== undefined) {
    activeId.value = next.id;
    begin(next, "nickname");
  }
  return next !== undefined;
}

function activeRow(): HTMLElement | null {
  return document.getElementById(ROW + activeId.peek());
}

function select(isRange: boolean): boolean {
  const id = activeId.peek();
  const canBe = id !== null && activeRow()?.querySelector("input[type=checkbox]") != null;
  if (canBe) {
    toggle(id, isRange);
  }
  return canBe;
}

function open(): boolean {
  const link = activeRow()?.querySelector("a");
  link?.click();
  return link != null;
}

/** What is open above the sheet is closed first, by the browser. */
function close(): boolean {
  if (view.peek().number === null || document.querySelector(":popover-open") !== null) {
    return false;
  }
  closeSheet();
  return true;
}

/** Closes the sheet, and goes back to the row that it was opened from. */
export function closeSheet(): void {
  const { number } = view.peek();
  show({ number: null });
  const row = document.getElementById(ROW + number) ?? activeRow();
  row?.focus();
}
