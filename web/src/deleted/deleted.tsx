import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { Failure, Foot } from "../lists/paging";
import { restore } from "../model/moves";
import { moment } from "../model/times";
import { Text } from "../parts/text";
import { deleted, deletedRows, deletedTotal } from "./list";

/** What was deleted and is not yet released. */
export function Deleted(): JSX.Element {
  const message = useSignal("");
  const total = deletedTotal.value;

  async function bringBack(id: string): Promise<void> {
    message.value = await restore(id);
    deleted.reload();
  }

  return (
    <main class="numbers" aria-busy={deleted.isLoading.value}>
      <div class="title">
        <h1>Deleted numbers</h1>
        <p class="quiet" role="status">
          {total !== null && `${total.toLocaleString("en")} to restore`}
        </p>
      </div>
      <Failure list={deleted} />
      <p class="refusal" role="alert">
        {message.value}
      </p>
      {total === 0 && (
        <div class="nothing">
          <h2>Nothing is deleted</h2>
          <p>A number that is deleted can be restored here, until it is released.</p>
        </div>
      )}
      <ul class="cards">
        {deletedRows.value.map(({ number, deletionAt }) => (
          <li key={number.id}>
            <b>
              <bdi dir="ltr">{number.internationalFormat}</bdi>
            </b>
            <span>{number.nickname === null ? "" : <Text>{number.nickname}</Text>}</span>
            <span class="quiet">
              of <Text>{number.owner.name}</Text>
              {deletionAt !== null && `, released ${moment(deletionAt)}`}
            </span>
            <button aria-label={`Restore ${number.internationalFormat}`} onClick={() => void bringBack(number.id)}>
              Restore
            </button>
          </li>
        ))}
      </ul>
      {deletedRows.value.length > 0 && (
        <Foot list={deleted} shown={deletedRows.value.length} total={(total ?? 0).toLocaleString("en")} />
      )}
    </main>
  );
}
