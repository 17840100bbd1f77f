import { words } from "../api/client";
import { read, type FragmentType } from "../generated";
import { RefusalFragmentDoc } from "../generated/graphql";

type Payload = { readonly userErrors: readonly FragmentType<typeof RefusalFragmentDoc>[] } | null;

/** What was refused, in the server's words; "" if it was done. */
export async function refusal(act: () => Promise<Payload>): Promise<string> {
  try {
    return refusalIn(await act());
  } catch (error) {
    return words(error);
  }
}

export function refusalIn(payload: Payload): string {
  return read(RefusalFragmentDoc, payload?.userErrors ?? [])
    .map(({ message }) => message)
    .join(" ");
}
