import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useId, useRef } from "preact/hooks";

import { ask } from "../api/client";
import { AccountsDocument } from "../generated/graphql";

interface AccountFieldProps {
  readonly name: string;
  readonly label: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isNeeded?: boolean;
}

/** The name of a person or a team, completed as it is typed. */
export function AccountField({ name, label, describedBy, isInvalid, isNeeded = true }: AccountFieldProps): JSX.Element {
  const found = useSignal<readonly string[]>([]);
  const timer = useRef(0);
  const list = useId();

  function complete(text: string): void {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      void ask(AccountsDocument, { search: text.slice(0, 100) }, "cache-first")
        .then(({ accounts }) => {
          found.value = accounts.map((account) => account.name);
        })
        .catch(() => undefined);
    }, 150);
  }

  return (
    <label>
      {label}
      <input
        name={name}
        list={list}
        required={isNeeded}
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onInput={(event) => complete(event.currentTarget.value)}
      />
      <datalist id={list}>
        {found.value.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  );
}
