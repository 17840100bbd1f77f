// Asks with real clients, and prints what each was answered and which requests it sent.
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

const [url, token] = process.argv.slice(2);
const headers = { authorization: `Bearer ${token}` };
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const mutation =
  'mutation Rename($id: ID!) { updatePhoneNumber(input: { id: $id, nickname: "a" }) { message } }';

let requests = [];
const recorded = (resource, options = {}) => {
  const method = options.method ?? 'GET';
  const parameters =
    method === 'GET' ? Object.fromEntries(new URL(resource).searchParams) : JSON.parse(options.body);
  requests.push(`${method} ${parameters.query ? 'text' : 'hash'}`);
  return fetch(resource, options);
};

const urql = (...exchanges) => {
  const client = new Client({
    url,
    fetch: recorded,
    fetchOptions: { headers },
    exchanges: [...exchanges, fetchExchange],
    requestPolicy: 'network-only',
  });
  return {
    query: async (text) => (await client.query(text, {}).toPromise()).data?.viewer,
    mutate: async (id) => (await client.mutation(mutation, { id }).toPromise()).data,
  };
};

const apollo = (options, ...links) => {
  const client = new ApolloClient({
    link: ApolloLink.from([...links, new HttpLink({ uri: url, fetch: recorded, headers, ...options })]),
    cache: new InMemoryCache({ addTypename: false }),
    defaultOptions: { query: { fetchPolicy: 'network-only' } },
  });
  return {
    query: async (text) => (await client.query({ query: gql(text) })).data?.viewer,
    mutate: async (id) => (await client.mutate({ mutation: gql(mutation), variables: { id } })).data,
  };
};

const byHash = (options = {}) => new PersistedQueryLink({ sha256, ...options });
const clients = {
  urql: urql(),
  'urql, persisted': urql(persistedExchange({ preferGetForPersistedQueries: true })),
  'urql, persisted by POST': urql(
    persistedExchange({ preferGetForPersistedQueries: false, enableForMutation: true }),
  ),
  Apollo: apollo({}),
  'Apollo by GET': apollo({ useGETForQueries: true }),
  'Apollo, persisted': apollo({}, byHash()),
  'Apollo, persisted by GET': apollo({}, byHash({ useGETForHashedQueries: true })),
};

const found = {};
let number = 0;
for (const [name, client] of Object.entries(clients)) {
  number += 1;
  const text = `query Viewer${number} { viewer { name } }`;
  requests = [];
  const names = [await client.query(text), await client.query(text)].map((viewer) => viewer?.name);
  const queries = requests;
  requests = [];
  const { updatePhoneNumber } = await client.mutate('0');
  found[name] = { names, queries, mutations: requests, message: updatePhoneNumber.message };
}
console.log(JSON.stringify(found));
