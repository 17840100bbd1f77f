"""The ids by which clients name a document: GraphQL over HTTP's, Apollo's and Relay's."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from server.http.parameters.bad_request import BadRequest

MAX_CHARACTERS = 256

SHA256 = re.compile(r"[0-9a-f]{64}")

PREFIX = "sha256:"

_SYNTAX = re.compile(r"[A-Za-z0-9._~:-]+")
"""Of GraphQL over HTTP, appendix A."""


class DocumentId(NamedTuple):
    """The id of a document: a SHA-256 without prefix, or an id that a manifest gives it."""

    text: str
    parameter: str
    """Where it was sent."""

    @property
    def is_hash(self) -> bool:
        """Whether it is the SHA-256 of a text."""
        return SHA256.fullmatch(self.text) is not None


def without_prefix(text: str) -> str:
    """The id in the one form that it is looked up in.

    Raises ValueError for what is not an id.
    """
    if len(text) > MAX_CHARACTERS or not _SYNTAX.fullmatch(text):
        raise ValueError(
            f"must have 1 to {MAX_CHARACTERS} letters, digits or characters of - . _ ~ :"
        )
    plain = text.removeprefix(PREFIX)
    if plain != text and not SHA256.fullmatch(plain):
        raise ValueError(f"must have 64 hexadecimal digits in lower case after {PREFIX}")
    return plain


def document_id(parameters: Mapping[str, Any], extensions: Mapping[str, Any]) -> DocumentId | None:
    """The id that a request names its document by, if it does.

    `id` and `doc_id` count only without a query: many clients send an id of the request by these
    names. Raises BadRequest for what is not an id, and for ids that differ.
    """
    found = [_checked(name, value) for name, value in _sent(parameters, extensions)]
    if len({each.text for each in found}) > 1:
        names = " and ".join(each.parameter for each in found)
        raise BadRequest(400, f"{names} name different documents.")
    return found[0] if found else None


def _sent(
    parameters: Mapping[str, Any], extensions: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    has_query = bool(parameters.get("query"))
    for name in ("documentId",) if has_query else ("documentId", "id", "doc_id"):
        if parameters.get(name) is not None:
            yield name, parameters[name]
    if extensions.get("persistedQuery") is not None:
        yield "sha256Hash", _sha256_hash(extensions["persistedQuery"])


def _sha256_hash(persisted: Any) -> Any:  # noqa: ANN401
    if not isinstance(persisted, dict):
        raise BadRequest(400, "extensions.persistedQuery must be an object or null.")
    version = persisted.get("version")
    if type(version) is not int or version != 1:
        raise BadRequest(400, "extensions.persistedQuery.version must be 1.")
    return persisted.get("sha256Hash")


def _checked(name: str, value: Any) -> DocumentId:  # noqa: ANN401
    if not isinstance(value, str):
        raise BadRequest(400, f"{name} must be a text.")
    try:
        return DocumentId(without_prefix(value), name)
    except ValueError as error:
        raise BadRequest(400, f"{name} {error}.") from None
