// Apollo Server on Fastify, with its cache of parsed and validated documents.
import { ApolloServer } from "@apollo/server";
import fastifyApollo from "@as-integrations/fastify";
import Fastify from "fastify";
import { resolvers, typeDefs } from "./schema.mjs";
import { viewerOf } from "./viewer.mjs";

const server = new ApolloServer({
  typeDefs,
  resolvers,
  introspection: false,
  csrfPrevention: false,
  persistedQueries: false,
});
await server.start();
const app = Fastify({ logger: false });
await app.register(fastifyApollo(server), {
  context: async ({ headers }) => ({ viewer: await viewerOf(headers.authorization) }),
});
await app.listen({ host: "127.0.0.1", port: Number(process.env.BENCH_PORT) });
