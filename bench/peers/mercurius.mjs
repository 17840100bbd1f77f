// Mercurius with graphql-jit: each document is compiled at its second request.
import Fastify from "fastify";
import mercurius from "mercurius";
import { resolvers, typeDefs } from "./schema.mjs";
import { viewerOf } from "./viewer.mjs";

const app = Fastify({ logger: false });
app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  jit: 1,
  context: async ({ headers }) => ({ viewer: await viewerOf(headers.authorization) }),
});
await app.listen({ host: "127.0.0.1", port: Number(process.env.BENCH_PORT) });
