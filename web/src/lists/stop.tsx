import type { ComponentChildren, JSX } from "preact";

import { activeId } from "../model/keys";

/** A row of a list, to which the keys go. */
export function Stop({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  return (
    <li
      id={`row-${id}`}
      tabIndex={-1}
      onFocusIn={() => {
        activeId.value = id;
      }}
    >
      {children}
    </li>
  );
}
