import { ask } from "../api/client";
import { CheckCallingNameDocument } from "../generated/graphql";

/** A calling name that the rules allow. Others have no warnings: the change tells what is wrong. */
const ALLOWED = /^[a-z\d ]{2,15}$/i;

/** Why a carrier may refuse a calling name. What is wrong with the number itself the change will tell. */
export async function warningsOf(id: string, callingName: string): Promise<string[]> {
  if (!ALLOWED.test(callingName)) {
    return [];
  }
  const answer = await ask(CheckCallingNameDocument, { id, callingName }).catch(() => null);
  return answer?.checkCallingName.map(({ message }) => message) ?? [];
}
