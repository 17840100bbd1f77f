"""Before a race: check that all contenders give the same answers, also to updates."""

import atexit
import json
from collections.abc import Sequence
from typing import Any

import httpx

from bench.race import postgraphile
from bench.race.contenders import Running
from bench.race.workloads import ANOTHER, UPDATE_OPERATION, Request, Workload

CLIENT = httpx.Client(timeout=30)
atexit.register(CLIENT.close)


class Unequal(Exception):
    """Contenders answer differently: their speed cannot be compared."""


def ask(server: Running, token: str, request: Request) -> Any:  # noqa: ANN401
    """The data of a server's answer. Raises Unequal for errors."""
    response = CLIENT.post(
        f"{server.url}/graphql",
        content=request.line().replace(ANOTHER, "1"),
        headers={"authorization": f"Bearer {token}", "content-type": "application/json"},
    )
    answer = response.json() if response.status_code == 200 else {}
    if "data" not in answer or "errors" in answer:
        raise Unequal(f"{server.contender.label} answers {request.operation} with {response.text}")
    return answer["data"]


def translated(server: Running, token: str, workload: Workload) -> Workload:
    """The workload in the form of the schema of this server."""
    if server.contender.name != "PostGraphile":
        return workload
    requests = [
        postgraphile.asked(request, lambda other: ask(server, token, other))
        for request in workload.requests
    ]
    return workload._replace(requests=requests)


def assert_equal(servers: Sequence[Running], token: str, workload: Workload) -> None:
    """All servers answer the first requests of the workload with the same data. Raises Unequal."""
    for request in workload.requests[:10]:
        answers = [_answer(server, token, request) for server in servers]
        for server, answer in zip(servers, answers, strict=True):
            if answer != answers[0]:
                labels = f"{servers[0].contender.label} and {server.contender.label}"
                raise Unequal(
                    f"{labels} answer {request.operation} differently:"
                    f" {json.dumps(answers[0])} and {json.dumps(answer)}"
                )


def _answer(server: Running, token: str, request: Request) -> Any:  # noqa: ANN401
    [own] = translated(server, token, Workload("", [request])).requests
    data = ask(server, token, own)
    if server.contender.name == "PostGraphile":
        data = postgraphile.answered(request, data)
    if request.operation == UPDATE_OPERATION:
        # Each of them updates the same number, one after the other.
        for name in ("version", "updatedAt"):
            del data["updatePhoneNumber"]["phoneNumber"][name]
    return data
