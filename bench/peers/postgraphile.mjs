// PostGraphile 5 on Grafast: the table of numbers as introspected, with the access check as a
// condition of its plan, and without the transaction for each request that pgSettings needs.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { context, lambda, connection } from "postgraphile/grafast";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { TYPES } from "postgraphile/@dataplan/pg";
import { extendSchema } from "postgraphile/utils";
import { pool } from "./database.mjs";
import { viewerOf } from "./viewer.mjs";

const Numbers = extendSchema((build) => {
  const { sql } = build;
  const { phone_number: numbers } = build.input.pgRegistry.pgResources;
  const visible = ($numbers) => {
    const $viewer = $numbers.placeholder(context().get("viewer"), TYPES.bigint);
    const number = $numbers.alias;
    return $numbers.where(sql`(${number}.owner_id = ${$viewer} OR ${number}.id IN (
      SELECT phone_number_id FROM phone_number_grant
      WHERE grantee_id IN (
        SELECT ${$viewer} UNION ALL SELECT team_id FROM membership WHERE member_id = ${$viewer}
      ) AND (expires_at IS NULL OR expires_at > now())
    ))`);
  };
  return {
    typeDefs: /* GraphQL */ `
      extend type Query {
        phoneNumbers: PhoneNumberConnection
      }
      extend type PhoneNumber {
        viewerAccess: String!
      }
    `,
    objects: {
      Query: {
        plans: {
          phoneNumbers() {
            const $numbers = numbers.find();
            visible($numbers);
            return connection($numbers);
          },
        },
      },
      PhoneNumber: {
        plans: {
          viewerAccess($number) {
            return lambda([$number.get("owner_id"), context().get("viewer")], ([owner, viewer]) =>
              Number(owner) === viewer ? "OWNER" : "GRANTED",
            );
          },
        },
      },
    },
  };
});

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [Numbers],
  pgServices: [makePgService({ pool, schemas: ["public"] })],
  grafserv: { graphiql: false, watch: false, websockets: false },
  grafast: {
    explain: false,
    context: async ({ node }) => ({ viewer: await viewerOf(node.req.headers.authorization) }),
  },
});
const server = createServer();
server.on("error", (error) => console.error(error));
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(process.env.BENCH_PORT), "127.0.0.1");
