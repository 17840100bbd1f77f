import type { JSX } from "preact";

import { useSignal } from "@preact/signals";

import { change as ask, words } from "../api/client";
import { read } from "../generated";
import {
  ChangeFragmentDoc,
  RefusalFragmentDoc,
  UndoChangesDocument,
  type ChangeFragment,
  type NumberSheetFragment,
  type UndoChangesInput,
} from "../generated/graphql";
import { reload } from "../model/list";
import { say } from "../model/notices";
import { CHANGES, inWords } from "../model/words";
import { Ago, Text } from "../parts/text";

interface TrailProps {
  readonly changes: NumberSheetFragment["changes"]["nodes"];
  readonly total: number;
  readonly canUndo: boolean;
  readonly again: () => void;
}

/** Who changed what, from what, to what, and when. */
export function Trail({ changes, total, canUndo, again }: TrailProps): JSX.Element {
  const all = read(ChangeFragmentDoc, changes);
  return (
    <section aria-label="Trail">
      <h3>Trail</h3>
      <ol class="trail">
        {all.map((change) => (
          <li key={change.id}>
            <Change change={change} />
            {canUndo && change.undoable && <Undo input={{ changeIds: [change.id] }} again={again} />}
          </li>
        ))}
      </ol>
      {total > all.length && <p class="quiet">The latest {all.length} of {total}.</p>}
    </section>
  );
}

export function Change({ change }: { change: ChangeFragment }): JSX.Element {
  const { actor, at, field, oldValue, newValue, requestId } = change;
  return (
    <>
      <p>
        <b>{inWords(field, CHANGES)}</b> <Value of={oldValue} /> <span aria-label="became">→</span>{" "}
        <Value of={newValue} />
      </p>
      <small title={`Request ${requestId}`}>
        {actor === null ? "the system" : <Text>{actor.name}</Text>}, <Ago at={at} />
      </small>
    </>
  );
}

function Value({ of }: { of: string | null }): JSX.Element {
  return of === null || of === "" ? <span class="empty">nothing</span> : <Text>{of}</Text>;
}

/** Takes changes back. Why one cannot be is told in the server's words. */
export function Undo({ input, again }: { input: UndoChangesInput; again: () => void }): JSX.Element {
  const message = useSignal("");
  async function undo(): Promise<void> {
    try {
      const { undoChanges } = await ask(UndoChangesDocument, { input });
      const all = [undoChanges, ...(undoChanges?.results ?? [])];
      const refusals = all.flatMap((each) => read(RefusalFragmentDoc, each?.userErrors ?? []));
      message.value = refusals.map((refusal) => refusal.message).join(" ");
    } catch (error) {
      message.value = words(error);
    }
    if (message.value === "") {
      say("Undone.");
    }
    reload();
    again();
  }
  return (
    <>
      <button class="small" onClick={() => void undo()}>
        Undo
      </button>
      <span class="refusal" role="alert">
        {message.value}
      </span>
    </>
  );
}
