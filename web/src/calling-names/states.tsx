import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

import { editOf, leave, type Place } from "../edits/edits";
import type { NumberRowFragment } from "../generated/graphql";
import { left, moment, now, weekday } from "../model/times";
import { InPlace } from "../parts/in-place";
import { Text } from "../parts/text";

type Update = NonNullable<NumberRowFragment["callingNameUpdate"]>;

/** How long the carrier still has. */
export function Due({ update }: { update: Update }): JSX.Element {
  const asked = Date.parse(update.requestedAt);
  const due = Date.parse(update.dueAt);
  return (
    <>
      <progress
        aria-label="Time of the carrier"
        max={due - asked}
        value={Math.min(Math.max(now.value - asked, 0), due - asked)}
      />
      <p>
        <b>{left(update.dueAt, now.value)}</b>, until <time dateTime={update.dueAt}>{weekday(update.dueAt)}</time>
      </p>
    </>
  );
}

const PAUSE_MILLISECONDS = 2000;

/** Asks again and again once the time of the carrier is over, since the name is settled then. */
export function useAgainWhenDue(dueAt: string | undefined, again: () => void): void {
  const isOverdue = dueAt !== undefined && now.value > Date.parse(dueAt);
  useEffect(() => {
    const timer = isOverdue ? setInterval(again, PAUSE_MILLISECONDS) : 0;
    return () => clearInterval(timer);
  }, [isOverdue, again]);
}

/** What the carrier made of the latest name that was asked for. */
export function Outcome({ number }: { number: NumberRowFragment }): JSX.Element | null {
  const update = number.callingNameUpdate;
  if (update === null || update.settledAt === null) {
    return null;
  }
  const name = update.requestedName === null ? "no name" : <Text>{update.requestedName}</Text>;
  return number.callingNameStatus === "UPDATE_FAILED" ? (
    <p class="refusal">
      The carrier refused {name} on {moment(update.settledAt)}
      {update.reason === null ? (
        "."
      ) : (
        <>
          : <Text>{update.reason}</Text>
        </>
      )}{" "}
      The name in effect has not changed.
    </p>
  ) : (
    <p class="settled">
      The carrier took {name} on {moment(update.settledAt)}.
    </p>
  );
}

/** The name in effect, and the field in which another is asked for. */
export function AskFor({ number, place }: { number: NumberRowFragment; place: Place }): JSX.Element {
  return (
    <>
      <InPlace
        number={number}
        field="callingName"
        place={place}
        label={`Calling name of ${number.internationalFormat}`}
        limit={15}
        rule="2 to 15 letters A to Z, digits or spaces."
        empty={number.viewerCanUpdate ? "Ask for one" : "none"}
        onDone={() => undefined}
      />
      {editOf(number.id, "callingName").value?.phase.is === "saving" && <p role="status">Asking the carrier …</p>}
    </>
  );
}

/** Told to whoever was about to ask for a name when another one was asked for: nothing typed is lost in silence. */
export function Overtaken({ number }: { number: NumberRowFragment }): JSX.Element | null {
  const edit = editOf(number.id, "callingName").value;
  if (number.callingNameStatus !== "UPDATE_IN_PROGRESS" || edit === null || ["saving", "conflict"].includes(edit.phase.is)) {
    return null;
  }
  return (
    <p class="refusal" role="alert">
      {edit.phase.is === "refused" ? edit.phase.message : "Another calling name was asked for meanwhile."} What you
      typed: <Text>{edit.text}</Text>{" "}
      <button class="small" onClick={() => leave(number.id, "callingName")}>
        Leave it
      </button>
    </p>
  );
}
