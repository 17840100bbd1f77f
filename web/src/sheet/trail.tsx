import type { JSX } from "preact";

import { read } from "../generated";
import { ChangeFragmentDoc, type ChangeFragment, type NumberSheetFragment } from "../generated/graphql";
import { CHANGES, inWords } from "../model/words";
import { Ago, Text } from "../parts/text";

interface TrailProps {
  readonly changes: NumberSheetFragment["changes"]["nodes"];
  readonly total: number;
}

/** Who changed what, from what, to what, and when. */
export function Trail({ changes, total }: TrailProps): JSX.Element {
  const all = read(ChangeFragmentDoc, changes);
  return (
    <section aria-label="Trail">
      <h3>Trail</h3>
      <ol class="trail">
        {all.map((change) => (
          <li key={change.id}>
            <Change change={change} />
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
