"""`settleCallingName` and `settleCallingNames`."""

from typing import Annotated

import strawberry

from models.errors import Refused
from resolvers.mutations import calling_names
from resolvers.mutations.calling_names import CallingNameReport
from schema.context import Info, resolve_info
from schema.global_ids import parse_phone_number_id
from schema.mutations.update import UpdatePhoneNumbersPayload, UpdatesResult, update_result
from schema.mutations.user_errors import NUMBER, NumberResult, number_result, user_errors
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


@strawberry.input(description="What the carrier made of several pending calling names.")
class SettleCallingNamesInput:
    items: list[SettleCallingNameInput] = strawberry.field(
        description="1 to 100 answers, each about another number."
    )

    def values(self) -> list[CallingNameReport]:
        """The reports as the resolver takes them."""
        return [item.values() for item in self.items]


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

    @strawberry.mutation(
        graphql_type=UpdatePhoneNumbersPayload | None,
        description="Report what the carrier made of several pending calling names. Each is judged"
        " as settleCallingName would; what is wrong with one does not stop the others.",
    )
    async def settle_calling_names(
        self,
        info: Info,
        input: Annotated[
            SettleCallingNamesInput,
            strawberry.argument(description="The numbers and the carrier's answers."),
        ],
    ) -> UpdatesResult:
        related, reports = related_under(resolve_info(info), ("results", *NUMBER)), input.values()
        try:
            settled = await calling_names.settle_calling_names(
                info.context.request, reports, related
            )
        except Refused as refused:
            return UpdatesResult([], user_errors(refused))
        results = [
            update_result(one, ("items", str(n)), message=calling_names.MESSAGE)
            for n, one in enumerate(settled)
        ]
        return UpdatesResult(results, [])
