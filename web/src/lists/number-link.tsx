import type { JSX } from "preact";

import type { NumberRowFragment } from "../generated/graphql";
import { say } from "../model/notices";
import { formatted, show, view } from "../model/view";

interface NumberLinkProps {
  readonly number: Pick<NumberRowFragment, "id" | "e164" | "internationalFormat">;
  /** Whether Tab comes here. */
  readonly isStop?: boolean;
}

/** A number that opens its sheet, and a button that copies it. */
export function NumberLink({ number, isStop = true }: NumberLinkProps): JSX.Element {
  const { id, e164, internationalFormat } = number;
  return (
    <>
      <a
        href={formatted({ ...view.peek(), number: id })}
        tabIndex={isStop ? 0 : -1}
        onClick={(event) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            show({ number: id });
          }
        }}
      >
        <bdi dir="ltr">{internationalFormat}</bdi>
      </a>
      <button
        class="copy"
        title="Copy"
        tabIndex={isStop ? 0 : -1}
        aria-label={`Copy ${internationalFormat}`}
        onClick={() => void copy(e164)}
      />
    </>
  );
}

async function copy(e164: string): Promise<void> {
  try {
    // A page that came by http from another machine has no clipboard at all.
    await navigator.clipboard.writeText(e164);
    say(`Copied ${e164}.`);
  } catch {
    say(`The browser does not let this page copy: ${e164}`);
  }
}
