import type { JSX } from "preact";

import { NumberLink } from "../lists/number-link";
import { Failure, Foot, Skeleton } from "../lists/paging";
import { Stop } from "../lists/stop";
import { formatted, isNarrowed, put, show, SYSTEM, view, type TrailFilterName } from "../model/view";
import { Ago, Text } from "../parts/text";
import { Undo, UndoOne, What } from "./change";
import { TrailFilters } from "./filters";
import { changes, trail } from "./trail";

/** What has become of all numbers that the viewer sees, newest first. */
export function Activity(): JSX.Element {
  const { request } = view.value.filters;
  return (
    <main class="numbers" aria-busy={trail.isLoading.value}>
      <div class="title">
        <h1>Activity</h1>
        {request !== undefined && changes.value.length > 0 && (
          <Undo key={request} input={{ requestId: request }} label="Undo all of this request" of={request} />
        )}
      </div>
      <TrailFilters />
      <Failure list={trail} />
      <Content />
    </main>
  );
}

function Content(): JSX.Element | null {
  if (changes.value.length > 0) {
    return (
      <>
        <ul class="cards changes" aria-label="Changes">
          {changes.value.map((each) => (
            <Changed key={each.change.id} {...each} />
          ))}
        </ul>
        <Foot list={trail} shown={changes.value.length} total={null} />
      </>
    );
  }
  if (trail.isLoading.value) {
    return <Skeleton />;
  }
  if (trail.failure.value !== null) {
    return null;
  }
  return isNarrowed(view.value) ? (
    <div class="nothing">
      <h2>No change matches</h2>
      <p>Nothing that you see was changed so.</p>
      <button class="primary" onClick={() => show({ filters: {} })}>
        Clear
      </button>
    </div>
  ) : (
    <div class="nothing">
      <h2>Nothing has happened yet</h2>
      <p>Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when.</p>
    </div>
  );
}

type ChangedProps = (typeof changes.value)[number];

function Changed({ change, number }: ChangedProps): JSX.Element {
  const { actor, requestId } = change;
  return (
    <Stop id={change.id}>
      <div class="whose">
        {number === null ? (
          <span class="empty">a number that you do not see any more</span>
        ) : (
          <>
            <span class="number">
              <NumberLink number={number} />
            </span>
            <span class="about">{number.nickname !== null && <Text>{number.nickname}</Text>}</span>
          </>
        )}
      </div>
      <What change={change} />
      <small class="who">
        <Only filter="by" value={actor?.id ?? SYSTEM}>
          {actor?.name ?? "the system"}
        </Only>
        <Ago at={change.at} />
        <Only filter="request" value={requestId}>
          same request
        </Only>
      </small>
      {change.undoable && number?.viewerCanUpdate === true && (
        <div class="acts">
          <UndoOne change={change} />
        </div>
      )}
    </Stop>
  );
}

interface OnlyProps {
  readonly filter: TrailFilterName;
  readonly value: string;
  readonly children: string;
}

/** A way to all changes that have this in common. */
function Only({ filter, value, children }: OnlyProps): JSX.Element {
  const filters = { ...view.value.filters, [filter]: value };
  return (
    <a
      href={formatted({ ...view.value, filters })}
      title="Only these"
      onClick={(event) => {
        event.preventDefault();
        put(filter, value);
      }}
    >
      <Text>{children}</Text>
    </a>
  );
}
