import type { operations_refusal$data } from "./generated/operations_refusal.graphql";

/** What a client does about a refusal. */
export type Reaction =
  "correct" | "read again" | "wait for the carrier" | "gone" | "not allowed" | "fault";

/** Why a change was refused, and what is to be done. */
export function reaction({ code }: Pick<operations_refusal$data, "code">): Reaction {
  switch (code) {
    case "CHANGED_RECENTLY":
    case "INVALID":
    case "NOT_A_PHONE_NUMBER":
    case "PRODUCT_TYPE_NOT_ALLOWED":
    case "REQUIRED":
    case "TAKEN":
    case "TOO_LONG":
    case "TOO_MANY_TAGS":
      return "correct";
    case "CONFLICT":
    case "COUNT_CHANGED":
    case "EXPIRED":
    case "NO_PENDING_UPDATE":
      return "read again";
    case "CALLING_NAME_UPDATE_PENDING":
      return "wait for the carrier";
    case "DELETED":
    case "NOT_FOUND":
      return "gone";
    case "FORBIDDEN":
    case "NOT_UNDOABLE":
      return "not allowed";
    case "DUPLICATE":
    case "NO_DETAIL":
    case "TOO_MANY_DETAILS":
    case "TOO_MANY_ITEMS":
      return "fault";
    default:
      return ofNewerServer(code);
  }
}

/**
 * Compiles as long as every code has its case. A newer server may still send one more: the message
 * says for people what it means.
 */
function ofNewerServer(_: never): Reaction {
  return "correct";
}
