"""Numbers that a stranger does not see, ids that no number has, and requests for both."""

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

import psycopg

from database import connect
from schema.global_ids import global_id, global_ids, grant_id
from tests.support.book import Answer, Book, Person, book_at

PAYLOAD = "{ __typename phoneNumber { databaseId } userErrors { code message field status } }"
ID, WITH_OTHER = "mutation($id: ID!)", "mutation($id: ID!, $other: String!)"
MUTATIONS = {
    "updatePhoneNumber": f"""
      {ID} {{ updatePhoneNumber(input: {{id: $id, nickname: "Sales"}}) {PAYLOAD} }}
    """,
    "updatePhoneNumbers": f"""
      {ID} {{
        updatePhoneNumbers(input: {{items: [{{id: $id, nickname: "Sales"}}]}}) {{
          results {PAYLOAD} userErrors {{ code }}
        }}
      }}
    """,
    "grantPhoneNumberAccess": f"""
      {WITH_OTHER} {{
        grantPhoneNumberAccess(input: {{id: $id, grantee: $other}}) {{
          grant {{ createdAt }} userErrors {{ code message field status }}
        }}
      }}
    """,
    "revokePhoneNumberAccess": f"""
      {WITH_OTHER} {{ revokePhoneNumberAccess(input: {{id: $id, grantee: $other}}) {PAYLOAD} }}
    """,
    "transferPhoneNumber": f"""
      {WITH_OTHER} {{ transferPhoneNumber(input: {{id: $id, owner: $other}}) {PAYLOAD} }}
    """,
    "settleCallingNames": f"""
      {ID} {{
        settleCallingNames(input: {{items: [{{id: $id, outcome: FAILED}}]}}) {{
          results {PAYLOAD} userErrors {{ code }}
        }}
      }}
    """,
    "settleCallingName": f"""
      {ID} {{ settleCallingName(input: {{id: $id, outcome: FAILED}}) {PAYLOAD} }}
    """,
}
OTHER_MUTATIONS = {
    "deletePhoneNumber": f"""
      {ID} {{ deletePhoneNumber(input: {{id: $id}}) {{ userErrors {{ code }} }} }}
    """,
    "restorePhoneNumber": f"{ID} {{ restorePhoneNumber(input: {{id: $id}}) {PAYLOAD} }}",
    "tagPhoneNumbers": f"""
      {ID} {{ tagPhoneNumbers(input: {{ids: [$id], add: ["a"]}}) {{ results {PAYLOAD} }} }}
    """,
    "undoChanges": f"""
      mutation($change: ID!) {{
        undoChanges(input: {{changeIds: [$change]}}) {{ results {PAYLOAD} userErrors {{ code }} }}
      }}
    """,
    "undoChanges of a request": f"""
      mutation($request: String!) {{
        undoChanges(input: {{requestId: $request}}) {{ results {PAYLOAD} userErrors {{ code }} }}
      }}
    """,
}
READS = {
    "phoneNumber": "query($id: ID!) { phoneNumber(id: $id) { databaseId owner { name } } }",
    "phoneNumber by e164": """
      query($e164: E164PhoneNumber!) { phoneNumber(e164: $e164) { databaseId owner { name } } }
    """,
    "node": "query($id: ID!) { node(id: $id) { id } }",
    "nodes": "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    "node of a change": "query($change: ID!) { node(id: $change) { id } }",
    "node of a grant": "query($grant: ID!) { node(id: $grant) { id } }",
    "changes": """
      query($id: ID!) { changes(filter: {phoneNumberIds: [$id]}) { totalCount nodes { field } } }
    """,
    "phoneNumbers": """
      query($e164: E164PhoneNumber!) {
        phoneNumbers(filter: {e164: [$e164]}) { totalCount nodes { databaseId } }
      }
    """,
}


@dataclass
class Cast:
    """Olivia owns numbers that the stranger sam does not see; gwen has been granted them."""

    book: Book
    hidden: list[int]
    absent: list[int]
    e164s: dict[int, str]
    changes: dict[int, dict[str, Any]]
    """The first change of each hidden number."""
    olivia: Person
    gwen: Person
    sam: Person
    other: Person

    async def timed(self, person: Person, document: str, number: int) -> tuple[Answer, float]:
        """The answer to a request about a number, and how many seconds it took."""
        change = self.changes.get(number, {"id": number, "request_id": "absent"})
        alike = self.hidden if number in self.changes else self.absent
        values = {
            "id": global_id("PhoneNumber", number),
            "ids": global_ids("PhoneNumber", alike),
            "change": global_id("PhoneNumberChange", change["id"]),
            "request": change["request_id"],
            "grant": grant_id(number, self.gwen.id),
            "e164": self.e164s[number],
            "other": self.other.account.name,
        }
        declared = {name: value for name, value in values.items() if f"${name}:" in document}
        started = time.perf_counter()
        answer = await person.ask(document, **declared)
        return answer, time.perf_counter() - started

    def ids(self, number: int) -> dict[str, int]:
        people = {name: getattr(self, name).id for name in ("olivia", "sam", "other")}
        return {"number": number, "owner": people["olivia"], "stranger": people["sam"]} | people


_e164s = (f"+1415{number}" for number in count(5_600_000))


@asynccontextmanager
async def cast_on(database_url: str, numbers: int, **settings: Any) -> AsyncIterator[Cast]:  # noqa: ANN401
    database = connect(database_url)
    try:
        limits = {"rate_limit": 1_000_000_000, "pool_seconds": 60, **settings}
        async with book_at(database_url, database, **limits) as book:
            olivia, *others = [
                await book.person(name) for name in ("olivia", "gwen", "sam", "other")
            ]
            e164s = [next(_e164s) for _ in range(2 * numbers)]
            rows = [{"e164": e164} for e164 in e164s[:numbers]]
            hidden = await book.numbers(olivia, rows)
            for number in hidden:
                await book.grant(number, others[0])
            absent = [max(hidden) + 1_000_000 + place for place in range(numbers)]
            by_id = dict(zip([*hidden, *absent], e164s, strict=True))
            changes = {number: (await book.trail(number))[0] for number in hidden}
            yield Cast(book, hidden, absent, by_id, changes, olivia, *others)
    finally:
        await database.dispose()


@contextmanager
def locked(database_url: str, statement: str, ids: dict[str, int]) -> Iterator[None]:
    """Another transaction that has run this statement, and neither commits nor ends."""
    with psycopg.connect(database_url) as other:
        assert other.execute(statement.encode(), ids).rowcount > 0
        yield
        other.rollback()
