import { useComputed } from "@preact/signals";
import type { JSX } from "preact";

import type { NumberRowFragment } from "../generated/graphql";
import { editOf } from "../model/edits";
import { activeId, editNext, focusRow } from "../model/keys";
import { say } from "../model/notices";
import { pasteColumn } from "../model/paste";
import { isEverything, selected, toggle } from "../model/selection";
import { formatted, show, view } from "../model/view";
import { ACCESS, countryName, inWords, PRODUCTS, TYPES } from "../model/words";
import { CallingName } from "../parts/calling-name";
import { Conflict } from "../parts/conflict";
import { Icon } from "../parts/icons";
import { InPlace } from "../parts/in-place";
import { Ago, Text } from "../parts/text";
import { WIDTH } from "./columns";

interface RowProps {
  readonly number: NumberRowFragment;
  readonly isFirst: boolean;
}

export function Row({ number, isFirst }: RowProps): JSX.Element {
  const { id } = number;
  const isActive = useComputed(() => activeId.value === id).value;
  const isOpen = useComputed(() => view.value.number === id).value;
  const hasConflict = useComputed(() => editOf(id, "nickname").value?.phase.is === "conflict").value;
  const isSelected = useComputed(() => isEverything.value || selected.value.has(id)).value;
  const isStop = isActive || (isFirst && activeId.peek() === null);
  return (
    <>
      <tr
        role="row"
        id={`row-${id}`}
        tabIndex={isStop ? 0 : -1}
        aria-current={isOpen ? "true" : undefined}
        onFocusIn={() => {
          activeId.value = id;
        }}
      >
        <td role="cell" class="select">
          <input
            type="checkbox"
            tabIndex={isStop ? 0 : -1}
            aria-label={`Select ${number.internationalFormat}`}
            checked={isSelected}
            onClick={(event) => toggle(id, event.shiftKey)}
          />
        </td>
        <td role="cell" class="number">
          <NumberLink number={number} isStop={isStop} />
        </td>
        <td role="cell" class="nickname">
          <span class="naming">
            <InPlace
              number={number}
              field="nickname"
              label={`Nickname of ${number.internationalFormat}`}
              limit={50}
              empty={number.viewerCanUpdate ? "Add a nickname" : "none"}
              isStop={isStop}
              onDone={() => focusRow(id)}
              onTab={(by) => editNext(id, by)}
              onPasteLines={(lines) => void pasteColumn(id, lines)}
            />
          </span>
          <Tags number={number} isStop={isStop} />
        </td>
        <td role="cell" class="calling-cell">
          <CallingName number={number} />
        </td>
        <td role="cell" class="country">
          {number.countryCode !== null && (
            <abbr title={countryName(number.countryCode)}>{number.countryCode}</abbr>
          )}
        </td>
        <td role="cell" class="type">
          {inWords(number.type, TYPES)}
        </td>
        <td role="cell" class="product">
          {number.productType === null ? "" : inWords(number.productType, PRODUCTS)}
        </td>
        <td role="cell" class="access">
          <Access number={number} />
        </td>
        <td role="cell" class="updated">
          <Ago at={number.updatedAt} />
        </td>
      </tr>
      {hasConflict && (
        <tr role="row" class="below">
          <td role="cell" colSpan={WIDTH}>
            <Conflict id={id} field="nickname" />
          </td>
        </tr>
      )}
    </>
  );
}

/** The tags of a number; each leads to all that have it. */
function Tags({ number, isStop }: { number: NumberRowFragment; isStop: boolean }): JSX.Element | null {
  if (number.tags.length === 0) {
    return null;
  }
  return (
    <span class="tags">
      {number.tags.map((tag) => (
        <button key={tag} class="tag" tabIndex={isStop ? 0 : -1} onClick={() => show({ filters: { tag } })}>
          <Text>{tag}</Text>
        </button>
      ))}
    </span>
  );
}

function NumberLink({ number, isStop }: { number: NumberRowFragment; isStop: boolean }): JSX.Element {
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
      >
        <Icon name="copy" />
      </button>
    </>
  );
}

async function copy(e164: string): Promise<void> {
  await navigator.clipboard.writeText(e164).then(
    () => say(`Copied ${e164}.`),
    () => say(`The browser does not let this page copy: ${e164}`),
  );
}

function Access({ number }: { number: NumberRowFragment }): JSX.Element {
  if (number.viewerAccess === "OWNER") {
    return <span class="own">Yours</span>;
  }
  return (
    <span class="pill" title={inWords(number.viewerAccess, ACCESS)}>
      {number.viewerAccess === "GRANTED" ? "Read only · " : ""}
      <Text>{number.owner.name}</Text>
    </span>
  );
}
