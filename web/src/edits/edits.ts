import { signal, type Signal } from "@preact/signals";

import type { NumberRowFragment, PhoneNumberChangeField, UpdatePhoneNumberInput } from "../generated/graphql";

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

/** Where a detail is edited: in its row of a list, or in the sheet that may be open beside it. */
export type Place = "list" | "sheet";

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
  /** Nothing was sent yet: a carrier may refuse the name. */
  | { readonly is: "warned"; readonly name: string; readonly warnings: readonly string[] }
  | { readonly is: "conflict"; readonly theirs: Theirs };

/** A detail that somebody is changing. */
export interface Edit {
  readonly id: string;
  readonly field: Field;
  readonly place: Place;
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
export function valueOf(number: NumberRowFragment, field: Field): string | null {
  return field === "tags" ? (number.tags.length === 0 ? null : number.tags.join(", ")) : number[field];
}

function tagsOf(text: string): string[] {
  return text
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

export function trimmed({ field, text }: Edit): string | null {
  const value = field === "tags" ? tagsOf(text).join(", ") : field === "nickname" ? text.trim() : text;
  return value === "" ? null : value;
}

/**
 * Begins to edit a detail, with another text than it has if one is given. What is edited elsewhere
 * goes on here.
 */
export function begin(number: NumberRowFragment, field: Field, place: Place = "list", given?: string): void {
  const edit = editOf(number.id, field).peek();
  const { id, version, internationalFormat: label } = number;
  const phase: Phase = { is: "typing" };
  if (edit === null) {
    const was = valueOf(number, field);
    put({ id, field, place, label, was, version, text: given ?? was ?? "", phase, isUndo: false });
  } else if (isOpen(edit)) {
    put({ ...edit, place, phase });
  }
}

/** The person has the text before them in a field. */
export function isOpen({ phase }: Edit): boolean {
  return ["typing", "refused", "warned"].includes(phase.is);
}

/** Keeps what is being typed. */
export function keepTyped(id: string, field: Field, text: string): void {
  const edit = editOf(id, field).peek();
  if (edit !== null && isOpen(edit)) {
    put({ ...edit, text });
  }
}

export function leave(id: string, field: Field): void {
  editOf(id, field).value = null;
}

/** Leaves all that is being changed of a number. Returns the texts that were not saved. */
export function leaveAll(id: string): string[] {
  return (Object.keys(FIELDS) as Field[]).flatMap((field) => {
    const edit = editOf(id, field).peek();
    leave(id, field);
    return edit === null || trimmed(edit) === edit.was ? [] : [edit.text];
  });
}

export function put(edit: Edit): void {
  editOf(edit.id, edit.field).value = edit;
}

export function forgetAll(): void {
  edits.clear();
}

/** The change that an edit asks for. */
export function inputOf(edit: Edit): UpdatePhoneNumberInput {
  const value = edit.field === "tags" ? tagsOf(edit.text) : trimmed(edit);
  return { id: edit.id, expectedVersion: edit.version, [edit.field]: value };
}
