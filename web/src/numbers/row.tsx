import { useComputed } from "@preact/signals";
import type { JSX } from "preact";

import { editOf } from "../edits/edits";
import { pasteColumn } from "../edits/paste";
import type { NumberRowFragment } from "../generated/graphql";
import { NumberLink } from "../lists/number-link";
import { activeId, editNext, focusRow } from "../model/keys";
import { isEverything, selected, toggle } from "../model/selection";
import { show, view } from "../model/view";
import { ACCESS, countryName, inWords, PRODUCTS, TYPES } from "../model/words";
import { callingName } from "../parts/calling-name";
import { Conflict } from "../parts/conflict";
import { InPlace } from "../parts/in-place";
import { Ago, Text } from "../parts/text";
import { WIDTH } from "./columns";

const [ACTIVE, OPEN, CONFLICT, SELECTED] = [1, 2, 4, 8] as const;

interface RowProps {
  readonly number: NumberRowFragment;
  readonly isFirst: boolean;
}

export function Row({ number, isFirst }: RowProps): JSX.Element {
  const { id } = number;
  // One signal for all of it: a page has a hundred rows.
  const state = useComputed(
    () =>
      (activeId.value === id ? ACTIVE : 0) |
      (view.value.number === id ? OPEN : 0) |
      (editOf(id, "nickname").value?.phase.is === "conflict" ? CONFLICT : 0) |
      (isEverything.value || selected.value.has(id) ? SELECTED : 0),
  ).value;
  const isStop = (state & ACTIVE) !== 0 || (isFirst && activeId.peek() === null);
  return (
    <>
      <tr
        role="row"
        id={`row-${id}`}
        tabIndex={isStop ? 0 : -1}
        aria-current={state & OPEN ? "true" : undefined}
        onFocusIn={() => {
          activeId.value = id;
        }}
      >
        <td role="cell" class="select">
          <input
            type="checkbox"
            tabIndex={isStop ? 0 : -1}
            aria-label={`Select ${number.internationalFormat}`}
            checked={(state & SELECTED) !== 0}
            onClick={(event) => toggle(id, event.shiftKey)}
          />
        </td>
        <td role="cell" class="number">
          {NumberLink({ number, isStop })}
        </td>
        <td role="cell" class={number.tags.length === 0 ? "nickname" : "nickname with-tags"}>
          <span class="naming">
            <InPlace
              number={number}
              field="nickname"
              place="list"
              label={`Nickname of ${number.internationalFormat}`}
              limit={50}
              empty={number.viewerCanUpdate ? "Add a nickname" : "none"}
              isStop={isStop}
              onDone={() => focusRow(id)}
              onTab={(by) => editNext(id, by)}
              onPasteLines={(lines) => void pasteColumn(id, lines)}
            />
          </span>
          {tags(number, isStop)}
        </td>
        <td role="cell" class="calling-cell">
          {callingName(number)}
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
          {access(number)}
        </td>
        <td role="cell" class="updated">
          {Ago({ at: number.updatedAt })}
        </td>
      </tr>
      {(state & CONFLICT) !== 0 && (
        <tr role="row" class="below">
          <td role="cell" colSpan={WIDTH}>
            <Conflict id={id} field="nickname" />
          </td>
        </tr>
      )}
    </>
  );
}

// What follows is called, not rendered: a component costs as much as the elements in it.

/** The tags of a number; each leads to all that have it. */
function tags(number: NumberRowFragment, isStop: boolean): JSX.Element | null {
  if (number.tags.length === 0) {
    return null;
  }
  return (
    <span class="tags">
      {number.tags.map((tag) => (
        <button key={tag} class="tag" tabIndex={isStop ? 0 : -1} onClick={() => show({ filters: { tag } })}>
          {Text({ children: tag })}
        </button>
      ))}
    </span>
  );
}

function access(number: NumberRowFragment): JSX.Element {
  if (number.viewerAccess === "OWNER") {
    return <span class="own">Yours</span>;
  }
  return (
    <span class="pill" title={inWords(number.viewerAccess, ACCESS)}>
      {number.viewerAccess === "GRANTED" ? "Read only · " : ""}
      {Text({ children: number.owner.name })}
    </span>
  );
}
