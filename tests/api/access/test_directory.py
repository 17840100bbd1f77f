"""The directory: `accounts` finds people and teams by a word of their name; `viewer` has teams."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, insert
from sqlmodel import col

from models.enums import AccountKind, Directory
from models.names import name_key, word_keys
from models.records import AccountRecord
from models.tables import Account, Membership
from resolvers.accounts.accounts import create_account
from resolvers.accounts.administration import disable, enable, rename_account
from tests.support.book import Book, Person, book_with

FOUND = "query($search: String!, $first: Int) { accounts(search: $search, first: $first) { name } }"


async def names(person: Person, search: str, first: int | None = None) -> list[str]:
    answer = await person.ask(FOUND, search=search, first=first)
    return [account["name"] for account in answer.data["accounts"]]


async def account(book: Book, name: str, kind: AccountKind = AccountKind.PERSON) -> AccountRecord:
    return await create_account(book.database, book.clock, name, kind, is_operator=False)


async def filled(book: Book) -> Person:
    people = ("Ann Lee", "Anna", "Bob O'Annan", "Büro Nord", "jo@anne.example", "Susann", "An_x")
    for name in people:
        await account(book, name)
    await account(book, "Anbau team", AccountKind.TEAM)
    return await book.person("sam")


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("ann", ["Ann Lee", "Anna", "Bob O'Annan", "jo@anne.example"]),
        (" ANN ", ["Ann Lee", "Anna", "Bob O'Annan", "jo@anne.example"]),
        ("anna", ["Anna", "Bob O'Annan"]),
        ("ann l", ["Ann Lee"]),
        ("lee", ["Ann Lee"]),
        ("nn", []),
        ("BU\u0308RO", ["Büro Nord"]),
        ("buro", []),
        ("ｎｏｒｄ", ["Büro Nord"]),
        ("anb", ["Anbau team"]),
        ("x", ["An_x"]),
        ("an%", []),
        ("o'a", ["Bob O'Annan"]),
        ("", []),
        (" \u3000", []),
    ],
)
async def test_accounts_are_found_by_the_beginning_of_a_word(
    book: Book, search: str, found: list[str]
) -> None:
    sam = await filled(book)
    assert await names(sam, search) == found


async def test_the_first_are_sorted_by_the_word_and_then_by_the_name(book: Book) -> None:
    sam = await book.person("sam")
    for name in ("b zoe", "zoe", "a zoe", "zoe a", "Zoey", "zoe zoe"):
        await account(book, name)
    whole = ["a zoe", "b zoe", "zoe", "zoe zoe", "zoe a", "Zoey"]
    assert await names(sam, "zoe") == whole
    for size in range(4):
        assert await names(sam, "zoe", first=size) == whole[:size]


@pytest.mark.parametrize(
    ("search", "first", "message"),
    [
        ("a", 101, "first must be between 0 and 100."),
        ("a", -1, "first must be between 0 and 100."),
        ("a\0", None, "search must not contain control characters."),
        ("a\n", None, "search must not contain control characters."),
        ("a" * 101, None, "search must not exceed 100 characters."),
        ("ß" * 60, None, "search must not exceed 100 characters."),
        ("a" * 10_000 + "\0", None, "search must not exceed 100 characters."),
    ],
)
async def test_what_cannot_be_searched_for_is_bad_input(
    book: Book, search: str, first: int | None, message: str
) -> None:
    sam = await book.person("sam")
    answer = await sam.ask(FOUND, search=search, first=first)
    assert answer.codes == ["BAD_USER_INPUT"]
    assert answer.body["errors"][0]["message"] == message


async def test_disabled_accounts_are_not_found_until_they_are_enabled(book: Book) -> None:
    sam, dora = await book.person("sam"), await account(book, "Dora")
    await disable(book.database, book.clock, dora)
    assert await names(sam, "dora") == []
    await enable(book.database, dora)
    assert await names(sam, "dora") == ["Dora"]


async def test_a_renamed_account_is_found_by_its_new_name_only(book: Book) -> None:
    sam, emil = await book.person("sam"), await account(book, "Emil Old")
    await rename_account(book.database, book.clock, emil, "Emil New")
    assert [await names(sam, word) for word in ("emil", "new", "old")] == [
        ["Emil New"],
        ["Emil New"],
        [],
    ]


async def test_accounts_of_the_last_release_are_found(book: Book) -> None:
    sam = await book.person("sam")
    columns = {"kind": "PERSON", "is_operator": False, "created_at": book.clock()}
    rows = [{"name": name, **columns} for name in ("Fritz Alt", "FRITZ ALT", "Fritz Aaa")]
    await book.database.write(lambda connection: connection.execute(insert(Account), rows))
    expected = ["Fritz Aaa", "Fritz Alt", "FRITZ ALT"]
    assert await names(sam, "fritz") == expected
    await book.account("completes the keys")
    assert await names(sam, "fritz") == expected
    assert await names(sam, "fritz", first=1) == expected[:1]
    gone = delete(Account).where(col(Account.name_key).is_(None))
    await book.database.write(lambda connection: connection.execute(gone))
    assert await names(sam, "alt") == ["Fritz Alt"]


@pytest.mark.parametrize("is_many", [False, True])
async def test_with_teams_people_find_those_of_their_teams(
    database_url: str, is_many: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_many:
        monkeypatch.setattr("resolvers.accounts.directory._FEW", 1)
    async with book_with(database_url, directory=Directory.TEAMS) as book:
        sam, tess, zoe = [await book.person(f"x {name}") for name in ("sam", "tess", "zoe")]
        oscar = await book.person("x oscar", is_operator=True)
        team, other = [await book.account(name, AccountKind.TEAM) for name in ("x one", "x two")]
        for member, of in ((sam, team), (tess, team), (tess, other), (zoe, other)):
            await book.join(member, of)

        async def found_by(person: Person) -> set[str]:
            return set(await names(person, "x"))

        everyone = {each.account.name for each in (sam, tess, zoe, oscar)} | {team.name, other.name}
        assert await found_by(sam) == {sam.account.name, tess.account.name, team.name}
        assert await found_by(tess) == everyone - {oscar.account.name}
        assert await found_by(oscar) == everyone
        left = delete(Membership).where(col(Membership.member_id) == sam.id)
        await book.database.write(lambda connection: connection.execute(left))
        assert await found_by(sam) == {sam.account.name}


async def test_without_a_directory_nobody_is_found(sqlite_url: str) -> None:
    async with book_with(sqlite_url, directory=Directory.OFF) as book:
        sam, oscar = await book.person("sam"), await book.person("oscar", is_operator=True)
        assert await names(sam, "sam") == await names(oscar, "sam") == []


TEAMS = """
query($number: ID!) {
  viewer { teams { name kind teams { name } } }
  phoneNumber(id: $number) {
    owner { name teams { name } } grants { nodes { grantee { teams { name } } } }
  }
}
"""


async def test_the_viewer_has_teams_wherever_it_stands_and_nobody_else_has(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    teams = [await book.account(name, AccountKind.TEAM) for name in ("b", "a")]
    for member in (olivia, george):
        for team in teams:
            await book.join(member, team)
    number = await book.number(olivia)
    await book.grant(number, george)
    sorted_names = sorted(team.name for team in teams)
    for _ in range(2):  # the second time by a plan
        data = (await olivia.ask(TEAMS, number=number)).data
        own = [{"name": name, "kind": "TEAM", "teams": None} for name in sorted_names]
        assert data["viewer"]["teams"] == own
        assert data["phoneNumber"]["owner"]["teams"] == [{"name": name} for name in sorted_names]
        assert data["phoneNumber"]["grants"]["nodes"] == [{"grantee": {"teams": None}}]
        data = (await george.ask(TEAMS, number=number)).data
        assert data["viewer"]["teams"] == own
        assert data["phoneNumber"]["owner"]["teams"] is None


async def test_who_is_in_no_team_has_an_empty_list(book: Book) -> None:
    sam = await book.person("sam")
    assert (await sam.ask("{ viewer { teams { name } } }")).data == {"viewer": {"teams": []}}


@given(name=st.text(min_size=1, max_size=120), data=st.data())
def test_a_name_is_found_by_itself_and_from_each_of_its_words_on(
    name: str, data: st.DataObject
) -> None:
    key = name_key(name)
    keys = word_keys(key)
    if not key:
        return
    assert any(each.startswith(key[:100]) for each in keys)
    for place in range(1, len(key)):
        if key[place - 1].isspace() and key[place].isalnum():
            end = data.draw(st.integers(place + 1, len(key)))
            assert any(each.startswith(key[place:end][:100]) for each in keys)


async def test_the_teams_can_be_read_in_a_kept_answer(book: Book) -> None:
    olivia = await book.person("olivia")
    team = await book.account("team", AccountKind.TEAM)
    await book.join(olivia, team)
    number = await book.number(olivia)
    selection = "phoneNumber { owner { teams { name } } same: owner { teams { name } } }"
    document = (
        f'mutation {{ updatePhoneNumber(input: {{id: {number}, name: "x"}}) {{ {selection} }} }}'
    )
    headers = {"authorization": f"Bearer {olivia.token}", "idempotency-key": "teams-of-olivia"}
    answers = [
        await book.client.post("/graphql", json={"query": document}, headers=headers)
        for _ in range(2)
    ]
    assert answers[1].headers["idempotency-replayed"] == "true"
    for answer in answers:
        owner = {"teams": [{"name": team.name}]}
        assert answer.json()["data"]["updatePhoneNumber"] == {
            "phoneNumber": {"owner": owner, "same": owner}
        }
