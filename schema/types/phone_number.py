"""Phone numbers with their parts, and the list of them."""

from datetime import datetime

import strawberry

from models.numbers import labels
from models.records import PhoneNumberRecord
from schema.global_ids import PHONE_NUMBER, global_id
from schema.types import change, enums, grant
from schema.types.account import Account
from schema.types.node import Node, PageInfo
from schema.types.scalars import CountryCode, E164PhoneNumber


def _phone_number_id(root: strawberry.Parent[PhoneNumberRecord]) -> strawberry.ID:
    return global_id(PHONE_NUMBER, root.id)


def _database_id(root: strawberry.Parent[PhoneNumberRecord]) -> int:
    return root.id


def _tags(root: strawberry.Parent[PhoneNumberRecord]) -> list[str]:
    return [*labels.split(root.tags)]


def _itself(root: strawberry.Parent[PhoneNumberRecord]) -> PhoneNumberRecord:
    return root


@strawberry.type(
    description="What a number can do. Three-valued as at the carrier: null is not known."
)
class PhoneNumberCapabilities:
    inbound_call: bool | None = strawberry.field(description="Takes calls.")
    outbound_call: bool | None = strawberry.field(description="Makes calls.")
    inbound_sms: bool | None = strawberry.field(description="Takes text messages.")
    outbound_sms: bool | None = strawberry.field(description="Sends text messages.")
    inbound_mms: bool | None = strawberry.field(description="Takes multimedia messages.")
    outbound_mms: bool | None = strawberry.field(description="Sends multimedia messages.")


@strawberry.type(description="What a number is connected to at its carrier.")
class PhoneNumberAssociation:
    name: enums.PhoneNumberAssociationName = strawberry.field(description="The kind of thing.")
    value: str = strawberry.field(description="Its id at the carrier.")
    associated_at: datetime = strawberry.field(description="Since when.")


@strawberry.type(description="The latest request to change a calling name.")
class CallingNameUpdate:
    requested_name: str | None = strawberry.field(description="Null: a request to clear the name.")
    status: enums.CallingNameStatus = strawberry.field(
        description="UPDATE_IN_PROGRESS, UPDATE_SUCCEEDED or UPDATE_FAILED."
    )
    requested_at: datetime = strawberry.field(description="When it was asked for.")
    due_at: datetime = strawberry.field(
        description="When it is settled at the latest: 72 hours after it was asked for,"
        " unless the server is set otherwise."
    )
    settled_at: datetime | None = strawberry.field(
        description="When it came to its end; null while it is pending."
    )
    reason: str | None = strawberry.field(description="Why it failed.")


@strawberry.type(description="A phone number that the viewer owns or has been granted access to.")
class PhoneNumber(Node):
    id: strawberry.ID = strawberry.field(
        resolver=_phone_number_id, description="Opaque and unique among all objects."
    )
    database_id: int = strawberry.field(
        resolver=_database_id, description="Unique among phone numbers; taken where an id is."
    )
    e164: E164PhoneNumber = strawberry.field(description="The number itself.")
    national_format: str = strawberry.field(
        description="As it is written in its country: (415) 555-1234."
    )
    international_format: str = strawberry.field(
        description="As it is written abroad: +1 415-555-1234."
    )
    country_code: CountryCode | None = strawberry.field(
        description="The number's country; null where it belongs to none, as +800 and +883 do."
    )
    type: enums.PhoneNumberType = strawberry.field(description="How it is connected.")
    number_type: enums.NumberType = strawberry.field(
        description="Whether calls to it are free for the caller."
    )
    nickname: str | None = strawberry.field(
        description="A short label that the owner gave it, for all who see it."
    )
    name: str | None = strawberry.field(description="Its name at the carrier.")
    tags: list[str] = strawberry.field(
        resolver=_tags,
        description="Words of the owner to find it by, sorted, at most 20.",
    )
    note: str | None = strawberry.field(
        description="What the owner noted, of several lines, for all who see the number."
    )
    reference: str | None = strawberry.field(
        description="What another system of the owner calls it."
    )
    product_type: enums.ProductType | None = strawberry.field(
        description="The product that it is used with."
    )
    status: enums.PhoneNumberStatus = strawberry.field(description="Where it stands.")
    capabilities = strawberry.field(
        resolver=_itself, graphql_type=PhoneNumberCapabilities, description="What it can do."
    )
    associations: list[PhoneNumberAssociation] = strawberry.field(
        description="What it is connected to at its carrier, oldest first."
    )
    order_id: str | None = strawberry.field(description="The order by which it was acquired.")
    calling_name: str | None = strawberry.field(
        description="The outbound calling name (CNAM) in effect."
    )
    calling_name_status: enums.CallingNameStatus = strawberry.field(
        description="Where the calling name stands."
    )
    calling_name_update: CallingNameUpdate | None = strawberry.field(
        description="The latest request to change the calling name; null when there never was one."
    )
    owner: Account = strawberry.field(description="Who owns it.")
    viewer_access: enums.PhoneNumberAccess = strawberry.field(description="Why the viewer sees it.")
    viewer_can_update: bool = strawberry.field(
        description="Whether the viewer may change its details: only the owner may."
    )
    version: int = strawberry.field(
        description="Grows by one with every change; send it back as expectedVersion."
    )
    created_at: datetime = strawberry.field(description="When it came in.")
    updated_at: datetime = strawberry.field(description="When it last changed.")
    deletion_at: datetime | None = strawberry.field(
        description="When it was or will be deleted; for a number"
        " that is deleted here, when it is released. Until then it can be restored."
    )
    grants = strawberry.field(
        resolver=grant.grants,
        graphql_type=grant.PhoneNumberGrantConnection | None,
        description="To whom it is granted now, oldest first; null unless the viewer owns it.",
    )
    viewer_grants: list[grant.PhoneNumberGrant] = strawberry.field(
        description="The grants in force by which the viewer sees it: those to the viewer and to"
        " the viewer's teams, oldest first."
    )
    changes = strawberry.field(
        resolver=change.changes,
        graphql_type=change.PhoneNumberChangeConnection,
        description="What has become of it, newest first. Only the owner is told of grants.",
    )

    @classmethod
    def is_type_of(cls, record: object, _: object) -> bool:
        """Whether an object of the interface is a phone number."""
        return isinstance(record, PhoneNumberRecord)


@strawberry.type(description="A number in a list.")
class PhoneNumberEdge:
    cursor: str = strawberry.field(description="Where the number stands in the list.")
    node: PhoneNumber = strawberry.field(description="The number.")


@strawberry.type(description="A page of a list of numbers.")
class PhoneNumberConnection:
    edges: list[PhoneNumberEdge] = strawberry.field(description="The numbers with their cursors.")
    nodes: list[PhoneNumber] = strawberry.field(description="The numbers.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(
        description="How many numbers the whole list holds; counted only when selected. If"
        " totalCountIsExact is false, there are at least so many."
    )
    total_count_is_exact: bool = strawberry.field(
        description="Whether totalCount is exact: up to 10,000 it is, unless the server is set to"
        " another limit, or a page of the list can end early, as by a search for one or two"
        " characters."
    )
