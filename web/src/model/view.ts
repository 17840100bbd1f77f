import { computed, signal } from "@preact/signals";

import type {
  CallingNameStatus,
  PhoneNumberChangeFilter,
  PhoneNumberFilter,
  PhoneNumberOrder,
  PhoneNumberOrderField,
} from "../generated/graphql";
import type { Asked } from "../lists/pages";

/** What the page shows. It is in the URL, so that a view can be kept, sent and gone back to. */
export interface View {
  readonly screen: string;
  /** The id of the number whose sheet is open. */
  readonly number: string | null;
  readonly search: string;
  readonly filters: Filters;
  readonly order: Order | null;
}

export type Filters = Readonly<Partial<Record<FilterName | TrailFilterName, string>>>;

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

/** The same for the trail of all numbers. */
export const TRAIL_FILTERS = {
  by: (value) => (value === SYSTEM ? { bySystem: true } : { actor: value }),
  field: (value) => ({ fields: [value] }) as PhoneNumberChangeFilter,
  request: (value) => ({ requestId: value }),
  since: (value) => ({ since: beginning(value).toISOString() }),
  until: (value) => ({ until: beginning(value, 1).toISOString() }),
} satisfies Record<string, (value: string) => PhoneNumberChangeFilter>;

export type TrailFilterName = keyof typeof TRAIL_FILTERS;

/** In place of the id of a person. */
export const SYSTEM = "system";

/** When a day such as 2026-12-31 begins here, or another that many days later. */
function beginning(day: string, later = 0): Date {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + later);
  return date;
}

const ALL_NAMES = [...Object.keys(FILTERS), ...Object.keys(TRAIL_FILTERS)] as (FilterName | TrailFilterName)[];
const ORDERS: readonly PhoneNumberOrderField[] = ["CREATED_AT", "E164", "NICKNAME", "UPDATED_AT"];

/** The view that the query string of a URL names; what it does not understand is left out. */
export function parsed(query: string): View {
  const given = new URLSearchParams(query);
  const filters = ALL_NAMES.flatMap((name) => {
    const value = given.get(name);
    return value && isUnderstood(name, value) ? [[name, value] as const] : [];
  });
  return {
    screen: given.get("screen") ?? "numbers",
    number: given.get("number"),
    search: given.get("search") ?? "",
    filters: Object.fromEntries(filters),
    order: parsedOrder(given.get("order") ?? ""),
  };
}

function isUnderstood(name: string, value: string): boolean {
  return !["since", "until"].includes(name) || (/^\d{4}-/.test(value) && !Number.isNaN(beginning(value).getTime()));
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
  for (const name of ALL_NAMES) {
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

/** Show something else, of it what is understood; `replace` leaves no step to go back to, as while somebody is typing. */
export function show(changes: Partial<View>, replace = false): void {
  view.value = parsed(formatted({ ...view.value, ...changes }));
  const url = location.pathname + formatted(view.value);
  if (replace) {
    history.replaceState(null, "", url);
  } else {
    history.pushState(null, "", url);
  }
}

/** Narrows by one more filter, by another value of it, or with "" by one less. */
export function put(name: FilterName | TrailFilterName, value: string): void {
  const { [name]: _, ...others } = view.peek().filters;
  show({ filters: value === "" ? others : { ...others, [name]: value } });
}

/** The screens that show the list of numbers, and not another one. */
const isListed = ({ screen }: View): boolean => !["activity", "deleted"].includes(screen);

/** What the list asks for; equal texts ask for the same. "" where it is not shown. */
export const listed = computed(() => (isListed(view.value) ? asked(view.value, variables(view.value)) : ""));

/** The same of the trail of all numbers. */
export const trailed = computed(() =>
  view.value.screen === "activity" ? asked(view.value, { filter: trailFilter(view.value) }) : "",
);

/** The same of the deleted numbers. */
export const deletedAsked = computed(() => (view.value.screen === "deleted" ? asked(view.value, {}) : ""));

function asked({ screen }: View, variables: object): string {
  return JSON.stringify({ screen, variables } satisfies Asked);
}

export interface ListVariables {
  readonly filter: PhoneNumberFilter | null;
  readonly orderBy: PhoneNumberOrder | null;
}

export function variables(of: View): ListVariables {
  const { search, filters, order } = of.screen === "calling" ? callingNames(of) : of;
  const text = search.trim();
  const besides = text === "" ? [] : [{ search: text }];
  return { filter: together<FilterName, PhoneNumberFilter>(FILTERS, filters, besides), orderBy: order };
}

type Asking<Name extends string, Filter> = Readonly<Record<Name, (value: string) => Filter>>;

/** All that is asked for by filters, and besides; null for nothing. */
function together<Name extends string, Filter>(
  asking: Asking<Name, Filter>,
  given: Readonly<Partial<Record<Name, string>>>,
  besides: readonly Filter[] = [],
): Filter | null {
  const parts = (Object.keys(asking) as Name[]).flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [asking[name](value)];
  });
  const all = [...parts, ...besides];
  return all.length === 0 ? null : (Object.assign({}, ...all) as Filter);
}

/** What is searched for beside the filters; "" for nothing. */
export const searched = computed(() => view.value.search.trim());

export function trailFilter({ filters }: View): PhoneNumberChangeFilter | null {
  return together<TrailFilterName, PhoneNumberChangeFilter>(TRAIL_FILTERS, filters);
}

/** Where the calling names of that screen stand: those that are due next come first, of settled ones the latest. */
export function callingPart({ filters }: View): CallingNameStatus {
  const named = filters.calling as CallingNameStatus;
  return ["UPDATE_FAILED", "UPDATE_SUCCEEDED"].includes(named) ? named : "UPDATE_IN_PROGRESS";
}

function callingNames(of: View): View {
  const calling = callingPart(of);
  const direction = calling === "UPDATE_IN_PROGRESS" ? "ASC" : "DESC";
  return { ...of, filters: { calling }, order: { field: "CALLING_NAME_DUE_AT", direction } };
}

export function isNarrowed({ search, filters }: View): boolean {
  return search.trim() !== "" || Object.keys(filters).length > 0;
}
