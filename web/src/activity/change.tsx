import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { change as ask, words } from "../api/client";
import { read } from "../generated";
import {
  RefusalFragmentDoc,
  ResultFragmentDoc,
  UndoChangesDocument,
  type ChangeFragment,
  type UndoChangesInput,
} from "../generated/graphql";
import { reload } from "../lists/list";
import { say } from "../model/notices";
import { CHANGES, inWords } from "../model/words";
import { Ago, Text } from "../parts/text";

export function Change({ change }: { change: ChangeFragment }): JSX.Element {
  const { actor, at, requestId } = change;
  return (
    <>
      <What change={change} />
      <small title={`Request ${requestId}`}>
        {actor === null ? "the system" : <Text>{actor.name}</Text>}, <Ago at={at} />
      </small>
    </>
  );
}

/** What it was, and what it became. */
export function What({ change: { field, oldValue, newValue } }: { change: ChangeFragment }): JSX.Element {
  return (
    <p>
      <b>{inWords(field, CHANGES)}</b> <Value of={oldValue} /> <span aria-label="became">→</span>{" "}
      <Value of={newValue} />
    </p>
  );
}

function Value({ of }: { of: string | null }): JSX.Element {
  return of === null || of === "" ? <span class="empty">nothing</span> : <Text>{of}</Text>;
}

/** Takes one change back. */
export function UndoOne({ change, again }: { change: ChangeFragment; again?: (() => void) | undefined }): JSX.Element {
  const input = { changeIds: [change.id] };
  return <Undo input={input} label="Undo" of={inWords(change.field, CHANGES)} again={again} />;
}

interface UndoProps {
  readonly input: UndoChangesInput;
  readonly label: string;
  /** What it takes back, for those who do not see it beside. */
  readonly of: string;
  readonly again?: (() => void) | undefined;
}

/** Takes changes back. Why some cannot be is told in the server's words. */
export function Undo({ input, label, of, again }: UndoProps): JSX.Element {
  const message = useSignal("");
  async function undo(): Promise<void> {
    try {
      const { undoChanges } = await ask(UndoChangesDocument, { input });
      const results = read(ResultFragmentDoc, undoChanges?.results ?? []);
      const undone = results.filter(({ phoneNumber }) => phoneNumber !== null).length;
      const refusals = [undoChanges, ...results].flatMap((each) => read(RefusalFragmentDoc, each?.userErrors ?? []));
      message.value = [...new Set(refusals.map((refusal) => refusal.message))].join(" ");
      if (undone > 0) {
        say(results.length === 1 ? "Undone." : `Undone: ${undone} of ${results.length} changes.`);
      }
    } catch (error) {
      message.value = words(error);
    }
    reload();
    again?.();
  }
  return (
    <>
      <button class="small" aria-label={`${label}: ${of}`} onClick={() => void undo()}>
        {label}
      </button>
      <span class="refusal" role="alert">
        {message.value}
      </span>
    </>
  );
}
