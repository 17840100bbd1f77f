"""Numbers that change hands while somebody grants them: what counts is the owner under the lock."""

from functools import partial
from typing import Any

import anyio
import psycopg
import pytest

from tests.support.book import Book, Person
from tests.support.interruptions import elsewhere, interrupted

pytestmark = [
    pytest.mark.shared_database,
    pytest.mark.parametrize("database_url", ["postgresql"], indirect=True),
]

TO = "UPDATE phone_number SET owner_id = %s, version = version + 1 WHERE id = %s"


async def codes(person: Person, field: str, number: int, grantee: Person) -> list[str]:
    payload = await person.mutate(field, "__typename", id=number, grantee=grantee.account.name)
    return [error["code"] for error in payload["userErrors"]]


@pytest.mark.parametrize("field", ["grantPhoneNumberAccess", "revokePhoneNumberAccess"])
@pytest.mark.parametrize(("is_granted", "code"), [(False, "NOT_FOUND"), (True, "FORBIDDEN")])
async def test_who_loses_a_number_while_waiting_for_it_changes_no_grant(
    book: Book, field: str, is_granted: bool, code: str
) -> None:
    olivia, bea, george = [await book.person(name) for name in ("olivia", "bea", "george")]
    number = await book.number(olivia)
    if field == "revokePhoneNumberAccess":
        await book.grant(number, george)
    found: list[str] = []

    async def ask() -> None:
        found.extend(await codes(olivia, field, number, george))

    with psycopg.connect(book.settings.database_url) as other:
        other.execute(TO, [bea.id, number])
        if is_granted:
            other.execute(GRANT, {"number": number, "to": olivia.id, "by": bea.id})
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(ask)
            with anyio.fail_after(5):
                while other.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone() is None:
                    await anyio.sleep(0.01)
            assert found == []
            other.commit()

    assert found == [code]
    assert [row["field"] for row in await book.trail(number)] == ["CREATED"]


GRANT = """
INSERT INTO phone_number_grant
  (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)
SELECT id, %(to)s, %(by)s, created_at, created_at FROM phone_number WHERE id = %(number)s
"""


async def test_who_gets_a_number_while_granting_it_grants_nothing_unlocked(book: Book) -> None:
    """Between the statement that locks and the one that authorizes, the number becomes bea's."""
    olivia, bea, george = [await book.person(name) for name in ("olivia", "bea", "george")]

    async def hand_over(number: int, other: Book) -> None:
        def unit(connection: Any) -> None:  # noqa: ANN401
            connection.exec_driver_sql(TO, (bea.id, number))

        await other.database.write(unit)

    found = []
    with elsewhere(book.settings.database_url) as other:
        for place in (1, 2, 3):
            number = await book.number(olivia)
            await codes(bea, "grantPhoneNumberAccess", number, george)
            with interrupted(place, partial(other.do, partial(hand_over, number))):
                found += await codes(bea, "grantPhoneNumberAccess", number, george)
            is_granted = [row["field"] for row in await book.trail(number)] != ["CREATED"]
            assert is_granted == (place == 1)
    assert found == ["CONFLICT", "NOT_FOUND"]
