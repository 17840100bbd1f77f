import { computed, effect, signal } from "@preact/signals";

import { watch, words } from "../api/client";
import { connection } from "../api/connection";
import { session } from "../api/session";
import { read } from "../generated";
import { NumberRowFragmentDoc, NumbersDocument, type NumberRowFragment, type NumbersQuery } from "../generated/graphql";
import { listed, type ListVariables } from "./view";

const PAGE = 100;
const POLL_MILLISECONDS = 30_000;

interface Page {
  readonly data: NumbersQuery | undefined;
  readonly error: string | null;
  readonly isStale: boolean;
  readonly again: () => void;
  readonly stop: () => void;
}

const pages = signal<readonly Page[]>([]);

/** What is shown until the first page of what was asked for is there. */
const before = signal<readonly NumbersQuery[]>([]);

const shown = computed<readonly NumbersQuery[]>(() => {
  const there = pages.value.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return there.length > 0 ? there : before.value;
});

/** The numbers of the list, each once although pages may overlap. */
export const rows = computed<readonly NumberRowFragment[]>(() => {
  const all = shown.value.flatMap(({ phoneNumbers }) => read(NumberRowFragmentDoc, phoneNumbers.nodes));
  return [...new Map(all.map((row) => [row.id, row])).values()];
});

export const total = computed<number | null>(() => shown.value[0]?.phoneNumbers.totalCount ?? null);

/** The total in words: up to a limit it is exact. */
export const totalText = computed<string>(() => {
  const { totalCount = 0, totalCountIsExact = true } = shown.value[0]?.phoneNumbers ?? {};
  return `${totalCount.toLocaleString("en")}${totalCountIsExact ? "" : "+"}`;
});

export const hasMore = computed(() => shown.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage ?? false);

/** What is shown is not yet what was asked for. */
export const isLoading = computed(
  () => pages.value.length === 0 || pages.value.some(({ data, error }) => data === undefined && error === null),
);

export const failure = computed(() => pages.value.find(({ error }) => error !== null)?.error ?? null);

/** Follows the view, and asks again every half minute while the page is looked at. */
export function followView(): void {
  effect(() => {
    const asked = session.value === null ? null : listed.value;
    const previous = shown.peek();
    pages.peek().forEach(({ stop }) => stop());
    pages.value = [];
    before.value = session.value === null ? [] : previous;
    if (asked !== null) {
      open(JSON.parse(asked) as ListVariables, null);
    }
  });
  setInterval(() => {
    if (document.visibilityState === "visible" && connection.value.is === "well") {
      reload();
    }
  }, POLL_MILLISECONDS);
}

/** Asks for all pages again; what is shown stays meanwhile. */
export function reload(): void {
  pages.peek().forEach(({ again }) => again());
}

export function more(): void {
  const { endCursor } = shown.peek().at(-1)?.phoneNumbers.pageInfo ?? {};
  if (endCursor != null && !isLoading.peek()) {
    open(JSON.parse(listed.peek()) as ListVariables, endCursor);
  }
}

function open(asked: ListVariables, after: string | null): void {
  const index = pages.peek().length;
  const put = (page: Page): void => {
    pages.value = [...pages.peek().slice(0, index), page, ...pages.peek().slice(index + 1)];
  };
  const nothing = { data: undefined, error: null, isStale: true };
  let page: Page = { ...nothing, again: () => undefined, stop: () => undefined };
  put(page);
  let isStopped = false;
  const { again, stop } = watch(NumbersDocument, { first: PAGE, after, ...asked }, ({ data, error, isStale }) => {
    if (!isStopped) {
      page = { ...page, data: data ?? page.data, error: error === undefined ? null : words(error), isStale };
      put(page);
    }
  });
  page = {
    ...page,
    again,
    stop: () => {
      isStopped = true;
      stop();
    },
  };
  put(page);
}
