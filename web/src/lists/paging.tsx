import type { JSX } from "preact";

import type { Pages } from "./pages";

interface FootProps {
  readonly list: Pages<unknown>;
  readonly shown: number;
  /** In words; null where nobody counts. */
  readonly total: string | null;
}

/** How much is shown, and a button for more. */
export function Foot({ list, shown, total }: FootProps): JSX.Element {
  return (
    <p class="foot">
      <span class="quiet">
        {shown.toLocaleString("en")}
        {total === null ? " shown" : ` of ${total}`}
      </span>
      {list.hasMore.value && (
        <button onClick={list.more} aria-disabled={list.isLoading.value}>
          More
        </button>
      )}
    </p>
  );
}

export function Failure({ list }: { list: Pages<unknown> }): JSX.Element | null {
  return list.failure.value === null ? null : (
    <p class="refusal" role="alert">
      {list.failure.value}
    </p>
  );
}

export function Skeleton(): JSX.Element {
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}
