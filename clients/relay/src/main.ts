import type { Environment } from "relay-runtime";

import { environment } from "./environment";
import { reaction } from "./errors";
import NumberQuery, { type operationsNumberQuery } from "./generated/operationsNumberQuery.graphql";
import NumbersPageQuery, {
  type operationsNumbersPageQuery,
} from "./generated/operationsNumbersPageQuery.graphql";
import NumbersQuery, {
  type operationsNumbersQuery,
  type operationsNumbersQuery$variables,
} from "./generated/operationsNumbersQuery.graphql";
import UpdateMutation, {
  type operationsUpdateMutation,
  type UpdatePhoneNumberInput,
} from "./generated/operationsUpdateMutation.graphql";
import ViewerQuery, { type operationsViewerQuery } from "./generated/operationsViewerQuery.graphql";
import Numbers, { type operations_numbers$data } from "./generated/operations_numbers.graphql";
import { ask, change, read } from "./store";

type List = operations_numbers$data["phoneNumbers"];
type PhoneNumber = List["edges"][number]["node"];
type Filter = NonNullable<operationsNumbersQuery$variables["filter"]>;
type Payload = NonNullable<operationsUpdateMutation["response"]["updatePhoneNumber"]>;

/** All numbers that the filter finds. Each page joins those before it in the store's list. */
export async function numbers(
  store: Environment,
  filter: Filter,
  count = 50,
): Promise<PhoneNumber[]> {
  const query = await ask<operationsNumbersQuery>(store, NumbersQuery, { filter, count });
  const shown = (): List => read<operations_numbers$data>(store, Numbers, query).phoneNumbers;
  while (shown().pageInfo.hasNextPage) {
    const cursor = shown().pageInfo.endCursor;
    await ask<operationsNumbersPageQuery>(store, NumbersPageQuery, { filter, count, cursor });
  }
  return shown().edges.map(({ node }) => node);
}

/** Changes one detail. A detail that is left out stays; null clears it. */
export async function update(store: Environment, input: UpdatePhoneNumberInput): Promise<Payload> {
  const answer = await change<operationsUpdateMutation>(store, UpdateMutation, { input });
  if (answer.updatePhoneNumber == null) {
    throw new Error("There is no answer.");
  }
  return answer.updatePhoneNumber;
}

/**
 * Decides on the number as it is now. If somebody else was faster (CONFLICT), it decides anew: that
 * is another change, with another key.
 */
export async function updateLatest(
  store: Environment,
  id: string,
  decide: (number: Pick<PhoneNumber, "name" | "nickname">) => Omit<UpdatePhoneNumberInput, "id">,
  tries = 3,
): Promise<Payload> {
  const { phoneNumber } = await ask<operationsNumberQuery>(store, NumberQuery, { id });
  if (phoneNumber == null) {
    throw new Error("It is not there, or not for this account.");
  }
  const input = { id, expectedVersion: phoneNumber.version, ...decide(phoneNumber) };
  const payload = await update(store, input);
  const isLate = payload.userErrors[0]?.code === "CONFLICT";
  return isLate && tries > 1 ? updateLatest(store, id, decide, tries - 1) : payload;
}

/** What became of a change, for people. */
function told({ phoneNumber, userErrors: [first] }: Payload): string {
  if (first !== undefined) {
    return `${first.code} -> ${reaction(first)}: ${first.message}`;
  }
  const { nickname, name, productType, callingNameStatus } = phoneNumber ?? {};
  return [nickname, name, productType, callingNameStatus].join(", ");
}

/** Signs in, pages, changes each detail, clears, and is refused in every way that it can be. */
async function tour(store: Environment): Promise<void> {
  const { viewer } = await ask<operationsViewerQuery>(store, ViewerQuery, {});
  console.log(`signed in as ${viewer.name}`);
  console.log(`${(await numbers(store, {})).length} numbers, each once`);
  const owned = { access: ["OWNER" as const], callingNameStatuses: ["UNASSIGNED" as const] };
  const [mine] = await numbers(store, { ...owned, countryCodes: ["US"] });
  const [abroad] = await numbers(store, { ...owned, countryCodes: ["DE"] });
  if (mine === undefined || abroad === undefined) {
    throw new Error("This account owns no such numbers.");
  }
  const { id, version } = mine;
  const inputs: UpdatePhoneNumberInput[] = [
    { id, nickname: "Büro — front" },
    { id, name: "front desk" },
    { id, productType: "VOICE_CONNECTOR" },
    { id, nickname: null },
    { id, callingName: "Acme" },
    { id, expectedVersion: version, nickname: "late" },
    { id },
    { id, nickname: "a", name: "b" },
    { id, nickname: "x".repeat(51) },
    { id, name: "new\nline" },
    { id, productType: null },
    { id, callingName: "Other" },
    { id: abroad.id, productType: "VOICE_CONNECTOR" },
    { id: "unknown", nickname: "a" },
  ];
  for (const input of inputs) {
    console.log(told(await update(store, input)));
  }
  const longer = await updateLatest(store, id, ({ name }) => ({ name: `${name} 2` }));
  console.log(`decided anew: ${told(longer)}`);
}

if (require.main === module) {
  const url = process.env["NUMBERBOOK_URL"] ?? "http://127.0.0.1:8000/graphql";
  void tour(environment(url, process.env["NUMBERBOOK_TOKEN"] ?? ""));
}
