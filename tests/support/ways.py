"""The ways to send a document: by POST or GET, as its text, its SHA-256 or a trusted id."""

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx

PATH = "/graphql"


class Way(StrEnum):
    POST = "POST"
    GET = "GET"
    DOCUMENT_ID = "documentId"
    DOCUMENT_ID_BY_GET = "documentId by GET"
    PERSISTED_QUERY = "persistedQuery"
    PERSISTED_QUERY_BY_GET = "persistedQuery by GET"
    TRUSTED_ID = "trusted id"
    TRUSTED_ID_BY_GET = "trusted id by GET"

    @property
    def is_get(self) -> bool:
        return self.endswith("GET")


OTHER_WAYS = [way for way in Way if way is not Way.POST]


def hash_of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def trusted_id(text: str) -> str:
    """The id that `manifest` gives a document: one that is not its SHA-256."""
    return f"trusted-{hash_of(text)[:12]}"


def manifest(folder: Path, documents: Sequence[str]) -> Path:
    """A manifest with these documents, each with a line end, so that it has another SHA-256."""
    path = folder / "persisted-documents.json"
    path.write_text(json.dumps({trusted_id(text): f"{text}\n" for text in documents}))
    return path


def persisted(digest: str) -> dict[str, Any]:
    """Apollo's way to name a document."""
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest}}}


def named(way: Way, text: str) -> dict[str, Any]:
    """The parameter that names the document in this way."""
    kind = way.removesuffix(" by GET")
    if kind == Way.DOCUMENT_ID:
        return {"documentId": f"sha256:{hash_of(text)}"}
    if kind == Way.PERSISTED_QUERY:
        return persisted(hash_of(text))
    return {"documentId": trusted_id(text)} if kind == Way.TRUSTED_ID else {"query": text}


def with_text(way: Way, text: str) -> dict[str, Any]:
    """The same with the text, where it is not known without it."""
    is_trusted = way in {Way.TRUSTED_ID, Way.TRUSTED_ID_BY_GET}
    return named(way, text) if is_trusted else {**named(way, text), "query": text}


async def sent(
    client: httpx.AsyncClient,
    parameters: Mapping[str, Any],
    headers: Mapping[str, str],
    *,
    is_get: bool = False,
) -> httpx.Response:
    """The answer to parameters in a body or in the URL."""
    if not is_get:
        return await client.post(PATH, json=parameters, headers=headers)
    url = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parameters.items()
    }
    return await client.get(PATH, params=url, headers=headers)


class Asking(httpx.AsyncClient):
    """Sends each document that is POSTed as its text in another way.

    Mutations are never sent by GET, and only `trusted` documents by a trusted id.
    """

    def __init__(self, client: httpx.AsyncClient, way: Way, trusted: Sequence[str] = ()) -> None:
        super().__init__()
        self._client = client
        self._way = way
        self._trusted = trusted

    async def post(self, *_: Any, **given: Any) -> httpx.Response:  # noqa: ANN401
        query, variables = given["json"]["query"], given["json"]["variables"]
        way = self._way_of(query)
        parameters = {**named(way, query), "variables": variables}
        answer = await sent(self._client, parameters, given["headers"], is_get=way.is_get)
        if "PersistedQueryNotFound" in answer.text:
            again = {**parameters, "query": query}
            answer = await sent(self._client, again, given["headers"], is_get=way.is_get)
        return answer

    def _way_of(self, query: str) -> Way:
        way = self._way
        if way in {Way.TRUSTED_ID, Way.TRUSTED_ID_BY_GET} and query not in self._trusted:
            return Way.POST
        is_mutation = query.lstrip().startswith("mutation")
        return Way(way.removesuffix(" by GET").replace("GET", "POST")) if is_mutation else way
