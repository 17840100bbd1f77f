import type { JSX } from "preact";

import { show, view, type Filters } from "../model/view";

interface Chip {
  readonly label: string;
  readonly filters: Filters;
}

const CHIPS: readonly Chip[] = [
  { label: "All", filters: {} },
  { label: "Mine", filters: { access: "OWNER" } },
  { label: "Shared with me", filters: { access: "GRANTED" } },
  { label: "Pending names", filters: { calling: "UPDATE_IN_PROGRESS" } },
  { label: "Failed names", filters: { calling: "UPDATE_FAILED" } },
  { label: "Without nickname", filters: { nickname: "without" } },
];

/** The parts of the list that are asked for most. */
export function Chips(): JSX.Element {
  const current = JSON.stringify(view.value.filters);
  return (
    <nav class="chips" aria-label="Parts of the list">
      {CHIPS.map(({ label, filters }) => (
        <button
          key={label}
          aria-pressed={current === JSON.stringify(filters)}
          onClick={() => show({ filters, number: null })}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
