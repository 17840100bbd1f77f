import { useComputed } from "@preact/signals";
import type { JSX } from "preact";

import { begin, editOf } from "../edits/edits";
import type { NumberRowFragment } from "../generated/graphql";
import { NumberLink } from "../lists/number-link";
import { Stop } from "../lists/stop";
import { selected, toggle } from "../model/selection";
import { callingName } from "../parts/calling-name";
import { Conflict } from "../parts/conflict";
import { Text } from "../parts/text";
import { AskFor, Due, Outcome, Overtaken } from "./states";

interface AskedProps {
  readonly number: NumberRowFragment;
  readonly canSettle: boolean;
}

/** A number with the calling name that was asked for. It may be settled while it is looked at. */
export function Asked({ number, canSettle }: AskedProps): JSX.Element {
  const { id, internationalFormat, nickname, owner, viewerAccess } = number;
  const isSelected = useComputed(() => selected.value.has(id)).value;
  const isEdited = editOf(id, "callingName").value?.place === "list";
  const isPending = number.callingNameStatus === "UPDATE_IN_PROGRESS";
  return (
    <Stop id={id}>
      <div class="whose">
        {canSettle && isPending && (
          <input
            type="checkbox"
            aria-label={`Select ${internationalFormat}`}
            checked={isSelected}
            onClick={(event) => toggle(id, event.shiftKey)}
          />
        )}
        <span class="number">
          <NumberLink number={number} />
        </span>
        <span class="about">
          {nickname !== null && <Text>{nickname}</Text>}{" "}
          {viewerAccess !== "OWNER" && (
            <small>
              of <Text>{owner.name}</Text>
            </small>
          )}
        </span>
      </div>
      <div class="state">
        {callingName(number)}
        <Outcome number={number} />
        <Overtaken number={number} />
        {!isPending && isEdited && (
          <div class="field">
            <AskFor number={number} place="list" />
          </div>
        )}
        <Conflict id={id} field="callingName" />
      </div>
      {isPending && number.callingNameUpdate !== null && (
        <div class="due">
          <Due update={number.callingNameUpdate} />
        </div>
      )}
      {number.callingNameStatus === "UPDATE_FAILED" && number.viewerCanUpdate && !isEdited && <Again number={number} />}
    </Stop>
  );
}

/** What failed can be asked for again, with the text that it was. */
function Again({ number }: { number: NumberRowFragment }): JSX.Element {
  return (
    <button
      class="small"
      aria-label={`Ask again for the calling name of ${number.internationalFormat}`}
      onClick={() => begin(number, "callingName", "list", number.callingNameUpdate?.requestedName ?? "")}
    >
      Ask again
    </button>
  );
}
