import type { JSX } from "preact";

import { isOperator } from "../api/session";
import { isLoading, numbers, rows, total, totalText } from "../lists/list";
import { Failure, Foot, Skeleton } from "../lists/paging";
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
      <Failure list={numbers} />
      <Content />
    </main>
  );
}

function Content(): JSX.Element | null {
  if (rows.value.length > 0) {
    return (
      <>
        <Table />
        <Selection />
        <Foot list={numbers} shown={rows.value.length} total={totalText.value} />
      </>
    );
  }
  if (isLoading.value) {
    return <Skeleton />;
  }
  if (numbers.hasMore.value) {
    return <NothingYet />;
  }
  if (numbers.failure.value !== null) {
    return null;
  }
  return isNarrowed(view.value) ? <NothingFound /> : <Nothing />;
}

function NothingYet(): JSX.Element {
  return (
    <div class="nothing">
      <h2>None found yet</h2>
      <p>A search for one or two characters looks at some thousand numbers at a time.</p>
      <button class="primary" onClick={numbers.more}>
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
