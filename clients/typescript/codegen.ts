import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { Kind, visit, type OperationDefinitionNode } from "graphql";

const shared = {
  strictScalars: true,
  scalars: { CountryCode: "string", DateTime: "string", E164PhoneNumber: "string" },
  enumType: "string-literal",
  useTypeImports: true,
  importExtension: ".js",
};

/** No cache needs __typename at the root of an operation, and it costs points there. */
const rootsWithoutTypename: NonNullable<CodegenConfig["documentTransforms"]>[number] = {
  transform: ({ documents }) =>
    documents.map(({ document, ...file }) =>
      document ? { ...file, document: visit(document, { OperationDefinition }) } : file,
    ),
};

function OperationDefinition(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.filter(
    (selection) => selection.kind !== Kind.FIELD || selection.name.value !== "__typename",
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

/** `npm run generate`: types, documents and their manifest, from the operations. */
const config: CodegenConfig = {
  // What `numberbook schema` prints.
  schema: process.env["NUMBERBOOK_SCHEMA"] ?? "../../schema/schema.graphql",
  documents: "operations/*.graphql",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      // Caches need __typename; without this it would be missing from persisted documents.
      documentTransforms: [addTypenameSelectionDocumentTransform, rootsWithoutTypename],
      config: shared,
    },
    // All types of the schema, whether an operation uses them or not.
    "src/generated/schema.ts": { plugins: ["typescript"], config: shared },
  },
};

export default config;
