import type { RefusalFragment } from "./generated/graphql.js";
import type { ErrorCode } from "./generated/schema.js";

/** What a client does about a refusal. */
export type Reaction =
  /** Show the message at the field that `field` names. */
  | "correct"
  /** Read the number again, and let the person decide again. */
  | "read again"
  /** Show the pending calling name and when it is due. */
  | "wait for the carrier"
  /** Take the number out of the list. */
  | "gone"
  /** Hide the button: `viewerCanUpdate` tells beforehand. */
  | "not allowed"
  /** The program is wrong: report it. */
  | "fault";

/** Why a change was refused, and what is to be done. */
export function reaction(refusal: RefusalFragment): Reaction {
  switch (refusal.code) {
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
      return ofNewerServer(refusal.code);
  }
}

/**
 * Compiles as long as every code has its case. A newer server may still send one more: the message
 * says for people what it means.
 */
function ofNewerServer(_: never): Reaction {
  return "correct";
}

/** What a client does about `errors[].extensions.code`: the whole request failed. */
export function requestReaction(
  code: ErrorCode,
): "sign in" | "try later" | "send the text" | "report" | "fault" {
  switch (code) {
    case "UNAUTHENTICATED":
      return "sign in";
    case "CONFLICT":
    case "RATE_LIMITED":
    case "SERVICE_UNAVAILABLE":
      return "try later";
    case "INTERNAL_SERVER_ERROR":
      return "report";
    case "PERSISTED_QUERY_NOT_FOUND":
      return "send the text";
    case "BAD_REQUEST":
    case "BAD_USER_INPUT":
    case "GRAPHQL_PARSE_FAILED":
    case "GRAPHQL_VALIDATION_FAILED":
    case "IDEMPOTENCY_KEY_REUSED":
    case "UNTRUSTED_DOCUMENT":
      return "fault";
    default:
      return faultOfNewerServer(code);
  }
}

function faultOfNewerServer(_: never): "fault" {
  return "fault";
}
