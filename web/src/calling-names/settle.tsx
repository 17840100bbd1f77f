import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import type { CallingNameOutcome } from "../generated/graphql";
import type { Report } from "./settlement";

interface SettleProps {
  /** How the buttons speak of them. */
  readonly they: "It" | "They";
  readonly settle: (report: Report) => Promise<unknown>;
}

/** For operators: what the carrier made of pending calling names. */
export function Settle({ they, settle }: SettleProps): JSX.Element {
  const reason = useSignal("");
  const isBusy = useSignal(false);

  async function report(outcome: CallingNameOutcome): Promise<void> {
    isBusy.value = true;
    await settle({ outcome, reason: reason.peek() });
    isBusy.value = false;
  }

  return (
    <div class="settle" role="group" aria-label="The carrier's answer">
      <label>
        Reason, if {they.toLowerCase()} failed
        <input autoComplete="off" value={reason.value} onInput={(event) => (reason.value = event.currentTarget.value)} />
      </label>
      <p class="actions">
        <button disabled={isBusy.value} onClick={() => void report("SUCCEEDED")}>
          {they} {they === "It" ? "is" : "are"} in effect
        </button>
        <button class="danger" disabled={isBusy.value} onClick={() => void report("FAILED")}>
          {they} failed
        </button>
      </p>
    </div>
  );
}
