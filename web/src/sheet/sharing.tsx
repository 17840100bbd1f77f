import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { change } from "../api/client";
import { read } from "../generated";
import {
  GrantDocument,
  GrantFragmentDoc,
  RevokeDocument,
  type NumberRowFragment,
  type NumberSheetFragment,
} from "../generated/graphql";
import { say } from "../model/notices";
import { refusal } from "../model/refusals";
import { day, LAST_DAY } from "../model/times";
import { AccountField } from "../parts/account-field";
import { Text } from "../parts/text";

interface SharingProps {
  readonly number: NumberRowFragment;
  readonly grants: NonNullable<NumberSheetFragment["grants"]>;
}

/** Who sees it beside its owner, until when; and the way to let somebody, or to end it. */
export function Sharing({ number, grants }: SharingProps): JSX.Element {
  const all = read(GrantFragmentDoc, grants.nodes);
  const message = useSignal("");

  async function revoke(grantee: string): Promise<void> {
    message.value = await refusal(async () => {
      const input = { id: number.id, grantee };
      return (await change(RevokeDocument, { input })).revokePhoneNumberAccess;
    });
    if (message.value === "") {
      say(`The grant to ${grantee} has ended.`);
    }
  }

  return (
    <section aria-label="Sharing">
      <h3>Shared with</h3>
      {all.length === 0 && <p class="quiet">Nobody: only you see it.</p>}
      <ul class="grants">
        {all.map(({ id, grantee, expiresAt }) => (
          <li key={id}>
            <span class="face" aria-hidden="true">
              {grantee.name.slice(0, 1)}
            </span>
            <span>
              <Text>{grantee.name}</Text>
              <small>
                {grantee.kind === "TEAM" ? "team, " : ""}
                {expiresAt === null ? "with no end" : `until ${day(expiresAt)}`}
              </small>
            </span>
            <button aria-label={`End the access of ${grantee.name}`} onClick={() => void revoke(grantee.name)}>
              End
            </button>
          </li>
        ))}
      </ul>
      {grants.totalCount > all.length && (
        <p class="quiet">
          The first {all.length} of {grants.totalCount.toLocaleString("en")}.
        </p>
      )}
      <p class="refusal" role="alert">
        {message.value}
      </p>
      <GrantForm number={number} />
    </section>
  );
}

function GrantForm({ number }: { number: NumberRowFragment }): JSX.Element {
  const message = useSignal("");

  async function grant(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form);
    const grantee = String(given.get("grantee") ?? "");
    const until = String(given.get("until") ?? "");
    const expiresAt = until === "" ? null : new Date(`${until}T23:59:59`).toISOString();
    message.value = await refusal(async () => {
      const input = { id: number.id, grantee, expiresAt };
      return (await change(GrantDocument, { input })).grantPhoneNumberAccess;
    });
    if (message.value === "") {
      form.reset();
      say(`${grantee} sees ${number.internationalFormat} now.`);
    }
  }

  return (
    <form
      class="grant"
      onSubmit={(event) => {
        event.preventDefault();
        void grant(event.currentTarget);
      }}
    >
      <AccountField
        name="grantee"
        label="Person or team"
        describedBy="grant-message"
        isInvalid={message.value !== ""}
      />
      <label>
        Until the end of
        <input name="until" type="date" max={LAST_DAY} />
      </label>
      <button>Share</button>
      <p id="grant-message" class="refusal" role="alert">
        {message.value}
      </p>
    </form>
  );
}
