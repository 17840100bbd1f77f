import { signal } from "@preact/signals";

import { ask, change, words } from "../api/client";
import { warningsOf } from "../calling-names/warnings";
import { read, type FragmentType } from "../generated";
import {
  ChangeFragmentDoc,
  NumberNowDocument,
  NumberRowFragmentDoc,
  RefusalFragmentDoc,
  UpdateNumberDocument,
  UpdateNumbersDocument,
  type NumberRowFragment,
} from "../generated/graphql";
import { reload } from "../lists/list";
import { say } from "../model/notices";
import {
  editOf,
  FIELDS,
  forgetAll,
  inputOf,
  leave,
  leaveAll,
  put,
  trimmed,
  valueOf,
  type Edit,
  type Field,
  type Place,
  type Theirs,
} from "./edits";
import { requestsOf } from "./requests";
import { tellUnseen } from "./unseen";

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
  const isWarned = edit.phase.is === "warned" && edit.phase.name === text;
  if (field === "callingName" && !isWarned) {
    put({ ...typed, phase: { is: "saving" } });
    const warnings = await warningsOf(id, text);
    if (warnings.length > 0) {
      put({ ...typed, phase: { is: "warned", name: text, warnings } });
      return tellUnseen([typed]);
    }
  }
  await send(typed);
}

/**
 * The field is not used any more, or not there. That saves what was typed; a calling name, which cannot
 * be taken back, waits until it is asked for.
 */
export function stopTyping(id: string, field: Field, place: Place): void {
  const edit = editOf(id, field).peek();
  if (edit === null || edit.place !== place) {
    return;
  }
  const isToSave = field !== "callingName" || trimmed(edit) === edit.was;
  if (edit.phase.is === "typing" && isToSave) {
    void save(id, field, edit.text);
  } else {
    tellUnseen([edit]);
  }
}

/** Of two changes from one version, the other's is overwritten, as the person has decided. */
export async function keepMine(edit: Edit, { value, version }: Theirs): Promise<void> {
  await send({ ...edit, was: value, version });
}

export function takeTheirs(edit: Edit): void {
  leave(edit.id, edit.field);
}

/** An edit that was saved, what the server made of its text, and the version that it left. */
interface Done {
  readonly edit: Edit;
  readonly became: string | null;
  readonly version: number;
}

/** What can be undone: each edit, and those that were made at once together. */
const done: (readonly Done[])[] = [];

export const canUndo = signal(0);

/** Takes the last change back, by another change from what it left. */
export async function undo(): Promise<void> {
  const last = done.pop();
  canUndo.value = done.length;
  if (last !== undefined) {
    await sendAll(last.map(back));
  }
}

function back({ edit, became, version }: Done): Edit {
  return { ...edit, was: became, version, text: edit.was ?? "", phase: { is: "typing" }, isUndo: true };
}

/** Nothing that one person typed is there for the next one. */
export function forgetEdits(): void {
  forgetAll();
  own.clear();
  turns.clear();
  done.length = 0;
  canUndo.value = 0;
}

/** The versions that our own changes led from and to: they are no conflict with ourselves. */
const own = new Map<string, number>();

/** Changes of one number are sent one after the other. */
const turns = new Map<string, Promise<unknown>>();

async function send(edit: Edit): Promise<void> {
  await sendAll([edit]);
}

/** Sends edits of several numbers, by hundreds, each settled by itself. Returns how many were saved. */
export async function sendAll(edits: readonly Edit[]): Promise<number> {
  edits.forEach((edit) => put({ ...edit, phase: { is: "saving" } }));
  const saved: Done[] = [];
  for (const some of requestsOf(edits)) {
    const ids = some.map(({ id }) => id);
    saved.push(...(await inTurn(ids, () => settleOrRefuse(some))));
  }
  tell(saved);
  tellUnseen(edits);
  return saved.length;
}

function inTurn<Result>(ids: readonly string[], act: () => Promise<Result>): Promise<Result> {
  const turn = Promise.all(ids.map((id) => turns.get(id))).then(act);
  ids.forEach((id) => turns.set(id, turn));
  return turn;
}

async function settleOrRefuse(edits: readonly Edit[]): Promise<Done[]> {
  try {
    const [only, ...others] = edits;
    const settled = only !== undefined && others.length === 0 ? [await settle(only)] : await settleAll(edits);
    return settled.filter((each) => each !== null);
  } catch (error) {
    edits.forEach((edit) => refuse(edit, words(error)));
    return [];
  }
}

/** Null: it was refused, or the person has to decide. */
async function settle(edit: Edit): Promise<Done | null> {
  const sent = withVersion(edit);
  const { updatePhoneNumber } = await change(UpdateNumberDocument, { input: inputOf(sent) });
  return answered(sent, updatePhoneNumber);
}

async function settleAll(edits: readonly Edit[]): Promise<(Done | null)[]> {
  const sent = edits.map(withVersion);
  const { updatePhoneNumbers: payload } = await change(UpdateNumbersDocument, { input: { items: sent.map(inputOf) } });
  const settled: (Done | null)[] = [];
  for (const [index, edit] of sent.entries()) {
    settled.push(await answered(edit, payload?.results[index] ?? whole(payload)));
  }
  return settled;
}

interface Payload {
  readonly phoneNumber: FragmentType<typeof NumberRowFragmentDoc> | null;
  readonly userErrors: readonly FragmentType<typeof RefusalFragmentDoc>[];
}

/** What is wrong with a request as a whole is so with each of its items. */
function whole(payload: Pick<Payload, "userErrors"> | null): Payload {
  return { phoneNumber: null, userErrors: payload?.userErrors ?? [] };
}

async function answered(edit: Edit, payload: Payload | null): Promise<Done | null> {
  const number = read(NumberRowFragmentDoc, payload?.phoneNumber);
  if (number != null) {
    return succeeded(edit, number);
  }
  const refusals = read(RefusalFragmentDoc, payload?.userErrors ?? []);
  if (refusals.some(({ code }) => code === "CONFLICT")) {
    return compare(edit);
  }
  if (refusals.some(({ code }) => code === "NOT_FOUND")) {
    gone(edit);
  } else {
    refuse(edit, refusals.map(({ message }) => message).join(" "));
  }
  return null;
}

function refuse(edit: Edit, message: string): void {
  put({ ...edit, phase: { is: "refused", message } });
}

function withVersion(edit: Edit): Edit {
  let { version } = edit;
  for (let next = own.get(`${edit.id} ${version}`); next !== undefined; next = own.get(`${edit.id} ${version}`)) {
    version = next;
  }
  return { ...edit, version };
}

function succeeded(edit: Edit, number: NumberRowFragment): Done {
  const { version } = number;
  if (version > edit.version) {
    own.set(`${edit.id} ${edit.version}`, version);
  }
  leave(edit.id, edit.field);
  return { edit, became: valueOf(number, edit.field), version };
}

/** Says what was saved, and lets it be undone. */
function tell(saved: readonly Done[]): void {
  const [first] = saved;
  if (first === undefined) {
    return;
  }
  const { edit } = first;
  const what = saved.length === 1 ? edit.label : `${saved.length.toLocaleString("en")} numbers`;
  if (edit.field === "callingName") {
    say(`The calling name of ${what} was asked for. The carrier decides.`);
  } else if (edit.isUndo) {
    say(saved.length === 1 ? `Undone: ${what} is as it was.` : `Undone: ${what} are as they were.`);
  } else {
    done.push(saved);
    canUndo.value = done.length;
    say(`Saved ${what}.`, { label: "Undo", act: () => void undo() });
  }
}

/**
 * Another change came first. If it was about something else, ours is made from the new version;
 * else the person decides.
 */
async function compare(edit: Edit): Promise<Done | null> {
  const { phoneNumber } = await ask(NumberNowDocument, { id: edit.id });
  const now = read(NumberRowFragmentDoc, phoneNumber);
  if (now == null) {
    gone(edit);
    return null;
  }
  if (now.version > edit.version && [edit.was, trimmed(edit)].includes(valueOf(now, edit.field))) {
    return settle({ ...edit, version: now.version });
  }
  if (now.version === edit.version) {
    await new Promise((resolve) => setTimeout(resolve, 200 + 300 * Math.random()));
    return settle(edit);
  }
  const about = read(ChangeFragmentDoc, phoneNumber?.changes.nodes ?? []);
  const last = about.find(({ field }) => field === FIELDS[edit.field]);
  const theirs = { value: valueOf(now, edit.field), version: now.version, at: last?.at ?? null };
  put({ ...edit, phase: { is: "conflict", theirs: { ...theirs, by: last?.actor?.name ?? null } } });
  return null;
}

/** Said once, with all that was typed. */
function gone({ id, field, label }: Edit): void {
  if (editOf(id, field).peek() !== null) {
    reload();
    tellGone(id, label);
  }
}

/** Tells that a number can no longer be seen, with all that was typed about it. */
export function tellGone(id: string, label: string): void {
  const texts = leaveAll(id).map((text) => `“${text}”`);
  say(`You cannot see ${label} any more.${texts.length === 0 ? "" : ` What you typed: ${texts.join(", ")}`}`);
}
