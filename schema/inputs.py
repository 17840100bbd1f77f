"""The input types, and how they become values that resolvers take."""

from datetime import datetime

import strawberry
from strawberry import UNSET

from models.details import DETAILS
from models.transitions import DetailChange
from resolvers.mutations.calling_names import CallingNameReport
from resolvers.mutations.grants import Grant
from resolvers.mutations.transfer import Transfer
from resolvers.mutations.update import PhoneNumberUpdate
from resolvers.queries.filters import PhoneNumberFilter as FilterValues
from resolvers.queries.pagination import Order
from schema import enums
from schema.ids import parse_phone_number_id
from schema.scalars import CountryCode, E164PhoneNumber


@strawberry.input(
    description="Conditions that must all hold. Null is no condition; a list means any of,"
    " and an empty list matches nothing."
)
class PhoneNumberFilter:
    access: list[enums.PhoneNumberAccess] | None = strawberry.field(
        default=None, description="Why the viewer sees them."
    )
    calling_name_statuses: list[enums.CallingNameStatus] | None = strawberry.field(
        default=None, description="Where their calling names stand."
    )
    country_codes: list[CountryCode] | None = strawberry.field(
        default=None, description="Their countries."
    )
    e164: list[E164PhoneNumber] | None = strawberry.field(
        default=None, description="The numbers themselves, at most 100."
    )
    e164_starts_with: str | None = strawberry.field(
        default=None, description="How they begin: + and 1 to 14 digits."
    )
    has_nickname: bool | None = strawberry.field(
        default=None, description="Whether they have a nickname."
    )
    number_types: list[enums.NumberType] | None = strawberry.field(
        default=None, description="Whether calls to them are free."
    )
    product_types: list[enums.ProductType] | None = strawberry.field(
        default=None, description="The products that they are used with."
    )
    search: str | None = strawberry.field(
        default=None, description="A text in the number, nickname or name, ignoring case."
    )
    statuses: list[enums.PhoneNumberStatus] | None = strawberry.field(
        default=None, description="Where they stand."
    )
    types: list[enums.PhoneNumberType] | None = strawberry.field(
        default=None, description="How they are connected: [SIP] lists SIP trunks."
    )

    def values(self) -> FilterValues:
        """The same conditions for the resolver."""
        return FilterValues(**vars(self))


@strawberry.input(description="How a list of numbers is sorted.")
class PhoneNumberOrder:
    field: enums.PhoneNumberOrderField = strawberry.field(description="By what.")
    direction: enums.OrderDirection = strawberry.field(description="Which way.")

    def values(self) -> Order:
        """The same order for the resolver."""
        return Order(self.field, self.direction)


@strawberry.input(
    description="A change to exactly one detail; a field given as null counts as given."
)
class UpdatePhoneNumberInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    nickname: str | None = strawberry.field(
        default=UNSET, description='At most 50 characters; null or "" clears.'
    )
    name: str | None = strawberry.field(
        default=UNSET,
        description="At most 256 characters: words of letters A to Z, digits and , . _ -"
        ' with spaces between; null or "" clears.',
    )
    calling_name: str | None = strawberry.field(
        default=UNSET,
        description='2 to 15 letters A to Z, digits or spaces; null or "" asks to clear.'
        " It can take 72 hours, during which no other can be asked for.",
    )
    product_type: enums.ProductType | None = strawberry.field(
        default=UNSET,
        description="SIP_MEDIA_APPLICATION_DIAL_IN for numbers outside the U.S.; cannot be null.",
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refuse the change where the number is at another version."
    )

    def values(self) -> PhoneNumberUpdate:
        """The same change for the resolver."""
        given = ((detail, getattr(self, row.column)) for detail, row in DETAILS.items())
        details = (DetailChange(detail, value) for detail, value in given if value is not UNSET)
        return PhoneNumberUpdate(
            parse_phone_number_id(self.id), tuple(details), self.expected_version
        )


@strawberry.input(description="A change to one detail of each of several numbers.")
class UpdatePhoneNumbersInput:
    items: list[UpdatePhoneNumberInput] = strawberry.field(
        description="1 to 100 changes, each to another number."
    )

    def values(self) -> list[PhoneNumberUpdate]:
        """The same changes for the resolver."""
        return [item.values() for item in self.items]


@strawberry.input(description="Who may see a number, and until when.")
class GrantPhoneNumberAccessInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    grantee: str = strawberry.field(description="The name of a person's or a team's account.")
    expires_at: datetime | None = strawberry.field(
        default=None, description="When it ends by itself; never by default."
    )

    def values(self) -> Grant:
        """The same grant for the resolver."""
        return Grant(parse_phone_number_id(self.id), self.grantee, self.expires_at)


@strawberry.input(description="Whose grant ends.")
class RevokePhoneNumberAccessInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    grantee: str = strawberry.field(description="The name of a person's or a team's account.")

    def values(self) -> Grant:
        """The same grant for the resolver."""
        return Grant(parse_phone_number_id(self.id), self.grantee)


@strawberry.input(description="Whose a number shall be.")
class TransferPhoneNumberInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    owner: str = strawberry.field(description="The name of a person's account; teams own nothing.")

    def values(self) -> Transfer:
        """The same transfer for the resolver."""
        return Transfer(parse_phone_number_id(self.id), self.owner)


@strawberry.input(description="What the carrier made of a pending calling name.")
class SettleCallingNameInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    outcome: enums.CallingNameOutcome = strawberry.field(
        description="Whether the requested name is in effect now."
    )
    reason: str | None = strawberry.field(
        default=None,
        description="Why it failed, at most 256 characters; left out of account otherwise.",
    )

    def values(self) -> CallingNameReport:
        """The same report for the resolver."""
        return CallingNameReport(parse_phone_number_id(self.id), self.outcome, self.reason)
