import type { JSX } from "preact";

import { lastChange } from "../api/client";
import { NumberDocument, type NumberRowFragment } from "../generated/graphql";

/** For developers: the operation that the page sends, with its variables. */
export function Operation({ number, databaseId }: { number: NumberRowFragment; databaseId: number }): JSX.Element {
  const shown = lastChange.value ?? { document: NumberDocument.toString(), variables: { id: number.id } };
  const document = shown.document.replace(/^\s*__typename\n/gm, "");
  return (
    <footer class="operation">
      <p class="quiet">
        Version {number.version} · id <code>{number.id}</code> · databaseId <code>{databaseId}</code>
      </p>
      <details>
        <summary>Show operation</summary>
        <p class="quiet">
          {lastChange.value === null ? "This is what reads the number." : "This is the last change that you made."}
        </p>
        <pre tabIndex={0} aria-label="Variables">
          {JSON.stringify(shown.variables, null, 2)}
        </pre>
        <pre tabIndex={0} aria-label="Operation">
          {document}
        </pre>
        <a href={`graphql#${graphiqlHash(document, shown.variables)}`} target="_blank" rel="noopener">
          Open in GraphiQL
        </a>
      </details>
    </footer>
  );
}

function graphiqlHash(query: string, variables: unknown): string {
  return new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString();
}
