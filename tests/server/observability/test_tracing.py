"""The spans that a collector of OpenTelemetry receives; without one nothing is imported."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.book import UPDATE
from tests.support.programs.collector import Received, collecting
from tests.support.programs.processes import Server, environment, free_port, serving

SERVER, CLIENT = 2, 3
TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
TRACEPARENT = {"traceparent": f"00-{TRACE}-{PARENT}-01", "tracestate": "vendor=state-of-theirs"}

QUERY = "{ phoneNumbers { totalCount nodes { owner { name } } } }"


REQUESTS: dict[str, dict[str, Any]] = {
    "one-query": {"json": {"query": QUERY}, "headers": TRACEPARENT},
    "two-parents": {"json": {"query": "{ viewer { id } }"}, "headers": {"traceparent": "a, b"}},
    "one-mutation": {"json": {"query": UPDATE, "variables": {"input": {"id": 8, "nickname": "N"}}}},
    "one-refusal": {"json": {"query": UPDATE, "variables": {"input": {"id": 8, "version": 1}}}},
    "not-valid": {"json": {"query": "{ nothing }"}},
}


@pytest.fixture(scope="module")
def spans(tmp_path_factory: pytest.TempPathFactory) -> list[Received]:
    """The spans of some requests to one server."""
    folder = tmp_path_factory.mktemp("traced")
    with collecting() as collector:
        with serving(folder, "--demo", **collector.variables) as server:
            for name, request in REQUESTS.items():
                assert ask(server, name, **request).status_code == 200
            httpx.get(f"{server.url}/nowhere/+14155550150", headers={"x-request-id": "nowhere1"})
            break_down(folder / "data" / "demonstration.db")
            assert ask(server, "one-failure", json={"query": QUERY}).status_code == 503
        return collector.spans


def ask(server: Server, request_id: str, **request: Any) -> httpx.Response:  # noqa: ANN401
    headers = {
        "authorization": f"Bearer {server.tokens['olivia']}",
        "x-request-id": request_id,
        **request.pop("headers", {}),
    }
    return httpx.post(f"{server.url}/graphql", headers=headers, **request)


def break_down(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("ALTER TABLE phone_number RENAME TO gone")


def of(spans: list[Received], request_id: str) -> Received:
    """The one span of a request."""
    [found] = [span for span in spans if span.request_id == request_id]
    return found


def below(spans: list[Received], parent: Received) -> list[Received]:
    return [span for span in spans if span.parent_id == parent.span_id]


def test_a_request_is_a_span_with_the_values_of_the_log(spans: list[Received]) -> None:
    span = of(spans, "one-mutation")
    assert (span.service, span.name, span.kind) == ("numberbook", "POST /graphql", SERVER)
    assert span.attributes == {
        "http.request.method": "POST",
        "http.route": "/graphql",
        "http.response.status_code": 200,
        "graphql.operation.type": "mutation",
        "numberbook.request_id": "one-mutation",
        "numberbook.codes": [],
        "numberbook.cost": 10,
    }
    assert not span.is_error
    assert of(spans, "not-valid").attributes["numberbook.codes"] == ["GRAPHQL_VALIDATION_FAILED"]
    assert not of(spans, "not-valid").is_error


def test_the_trace_of_the_client_is_continued(spans: list[Received]) -> None:
    span = of(spans, "one-query")
    assert (span.trace_id, span.parent_id) == (TRACE, PARENT)
    others = [of(spans, name) for name in REQUESTS if name != "one-query"]
    assert {other.parent_id for other in others} == {""}
    assert len({other.trace_id for other in others} | {TRACE}) == len(REQUESTS)


def test_each_unit_of_work_is_a_span_below_its_request(spans: list[Received]) -> None:
    query, mutation = (below(spans, of(spans, name)) for name in ("one-query", "one-mutation"))
    assert [span.name for span in query] == ["database read"] * 2  # the token, then the page
    # Within a second of the query the token is still known.
    assert [span.name for span in mutation][-1:] == ["database write"]
    assert len(mutation) <= 2
    for span in [*query, *mutation]:
        assert span.kind == CLIENT
        assert span.attributes.keys() == {"db.system.name", "code.function.name"}
        assert span.attributes["db.system.name"] == "sqlite"
        assert span.attributes["code.function.name"].startswith("resolvers.")
        assert not span.is_error


def test_a_unit_without_a_request_has_no_span(spans: list[Received]) -> None:
    assert {span.kind for span in spans if not span.parent_id} == {SERVER}


def test_an_unknown_path_is_not_in_a_span(spans: list[Received]) -> None:
    span = of(spans, "nowhere1")
    assert span.name == "GET"
    assert "http.route" not in span.attributes
    assert not [each for each in spans if "4155550150" in str(each)]


def test_a_failure_is_an_error_without_its_text(spans: list[Received]) -> None:
    span = of(spans, "one-failure")
    assert span.is_error
    assert span.attributes["numberbook.codes"] == ["SERVICE_UNAVAILABLE"]
    failed = [unit for unit in below(spans, span) if unit.is_error]
    assert [unit.attributes["error.type"] for unit in failed] == ["Unavailable"]


def test_a_server_works_without_its_collector(tmp_path: Path) -> None:
    away = f"http://127.0.0.1:{free_port()}"
    with serving(tmp_path, "--demo", OTEL_EXPORTER_OTLP_ENDPOINT=away) as server:
        assert ask(server, "one-query", json={"query": QUERY}).status_code == 200
    assert "Application shutdown complete" in server.output.read_text()


STARTS = """
import sys
{before}
from server.app import create_app
from server.settings import Settings
create_app(Settings(database_url="sqlite:///numberbook.db", demo=True))
exporting = ("server.observability.spans", "opentelemetry.exporter", "opentelemetry.sdk.trace")
print(sorted(name for name in sys.modules if name.startswith(exporting)))
"""
WITHOUT_EXTRA = "sys.modules['opentelemetry'] = None"


@pytest.mark.parametrize(
    ("before", "variables", "said"),
    [
        ("", {}, ["[]"]),
        (WITHOUT_EXTRA, {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://c:4318"}, ["numberbook[otel]"]),
    ],
    ids=["not switched on", "without the extra"],
)
def test_nothing_is_imported_where_tracing_is_off(
    tmp_path: Path, before: str, variables: dict[str, str], said: list[str]
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STARTS.format(before=before)],
        cwd=tmp_path,
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(each in ended.stdout for each in said)
    assert ended.stdout.splitlines()[-1] == "[]"
