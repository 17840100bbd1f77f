import type { JSX } from "preact";

import { Change, UndoOne } from "../activity/change";
import { read } from "../generated";
import { ChangeFragmentDoc, type NumberSheetFragment } from "../generated/graphql";

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
            {canUndo && change.undoable && <UndoOne change={change} again={again} />}
          </li>
        ))}
      </ol>
      {total > all.length && <p class="quiet">The latest {all.length} of {total}.</p>}
    </section>
  );
}
