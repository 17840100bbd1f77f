import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { Kind, visit, type OperationDefinitionNode } from "graphql";

/** At the root of a mutation __typename would cost as much as the change. */
const rootsWithoutTypename: NonNullable<CodegenConfig["documentTransforms"]>[number] = {
  transform: ({ documents }) =>
    documents.map((file) => (file.document ? { ...file, document: visit(file.document, { OperationDefinition }) } : file)),
};

function OperationDefinition({ selectionSet, ...operation }: OperationDefinitionNode): OperationDefinitionNode {
  const selections = selectionSet.selections.filter(
    (selection) => selection.kind !== Kind.FIELD || selection.name.value !== "__typename",
  );
  return { ...operation, selectionSet: { ...selectionSet, selections } };
}

/** `npm run generate`: types, documents and their manifest, from the operations. */
const config: CodegenConfig = {
  schema: process.env["NUMBERBOOK_SCHEMA"] ?? "../schema/schema.graphql",
  documents: "operations/*.graphql",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: "read" },
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
      },
      // The cache needs __typename, and a document has to be what its hash says.
      documentTransforms: [addTypenameSelectionDocumentTransform, rootsWithoutTypename],
      config: {
        documentMode: "string",
        strictScalars: true,
        scalars: { CountryCode: "string", DateTime: "string", E164PhoneNumber: "string" },
        enumType: "string-literal",
        useTypeImports: true,
      },
    },
  },
};

export default config;
