import type { JSX } from "preact";

import type { NumberRowFragment } from "../generated/graphql";
import { remove, transfer } from "../model/moves";
import { AccountField } from "../parts/account-field";
import { Careful } from "../parts/careful";

/** Hand it over, or delete it: for its owner, and for operators. */
export function Moves({ number }: { number: NumberRowFragment }): JSX.Element | null {
  if (number.viewerAccess === "GRANTED") {
    return null;
  }
  const { e164 } = number;
  return (
    <section aria-label="Hand over or delete">
      <p class="actions">
        <Careful
          title="Hand over"
          e164={e164}
          action="Hand over"
          act={(given) => transfer(number, String(given.get("owner") ?? ""))}
        >
          <p class="quiet">It will belong to somebody else, with its grants and a pending calling name.</p>
          <AccountField name="owner" label="New owner" describedBy="careful-Hand-over" isInvalid={false} />
        </Careful>
        <Careful title="Delete" e164={e164} action="Delete" act={() => remove(number)}>
          <p class="quiet">It leaves every list at once. For some days it can be restored, then it is released.</p>
        </Careful>
      </p>
    </section>
  );
}
