import type { DetailsFragment, ListsFragment } from "./generated/graphql.js";
import type { PhoneNumber } from "./generated/schema.js";

/** Every field of a number, as lines for people. */
export function lines(number: DetailsFragment): string[] {
  return Object.entries(cells(number)).map(([field, cell]) => `${field}: ${cell}`);
}

/** The fields of the schema: one that is missing, or has gone, does not compile. */
type Field = Exclude<keyof PhoneNumber, keyof ListsFragment | "__typename"> | "id";

function cells(number: DetailsFragment): Record<Field, string> {
  return {
    associations: number.associations
      .map(({ name, value, associatedAt }) => `${name} ${value} since ${associatedAt}`)
      .join(", "),
    callingName: number.callingName ?? "none",
    callingNameStatus: number.callingNameStatus,
    callingNameUpdate: callingNameUpdate(number.callingNameUpdate),
    capabilities: capabilities(number.capabilities),
    countryCode: number.countryCode ?? "none",
    createdAt: number.createdAt,
    databaseId: String(number.databaseId),
    deletionAt: number.deletionAt ?? "never",
    e164: number.e164,
    id: number.id,
    internationalFormat: number.internationalFormat,
    name: number.name ?? "none",
    nationalFormat: number.nationalFormat,
    nickname: number.nickname ?? "none",
    note: number.note ?? "none",
    numberType: number.numberType,
    orderId: number.orderId ?? "none",
    owner: `${number.owner.name} (${number.owner.kind})`,
    productType: number.productType ?? "none",
    reference: number.reference ?? "none",
    status: number.status,
    tags: number.tags.join(", "),
    type: number.type,
    updatedAt: number.updatedAt,
    version: String(number.version),
    viewerAccess: number.viewerAccess,
    viewerCanUpdate: number.viewerCanUpdate ? "yes" : "no",
    viewerGrants: number.viewerGrants
      .map(({ grantee, expiresAt }) => `to ${grantee.name} until ${expiresAt ?? "revoked"}`)
      .join(", "),
  };
}

function callingNameUpdate(update: DetailsFragment["callingNameUpdate"]): string {
  if (update === null) {
    return "never";
  }
  const { requestedName, requestedAt, dueAt, settledAt, reason, status } = update;
  const end = settledAt === null ? `due ${dueAt}` : `settled ${settledAt} ${reason ?? ""}`;
  return `${requestedName ?? "to clear"} at ${requestedAt}, ${status}, ${end}`;
}

/** Three values: yes, no, and null for not known. */
function capabilities(all: DetailsFragment["capabilities"]): string {
  const known = (can: boolean | null): string => (can === null ? "unknown" : can ? "yes" : "no");
  return [
    `calls in ${known(all.inboundCall)} out ${known(all.outboundCall)}`,
    `SMS in ${known(all.inboundSms)} out ${known(all.outboundSms)}`,
    `MMS in ${known(all.inboundMms)} out ${known(all.outboundMms)}`,
  ].join(", ");
}
