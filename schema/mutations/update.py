"""`updatePhoneNumber` and `updatePhoneNumbers`."""

from dataclasses import dataclass
from typing import Annotated

import strawberry
from strawberry import UNSET

from models import calling_name_warnings as warnings
from models.changes.details import DETAILS
from models.changes.transitions import DetailChange
from models.enums import PhoneNumberDetail
from models.errors import Refused
from models.records import PhoneNumberRecord
from resolvers.mutations import update
from resolvers.mutations.update import PhoneNumberUpdate
from schema.context import Info, resolve_info
from schema.global_ids import parse_phone_number_id
from schema.mutations.user_errors import NUMBER, user_errors
from schema.selection import related_under
from schema.types import enums
from schema.types.calling_name_warning import CallingNameWarning
from schema.types.phone_number import PhoneNumber
from schema.types.user_error import Path, UserError, UserErrorRecord


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
    use_default_calling_name: bool = strawberry.field(
        default=False,
        description="Ask for the default calling name of the viewer's account, in place of"
        " callingName.",
    )
    product_type: enums.ProductType | None = strawberry.field(
        default=UNSET,
        description="SIP_MEDIA_APPLICATION_DIAL_IN for numbers outside the U.S.; cannot be null.",
    )
    tags: list[str] | None = strawberry.field(
        default=UNSET,
        description="All tags of the number, at most 20 of 1 to 50 characters without |; null or []"
        " clears. A tag that it has keeps its spelling.",
    )
    note: str | None = strawberry.field(
        default=UNSET, description='At most 1000 characters, of several lines; null or "" clears.'
    )
    reference: str | None = strawberry.field(
        default=UNSET, description='At most 100 characters on one line; null or "" clears.'
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refuse the change where the number is at another version."
    )

    def values(self) -> PhoneNumberUpdate:
        """The update as the resolver takes it."""
        given = ((detail, getattr(self, row.column)) for detail, row in DETAILS.items())
        details = [
            DetailChange(detail, tuple(value) if isinstance(value, list) else value)
            for detail, value in given
            if value is not UNSET
        ]
        if self.use_default_calling_name:
            details.append(DetailChange(PhoneNumberDetail.CALLING_NAME, None, is_default=True))
        return PhoneNumberUpdate(
            parse_phone_number_id(self.id), tuple(details), self.expected_version
        )


@strawberry.input(description="A change to one detail of each of several numbers.")
class UpdatePhoneNumbersInput:
    items: list[UpdatePhoneNumberInput] = strawberry.field(
        description="1 to 100 changes, each to another number."
    )

    def values(self) -> list[PhoneNumberUpdate]:
        """The updates as the resolver takes them."""
        return [item.values() for item in self.items]


@strawberry.type(description="What became of a change to a number.")
class UpdatePhoneNumberPayload:
    message: str = strawberry.field(
        description="Phone number updated successfully., or the first user error's message."
    )
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as it is now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the change; empty when it was made."
    )
    warnings: list[CallingNameWarning] = strawberry.field(
        description="What a carrier may find wrong with the calling name that was asked for; the"
        " change was made nevertheless."
    )


@strawberry.type(description="What became of changes to several numbers.")
class UpdatePhoneNumbersPayload:
    results: list[UpdatePhoneNumberPayload] = strawberry.field(
        description="What became of each item, in the order of the items; empty where there are"
        " user errors about the request as a whole."
    )
    user_errors: list[UserError] = strawberry.field(
        description="What is wrong with the request as a whole; nothing was changed then."
    )


@dataclass(frozen=True, slots=True)
class UpdateResult:
    message: str
    phone_number: PhoneNumberRecord | None
    user_errors: list[UserErrorRecord]
    warnings: list[warnings.CallingNameWarning]


@dataclass(frozen=True, slots=True)
class UpdatesResult:
    results: list[UpdateResult]
    user_errors: list[UserErrorRecord]


@strawberry.type
class Updates:
    @strawberry.mutation(
        graphql_type=UpdatePhoneNumberPayload | None,
        description="Update one detail of a phone number: its nickname, its name, its outbound"
        " calling name, its product type, its tags, its note or its reference. Only the owner can.",
    )
    async def update_phone_number(
        self,
        info: Info,
        input: Annotated[
            UpdatePhoneNumberInput,
            strawberry.argument(description="The number and its detail."),
        ],
    ) -> UpdateResult:
        related, asked = related_under(resolve_info(info), NUMBER), input.values()
        try:
            number = await update.update_phone_number(info.context.request, asked, related)
        except Refused as refused:
            return update_result(refused)
        return update_result(number, asked=asked)

    @strawberry.mutation(
        graphql_type=UpdatePhoneNumbersPayload | None,
        description="Update one detail of each of several phone numbers. Each is judged as"
        " updatePhoneNumber would; what is wrong with one does not stop the others.",
    )
    async def update_phone_numbers(
        self,
        info: Info,
        input: Annotated[
            UpdatePhoneNumbersInput,
            strawberry.argument(description="The numbers and their details."),
        ],
    ) -> UpdatesResult:
        related, asked = related_under(resolve_info(info), ("results", *NUMBER)), input.values()
        try:
            updated = await update.update_phone_numbers(info.context.request, asked, related)
        except Refused as refused:
            return UpdatesResult([], user_errors(refused))
        results = [
            update_result(one, ("items", str(n)), asked=each)
            for n, (one, each) in enumerate(zip(updated, asked, strict=True))
        ]
        return UpdatesResult(results, [])


def update_result(
    updated: PhoneNumberRecord | Refused,
    item: Path = (),
    *,
    message: str = update.MESSAGE,
    asked: PhoneNumberUpdate | None = None,
) -> UpdateResult:
    """The result of a change; `item` is the path from the input to its item. There are warnings if
    a calling name was `asked` for.
    """
    if isinstance(updated, Refused):
        errors = user_errors(updated, item)
        return UpdateResult(errors[0].message, None, errors, [])
    return UpdateResult(message, updated, [], update.warnings(asked, updated) if asked else [])
