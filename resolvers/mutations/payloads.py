"""The numbers in the payload of a mutation, with the related rows that are selected."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection

from models.errors import Refused
from models.records import PhoneNumberRecord
from resolvers.mutations.apply import CONFLICT, Changed
from resolvers.mutations.statements import current_versions
from resolvers.queries.phone_numbers import records
from resolvers.queries.related import Related

Result: TypeAlias = PhoneNumberRecord | Refused


def with_related(
    connection: Connection,
    results: Sequence[Changed | Refused],
    related: Related,
    parameters: Mapping[str, Any],
) -> list[Result]:
    """The numbers with their related rows, as `access.parameters` see them. Refusals stay as they
    are.

    A number that was changed is locked. Another one is not: if somebody changed it before its
    related rows were read, they may be the next owner's, and it becomes a CONFLICT.
    """
    accepted = [one for one in results if not isinstance(one, Refused)]
    loaded = iter(records(connection, [one.number for one in accepted], related, parameters))
    unchanged = [one.number for one in accepted if not one.has_changed]
    outdated = set() if related.is_nothing else _outdated(connection, unchanged)
    return [
        one if isinstance(one, Refused) else _unless_outdated(next(loaded), outdated)
        for one in results
    ]


def _outdated(connection: Connection, numbers: Sequence[PhoneNumberRecord]) -> set[int]:
    """The ids of those numbers that are no longer at the version that was read."""
    current = current_versions(connection, [number.id for number in numbers]) if numbers else {}
    return {number.id for number in numbers if current.get(number.id) != number.version}


def _unless_outdated(number: PhoneNumberRecord, outdated: set[int]) -> Result:
    return Refused(CONFLICT) if number.id in outdated else number
