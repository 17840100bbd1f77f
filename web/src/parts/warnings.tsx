import type { ComponentChildren, JSX } from "preact";

interface WarningsProps {
  readonly warnings: readonly string[];
  readonly children?: ComponentChildren;
}

/** What a carrier may find wrong with a calling name that was not asked for yet. */
export function Warnings({ warnings, children }: WarningsProps): JSX.Element | null {
  return warnings.length === 0 ? null : (
    <span class="warnings" role="alert">
      <b>Nothing was asked for yet.</b> The carrier takes up to 72 hours, and may refuse it:
      {warnings.map((warning) => (
        <span key={warning}>{warning}</span>
      ))}
      {children}
    </span>
  );
}
