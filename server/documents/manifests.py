"""Reads the files that name trusted documents, as the tools of clients write them.

Two forms: `{"ID": "TEXT", ...}` of GraphQL Code Generator's client preset and of the Relay
compiler, and Apollo's manifest of persisted queries.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from database.errors import ConfigurationError
from server.documents.texts import hash_of
from server.http.parameters.document_ids import SHA256, without_prefix

APOLLO_FORMAT = "apollo-persisted-query-manifest"

_OF_MANIFEST = {"format", "version", "operations"}
_OF_OPERATION = {"id", "name", "type", "body", "clientName"}
_NEEDED = {"id", "body"}

_OPERATION = re.compile(r"\b(?:query|mutation|subscription)\s+(\w{1,80})")
"""The name of the first operation of a text, also of one that cannot be parsed."""


class Listed(NamedTuple):
    """A document of a manifest."""

    id: str
    text: str
    digest: str
    """The SHA-256 of the text."""
    place: str
    """Where it is, for errors: its file, and its id or the name of its operation."""

    def error(self, reason: str) -> ConfigurationError:
        """The error that says what is wrong with it."""
        return _error(self.place, reason)


def _error(place: object, reason: str) -> ConfigurationError:
    return ConfigurationError(f"NUMBERBOOK_TRUSTED_DOCUMENTS: {place}: {reason}.")


def listed(files: Sequence[Path]) -> dict[str, Listed]:
    """The documents of all files by their ids. The same document may be in several files.

    Raises ConfigurationError.
    """
    found: dict[str, Listed] = {}
    for document in (each for file in files for each in _of_file(file)):
        other = found.setdefault(document.id, document)
        if other.text != document.text:
            raise document.error(f"has the id of another document, {other.place}")
    return found


def _of_file(file: Path) -> list[Listed]:
    try:
        value = json.loads(file.read_bytes(), object_pairs_hook=_object)
    except OSError as error:
        raise _error(file, f"cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError):
        raise _error(file, "is not JSON in UTF-8") from None
    if not isinstance(value, _Object):
        raise _error(file, "is not a JSON object")
    is_apollos = dict(value.pairs).get("format") == APOLLO_FORMAT
    documents = [*(_of_apollo(file, value) if is_apollos else _of_pairs(file, value.pairs))]
    _check_unique(file, (document.id for document in documents))
    return documents


class _Object(NamedTuple):
    """A JSON object with its names as often as they are there: `dict` would keep the last."""

    pairs: list[tuple[str, Any]]


_object = _Object


def _check_unique(place: object, names: Iterable[str]) -> None:
    name, count = next(iter(Counter(names).most_common(1)), ("", 1))
    if count > 1:
        raise _error(place, f"has {_short(name)} {count} times")


def _of_pairs(file: Path, pairs: Iterable[tuple[str, Any]]) -> Iterator[Listed]:
    for id_, text in pairs:
        name = _OPERATION.search(text) if isinstance(text, str) else None
        of_name = f", operation {name[1]}" if name else ""
        yield _listed(f"{file}: document {_short(id_)}{of_name}", id_, text)


def _of_apollo(file: Path, manifest: _Object) -> Iterator[Listed]:
    found = _fields(file, manifest, _OF_MANIFEST, _OF_MANIFEST)
    if type(found["version"]) is not int or found["version"] != 1:
        raise _error(file, "has a version other than 1")
    if not isinstance(found["operations"], list):
        raise _error(file, "has no list of operations")
    for number, operation in enumerate(found["operations"]):
        place = f"{file}: operation {number}"
        fields = _fields(place, operation, _OF_OPERATION, _NEEDED)
        name = fields.get("name")
        place = f"{file}: operation {_short(name)}" if isinstance(name, str) else place
        yield _listed(place, fields["id"], fields["body"])


def _fields(place: object, value: object, known: set[str], needed: set[str]) -> dict[str, Any]:
    if not isinstance(value, _Object):
        raise _error(place, "is not a JSON object")
    names = [name for name, _ in value.pairs]
    _check_unique(place, names)
    if unknown := sorted({*names} - known):
        raise _error(place, f"has the unknown field {_short(unknown[0])}")
    if missing := sorted(needed - {*names}):
        raise _error(place, f"has no {missing[0]}")
    return dict(value.pairs)


def _listed(place: str, id_: object, text: object) -> Listed:
    if not isinstance(id_, str):
        raise _error(place, "has an id that is not a text")
    if not isinstance(text, str):
        raise _error(place, "is not a text")
    try:
        document = Listed(without_prefix(id_), text, hash_of(text), place)
    except UnicodeEncodeError:
        raise _error(place, "has half of a character") from None
    except ValueError as error:
        raise _error(place, f"the id {error}") from None
    if SHA256.fullmatch(document.id) and document.id != document.digest:
        raise _error(place, "has the SHA-256 of another text as its id")
    return document


def _short(name: str) -> str:
    return repr(name if len(name) <= 80 else f"{name[:80]}...")
