import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

import { editOf, type Field } from "../edits/edits";
import { keepMine, takeTheirs } from "../edits/saving";
import { tellUnseen } from "../edits/unseen";
import { Ago, Text } from "./text";

/** Two people changed the same detail: this one decides, and nothing is lost in silence. */
export function Conflict({ id, field }: { id: string; field: Field }): JSX.Element | null {
  const edit = editOf(id, field).value;
  const first = useRef<HTMLButtonElement>(null);
  const isThere = edit?.phase.is === "conflict";
  useLayoutEffect(() => {
    if (isThere && document.activeElement === document.body) {
      first.current?.focus();
    }
  }, [isThere]);
  useEffect(() => () => tellUnseen([{ id, field }]), [id, field]);
  if (edit?.phase.is !== "conflict") {
    return null;
  }
  const { theirs } = edit.phase;
  return (
    <section class="conflict" aria-label={`Conflict about ${edit.label}`} role="alert">
      <p>
        <b>Somebody was faster.</b> Nothing of yours was saved yet: choose what it shall be.
      </p>
      <dl>
        <div class="mine">
          <dt>Mine</dt>
          <dd>
            <Value of={edit.text === "" ? null : edit.text} />
          </dd>
        </div>
        <div>
          <dt>
            Theirs
            {theirs.at !== null && (
              <small>
                , by <Text>{theirs.by ?? "the system"}</Text>, <Ago at={theirs.at} />
              </small>
            )}
          </dt>
          <dd>
            <Value of={theirs.value} />
          </dd>
        </div>
        <div>
          <dt>As it was</dt>
          <dd>
            <Value of={edit.was} />
          </dd>
        </div>
      </dl>
      <p class="actions">
        <button ref={first} class="primary" onClick={() => void keepMine(edit, theirs)}>
          Keep mine
        </button>
        <button onClick={() => takeTheirs(edit)}>Take theirs</button>
      </p>
    </section>
  );
}

function Value({ of }: { of: string | null }): JSX.Element {
  return of === null ? <span class="empty">empty</span> : <Text>{of}</Text>;
}
