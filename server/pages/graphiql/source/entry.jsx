// Loaded at once, not on demand as GraphiQL would, so that graphiql.css gets the editor's styles.
import 'monaco-graphql/esm/monaco-editor.js';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './page.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useMonaco } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import { createFetcher } from './fetcher.js';
import { SignIn } from './sign-in.jsx';
import { storage } from './storage.js';

const workers = { graphql: 'graphql.worker.js', json: 'json.worker.js' };

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(new URL(workers[label] ?? 'editor.worker.js', import.meta.url), { type: 'module' }),
};

// The dashboard opens an operation here: in the part of the address that is never sent.
const given = new URLSearchParams(location.hash.slice(1));

const root = document.getElementById('graphiql');

/**
 * GraphiQL once its editor is loaded. Before, a tab that is pressed is named as the current one, while
 * the editor comes with the text of the first.
 */
function Page() {
  const { actions, monaco } = useMonaco();
  useEffect(() => void actions.initialize(), [actions]);
  return monaco ? (
    <GraphiQL
      defaultEditorToolsVisibility="variables"
      defaultTabs={examples}
      initialQuery={given.get('query') ?? undefined}
      initialVariables={given.get('variables') ?? undefined}
      fetcher={createFetcher({ introspectionIsOpen: root.dataset.introspection === 'open' })}
      plugins={[HISTORY_PLUGIN, explorerPlugin()]}
      shouldPersistHeaders={false}
      storage={storage}
    >
      <SignIn personas={JSON.parse(root.dataset.personas)} />
    </GraphiQL>
  ) : (
    'Loading GraphiQL'
  );
}

createRoot(root).render(<Page />);
