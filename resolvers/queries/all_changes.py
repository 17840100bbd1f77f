"""The trail of all numbers that a viewer sees, newest first: by time, then by id.

Who sees few numbers gets the latest changes of each, merged; for others the trail is read by time
until the page is full (docs/decisions/0059).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from models import access
from models.enums import PhoneNumberChangeField
from models.errors import BadInput
from models.records import ChangeRecord
from resolvers.context import Context
from resolvers.queries.change_statements import (
    ALL_CHANGES,
    CONDITIONS,
    NUMBER_IDS,
    count_statement,
    page_statement,
    seen_trails,
)
from resolvers.queries.changes import change_record
from resolvers.queries.lists.pagination import (
    ALL_CHANGES_ORDER,
    ConnectionRecord,
    PageArguments,
    cut,
)
from resolvers.queries.phone_numbers import with_numbers
from resolvers.queries.related import Related, page_parameters, related_shape

FEW = 4000
"""Of so many numbers the latest changes of each are read. Who sees more sees so large a part of all
that the trail, read by time, soon fills a page.
"""


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """Conditions, all of which must hold. None is no condition; a list means any of its values.

    `actor` and the items of `phone_number_ids` are 0 if the id was invalid: no row has it.
    """

    actor: int | None = None
    by_system: bool | None = None
    fields: Sequence[PhoneNumberChangeField] | None = None
    phone_number_ids: Sequence[int] | None = None
    request_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None


NO_CHANGE_FILTER = ChangeFilter()


class Asked(NamedTuple):
    """A page of changes that is asked for. The changes have their numbers if `related` is given."""

    page: PageArguments
    filter: ChangeFilter
    related: Related | None
    with_total: bool


async def all_changes(context: Context, asked: Asked) -> ConnectionRecord[ChangeRecord]:
    """A page of the changes of the numbers that the viewer sees. Raises BadInput, Unavailable."""
    values = _values(context, asked.filter)
    parameters = values | access.parameters(context.viewer, context.clock())

    def unit(connection: Connection) -> ConnectionRecord[ChangeRecord]:
        found = _page(connection, asked, parameters, conditions=frozenset(values))
        if asked.related is None:
            return found
        changes = with_numbers(connection, found.nodes, parameters, asked.related)
        return found._replace(nodes=changes)

    return await context.database.read_snapshot(unit)


def changes_of_request(
    connection: Connection, request_id: str, viewer: Mapping[str, Any], most: int
) -> Sequence[ChangeRecord]:
    """The latest changes of a request that the viewer of these parameters sees, newest first.

    They are found among the viewer's numbers, so that what else a request changed takes no time;
    only for who sees more than FEW numbers, among all changes of the request.
    """
    asked = Asked(
        PageArguments(most, False, None, None, ALL_CHANGES_ORDER), NO_CHANGE_FILTER, None, False
    )
    parameters = {**viewer, "request_id": request_id}
    return _page(connection, asked, parameters, frozenset({"request_id"})).nodes


def _page(
    connection: Connection,
    asked: Asked,
    parameters: Mapping[str, Any],
    conditions: frozenset[str],
) -> ConnectionRecord[ChangeRecord]:
    by_ids = NUMBER_IDS in conditions
    seen = seen_trails(FEW + 1, by_ids=by_ids).rows(connection, parameters)
    of_each = by_ids or len(seen) <= FEW
    given = {**parameters, **page_parameters(asked.page), **(_numbers(seen) if of_each else {})}
    wanted = conditions - {NUMBER_IDS}
    shape, database = related_shape(asked.page), connection.dialect.name
    rows = page_statement(shape, wanted, database, of_each=of_each).rows(connection, given)
    kept, has_more = cut(rows, asked.page)
    counted = count_statement(wanted, of_each=of_each) if asked.with_total else None
    [[total]] = counted.rows(connection, given) if counted else [[None]]
    changes = [change_record(row) for row in kept]
    positions = [(change.at, change.id) for change in changes]
    return ConnectionRecord(asked.page, changes, positions, has_more, total)


def _numbers(seen: Sequence[Sequence[Any]]) -> dict[str, list[int]]:
    """The numbers whose changes are read, and those of which changes of grants are read too."""
    return {
        "number_ids": [number_id for number_id, _ in seen],
        "shared_ids": [number_id for number_id, level in seen if level == ALL_CHANGES],
    }


def _values(context: Context, given: ChangeFilter) -> dict[str, Any]:
    """The values of the CONDITIONS that the filter has. Raises BadInput."""
    context.check_listed("phoneNumberIds", list(map(str, given.phone_number_ids or ())))
    if "\0" in (given.request_id or ""):
        raise BadInput("requestId must not contain the NUL character.")
    fields = None if given.fields is None else sorted(map(str, {*given.fields}))
    by_system = given.by_system
    found = {
        "actor": given.actor,
        "by_people": True if by_system is False else None,
        "by_system": by_system or None,
        "fields": fields,
        NUMBER_IDS: None if given.phone_number_ids is None else [*{*given.phone_number_ids}],
        "request_id": given.request_id,
        "since": given.since,
        "until": given.until,
    }
    assert found.keys() == {*CONDITIONS, NUMBER_IDS}
    return {name: value for name, value in found.items() if value is not None}
