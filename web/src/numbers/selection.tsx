import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { total, totalText } from "../lists/list";
import { count, countText, isEverything, selectNone } from "../model/selection";
import { ChangeMany } from "../runs/change-many";

/** What can be done with the numbers that are selected. */
export function Selection(): JSX.Element | null {
  const isOpen = useSignal(false);
  const all = total.value ?? 0;
  if (isOpen.value) {
    return <ChangeMany onClose={() => (isOpen.value = false)} />;
  }
  if (count.value === 0) {
    return null;
  }
  return (
    <section class="selection" aria-label="Selection">
      <b>{countText.value} selected</b>
      {!isEverything.value && all > count.value && (
        <button onClick={() => (isEverything.value = true)}>Select all {totalText.value} that match</button>
      )}
      <button onClick={selectNone}>Clear</button>
      <button class="primary" onClick={() => (isOpen.value = true)}>
        Change …
      </button>
    </section>
  );
}
