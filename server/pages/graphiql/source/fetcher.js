import { placeholder } from './examples.js';
import { session } from './session.js';

const notSent = (message) => ({ errors: [{ message: `Not sent: ${message}` }] });

const NO_TOKEN = notSent(
  'sign in first. Put your access token into the field above the editors and press Sign in.',
);
const NO_ID = notSent(
  `put the id of a number you own in place of ${placeholder} in the Variables editor. The example ` +
    'PhoneNumbers shows ids.',
);

const isAuthorization = ([name, value]) =>
  name.toLowerCase() === 'authorization' && String(value).trim() !== '';

async function send(params, headers) {
  const response = await fetch(location.pathname, {
    method: 'POST',
    body: JSON.stringify(params),
    credentials: 'omit',
    headers: {
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
      ...(session.token && { Authorization: `Bearer ${session.token}` }),
      ...headers,
    },
  });
  session.isRefused = response.status === 401;
  // GraphiQL asks for the schema a second time when an answer has no such key.
  return { data: undefined, ...(await response.json()) };
}

/**
 * Gives a function that sends operations to the address of the page. What lacks a token is not
 * sent, as it would be refused, unless it is introspection that is open; nor are examples whose
 * placeholder still stands, so that nothing is changed by accident.
 */
export function createFetcher({ introspectionIsOpen }) {
  return async (params, { headers = {} } = {}) => {
    if (JSON.stringify(params.variables ?? {}).includes(placeholder)) return NO_ID;
    const isSignedIn = session.token !== '' || Object.entries(headers).some(isAuthorization);
    const isOpen = introspectionIsOpen && params.operationName === 'IntrospectionQuery';
    return isSignedIn || isOpen ? send(params, headers) : NO_TOKEN;
  };
}
