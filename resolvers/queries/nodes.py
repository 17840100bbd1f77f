"""Objects of every kind by their keys, as `node` and `nodes` read them."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection

from models import access
from models.records import (
    AccountRecord,
    ChangeRecord,
    GrantRecord,
    PhoneNumberRecord,
    UpdateRunRecord,
)
from resolvers.accounts.accounts import visible_accounts
from resolvers.context import Context
from resolvers.queries.changes import visible_changes
from resolvers.queries.grants import Key, visible_grants
from resolvers.queries.phone_numbers import visible_numbers, with_numbers
from resolvers.queries.related import Related
from resolvers.queries.seen_numbers import NUMBERS_BY_IDS
from resolvers.queries.update_runs import NO_ITEMS, RunItems, own_runs

T = TypeVar("T")


class NodeKeys(NamedTuple):
    """The keys of the objects to read: their ids; of grants the ids of number and grantee."""

    phone_numbers: Collection[Key]
    accounts: Collection[Key]
    grants: Collection[Key]
    changes: Collection[Key]
    runs: Collection[Key]


class Nodes(NamedTuple):
    """Those of the objects that the viewer sees, by their keys."""

    phone_numbers: Mapping[Key, PhoneNumberRecord] = {}
    accounts: Mapping[Key, AccountRecord] = {}
    grants: Mapping[Key, GrantRecord] = {}
    changes: Mapping[Key, ChangeRecord] = {}
    runs: Mapping[Key, UpdateRunRecord] = {}


async def nodes(
    context: Context,
    asked: NodeKeys,
    related: Related,
    of_changes: Related | None = None,
    items: RunItems = NO_ITEMS,
) -> Nodes:
    """The objects with these keys, as they were at one moment; the changes with their numbers if
    `of_changes` is given. Raises Unavailable.
    """
    kinds = sum(map(bool, asked))
    if kinds == 0:
        return Nodes()
    parameters = access.parameters(context.viewer, context.clock())
    has_related = bool(asked.phone_numbers and not related.is_nothing)
    has_numbers = bool(asked.changes and of_changes)
    has_items = bool(asked.runs and items.pages)
    is_one_statement = kinds == 1 and not (has_related or has_numbers or has_items)
    run = context.database.read if is_one_statement else context.database.read_snapshot
    return await run(
        lambda connection: _read(connection, context, asked, parameters, related, of_changes, items)
    )


def _read(
    connection: Connection,
    context: Context,
    asked: NodeKeys,
    parameters: dict[str, Any],
    related: Related,
    of_changes: Related | None,
    items: RunItems,
) -> Nodes:
    """One statement for each kind that is asked for, and those of related rows."""
    numbers, accounts, grants, changes, runs = asked
    viewer = context.viewer
    return Nodes(
        _numbers(connection, _ids(numbers), parameters, related) if numbers else {},
        _keyed(visible_accounts(connection, viewer, _ids(accounts))) if accounts else {},
        visible_grants(connection, grants, parameters) if grants else {},
        _changes(connection, _ids(changes), parameters, of_changes) if changes else {},
        _keyed(own_runs(connection, context, _ids(runs), items)) if runs else {},
    )


def _numbers(
    connection: Connection, ids: list[int], parameters: dict[str, Any], related: Related
) -> dict[Key, PhoneNumberRecord]:
    given = parameters | {"number_ids": ids}
    numbers = visible_numbers(connection, NUMBERS_BY_IDS, given, related)
    return {(number.id,): number for number in numbers}


def _changes(
    connection: Connection, ids: list[int], parameters: dict[str, Any], related: Related | None
) -> dict[Key, ChangeRecord]:
    found = visible_changes(connection, ids, parameters)
    if related is None:
        return _keyed(found)
    changes = with_numbers(connection, [*found.values()], parameters, related)
    return {(change.id,): change for change in changes}


def _ids(keys: Collection[Key]) -> list[int]:
    return [row_id for [row_id] in keys]


def _keyed(by_id: Mapping[int, T]) -> dict[Key, T]:
    return {(row_id,): record for row_id, record in by_id.items()}
