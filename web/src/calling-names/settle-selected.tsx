import type { Signal } from "@preact/signals";
import type { JSX } from "preact";

import { rows } from "../lists/list";
import { selected, selectNone } from "../model/selection";
import { Settle } from "./settle";
import { settleMany, type Report, type Unsettled } from "./settlement";

/** For operators: one answer of the carrier about all that are selected. */
export function SettleSelected({ refused }: { refused: Signal<readonly Unsettled[]> }): JSX.Element | null {
  const chosen = rows.value.filter(({ id }) => selected.value.has(id));

  async function settle(report: Report): Promise<void> {
    refused.value = await settleMany(chosen, report);
    selectNone();
  }

  return chosen.length === 0 ? null : (
    <section class="selection" aria-label="Selection">
      <b>{chosen.length.toLocaleString("en")} selected</b>
      <button onClick={selectNone}>Clear</button>
      <Settle they={chosen.length === 1 ? "It" : "They"} settle={settle} />
    </section>
  );
}

/** What could not be settled, and why. */
export function NotSettled({ refused }: { refused: Signal<readonly Unsettled[]> }): JSX.Element {
  return (
    <div role="alert">
      {refused.value.length > 0 && (
        <ul class="items" tabIndex={0} aria-label="Not settled">
          {refused.value.map(({ number, message }) => (
            <li key={number.id}>
              <bdi dir="ltr">{number.internationalFormat}</bdi>
              <span class="refusal">{message}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
