"""The filter and the order of a list of numbers."""

from datetime import datetime

import strawberry

from resolvers.queries.lists.filters import PhoneNumberFilter as FilterValues
from resolvers.queries.lists.pagination import Order
from schema.types import enums
from schema.types.scalars import CountryCode, E164PhoneNumber


@strawberry.input(
    description="Conditions that must all hold. Null is no condition; a list means any of,"
    " and an empty list matches nothing."
)
class PhoneNumberFilter:
    access: list[enums.PhoneNumberAccess] | None = strawberry.field(
        default=None, description="Why the viewer sees them."
    )
    calling_name_due_before: datetime | None = strawberry.field(
        default=None,
        description="A calling name was asked for, and was or is due before this time, whatever"
        " became of it: for what is pending, give callingNameStatuses too.",
    )
    calling_name_statuses: list[enums.CallingNameStatus] | None = strawberry.field(
        default=None, description="Where their calling names stand."
    )
    country_codes: list[CountryCode] | None = strawberry.field(
        default=None, description="Their countries."
    )
    deleted: bool | None = strawberry.field(
        default=None,
        description="True: the deleted numbers that the viewer owns (operators: all), until they"
        " are released. Otherwise those that are not deleted.",
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
    has_tags: bool | None = strawberry.field(default=None, description="Whether they have tags.")
    number_types: list[enums.NumberType] | None = strawberry.field(
        default=None, description="Whether calls to them are free."
    )
    product_types: list[enums.ProductType] | None = strawberry.field(
        default=None, description="The products that they are used with."
    )
    reference: str | None = strawberry.field(
        default=None, description="What another system calls them, exactly."
    )
    search: str | None = strawberry.field(
        default=None,
        description="A text in the number, nickname, name, a tag or the reference, ignoring case.",
    )
    statuses: list[enums.PhoneNumberStatus] | None = strawberry.field(
        default=None, description="Where they stand."
    )
    tags: list[str] | None = strawberry.field(
        default=None, description="Any of these tags, ignoring case, at most 100."
    )
    types: list[enums.PhoneNumberType] | None = strawberry.field(
        default=None, description="How they are connected: [SIP] lists SIP trunks."
    )

    def values(self) -> FilterValues:
        """The conditions as the resolver takes them."""
        return FilterValues(**vars(self))


@strawberry.input(description="How a list of numbers is sorted.")
class PhoneNumberOrder:
    field: enums.PhoneNumberOrderField = strawberry.field(description="By what.")
    direction: enums.OrderDirection = strawberry.field(description="Which way.")

    def values(self) -> Order:
        """The order as the resolver takes it."""
        return Order(self.field, self.direction)
