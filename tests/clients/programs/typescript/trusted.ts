// Documents by their hashes in the manifest, on a server that executes no others.
import assert from "node:assert/strict";

import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
} from "@apollo/client/core";
import { fetchExchange } from "@urql/core";

import { apolloApi } from "../apollo/api.js";
import { apolloClient } from "../apollo/client.js";
import { numbers, signIn, update, type Api } from "../tour.js";
import { trustedExchange, trustedLink } from "../trusted.js";
import { urqlApi } from "../urql/api.js";
import { idempotentMutations, numberCache, urqlClient } from "../urql/client.js";
import { QUIET, sentSince, TOKEN, URL_OF_SERVER } from "./network.js";

async function isServed(api: Api): Promise<void> {
  assert.equal((await signIn(api)).name, "olivia");
  const [mine] = await numbers(api, QUIET, 100);
  assert.ok(mine);
  assert.equal((await update(api, { id: mine.id, nickname: "trusted" })).nickname, "trusted");
  const requests = sentSince();
  assert.ok(
    requests.every((request) => request.endsWith(" hash")),
    requests.join(),
  );
}

await isServed(apolloApi(apolloClient(URL_OF_SERVER, TOKEN, [trustedLink])));
const exchanges = [numberCache(), idempotentMutations, trustedExchange, fetchExchange];
await isServed(urqlApi(urqlClient(URL_OF_SERVER, TOKEN, { exchanges })));

const headers = { authorization: `Bearer ${TOKEN}` };
const other = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri: URL_OF_SERVER, headers }),
});
await assert.rejects(
  other.query({
    query: gql`
      {
        viewer {
          name
        }
      }
    `,
  }),
  (error) => {
    assert.ok(CombinedGraphQLErrors.is(error));
    assert.equal(error.errors[0]?.extensions?.["code"], "UNTRUSTED_DOCUMENT");
    return true;
  },
);
