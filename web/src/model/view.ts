import { computed, signal } from "@preact/signals";

import type { PhoneNumberFilter, PhoneNumberOrder, PhoneNumberOrderField } from "../generated/graphql";

/** What the page shows. It is in the URL, so that a view can be kept, sent and gone back to. */
export interface View {
  readonly screen: string;
  /** The id of the number whose sheet is open. */
  readonly number: string | null;
  readonly search: string;
  readonly filters: Filters;
  readonly order: Order | null;
}

export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export interface Order {
  readonly field: PhoneNumberOrderField;
  readonly direction: "ASC" | "DESC";
}

/** The parameters of the URL that narrow the list, and what each asks the server for. */
export const FILTERS = {
  access: (value) => ({ access: [value] }) as PhoneNumberFilter,
  calling: (value) => ({ callingNameStatuses: [value] }) as PhoneNumberFilter,
  country: (value) => ({ countryCodes: [value] }),
  deleted: () => ({ deleted: true }),
  nickname: (value) => ({ hasNickname: value === "with" }),
  numbers: (value) => ({ numberTypes: [value] }) as PhoneNumberFilter,
  product: (value) => ({ productTypes: [value] }) as PhoneNumberFilter,
  reference: (value) => ({ reference: value }),
  status: (value) => ({ statuses: [value] }) as PhoneNumberFilter,
  tag: (value) => ({ tags: [value] }),
  type: (value) => ({ types: [value] }) as PhoneNumberFilter,
} satisfies Record<string, (value: string) => PhoneNumberFilter>;

export type FilterName = keyof typeof FILTERS;

const NAMES = Object.keys(FILTERS) as FilterName[];
const ORDERS: readonly PhoneNumberOrderField[] = ["CREATED_AT", "E164", "NICKNAME", "UPDATED_AT"];

/** The view that the query string of a URL names; what it does not understand is left out. */
export function parsed(query: string): View {
  const given = new URLSearchParams(query);
  const filters = NAMES.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    screen: given.get("screen") ?? "numbers",
    number: given.get("number"),
    search: given.get("search") ?? "",
    filters: Object.fromEntries(filters),
    order: parsedOrder(given.get("order") ?? ""),
  };
}

function parsedOrder(text: string): Order | null {
  const field = ORDERS.find((each) => each.toLowerCase() === text.replace(/^-/, ""));
  return field === undefined ? null : { field, direction: text.startsWith("-") ? "DESC" : "ASC" };
}

/** The query string of a view; "" of the first one. */
export function formatted(view: View): string {
  const given = new URLSearchParams();
  if (view.screen !== "numbers") {
    given.set("screen", view.screen);
  }
  if (view.search !== "") {
    given.set("search", view.search);
  }
  for (const name of NAMES) {
    const value = view.filters[name];
    if (value !== undefined) {
      given.set(name, value);
    }
  }
  if (view.order !== null) {
    const sign = view.order.direction === "DESC" ? "-" : "";
    given.set("order", sign + view.order.field.toLowerCase());
  }
  if (view.number !== null) {
    given.set("number", view.number);
  }
  const text = given.toString();
  return text === "" ? "" : `?${text}`;
}

export const view = signal<View>(parsed(""));

/** Follow the URL, and the buttons of the browser. */
export function followUrl(): void {
  const follow = (): void => {
    view.value = parsed(location.search);
  };
  follow();
  addEventListener("popstate", follow);
}

/** Show something else; `replace` leaves no step to go back to, as while somebody is typing. */
export function show(changes: Partial<View>, replace = false): void {
  view.value = { ...view.value, ...changes };
  const url = location.pathname + formatted(view.value);
  if (replace) {
    history.replaceState(null, "", url);
  } else {
    history.pushState(null, "", url);
  }
}

/** What the list asks for; equal texts ask for the same. */
export const listed = computed(() => JSON.stringify(variables(view.value)));

export interface ListVariables {
  readonly filter: PhoneNumberFilter | null;
  readonly orderBy: PhoneNumberOrder | null;
}

export function variables({ search, filters, order }: View): ListVariables {
  const parts = NAMES.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [FILTERS[name](value)];
  });
  const all = search.trim() === "" ? parts : [...parts, { search: search.trim() }];
  return { filter: all.length === 0 ? null : Object.assign({}, ...all), orderBy: order };
}

/** Whether something is searched for beside the filters. */
export const isSearched = computed(() => view.value.search.trim() !== "");

export function isNarrowed({ search, filters }: View): boolean {
  return search.trim() !== "" || Object.keys(filters).length > 0;
}
