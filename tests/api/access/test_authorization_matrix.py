"""Every role at every state of a number, by every query and mutation, compared with an oracle.

The oracle is written from docs/contract.md and shares no code with the policy. Each case checks the
answer and the changes. Hidden and absent numbers must have the same answers, byte for byte.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection, delete, select
from sqlmodel import col

from models.enums import AccountKind
from models.records import AccountRecord
from models.tables import Membership, PhoneNumberGrant
from resolvers.mutations.deletion import sweep
from schema.global_ids import global_id, grant_id
from server.settings import Engine
from tests.support.book import Answer, Book, Person, book_with

pytestmark = pytest.mark.shared_database

STATES = ["idle", "pending", "transferred", "deleted", "released", "absent"]

QUERIES = {
    "by id": "query($id: ID!) { field: phoneNumber(id: $id) { ...N } }",
    "by number": "query($e164: E164PhoneNumber!) { field: phoneNumber(e164: $e164) { ...N } }",
    "as node": "query($node: ID!) { field: node(id: $node) { ...N } }",
    "among nodes": "query($node: ID!) { field: nodes(ids: [$node]) { ...N } }",
    "in the list": """query($e164: E164PhoneNumber!) {
      field: phoneNumbers(filter: { e164: [$e164] }) { totalCount nodes { ...N } }
    }""",
}
FRAGMENT = """
fragment N on PhoneNumber {
  viewerAccess viewerCanUpdate tags note reference grants { totalCount } changes { nodes { field } }
}
"""
MUTATIONS: dict[str, dict[str, Any]] = {
    "updatePhoneNumber": {"nickname": "new"},
    "updatePhoneNumber: callingName": {"callingName": "NEW"},
    "updatePhoneNumber: tags": {"tags": ["new"]},
    "updatePhoneNumber: note": {"note": "new"},
    "updatePhoneNumber: reference": {"reference": "new"},
    "updatePhoneNumbers": {"name": "new"},
    "tagPhoneNumbers": {"add": ["new"]},
    "grantPhoneNumberAccess": {"grantee": "newcomer"},
    "revokePhoneNumberAccess": {"grantee": "keeper"},
    "transferPhoneNumber": {"owner": "newcomer"},
    "settleCallingName": {"outcome": "SUCCEEDED"},
    "settleCallingNames": {"outcome": "SUCCEEDED"},
    "deletePhoneNumber": {},
    "restorePhoneNumber": {},
}
BULKS = {"settleCallingNames", "updatePhoneNumbers"}
WRITTEN = {
    "updatePhoneNumber": ["NICKNAME"],
    "updatePhoneNumber: callingName": ["CALLING_NAME_REQUEST"],
    "updatePhoneNumber: tags": ["TAGS"],
    "updatePhoneNumber: note": ["NOTE"],
    "updatePhoneNumber: reference": ["REFERENCE"],
    "updatePhoneNumbers": ["NAME"],
    "tagPhoneNumbers": ["TAGS"],
    "grantPhoneNumberAccess": ["GRANT"],
    "revokePhoneNumberAccess": ["GRANT"],
    "transferPhoneNumber": ["OWNER"],
    "settleCallingName": ["CALLING_NAME"],
    "settleCallingNames": ["CALLING_NAME"],
    "deletePhoneNumber": ["DELETED"],
    "restorePhoneNumber": [],
}
"""The rows that a mutation adds to the trail."""

WRITTEN_IN = {
    ("deletePhoneNumber", "pending"): ["CALLING_NAME_REQUEST", "DELETED"],
    ("restorePhoneNumber", "deleted"): ["RESTORED"],
}
"""Where the state of the number makes a difference to these rows."""


def access(role: str, state: str) -> str | None:
    """The oracle: why somebody sees a number; None where they do not."""
    if state in {"released", "absent"}:
        return None
    if state == "deleted" and role not in {"owner", "operator"}:
        return None
    if role == "owner":
        return None if state == "transferred" else "OWNER"
    return {"granted": "GRANTED", "granted by team": "GRANTED", "operator": "OPERATOR"}.get(role)


def expected(role: str, state: str, mutation: str) -> str | None:
    """The oracle: the code that a mutation is refused with; None where it succeeds."""
    seen = access(role, state)
    both = {"OWNER", "OPERATOR"}
    may = {
        "transferPhoneNumber": both,
        "settleCallingName": {"OPERATOR"},
        "settleCallingNames": {"OPERATOR"},
        "deletePhoneNumber": both,
        "restorePhoneNumber": both,
    }
    if role == "anonymous":
        return "UNAUTHENTICATED"
    if seen is None:
        return "NOT_FOUND"
    if seen not in may.get(mutation, {"OWNER"}):
        return "FORBIDDEN"
    if state == "deleted":
        return None if mutation == "restorePhoneNumber" else "DELETED"
    if mutation.startswith("settleCallingName") and state != "pending":
        return "NO_PENDING_UPDATE"
    if mutation.endswith("callingName") and state == "pending":
        return "CALLING_NAME_UPDATE_PENDING"
    return None


class Cast(NamedTuple):
    """The persons who have a role at every number, and the other accounts that the tests need."""

    book: Book
    roles: dict[str, Person]
    heir: Person
    team: AccountRecord
    names: dict[str, str]
    keeper: AccountRecord


@pytest.fixture
async def cast(book: Book) -> Cast:
    return await cast_of(book)


async def cast_of(book: Book) -> Cast:
    """All persons, one for each role."""
    team = await book.account("team", AccountKind.TEAM)
    readers = ["owner", "granted", "granted by team"]
    others = ["ex-granted", "expired", "ex-member", "stranger"]
    roles = {name: await book.person(name) for name in (*readers, *others)}
    roles["operator"] = await book.person("operator", is_operator=True)
    roles["anonymous"] = replace(roles["owner"], token="nb_none")
    for member in ("granted by team", "ex-member"):
        await book.join(roles[member], team)
    left = delete(Membership).where(col(Membership.member_id) == roles["ex-member"].id)
    await book.database.write(lambda connection: connection.execute(left))
    newcomer, keeper = [await book.account(name) for name in ("newcomer", "keeper")]
    names = {"newcomer": newcomer.name, "keeper": keeper.name}
    return Cast(book, roles, await book.person("heir"), team, names, keeper)


async def number_in(cast: Cast, state: str) -> tuple[int, str]:
    """A number in this state, at which everybody has their role, and its E.164."""
    book, owner = cast.book, cast.roles["owner"]
    if state == "absent":
        return 10**9, "+14155500000"
    pending: dict[str, Any] = {
        "calling_name_status": "UPDATE_IN_PROGRESS",
        "calling_name_requested": "ACME",
        "calling_name_requested_at": book.clock(),
        "calling_name_due_at": book.clock() + timedelta(hours=72),
    }
    number = await book.number(owner, **pending if state == "pending" else {})
    expired = book.clock() + timedelta(seconds=1)
    await book.grant(number, cast.roles["expired"], expires_at=expired)
    book.clock.turn(seconds=1)
    people = [cast.roles[name].account.name for name in ("granted", "ex-granted")]
    for name in (*people, cast.team.name, cast.names["keeper"]):
        await done(owner, "grantPhoneNumberAccess", number, grantee=name)
    await done(owner, "revokePhoneNumberAccess", number, grantee=people[1])
    if state == "transferred":
        await done(owner, "transferPhoneNumber", number, owner=cast.heir.account.name)
    e164 = (await book.stored(number))["e164"]
    if state in {"deleted", "released"}:
        await done(owner, "deletePhoneNumber", number)
    if state == "released":
        book.clock.turn(days=7)
        await sweep(book.database, book.clock, "sweep-test")
    return number, e164


async def done(person: Person, mutation: str, number: int, **given: str) -> None:
    payload = await person.mutate(mutation, "", id=number, **given)
    assert payload["userErrors"] == []


async def raw(person: Person, document: str, **variables: Any) -> tuple[Answer, bytes]:  # noqa: ANN401
    """An answer, and its bytes."""
    response = await person.client.post(
        "/graphql",
        json={"query": document, "variables": variables},
        headers={"authorization": f"Bearer {person.token}"},
    )
    return Answer(response.status_code, response.json(), response.headers), response.content


def mutation_document(mutation: str) -> str:
    """The document that tries a mutation."""
    field = mutation.partition(":")[0]
    selection = "userErrors { code message field status }"
    if field in {*BULKS, "tagPhoneNumbers"}:
        selection = f"results {{ message phoneNumber {{ version }} {selection} }} {selection}"
    kind = f"{field[0].upper()}{field[1:]}Input!"
    return f"mutation($i: {kind}) {{ field: {field}(input: $i) {{ {selection} }} }}"


async def attempt(
    cast: Cast, person: Person, mutation: str, number: int
) -> tuple[str | None, bytes]:
    """The code that a mutation is refused with, if it is, and the bytes of the answer."""
    texts = MUTATIONS[mutation].items()
    details = {k: cast.names.get(v, v) if isinstance(v, str) else v for k, v in texts}
    given: dict[str, Any] = {"id": number, **details}
    if mutation in BULKS:
        given = {"items": [given]}
    if mutation == "tagPhoneNumbers":
        given = {"ids": [number], **details}
    answer, content = await raw(person, mutation_document(mutation), i=given)
    if answer.codes:
        return answer.codes[0], content
    payload = answer.data["field"]
    for one in payload.get("results", [payload]):
        return (one["userErrors"][0]["code"] if one["userErrors"] else None), content
    raise AssertionError(payload)


async def everything(book: Book, number: int) -> Any:  # noqa: ANN401
    """All that a mutation could change of a number; None if the number does not exist."""
    columns = (col(PhoneNumberGrant.grantee_id), col(PhoneNumberGrant.expires_at))
    statement = select(*columns).where(col(PhoneNumberGrant.phone_number_id) == number)

    def grants(connection: Connection) -> list[tuple[Any, ...]]:
        return sorted(tuple(row) for row in connection.execute(statement.order_by(columns[0])))

    if number == 10**9:
        return None
    return *await book.everything(number), await book.database.read(grants)


@pytest.mark.parametrize("mutation", MUTATIONS)
async def test_every_mutation_answers_and_changes_what_the_oracle_says(
    cast: Cast, mutation: str
) -> None:
    await check_mutation(cast, mutation)


async def check_mutation(cast: Cast, mutation: str) -> None:
    """Everybody's answer to a mutation, and what it changes, in every state of a number."""
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        number, _ = await number_in(cast, state)
        for role, person in cast.roles.items():
            before = await everything(cast.book, number)
            code, answers[role, state] = await attempt(cast, person, mutation, number)
            assert code == expected(role, state, mutation), (role, state)
            after = await everything(cast.book, number)
            if code is not None:
                assert after == before, (role, state)
                continue
            rows = after[1][len(before[1]) :]
            fields = WRITTEN_IN.get((mutation, state), WRITTEN[mutation])
            assert [row["field"] for row in rows] == fields
            assert {row["actor_id"] for row in rows} <= {person.id}
            steps = [field for field in fields if field != "GRANT"]
            assert after[0]["version"] - before[0]["version"] == len(steps)
            assert (after[2] != before[2]) == ("GRANT" in fields)
            number, _ = await number_in(cast, state)
    for role, state in product(cast.roles, STATES):
        if access(role, state) is None:
            assert answers[role, state] == answers[role, "absent"], (role, state)


UNDO = """mutation($i: UndoChangesInput!) { field: undoChanges(input: $i) {
  results { message userErrors { code message field status } } userErrors { code }
} }"""
PREVIEW = """mutation($i: PreviewUpdateRunInput!) { field: previewUpdateRun(input: $i) {
  run { items { nodes {
    phoneNumber { databaseId } outcome oldValue userErrors { code message }
  } } }
} }"""


async def test_undo_and_runs_answer_what_the_oracle_says_of_an_update(cast: Cast) -> None:
    """Each is refused to whom an update is; the creation of a number cannot be taken back."""
    answers: dict[tuple[str, str], Any] = {}
    for state in STATES:
        number, _ = await number_in(cast, state)
        trail = await cast.book.trail(number)
        change = global_id("PhoneNumberChange", trail[0]["id"] if trail else 10**9)
        target = {"target": {"ids": [str(number)]}, "change": {"nickname": "new"}}
        before = await everything(cast.book, number)
        for role, person in cast.roles.items():
            code = expected(role, state, "updatePhoneNumber")
            undone, content = await raw(person, UNDO, i={"changeIds": [change]})
            previewed, _ = await raw(person, PREVIEW, i=target)
            if role == "anonymous":
                assert (undone.codes, previewed.codes) == ([code], [code])
                continue
            [result] = undone.data["field"]["results"]
            codes = [error["code"] for error in result["userErrors"]]
            assert codes == [code or "NOT_UNDOABLE"], (role, state)
            [item] = previewed.data["field"]["run"]["items"]["nodes"]
            codes = [error["code"] for error in item["userErrors"]]
            assert codes == ([code] if code else []), (role, state)
            assert item["outcome"] == ("REFUSED" if code else "WILL_CHANGE")
            answers[role, state] = content, item
        assert await everything(cast.book, number) == before
    for (role, state), answer in answers.items():
        if access(role, state) is None:
            assert answer == answers[role, "absent"], (role, state)


async def test_creation_answers_and_changes_what_the_oracle_says(cast: Cast) -> None:
    created = "mutation($i: CreatePhoneNumberInput!) { field: createPhoneNumber(input: $i)"
    selection = "{ phoneNumber { databaseId } userErrors { code message field status } }"
    for state in STATES[:-2]:
        number, e164 = await number_in(cast, state)
        before = await everything(cast.book, number)
        for role, person in cast.roles.items():
            answer, _ = await raw(person, f"{created} {selection} }}", i={"phoneNumber": e164})
            if role == "anonymous":
                assert answer.codes == ["UNAUTHENTICATED"]
                continue
            [error] = answer.data["field"]["userErrors"]
            assert error["code"] == ("TAKEN" if role == "operator" else "FORBIDDEN")
        assert await everything(cast.book, number) == before


@pytest.mark.parametrize("query", QUERIES)
async def test_every_query_answers_what_the_oracle_says(cast: Cast, query: str) -> None:
    await check(cast, query)


@pytest.mark.parametrize("query", QUERIES)
async def test_the_reference_engine_answers_what_the_oracle_says(
    sqlite_url: str, query: str
) -> None:
    async with book_with(sqlite_url, engine=Engine.REFERENCE) as book:
        await check(await cast_of(book), query)


async def check(cast: Cast, query: str) -> None:
    """Everybody's answer to a query, in every state of a number."""
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        number, e164 = await number_in(cast, state)
        named = {"id": number, "e164": e164, "node": global_id("PhoneNumber", number)}
        for role, person in cast.roles.items():
            answer, answers[role, state] = await raw(person, QUERIES[query] + FRAGMENT, **named)
            if role == "anonymous":
                assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
                continue
            found = of_query(answer.data["field"])
            seen = access(role, state) if state != "deleted" else None
            assert (found and found["viewerAccess"]) == seen, (role, state)
            if found is None:
                continue
            assert found["viewerCanUpdate"] == (seen == "OWNER")
            assert found["grants"] == ({"totalCount": 3} if seen == "OWNER" else None)
            fields = {change["field"] for change in found["changes"]["nodes"]}
            assert ("GRANT" in fields) == (seen == "OWNER")
            assert ("OWNER" in fields) == (state == "transferred")
    for role, state in product(cast.roles, STATES):
        if access(role, state) is None:
            assert answers[role, state] == answers[role, "absent"], (role, state)


CHANGES = """query($id: ID!) {
  field: changes(first: 100, filter: { phoneNumberIds: [$id] }) {
    totalCount nodes { field phoneNumber { viewerAccess } }
  }
}"""


async def test_the_trail_of_all_numbers_answers_what_the_oracle_says(cast: Cast) -> None:
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        number, _ = await number_in(cast, state)
        trail = [row["field"] for row in await cast.book.trail(number)]
        for role, person in cast.roles.items():
            answer, answers[role, state] = await raw(person, CHANGES, id=number)
            if role == "anonymous":
                assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
                continue
            found, seen = answer.data["field"], access(role, state)
            readable = [field for field in trail if seen == "OWNER" or field != "GRANT"]
            fields = [change["field"] for change in found["nodes"]]
            assert sorted(fields) == sorted(readable if seen else []), (role, state)
            assert found["totalCount"] == len(fields)
            assert {one["phoneNumber"]["viewerAccess"] for one in found["nodes"]} <= {seen}
    for role, state in product(cast.roles, STATES):
        if access(role, state) is None:
            assert answers[role, state] == answers[role, "absent"], (role, state)


CHECK = """query($id: ID!) {
  field: checkCallingName(id: $id, callingName: "SALES") { code }
}"""


async def test_warnings_answer_what_the_oracle_says(cast: Cast) -> None:
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        number, _ = await number_in(cast, state)
        for role, person in cast.roles.items():
            answer, answers[role, state] = await raw(person, CHECK, id=number)
            if role == "anonymous":
                assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
                continue
            is_seen = state != "deleted" and access(role, state) is not None
            assert answer.codes == ([] if is_seen else ["BAD_USER_INPUT"]), (role, state)
    for role, state in product(cast.roles, STATES):
        if access(role, state) is None:
            assert answers[role, state] == answers[role, "absent"], (role, state)


COUNTS = """query($e164: E164PhoneNumber!) {
  field: phoneNumberCounts(by: ACCESS, filter: { e164: [$e164] }) { value count }
}"""


async def test_counts_answer_what_the_oracle_says(cast: Cast) -> None:
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        _, e164 = await number_in(cast, state)
        for role, person in cast.roles.items():
            answer, answers[role, state] = await raw(person, COUNTS, e164=e164)
            if role == "anonymous":
                assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
                continue
            seen = access(role, state) if state != "deleted" else None
            expected_counts = [{"value": seen, "count": 1}] if seen else []
            assert answer.data["field"] == expected_counts, (role, state)
    for role, state in product(cast.roles, STATES):
        if access(role, state) is None:
            assert answers[role, state] == answers[role, "absent"], (role, state)


ROWS = {
    "grant": ("... on PhoneNumberGrant { grantee { name } }", {"OWNER"}),
    "change": ("... on PhoneNumberChange { field }", {"OWNER", "GRANTED", "OPERATOR"}),
    "change of a grant": ("... on PhoneNumberChange { field }", {"OWNER"}),
}
"""The rows of the lists of a number: what is selected of them, and with which access."""


@pytest.mark.parametrize("row", ROWS)
async def test_the_rows_of_its_lists_answer_what_the_oracle_says(cast: Cast, row: str) -> None:
    selection, accesses = ROWS[row]
    document = f"query($id: ID!) {{ field: node(id: $id) {{ __typename {selection} }} }}"
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        number, _ = await number_in(cast, state)
        trail = await cast.book.trail(number)
        of_kind = [
            each["id"]
            for each in trail
            if (each["field"] == "GRANT") == (row == "change of a grant")
        ]
        change = global_id("PhoneNumberChange", of_kind[0] if of_kind else 10**9)
        node = grant_id(number, cast.keeper.id) if row == "grant" else change
        for role, person in cast.roles.items():
            answer, answers[role, state] = await raw(person, document, id=node)
            if role == "anonymous":
                assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
                continue
            # The changes of a deleted number are in the lists of who can restore it.
            is_listed = state != "deleted" or row != "grant"
            is_seen = is_listed and access(role, state) in accesses
            assert (answer.data["field"] is not None) == is_seen, (role, state)
            if not is_seen:
                assert answers[role, state] == b'{"data":{"field":null}}'
    assert answers["owner", "absent"] == answers["stranger", "idle"]


def of_query(field: Any) -> Any:  # noqa: ANN401
    """The number in the answer of a query, if it is there."""
    if isinstance(field, dict) and "totalCount" in field:
        assert field["totalCount"] == len(field["nodes"])
        field = field["nodes"] or None
    return field[0] if isinstance(field, list) else field
