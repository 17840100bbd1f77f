import { lackToken } from './examples.js';

const notSent = {
  errors: [
    {
      message:
        'Not sent: a token is needed. Put yours in place of <your token> in the Headers editor, ' +
        'then press Run for the operation or Re-fetch, on the left, for the documentation.',
    },
  ],
};

const isAuthorization = ([name, value]) =>
  name.toLowerCase() === 'authorization' && !lackToken(String(value));

async function send(params, headers) {
  const response = await fetch(location.pathname, {
    method: 'POST',
    body: JSON.stringify(params),
    credentials: 'omit',
    headers: {
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
      ...headers,
    },
  });
  // GraphiQL asks for the schema a second time when an answer has no such key.
  return { data: undefined, ...(await response.json()) };
}

/**
 * Gives a function that sends operations to the address of the page. What lacks a token is not
 * sent, as it would be refused; introspection is, without the placeholder, where it is open.
 */
export function createFetcher({ introspectionIsOpen }) {
  return async (params, { headers = {} } = {}) => {
    if (Object.entries(headers).some(isAuthorization)) return send(params, headers);
    if (introspectionIsOpen && params.operationName === 'IntrospectionQuery') return send(params);
    return notSent;
  };
}
