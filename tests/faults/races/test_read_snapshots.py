"""What is read by several statements is of one moment, whatever others do between them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from string import Template
from typing import Any, NamedTuple

import pytest
from sqlalchemy import delete
from sqlmodel import col

from models.enums import AccountKind
from models.records import AccountRecord
from models.tables import Membership
from resolvers.files.export_numbers import ExportFormat, export_numbers
from schema.global_ids import global_id
from tests.support.book import Book, Person
from tests.support.interruptions import Elsewhere, elsewhere, interrupted

pytestmark = pytest.mark.shared_database

FULL = """
  databaseId e164 nickname version viewerAccess owner { name } associations { name value }
  grants { totalCount nodes { grantee { name } } }
  changes { totalCount nodes { field newValue actor { name } } }
"""
READS = {
    "a number by its id": f"phoneNumber(id: $number) {{ {FULL} }}",
    "nodes of both types": f"""
      nodes(ids: [$node, $team]) {{ ... on PhoneNumber {{ {FULL} }} ... on Account {{ name }} }}
    """,
    "a page": f"phoneNumbers {{ totalCount nodes {{ {FULL} }} }}",
    "a page and its total": "phoneNumbers { totalCount nodes { nickname version } }",
}
PAYLOAD = f"{{ phoneNumber {{ {FULL} }} userErrors {{ code }} }}"
UNCHANGED = {
    "updatePhoneNumber": f"""
      updatePhoneNumber(input: {{id: $number, nickname: "front desk"}}) {PAYLOAD}
    """,
    "updatePhoneNumbers": f"""
      updatePhoneNumbers(input: {{items: [{{id: $number, nickname: "front desk"}}]}}) {{
        results {PAYLOAD}
      }}
    """,
    "transferPhoneNumber": f"""
      transferPhoneNumber(input: {{id: $number, owner: $owner}}) {PAYLOAD}
    """,
    "revokePhoneNumberAccess": f"""
      revokePhoneNumberAccess(input: {{id: $number, grantee: "nobody"}}) {PAYLOAD}
    """,
}


class Cast(NamedTuple):
    """Olivia owns a number that others have been granted; bea will own it."""

    book: Book
    olivia: Person
    bea: Person
    george: AccountRecord
    team: AccountRecord
    number: int
    e164: str

    def fill(self, template: str) -> str:
        """A document about these people and this number."""
        return Template(template).substitute(
            number=self.number,
            node=f'"{global_id("PhoneNumber", self.number)}"',
            team=f'"{global_id("Account", self.team.id)}"',
            owner=f'"{self.olivia.account.name}"',
        )


_e164s = (f"+1415{number}" for number in count(5_510_000))


async def new_cast(book: Book) -> Cast:
    olivia, bea = await book.person("olivia"), await book.person("bea")
    george, team = await book.account("george"), await book.account("team", AccountKind.TEAM)
    e164 = next(_e164s)
    number = await book.number(olivia, e164, nickname="front desk")
    await book.join(olivia, team)
    await book.grant(number, await book.account("gwen"))
    await book.associate(number, "SIP_RULE_ID", "of olivia")
    return Cast(book, olivia, bea, george, team, number, e164)


async def hand_over(cast: Cast, other: Book) -> None:
    """In another process the number gets another owner, who changes all that belongs to it, and
    olivia leaves her team. Nothing of that if somebody has locked the number.
    """
    olivia, bea = (replace(person, client=other.client) for person in (cast.olivia, cast.bea))
    for payload in (
        await olivia.mutate("transferPhoneNumber", "__typename", id=cast.number, owner=name(bea)),
        await bea.update(cast.number, nickname="secret of bea"),
        await bea.mutate(
            "grantPhoneNumberAccess", "__typename", id=cast.number, grantee=cast.george.name
        ),
    ):
        if payload["userErrors"]:
            return
    await other.associate(cast.number, "VOICE_CONNECTOR_ID", "of bea")
    leaving = delete(Membership).where(col(Membership.member_id) == olivia.id)
    await other.database.write(lambda connection: connection.execute(leaving))


@pytest.fixture
def other(book: Book) -> Iterator[Elsewhere]:
    with elsewhere(book.settings.database_url) as other:
        yield other


def name(person: Person) -> str:
    return person.account.name


@pytest.mark.parametrize("field", READS.values(), ids=READS)
async def test_an_answer_is_entirely_of_before_or_of_after_a_transfer(
    book: Book, other: Elsewhere, field: str
) -> None:
    has_come, place = True, 0
    while has_come:
        cast, place = await new_cast(book), place + 1
        ask = partial(cast.olivia.ask, cast.fill(f"{{ {field} }}"))
        before = (await ask()).data
        with interrupted(place, partial(other.do, partial(hand_over, cast))) as interruption:
            found = (await ask()).data
        has_come = interruption.has_come
        after = (await ask()).data
        assert (before != after) == has_come
        assert found in (before, after), place
    assert place > 2


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("field", UNCHANGED.values(), ids=UNCHANGED)
async def test_a_change_that_changes_nothing_shows_nothing_of_the_next_owner(
    book: Book, other: Elsewhere, field: str
) -> None:
    """On SQLite nobody else writes during a mutation."""
    has_come, place = True, 0
    while has_come:
        cast, place = await new_cast(book), place + 1
        document = cast.fill(f"mutation {{ payload: {field} }}")
        before = outcome((await cast.olivia.ask(document)).data)
        with interrupted(place, partial(other.do, partial(hand_over, cast))) as interruption:
            found = outcome((await cast.olivia.ask(document)).data)
        has_come = interruption.has_come
        assert before["phoneNumber"]["nickname"] == "front desk"
        assert found == before or found["phoneNumber"] is None, place
    assert place > 4


def outcome(data: Any) -> Any:  # noqa: ANN401
    payload = data["payload"]
    return payload["results"][0] if "results" in payload else payload


async def exported(book: Book, e164: str) -> list[str]:
    text = "".join([piece async for piece in export_numbers(book.database, ExportFormat.CSV, None)])
    return [line for line in text.splitlines() if e164 in line]


async def test_a_number_is_exported_as_it_was_at_one_moment(book: Book, other: Elsewhere) -> None:
    has_come, place = True, 0
    while has_come:
        cast, place = await new_cast(book), place + 1
        before = await exported(book, cast.e164)
        with interrupted(place, partial(other.do, partial(hand_over, cast))) as interruption:
            found = await exported(book, cast.e164)
        has_come = interruption.has_come
        after = await exported(book, cast.e164)
        assert (before != after) == has_come
        assert found in (before, after), place
    assert place > 2
