"""Random requests that schemathesis generates from the published schema."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import requests
import schemathesis
from graphql import build_schema, parse
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode
from schemathesis.generation.case import Case
from schemathesis.graphql import nodes

from engine.errors import MAX_ERRORS
from schema.errors import MAX_MESSAGE, Code
from server.http.negotiation import GRAPHQL
from tests.support.conformance import faults
from tests.support.programs.processes import ROOT, Server, serving
from tests.support.wire import REQUEST_ID

SDL = (ROOT / "schema" / "schema.graphql").read_text()
SCHEMA = build_schema(SDL)
ROOTS = [root for root in (SCHEMA.query_type, SCHEMA.mutation_type) if root]

SEEDS = {20260101: "sqlite", 20260303: "postgresql"}
"""Each random seed with the database for its requests."""

CASES = 1_334
LONG_CASES = 100_002

KEYS_OF_ERRORS = {"message", "locations", "path", "extensions"}
OUR_FAULTS = {Code.INTERNAL_SERVER_ERROR, Code.SERVICE_UNAVAILABLE, Code.RATE_LIMITED}


class Known(NamedTuple):
    """Ids and cursors that a client has received, and sends again."""

    ids: list[str]
    cursors: list[str]


def known(server: Server) -> Known:
    query = "{ viewer { id } phoneNumbers(first: 30) { edges { cursor node { id databaseId } } } }"
    answer = httpx.post(f"{server.url}/graphql", json={"query": query}, headers=headers(server))
    data = answer.json()["data"]
    edges = data["phoneNumbers"]["edges"]
    ids = [each for edge in edges for each in (edge["node"]["id"], str(edge["node"]["databaseId"]))]
    return Known([data["viewer"]["id"], *ids], [edge["cursor"] for edge in edges])


WORDS = ["Sales", "Front desk", "SALES LINE", "5550", "+1", "", "Zoë", "x" * 300]
SIZES = [1, 2, 20, 50, 100, 101, 0, -1]
TIME = r"20[0-9]{2}-0[1-9]-[0-2][1-9]T[01][0-9]:[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?Z"


def register_scalars(known: Known) -> None:
    """Half of the values exist on the server; the others are only well-formed."""
    for name, strategy in {
        "CountryCode": st.from_regex("US|DE|CA|GB|[A-Z]{2}", fullmatch=True),
        "DateTime": st.from_regex(TIME, fullmatch=True),
        "E164PhoneNumber": st.from_regex(r"\+1212555010[0-9]|\+[1-9][0-9]{1,14}", fullmatch=True),
        "ID": st.sampled_from(known.ids) | st.text(),
        "String": st.sampled_from(known.cursors) | st.sampled_from(WORDS) | st.text(),
    }.items():
        schemathesis.graphql.scalar(name, st.builds(nodes.String, strategy))
    sizes = st.sampled_from(SIZES[:5]) | st.sampled_from(SIZES) | st.integers(-(2**31), 2**31 - 1)
    schemathesis.graphql.scalar("Int", st.builds(nodes.Int, sizes))


def cases(known: Known) -> st.SearchStrategy[Case[Any]]:
    """Requests for each root field; every fifth breaks a rule of the schema where it can."""
    register_scalars(known)
    schema = schemathesis.graphql.from_file(SDL)
    modes = [*[GenerationMode.POSITIVE] * 4, GenerationMode.NEGATIVE]
    operations = [schema[root.name][field] for root in ROOTS for field in root.fields]
    operations.append(
        schema["Query"]["phoneNumbers"]
    )  # once more: its arguments often contradict each other
    return st.one_of(
        [operation.as_strategy(generation_mode=mode) for mode in modes for operation in operations]
    )


def headers(server: Server) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.tokens['olivia']}", "Accept": GRAPHQL}


@pytest.fixture(params=SEEDS)
def drawn(request: pytest.FixtureRequest) -> int:
    """The random seed of a run."""
    number: int = request.param
    return number


@pytest.fixture
def server(request: pytest.FixtureRequest, drawn: int, tmp_path: Path) -> Iterator[Server]:
    """A server with demonstration data for this seed."""
    url: str = request.getfixturevalue(f"{SEEDS[drawn]}_url")
    variables = {"NUMBERBOOK_DATABASE_URL": url, "NUMBERBOOK_RATE_LIMIT": str(10**9)}
    with serving(tmp_path, "--demo", **variables) as server:
        yield server


@pytest.mark.usefixtures("anyio_backend")  # for the templates of the databases
def test_every_answer_is_one_that_the_schema_allows(
    server: Server, drawn: int, is_long: bool
) -> None:
    number_of_cases = (LONG_CASES if is_long else CASES) // len(SEEDS)
    asked: Counter[str] = Counter()
    served: Counter[str] = Counter()

    @seed(drawn)
    @settings(
        max_examples=number_of_cases,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(cases(known(server)))
    def check(case: Case[Any]) -> None:
        response = case.call(f"{server.url}/graphql", session, headers(server))
        answer = conforming(case, response)
        asked[case.operation.label] += 1
        served[case.operation.label] += "errors" not in answer

    with requests.Session() as session:
        check()
    assert asked.total() >= number_of_cases
    assert served.total() > asked.total() / 2
    # Some have arguments that mostly contradict each other: a seed may miss some.
    rarely = [operation for operation in asked if served[operation] < 3]
    assert len(rarely) <= 4, served
    assert asked.keys() == {f"{root.name}.{field}" for root in ROOTS for field in root.fields}


def conforming(case: Case[Any], response: Response) -> dict[str, Any]:
    """The content of an answer, after checking it."""
    answer: dict[str, Any] = response.json()
    assert REQUEST_ID.fullmatch(response.headers["x-request-id"][0])
    assert response.headers["content-type"] == [f"{GRAPHQL}; charset=utf-8"]
    assert response.status_code == (400 if answer.get("data") is None else 200)
    assert {"errors"} == answer.keys() if is_invalid(case) else answer.keys() <= {"data", "errors"}
    if "errors" in answer:
        assert 1 <= len(answer["errors"]) <= MAX_ERRORS
        for error in answer["errors"]:
            assert_is_complete(error)
    if "data" in answer:
        assert faults(SCHEMA, parse(str(case.body)), answer) == []
    return answer


def is_invalid(case: Case[Any]) -> bool:
    """Whether a rule of the schema was broken on purpose."""
    return case.meta is not None and case.meta.generation.mode.is_negative


def assert_is_complete(error: dict[str, Any]) -> None:
    """Check that an error is the client's fault and has all its parts."""
    assert {"message", "extensions"} <= error.keys() <= KEYS_OF_ERRORS
    assert 0 < len(error["message"]) <= MAX_MESSAGE
    assert error["extensions"].keys() == {"code"}
    assert Code(error["extensions"]["code"]) not in OUR_FAULTS
    for location in error.get("locations", ()):
        assert location.keys() == {"line", "column"}
        assert min(location.values()) >= 1
