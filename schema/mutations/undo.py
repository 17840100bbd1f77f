"""`undoChanges`."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from models.enums import FailureCode
from models.errors import Failure, Refused
from resolvers.context import Context
from resolvers.mutations import undo
from resolvers.mutations.payloads import Result
from resolvers.queries.related import Related
from resolvers.runs.undo import undo_run
from schema.context import Info, resolve_info
from schema.global_ids import PHONE_NUMBER_CHANGE, UPDATE_RUN, parse_id
from schema.mutations.update import UpdatePhoneNumberPayload, UpdatesResult
from schema.mutations.user_errors import NUMBER, MessageResult, refused_result, user_errors
from schema.selection import related_under
from schema.types.user_error import Path, UserError


@strawberry.input(description="The changes to take back, by exactly one of these.", one_of=True)
class UndoChangesInput:
    change_ids: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="1 to 100 ids of changes."
    )
    request_id: str | None = strawberry.field(
        default=UNSET,
        description="All changes of a request that the viewer sees, at most 100; newest first.",
    )
    run_id: strawberry.ID | None = strawberry.field(
        default=UNSET,
        description="All changes of an update run of the viewer's: the first 100 at once, the"
        " others in the background, as long as the run is RUNNING.",
    )


@strawberry.type(description="What became of taking changes back.")
class UndoChangesPayload:
    results: list[UpdatePhoneNumberPayload] = strawberry.field(
        description="What became of each change, in the order of changeIds, or newest first; empty"
        " where there are user errors about the request as a whole."
    )
    user_errors: list[UserError] = strawberry.field(
        description="What is wrong with the request as a whole; nothing was changed then."
    )


@strawberry.type
class Undo:
    @strawberry.mutation(
        graphql_type=UndoChangesPayload | None,
        description="Take changes back: each number's field returns to what it was, where that is"
        " still what the change left. Each is a new change by the viewer, judged as"
        " updatePhoneNumber would; what is wrong with one does not stop the others.",
    )
    async def undo_changes(
        self,
        info: Info,
        input: Annotated[
            UndoChangesInput, strawberry.argument(description="The changes to take back.")
        ],
    ) -> UpdatesResult:
        context = info.context.request
        related = related_under(resolve_info(info), ("results", *NUMBER))
        try:
            return await _undone(context, input, related)
        except Refused as refused:
            return UpdatesResult([], user_errors(refused))


async def _undone(context: Context, given: UndoChangesInput, related: Related) -> UpdatesResult:
    """Raises Refused, Unavailable."""
    if isinstance(given.request_id, str):
        undone = await undo.undo_request(context, given.request_id, related)
        return UpdatesResult([_result(one) for one in undone], [])
    if isinstance(given.run_id, str):
        undone = await undo_run(context, parse_id(UPDATE_RUN, given.run_id), related)
        return UpdatesResult([_result(one) for one in undone], [])
    ids = [parse_id(PHONE_NUMBER_CHANGE, each) for each in given.change_ids or ()]
    undone = await undo.undo_changes(context, ids, related)
    results = [_result(one, ("changeIds", str(n))) for n, one in enumerate(undone)]
    return UpdatesResult(results, [])


def _result(undone: Result, item: Path | None = None) -> MessageResult:
    """The result of one change. The paths of rules lead to no field of this input."""
    if not isinstance(undone, Refused):
        return MessageResult(undo.MESSAGE, undone, [])
    failures = [failure._replace(path=_path(failure, item)) for failure in undone.failures]
    return refused_result(Refused(*failures))


def _path(failure: Failure, item: Path | None) -> Path | None:
    return item if failure.code == FailureCode.NOT_FOUND else None
