"""`Idempotency-Key`: a mutation that is sent again has the answer of the first time, byte for byte,
and changes nothing.
"""

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, NamedTuple

import anyio
import httpx
import psycopg
import pytest
from sqlalchemy import Connection, text

from database import Database
from resolvers.accounts.administration import disable
from resolvers.accounts.tokens import account_tokens, create_token, revoke_token
from resolvers.mutations import kept_answers
from schema import graphql_schema
from schema.global_ids import global_id
from tests.support.book import NUMBER, SECRET_KEY, UPDATE, Book, Person, book_with

pytestmark = pytest.mark.shared_database

SEEN = f"phoneNumber {{ {NUMBER} owner {{ name }} changes {{ totalCount }} }}"
REFUSALS = "userErrors { code message field status }"
BY_KEY = "SELECT count(*) FROM kept_answer WHERE account_id = :account"


def new_key() -> str:
    return str(uuid.uuid4())


def document(field: str, selection: str) -> str:
    of_input = f"{field[0].upper()}{field[1:]}Input"
    return (
        f"mutation ($input: {of_input}!) {{ {field}(input: $input) {{ {selection} {REFUSALS} }} }}"
    )


def payload(response: httpx.Response) -> dict[str, Any]:
    """The payload of the one field."""
    assert response.status_code == 200, response.text
    [value] = response.json()["data"].values()
    found: dict[str, Any] = value
    return found


def code(response: httpx.Response) -> str:
    [error] = response.json()["errors"]
    found: str = error["extensions"]["code"]
    return found


def is_replayed(response: httpx.Response) -> bool:
    replayed: str | None = response.headers.get("idempotency-replayed")
    return replayed == "true"


async def kept(book: Book, person: Person) -> int:
    """How many answers are kept with the account."""
    parameters = {"account": person.id}
    count: int = await book.database.read(
        lambda c: c.execute(text(BY_KEY), parameters).scalar_one()
    )
    return count


class Change(NamedTuple):
    """A mutation of a number by a person."""

    person: str
    field: str
    selection: str
    given: dict[str, Any]


ITEM = {"nickname": "Bulk"}
RESULTS = f"results {{ {SEEN} {REFUSALS} }}"
RUN = "run { id status willChange }"
CHANGES = {
    "a nickname": Change("olivia", "updatePhoneNumber", f"message {SEEN}", {"nickname": "Büro"}),
    "a calling name": Change(
        "olivia", "updatePhoneNumber", f"message {SEEN}", {"callingName": "Acme"}
    ),
    "a bulk": Change("olivia", "updatePhoneNumbers", RESULTS, {"items": [ITEM, ITEM]}),
    "a grant": Change(
        "olivia",
        "grantPhoneNumberAccess",
        "grant { createdAt expiresAt grantee { name } }",
        {"grantee": "george"},
    ),
    "a revocation": Change("olivia", "revokePhoneNumberAccess", SEEN, {"grantee": "gina"}),
    "a transfer": Change(
        "olivia",
        "transferPhoneNumber",
        f"{SEEN} remainingAccess {{ name }}",
        {"owner": "george"},
    ),
    "a settlement": Change("oscar", "settleCallingName", SEEN, {"outcome": "SUCCEEDED"}),
    "a deletion": Change(
        "olivia", "deletePhoneNumber", "message deletedPhoneNumberId deletionAt", {}
    ),
    "a restoration": Change("olivia", "restorePhoneNumber", f"message {SEEN}", {}),
    "settings": Change(
        "olivia",
        "updateAccountSettings",
        "account { defaultCallingName }",
        {"defaultCallingName": "Acme"},
    ),
    "settlements": Change("oscar", "settleCallingNames", RESULTS, {}),
    "tags": Change("olivia", "tagPhoneNumbers", RESULTS, {"add": ["Sales"]}),
    "a preview": Change("olivia", "previewUpdateRun", RUN, {"change": {"note": "Moved"}}),
    "a start": Change("olivia", "startUpdateRun", "run { id }", {"expectedCount": 0}),
    "a cancellation": Change("olivia", "cancelUpdateRun", RUN, {}),
    "an undo": Change("olivia", "undoChanges", RESULTS, {}),
    "a creation": Change("oscar", "createPhoneNumber", f"message {SEEN}", {"owner": "olivia"}),
}


class People(NamedTuple):
    """Olivia has a number, which gina sees."""

    olivia: Person
    george: Person
    gina: Person
    oscar: Person
    number: int


async def people(book: Book) -> People:
    olivia, george, gina = [await book.person(name) for name in ("olivia", "george", "gina")]
    number = await book.number(olivia)
    await book.grant(number, gina)
    oscar = await book.person("oscar", is_operator=True)
    return People(olivia, george, gina, oscar, number)


async def input_of(book: Book, change: Change, these: People) -> dict[str, Any]:
    """The input of the mutation, whose number is as the mutation needs it."""
    number = these.number
    names = {name: getattr(these, name).account.name for name in ("olivia", "george", "gina")}
    given = {key: names.get(str(value), value) for key, value in change.given.items()}
    if change.field == "createPhoneNumber":
        return {"phoneNumber": f"+1415{4_000_000 + number}", **given}
    if change.field == "updateAccountSettings":
        return given
    if change.field == "updatePhoneNumbers":
        ids = [number, await book.number(these.olivia)]
        return {"items": [{"id": each, **ITEM} for each in ids]}
    if change.field in {"settleCallingName", "settleCallingNames"}:
        assert (await these.olivia.update(number, callingName="Acme"))["userErrors"] == []
    if change.field in OTHER_INPUTS:
        return await OTHER_INPUTS[change.field](book, these) | given
    if change.field == "restorePhoneNumber":
        await these.olivia.mutate("deletePhoneNumber", "", id=number)
    return {"id": number, **given}


async def _settlements(_: Book, these: People) -> dict[str, Any]:
    return {"items": [{"id": these.number, "outcome": "SUCCEEDED"}]}


async def _tags(_: Book, these: People) -> dict[str, Any]:
    return {"ids": [these.number]}


async def _target(_: Book, these: People) -> dict[str, Any]:
    return {"target": {"ids": [these.number]}}


async def _run(_: Book, these: People) -> dict[str, Any]:
    """A run that would change nothing: else it would go on while the test looks."""
    given = {"target": {"ids": [these.number]}, "change": {"note": ""}}
    previewed = await these.olivia.mutate("previewUpdateRun", "run { id }", **given)
    return {"id": previewed["run"]["id"]}


async def _undo(book: Book, these: People) -> dict[str, Any]:
    await these.olivia.update(these.number, nickname="Wrong")
    latest = (await book.trail(these.number))[-1]["id"]
    return {"changeIds": [global_id("PhoneNumberChange", latest)]}


OTHER_INPUTS = {
    "settleCallingNames": _settlements,
    "tagPhoneNumbers": _tags,
    "previewUpdateRun": _target,
    "startUpdateRun": _run,
    "cancelUpdateRun": _run,
    "undoChanges": _undo,
}


def test_every_mutation_is_sent_again_here() -> None:
    assert graphql_schema.mutation_type
    assert {change.field for change in CHANGES.values()} == {*graphql_schema.mutation_type.fields}


async def test_a_mutation_that_is_sent_again_answers_the_same_and_changes_nothing(
    book: Book,
) -> None:
    for what in CHANGES:
        await check_again(book, what)


async def check_again(book: Book, what: str) -> None:
    change, these = CHANGES[what], await people(book)
    person: Person = getattr(these, change.person)
    asked = document(change.field, change.selection), {"input": await input_of(book, change, these)}
    key = new_key()

    first = await person.send(*asked, key)
    assert payload(first)["userErrors"] == []
    assert not is_replayed(first)
    after = await everything(book, these)
    book.clock.turn(minutes=1)
    again = [await person.send(*asked, key) for _ in range(2)]

    assert [(each.status_code, each.content) for each in again] == [(200, first.content)] * 2
    assert all(map(is_replayed, again))
    assert await everything(book, these) == after
    with_another_key = await person.send(*asked, new_key())
    assert not is_replayed(with_another_key)
    assert bool(payload(with_another_key)["userErrors"]) is (what in ONCE)


ONCE = {"a calling name", "a transfer", "a settlement", "a deletion", "a creation"}
"""What is refused when it is asked for again with another key."""


async def everything(book: Book, these: People) -> list[object]:
    """All that a mutation of these people could have changed."""
    owned = text("SELECT id, version FROM phone_number WHERE owner_id IN (:a, :b) ORDER BY id")
    granted = text("SELECT * FROM phone_number_grant WHERE phone_number_id = :number")
    parameters = {"a": these.olivia.id, "b": these.george.id}

    def unit(connection: Connection) -> list[object]:
        return [
            connection.execute(owned, parameters).all(),
            connection.execute(granted, {"number": these.number}).all(),
        ]

    return [await book.everything(these.number), await book.database.read(unit)]


async def test_without_a_key_nothing_is_kept(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    assert (await olivia.update(number, nickname="Sales"))["userErrors"] == []
    assert await kept(book, olivia) == 0


# ---- What is kept


async def test_a_refusal_is_kept_although_it_would_be_none_today(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
    key = new_key()
    before = await book.everything(number)
    refused = await george.send(*asked, key)
    assert payload(refused)["userErrors"][0]["code"] == "NOT_FOUND"
    assert await book.everything(number) == before

    await olivia.mutate("transferPhoneNumber", "", id=number, owner=george.account.name)
    before = await book.everything(number)
    again = await george.send(*asked, key)
    assert (again.content, is_replayed(again)) == (refused.content, True)
    assert await book.everything(number) == before
    assert payload(await george.send(*asked, new_key()))["userErrors"] == []


async def test_who_lost_the_number_is_told_what_they_were_told_before_and_nothing_newer(
    book: Book,
) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    asked = document("updatePhoneNumber", SEEN), {"input": {"id": number, "nickname": "Sales"}}
    key = new_key()
    first = await olivia.send(*asked, key)
    await olivia.mutate("transferPhoneNumber", "", id=number, owner=george.account.name)
    assert (await george.update(number, nickname="Secret"))["userErrors"] == []

    again = await olivia.send(*asked, key)

    assert (again.content, is_replayed(again)) == (first.content, True)
    assert payload(await olivia.send(*asked, new_key()))["userErrors"][0]["code"] == "NOT_FOUND"


async def test_an_answer_follows_the_account_to_its_next_token(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    asked = UPDATE, {"input": {"id": number, "callingName": "Acme"}}
    key = new_key()
    first = await olivia.send(*asked, key)
    [token] = await account_tokens(book.database, olivia.account)
    await revoke_token(book.database, book.clock, token.id)
    book.clock.turn(seconds=2)
    assert (await olivia.send(*asked, key)).status_code == 401
    secret = SECRET_KEY.encode()
    token_again = await create_token(
        book.database, book.clock, secret, olivia.account, "next", days=1
    )
    again = await replace(olivia, token=token_again).send(*asked, key)
    assert (again.content, is_replayed(again)) == (first.content, True)


async def test_a_disabled_account_is_told_nothing(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
    key = new_key()
    await olivia.send(*asked, key)
    await disable(book.database, book.clock, olivia.account)
    book.clock.turn(seconds=2)
    assert (await olivia.send(*asked, key)).status_code == 401


async def test_a_key_of_one_account_means_nothing_to_another(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    numbers = [await book.number(olivia), await book.number(george)]
    key = new_key()
    for person, number in zip((olivia, george), numbers, strict=True):
        answer = await person.send(UPDATE, {"input": {"id": number, "nickname": "Own"}}, key)
        assert not is_replayed(answer)
        assert payload(answer)["phoneNumber"]["databaseId"] == number
    of_olivia = UPDATE, {"input": {"id": numbers[0], "nickname": "Own"}}
    before = await book.everything(numbers[0])
    assert code(await george.send(*of_olivia, key)) == "IDEMPOTENCY_KEY_REUSED"
    answer = await george.send(*of_olivia, new_key())
    assert payload(answer)["userErrors"][0]["code"] == "NOT_FOUND"
    assert await book.everything(numbers[0]) == before


async def test_after_24_hours_the_key_can_be_used_again(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
    key = new_key()
    first = await olivia.send(*asked, key)
    book.clock.turn(hours=23, minutes=59)
    assert is_replayed(await olivia.send(*asked, key))
    book.clock.turn(minutes=1)
    other = UPDATE, {"input": {"id": number, "nickname": "Support"}}
    again = await olivia.send(*other, key)
    assert not is_replayed(again)
    assert again.content != first.content
    assert is_replayed(await olivia.send(*other, key))
    assert await kept(book, olivia) == 1


async def test_answers_whose_time_is_over_are_swept_and_no_others(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
    count = kept_answers.BATCH + 1
    await book.database.write(lambda c: old_answers(c, olivia.id, count, "2025-12-31T00:00:00Z"))
    key = new_key()
    await olivia.send(*asked, key)
    assert await kept_answers.sweep(book.database, book.clock) >= count
    assert await kept(book, olivia) == 1
    assert is_replayed(await olivia.send(*asked, key))
    book.clock.turn(hours=24)
    await kept_answers.sweep(book.database, book.clock)
    assert await kept(book, olivia) == 0


def old_answers(connection: Connection, account_id: int, count: int, expires_at: str) -> None:
    insert = text(
        "INSERT INTO kept_answer (account_id, key, fingerprint, status, body, expires_at)"
        f" VALUES (:account, :key, '', 200, '', '{expires_at}')"
    )
    rows = [{"account": account_id, "key": f"old answer {place}"} for place in range(count)]
    connection.execute(insert, rows)


# ---- What is refused


async def test_a_key_is_refused_for_another_request(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    key = new_key()
    asked = {"input": {"id": number, "nickname": "Sales", "expectedVersion": 1}}
    assert payload(await olivia.send(UPDATE, asked, key))["userErrors"] == []
    before = await book.everything(number)
    for query, variables in (
        (UPDATE, {"input": {"id": number, "nickname": "Support"}}),
        (UPDATE, {"input": {**asked["input"], "expectedVersion": None}}),
        (UPDATE, {**asked, "more": 1}),
        (f"{UPDATE} # ", asked),
        (document("deletePhoneNumber", "message"), {"input": {"id": number}}),
    ):
        answer = await olivia.send(query, variables, key)
        assert (answer.status_code, code(answer)) == (422, "IDEMPOTENCY_KEY_REUSED")
        assert "data" not in answer.json()
        assert not is_replayed(answer)
        assert await book.everything(number) == before
    assert await kept(book, olivia) == 1
    # The order of the members of an object says nothing.
    asked["input"] = dict(reversed(asked["input"].items()))
    assert is_replayed(await olivia.send(UPDATE, asked, key))


BAD_KEYS: dict[str, list[str | bytes]] = {
    "no character": [""],
    "7 characters": ["1234567"],
    "65 characters": ["1" * 65],
    "a letter outside of ASCII": ["schlüssel"],
    "Latin-1": ["schlüssel".encode("latin-1")],
    "a line end": ["12345678\n"],
    "a line end within": ["1234\r\n5678"],
    "a tab": ["1234\t5678"],
    "a zero byte": ["1234\x005678"],
    "DEL": ["1234\x7f5678"],
    "two keys": ["12345678", "abcdefgh"],
    "the same key twice": ["12345678", "12345678"],
}


async def test_a_bad_key_is_refused_and_nothing_is_written(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
    for what, keys in BAD_KEYS.items():
        answer = await olivia.send(*asked, *keys)
        assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST"), what
        assert "8 to 64 printable ASCII" in answer.json()["errors"][0]["message"]
    assert (await book.everything(number), await kept(book, olivia)) == (before, 0)


async def test_any_printable_key_of_8_to_64_characters_is_taken(book: Book) -> None:
    olivia = await book.person("olivia")
    asked = UPDATE, {"input": {"id": await book.number(olivia), "nickname": "Sales"}}
    for key in ("12345678", "1" * 64, '"a key", in ~quotes~'):
        first, again = [await olivia.send(*asked, key) for _ in range(2)]
        assert (is_replayed(first), is_replayed(again)) == (False, True)
        assert first.content == again.content


async def test_an_operation_with_a_key_has_one_mutation_field(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    update = f'updatePhoneNumber(input: {{id: {number}, nickname: "x"}}) {{ message }}'
    for query in (
        f"mutation {{ a: {update} b: {update} }}",
        f"mutation {{ {update} deletePhoneNumber(input: {{id: {number}}}) {{ message }} }}",
        f"mutation {{ ...F b: {update} }} fragment F on Mutation {{ a: {update} }}",
        "mutation { __typename }",
    ):
        answer = await olivia.send(query, {}, new_key())
        assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST")
        assert (await book.everything(number), await kept(book, olivia)) == (before, 0)
    key = new_key()
    first, again = [
        await olivia.send(f"mutation {{ __typename {update} }}", {}, key) for _ in range(2)
    ]
    assert is_replayed(again)
    assert first.content == again.content


async def test_the_key_of_a_query_is_ignored(book: Book) -> None:
    olivia = await book.person("olivia")
    for key in ("12345678", "12345678", "short"):
        answer = await olivia.send("{ viewer { name } }", {}, key)
        assert answer.json() == {"data": {"viewer": {"name": olivia.account.name}}}
        assert not is_replayed(answer)
    assert await kept(book, olivia) == 0


async def test_an_answer_that_is_too_large_to_be_kept_is_refused_and_nothing_changes(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
    before = await book.everything(number)
    key = new_key()
    with monkeypatch.context() as patch:
        patch.setattr(kept_answers, "MAX_BYTES", 200)
        answer = await olivia.send(*asked, key)
    assert (answer.status_code, code(answer)) == (400, "BAD_USER_INPUT")
    assert "Nothing was changed" in answer.json()["errors"][0]["message"]
    assert (await book.everything(number), await kept(book, olivia)) == (before, 0)
    assert payload(await olivia.send(*asked, key))["phoneNumber"]["version"] == 2


async def test_a_bulk_of_100_numbers_with_all_their_fields_is_kept(book: Book) -> None:
    olivia = await book.person("olivia")
    nickname = "\u0301" * 50
    numbers = await book.numbers(
        olivia, [{"e164": f"+1415{7_000_000 + olivia.id * 100 + n}"} for n in range(100)]
    )
    given = {"items": [{"id": number, "nickname": nickname} for number in numbers]}
    asked = document("updatePhoneNumbers", f"results {{ {SEEN} {REFUSALS} }}"), {"input": given}
    key = new_key()
    first, again = [await olivia.send(*asked, key) for _ in range(2)]
    assert len(payload(first)["results"]) == 100
    assert len(first.content) < kept_answers.MAX_BYTES / 2
    assert (again.content, is_replayed(again)) == (first.content, True)


# ---- What fails


async def hidden_trail(database: Database, rename: str) -> None:
    old, new = rename.split()
    await database.migrate(
        lambda connection: connection.exec_driver_sql(f"ALTER TABLE {old} RENAME TO {new}")
    )


@pytest.mark.parametrize("typename", ["", "__typename", "...F @include(if: true) name: __typename"])
async def test_a_fault_of_the_server_is_not_kept_and_changes_nothing(
    book: Book, log: list[dict[str, Any]], typename: str
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    fragment = "fragment F on Mutation { __typename }" * ("...F" in typename)
    query = UPDATE.replace("{", f"{{ {typename} ", 1) + fragment
    asked = query, {"input": {"id": number, "nickname": "Sales"}}
    key = new_key()
    await hidden_trail(book.database, "phone_number_change away")
    answer = await olivia.send(*asked, key)
    await hidden_trail(book.database, "away phone_number_change")
    expected = {
        "postgresql": (200, "INTERNAL_SERVER_ERROR", 1),
        "sqlite": (503, "SERVICE_UNAVAILABLE", 0),  # it has the same error for an outage
    }[book.database.name]
    failures = [entry["event"] for entry in log].count("failed")
    assert (answer.status_code, code(answer), failures) == expected
    assert answer.json()["data"]["updatePhoneNumber"] is None
    assert (await book.everything(number), await kept(book, olivia)) == (before, 0)
    again = await olivia.send(*asked, key)
    assert again.json()["data"]["updatePhoneNumber"]["phoneNumber"]["version"] == 2
    assert not is_replayed(again)


async def test_while_the_first_request_runs_the_second_is_a_conflict(postgresql_url: str) -> None:
    async with book_with(postgresql_url, lock_seconds=0.05) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        before = await book.everything(number)
        asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
        key = new_key()
        with psycopg.connect(postgresql_url) as first:
            first.execute(
                "INSERT INTO kept_answer (account_id, key, fingerprint, status, body, expires_at)"
                " VALUES (%s, %s, '', 102, '', '2026-01-02')",
                (olivia.id, key),
            )
            answer = await olivia.send(*asked, key)
            assert (answer.status_code, code(answer)) == (409, "CONFLICT")
            assert answer.headers["retry-after"] == "1"
            assert await book.everything(number) == before
            other = await olivia.send(UPDATE, {"input": {"id": number, "name": "x"}}, new_key())
            assert payload(other)["userErrors"] == []
            first.rollback()
        assert payload(await olivia.send(*asked, key))["phoneNumber"]["version"] == 3


async def test_a_number_that_is_locked_for_too_long_is_a_refusal_that_is_kept(
    postgresql_url: str,
) -> None:
    async with book_with(postgresql_url, lock_seconds=0.05) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        asked = UPDATE, {"input": {"id": number, "nickname": "Sales"}}
        key = new_key()
        with psycopg.connect(postgresql_url) as other:
            other.execute("SELECT FROM phone_number WHERE id = %s FOR UPDATE", (number,))
            first = await olivia.send(*asked, key)
        assert payload(first)["userErrors"][0]["code"] == "CONFLICT"
        again = await olivia.send(*asked, key)
        assert (again.content, is_replayed(again)) == (first.content, True)
        assert (await book.stored(number))["version"] == 1


async def test_serving_processes_sweep(database_url: str) -> None:
    async with book_with(database_url) as book:
        olivia = await book.person("olivia")
        await book.database.write(lambda c: old_answers(c, olivia.id, 3, "2025-12-31T00:00:00Z"))
    async with book_with(database_url) as book:
        assert await eventually_none(lambda: kept(book, olivia))


async def eventually_none(count: Callable[[], Awaitable[int]]) -> bool:
    for _ in range(200):
        if await count() == 0:
            return True
        await anyio.sleep(0.05)
    return False
