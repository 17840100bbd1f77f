"""GraphQL over HTTP: the audits of graphql-http, media types and statuses."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from tests.support.programs import node
from tests.support.programs.processes import Server

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
    address, token = f"{demo_server.url}/graphql", demo_server.tokens["olivia"]
    printed = node.run(pytestconfig, AUDITS, "audit.mjs", address, token)
    return [Audit(**found) for found in json.loads(printed)]


def test_all_audits_pass(audits: list[Audit]) -> None:
    assert len(audits) == 61
    assert [audit for audit in audits if audit.status != "ok"] == []


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
        response = ask(demo_server, media_type, query="{ phoneNumbers(first: -1) { totalCount } }")
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


BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize("parameters", ["", "?query={viewer{name}}"])
@pytest.mark.parametrize(
    ("accept", "is_page"),
    [
        ("text/html", True),
        (BROWSER, True),
        (f"{JSON};q=0.5, text/html", True),
        ("text/html;q=0", False),
        ("*/*", False),
        (GRAPHQL, False),
        (f"{GRAPHQL}, text/html", False),
        (f"text/html;q=0.9, {JSON}", False),
    ],
)
def test_get_returns_the_page_only_to_clients_that_want_html_rather_than_json(
    demo_server: Server, accept: str, is_page: bool, parameters: str
) -> None:
    headers = {"accept": accept, "authorization": f"Bearer {demo_server.tokens['olivia']}"}
    response = httpx.get(f"{demo_server.url}/graphql{parameters}", headers=headers)
    assert ("<!doctype html>" in response.text) == is_page
    assert response.headers["vary"] == "Accept"
    assert response.headers["cache-control"] == "no-store"
    assert response.status_code == (200 if is_page or parameters else 400)
    if parameters and not is_page:
        assert response.json() == {"data": {"viewer": {"name": "olivia"}}}


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("text/event-stream", None),
        (f"{JSON};q=0, {GRAPHQL};q=0, text/event-stream", None),
        (f"text/event-stream, {JSON};q=0.1", JSON),
        ("text/event-stream, */*;q=0.1", JSON),
        ("text/event-stream;q=0", JSON),
        (f"multipart/mixed;deferSpec=20220824,{GRAPHQL},{JSON};q=0.9", GRAPHQL),
    ],
)
def test_who_takes_only_a_stream_of_events_is_told_that_there_is_none(
    demo_server: Server, accept: str, media_type: str | None
) -> None:
    response = ask(demo_server, accept, query="{ viewer { name } }")
    assert response.headers["content-type"] == f"{media_type or JSON}; charset=utf-8"
    if media_type is None:
        [error] = response.json()["errors"]
        assert response.status_code == 406
        assert error["extensions"]["code"] == "BAD_REQUEST"
        assert "no subscriptions" in error["message"]
    else:
        assert response.json() == {"data": {"viewer": {"name": "olivia"}}}


def test_a_mutation_that_only_a_stream_of_events_could_answer_is_not_executed(
    demo_server: Server,
) -> None:
    listed = "{ phoneNumbers(first: 1, filter: {access: [OWNER]}) { nodes { id nickname } } }"
    before = ask(demo_server, JSON, query=listed).json()
    number = before["data"]["phoneNumbers"]["nodes"][0]["id"]
    given = f'{{id: "{number}", nickname: "streamed"}}'
    mutation = f"mutation {{ updatePhoneNumber(input: {given}) {{ message }} }}"
    assert ask(demo_server, "text/event-stream", query=mutation).status_code == 406
    assert ask(demo_server, JSON, query=listed).json() == before


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("subscription { viewer { name } }", "Subscriptions are not served."),
        ("{ viewer { name } ...@defer { rateLimit { limit } } }", "Unknown directive '@defer'."),
        ("{ phoneNumbers { nodes @stream { id } } }", "Unknown directive '@stream'."),
    ],
)
def test_what_is_not_served_is_named(demo_server: Server, query: str, message: str) -> None:
    [error] = ask(demo_server, JSON, query=query).json()["errors"]
    assert error["message"] == message
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_a_batch_and_an_upload_are_refused_with_what_to_do_instead(demo_server: Server) -> None:
    headers = {"authorization": f"Bearer {demo_server.tokens['olivia']}"}
    query = {"query": "{ viewer { name } }"}
    batch = httpx.post(f"{demo_server.url}/graphql", json=[query, query], headers=headers)
    assert batch.status_code == 400
    assert "send each operation as a request of its own" in batch.json()["errors"][0]["message"]
    upload = httpx.post(
        f"{demo_server.url}/graphql",
        data={"operations": json.dumps(query), "map": "{}"},
        files={"0": b"e164"},
        headers=headers,
    )
    assert upload.status_code == 415
    assert "as content-type application/json" in upload.json()["errors"][0]["message"]
