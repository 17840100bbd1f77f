"""`previewUpdateRun`, `startUpdateRun` and `cancelUpdateRun`."""

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Annotated

import strawberry
from strawberry import UNSET

from models.changes.run_changes import RUN_CHANGES, RunChange, run_change
from models.errors import Refused
from models.records import UpdateRunRecord
from resolvers.context import Context
from resolvers.queries.update_runs import RunItems
from resolvers.runs import control, preview
from resolvers.runs.preview import ByFilter, ByIds, Target
from schema.context import Info, resolve_info
from schema.global_ids import UPDATE_RUN, parse_id, parse_phone_number_id
from schema.mutations.user_errors import user_errors
from schema.selection import run_items_under
from schema.types import enums
from schema.types.filter import PhoneNumberFilter
from schema.types.update_run import UpdateRun
from schema.types.user_error import UserError, UserErrorRecord

RUN = ("run",)


@strawberry.input(description="Which numbers, by exactly one of these.", one_of=True)
class UpdateRunTarget:
    ids: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="1 to 1,000 ids; databaseIds are taken too."
    )
    filter: PhoneNumberFilter | None = strawberry.field(
        default=UNSET, description="All that the viewer sees in a list with this filter."
    )

    def values(self) -> Target:
        """The target as the resolver takes it."""
        if isinstance(self.filter, PhoneNumberFilter):
            return ByFilter(self.filter.values())
        return ByIds([parse_phone_number_id(each) for each in self.ids or ()])


@strawberry.input(
    description='The change, exactly one of these, by the rules of updatePhoneNumber; "" clears.',
    one_of=True,
)
class UpdateRunChange:
    nickname: str | None = strawberry.field(default=UNSET, description="The nickname.")
    name: str | None = strawberry.field(default=UNSET, description="The name.")
    calling_name: str | None = strawberry.field(
        default=UNSET, description="The calling name to ask for."
    )
    product_type: enums.ProductType | None = strawberry.field(
        default=UNSET, description="The product type."
    )

    note: str | None = strawberry.field(default=UNSET, description="The note.")
    reference: str | None = strawberry.field(default=UNSET, description="The reference.")
    add_tags: list[str] | None = strawberry.field(
        default=UNSET, description="1 to 20 tags to add to those that each number has."
    )
    remove_tags: list[str] | None = strawberry.field(
        default=UNSET, description="1 to 20 tags to remove."
    )

    def values(self) -> RunChange:
        """The change as the resolver takes it. Raises Refused."""
        given = ((name, getattr(self, kind.argument)) for name, kind in RUN_CHANGES.items())
        [(name, value)] = ((name, value) for name, value in given if value is not UNSET)
        return run_change(name, tuple(value) if isinstance(value, list) else value)


@strawberry.input(description="A change of many numbers.")
class PreviewUpdateRunInput:
    target: UpdateRunTarget = strawberry.field(description="Which numbers.")
    change: UpdateRunChange = strawberry.field(description="The change.")


@strawberry.input(description="The run to start.")
class StartUpdateRunInput:
    id: strawberry.ID = strawberry.field(description="The run's id.")
    expected_count: int = strawberry.field(
        description="How many numbers it shall change: willChange of its preview."
    )


@strawberry.input(description="The run to cancel.")
class CancelUpdateRunInput:
    id: strawberry.ID = strawberry.field(description="The run's id.")


@strawberry.type(description="An update run, or why it was refused.")
class UpdateRunPayload:
    run: UpdateRun | None = strawberry.field(
        description="The run as it is now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the request; empty when it was done."
    )


@dataclass(frozen=True, slots=True)
class RunResult:
    run: UpdateRunRecord | None
    user_errors: list[UserErrorRecord]


@strawberry.type
class UpdateRuns:
    @strawberry.mutation(
        graphql_type=UpdateRunPayload | None,
        description="Work out what a change of many numbers would do, and keep that for 15"
        " minutes; no number is changed.",
    )
    async def preview_update_run(
        self,
        info: Info,
        input: Annotated[
            PreviewUpdateRunInput, strawberry.argument(description="The numbers and the change.")
        ],
    ) -> RunResult:
        items = run_items_under(resolve_info(info), RUN)
        return await _result(_previewed(info.context.request, input, items))

    @strawberry.mutation(
        graphql_type=UpdateRunPayload | None,
        description="Do what was previewed, in the background: each number is judged as"
        " updatePhoneNumber would, at the version of the preview. To start a run again changes"
        " nothing.",
    )
    async def start_update_run(
        self,
        info: Info,
        input: Annotated[
            StartUpdateRunInput, strawberry.argument(description="The run and its size.")
        ],
    ) -> RunResult:
        items = run_items_under(resolve_info(info), RUN)
        run_id = parse_id(UPDATE_RUN, input.id)
        started = control.start_run(info.context.request, run_id, input.expected_count, items)
        return await _result(started)

    @strawberry.mutation(
        graphql_type=UpdateRunPayload | None,
        description="End a run before it is done; what it has changed stays.",
    )
    async def cancel_update_run(
        self,
        info: Info,
        input: Annotated[CancelUpdateRunInput, strawberry.argument(description="The run.")],
    ) -> RunResult:
        items = run_items_under(resolve_info(info), RUN)
        run_id = parse_id(UPDATE_RUN, input.id)
        return await _result(control.cancel_run(info.context.request, run_id, items))


async def _previewed(
    context: Context, given: PreviewUpdateRunInput, items: RunItems
) -> UpdateRunRecord:
    """Raises Refused, BadInput, Unavailable."""
    target, change = given.target.values(), given.change.values()
    return await preview.preview_run(context, target, change, items)


async def _result(changed: Awaitable[UpdateRunRecord]) -> RunResult:
    try:
        return RunResult(await changed, [])
    except Refused as refused:
        return RunResult(None, user_errors(refused))
