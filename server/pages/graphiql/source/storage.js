const mine = (key) => key.startsWith('graphiql:');
const withoutHeaders = (key, value) => (key === 'headers' ? null : value);
const scrub = (text) => JSON.stringify(JSON.parse(text), withoutHeaders);

const scrubbed = {
  'graphiql:favorites': scrub,
  'graphiql:headers': () => '',
  'graphiql:queries': scrub,
  'graphiql:tabState': scrub,
};

/** The browser's storage, where headers never go: GraphiQL's history would write the token there. */
export const storage = {
  clear: () => Object.keys(localStorage).filter(mine).forEach(storage.removeItem),
  getItem: (key) => localStorage.getItem(key),
  get length() {
    return Object.keys(localStorage).filter(mine).length;
  },
  removeItem: (key) => localStorage.removeItem(key),
  setItem: (key, text) => localStorage.setItem(key, scrubbed[key]?.(text) ?? text),
};
