import { useComputed, useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { isOperator } from "../api/session";
import type { CallingNameStatus } from "../generated/graphql";
import { isLoading, numbers, reload, rows, total, totalText } from "../lists/list";
import { Failure, Foot, Skeleton } from "../lists/paging";
import { selectLoaded } from "../model/selection";
import { callingPart, show, view } from "../model/view";
import { Asked } from "./asked";
import { NotSettled, SettleSelected } from "./settle-selected";
import type { Unsettled } from "./settlement";
import { useAgainWhenDue } from "./states";

interface Part {
  readonly label: string;
  readonly none: string;
  readonly about: string;
  /** Which come first. */
  readonly first: string;
}

const PARTS: Partial<Record<CallingNameStatus, Part>> = {
  UPDATE_IN_PROGRESS: {
    label: "Pending",
    none: "No calling name is pending",
    about: "A calling name that somebody asks for waits here for the carrier, 72 hours at most.",
    first: "Those due next come first.",
  },
  UPDATE_FAILED: {
    label: "Failed",
    none: "No calling name has failed",
    about: "What a carrier refuses is here with its reason, and can be asked for again.",
    first: "Those asked for last come first.",
  },
  UPDATE_SUCCEEDED: {
    label: "Settled",
    none: "No calling name is in effect",
    about: "What a carrier has taken is here.",
    first: "Those asked for last come first, whenever the carrier took them.",
  },
};

/** The calling names that were asked for: those due next first, and what became of the others. */
export function CallingNames(): JSX.Element {
  const current = callingPart(view.value);
  const canSettle = isOperator() && current === "UPDATE_IN_PROGRESS";
  const nextDue = useComputed(
    () => rows.value.find(({ callingNameStatus }) => callingNameStatus === "UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt,
  ).value;
  const refused = useSignal<readonly Unsettled[]>([]);
  useAgainWhenDue(nextDue, reload);
  return (
    <main class="numbers" aria-busy={isLoading.value}>
      <div class="title">
        <h1>Calling names</h1>
        <p class="quiet" role="status">
          {total.value !== null && `${totalText.value} ${PARTS[current]?.label.toLowerCase() ?? ""}`}
        </p>
        {canSettle && rows.value.length > 0 && (
          <button onClick={() => selectLoaded(true)}>Select all that are shown</button>
        )}
      </div>
      <nav class="chips" aria-label="Parts of the list">
        {Object.entries(PARTS).map(([calling, { label }]) => (
          <button
            key={calling}
            aria-pressed={calling === current}
            onClick={() => show({ filters: { calling }, number: null })}
          >
            {label}
          </button>
        ))}
      </nav>
      <Failure list={numbers} />
      {canSettle && <NotSettled refused={refused} />}
      <Content part={PARTS[current] as Part} canSettle={canSettle} />
      {canSettle && <SettleSelected refused={refused} />}
    </main>
  );
}

function Content({ part, canSettle }: { part: Part; canSettle: boolean }): JSX.Element | null {
  if (rows.value.length > 0) {
    return (
      <>
        <p class="quiet">{part.first}</p>
        <ul class="cards asked" aria-label={part.label}>
          {rows.value.map((number) => (
            <Asked key={number.id} number={number} canSettle={canSettle} />
          ))}
        </ul>
        <Foot list={numbers} shown={rows.value.length} total={totalText.value} />
      </>
    );
  }
  if (isLoading.value) {
    return <Skeleton />;
  }
  return numbers.failure.value === null ? (
    <div class="nothing">
      <h2>{part.none}</h2>
      <p>{part.about}</p>
    </div>
  ) : null;
}
