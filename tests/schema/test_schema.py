"""The schema has everything that clients were promised, and everything in it is described."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
    is_introspection_type,
    is_specified_scalar_type,
)
from graphql.utilities import find_breaking_changes

from models.enums import FailureCode, PhoneNumberDetail
from models.errors import Failure
from schema import graphql_schema, schema
from schema.types.enums import MAY_GROW

PRINTOUT = Path(__file__).parents[2] / "schema" / "schema.graphql"

PROMISED = build_schema("""
scalar DateTime
scalar CountryCode
scalar E164PhoneNumber

interface Node { id: ID! }

type Query {
  viewer: Account!
  phoneNumbers(
    first: Int, after: String, last: Int, before: String,
    filter: PhoneNumberFilter, orderBy: PhoneNumberOrder
  ): PhoneNumberConnection!
  phoneNumber(id: ID, e164: E164PhoneNumber): PhoneNumber
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  rateLimit: RateLimit!
}
type Mutation {
  updatePhoneNumber(input: UpdatePhoneNumberInput!): UpdatePhoneNumberPayload
  updatePhoneNumbers(input: UpdatePhoneNumbersInput!): UpdatePhoneNumbersPayload
  grantPhoneNumberAccess(input: GrantPhoneNumberAccessInput!): GrantPhoneNumberAccessPayload
  revokePhoneNumberAccess(input: RevokePhoneNumberAccessInput!): RevokePhoneNumberAccessPayload
  transferPhoneNumber(input: TransferPhoneNumberInput!): TransferPhoneNumberPayload
  settleCallingName(input: SettleCallingNameInput!): SettleCallingNamePayload
}

type PhoneNumber implements Node {
  id: ID! databaseId: Int! e164: E164PhoneNumber!
  nationalFormat: String! internationalFormat: String! countryCode: CountryCode
  type: PhoneNumberType! numberType: NumberType!
  nickname: String name: String productType: ProductType status: PhoneNumberStatus!
  capabilities: PhoneNumberCapabilities! associations: [PhoneNumberAssociation!]! orderId: String
  callingName: String callingNameStatus: CallingNameStatus! callingNameUpdate: CallingNameUpdate
  owner: Account! viewerAccess: PhoneNumberAccess! viewerCanUpdate: Boolean! version: Int!
  createdAt: DateTime! updatedAt: DateTime! deletionAt: DateTime
  grants(first: Int, after: String): PhoneNumberGrantConnection
  changes(first: Int, after: String): PhoneNumberChangeConnection!
}
type PhoneNumberConnection {
  edges: [PhoneNumberEdge!]! nodes: [PhoneNumber!]! pageInfo: PageInfo! totalCount: Int!
}
type PhoneNumberEdge { cursor: String! node: PhoneNumber! }
type PageInfo {
  hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String
}
type PhoneNumberCapabilities {
  inboundCall: Boolean outboundCall: Boolean
  inboundSms: Boolean outboundSms: Boolean
  inboundMms: Boolean outboundMms: Boolean
}
type PhoneNumberAssociation {
  name: PhoneNumberAssociationName! value: String! associatedAt: DateTime!
}
type CallingNameUpdate {
  requestedName: String status: CallingNameStatus! requestedAt: DateTime! dueAt: DateTime!
  settledAt: DateTime reason: String
}
type Account implements Node { id: ID! name: String! kind: AccountKind! isOperator: Boolean! }
type RateLimit { limit: Int! cost: Int! remaining: Int! resetAt: DateTime! }

enum PhoneNumberType { NORMAL SIP CALLER_ID }
enum NumberType { LOCAL TOLL_FREE }
enum ProductType { VOICE_CONNECTOR SIP_MEDIA_APPLICATION_DIAL_IN }
enum CallingNameStatus { UNASSIGNED UPDATE_IN_PROGRESS UPDATE_SUCCEEDED UPDATE_FAILED }
enum PhoneNumberStatus {
  ACQUIRE_FAILED ACQUIRE_IN_PROGRESS ASSIGNED CANCELLED DELETE_FAILED DELETE_IN_PROGRESS
  PORTIN_CANCEL_REQUESTED PORTIN_IN_PROGRESS RELEASE_FAILED RELEASE_IN_PROGRESS UNASSIGNED
}
enum PhoneNumberAssociationName { SIP_RULE_ID VOICE_CONNECTOR_GROUP_ID VOICE_CONNECTOR_ID }
enum PhoneNumberAccess { OWNER GRANTED OPERATOR }
enum AccountKind { PERSON TEAM }
enum PhoneNumberOrderField { CREATED_AT E164 NICKNAME UPDATED_AT }
enum OrderDirection { ASC DESC }

input PhoneNumberFilter {
  access: [PhoneNumberAccess!] callingNameStatuses: [CallingNameStatus!]
  countryCodes: [CountryCode!] e164: [E164PhoneNumber!] e164StartsWith: String
  hasNickname: Boolean numberTypes: [NumberType!] productTypes: [ProductType!]
  search: String statuses: [PhoneNumberStatus!] types: [PhoneNumberType!]
}
input PhoneNumberOrder { field: PhoneNumberOrderField! direction: OrderDirection! }

input UpdatePhoneNumberInput {
  id: ID! nickname: String name: String callingName: String productType: ProductType
  expectedVersion: Int
}
type UpdatePhoneNumberPayload {
  message: String! phoneNumber: PhoneNumber userErrors: [UserError!]!
}
type UserError { code: UserErrorCode! message: String! field: [String!] status: Int! }
input UpdatePhoneNumbersInput { items: [UpdatePhoneNumberInput!]! }
type UpdatePhoneNumbersPayload {
  results: [UpdatePhoneNumberPayload!]! userErrors: [UserError!]!
}
input GrantPhoneNumberAccessInput { id: ID! grantee: String! expiresAt: DateTime }
type GrantPhoneNumberAccessPayload { grant: PhoneNumberGrant userErrors: [UserError!]! }
input RevokePhoneNumberAccessInput { id: ID! grantee: String! }
type RevokePhoneNumberAccessPayload { phoneNumber: PhoneNumber userErrors: [UserError!]! }
input TransferPhoneNumberInput { id: ID! owner: String! }
type TransferPhoneNumberPayload { phoneNumber: PhoneNumber userErrors: [UserError!]! }
input SettleCallingNameInput { id: ID! outcome: CallingNameOutcome! reason: String }
enum CallingNameOutcome { SUCCEEDED FAILED }
type SettleCallingNamePayload { phoneNumber: PhoneNumber userErrors: [UserError!]! }
type PhoneNumberGrant {
  grantee: Account! grantedBy: Account! createdAt: DateTime! expiresAt: DateTime
}
type PhoneNumberGrantConnection {
  edges: [PhoneNumberGrantEdge!]! nodes: [PhoneNumberGrant!]! pageInfo: PageInfo! totalCount: Int!
}
type PhoneNumberGrantEdge { cursor: String! node: PhoneNumberGrant! }
type PhoneNumberChange {
  field: PhoneNumberChangeField! oldValue: String newValue: String actor: Account at: DateTime!
  requestId: String!
}
enum PhoneNumberChangeField {
  CALLING_NAME CALLING_NAME_REQUEST CREATED GRANT NAME NICKNAME OWNER PRODUCT_TYPE
}
type PhoneNumberChangeConnection {
  edges: [PhoneNumberChangeEdge!]! nodes: [PhoneNumberChange!]! pageInfo: PageInfo!
  totalCount: Int!
}
type PhoneNumberChangeEdge { cursor: String! node: PhoneNumberChange! }
enum UserErrorCode {
  CALLING_NAME_UPDATE_PENDING CONFLICT DUPLICATE FORBIDDEN INVALID NO_DETAIL NO_PENDING_UPDATE
  NOT_FOUND PRODUCT_TYPE_NOT_ALLOWED REQUIRED TOO_LONG TOO_MANY_DETAILS TOO_MANY_ITEMS
}
""")
"""What clients were promised. It may be extended; nothing here is renamed, retyped or removed."""


class Part(NamedTuple):
    """A part of a schema: its place with its type, and its description."""

    place: str
    description: str | None


def parts(of: GraphQLSchema) -> Iterator[Part]:
    for named in of.type_map.values():
        if not is_introspection_type(named) and not is_specified_scalar_type(named):
            yield Part(f"{named.name}: {type(named).__name__}", named.description)
            yield from parts_of_type(named)


def parts_of_type(named: GraphQLNamedType) -> Iterator[Part]:
    if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
        for interface in named.interfaces:
            yield Part(f"{named.name} implements {interface}", named.description)
        yield from fields_and_arguments(named)
    elif isinstance(named, GraphQLInputObjectType):
        for name, one in named.fields.items():
            yield Part(f"{named.name}.{name}: {one.type}", one.description)
    elif isinstance(named, GraphQLEnumType):
        for name, value in named.values.items():
            yield Part(f"{named.name}.{name}", value.description)
    else:
        assert not isinstance(named, GraphQLUnionType), "say here what the parts of a union are"


def fields_and_arguments(named: GraphQLObjectType | GraphQLInterfaceType) -> Iterator[Part]:
    for name, field in named.fields.items():
        yield Part(f"{named.name}.{name}: {field.type}", field.description)
        for key, argument in field.args.items():
            yield Part(f"{named.name}.{name}({key}: {argument.type})", argument.description)


def test_the_printout_is_the_schema_of_the_code() -> None:
    assert PRINTOUT.read_text() == schema.as_str() + "\n", (
        "The schema has changed. If it was meant to:"
        " .venv/bin/numberbook schema > schema/schema.graphql"
    )


def test_the_printout_is_a_valid_schema_with_the_same_parts() -> None:
    printed = {part.place for part in parts(build_schema(PRINTOUT.read_text()))}
    assert printed == {part.place for part in parts(graphql_schema)}


def test_the_printout_is_sorted() -> None:
    lines = PRINTOUT.read_text().splitlines()
    keywords = ("type ", "enum ", "input ", "scalar ", "interface ", "union ")
    names = [line.split()[1] for line in lines if line.startswith(keywords)]
    assert names == sorted(names)


def test_nothing_that_was_promised_was_renamed_retyped_or_removed() -> None:
    promised = {part.place for part in parts(PROMISED)}
    assert promised - {part.place for part in parts(graphql_schema)} == set()


def test_no_addition_breaks_clients() -> None:
    assert find_breaking_changes(PROMISED, graphql_schema) == []


def test_everything_is_described() -> None:
    assert [part.place for part in parts(graphql_schema) if not part.description] == []


def test_the_update_of_a_number_says_every_detail_that_it_can_change() -> None:
    mutation = graphql_schema.mutation_type
    assert mutation is not None
    description = mutation.fields["updatePhoneNumber"].description or ""
    for detail in PhoneNumberDetail:
        assert detail.value.lower().replace("_", " ") in description


def test_the_schema_describes_every_failure_code_with_its_status() -> None:
    codes = graphql_schema.type_map["UserErrorCode"]
    assert isinstance(codes, GraphQLEnumType)
    assert {*codes.values} == {*FailureCode}
    for name, value in codes.values.items():
        status = Failure(FailureCode(name), "", None).status
        assert status in {400, 403, 404, 409, 422}
        assert str(status) in (value.description or ""), name


def test_an_invalid_nickname_has_status_422_whatever_the_code() -> None:
    for code in (FailureCode.INVALID, FailureCode.TOO_LONG):
        assert Failure(code, "", ("nickname",)).status == 422
        assert Failure(code, "", ("name",)).status == 400


def test_the_page_for_clients_names_the_enumerations_that_may_grow() -> None:
    page = (PRINTOUT.parents[1] / "docs" / "clients.md").read_text()
    _, _, rest = page.partition("<!-- may grow -->\n")
    named, _, _ = rest.partition("\n<!-- end of may grow -->")
    enums = [each for each in graphql_schema.type_map.values() if isinstance(each, GraphQLEnumType)]
    growing = [each.name for each in enums if (each.description or "").endswith(MAY_GROW)]
    assert named == ", ".join(f"`{name}`" for name in sorted(growing))
    assert "UserErrorCode" in growing
