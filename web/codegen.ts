import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import type { CodegenConfig } from "@graphql-codegen/cli";

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
      documentTransforms: [addTypenameSelectionDocumentTransform],
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
