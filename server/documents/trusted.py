"""Prepares trusted documents when the server starts: parsed, validated and compiled."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from graphql import VariableValues

from engine import Documents, InvalidDocument, Limits, Plans
from engine import Prepared as Operation
from models.records import Records
from schema import graphql_schema
from schema.cost import cost_of
from schema.field_readers import RECORDS, SERIALIZERS, readers
from schema.object_classes import classes_of
from server.documents.manifests import Listed, listed
from server.garbage import all_kept
from server.pages.dashboard import DOCUMENTS

OF_DASHBOARD: Final = tuple(listed([DOCUMENTS]).values())
"""The operations of the dashboard. They were validated when it was built, and are prepared by the
first request for each: docs/decisions/0065-dashboard.md.
"""


class Prepared(NamedTuple):
    """What an endpoint executes documents with."""

    documents: Documents
    plans: Plans | None
    trusted: Mapping[str, str]
    """The texts of trusted documents by their ids and by their SHA-256."""


def prepared(files: Sequence[Path], limits: Limits, *, is_compiled: bool) -> Prepared:
    """All that is known before the first request. Raises ConfigurationError, which names the
    document that cannot be executed.

    `serve` checks settings by creating the application, and creates it again to serve; 10,000
    documents take seconds, so the second time returns the result of the first.
    """
    if not files:
        return _prepared((), limits, is_compiled=is_compiled)
    return _remembered(tuple(listed(files).values()), limits, is_compiled=is_compiled)


def _prepared(listed: Sequence[Listed], limits: Limits, *, is_compiled: bool) -> Prepared:
    documents = Documents(graphql_schema, limits, recognizes=is_compiled)
    compiled = plans() if is_compiled else None
    if listed:
        with all_kept():
            for each in listed:
                _pin(each, documents, compiled)
    known = (*OF_DASHBOARD, *listed)
    trusted = {id_: each.text for each in known for id_ in (each.id, each.digest)}
    return Prepared(documents, compiled, trusted)


def plans() -> Plans:
    """The plans of our schema, empty."""
    return Plans(
        graphql_schema,
        readers(graphql_schema),
        RECORDS,
        serializers=SERIALIZERS,
        records=Records,
    )


_remembered = lru_cache(maxsize=1)(_prepared)


def _pin(listed: Listed, documents: Documents, plans: Plans | None) -> None:
    try:
        operations = documents.pin(listed.text)
    except InvalidDocument as error:
        raise listed.error(_reason(error)) from None
    for operation in operations:
        _warm(operation, plans)


def _warm(operation: Operation, plans: Plans | None) -> None:
    """Compute all that the first request would compute."""
    if plans is not None:
        plans.pin(operation, classes_of)
    cost_of(operation, VariableValues({}, {}))


def _reason(invalid: InvalidDocument) -> str:
    error = invalid.errors[0]
    place = [f" (line {each.line}, column {each.column})" for each in error.locations or ()][:1]
    return f"cannot be executed: {error.message.rstrip('.')}{''.join(place)}"
