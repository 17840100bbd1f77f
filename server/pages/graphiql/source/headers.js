import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { lackToken } from './examples.js';

function share(editor) {
  let shared = '';
  return editor.onDidChangeModelContent(({ isFlush }) => {
    const text = editor.getValue();
    if (!isFlush) shared = text;
    else if (lackToken(text) && !lackToken(shared)) queueMicrotask(() => editor.setValue(shared));
  });
}

/**
 * Headers typed in one tab serve all: a tab or an entry of the history that comes without a token
 * gets what was typed last. It stays in this page's memory and is gone when the page is left.
 */
export function SharedHeaders() {
  const editor = useGraphiQL((state) => state.headerEditor);
  useEffect(() => {
    const subscription = editor && share(editor);
    return () => subscription?.dispose();
  }, [editor]);
  return null;
}
