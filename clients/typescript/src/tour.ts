import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

import { reaction } from "./errors.js";
import {
  PhoneNumberDocument,
  PhoneNumbersDocument,
  UpdatePhoneNumberDocument,
  ViewerDocument,
  type DetailsFragment,
  type PhoneNumberFilter,
  type PhoneNumbersQuery,
  type RefusalFragment,
  type UpdatePhoneNumberInput,
  type ViewerQuery,
} from "./generated/graphql.js";
import { lines } from "./phone-number.js";

/** What the programs need of a client; both return the data or throw. */
export interface Api {
  /** Asks the server, whatever the cache has. */
  query<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  mutate<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
}

/** Who the token belongs to. */
export async function signIn(api: Api): Promise<ViewerQuery["viewer"]> {
  const { viewer } = await api.query(ViewerDocument, {});
  return viewer;
}

/** All numbers that the filter finds. By id, since the cache of a client may join the pages. */
export async function numbers(
  api: Api,
  filter: PhoneNumberFilter = {},
  first = 50,
): Promise<DetailsFragment[]> {
  const found = new Map<string, DetailsFragment>();
  let after: string | null = null;
  do {
    const page: PhoneNumbersQuery = await api.query(PhoneNumbersDocument, { first, after, filter });
    page.phoneNumbers.edges.forEach(({ node }) => found.set(node.id, node));
    const { hasNextPage, endCursor } = page.phoneNumbers.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return [...found.values()];
}

/** A change was refused. The first refusal tells what to do. */
export class Refused extends Error {
  constructor(readonly refusals: readonly RefusalFragment[]) {
    super(refusals.map(({ message }) => message).join(" "));
  }
}

/** Changes one detail. A detail that is left out stays; null clears it. */
export async function update(api: Api, input: UpdatePhoneNumberInput): Promise<DetailsFragment> {
  const { updatePhoneNumber } = await api.mutate(UpdatePhoneNumberDocument, { input });
  if (updatePhoneNumber?.phoneNumber == null) {
    throw new Refused(updatePhoneNumber?.userErrors ?? []);
  }
  return updatePhoneNumber.phoneNumber;
}

/**
 * Decides on the number as it is now. If somebody else was faster (CONFLICT), it decides anew: that
 * is another change, with another key.
 */
export async function updateLatest(
  api: Api,
  id: string,
  decide: (number: DetailsFragment) => Omit<UpdatePhoneNumberInput, "id">,
  tries = 3,
): Promise<DetailsFragment> {
  const { phoneNumber } = await api.query(PhoneNumberDocument, { id });
  if (phoneNumber === null) {
    throw new Error("It is not there, or not for this account.");
  }
  try {
    const input = { id, expectedVersion: phoneNumber.version, ...decide(phoneNumber) };
    return await update(api, input);
  } catch (error) {
    const isLate = error instanceof Refused && error.refusals[0]?.code === "CONFLICT";
    if (!isLate || tries <= 1) {
      throw error;
    }
    return updateLatest(api, id, decide, tries - 1);
  }
}

/** Signs in, pages, changes each detail, clears, and is refused in every way that it can be. */
export async function tour(api: Api, say: (line: string) => void): Promise<void> {
  const viewer = await signIn(api);
  const teams = (viewer.teams ?? []).map(({ name }) => name).join();
  say(`signed in as ${viewer.name}, ${viewer.kind}, teams: ${teams}`);

  const all = await numbers(api);
  say(`${all.length} numbers, each once`);

  const [mine] = await numbers(api, { ...UNITED_STATES, access: ["OWNER"] });
  if (mine === undefined) {
    throw new Error("This account owns no such number.");
  }
  lines(mine).forEach((line) => say(line));
  await changes(api, mine, say);
  await refusals(api, mine, say);
}

const UNITED_STATES: PhoneNumberFilter = {
  countryCodes: ["US"],
  callingNameStatuses: ["UNASSIGNED"],
};

async function changes(
  api: Api,
  { id, version }: DetailsFragment,
  say: (line: string) => void,
): Promise<void> {
  const input = { id };
  say(`nickname: ${(await update(api, { ...input, nickname: "Büro — front" })).nickname}`);
  say(`name: ${(await update(api, { ...input, name: "front desk" })).name}`);
  const { productType } = await update(api, { ...input, productType: "VOICE_CONNECTOR" });
  say(`product type: ${productType}`);
  say(`cleared by null: ${(await update(api, { ...input, nickname: null })).nickname}`);
  const asked = await update(api, { ...input, callingName: "Acme" });
  say(`calling name: ${asked.callingNameUpdate?.requestedName} ${asked.callingNameStatus}`);

  const late = update(api, { ...input, expectedVersion: version, nickname: "late" });
  say(`decided on old data: ${await refusal(late)}`);
  const longer = await updateLatest(api, id, ({ name }) => ({ name: `${name} 2` }));
  say(`decided anew: ${longer.name}`);
}

async function refusals(
  api: Api,
  { id }: DetailsFragment,
  say: (line: string) => void,
): Promise<void> {
  const [abroad] = await numbers(api, { countryCodes: ["DE"], access: ["OWNER"] });
  const inputs: UpdatePhoneNumberInput[] = [
    { id },
    { id, nickname: "a", name: "b" },
    { id, nickname: "x".repeat(51) },
    { id, name: "new\nline" },
    { id, productType: null },
    { id, callingName: "Other" },
    { id: abroad?.id ?? "", productType: "VOICE_CONNECTOR" },
    { id: "unknown", nickname: "a" },
  ];
  for (const input of inputs) {
    say(await refusal(update(api, input)));
  }
}

/** The codes of a refusal, and what a client does about the first one. */
async function refusal(change: Promise<unknown>): Promise<string> {
  try {
    await change;
    return "changed";
  } catch (error) {
    if (!(error instanceof Refused) || error.refusals[0] === undefined) {
      throw error;
    }
    const codes = error.refusals.map(({ code }) => code).join();
    return `${codes} -> ${reaction(error.refusals[0])}: ${error.message}`;
  }
}
