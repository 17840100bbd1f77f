import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import type { CallingNameOutcome, NumberRowFragment } from "../generated/graphql";
import { settle } from "../model/moves";

/** For operators: what the carrier made of a pending calling name. */
export function Settle({ number, again }: { number: NumberRowFragment; again: () => void }): JSX.Element {
  const reason = useSignal("");
  const message = useSignal("");

  async function report(outcome: CallingNameOutcome): Promise<void> {
    message.value = await settle(number, outcome, reason.peek());
    again();
  }

  return (
    <div class="settle" role="group" aria-label="The carrier's answer">
      <label>
        Reason, if it failed
        <input autoComplete="off" value={reason.value} onInput={(event) => (reason.value = event.currentTarget.value)} />
      </label>
      <p class="actions">
        <button onClick={() => void report("SUCCEEDED")}>It is in effect</button>
        <button class="danger" onClick={() => void report("FAILED")}>
          It failed
        </button>
      </p>
      <p class="refusal" role="alert">
        {message.value}
      </p>
    </div>
  );
}
