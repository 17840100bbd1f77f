// The part of Numberbook's schema that the race uses, resolved by hand. Mercurius, Yoga and
// Apollo share it.
import { randomBytes } from "node:crypto";
import { NUMBER, PAGE, RECORD, TOTAL, UPDATE, pool, rows, transaction } from "./database.mjs";

export const typeDefs = /* GraphQL */ `
  scalar DateTime
  scalar CountryCode
  scalar E164PhoneNumber
  type Query {
    phoneNumbers(first: Int, after: String): PhoneNumberConnection!
    phoneNumber(id: ID): PhoneNumber
  }
  type Mutation {
    updatePhoneNumber(input: UpdatePhoneNumberInput!): UpdatePhoneNumberPayload
  }
  type PhoneNumber {
    id: ID!
    e164: E164PhoneNumber!
    nationalFormat: String!
    internationalFormat: String!
    countryCode: CountryCode
    type: PhoneNumberType!
    numberType: NumberType!
    nickname: String
    name: String
    productType: ProductType
    status: PhoneNumberStatus!
    callingName: String
    callingNameStatus: CallingNameStatus!
    viewerAccess: PhoneNumberAccess!
    version: Int!
    createdAt: DateTime!
    updatedAt: DateTime!
  }
  type PhoneNumberConnection {
    edges: [PhoneNumberEdge!]!
    nodes: [PhoneNumber!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type PhoneNumberEdge { cursor: String! node: PhoneNumber! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  input UpdatePhoneNumberInput { id: ID! nickname: String }
  type UpdatePhoneNumberPayload {
    message: String!
    phoneNumber: PhoneNumber
    userErrors: [UserError!]!
  }
  type UserError { code: String! message: String! field: [String!] status: Int! }
  enum PhoneNumberType { NORMAL SIP CALLER_ID }
  enum NumberType { LOCAL TOLL_FREE }
  enum ProductType { VOICE_CONNECTOR SIP_MEDIA_APPLICATION_DIAL_IN }
  enum CallingNameStatus { UNASSIGNED UPDATE_IN_PROGRESS UPDATE_SUCCEEDED UPDATE_FAILED }
  enum PhoneNumberStatus {
    ACQUIRE_FAILED ACQUIRE_IN_PROGRESS ASSIGNED CANCELLED DELETE_FAILED DELETE_IN_PROGRESS
    PORTIN_CANCEL_REQUESTED PORTIN_IN_PROGRESS RELEASE_FAILED RELEASE_IN_PROGRESS UNASSIGNED
  }
  enum PhoneNumberAccess { OWNER GRANTED OPERATOR }
`;

const FIRST = ["9999-12-31T00:00:00.000Z", "9223372036854775807"];

export const resolvers = {
  Query: {
    async phoneNumbers(_, { first, after }, { viewer }) {
      const [key, id] = after ? decodeCursor(after) : FIRST;
      const found = await rows(pool, PAGE, [viewer, new Date(), first + 1, key, id]);
      const nodes = found.slice(0, first).map(number);
      const endCursor = nodes.length ? cursor(nodes.at(-1)) : null;
      return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
    },
    async phoneNumber(_, { id }, { viewer }) {
      const [found] = await rows(pool, NUMBER, [viewer, new Date(), databaseId(id)]);
      return found ? number(found) : null;
    },
  },
  Mutation: {
    async updatePhoneNumber(_, { input }, { viewer }) {
      const updated = await transaction((client) => update(client, viewer, input));
      return {
        message: "Phone number updated successfully.",
        phoneNumber: number(updated),
        userErrors: [],
      };
    },
  },
  PhoneNumberConnection: {
    edges: ({ nodes }) => nodes.map((node) => ({ node, cursor: cursor(node) })),
    async totalCount(_, __, { viewer }) {
      const [[total]] = await rows(pool, TOTAL, [viewer, new Date()]);
      return total;
    },
  },
};

async function update(client, viewer, input) {
  const now = new Date();
  const id = databaseId(input.id);
  const nickname = input.nickname.trim();
  const [found] = await rows(client, NUMBER, [viewer, now, id]);
  const old = number(found);
  if (old.viewerAccess !== "OWNER") throw new Error("Forbidden");
  const key = nickname.toLowerCase();
  const searchKey = `${old.e164}\n${key}\n${(old.name ?? "").toLowerCase()}`;
  const [updated] = await rows(client, UPDATE, [nickname, key, searchKey, now, id, old.version]);
  if (!updated) throw new Error("Conflict");
  const request = randomBytes(16).toString("hex");
  await rows(client, RECORD, [id, old.nickname, nickname, viewer, now, request]);
  return updated;
}

function number([
  id, e164, nationalFormat, internationalFormat, countryCode, type, numberType, nickname, name,
  productType, status, callingName, callingNameStatus, version, createdAt, updatedAt, viewerAccess,
]) {
  return {
    databaseId: id,
    id: Buffer.from(`PhoneNumber:${id}`).toString("base64"),
    e164, nationalFormat, internationalFormat, countryCode, type, numberType, nickname, name,
    productType, status, callingName, callingNameStatus, version, createdAt, updatedAt,
    viewerAccess,
  };
}

function databaseId(id) {
  return Number(Buffer.from(id, "base64").toString().slice("PhoneNumber:".length));
}

function cursor({ createdAt, databaseId }) {
  const place = ["CREATED_AT", "DESC", createdAt, databaseId];
  // base64 with padding and the two characters for URLs, as in ours.
  const text = Buffer.from(JSON.stringify(place)).toString("base64");
  return text.replaceAll("+", "-").replaceAll("/", "_");
}

function decodeCursor(text) {
  return JSON.parse(Buffer.from(text, "base64url").toString()).slice(2);
}
