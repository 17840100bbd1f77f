import { createPersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { persistedExchange } from "@urql/exchange-persisted";
import type { DocumentNode } from "graphql";

// With NUMBERBOOK_DOCUMENTS=trusted the server executes the documents of
// src/generated/persisted-documents.json and no others; the clients send their hashes.

/** For `exchanges`, before `fetchExchange`. */
export const trustedExchange = persistedExchange({
  enforcePersistedQueries: true,
  enableForMutation: true,
  generateHash: async (_, document) => hashOf(document),
});

/** For the `links` of `apolloClient`. */
export const trustedLink = createPersistedQueryLink({ generateHash: hashOf });

/** The hash that codegen wrote into the document: that of its text in the manifest. */
function hashOf(document: DocumentNode & { __meta__?: { hash: string } }): string {
  const [, hash] = document.__meta__?.hash.split("sha256:") ?? [];
  if (hash === undefined) {
    throw new Error("The document is not one of codegen's.");
  }
  return hash;
}
