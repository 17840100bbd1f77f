"""`updateAccountSettings`."""

from dataclasses import dataclass
from typing import Annotated

import strawberry
from strawberry import UNSET

from models.errors import Refused
from models.records import ViewerRecord
from resolvers.accounts import accounts
from resolvers.mutations import account_settings
from schema.context import Info
from schema.mutations.user_errors import user_errors
from schema.types.account import Account
from schema.types.user_error import UserError, UserErrorRecord


@strawberry.input(description="Settings of the viewer's account; what is absent stays.")
class UpdateAccountSettingsInput:
    default_calling_name: str | None = strawberry.field(
        default=UNSET,
        description='2 to 15 letters A to Z, digits or spaces; null or "" clears. It can be changed'
        " once in 7 days.",
    )


@strawberry.type(description="What became of a change to the settings of an account.")
class UpdateAccountSettingsPayload:
    account: Account | None = strawberry.field(
        description="The account as it is now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the change; empty when it was made."
    )


@dataclass(frozen=True, slots=True)
class SettingsResult:
    account: ViewerRecord | None
    user_errors: list[UserErrorRecord]


@strawberry.type
class AccountSettings:
    @strawberry.mutation(
        graphql_type=UpdateAccountSettingsPayload | None,
        description="Change the settings of the viewer's account.",
    )
    async def update_account_settings(
        self,
        info: Info,
        input: Annotated[
            UpdateAccountSettingsInput, strawberry.argument(description="The settings.")
        ],
    ) -> SettingsResult:
        context, name = info.context.request, input.default_calling_name
        if name is UNSET:
            return SettingsResult(await accounts.viewer(context), [])
        try:
            account = await account_settings.set_default_calling_name(context, name)
        except Refused as refused:
            return SettingsResult(None, user_errors(refused))
        return SettingsResult(account, [])
