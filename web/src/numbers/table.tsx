import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

import { rows } from "../lists/list";
import { isEverything, selected, selectLoaded } from "../model/selection";
import { show, view } from "../model/view";
import { Icon } from "../parts/icons";
import { COLUMNS, type Column } from "./columns";
import { Row } from "./row";

/** The roles stay those of a table where a narrow screen lays rows out as cards. */
export function Table(): JSX.Element {
  return (
    <table role="table" class="book" aria-label="Phone numbers">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="select">
            <SelectAll />
          </th>
          {COLUMNS.map((column) => (
            <Head key={column.label} {...column} />
          ))}
        </tr>
      </thead>
      <Body />
    </table>
  );
}

/** As many rows as fill a screen of a thousand pixels. */
const SCREENFUL = 24;

/** The first screenful is painted before the other rows are made, which takes twice as long. */
function Body(): JSX.Element {
  const isPainted = useSignal(false);
  useEffect(() => {
    isPainted.value = true;
  }, [isPainted]);
  const there = isPainted.value ? rows.value : rows.value.slice(0, SCREENFUL);
  return (
    <tbody role="rowgroup">
      {there.map((row, index) => (
        <Row key={row.id} number={row} isFirst={index === 0} />
      ))}
    </tbody>
  );
}

function SelectAll(): JSX.Element {
  const isAll = isEverything.value || rows.value.every(({ id }) => selected.value.has(id));
  return (
    <input
      type="checkbox"
      aria-label="Select all that are shown"
      checked={isAll}
      onChange={(event) => selectLoaded(event.currentTarget.checked)}
    />
  );
}

function Head({ label, order }: Column): JSX.Element {
  if (order === undefined) {
    return (
      <th role="columnheader" scope="col">
        {label}
      </th>
    );
  }
  const current = view.value.order?.field === order ? view.value.order.direction : null;
  const sort = current === null ? "none" : current === "ASC" ? "ascending" : "descending";
  const next = current === null ? "ASC" : current === "ASC" ? "DESC" : null;
  return (
    <th role="columnheader" scope="col" aria-sort={sort}>
      <button onClick={() => show({ order: next === null ? null : { field: order, direction: next } })}>
        {label}
        {current !== null && <Icon name={current === "ASC" ? "up" : "down"} />}
      </button>
    </th>
  );
}
