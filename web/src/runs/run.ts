import { signal } from "@preact/signals";

import { ask, change, words } from "../api/client";
import { warningsOf } from "../calling-names/warnings";
import { read, type FragmentType } from "../generated";
import {
  CancelRunDocument,
  PreviewRunDocument,
  RefusalFragmentDoc,
  RunDocument,
  RunFragmentDoc,
  RunItemFragmentDoc,
  RunItemsDocument,
  StartRunDocument,
  UndoChangesDocument,
  type RefusalFragment,
  type RunFragment,
  type RunItemFragment,
  type RunItemsQuery,
  type UpdateRunChange,
  type UpdateRunOutcome,
  type UpdateRunTarget,
} from "../generated/graphql";
import { reload } from "../lists/list";

/** The change of many numbers that is being prepared or made. */
export interface Current {
  readonly run: RunFragment | null;
  readonly items: readonly RunItemFragment[];
  /** Why a carrier may refuse the calling name for some of the first numbers. */
  readonly warnings: readonly string[];
  readonly message: string;
  readonly isBusy: boolean;
}

const NOTHING: Current = { run: null, items: [], warnings: [], message: "", isBusy: false };
const PAUSE_MILLISECONDS = 700;

/** Of how many numbers it is asked, one by one, what a carrier may find wrong. */
export const CHECKED = 10;

export const current = signal<Current>(NOTHING);

/** Ends when nobody looks at what is shown any more. */
let shown = new AbortController();

/** What is still on its way for what was shown is not shown in its place. */
export function forgetRun(): void {
  shown.abort();
  shown = new AbortController();
  current.value = NOTHING;
}

export async function preview(target: UpdateRunTarget, made: UpdateRunChange): Promise<void> {
  forgetRun();
  await attempt(async (put) => {
    const { previewUpdateRun: payload } = await change(PreviewRunDocument, { input: { target, change: made } });
    await take(put, payload, ["REFUSED", "WILL_CHANGE"]);
    await warn(put, made.callingName ?? "");
  });
}

async function warn(put: Put, callingName: string): Promise<void> {
  const ids = current.peek().items.flatMap(({ outcome, phoneNumber }) =>
    outcome === "WILL_CHANGE" && phoneNumber !== null ? [phoneNumber.id] : [],
  );
  const found = await Promise.all(ids.slice(0, CHECKED).map((id) => warningsOf(id, callingName)));
  put({ warnings: [...new Set(found.flat())] });
}

export async function start(run: RunFragment): Promise<void> {
  await attempt(async (put) => {
    const input = { id: run.id, expectedCount: run.willChange };
    const { startUpdateRun: payload } = await change(StartRunDocument, { input });
    await take(put, payload, []);
    await follow(put, run.id);
  });
}

export async function cancel(run: RunFragment): Promise<void> {
  await attempt(async (put) => {
    const { cancelUpdateRun: payload } = await change(CancelRunDocument, { input: { id: run.id } });
    await take(put, payload, []);
  });
}

/** Takes all of it back, and waits until it is. */
export async function undoRun(run: RunFragment): Promise<void> {
  await attempt(async (put) => {
    const { undoChanges } = await change(UndoChangesDocument, { input: { runId: run.id } });
    put({ message: messages(refusalsOf(undoChanges)) });
    await follow(put, run.id);
  });
}

/** All refused and failed items, a page at a time. */
export async function refusedItems(run: RunFragment): Promise<readonly RunItemFragment[]> {
  return itemsOf(run.id, ["REFUSED", "FAILED"], Infinity);
}

/** Shows something else of it; raises where it is no longer looked at. */
type Put = (changes: Partial<Current>) => void;

async function attempt(act: (put: Put) => Promise<void>): Promise<void> {
  const { signal } = shown;
  const put: Put = (changes) => {
    signal.throwIfAborted();
    current.value = { ...current.peek(), ...changes };
  };
  put({ isBusy: true, message: "" });
  const failure = await act(put).then(() => ({}), (error: unknown) => ({ message: words(error) }));
  if (!signal.aborted) {
    put({ ...failure, isBusy: false });
  }
}

interface Payload {
  readonly run: FragmentType<typeof RunFragmentDoc> | null;
  readonly userErrors: readonly FragmentType<typeof RefusalFragmentDoc>[];
}

async function take(put: Put, payload: Payload | null, outcomes: UpdateRunOutcome[]): Promise<void> {
  const run = read(RunFragmentDoc, payload?.run) ?? current.peek().run;
  const message = messages(refusalsOf(payload));
  const items = run === null || outcomes.length === 0 ? [] : await itemsOf(run.id, outcomes, 1);
  put({ run, items, message });
}

function refusalsOf(payload: Pick<Payload, "userErrors"> | null): readonly RefusalFragment[] {
  return read(RefusalFragmentDoc, payload?.userErrors ?? []);
}

function messages(refusals: readonly RefusalFragment[]): string {
  return refusals.map(({ message }) => message).join(" ");
}

/** Shows how far it is until it is no longer running. */
async function follow(put: Put, id: string): Promise<void> {
  for (;;) {
    const run = read(RunFragmentDoc, (await ask(RunDocument, { id })).updateRun);
    if (run == null) {
      return;
    }
    put({ run });
    if (run.status !== "RUNNING") {
      break;
    }
    await new Promise((done) => setTimeout(done, PAUSE_MILLISECONDS));
  }
  const items = await itemsOf(id, ["FAILED", "REFUSED"], 1);
  put({ items });
  reload();
}

async function itemsOf(id: string, outcomes: UpdateRunOutcome[], pages: number): Promise<RunItemFragment[]> {
  const found: RunItemFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const answer: RunItemsQuery = await ask(RunItemsDocument, { id, after, outcomes });
    const items = answer.updateRun?.items;
    found.push(...read(RunItemFragmentDoc, items?.nodes ?? []));
    after = items?.pageInfo.endCursor ?? null;
    if (after === null || items?.pageInfo.hasNextPage !== true) {
      break;
    }
  }
  return found;
}
