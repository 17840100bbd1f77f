"""The life of a calling name: requested, pending, settled. The tests set the clock."""

import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import anyio
import psycopg
import pytest

from database import Database, connect
from database.moments import rfc3339
from resolvers.mutations.calling_names import sweep
from tests.support.book import NUMBER, START, Book, Person, book_at, book_with

SILENCE = "The carrier did not answer within 72 hours."
PENDING = ["CALLING_NAME_UPDATE_PENDING"]
JUST_BEFORE = {"hours": 71, "minutes": 59, "seconds": 59}
MODES = ["carrier", "automatic"]


@pytest.fixture
async def automatic(database_url: str, database: Database) -> AsyncIterator[Book]:
    async with book_at(database_url, database, calling_name_settlement="automatic") as book:
        yield book


@pytest.fixture
async def olivia(book: Book) -> Person:
    return await book.person("olivia")


async def swept(book: Book, database: Database | None = None) -> int:
    """The number of requests that a sweep settles."""
    return await sweep(
        database or book.database, book.clock, book.settings.settlement, "sweep:of-a-test"
    )


async def ask_for(person: Person, number: int, name: str | None) -> dict[str, Any]:
    """The number after a request that must be accepted."""
    return await changed(person, number, callingName=name)


async def changed(person: Person, number: int, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    """The number after a change that must succeed."""
    payload = await person.update(number, **given)
    assert payload["userErrors"] == []
    phone_number: dict[str, Any] = payload["phoneNumber"]
    return phone_number


async def codes(person: Person, number: int, **given: Any) -> list[str]:  # noqa: ANN401
    """The codes with which a change is refused."""
    return [error["code"] for error in (await person.update(number, **given))["userErrors"]]


async def read(person: Person, number: int) -> dict[str, Any]:
    """The number as it is shown now."""
    query = f"query Read($id: ID!) {{ phoneNumber(id: $id) {{ {NUMBER} }} }}"
    phone_number: dict[str, Any] = (await person.ask(query, id=number)).data["phoneNumber"]
    return phone_number


async def trail_after_creation(
    book: Book, number: int
) -> list[tuple[str, str | None, str | None, int | None]]:
    """The trail of a number after its creation; there is one row for each version."""
    stored, trail = await book.everything(number)
    assert stored["version"] == len(trail)
    return [(r["field"], r["old_value"], r["new_value"], r["actor_id"]) for r in trail[1:]]


# ---- requests


async def test_there_is_no_update_before_the_first_request(book: Book, olivia: Person) -> None:
    number = await read(olivia, await book.number(olivia))

    assert (number["callingName"], number["callingNameStatus"]) == (None, "UNASSIGNED")
    assert number["callingNameUpdate"] is None


@pytest.mark.parametrize("name", ["Acme 24", None, ""])
async def test_a_request_is_pending_for_72_hours(
    book: Book, olivia: Person, name: str | None
) -> None:
    number = await book.number(olivia, calling_name="Globex")
    book.clock.turn(minutes=1, milliseconds=5)

    asked = await ask_for(olivia, number, name)

    assert (asked["callingName"], asked["callingNameStatus"]) == ("Globex", "UPDATE_IN_PROGRESS")
    assert asked["callingNameUpdate"] == {
        "requestedName": name or None,
        "status": "UPDATE_IN_PROGRESS",
        "requestedAt": "2026-01-01T00:01:00.005Z",
        "dueAt": "2026-01-04T00:01:00.005Z",
        "settledAt": None,
        "reason": None,
    }
    assert await trail_after_creation(book, number) == [
        ("CALLING_NAME_REQUEST", None, name or "", olivia.id),
    ]
    assert await read(olivia, number) == asked


@pytest.mark.parametrize("requested", ["Acme 24", None])
async def test_while_a_request_is_pending_no_other_can_be_made(
    book: Book, olivia: Person, requested: str | None
) -> None:
    george, sam = await book.person("george"), await book.person("sam")
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia, calling_name="Globex")
    await book.grant(number, george)
    await ask_for(olivia, number, requested)
    before = await book.everything(number)

    book.clock.turn(**JUST_BEFORE)
    for name in ("Acme 24", "Initech", "Globex", None, ""):
        assert await codes(olivia, number, callingName=name) == PENDING
        assert await codes(george, number, callingName=name) == ["FORBIDDEN"]
        assert await codes(oscar, number, callingName=name) == ["FORBIDDEN"]
        assert await codes(sam, number, callingName=name) == ["NOT_FOUND"]

    assert await book.everything(number) == before


async def test_a_pending_refusal_names_the_field_and_the_status(book: Book, olivia: Person) -> None:
    number = await book.number(olivia)
    await ask_for(olivia, number, "Acme 24")

    payload = await olivia.update(number, callingName="Globex")

    [error] = payload["userErrors"]
    assert (error["status"], error["field"]) == (409, ["input", "callingName"])
    assert payload["message"] == error["message"]
    assert payload["phoneNumber"] is None


async def test_while_a_request_is_pending_the_other_details_can_be_updated(
    book: Book, olivia: Person
) -> None:
    number = await book.number(olivia)
    asked = await ask_for(olivia, number, "Acme 24")

    book.clock.turn(**JUST_BEFORE)
    await changed(olivia, number, nickname="Sales")
    await changed(olivia, number, name="front desk")
    last = await changed(olivia, number, productType="VOICE_CONNECTOR")

    assert last["callingNameUpdate"] == asked["callingNameUpdate"]
    assert last["version"] == 5
    assert [step[0] for step in await trail_after_creation(book, number)][1:] == [
        *("NICKNAME", "NAME", "PRODUCT_TYPE")
    ]


async def test_a_request_for_the_name_in_effect_changes_nothing(book: Book, olivia: Person) -> None:
    named, bare = await book.number(olivia, calling_name="Globex"), await book.number(olivia)
    before = await book.everything(named), await book.everything(bare)

    book.clock.turn(hours=1)
    assert (await ask_for(olivia, named, "Globex"))["callingNameUpdate"] is None
    assert (await ask_for(olivia, bare, None))["callingNameUpdate"] is None
    assert (await ask_for(olivia, bare, ""))["callingNameUpdate"] is None

    assert (await book.everything(named), await book.everything(bare)) == before


async def test_a_request_for_the_name_in_effect_changes_nothing_after_a_failure(
    book: Book, olivia: Person
) -> None:
    number = await book.number(olivia, calling_name="Globex")
    await ask_for(olivia, number, "Acme 24")
    book.clock.turn(hours=72)
    await swept(book)
    before = await book.everything(number)

    answered = await ask_for(olivia, number, "Globex")

    assert answered["callingNameStatus"] == "UPDATE_FAILED"
    assert await book.everything(number) == before


# ---- settlement by a sweep


@pytest.mark.parametrize("mode", MODES)
async def test_a_request_is_pending_at_71_59_59_and_settled_at_72_00_01(
    mode: str, database_url: str, database: Database
) -> None:
    async with book_at(database_url, database, calling_name_settlement=mode) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia, calling_name="Globex")
        asked = await ask_for(olivia, number, "Acme 24")

        book.clock.turn(**JUST_BEFORE)
        assert await swept(book) == 0
        assert await read(olivia, number) == asked

        book.clock.turn(seconds=2)
        assert await swept(book) == 1
        assert await swept(book) == 0
        settled = await read(olivia, number)

    is_automatic = mode == "automatic"
    assert settled["callingName"] == ("Acme 24" if is_automatic else "Globex")
    assert settled["callingNameStatus"] == settled["callingNameUpdate"]["status"]
    assert settled["callingNameUpdate"] == asked["callingNameUpdate"] | {
        "status": "UPDATE_SUCCEEDED" if is_automatic else "UPDATE_FAILED",
        "settledAt": "2026-01-04T00:00:01.000Z",
        "reason": None if is_automatic else SILENCE,
    }
    assert (settled["version"], settled["updatedAt"]) == (3, "2026-01-04T00:00:01.000Z")


@pytest.mark.parametrize("way", ["sweep", "update", "delete"])
async def test_the_reason_names_the_hours_that_a_request_was_given_and_not_those_of_today(
    way: str, sqlite_url: str
) -> None:
    async with book_with(sqlite_url, calling_name_hours=1) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        await ask_for(olivia, number, "Acme 24")
    async with book_with(sqlite_url) as later:
        olivia.client, later.clock.now = later.client, book.clock() + timedelta(hours=1)
        if way == "sweep":
            assert await swept(later) == 1
        elif way == "update":
            await olivia.update(number, nickname="x")
        else:
            await olivia.mutate("deletePhoneNumber", "", id=number)
        reason = (await later.stored(number))["calling_name_reason"]
    assert reason == "The carrier did not answer within 1 hour."


async def test_an_overdue_request_is_shown_as_pending_until_it_is_settled(
    book: Book, olivia: Person
) -> None:
    number = await book.number(olivia)
    asked = await ask_for(olivia, number, "Acme 24")

    book.clock.turn(hours=1000)

    assert await read(olivia, number) == asked


async def test_a_failed_request_leaves_the_name_in_effect(book: Book, olivia: Person) -> None:
    number = await book.number(olivia, calling_name="Globex")
    await ask_for(olivia, number, None)

    book.clock.turn(hours=72)
    await swept(book)

    failed = await read(olivia, number)
    assert (failed["callingName"], failed["callingNameStatus"]) == ("Globex", "UPDATE_FAILED")
    assert failed["callingNameUpdate"]["reason"] == SILENCE
    assert await trail_after_creation(book, number) == [
        ("CALLING_NAME_REQUEST", None, "", olivia.id),
        ("CALLING_NAME_REQUEST", "", None, None),
    ]


async def test_after_a_successful_request_to_clear_the_status_is_unassigned(
    automatic: Book,
) -> None:
    olivia = await automatic.person("olivia")
    number = await automatic.number(
        olivia, calling_name="Globex", calling_name_status="UPDATE_SUCCEEDED"
    )
    await ask_for(olivia, number, None)

    automatic.clock.turn(hours=72)
    await swept(automatic)

    cleared = await read(olivia, number)
    assert (cleared["callingName"], cleared["callingNameStatus"]) == (None, "UNASSIGNED")
    assert cleared["callingNameUpdate"]["status"] == "UPDATE_SUCCEEDED"
    assert cleared["callingNameUpdate"]["requestedName"] is None
    assert await trail_after_creation(automatic, number) == [
        ("CALLING_NAME_REQUEST", None, "", olivia.id),
        ("CALLING_NAME", "Globex", None, None),
    ]


async def test_changes_by_a_sweep_have_no_actor_and_the_id_of_the_sweep(
    automatic: Book,
) -> None:
    olivia = await automatic.person("olivia")
    number = await automatic.number(olivia)
    await ask_for(olivia, number, "Acme 24")

    automatic.clock.turn(hours=72)
    await swept(automatic)

    row = (await automatic.trail(number))[-1]
    assert (row["field"], row["old_value"], row["new_value"]) == ("CALLING_NAME", None, "Acme 24")
    assert (row["actor_id"], row["request_id"]) == (None, "sweep:of-a-test")
    assert row["at"] == automatic.clock()


async def test_after_the_settlement_another_request_can_be_made(automatic: Book) -> None:
    olivia = await automatic.person("olivia")
    number = await automatic.number(olivia)
    for name in ("Acme 24", "Globex", None, "Acme 24"):
        asked = await ask_for(olivia, number, name)
        assert asked["callingNameUpdate"]["dueAt"] == rfc3339(
            automatic.clock() + timedelta(hours=72)
        )
        automatic.clock.turn(hours=72)
        assert await swept(automatic) == 1
        assert (await read(olivia, number))["callingName"] == name
    assert len(await trail_after_creation(automatic, number)) == 8


async def test_a_setting_decides_how_long_a_request_can_be_pending(
    database_url: str, database: Database
) -> None:
    async with book_at(database_url, database, calling_name_hours=1.5) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        asked = await ask_for(olivia, number, "Acme 24")
        assert asked["callingNameUpdate"]["dueAt"] == "2026-01-01T01:30:00.000Z"

        book.clock.turn(hours=1, minutes=29, seconds=59)
        assert await swept(book) == 0
        book.clock.turn(seconds=1)
        assert await swept(book) == 1
        failed = await read(olivia, number)
        words = "The carrier did not answer within 1.5 hours."
        assert failed["callingNameUpdate"]["reason"] == words


# ---- settlement by the next update, without a sweep


@pytest.mark.parametrize("mode", MODES)
async def test_the_next_update_first_settles_an_overdue_request(
    mode: str, database_url: str, database: Database
) -> None:
    async with book_at(database_url, database, calling_name_settlement=mode) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia, calling_name="Globex")
        await ask_for(olivia, number, "Acme 24")

        book.clock.turn(hours=72, seconds=1)
        answered = await changed(olivia, number, nickname="Sales", expectedVersion=2)

        is_automatic = mode == "automatic"
        assert answered["callingName"] == ("Acme 24" if is_automatic else "Globex")
        assert answered["callingNameUpdate"]["settledAt"] == "2026-01-04T00:00:01.000Z"
        assert (answered["nickname"], answered["version"]) == ("Sales", 4)
        outcome = (
            ("CALLING_NAME", "Globex", "Acme 24", None)
            if is_automatic
            else ("CALLING_NAME_REQUEST", "Acme 24", None, None)
        )
        assert (await trail_after_creation(book, number))[1:] == [
            outcome,
            ("NICKNAME", None, "Sales", olivia.id),
        ]
        assert await swept(book) == 0


async def test_a_new_request_replaces_an_overdue_one(book: Book, olivia: Person) -> None:
    number = await book.number(olivia, calling_name="Globex")
    await ask_for(olivia, number, "Acme 24")

    book.clock.turn(hours=72)
    asked = await ask_for(olivia, number, "Acme 24")

    assert (asked["callingName"], asked["version"]) == ("Globex", 4)
    assert asked["callingNameUpdate"] == {
        "requestedName": "Acme 24",
        "status": "UPDATE_IN_PROGRESS",
        "requestedAt": "2026-01-04T00:00:00.000Z",
        "dueAt": "2026-01-07T00:00:00.000Z",
        "settledAt": None,
        "reason": None,
    }
    assert (await trail_after_creation(book, number))[1:] == [
        ("CALLING_NAME_REQUEST", "Acme 24", None, None),
        ("CALLING_NAME_REQUEST", None, "Acme 24", olivia.id),
    ]


async def test_a_refused_update_settles_nothing(book: Book, olivia: Person) -> None:
    george = await book.person("george")
    number = await book.number(olivia)
    await book.grant(number, george)
    await ask_for(olivia, number, "Acme 24")
    before = await book.everything(number)

    book.clock.turn(hours=73)
    assert await codes(olivia, number, nickname="x" * 51) == ["TOO_LONG"]
    assert await codes(olivia, number, callingName="x") == ["INVALID"]
    assert await codes(olivia, number, nickname="x", expectedVersion=1) == ["CONFLICT"]
    assert await codes(george, number, nickname="x") == ["FORBIDDEN"]

    assert await book.everything(number) == before


# ---- concurrent sweeps


def overdue(count: int) -> list[dict[str, Any]]:
    """Numbers whose requests have just become overdue."""
    return [
        {
            "e164": f"+1415555{2000 + index}",
            "calling_name_status": "UPDATE_IN_PROGRESS",
            "calling_name_requested": f"Name {index}",
            "calling_name_requested_at": START - timedelta(hours=72),
            "calling_name_due_at": START,
        }
        for index in range(count)
    ]


async def test_a_sweep_settles_all_overdue_requests(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(olivia, overdue(130))

    assert await swept(book) == 130
    assert {len(await trail_after_creation(book, number)) for number in numbers} == {1}
    assert await swept(book) == 0


async def test_concurrent_sweeps_settle_each_request_once(book: Book, olivia: Person) -> None:
    numbers = await book.numbers(olivia, overdue(130))
    elsewhere = [connect(book.settings.database_url) for _ in range(2)]
    settled = []

    async def sweep_by(database: Database) -> None:
        settled.append(await swept(book, database))

    async with anyio.create_task_group() as tasks:
        for database in (book.database, book.database, *elsewhere):
            tasks.start_soon(sweep_by, database)
    for database in elsewhere:
        await database.dispose()

    assert sum(settled) == len(numbers)
    for index, number in enumerate(numbers):
        failed = ("CALLING_NAME_REQUEST", f"Name {index}", None, None)
        assert await trail_after_creation(book, number) == [failed]


async def test_a_sweep_and_concurrent_updates_settle_each_request_once(
    book: Book, olivia: Person
) -> None:
    numbers = await book.numbers(olivia, overdue(20))
    refused = []

    async def rename(number: int) -> None:
        refused.extend(await codes(olivia, number, nickname="Sales"))

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(swept, book)
        for number in numbers:
            tasks.start_soon(rename, number)

    assert set(refused) <= {"CONFLICT"}
    trails = [[step[0] for step in await trail_after_creation(book, number)] for number in numbers]
    assert [trail[0] for trail in trails] == ["CALLING_NAME_REQUEST"] * 20
    assert sum(trail[1:] == ["NICKNAME"] for trail in trails) == 20 - len(refused)


async def test_a_sweep_skips_a_locked_number(
    postgresql_url: str,
) -> None:
    database = connect(postgresql_url)
    async with book_at(postgresql_url, database) as book:
        locked, free = await book.numbers(await book.person("olivia"), overdue(2))
        with psycopg.connect(postgresql_url) as other:
            other.execute("SELECT 1 FROM phone_number WHERE id = %s FOR UPDATE", [locked])
            assert await swept(book) == 1
        assert (await book.stored(free))["calling_name_status"] == "UPDATE_FAILED"
        assert (await book.stored(locked))["calling_name_status"] == "UPDATE_IN_PROGRESS"

        assert await swept(book) == 1
        assert len(await trail_after_creation(book, locked)) == 1
    await database.dispose()


async def test_the_application_sweeps_when_it_starts(database_url: str, database: Database) -> None:
    async with book_at(database_url, database) as book:
        olivia = await book.person("olivia")
        [number] = await book.numbers(olivia, overdue(1))
    async with book_at(database_url, database) as again:
        with anyio.fail_after(10):
            while (await again.stored(number))["calling_name_status"] == "UPDATE_IN_PROGRESS":
                await anyio.sleep(0.01)
        row = (await again.trail(number))[-1]
        assert row["actor_id"] is None
        assert row["request_id"].startswith("sweep:")


# ---- random actions in all states

NAMES = ["Acme 24", "Globex", None]


@dataclass
class Model:
    """A model of a number: the rules written a second time, without a database."""

    mode: str
    now: datetime = START
    in_effect: str | None = None
    status: str = "UNASSIGNED"
    requested: str | None = None
    requested_at: datetime | None = None
    settled_at: datetime | None = None
    nickname: str | None = None
    trail: list[str] = field(default_factory=list)

    def settle_if_overdue(self) -> bool:
        """Settle an overdue request; whether there was one."""
        if self.status != "UPDATE_IN_PROGRESS" or self.requested_at is None:
            return False
        if self.now - self.requested_at < timedelta(days=3):
            return False
        self.settled_at = self.now
        if self.mode == "carrier":
            self.status = "UPDATE_FAILED"
            self.trail.append(f"-{self.requested or ''}")
        else:
            self.status = "UPDATE_SUCCEEDED" if self.requested else "UNASSIGNED"
            self.in_effect = self.requested
            self.trail.append(f"={self.requested or ''}")
        return True

    def ask_for(self, name: str | None) -> list[str]:
        """Request a name; the codes with which it is refused."""
        settled = replace(self, trail=[*self.trail])
        settled.settle_if_overdue()
        if settled.status == "UPDATE_IN_PROGRESS":
            return PENDING
        self.settle_if_overdue()
        if name != self.in_effect:
            self.status, self.requested = "UPDATE_IN_PROGRESS", name
            self.requested_at, self.settled_at = self.now, None
            self.trail.append(f"+{name or ''}")
        return []

    def rename(self, nickname: str) -> list[str]:
        """Change the nickname; it is never refused."""
        self.settle_if_overdue()
        if nickname != self.nickname:
            self.nickname = nickname
            self.trail.append(f"nickname {nickname}")
        return []

    def shown(self) -> dict[str, Any]:
        """What a query shows."""
        update = {
            "requestedName": self.requested,
            "status": "UPDATE_SUCCEEDED" if self.status == "UNASSIGNED" else self.status,
            "requestedAt": self.requested_at and rfc3339(self.requested_at),
            "dueAt": self.requested_at and rfc3339(self.requested_at + timedelta(days=3)),
            "settledAt": self.settled_at and rfc3339(self.settled_at),
            "reason": SILENCE if self.status == "UPDATE_FAILED" else None,
        }
        return {
            "callingName": self.in_effect,
            "callingNameStatus": self.status,
            "callingNameUpdate": update if self.requested_at else None,
            "nickname": self.nickname,
            "version": 1 + len(self.trail),
        }


def written(row: dict[str, Any]) -> str:
    """A row of the trail in the notation of the model."""
    if row["field"] == "CALLING_NAME":
        return f"={row['new_value'] or ''}"
    if row["field"] == "CALLING_NAME_REQUEST":
        return f"-{row['old_value']}" if row["new_value"] is None else f"+{row['new_value']}"
    return f"nickname {row['new_value']}"


async def random_action(
    book: Book, person: Person, number: int, model: Model, dice: random.Random
) -> None:
    """One random action, in the book and in the model."""
    match dice.choice(["ask", "ask", "rename", "turn", "turn", "sweep"]):
        case "ask":
            name = dice.choice(NAMES)
            assert await codes(person, number, callingName=name) == model.ask_for(name)
        case "rename":
            nickname = dice.choice("ab")
            assert await codes(person, number, nickname=nickname) == model.rename(nickname)
        case "turn":
            book.clock.turn(hours=dice.choice([1, 24, 71, 72]), seconds=dice.choice([-1, 0, 1]))
            model.now = book.clock()
        case _:
            assert await swept(book) == model.settle_if_overdue()


@pytest.mark.parametrize("mode", MODES)
async def test_random_actions_have_the_results_that_the_model_predicts(
    mode: str, database_url: str, database: Database
) -> None:
    async with book_at(database_url, database, calling_name_settlement=mode) as book:
        olivia = await book.person("olivia")
        for seed in range(4):
            dice = random.Random(seed)
            number, model = await book.number(olivia), Model(mode, book.clock())
            for _ in range(40):
                await random_action(book, olivia, number, model, dice)
                shown = model.shown()
                answered = await read(olivia, number)
                assert {name: answered[name] for name in shown} == shown
            created, *rows = await book.trail(number)
            assert created["field"] == "CREATED"
            assert [written(row) for row in rows] == model.trail
            # The next round starts without an overdue request.
            book.clock.turn(hours=72)
            await swept(book)
