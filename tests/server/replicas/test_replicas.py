"""Queries on a real standby: what they show, and when they are read on the primary instead."""

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

from database import DriverName
from models.platform import FIRST_OWN_ID
from server.replicas.proofs import MAX_AGE
from tests.server.replicas.conftest import Opened, Pair
from tests.support.book import Person
from tests.support.counts import times
from tests.support.programs.chime import access_key, signed

NUMBERS = "{ phoneNumbers { totalCount nodes { databaseId nickname } } }"
VIEWER = "{ viewer { name } }"
RUN = "run { id willChange status }"
SHOWN = "query($id: ID!) { updateRun(id: $id) { status } }"


async def nicknames(person: Person) -> dict[int, str | None]:
    answer = await person.ask(NUMBERS)
    assert answer.status == 200
    return {node["databaseId"]: node["nickname"] for node in answer.data["phoneNumbers"]["nodes"]}


async def by_graphql(person: Person, number: int, nickname: str) -> None:
    await person.update(number, nickname=nickname)


async def with_a_key(person: Person, number: int, nickname: str) -> None:
    document = (
        "mutation($input: UpdatePhoneNumberInput!) { updatePhoneNumber(input: $input) { message } }"
    )
    values = {"input": {"id": number, "nickname": nickname}}
    answer = await person.send(document, values, f"key of {nickname}")
    assert answer.status_code == 200


async def by_voice(person: Person, number: int, nickname: str) -> None:
    answer = await person.client.put(
        f"/api/user/phone-numbers/{FIRST_OWN_ID + number}",
        json={"nickname": nickname},
        headers={"authorization": f"Bearer {person.token}"},
    )
    assert answer.status_code == 200


async def by_run(person: Person, number: int, nickname: str) -> None:
    change = {"nickname": nickname}
    made = await person.mutate("previewUpdateRun", RUN, target={"ids": [number]}, change=change)
    run = made["run"]
    await person.mutate("startUpdateRun", RUN, id=run["id"], expectedCount=run["willChange"])
    with anyio.fail_after(30):
        while (await person.ask(SHOWN, id=run["id"])).data["updateRun"]["status"] == "RUNNING":
            await anyio.sleep(0.01)


WAYS: list[Callable[[Person, int, str], Awaitable[None]]] = [
    by_graphql,
    with_a_key,
    by_voice,
    by_run,
]


@asynccontextmanager
async def delayed(pair: Pair, milliseconds: int) -> AsyncIterator[None]:
    """Let the standby replay what is committed only so much later."""
    pair.set_on_standby("recovery_min_apply_delay", str(milliseconds))
    try:
        yield
    finally:
        pair.set_on_standby("recovery_min_apply_delay", "0")


async def test_queries_are_read_on_the_replica_and_changes_on_the_primary(
    opened: Opened, driver: DriverName
) -> None:
    async with opened(driver=driver) as read:
        olivia = await read.book.person("olivia")
        number = await read.book.number(olivia)
        answer = await read.until_read(olivia, NUMBERS)
        assert answer.data["phoneNumbers"]["totalCount"] == 1
        before = await read.reads("replica")
        payload = await olivia.update(number, nickname="Sales")
        assert payload["phoneNumber"]["nickname"] == "Sales"
        assert await read.reads("replica") == before


async def test_everybody_sees_what_they_have_changed_at_once(
    pair: Pair, opened: Opened, driver: DriverName
) -> None:
    async with opened(driver=driver) as read, delayed(pair, 250):
        people = [await read.book.person("olivia") for _ in range(4)]
        numbers = [await read.book.number(person) for person in people]
        await read.until_read(people[0], NUMBERS)

        async def keep_changing(person: Person, number: int) -> None:
            for place in range(times("replica_changes")):
                nickname = f"{place} of {number}"
                await WAYS[(place + number) % len(WAYS)](person, number, nickname)
                assert (await nicknames(person))[number] == nickname

        async with anyio.create_task_group() as tasks:
            for person, number in zip(people, numbers, strict=True):
                tasks.start_soon(keep_changing, person, number)
        await read.until_read(people[0], NUMBERS)


async def test_an_account_that_has_just_been_created_is_there(pair: Pair, opened: Opened) -> None:
    async with opened() as read:
        olivia = await read.book.person("olivia")
        await read.until_read(olivia, VIEWER)
        pair.pause()
        for name in ("ann", "bea"):
            person = await read.book.person(name)
            for _ in range(2):
                answer = await person.ask(VIEWER)
                assert answer.data["viewer"]["name"] == person.account.name


async def test_what_a_client_of_chime_has_changed_it_sees_at_once(
    pair: Pair, opened: Opened
) -> None:
    async with opened() as read, delayed(pair, 250):
        olivia = await read.book.person("olivia")
        number = await read.book.number(olivia)
        key = await access_key(read.book, olivia)
        await read.until_read(olivia, NUMBERS)
        path = f"/chime/phone-numbers/{number}"

        async def ask(method: str, content: bytes = b"") -> Any:  # noqa: ANN401
            headers = signed(key, method, path, content, now=read.book.clock())
            answer = await read.book.client.request(method, path, content=content, headers=headers)
            assert answer.status_code == 200
            return answer.json()["PhoneNumber"]["Name"]

        for name in ("desk", "hall"):
            assert await ask("POST", json.dumps({"Name": name}).encode()) == name
            assert await ask("GET") == name


async def test_revoked_access_is_not_shown_by_a_read_that_begins_a_second_later(
    pair: Pair, opened: Opened, driver: DriverName
) -> None:
    async with opened(driver=driver) as read:
        olivia, george = await read.book.person("olivia"), await read.book.person("george")
        number = await read.book.number(olivia)
        await read.book.grant(number, george)
        with anyio.fail_after(10):
            while number not in await nicknames(george):
                await anyio.sleep(0.02)
        await read.until_read(george, NUMBERS)
        pair.pause()
        grantee = george.account.name
        await olivia.mutate(
            "revokePhoneNumberAccess", "phoneNumber { id }", id=number, grantee=grantee
        )
        revoked = time.monotonic()
        stale = 0
        while time.monotonic() < revoked + 1.2 * MAX_AGE:
            began = time.monotonic()
            if number in await nicknames(george):
                stale += 1
                assert began < revoked + MAX_AGE
            await anyio.sleep(0.02)
        assert number not in await nicknames(george)
        assert stale, "the standby was not read"
        assert await read.state() == "left out"


async def test_a_replica_that_is_behind_is_left_out_and_comes_back(
    pair: Pair, opened: Opened, log: list[MutableMapping[str, Any]]
) -> None:
    async with opened() as read:
        olivia = await read.book.person("olivia")
        await read.until_read(olivia, NUMBERS)
        pair.pause()
        number = await read.book.number(olivia)
        await read.until("left out")
        assert list(await nicknames(olivia)) == [number]
        assert "numberbook_replica_up 0.0" in (await read.book.client.get("/metrics")).text
        pair.resume()
        await read.until("in use")
        answer = await read.until_read(olivia, NUMBERS)
        assert answer.data["phoneNumbers"]["totalCount"] == 1
        assert "numberbook_replica_up 1.0" in (await read.book.client.get("/metrics")).text
    told = [entry for entry in log if entry["event"].startswith("replica")]
    assert [entry["event"] for entry in told][-2:] == ["replica left out", "replica in use"]
    assert [entry.get("reason") for entry in told][-2:] == ["it is more than 1 s behind", None]


async def test_an_idle_primary_keeps_its_replica_in_use(pair: Pair, opened: Opened) -> None:
    async with opened() as read:
        await read.until("in use")
        pair.primary.execute("SELECT pg_switch_wal()")
        await anyio.sleep(1.2 * MAX_AGE)
        await read.until("in use", seconds=2)
        states = [await read.state() for _ in range(20)]
        assert states == ["in use"] * 20


async def test_a_replica_that_dies_under_a_read_is_not_noticed(
    pair: Pair, opened: Opened, driver: DriverName, log: list[MutableMapping[str, Any]]
) -> None:
    async with opened(driver=driver) as read:
        olivia = await read.book.person("olivia")
        number = await read.book.number(olivia)
        await read.until_read(olivia, NUMBERS)
        pair.standby.hang()
        shown: list[int] = []

        async def ask() -> None:
            shown.extend(await nicknames(olivia))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(ask)
            await anyio.sleep(0.1)
            pair.standby.kill_all()
        assert shown == [number]
        assert list(await nicknames(olivia)) == [number]
        await read.until("left out")
        pair.standby.start()
        await read.until("in use")
        await read.until_read(olivia, NUMBERS)
    assert {entry["status"] for entry in log if entry["event"] == "request"} == {200}


async def test_a_replica_that_hangs_is_waited_for_no_longer_than_a_statement_may_take(
    pair: Pair, opened: Opened, driver: DriverName
) -> None:
    async with opened(driver=driver, statement_seconds=0.3) as read:
        olivia = await read.book.person("olivia")
        number = await read.book.number(olivia)
        await read.until_read(olivia, NUMBERS)
        pair.standby.hang()
        try:
            with anyio.fail_after(5):
                assert list(await nicknames(olivia)) == [number]
            await read.until("left out")
            started = time.monotonic()
            assert list(await nicknames(olivia)) == [number]
            assert time.monotonic() - started < 0.5
        finally:
            pair.standby.go_on()
        await read.until("in use")


@pytest.mark.parametrize("server", ["primary", "stranger"])
async def test_a_server_that_is_no_standby_of_ours_is_never_read(
    pair: Pair, opened: Opened, log: list[MutableMapping[str, Any]], server: str
) -> None:
    any_host = "&target_session_attrs=any"
    if server == "stranger":
        pair.primary.execute("DROP DATABASE IF EXISTS stranger")
        pair.primary.execute("CREATE DATABASE stranger")
        url = pair.standby.url.replace("/postgres?", "/stranger?")
        reason = "the server has another database"
    else:
        url = f"{pair.primary.url}{any_host}"
        reason = "the server is no standby"
    async with opened(read_database_url=url) as read:
        olivia = await read.book.person("olivia")
        number = await read.book.number(olivia)
        with anyio.fail_after(10):
            while reason not in [entry.get("reason") for entry in log]:
                await anyio.sleep(0.05)
        assert list(await nicknames(olivia)) == [number]
        assert await read.reads("replica") == 0
        assert await read.state() == "left out"
