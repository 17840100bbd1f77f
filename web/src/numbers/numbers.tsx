import type { JSX } from "preact";

import { isOperator } from "../api/session";
import { failure, hasMore, isLoading, more, rows, total, totalText } from "../model/list";
import { isNarrowed, show, view } from "../model/view";
import { Add } from "./add";
import { Chips } from "./chips";
import { Search } from "./search";
import { Selection } from "./selection";
import { Table } from "./table";

/** The list of numbers that the viewer sees, as the URL says. */
export function Numbers(): JSX.Element {
  const count = total.value;
  return (
    <main class="numbers" aria-busy={isLoading.value}>
      <div class="title">
        <h1>Numbers</h1>
        <p class="quiet" role="status">
          {count !== null && `${totalText.value} ${count === 1 ? "number" : "numbers"}`}
        </p>
        {isOperator() && <Add />}
      </div>
      <Chips />
      <Search />
      {failure.value !== null && (
        <p class="refusal" role="alert">
          {failure.value}
        </p>
      )}
      <Content />
    </main>
  );
}

function Content(): JSX.Element {
  if (rows.value.length > 0) {
    return (
      <>
        <Table />
        <Selection />
        <Foot />
      </>
    );
  }
  if (isLoading.value) {
    return <Skeleton />;
  }
  if (hasMore.value) {
    return <NothingYet />;
  }
  return isNarrowed(view.value) ? <NothingFound /> : <Nothing />;
}

function Foot(): JSX.Element {
  return (
    <p class="foot">
      <span class="quiet">
        {rows.value.length.toLocaleString("en")} of {totalText.value}
      </span>
      {hasMore.value && (
        <button onClick={more} aria-disabled={isLoading.value}>
          More
        </button>
      )}
    </p>
  );
}

function Skeleton(): JSX.Element {
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}

function NothingYet(): JSX.Element {
  return (
    <div class="nothing">
      <h2>None found yet</h2>
      <p>A search for one or two characters looks at some thousand numbers at a time.</p>
      <button class="primary" onClick={more}>
        Look further
      </button>
    </div>
  );
}

function NothingFound(): JSX.Element {
  return (
    <div class="nothing">
      <h2>No number matches</h2>
      <p>Nothing that you see has all of what is asked for above.</p>
      <button class="primary" onClick={() => show({ search: "", filters: {} })}>
        Clear
      </button>
    </div>
  );
}

function Nothing(): JSX.Element {
  return (
    <div class="nothing">
      <h2>No numbers yet</h2>
      <p>
        Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you
        or shared with you, it is here.
      </p>
      <p class="quiet">An operator brings numbers in; an owner shares one from its sheet.</p>
    </div>
  );
}
