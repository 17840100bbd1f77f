"""What can be changed. A refusal is an answer of its own, in the payload, where typed clients see
it.
"""

from typing import Annotated

import strawberry

from models.errors import Refused
from resolvers.mutations import calling_names, grants, transfer, update
from schema import inputs, payloads
from schema.info import Info, resolve_info
from schema.results import (
    GrantResult,
    NumberResult,
    UpdateResult,
    UpdatesResult,
    number_result,
    update_result,
    user_errors,
)
from schema.selection import related_under

NUMBER = ("phoneNumber",)


@strawberry.type(description="What can be changed.")
class Mutation:
    @strawberry.mutation(
        graphql_type=payloads.UpdatePhoneNumberPayload | None,
        description="Update one detail of a phone number: its nickname, its name, its outbound"
        " calling name or its product type. Only the owner can.",
    )
    async def update_phone_number(
        self,
        info: Info,
        input: Annotated[
            inputs.UpdatePhoneNumberInput,
            strawberry.argument(description="The number and its detail."),
        ],
    ) -> UpdateResult:
        related = related_under(resolve_info(info), NUMBER)
        try:
            number = await update.update_phone_number(info.context, input.values(), related)
        except Refused as refused:
            return update_result(refused)
        return update_result(number)

    @strawberry.mutation(
        graphql_type=payloads.UpdatePhoneNumbersPayload | None,
        description="Update one detail of each of several phone numbers. Each is judged as"
        " updatePhoneNumber would; what is wrong with one does not stop the others.",
    )
    async def update_phone_numbers(
        self,
        info: Info,
        input: Annotated[
            inputs.UpdatePhoneNumbersInput,
            strawberry.argument(description="The numbers and their details."),
        ],
    ) -> UpdatesResult:
        related = related_under(resolve_info(info), ("results", *NUMBER))
        try:
            updated = await update.update_phone_numbers(info.context, input.values(), related)
        except Refused as refused:
            return UpdatesResult([], user_errors(refused))
        results = [update_result(one, ("items", str(n))) for n, one in enumerate(updated)]
        return UpdatesResult(results, [])

    @strawberry.mutation(
        graphql_type=payloads.GrantPhoneNumberAccessPayload | None,
        description="Let a person, or each member of a team, see a phone number. To grant again"
        " changes the end. Only the owner can.",
    )
    async def grant_phone_number_access(
        self,
        info: Info,
        input: Annotated[
            inputs.GrantPhoneNumberAccessInput,
            strawberry.argument(description="The number, who may see it, and until when."),
        ],
    ) -> GrantResult:
        try:
            grant = await grants.grant_access(info.context, input.values())
        except Refused as refused:
            return GrantResult(None, user_errors(refused))
        return GrantResult(grant, [])

    @strawberry.mutation(
        graphql_type=payloads.RevokePhoneNumberAccessPayload | None,
        description="End a grant at once; where there is none, that is well. Only the owner can.",
    )
    async def revoke_phone_number_access(
        self,
        info: Info,
        input: Annotated[
            inputs.RevokePhoneNumberAccessInput,
            strawberry.argument(description="The number, and whose grant ends."),
        ],
    ) -> NumberResult:
        related = related_under(resolve_info(info), NUMBER)
        return await number_result(grants.revoke_access(info.context, input.values(), related))

    @strawberry.mutation(
        graphql_type=payloads.TransferPhoneNumberPayload | None,
        description="Hand a phone number over to another person. Its grants and a pending calling"
        " name stay with it; the old owner keeps nothing. Only the owner or an operator can.",
    )
    async def transfer_phone_number(
        self,
        info: Info,
        input: Annotated[
            inputs.TransferPhoneNumberInput,
            strawberry.argument(description="The number and its new owner."),
        ],
    ) -> NumberResult:
        related = related_under(resolve_info(info), NUMBER)
        asked = input.values()
        return await number_result(transfer.transfer_phone_number(info.context, asked, related))

    @strawberry.mutation(
        graphql_type=payloads.SettleCallingNamePayload | None,
        description="Report what the carrier made of a pending calling name. Only operators can.",
    )
    async def settle_calling_name(
        self,
        info: Info,
        input: Annotated[
            inputs.SettleCallingNameInput,
            strawberry.argument(description="The number and the carrier's answer."),
        ],
    ) -> NumberResult:
        related = related_under(resolve_info(info), NUMBER)
        report = input.values()
        return await number_result(calling_names.settle_calling_name(info.context, report, related))
