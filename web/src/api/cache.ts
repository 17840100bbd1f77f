import type { Exchange } from "@urql/core";
import { cacheExchange, type Cache } from "@urql/exchange-graphcache";

const hasNoId = (): null => null;

/** Numbers, grants, changes and accounts are kept once, by their ids. */
export function numberCache(): Exchange {
  return cacheExchange({
    keys: {
      CallingNameUpdate: hasNoId,
      PhoneNumberAssociation: hasNoId,
      PhoneNumberCapabilities: hasNoId,
      PhoneNumberCount: hasNoId,
      UpdateRunItem: hasNoId,
      UserError: hasNoId,
    },
    updates: {
      Query: {
        phoneNumber(result, { id }, cache) {
          if (result["phoneNumber"] === null && typeof id === "string") {
            forget(cache, id);
          }
        },
      },
    },
  });
}

/** A number that the viewer cannot see any more. */
function forget(cache: Cache, id: string): void {
  cache.invalidate({ __typename: "PhoneNumber", id });
}
