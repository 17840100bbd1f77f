import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

import { watch } from "../api/client";
import { read } from "../generated";
import { DeletedDocument, NumberRowFragmentDoc, type DeletedQuery } from "../generated/graphql";
import { restore } from "../model/moves";
import { moment } from "../model/times";
import { Text } from "../parts/text";

/** What was deleted and is not yet released. */
export function Deleted(): JSX.Element {
  const found = useSignal<DeletedQuery | undefined>(undefined);
  const again = useSignal<() => void>(() => undefined);
  const message = useSignal("");
  useEffect(() => {
    const watched = watch(DeletedDocument, { first: 100, after: null }, ({ data }) => {
      found.value = data ?? found.peek();
    });
    again.value = watched.again;
    return watched.stop;
  }, []);

  async function bringBack(id: string): Promise<void> {
    message.value = await restore(id);
    again.value();
  }

  const { nodes, totalCount } = found.value?.phoneNumbers ?? { nodes: [], totalCount: null };
  return (
    <main class="numbers" aria-busy={totalCount === null}>
      <div class="title">
        <h1>Deleted numbers</h1>
        <p class="quiet" role="status">
          {totalCount !== null && `${totalCount} to restore`}
        </p>
      </div>
      <p class="refusal" role="alert">
        {message.value}
      </p>
      {totalCount === 0 && (
        <div class="nothing">
          <h2>Nothing is deleted</h2>
          <p>A number that is deleted can be restored here, until it is released.</p>
        </div>
      )}
      <ul class="cards">
        {nodes.map((node) => {
          const number = read(NumberRowFragmentDoc, node);
          return (
            <li key={number.id}>
              <b>
                <bdi dir="ltr">{number.internationalFormat}</bdi>
              </b>
              <span>{number.nickname === null ? "" : <Text>{number.nickname}</Text>}</span>
              <span class="quiet">
                of <Text>{number.owner.name}</Text>
                {node.deletionAt !== null && `, released ${moment(node.deletionAt)}`}
              </span>
              <button
                aria-label={`Restore ${number.internationalFormat}`}
                onClick={() => void bringBack(number.id)}
              >
                Restore
              </button>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
