import type { PhoneNumberOrderField } from "../generated/graphql";

export interface Column {
  readonly label: string;
  readonly order?: PhoneNumberOrderField;
}

export const COLUMNS: readonly Column[] = [
  { label: "Number", order: "E164" },
  { label: "Nickname", order: "NICKNAME" },
  { label: "Calling name" },
  { label: "Country" },
  { label: "Type" },
  { label: "Product" },
  { label: "Access" },
  { label: "Updated", order: "UPDATED_AT" },
];

export const WIDTH = COLUMNS.length + 1;
