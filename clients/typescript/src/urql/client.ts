import {
  Client,
  fetchExchange,
  gql,
  makeOperation,
  mapExchange,
  type ClientOptions,
} from "@urql/core";
import { cacheExchange, type Cache, type FieldInfo } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";

import type { TransferPhoneNumberMutation } from "../generated/graphql.js";
import { idempotencyKey, retryingFetch } from "../retry.js";

/** A client of the account that the token belongs to. `options` replace what is set here. */
export function urqlClient(
  url: string,
  token: string,
  options: Partial<ClientOptions> = {},
): Client {
  return new Client({
    url,
    fetch: retryingFetch,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
    exchanges: [numberCache(), idempotentMutations, fetchExchange],
    ...options,
  });
}

/** One key for each mutation, which all tries of it carry. */
export const idempotentMutations = mapExchange({
  onOperation(operation) {
    if (operation.kind !== "mutation") {
      return operation;
    }
    const { fetchOptions } = operation.context;
    const options = typeof fetchOptions === "function" ? fetchOptions() : fetchOptions;
    const headers = { ...idempotencyKey(), ...(options?.headers as Record<string, string>) };
    return makeOperation(operation.kind, operation, {
      ...operation.context,
      fetchOptions: { ...options, headers },
    });
  },
});

/** Numbers, grants, changes and accounts are kept by id; lists grow page by page. */
export function numberCache(): ReturnType<typeof cacheExchange> {
  return cacheExchange({
    keys: {
      CallingNameUpdate: () => null,
      PhoneNumberAssociation: () => null,
      PhoneNumberCapabilities: () => null,
    },
    resolvers: {
      Query: { phoneNumbers: relayPagination() },
      PhoneNumber: { changes: relayPagination(), grants: relayPagination() },
    },
    updates: {
      Mutation: {
        transferPhoneNumber({ transferPhoneNumber }: TransferPhoneNumberMutation, _, cache) {
          const payload = transferPhoneNumber;
          if (payload?.transferredPhoneNumberId != null && payload.phoneNumber === null) {
            removeFromLists(cache, payload.transferredPhoneNumberId);
            removeFromViews(cache, payload.transferredPhoneNumberId);
          }
        },
      },
    },
  });
}

const TOTAL = gql`
  query ($first: Int, $after: String, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
    phoneNumbers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      __typename
      totalCount
    }
  }
`;

/** A number that the viewer no longer sees leaves its lists, whose pages are kept one by one. */
function removeFromLists(cache: Cache, id: string): void {
  const pages = cache
    .inspectFields("Query")
    .filter(({ fieldName }) => fieldName === "phoneNumbers");
  const shorter = new Set(pages.filter((page) => removeFromPage(cache, page, id)).map(listOf));
  for (const page of pages.filter((one) => shorter.has(listOf(one)))) {
    cache.updateQuery<Total>({ query: TOTAL, variables: page.arguments ?? {} }, (data) => {
      const { totalCount } = data?.phoneNumbers ?? { totalCount: 0 };
      return data && { phoneNumbers: { ...data.phoneNumbers, totalCount: totalCount - 1 } };
    });
  }
}

/** What was read by `phoneNumber` is null from now on. */
function removeFromViews(cache: Cache, id: string): void {
  const views = cache.inspectFields("Query").filter(({ fieldName }) => fieldName === "phoneNumber");
  for (const { arguments: given } of views.filter((view) => numberOf(cache, view) === id)) {
    cache.link("Query", "phoneNumber", given, null);
  }
}

function numberOf(cache: Cache, { fieldKey }: FieldInfo): unknown {
  return cache.resolve(cache.resolve("Query", fieldKey) as string | null, "id");
}

interface Total {
  phoneNumbers: { totalCount: number };
}

/** Whether the number was on the page. */
function removeFromPage(cache: Cache, page: FieldInfo, id: string): boolean {
  const list = cache.resolve("Query", page.fieldKey) as string;
  const edges = cache.resolve(list, "edges") as string[];
  const kept = edges.filter(
    (edge) => cache.resolve(cache.resolve(edge, "node") as string, "id") !== id,
  );
  cache.link(list, "edges", kept);
  return kept.length < edges.length;
}

/** What the pages of one list have in common. */
function listOf({ arguments: given }: FieldInfo): string {
  return JSON.stringify([given?.["filter"], given?.["orderBy"]]);
}
