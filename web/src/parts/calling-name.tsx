import type { JSX } from "preact";

import type { NumberRowFragment } from "../generated/graphql";
import { left, now } from "../model/times";
import { Text } from "./text";

/** The calling name in effect, and what was asked for. */
export function callingName(number: NumberRowFragment): JSX.Element {
  const { callingName: name, callingNameStatus: status, callingNameUpdate: update } = number;
  return (
    <span class="calling">
      {name === null ? <span class="empty">none</span> : Text({ children: name })}
      {status === "UPDATE_IN_PROGRESS" && update !== null && (
        <span class="pill pending">
          <span aria-hidden="true">→ </span>
          {update.requestedName === null ? "to be cleared" : Text({ children: update.requestedName })}
          <Left due={update.dueAt} />
        </span>
      )}
      {status === "UPDATE_FAILED" && <span class="pill failed">failed</span>}
    </span>
  );
}

function Left({ due }: { due: string }): JSX.Element {
  return <span class="left"> {left(due, now.value)}</span>;
}
