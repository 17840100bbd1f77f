import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

import { isOperator } from "../api/session";
import { read } from "../generated";
import { ChangeFragmentDoc, type NumberRowFragment, type NumberSheetFragment } from "../generated/graphql";
import { editOf } from "../model/edits";
import { moment, left, now, weekday } from "../model/times";
import { Conflict } from "../parts/conflict";
import { InPlace } from "../parts/in-place";
import { Text } from "../parts/text";
import { Settle } from "./settle";

interface CardProps {
  readonly number: NumberRowFragment;
  readonly changes: NumberSheetFragment["changes"]["nodes"] | undefined;
  readonly again: () => void;
}

/** The name that those who are called see: what it is, what was asked for, and until when. */
export function CallingNameCard({ number, changes, again }: CardProps): JSX.Element {
  const isPending = number.callingNameStatus === "UPDATE_IN_PROGRESS";
  return (
    <section class="card calling-card" aria-label="Calling name">
      <h3>Calling name</h3>
      <p class="quiet">What those who are called see. The carrier decides; it can take 72 hours.</p>
      {isPending ? (
        <Pending number={number} changes={changes} again={again} />
      ) : (
        <div class="field">
          <span class="label">In effect</span>
          <InPlace
            number={number}
            field="callingName"
            label={`Calling name of ${number.internationalFormat}`}
            limit={15}
            rule="2 to 15 letters A to Z, digits or spaces."
            empty={number.viewerCanUpdate ? "Ask for one" : "none"}
            onDone={() => undefined}
          />
          {editOf(number.id, "callingName").value?.phase.is === "saving" && <p role="status">Asking the carrier …</p>}
        </div>
      )}
      <Outcome number={number} />
      <Conflict id={number.id} field="callingName" />
    </section>
  );
}

/** This field alone is locked until the carrier has answered. */
function Pending({ number, changes, again }: CardProps): JSX.Element | null {
  const update = number.callingNameUpdate;
  const due = update === null ? 0 : Date.parse(update.dueAt);
  const isOverdue = now.value > due;
  useEffect(() => {
    const timer = isOverdue ? setInterval(again, 2000) : 0;
    return () => clearInterval(timer);
  }, [isOverdue, again]);
  if (update === null) {
    return null;
  }
  const asked = Date.parse(update.requestedAt);
  const all = read(ChangeFragmentDoc, changes ?? []);
  const by = all.find(({ field, newValue }) => field === "CALLING_NAME_REQUEST" && newValue !== null)?.actor;
  return (
    <>
      <div class="two">
        <div>
          <span class="label">Live</span>
          <span class="value">
            {number.callingName === null ? <span class="empty">none</span> : <Text>{number.callingName}</Text>}
          </span>
        </div>
        <div class="requested">
          <span class="label">Requested</span>
          <span class="value">
            {update.requestedName === null ? "none" : <Text>{update.requestedName}</Text>}
          </span>
        </div>
      </div>
      <progress
        aria-label="Time of the carrier"
        max={due - asked}
        value={Math.min(Math.max(now.value - asked, 0), due - asked)}
      />
      <p>
        <b>{left(update.dueAt, now.value)}</b>, until <time dateTime={update.dueAt}>{weekday(update.dueAt)}</time>
      </p>
      <p class="quiet">
        Asked for {by != null && <>by <Text>{by.name}</Text>, </>}
        {moment(update.requestedAt)}. Until the carrier has answered no other name can be asked for; everything else can
        be changed.
      </p>
      {isOperator() && <Settle number={number} again={again} />}
    </>
  );
}

function Outcome({ number }: { number: NumberRowFragment }): JSX.Element | null {
  const update = number.callingNameUpdate;
  if (update === null || update.settledAt === null) {
    return null;
  }
  const name = update.requestedName === null ? "no name" : <Text>{update.requestedName}</Text>;
  return number.callingNameStatus === "UPDATE_FAILED" ? (
    <p class="refusal">
      The carrier refused {name} on {moment(update.settledAt)}
      {update.reason !== null && (
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
