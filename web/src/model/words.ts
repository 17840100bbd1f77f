import type {
  CallingNameStatus,
  PhoneNumberAccess,
  PhoneNumberChangeField,
  PhoneNumberType,
  ProductType,
} from "../generated/graphql";

export const ACCESS: Record<PhoneNumberAccess, string> = {
  GRANTED: "Shared with you",
  OPERATOR: "As operator",
  OWNER: "Yours",
};

export const CALLING: Record<CallingNameStatus, string> = {
  UNASSIGNED: "None",
  UPDATE_FAILED: "Failed",
  UPDATE_IN_PROGRESS: "Pending",
  UPDATE_SUCCEEDED: "In effect",
};

export const TYPES: Record<PhoneNumberType, string> = {
  CALLER_ID: "Caller ID",
  NORMAL: "Normal",
  SIP: "SIP",
};

export const PRODUCTS: Record<ProductType, string> = {
  SIP_MEDIA_APPLICATION_DIAL_IN: "SIP dial-in",
  VOICE_CONNECTOR: "Voice Connector",
};

export const NUMBER_TYPES = { LOCAL: "Local", TOLL_FREE: "Toll-free" };

export const CHANGES: Record<PhoneNumberChangeField, string> = {
  ASSOCIATIONS: "Associations",
  CALLING_NAME: "Calling name",
  CALLING_NAME_REQUEST: "Calling name asked for",
  CALLING_NAME_STATUS: "Calling name's status",
  CAPABILITIES: "Capabilities",
  CREATED: "Brought in",
  NAME: "Name",
  NICKNAME: "Nickname",
  NOTE: "Note",
  REFERENCE: "Reference",
  TAGS: "Tags",
  DELETED: "Deleted",
  GRANT: "Sharing",
  OWNER: "Owner",
  PRODUCT_TYPE: "Product type",
  RELEASED: "Released",
  RESTORED: "Restored",
  STATUS: "Status",
};

/** A value of an enumeration in words; newer servers may have values that this page does not know. */
export function inWords(value: string, known: Readonly<Partial<Record<string, string>>>): string {
  const plain = value.toLowerCase().replaceAll("_", " ");
  return known[value] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

const regions = new Intl.DisplayNames("en", { type: "region" });

const names = new Map<string, string>();

export function countryName(code: string): string {
  const name = names.get(code) ?? named(code);
  names.set(code, name);
  return name;
}

function named(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}
