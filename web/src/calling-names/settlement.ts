import { change, words } from "../api/client";
import { MOST_ITEMS } from "../edits/requests";
import { read } from "../generated";
import {
  ResultFragmentDoc,
  SettleDocument,
  SettleManyDocument,
  type CallingNameOutcome,
  type NumberRowFragment,
  type SettleCallingNameInput,
} from "../generated/graphql";
import { reload } from "../lists/list";
import { say } from "../model/notices";
import { refusal, refusalIn } from "../model/refusals";

/** What the carrier made of a pending calling name. */
export interface Report {
  readonly outcome: CallingNameOutcome;
  /** Why it failed; "" for none. */
  readonly reason: string;
}

/** A number whose calling name could not be settled, and why. */
export interface Unsettled {
  readonly number: NumberRowFragment;
  readonly message: string;
}

/** Returns what was refused, in the server's words; "" if it was done. */
export function settle(number: NumberRowFragment, report: Report): Promise<string> {
  return refusal(async () => {
    const { settleCallingName: payload } = await change(SettleDocument, { input: inputOf(number, report) });
    if (payload?.phoneNumber != null) {
      say(`Settled the calling name of ${number.internationalFormat}.`);
      reload();
    }
    return payload;
  });
}

/** The same report about many, by hundreds. Each is settled or refused by itself. */
export async function settleMany(numbers: readonly NumberRowFragment[], report: Report): Promise<readonly Unsettled[]> {
  const refused: Unsettled[] = [];
  for (let from = 0; from < numbers.length; from += MOST_ITEMS) {
    refused.push(...(await settleHundred(numbers.slice(from, from + MOST_ITEMS), report)));
  }
  const settled = numbers.length - refused.length;
  if (settled > 0) {
    say(`Settled ${settled} calling ${settled === 1 ? "name" : "names"}.`);
  }
  reload();
  return refused;
}

async function settleHundred(numbers: readonly NumberRowFragment[], report: Report): Promise<Unsettled[]> {
  const messages = await messagesAbout(numbers.map((number) => inputOf(number, report)));
  return numbers.flatMap((number, index) => {
    const message = messages[index] ?? "";
    return message === "" ? [] : [{ number, message }];
  });
}

async function messagesAbout(items: SettleCallingNameInput[]): Promise<string[]> {
  try {
    const { settleCallingNames: payload } = await change(SettleManyDocument, { input: { items } });
    const results = read(ResultFragmentDoc, payload?.results ?? []);
    return items.map((_, index) => refusalIn(payload) || refusalIn(results[index] ?? null));
  } catch (error) {
    return items.map(() => words(error));
  }
}

function inputOf({ id }: NumberRowFragment, { outcome, reason }: Report): SettleCallingNameInput {
  return { id, outcome, reason: reason === "" ? null : reason };
}
