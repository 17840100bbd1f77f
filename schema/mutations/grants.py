"""`grantPhoneNumberAccess` and `revokePhoneNumberAccess`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import strawberry

from models.errors import Refused
from models.records import GrantRecord, PhoneNumberRecord
from resolvers.mutations import grants
from resolvers.mutations.grants import Grant
from schema.context import Info, resolve_info
from schema.global_ids import grant_id, parse_phone_number_id
from schema.mutations.user_errors import NUMBER, user_errors
from schema.selection import related_under
from schema.types.grant import PhoneNumberGrant
from schema.types.phone_number import PhoneNumber
from schema.types.user_error import UserError, UserErrorRecord


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
        """The grant as the resolver takes it."""
        return Grant(parse_phone_number_id(self.id), self.grantee, self.expires_at)


@strawberry.input(description="Whose grant ends.")
class RevokePhoneNumberAccessInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    grantee: str = strawberry.field(description="The name of a person's or a team's account.")

    def values(self) -> Grant:
        """The grant as the resolver takes it."""
        return Grant(parse_phone_number_id(self.id), self.grantee)


@strawberry.type(description="What became of a grant.")
class GrantPhoneNumberAccessPayload:
    grant: PhoneNumberGrant | None = strawberry.field(
        description="The grant as it is now; null when there are user errors."
    )
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number, with its grants as they are now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the grant; empty when it was made."
    )


@strawberry.type(description="What became of the end of a grant.")
class RevokePhoneNumberAccessPayload:
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number; null when there are user errors."
    )
    revoked_grant_id: strawberry.ID | None = strawberry.field(
        description="The id of the grant that was ended, to remove it from lists; null when there"
        " was none, and when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why the grant was not ended; empty when there is none any more."
    )


@dataclass(frozen=True, slots=True)
class GrantResult:
    grant: GrantRecord | None
    phone_number: PhoneNumberRecord | None
    user_errors: list[UserErrorRecord]


@dataclass(frozen=True, slots=True)
class RevokeResult:
    phone_number: PhoneNumberRecord | None
    revoked_grant_id: strawberry.ID | None
    user_errors: list[UserErrorRecord]


@strawberry.type
class Grants:
    @strawberry.mutation(
        graphql_type=GrantPhoneNumberAccessPayload | None,
        description="Let a person, or each member of a team, see a phone number. To grant again"
        " changes the end. Only the owner can.",
    )
    async def grant_phone_number_access(
        self,
        info: Info,
        input: Annotated[
            GrantPhoneNumberAccessInput,
            strawberry.argument(description="The number, who may see it, and until when."),
        ],
    ) -> GrantResult:
        related = related_under(resolve_info(info), NUMBER)
        try:
            made = await grants.grant_access(info.context.request, input.values(), related)
        except Refused as refused:
            return GrantResult(None, None, user_errors(refused))
        return GrantResult(made.grant, made.number, [])

    @strawberry.mutation(
        graphql_type=RevokePhoneNumberAccessPayload | None,
        description="End a grant at once; where there is none, that is well. Only the owner can.",
    )
    async def revoke_phone_number_access(
        self,
        info: Info,
        input: Annotated[
            RevokePhoneNumberAccessInput,
            strawberry.argument(description="The number, and whose grant ends."),
        ],
    ) -> RevokeResult:
        related = related_under(resolve_info(info), NUMBER)
        try:
            revoked = await grants.revoke_access(info.context.request, input.values(), related)
        except Refused as refused:
            return RevokeResult(None, None, user_errors(refused))
        number, grantee_id, _ = revoked
        ended = None if grantee_id is None else grant_id(number.id, grantee_id)
        return RevokeResult(number, ended, [])
