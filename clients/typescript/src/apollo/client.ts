import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type ApolloCache,
  type Reference,
} from "@apollo/client/core";
import { SetContextLink } from "@apollo/client/link/context";
import { relayStylePagination } from "@apollo/client/utilities";
import { OperationTypeNode } from "graphql";

import type { TransferPhoneNumberMutation } from "../generated/graphql.js";
import { idempotencyKey, retryingFetch } from "../retry.js";

/**
 * A client of the account that the token belongs to. `links` come before the one that sends, such
 * as that of `createPersistedQueryLink`; `options` replace those of the link that sends.
 */
export function apolloClient(
  url: string,
  token: string,
  links: readonly ApolloLink[] = [],
  options: HttpLink.Options = {},
): ApolloClient {
  const http = new HttpLink({
    uri: url,
    fetch: retryingFetch,
    headers: { authorization: `Bearer ${token}` },
    ...options,
  });
  return new ApolloClient({
    cache: numberCache(),
    link: ApolloLink.from([idempotentMutations, ...links, http]),
  });
}

/** One key for each mutation, which all tries of it carry. */
export const idempotentMutations = new SetContextLink(({ headers }, { operationType }) =>
  operationType === OperationTypeNode.MUTATION
    ? { headers: { ...idempotencyKey(), ...headers } }
    : {},
);

/** Numbers, grants, changes and accounts are kept by id; lists grow page by page. */
export function numberCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      CallingNameUpdate: { merge: true },
      PhoneNumberCapabilities: { merge: true },
      PhoneNumber: {
        fields: { changes: relayStylePagination(), grants: relayStylePagination() },
      },
      Query: { fields: { phoneNumbers: relayStylePagination(["filter", "orderBy"]) } },
    },
  });
}

/** The `update` of a transfer: a number that the viewer no longer sees leaves lists and views. */
export function removeTransferred(
  cache: ApolloCache,
  { data }: { data?: TransferPhoneNumberMutation | null },
): void {
  const payload = data?.transferPhoneNumber;
  if (payload?.transferredPhoneNumberId == null || payload.phoneNumber !== null) {
    return;
  }
  const id = payload.transferredPhoneNumberId;
  cache.modify<{ phoneNumber: Reference | null; phoneNumbers: StoredList }>({
    fields: {
      phoneNumber: (number, { readField }) =>
        number !== null && readField("id", number as Reference) === id ? null : number,
      phoneNumbers: (list, { readField }) =>
        without(list as StoredList, (edge) => readField("id", edge.node) === id),
    },
  });
}

interface StoredList {
  edges: { node: Reference }[];
  totalCount: number;
}

function without(list: StoredList, isGone: (edge: StoredList["edges"][0]) => boolean): StoredList {
  const edges = list.edges.filter((edge) => !isGone(edge));
  return { ...list, edges, totalCount: list.totalCount - (list.edges.length - edges.length) };
}
