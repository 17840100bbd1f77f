"""The numbers of a measurement: made by SQL, in the same way on both databases and at every size.

One person owns most of them and may be granted some (SOME) of the others. Another person owns few
(FEW), and a third one was granted few. SOME and FEW are the same at every size, spread evenly.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, text

import migrations
from database import Database, connect
from migrations import later_indexes
from models.clock import utc_now
from models.enums import AccountKind
from models.records import AccountRecord
from resolvers.accounts.accounts import create_account
from resolvers.accounts.tokens import create_token
from resolvers.queries.lists.pagination import Order, Position, encode_cursor

SECRET_KEY = "a secret key for measurements, of no worth"
FEW = 80
FEW_AT = 3
SOME = 500
TOKEN_DAYS = 30
BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)


class Person(NamedTuple):
    """A person whose page is measured."""

    id: int
    token: str


class People(NamedTuple):
    """The persons whose pages are measured."""

    owner_of_most: Person
    owner_of_few: Person
    granted_few: Person


async def fill(url: str, numbers: int, *, is_all: bool = True) -> People:
    """Make the tables in an empty database, and this many numbers (a multiple of FEW). Unless that
    `is_all`, PostgreSQL's search index is left to be made when there are no more to come.

    Raises Unavailable.
    """
    database = connect(url)
    try:
        await migrations.upgrade(database)
        people = People._make([await person(database, name) for name in People._fields])
        await _run(
            database,
            [
                WITHOUT_INDEX[database.name],
                OTHERS,
                NUMBERS.format(**MOMENTS[database.name]),
                *GRANTED_AT_FIRST,
                TRAIL,
            ],
            people,
            numbers,
        )
        if is_all:
            await later_indexes.build(database)
    finally:
        await database.dispose()
    await grant_some(url, people, numbers)
    return people


async def grant_some(url: str, people: People, numbers: int) -> None:
    """Grant SOME numbers of others, if there are so many, to the owner of most.

    Raises Unavailable.
    """
    database = connect(url)
    try:
        await _run(database, [SOME_GRANTED], people, numbers)
    finally:
        await database.dispose()


async def person(database: Database, name: str) -> Person:
    account = await create_account(database, utc_now, name, AccountKind.PERSON, is_operator=False)
    return Person(account.id, await _token(database, account))


async def _token(database: Database, account: AccountRecord) -> str:
    key = SECRET_KEY.encode()
    return await create_token(database, utc_now, key, account, "bench", TOKEN_DAYS)


async def _run(database: Database, statements: Sequence[str], people: People, numbers: int) -> None:
    values = {
        "numbers": numbers,
        "step": numbers // FEW,
        "some": max(20, numbers // SOME),
        "few_at": FEW_AT,
        "most": people.owner_of_most.id,
        "few": people.owner_of_few.id,
        "granted": people.granted_few.id,
    }

    def run(connection: Connection) -> None:
        if database.name == "sqlite":
            connection.exec_driver_sql("PRAGMA cache_size = -400000")  # 400 MB, for eight indexes
        for statement in statements:
            connection.execute(text(statement), values)
        if database.name == "postgresql":
            # PostgreSQL does so by itself a minute later; SQLite never does.
            connection.exec_driver_sql("ANALYZE")

    await database.migrate(run)


MOMENTS = {
    "sqlite": {
        "created": "strftime('%Y-%m-%dT%H:%M:%fZ', '2020-01-01', '+' || (i * 3) || ' minutes')",
        "updated": "strftime('%Y-%m-%dT%H:%M:%fZ', '2025-12-01',"
        " '+' || ((i * 31) % :numbers * 0.3) || ' seconds')",
    },
    "postgresql": {
        "created": "timestamptz '2020-01-01 00:00Z' + i * interval '3 minutes'",
        "updated": "timestamptz '2025-12-01 00:00Z'"
        " + (i * 31) % :numbers * interval '300 milliseconds'",
    },
}

WITHOUT_INDEX = {
    "sqlite": "SELECT 1",
    "postgresql": f"DROP INDEX {later_indexes.TERMS}",
}
"""PostgreSQL makes its search index of all in a tenth of the time that it takes row by row."""

OTHERS = """
INSERT INTO account (name, kind, is_operator, created_at)
WITH RECURSIVE series(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < 100)
SELECT 'other' || i, 'PERSON', false, account.created_at
FROM series, account WHERE account.id = :most
"""

# 1009 is a prime that divides no size, so numbers and creation times have different orders.
NUMBERS = """
INSERT INTO phone_number (
  e164, owner_id, type, country_code, national_format, international_format, number_type,
  nickname, nickname_key, name, search_key, product_type, status, order_id,
  inbound_call, outbound_call, inbound_sms, outbound_sms,
  calling_name, calling_name_status, version, created_at, updated_at
)
WITH RECURSIVE
  series(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < :numbers),
  digits AS (SELECT i, '' || (2000000 + (i * 1009) % :numbers) AS d FROM series),
  labels AS (
    SELECT i, d,
      CASE WHEN i % 3 <> 0 THEN 'Support desk ' || ((i * 17) % 9973) END AS nickname,
      CASE WHEN i % 5 <> 0 THEN 'line-' || i END AS name
    FROM digits
  )
SELECT
  '+1415' || d,
  CASE WHEN i % :step = :few_at THEN :few
       WHEN i % 10 = 0 THEN :granted + 1 + i % 97
       ELSE :most END,
  CASE WHEN i % 7 = 0 THEN 'SIP' ELSE 'NORMAL' END,
  'US',
  '(415) ' || substr(d, 1, 3) || '-' || substr(d, 4, 4),
  '+1 415-' || substr(d, 1, 3) || '-' || substr(d, 4, 4),
  'LOCAL',
  nickname,
  lower(nickname),
  name,
  '+1415' || d || '\n' || lower(coalesce(nickname, '')) || '\n' || lower(coalesce(name, '')),
  'VOICE_CONNECTOR',
  CASE WHEN i % 4 = 0 THEN 'UNASSIGNED' ELSE 'ASSIGNED' END,
  'order-' || (i / 100),
  true, true, i % 2 = 0, i % 2 = 0,
  CASE WHEN i % 2 = 0 THEN 'ACME ' || (i % 1000) END,
  CASE WHEN i % 2 = 0 THEN 'UPDATE_SUCCEEDED' ELSE 'UNASSIGNED' END,
  1,
  {created},
  {updated}
FROM labels
"""

GRANTS = """
INSERT INTO phone_number_grant
  (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)
SELECT id, {grantee}, owner_id, created_at, created_at FROM phone_number WHERE {condition}
"""

GRANTED_AT_FIRST = [
    GRANTS.format(grantee=":granted", condition="id % :step = 5"),
    GRANTS.format(grantee=":granted + 1 + id % 100", condition="id % 4 = 3"),
]
SOME_GRANTED = GRANTS.format(grantee=":most", condition="id % :some = 0")

TRAIL = """
INSERT INTO phone_number_change (phone_number_id, field, new_value, at, request_id)
SELECT id, 'CREATED', e164, created_at, 'bench' FROM phone_number
"""


def created_at(row_id: int) -> datetime:
    """When the number with this id was created."""
    return BEGINNING + row_id * timedelta(minutes=3)


def cursor_of(row_id: int) -> str:
    """The cursor of this number, newest first."""
    return encode_cursor(Order(), Position(created_at(row_id), row_id))


def owned_by_most(numbers: int) -> list[int]:
    """The numbers of the owner of most: ids, at most 2000 of them."""
    ids = range(1, min(numbers, 2000) + 1)
    return [i for i in ids if i % 10 != 0 and i % (numbers // FEW) != FEW_AT]
