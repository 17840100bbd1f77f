"""`settleCallingName`."""

from typing import Annotated

import strawberry

from resolvers.mutations import calling_names
from resolvers.mutations.calling_names import CallingNameReport
from schema.context import Info, resolve_info
from schema.global_ids import parse_phone_number_id
from schema.mutations.user_errors import NUMBER, NumberResult, number_result
from schema.selection import related_under
from schema.types import enums
from schema.types.phone_number import PhoneNumber
from schema.types.user_error import UserError


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
        """The report as the resolver takes it."""
        return CallingNameReport(parse_phone_number_id(self.id), self.outcome, self.reason)


@strawberry.type(description="What became of a report about a calling name.")
class SettleCallingNamePayload:
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as it is now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the report; empty when it was taken."
    )


@strawberry.type
class CallingNames:
    @strawberry.mutation(
        graphql_type=SettleCallingNamePayload | None,
        description="Report what the carrier made of a pending calling name. Only operators can.",
    )
    async def settle_calling_name(
        self,
        info: Info,
        input: Annotated[
            SettleCallingNameInput,
            strawberry.argument(description="The number and the carrier's answer."),
        ],
    ) -> NumberResult:
        related = related_under(resolve_info(info), NUMBER)
        report = input.values()
        return await number_result(
            calling_names.settle_calling_name(info.context.request, report, related)
        )
