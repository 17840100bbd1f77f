"""A process with its own application and clients; `test_lost_updates` runs several of them.

    python -m tests.faults.races.updater DATABASE_URL TOKEN CLIENTS UPDATES [blind]

Each client renames numbers at random. Each success is printed as its number, the new version and
the new nickname. `blind` removes the test of the version from the UPDATE statement.
"""

import json
import os
import random
import re
import sys
from collections.abc import Callable
from typing import Any
from unittest import mock

import anyio
import httpx
from pydantic import SecretStr
from sqlalchemy.sql.compiler import SQLCompiler

from server.app import create_app
from server.settings import Settings
from tests.faults.kills.writers import KEY, NUMBERS
from tests.support.book import UPDATE

VERSION_TEST = re.compile(r" AND phone_number\.version = (\S*version_read\S*)")


def blindly(visit_update: Callable[..., str]) -> Callable[..., str]:
    """SQLAlchemy's compilation of an UPDATE, without the test of the version."""

    def visit(*arguments: Any, **options: Any) -> str:  # noqa: ANN401
        return VERSION_TEST.sub(r" AND \1 IS NOT NULL", visit_update(*arguments, **options))

    return visit


async def rename(client: httpx.AsyncClient, given: dict[str, Any]) -> int | None:
    """The new version; None for a conflict or 503."""
    answer = await client.post("/graphql", json={"query": UPDATE, "variables": {"input": given}})
    if answer.status_code == 503:
        return None
    payload = answer.json()["data"]["updatePhoneNumber"]
    if payload["phoneNumber"] is None:
        assert [error["code"] for error in payload["userErrors"]] == ["CONFLICT"], payload
        return None
    version: int = payload["phoneNumber"]["version"]
    return version


async def work(client: httpx.AsyncClient, name: str, updates: int) -> None:
    """One client: half of its updates expect the version that it knows."""
    dice, known = random.Random(name), dict[int, int]()
    for place in range(updates):
        number, nickname = dice.randint(1, NUMBERS), f"{name}-{place}"
        given = {"id": number, "nickname": nickname}
        if number in known and dice.random() < 0.5:
            given["expectedVersion"] = known.pop(number)
        version = await rename(client, given)
        if version is not None:
            known[number] = version
            print(json.dumps([number, version, nickname]))  # noqa: T201


async def run(database_url: str, token: str, clients: int, updates: int) -> None:
    settings = Settings(
        database_url=database_url, secret_key=SecretStr(KEY), rate_limit=1_000_000_000
    )
    app = create_app(settings)
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(
            transport=transport,
            base_url="http://numberbook",
            headers={"authorization": f"Bearer {token}"},
        ) as client,
        anyio.create_task_group() as tasks,
    ):
        for place in range(clients):
            tasks.start_soon(work, client, f"{os.getpid()}-{place}", updates // clients)


if __name__ == "__main__":
    written = SQLCompiler.visit_update
    if sys.argv[5:] == ["blind"]:
        written = blindly(written)
    with mock.patch.object(SQLCompiler, "visit_update", written):
        anyio.run(run, sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
