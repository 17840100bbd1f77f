import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { isOperator } from "../api/session";
import { Settle } from "../calling-names/settle";
import { settle, type Report } from "../calling-names/settlement";
import { AskFor, Due, Outcome, Overtaken, useAgainWhenDue } from "../calling-names/states";
import { read } from "../generated";
import { ChangeFragmentDoc, type NumberRowFragment, type NumberSheetFragment } from "../generated/graphql";
import { moment } from "../model/times";
import { Conflict } from "../parts/conflict";
import { Text } from "../parts/text";

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
          <AskFor number={number} place="sheet" />
        </div>
      )}
      <Outcome number={number} />
      <Overtaken number={number} />
      <Conflict id={number.id} field="callingName" />
    </section>
  );
}

/** This field alone is locked until the carrier has answered. */
function Pending({ number, changes, again }: CardProps): JSX.Element | null {
  const update = number.callingNameUpdate;
  useAgainWhenDue(update?.dueAt, again);
  if (update === null) {
    return null;
  }
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
      <Due update={update} />
      <p class="quiet">
        Asked for {by != null && <>by <Text>{by.name}</Text>, </>}
        {moment(update.requestedAt)}. Until the carrier has answered no other name can be asked for; everything else can
        be changed.
      </p>
      {isOperator() && <SettleOne number={number} again={again} />}
    </>
  );
}

function SettleOne({ number, again }: Pick<CardProps, "number" | "again">): JSX.Element {
  const message = useSignal("");
  async function report(given: Report): Promise<void> {
    message.value = await settle(number, given);
    again();
  }
  return (
    <>
      <Settle they="It" settle={report} />
      <p class="refusal" role="alert">
        {message.value}
      </p>
    </>
  );
}
