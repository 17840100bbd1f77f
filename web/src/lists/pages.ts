import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { AnyVariables } from "@urql/core";

import { watch, words } from "../api/client";
import { session } from "../api/session";
import type { TypedDocumentString } from "../generated/graphql";

const PAGE = 100;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

interface Page<Data> {
  readonly after: string | null;
  readonly data: Data | undefined;
  readonly error: string | null;
  readonly again: () => void;
  readonly stop: () => void;
}

/** A list that is read a page at a time; each page is watched while it is shown. */
export interface Pages<Data> {
  readonly shown: ReadonlySignal<readonly Data[]>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** What is shown is not yet what was asked for. */
  readonly isLoading: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<string | null>;
  readonly more: () => void;
  /** Asks for all pages again; what is shown stays meanwhile. */
  readonly reload: () => void;
  /** Follows what is asked for: an `Asked` as JSON, or "" where the list is not shown. */
  readonly follow: (asked: ReadonlySignal<string>) => void;
}

export interface Asked {
  readonly screen: string;
  readonly variables: object;
}

export function pagesOf<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  infoOf: (data: Data) => PageInfo,
): Pages<Data> {
  const pages = signal<readonly Page<Data>[]>([]);
  /** What is shown until the first page of what was asked for is there. */
  const before = signal<readonly Data[]>([]);
  let current: Asked | null = null;

  const shown = computed<readonly Data[]>(() => {
    const there = pages.value.flatMap(({ data }) => (data === undefined ? [] : [data]));
    return there.length > 0 ? there : before.value;
  });
  const last = computed(() => {
    const data = shown.value.at(-1);
    return data === undefined ? undefined : infoOf(data);
  });
  const isLoading = computed(
    () => pages.value.length === 0 || pages.value.some(({ data, error }) => data === undefined && error === null),
  );

  function open(index: number, after: string | null, old: Data | undefined): void {
    let isStopped = false;
    let page: Page<Data> = { after, data: old, error: null, again: () => undefined, stop: () => undefined };
    const put = (changes: Partial<Page<Data>>): void => {
      page = { ...page, ...changes };
      pages.value = pages.peek().toSpliced(index, 1, page);
    };
    put({});
    const variables = { ...current?.variables, first: PAGE, after } as unknown as Variables;
    const { again, stop } = watch(document, variables, ({ data, error, isStale }) => {
      if (!isStopped) {
        put({ data: data ?? page.data, error: error === undefined ? null : words(error) });
        if (data !== undefined && !isStale) {
          follow(index, infoOf(data));
        }
      }
    });
    put({
      again,
      stop: () => {
        isStopped = true;
        stop();
      },
    });
  }

  /** Where a page ends elsewhere than before, the next one begins there, and nothing is left out. */
  function follow(index: number, { hasNextPage, endCursor }: PageInfo): void {
    const next = pages.peek()[index + 1];
    if (next === undefined || next.after === endCursor) {
      return;
    }
    if (hasNextPage) {
      next.stop();
      open(index + 1, endCursor, next.data);
    } else {
      pages.peek().slice(index + 1).forEach(({ stop }) => stop());
      pages.value = pages.peek().slice(0, index + 1);
    }
  }

  const list: Pages<Data> = {
    shown,
    hasMore: computed(() => last.value?.hasNextPage ?? false),
    isLoading,
    failure: computed(() => pages.value.find(({ error }) => error !== null)?.error ?? null),
    more() {
      const endCursor = last.peek()?.endCursor;
      if (endCursor != null && !isLoading.peek()) {
        open(pages.peek().length, endCursor, undefined);
      }
    },
    reload: () => pages.peek().forEach(({ again }) => again()),
    follow(asked) {
      effect(() => {
        const next = session.value === null || asked.value === "" ? null : (JSON.parse(asked.value) as Asked);
        const previous = next?.screen === current?.screen ? shown.peek() : [];
        pages.peek().forEach(({ stop }) => stop());
        pages.value = [];
        before.value = previous;
        current = next;
        if (next !== null) {
          open(0, null, undefined);
        }
      });
    },
  };
  all.push(list);
  return list;
}

/** Each row once, although pages may overlap. */
export function distinct<Row>(rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [idOf(row), row])).values()];
}

const all: Pages<unknown>[] = [];

/** Asks for all that is shown again; it stays meanwhile. */
export function reloadAll(): void {
  all.forEach(({ reload }) => reload());
}
