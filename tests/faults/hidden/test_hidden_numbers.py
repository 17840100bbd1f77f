"""A hidden number is like an absent one: in the answer, in time, and in what it does to others.

PostgreSQL: only there can another transaction lock a number by itself.
"""

import random

import anyio
import pytest

from tests.support.counts import times
from tests.support.hidden_numbers import MUTATIONS, cast_on, locked

pytestmark = pytest.mark.shared_database

ROW = "FROM phone_number WHERE id = %(number)s FOR"
LOCKS = {
    "the number for update": f"SELECT 1 {ROW} UPDATE",
    "the number for an update of other columns": f"SELECT 1 {ROW} NO KEY UPDATE",
    "the number for share": f"SELECT 1 {ROW} SHARE",
    "the number for a reference": f"SELECT 1 {ROW} KEY SHARE",
    "the owner": "SELECT 1 FROM account WHERE id = %(owner)s FOR UPDATE",
    "the stranger": "SELECT 1 FROM account WHERE id = %(stranger)s FOR UPDATE",
    "the grantee": "SELECT 1 FROM account WHERE id = %(other)s FOR UPDATE",
    "the grants": "SELECT 1 FROM phone_number_grant WHERE phone_number_id = %(number)s FOR UPDATE",
    "the trail": "SELECT 1 FROM phone_number_change WHERE phone_number_id = %(number)s FOR UPDATE",
    "an update": "UPDATE phone_number SET version = version + 1 WHERE id = %(number)s",
    "a new number": "UPDATE phone_number SET e164 = '+14155559999' WHERE id = %(number)s",
    "a transfer to the stranger": (
        "UPDATE phone_number SET owner_id = %(stranger)s WHERE id = %(number)s"
    ),
    "a grant to the stranger": (
        "UPDATE phone_number_grant SET grantee_id = %(stranger)s WHERE phone_number_id = %(number)s"
    ),
}
LOCK_SECONDS = 4.0
"""How long a statement would wait for a lock; nobody who does not see a number comes near it."""


@pytest.mark.parametrize("lock", LOCKS.values(), ids=LOCKS)
async def test_a_stranger_meets_no_lock_of_a_hidden_number(postgresql_url: str, lock: str) -> None:
    settings = {"lock_seconds": LOCK_SECONDS, "statement_seconds": 3 * LOCK_SECONDS}
    async with cast_on(postgresql_url, 1, **settings) as cast:
        [hidden], [absent] = cast.hidden, cast.absent
        before = await cast.book.everything(hidden)
        with locked(postgresql_url, lock, cast.ids(hidden)):
            for name, document in MUTATIONS.items():
                expected, _ = await cast.timed(cast.sam, document, absent)
                found, seconds = await cast.timed(cast.sam, document, hidden)
                assert "NOT_FOUND" in str(expected.data), name
                assert (found.status, found.body) == (expected.status, expected.body), name
                assert seconds < LOCK_SECONDS / 2, name
        assert await cast.book.everything(hidden) == before


@pytest.mark.parametrize("document", MUTATIONS.values(), ids=MUTATIONS)
async def test_who_may_not_change_a_number_does_not_wait_for_it(
    postgresql_url: str, document: str
) -> None:
    settings = {"lock_seconds": LOCK_SECONDS, "statement_seconds": 3 * LOCK_SECONDS}
    async with cast_on(postgresql_url, 1, **settings) as cast:
        [number] = cast.hidden
        with locked(postgresql_url, LOCKS["an update"], cast.ids(number)):
            answer, seconds = await cast.timed(cast.gwen, document, number)
        assert "FORBIDDEN" in str(answer.data)
        assert seconds < LOCK_SECONDS / 2


@pytest.mark.parametrize("field", ["grantPhoneNumberAccess", "revokePhoneNumberAccess"])
@pytest.mark.parametrize("who", ["sam", "gwen"])
async def test_nobody_else_makes_the_owner_of_numbers_conflict(
    postgresql_url: str, who: str, field: str
) -> None:
    """200 requests a second for the owner's numbers, while the owner updates both of them."""
    async with cast_on(postgresql_url, 2) as cast:
        person, codes = getattr(cast, who), set()
        document = "mutation($input: UpdatePhoneNumbersInput!) { updatePhoneNumbers(input: $input)"
        document += " { results { userErrors { code } } } }"

        async def intrude(number: int) -> None:
            answer, _ = await cast.timed(person, MUTATIONS[field], number)
            [error] = answer.data[field]["userErrors"]
            codes.add(error["code"])

        async def intrude_without_end() -> None:
            async with anyio.create_task_group() as requests:
                while True:
                    requests.start_soon(intrude, random.choice(cast.hidden))
                    await anyio.sleep(1 / 200)

        found = []
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(intrude_without_end)
            for turn in range(times("bulks")):
                items = [{"id": number, "nickname": f"{turn}"} for number in cast.hidden]
                answer = await cast.olivia.ask(document, input={"items": items})
                found += [
                    each["userErrors"] for each in answer.data["updatePhoneNumbers"]["results"]
                ]
            tasks.cancel_scope.cancel()
        assert found == [[]] * 2 * times("bulks")
        assert codes == {"NOT_FOUND" if who == "sam" else "FORBIDDEN"}
