"""A clock that is set back while a server runs: nothing lives longer for it, and no number grows
younger.
"""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlmodel import col

from database.moments import rfc3339
from models import token_format
from models.tables import AccessToken
from resolvers.accounts.tokens import revoke_token
from tests.support.book import SECRET_KEY, START, Book, Person

UPDATES = [{"nickname": "Sales"}, {"name": "desk"}, {"callingName": "Acme 24"}]


async def status_of(person: Person) -> int:
    return (await person.ask("{ viewer { name } }")).status


async def revoke(book: Book, person: Person) -> None:
    digest = token_format.digest(person.token, SECRET_KEY.encode())
    statement = select(col(AccessToken.id)).where(col(AccessToken.digest) == digest)
    token_id = await book.database.read(lambda c: c.execute(statement).scalar_one())
    assert token_id is not None
    await revoke_token(book.database, book.clock, token_id)


async def test_a_revoked_token_ends_in_a_second_though_the_clock_was_set_back(book: Book) -> None:
    olivia = await book.person("olivia")
    assert await status_of(olivia) == 200
    await revoke(book, olivia)
    book.clock.set_wrong(seconds=-600)
    assert await status_of(olivia) == 200
    book.clock.turn(seconds=1)
    assert await status_of(olivia) == 401


async def test_a_token_that_was_refused_is_looked_up_again_after_a_second(book: Book) -> None:
    olivia = await book.person("olivia")
    key = SECRET_KEY.encode()
    stranger = Person(olivia.account, token_format.new_token(), book.client)
    assert await status_of(stranger) == 401
    book.clock.set_wrong(seconds=-600)
    statement = AccessToken.__table__.update().values(  # type: ignore[attr-defined]
        digest=token_format.digest(stranger.token, key)
    )
    await book.database.write(lambda c: c.execute(statement))
    book.clock.turn(seconds=1)
    assert await status_of(stranger) == 200


@pytest.mark.parametrize("back", [{"seconds": 0}, {"milliseconds": 1}, {"seconds": 600}], ids=str)
async def test_each_update_is_a_millisecond_younger_at_least(
    book: Book, back: dict[str, float]
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    told = [(await book.stored(number))["updated_at"]]
    for update in UPDATES:
        book.clock.now -= timedelta(**back)
        payload = await olivia.update(number, **update)
        stored = await book.stored(number)
        assert payload["phoneNumber"]["updatedAt"] == rfc3339(stored["updated_at"])
        assert (await book.trail(number))[-1]["at"] == stored["updated_at"]
        told.append(stored["updated_at"])
    millisecond = timedelta(milliseconds=1)
    assert told == [START + place * millisecond for place in range(4)]


async def test_every_change_of_a_number_is_younger_than_the_last(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    oscar = await book.person("oscar", is_operator=True)
    numbers = [await book.number(olivia) for _ in range(3)]
    assert (await olivia.update(numbers[0], callingName="Acme 24"))["userErrors"] == []
    book.clock.now -= timedelta(seconds=600)
    items = [{"id": number, "nickname": "x"} for number in numbers]
    for person, field, given in (
        (olivia, "updatePhoneNumbers", {"items": items}),
        (oscar, "settleCallingName", {"id": numbers[0], "outcome": "SUCCEEDED"}),
        (olivia, "transferPhoneNumber", {"id": numbers[0], "owner": george.account.name}),
    ):
        before = [(await book.stored(number))["updated_at"] for number in numbers]
        assert (await person.mutate(field, "__typename", **given))["userErrors"] == []
        after = [(await book.stored(number))["updated_at"] for number in numbers]
        assert after[0] == before[0] + timedelta(milliseconds=1)
        assert all(one <= other for one, other in zip(before, after, strict=True))
        for number, updated_at in zip(numbers, after, strict=True):
            assert (await book.trail(number))[-1]["at"] == updated_at


async def test_a_clock_that_goes_on_is_what_changes_are_dated_by(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    book.clock.turn(hours=1)
    told = (await olivia.update(number, nickname="Sales"))["phoneNumber"]["updatedAt"]
    assert told == "2026-01-01T01:00:00.000Z"
