import type { JSX } from "preact";

import { read } from "../generated";
import { RefusalFragmentDoc, type RunItemFragment } from "../generated/graphql";
import { Text } from "../parts/text";

const SHOWN = 50;

/** What becomes of each number, and why of those that are refused. */
export function Items({ items }: { items: readonly RunItemFragment[] }): JSX.Element | null {
  if (items.length === 0) {
    return null;
  }
  return (
    <ul class="items" tabIndex={0} aria-label="Numbers">
      {items.slice(0, SHOWN).map(({ phoneNumber, outcome, oldValue, userErrors }, index) => (
        <li key={phoneNumber?.id ?? index}>
          <bdi dir="ltr">{phoneNumber?.internationalFormat ?? "not yours to see"}</bdi>
          {userErrors.length > 0 ? (
            <span class="refusal">
              {read(RefusalFragmentDoc, userErrors)
                .map(({ message }) => message)
                .join(" ")}
            </span>
          ) : (
            <span class="quiet">
              {outcome === "WILL_CHANGE" && oldValue !== null && (
                <>
                  now <Text>{oldValue}</Text>
                </>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
