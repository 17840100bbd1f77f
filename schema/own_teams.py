"""`Account.teams`: the viewer's teams, wherever the viewer's own account is in an answer.

They are read once for a root field, after all else of it, and only if they are selected.
"""

from collections.abc import Awaitable, Mapping
from dataclasses import fields, is_dataclass, replace
from inspect import isawaitable
from typing import Any

from models.records import AccountRecord, ViewerRecord
from resolvers.accounts import directory
from schema.context import ResolveInfo


async def with_own_teams(info: ResolveInfo, found: Awaitable[Any] | Any) -> Any:  # noqa: ANN401
    """What a root field found, with the viewer's teams. Raises Unavailable."""
    records = await found if isawaitable(found) else found
    request = info.context.request
    return _replaced(records, request.viewer.account_id, await directory.teams(request))


def _replaced(value: Any, viewer_id: int, teams: list[AccountRecord]) -> Any:  # noqa: ANN401
    """The same records, with a ViewerRecord wherever the viewer's account is."""

    def walk(value: Any) -> Any:  # noqa: ANN401
        if isinstance(value, AccountRecord):
            return ViewerRecord(*value, teams=teams) if value.id == viewer_id else value
        if isinstance(value, ViewerRecord):
            return value._replace(teams=teams)
        if isinstance(value, tuple):
            return tuple.__new__(type(value), map(walk, value))
        if isinstance(value, list):
            return list(map(walk, value))
        if isinstance(value, Mapping):
            return {key: walk(each) for key, each in value.items()}
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{f.name: walk(getattr(value, f.name)) for f in fields(value)})
        return value

    return walk(value)
