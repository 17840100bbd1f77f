// GraphQL Yoga on Node's own server, with its caches of parsed and validated documents.
import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";
import { resolvers, typeDefs } from "./schema.mjs";
import { viewerOf } from "./viewer.mjs";

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context: async ({ request }) => ({ viewer: await viewerOf(request.headers.get("authorization")) }),
  graphiql: false,
  landingPage: false,
  logging: false,
  parserAndValidationCache: true,
});
createServer(yoga).listen(Number(process.env.BENCH_PORT), "127.0.0.1");
