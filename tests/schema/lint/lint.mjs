// Prints what graphql-eslint's rules for schemas find in a schema: its file is the only argument.
import { readFileSync } from 'node:fs';

import plugin from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';

const [file] = process.argv.slice(2);
const rule = (name) => `@graphql-eslint/${name}`;
const config = {
  files: ['**/*.graphql'],
  languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: file } } },
  plugins: { '@graphql-eslint': plugin },
  rules: {
    ...plugin.configs['flat/schema-recommended'].rules,
    ...plugin.configs['flat/schema-relay'].rules,
    [rule('input-name')]: ['error', { checkInputType: true, caseSensitiveInputType: false }],
    [rule('no-scalar-result-type-on-mutation')]: 'error',
    [rule('require-nullable-fields-with-oneof')]: 'error',
    // Edges in a list of edges; other lists are no connections.
    [rule('relay-edge-types')]: [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
    ],
    [rule('strict-id-in-types')]: [
      'error',
      {
        acceptedIdNames: ['id'],
        acceptedIdTypes: ['ID'],
        exceptions: { types: ['PageInfo'], suffixes: ['Connection', 'Edge', 'Payload'] },
      },
    ],
  },
};
const text = readFileSync(file, 'utf8');
const lines = text.split('\n');
const found = new Linter({ configType: 'flat' }).verify(text, config, { filename: 'schema.graphql' });
console.log(
  JSON.stringify(
    found.map(({ ruleId, message, line }) => ({
      rule: (ruleId ?? 'fatal').replace('@graphql-eslint/', ''),
      message,
      line: (lines[line - 1] ?? '').trim(),
    })),
  ),
);
