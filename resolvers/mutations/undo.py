"""`undoChanges`: changes are taken back by new changes, with the rules and the policy of now."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection
from sqlmodel import col

from database.statements import Statement
from models import access, rules
from models.changes.transitions import Settlement, after, transitions_to
from models.changes.undo import RecordedChange, undoing
from models.enums import FailureCode
from models.errors import Failure, Refused, accepted, outcome
from models.policy import Action
from models.tables import PhoneNumberChange
from resolvers.context import Context
from resolvers.mutations.apply import (
    AuditContext,
    Changed,
    PlannedUpdate,
    apply_each,
    audit_context,
    in_transaction,
)
from resolvers.mutations.authorization import Authorized, authorize
from resolvers.mutations.payloads import Result, with_related
from resolvers.queries.all_changes import changes_of_request
from resolvers.queries.changes import seen_changes
from resolvers.queries.related import Related

MESSAGE = "Change taken back successfully."

NO_CHANGE = Failure(FailureCode.NOT_FOUND, "Change not found.", None)
NO_REQUEST = Failure(FailureCode.NOT_FOUND, "No change of this request found.", ("requestId",))
LARGE_REQUEST = Failure(
    FailureCode.TOO_MANY_ITEMS,
    f"The request has more than {rules.MAX_ITEMS} changes: take them back by changeIds,"
    f" {rules.MAX_ITEMS} at a time.",
    ("requestId",),
)


async def undo_changes(
    context: Context, change_ids: Sequence[int | None], related: Related
) -> list[Result]:
    """Take changes back. Returns the number or the refusal of each, in their order; an id is None
    if it was invalid.

    Raises Refused (nothing is written) if the list as a whole is invalid; Unavailable.
    """
    rules.check_list(change_ids, ("changeIds",), "change", subject="change")

    def unit(connection: Connection) -> list[Result]:
        found = _by_ids(connection, context, change_ids)
        changes = [found.get(change_id or 0) for change_id in change_ids]
        return _undo(connection, context, changes, related)

    try:
        return await in_transaction(context, unit)
    except Refused as conflict:
        return [conflict for _ in change_ids]


async def undo_request(context: Context, request_id: str, related: Related) -> list[Result]:
    """Take back the changes of a request that the viewer sees, newest first.

    Raises Refused (nothing is written) if there are none or too many; Unavailable.
    """
    if rules.has_control_characters(request_id):
        raise Refused(NO_REQUEST)

    changes = await _of_request(context, request_id)
    return await in_transaction(
        context, lambda connection: _undo(connection, context, changes, related)
    )


def _undo(
    connection: Connection,
    context: Context,
    changes: Sequence[RecordedChange | None],
    related: Related,
) -> list[Result]:
    audit = audit_context(context)
    results = undo_each(connection, audit, changes, context.settlement)
    return with_related(connection, results, related, access.parameters(context.viewer, audit.now))


def undo_each(
    connection: Connection,
    audit: AuditContext,
    changes: Sequence[RecordedChange | None],
    settlement: Settlement,
) -> list[Changed | Refused]:
    """Take changes back, of each number the newest first. Returns the result of each, in the order
    of `changes`; one that is None is not found.
    """
    present = {change.id: change for change in changes if change}
    number_ids = {change.phone_number_id for change in present.values()}
    numbers = authorize(Action.UPDATE, connection, audit, number_ids)
    undone = _Undone(numbers, {}, audit.now, settlement)
    refused = {
        number: outcome(partial(undone.add, present[number]))
        for number in sorted(present, reverse=True)
    }
    applied = dict(
        zip(
            undone.planned,
            apply_each(connection, [*undone.planned.values()], audit),
            strict=True,
        )
    )
    return [
        Refused(NO_CHANGE)
        if change is None
        else refused[change.id] or applied[change.phone_number_id]
        for change in changes
    ]


class _Undone(NamedTuple):
    """The updates that take changes back, as they are planned, by the ids of the numbers."""

    numbers: Authorized
    planned: dict[int, PlannedUpdate]
    now: datetime
    settlement: Settlement

    def add(self, change: RecordedChange) -> None:
        """Plan to take a change back, after those before. Raises Refused."""
        number = accepted(self.numbers.get(change.phone_number_id, Refused(NO_CHANGE)))
        before = self.planned.get(number.id, PlannedUpdate(number, ()))
        present = after(number, before.transitions)
        made = transitions_to(undoing(change, present), present, self.now, self.settlement)
        self.planned[number.id] = before._replace(transitions=[*before.transitions, *made])


def _by_ids(
    connection: Connection, context: Context, change_ids: Sequence[int | None]
) -> dict[int, RecordedChange]:
    """Those of the changes that the viewer sees."""
    viewer = access.parameters(context.viewer, context.clock())
    rows = _BY_IDS.rows(connection, viewer | {"ids": [one for one in change_ids if one]})
    return {change.id: change for change in map(RecordedChange._make, rows)}


async def _of_request(context: Context, request_id: str) -> list[RecordedChange]:
    """The changes of a request that the viewer sees, newest first. Raises Refused, Unavailable."""
    viewer, most = access.parameters(context.viewer, context.clock()), rules.MAX_ITEMS + 1
    found = await context.database.read(
        lambda connection: changes_of_request(connection, request_id, viewer, most)
    )
    if not found:
        raise Refused(NO_REQUEST)
    if len(found) == most:
        raise Refused(LARGE_REQUEST)
    return [
        RecordedChange(one.id, one.phone_number_id, one.field, one.old_value, one.new_value)
        for one in found
    ]


_COLUMNS = tuple(col(getattr(PhoneNumberChange, name)) for name in RecordedChange._fields)
_BY_IDS = Statement(lambda: seen_changes(*_COLUMNS))
