"""Numbers with many related rows: deep trails, many grants and associations, and a large team.

The newest DEEP numbers of the owner of most have CHANGES changes each, a grant to each of the other
accounts and three associations. A third of all numbers is granted to a team. Every twentieth number
has the tag "many", and few have "rare"; only the oldest tenth has the reference "legacy".
"""

from typing import NamedTuple

from sqlalchemy import Connection, text

from bench.support.data import People, Person, fill, person
from database import connect
from migrations import later_indexes
from models.clock import utc_now
from models.enums import AccountKind
from resolvers.accounts.accounts import create_account

DEEP = 100
CHANGES = 121


class Viewers(NamedTuple):
    """Those who ask, each with another share of the numbers."""

    owner_of_most: Person
    owner_of_few: Person
    granted_few: Person
    member: Person
    operator: Person


async def fill_deeply(url: str, numbers: int) -> Viewers:
    """Make the tables in an empty database, and this many numbers. Raises Unavailable."""
    people = await fill(url, numbers, is_all=False)
    database = connect(url)
    try:
        team = await create_account(database, utc_now, "team", AccountKind.TEAM, is_operator=False)
        member, operator = [await person(database, name) for name in ("member", "operator")]
        values = {"team": team.id, "member": member.id, "operator": operator.id}
        await database.migrate(lambda connection: _deepen(connection, people, values))
        await later_indexes.build(database)
    finally:
        await database.dispose()
    return Viewers(*people, member, operator)


def _deepen(connection: Connection, people: People, values: dict[str, int]) -> None:
    values |= {
        "most": people.owner_of_most.id,
        "granted": people.granted_few.id,
        "deep": DEEP,
        "changes": CHANGES,
    }
    for statement in (
        OPERATOR,
        MEMBERSHIP,
        TEAM_GRANTS,
        TRAILS,
        LAST,
        GRANTS,
        ASSOCIATIONS,
        *LABELS,
    ):
        connection.execute(text(statement), values)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ANALYZE")


OPERATOR = "UPDATE account SET is_operator = true WHERE id = :operator"
MEMBERSHIP = "INSERT INTO membership (team_id, member_id) VALUES (:team, :member)"
TEAM_GRANTS = """
INSERT INTO phone_number_grant
  (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)
SELECT id, :team, owner_id, created_at, created_at FROM phone_number WHERE id % 3 = 0
"""
NEWEST = """
  newest AS (
    SELECT id, owner_id, created_at FROM phone_number
    WHERE owner_id = :most ORDER BY created_at DESC, id DESC LIMIT :deep
  )
"""
TRAILS = f"""
INSERT INTO phone_number_change
  (phone_number_id, field, old_value, new_value, actor_id, at, request_id)
WITH RECURSIVE series(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM series WHERE i < :changes),
{NEWEST}
SELECT id, 'NICKNAME', CASE WHEN i > 2 THEN 'Support desk of the north ' || (i - 1) END,
  'Support desk of the north ' || i, owner_id, created_at, 'request-0123456789abcdef'
FROM series, newest ORDER BY i
"""
LAST = f"""
WITH {NEWEST}
UPDATE phone_number SET
  version = :changes,
  nickname = 'Support desk of the north ' || :changes,
  nickname_key = 'support desk of the north ' || :changes,
  search_key = e164 || '\n' || 'support desk of the north ' || :changes || '\n'
    || lower(coalesce(name, ''))
WHERE id IN (SELECT id FROM newest)
"""
GRANTS = f"""
INSERT INTO phone_number_grant
  (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)
WITH {NEWEST}
SELECT newest.id, account.id, newest.owner_id, newest.created_at, newest.created_at
FROM newest, account WHERE account.id > :granted AND account.name LIKE 'other%' AND NOT EXISTS (
  SELECT 1 FROM phone_number_grant AS g
  WHERE g.phone_number_id = newest.id AND g.grantee_id = account.id
)
"""
ASSOCIATIONS = f"""
INSERT INTO phone_number_association (phone_number_id, name, value, associated_at)
WITH RECURSIVE series(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < 3),
{NEWEST}
SELECT id, 'VOICE_CONNECTOR_ID', 'connector-' || i, created_at FROM series, newest
"""
TAG = """
UPDATE phone_number SET tags = '{0}', tag_keys = '[["{0}","{0}"]]',
  search_key = search_key || '\n{0}' WHERE {1}
"""
REFERENCE = """
UPDATE phone_number SET reference = 'legacy', search_key = search_key || '\nlegacy'
WHERE id <= (SELECT max(id) / 10 FROM phone_number)
"""
LABELS = (TAG.format("many", "id % 20 = 3"), TAG.format("rare", "id % 20000 = 7"), REFERENCE)
