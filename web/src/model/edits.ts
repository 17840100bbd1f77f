import { signal, type Signal } from "@preact/signals";

import { ask, change, words } from "../api/client";
import { warningsOf } from "../calling-names/warnings";
import { read } from "../generated";
import {
  ChangeFragmentDoc,
  NumberNowDocument,
  NumberRowFragmentDoc,
  RefusalFragmentDoc,
  UpdateNumberDocument,
  type NumberRowFragment,
  type PhoneNumberChangeField,
  type UpdatePhoneNumberInput,
} from "../generated/graphql";
import { reload } from "./list";
import { say } from "./notices";

/** The details that are edited as texts, and the changes of the trail that are about them. */
export const FIELDS = {
  nickname: "NICKNAME",
  name: "NAME",
  callingName: "CALLING_NAME_REQUEST",
  note: "NOTE",
  productType: "PRODUCT_TYPE",
  reference: "REFERENCE",
  tags: "TAGS",
} satisfies Record<string, PhoneNumberChangeField>;

export type Field = keyof typeof FIELDS;

/** Shown as saved before the server has answered; the others wait for its word. */
const OPTIMISTIC: readonly Field[] = ["nickname", "name", "note", "reference", "tags"];

/** What another has made of a detail while it was being edited. */
export interface Theirs {
  readonly value: string | null;
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}

export type Phase =
  | { readonly is: "typing" }
  | { readonly is: "saving" }
  | { readonly is: "refused"; readonly message: string }
  /** Nothing was sent yet: a carrier may refuse it. */
  | { readonly is: "warned"; readonly warnings: readonly string[] }
  | { readonly is: "conflict"; readonly theirs: Theirs };

/** A detail that somebody is changing. */
export interface Edit {
  readonly id: string;
  readonly field: Field;
  /** The number, as people call it in messages. */
  readonly label: string;
  /** What the detail and the version were when the person began. */
  readonly was: string | null;
  readonly version: number;
  readonly text: string;
  readonly phase: Phase;
  readonly isUndo: boolean;
}

const edits = new Map<string, Signal<Edit | null>>();

export function editOf(id: string, field: Field): Signal<Edit | null> {
  const key = `${id} ${field}`;
  const known = edits.get(key) ?? signal<Edit | null>(null);
  edits.set(key, known);
  return known;
}

/** What to show of a detail: what was typed, if it is being saved and will in all likelihood be. */
export function shownValue(number: NumberRowFragment, field: Field): string | null {
  const edit = editOf(number.id, field).value;
  if (edit?.phase.is === "saving" && OPTIMISTIC.includes(field)) {
    return trimmed(edit);
  }
  return valueOf(number, field);
}

/** A detail as a text: tags with commas between them. */
function valueOf(number: NumberRowFragment, field: Field): string | null {
  return field === "tags" ? (number.tags.length === 0 ? null : number.tags.join(", ")) : number[field];
}

function tagsOf(text: string): string[] {
  return text
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

function trimmed({ field, text }: Edit): string | null {
  const value = field === "tags" ? tagsOf(text).join(", ") : field === "nickname" ? text.trim() : text;
  return value === "" ? null : value;
}

/** Begins to edit a detail, with another text than it has if one is given. */
export function begin(number: NumberRowFragment, field: Field, given?: string): void {
  const edit = editOf(number.id, field);
  const { id, version, internationalFormat: label } = number;
  if (edit.peek() === null) {
    const was = valueOf(number, field);
    edit.value = { id, field, label, was, version, text: given ?? was ?? "", phase: { is: "typing" }, isUndo: false };
  } else if (edit.peek()?.phase.is === "refused") {
    edit.value = { ...(edit.peek() as Edit), phase: { is: "typing" } };
  }
}

export function leave(id: string, field: Field): void {
  editOf(id, field).value = null;
}

/** Keeps what was typed, and sends it if it differs from what was there. */
export async function save(id: string, field: Field, text: string): Promise<void> {
  const edit = editOf(id, field).peek();
  if (edit === null || edit.phase.is === "saving") {
    return;
  }
  const typed = { ...edit, text };
  if (trimmed(typed) === edit.was && edit.phase.is === "typing") {
    return leave(id, field);
  }
  const isWarned = edit.phase.is === "warned" && edit.text === text;
  if (field === "callingName" && !isWarned) {
    put({ ...typed, phase: { is: "saving" } });
    const warnings = await warningsOf(id, text);
    if (warnings.length > 0) {
      return put({ ...typed, phase: { is: "warned", warnings } });
    }
  }
  await send(typed);
}

/** Of two changes from one version, the other's is overwritten, as the person has decided. */
export async function keepMine(edit: Edit, { value, version }: Theirs): Promise<void> {
  await send({ ...edit, was: value, version });
}

export function takeTheirs(edit: Edit): void {
  leave(edit.id, edit.field);
}

interface Done {
  readonly edit: Edit;
  readonly version: number;
}

const done: Done[] = [];

export const canUndo = signal(0);

/** Takes the last change back, by another change from what it left. */
export async function undo(): Promise<void> {
  const last = done.pop();
  canUndo.value = done.length;
  if (last !== undefined) {
    const { edit, version } = last;
    const { id, field, label } = edit;
    const back = { id, field, label, was: trimmed(edit), version, text: edit.was ?? "" };
    await send({ ...back, phase: { is: "typing" }, isUndo: true });
  }
}

/** Nothing that one person typed is there for the next one. */
export function forgetEdits(): void {
  edits.clear();
  own.clear();
  turns.clear();
  done.length = 0;
  canUndo.value = 0;
}

/** The versions that our own changes led from and to: they are no conflict with ourselves. */
const own = new Map<string, number>();

/** Changes of one number are sent one after the other. */
const turns = new Map<string, Promise<void>>();

async function send(edit: Edit): Promise<void> {
  put({ ...edit, phase: { is: "saving" } });
  const turn = (turns.get(edit.id) ?? Promise.resolve()).then(async () => {
    try {
      await settle(edit);
    } catch (error) {
      put({ ...edit, phase: { is: "refused", message: words(error) } });
    }
  });
  turns.set(edit.id, turn);
  await turn;
}

function put(edit: Edit): void {
  editOf(edit.id, edit.field).value = edit;
}

async function settle(edit: Edit): Promise<void> {
  const version = latestOfOurs(edit);
  const input = { id: edit.id, expectedVersion: version, ...detail(edit) };
  const { updatePhoneNumber: payload } = await change(UpdateNumberDocument, { input });
  const number = read(NumberRowFragmentDoc, payload?.phoneNumber);
  if (number != null) {
    succeeded({ ...edit, version }, number);
    return;
  }
  const refusals = read(RefusalFragmentDoc, payload?.userErrors ?? []);
  if (refusals.some(({ code }) => code === "CONFLICT")) {
    await compare({ ...edit, version });
  } else if (refusals.some(({ code }) => code === "NOT_FOUND")) {
    gone(edit);
  } else {
    const message = refusals.map(({ message }) => message).join(" ");
    put({ ...edit, phase: { is: "refused", message } });
  }
}

function latestOfOurs({ id, version }: Edit): number {
  let latest = version;
  for (let next = own.get(`${id} ${latest}`); next !== undefined; next = own.get(`${id} ${latest}`)) {
    latest = next;
  }
  return latest;
}

function detail(edit: Edit): Partial<UpdatePhoneNumberInput> {
  return { [edit.field]: edit.field === "tags" ? tagsOf(edit.text) : trimmed(edit) };
}

function succeeded(edit: Edit, number: NumberRowFragment): void {
  if (number.version > edit.version) {
    own.set(`${edit.id} ${edit.version}`, number.version);
  }
  leave(edit.id, edit.field);
  if (edit.field === "callingName") {
    say(`The calling name of ${edit.label} was asked for. The carrier decides.`);
  } else if (edit.isUndo) {
    say(`Undone: ${edit.label} is as it was.`);
  } else {
    done.push({ edit, version: number.version });
    canUndo.value = done.length;
    say(`Saved ${edit.label}.`, { label: "Undo", act: () => void undo() });
  }
}

/**
 * Another change came first. If it was about something else, ours is made from the new version;
 * else the person decides.
 */
async function compare(edit: Edit): Promise<void> {
  const { phoneNumber } = await ask(NumberNowDocument, { id: edit.id });
  const now = read(NumberRowFragmentDoc, phoneNumber);
  if (now == null) {
    gone(edit);
  } else if (now.version > edit.version && [edit.was, trimmed(edit)].includes(valueOf(now, edit.field))) {
    await settle({ ...edit, version: now.version });
  } else if (now.version === edit.version) {
    await new Promise((done) => setTimeout(done, 200 + 300 * Math.random()));
    await settle(edit);
  } else {
    const about = read(ChangeFragmentDoc, phoneNumber?.changes.nodes ?? []);
    const last = about.find(({ field }) => field === FIELDS[edit.field]);
    const theirs = { value: valueOf(now, edit.field), version: now.version, at: last?.at ?? null };
    put({ ...edit, phase: { is: "conflict", theirs: { ...theirs, by: last?.actor?.name ?? null } } });
  }
}

function gone(edit: Edit): void {
  leave(edit.id, edit.field);
  reload();
  say(`You cannot see ${edit.label} any more. What you typed: “${edit.text}”`);
}
