import type { JSX } from "preact";

import { Icon } from "../parts/icons";

interface TokenProps {
  readonly label: string;
  readonly text: string;
  readonly onRemove: () => void;
}

/** A filter that is set, to see and to take away. */
export function Token({ label, text, onRemove }: TokenProps): JSX.Element {
  return (
    <li>
      <span>
        {label}: <bdi>{text}</bdi>
      </span>
      <button aria-label={`Remove the filter ${label}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
