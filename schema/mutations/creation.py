"""`createPhoneNumber`."""

from typing import Annotated

import strawberry

from models.changes.creation import NewNumber
from models.errors import Refused
from resolvers.mutations import creation
from resolvers.mutations.creation import Creation
from schema.context import Info, resolve_info
from schema.mutations.user_errors import NUMBER, MessageResult, refused_result
from schema.selection import related_under
from schema.types import enums
from schema.types.phone_number import PhoneNumber
from schema.types.scalars import CountryCode
from schema.types.user_error import UserError


@strawberry.input(description="A number to bring in.")
class CreatePhoneNumberInput:
    phone_number: str = strawberry.field(
        description="As people write it: +1 415-555-1234, or with countryCode (415) 555-1234."
    )
    country_code: CountryCode | None = strawberry.field(
        default=None,
        description="The country of a number without + and country calling code. It never"
        " overrides a +.",
    )
    type: enums.PhoneNumberType | None = strawberry.field(
        default=None, description="How it is connected; NORMAL by default."
    )
    nickname: str | None = strawberry.field(default=None, description="At most 50 characters.")
    name: str | None = strawberry.field(
        default=None,
        description="At most 256 characters: words of letters A to Z, digits and , . _ -"
        " with spaces between.",
    )
    product_type: enums.ProductType | None = strawberry.field(
        default=None, description="SIP_MEDIA_APPLICATION_DIAL_IN for numbers outside the U.S."
    )
    tags: list[str] | None = strawberry.field(
        default=None, description="At most 20 tags, each of 1 to 50 characters without |."
    )
    note: str | None = strawberry.field(
        default=None, description="At most 1000 characters, of several lines."
    )
    reference: str | None = strawberry.field(
        default=None, description="At most 100 characters on one line."
    )
    owner: str | None = strawberry.field(
        default=None,
        description="The name of the person's account that it shall belong to: the viewer's by"
        ' default, and for null or "". Only operators give another.',
    )

    def values(self) -> Creation:
        """The creation as the resolver takes it."""
        new = NewNumber(
            self.phone_number,
            self.country_code,
            self.type,
            self.nickname,
            self.name,
            self.product_type,
            tuple(self.tags or ()),
            self.note,
            self.reference,
        )
        return Creation(new, self.owner)


@strawberry.type(description="What became of a number to bring in.")
class CreatePhoneNumberPayload:
    message: str = strawberry.field(
        description="Phone number created successfully. and what is remarkable about it, or the"
        " first user error's message."
    )
    phone_number: PhoneNumber | None = strawberry.field(
        description="The new number; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with it; empty when it was created."
    )


@strawberry.type
class Creations:
    @strawberry.mutation(
        graphql_type=CreatePhoneNumberPayload | None,
        description="Bring in a number. Only operators can, or everyone for themselves where the"
        " server is set so.",
    )
    async def create_phone_number(
        self,
        info: Info,
        input: Annotated[
            CreatePhoneNumberInput, strawberry.argument(description="The number and its owner.")
        ],
    ) -> MessageResult:
        related = related_under(resolve_info(info), NUMBER)
        try:
            made = await creation.create_phone_number(info.context.request, input.values(), related)
        except Refused as refused:
            return refused_result(refused)
        return MessageResult(" ".join([creation.MESSAGE, *made.warnings]), made.number, [])
