"""Who sees what, compared with an oracle; strangers cannot tell hidden from absent numbers."""

import base64
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import count, product
from typing import Any, NamedTuple

from graphql import GraphQLObjectType
from sqlalchemy import delete
from sqlmodel import col

from models.enums import AccountKind, OrderDirection, PhoneNumberOrderField
from models.records import AccountRecord
from models.tables import Membership
from schema import graphql_schema
from tests.support.book import Book, Person, erase

SEEN = "databaseId viewerAccess viewerCanUpdate"
LIST = f"""
query List($filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder, $first: Int, $after: String) {{
  phoneNumbers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {{
    totalCount
    edges {{ cursor node {{ {SEEN} }} }}
    nodes {{ id e164 nickname owner {{ name }} associations {{ value }} }}
    pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
  }}
}}
"""
BY_ID = f"query($id: ID!) {{ phoneNumber(id: $id) {{ {SEEN} }} }}"
BY_E164 = f"query($e164: E164PhoneNumber!) {{ phoneNumber(e164: $e164) {{ {SEEN} }} }}"
NODE = f"query($id: ID!) {{ node(id: $id) {{ id ... on PhoneNumber {{ {SEEN} }} }} }}"
NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"
ACCOUNT = "query($id: ID!) { node(id: $id) { __typename id ... on Account { name kind } } }"
UPDATE = """
mutation($input: UpdatePhoneNumberInput!) {
  updatePhoneNumber(input: $input) {
    message phoneNumber { id } userErrors { code message field status }
  }
}
"""

ORDERS = [
    {"field": field.value, "direction": direction.value}
    for field, direction in product(PhoneNumberOrderField, OrderDirection)
]

e164s = (f"+1415{number}" for number in count(5_570_000))


def global_id(typename: str, database_id: object) -> str:
    return base64.b64encode(f"{typename}:{database_id}".encode()).decode()


class Role(NamedTuple):
    """The relation of a person to a number."""

    owns: bool = False
    granted: bool = False
    expired: bool = False
    team_granted: bool = False
    has_left_team: bool = False
    is_operator: bool = False

    @property
    def access(self) -> str | None:
        """The oracle of the policy: the first claim that holds."""
        is_granted_by_name = self.granted and not self.expired
        is_granted_by_team = self.team_granted and not self.has_left_team
        if self.owns:
            return "OWNER"
        if is_granted_by_name or is_granted_by_team:
            return "GRANTED"
        return "OPERATOR" if self.is_operator else None


ROLES = {
    "owner": Role(owns=True),
    "owner who is granted too": Role(owns=True, granted=True, team_granted=True),
    "grantee": Role(granted=True),
    "grantee whose grant is over": Role(granted=True, expired=True),
    "team member": Role(team_granted=True),
    "team member and grantee": Role(team_granted=True, granted=True),
    "team member whose own grant is over": Role(team_granted=True, granted=True, expired=True),
    "ex-member": Role(team_granted=True, has_left_team=True),
    "ex-member and grantee": Role(team_granted=True, has_left_team=True, granted=True),
    "stranger": Role(),
    "operator": Role(is_operator=True),
    "operator who owns": Role(is_operator=True, owns=True, granted=True),
    "operator who is granted": Role(is_operator=True, granted=True),
    "operator in a team": Role(is_operator=True, team_granted=True),
    "operator whose grant is over": Role(is_operator=True, granted=True, expired=True),
}


class InRole(NamedTuple):
    """A person, and the number at which they have a role."""

    person: Person
    number: int
    e164: str


async def in_role(book: Book, role: Role) -> InRole:
    olivia = await book.person("olivia")
    person = await book.person("person", is_operator=role.is_operator)
    e164 = next(e164s)
    number = await book.number(person if role.owns else olivia, e164)
    team = await book.account("team", AccountKind.TEAM)
    await book.join(person, team)
    if role.granted:
        hour = timedelta(hours=-1 if role.expired else 1)
        await book.grant(number, person, expires_at=book.clock() + hour)
    if role.team_granted:
        await book.grant(number, team)
    if role.has_left_team:
        await leave(book, person, team)
    return InRole(person, number, e164)


async def leave(book: Book, member: Person, team: AccountRecord) -> None:
    statement = delete(Membership).where(
        col(Membership.member_id) == member.id, col(Membership.team_id) == team.id
    )
    await book.database.write(lambda connection: connection.execute(statement))


async def listed(in_role: InRole) -> Any:  # noqa: ANN401
    connection = (await in_role.person.ask(LIST, filter={"e164": [in_role.e164]})).data[
        "phoneNumbers"
    ]
    return next((edge["node"] for edge in connection["edges"]), None)


async def counted(in_role: InRole) -> int:
    answer = await in_role.person.ask(LIST, filter={"e164": [in_role.e164]}, first=1)
    total: int = answer.data["phoneNumbers"]["totalCount"]
    return total


async def by_id(in_role: InRole) -> Any:  # noqa: ANN401
    return (await in_role.person.ask(BY_ID, id=str(in_role.number))).data["phoneNumber"]


async def by_e164(in_role: InRole) -> Any:  # noqa: ANN401
    return (await in_role.person.ask(BY_E164, e164=in_role.e164)).data["phoneNumber"]


async def as_node(in_role: InRole) -> Any:  # noqa: ANN401
    node = (await in_role.person.ask(NODE, id=global_id("PhoneNumber", in_role.number))).data[
        "node"
    ]
    return node and {name: node[name] for name in SEEN.split()}


async def test_everybody_sees_a_number_as_the_oracle_says_in_every_way(book: Book) -> None:
    for named, role in ROLES.items():
        here = await in_role(book, role)
        expected = role.access and {
            "databaseId": here.number,
            "viewerAccess": role.access,
            "viewerCanUpdate": role.access == "OWNER",
        }
        for way in (listed, by_id, by_e164, as_node):
            assert await way(here) == expected, (named, way.__name__)
        assert await counted(here) == (role.access is not None), named


async def test_a_change_is_answered_as_the_role_permits(book: Book) -> None:
    codes = {"OWNER": [], "GRANTED": ["FORBIDDEN"], "OPERATOR": ["FORBIDDEN"], None: ["NOT_FOUND"]}
    for named, role in ROLES.items():
        here = await in_role(book, role)
        before = await book.everything(here.number)
        payload = await here.person.update(here.number, nickname="mine")
        assert [error["code"] for error in payload["userErrors"]] == codes[role.access], named
        assert (await book.everything(here.number) == before) == (role.access != "OWNER"), named


async def test_the_access_filter_separates_what_an_operator_sees(book: Book) -> None:
    in_roles = [await in_role(book, role) for role in ROLES.values() if not role.is_operator]
    oscar = await book.person("oscar", is_operator=True)
    own, others = await book.number(oscar, next(e164s)), [here.number for here in in_roles]
    for number in others[:2]:
        await book.grant(number, oscar)
    expected = {"OWNER": {own}, "GRANTED": {*others[:2]}, "OPERATOR": {*others[2:]}}
    for access, numbers in expected.items():
        found = (await oscar.ask(LIST, filter={"access": [access]}, first=100)).data["phoneNumbers"]
        nodes = [edge["node"] for edge in found["edges"]]
        assert {node["databaseId"] for node in nodes} == numbers
        assert {node["viewerAccess"] for node in nodes} == {access}
        assert found["totalCount"] == len(nodes)


# ---- Access ends at once.


async def test_a_grant_ends_at_its_time_without_a_sweep(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia, e164 := next(e164s))
    await book.grant(number, george, expires_at=book.clock() + timedelta(seconds=60))
    here = InRole(george, number, e164)
    book.clock.turn(seconds=59, milliseconds=999)
    for way in (listed, by_id, by_e164, as_node, counted):
        assert await way(here), way.__name__
    book.clock.turn(milliseconds=1)
    for way in (listed, by_id, by_e164, as_node, counted):
        assert not await way(here), way.__name__


async def test_a_grant_without_an_end_does_not_end(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia, e164 := next(e164s))
    await book.grant(number, george)
    book.clock.turn(days=3000)
    assert await listed(InRole(george, number, e164))


async def test_leaving_a_team_ends_access_at_once(book: Book) -> None:
    olivia, tess = await book.person("olivia"), await book.person("tess")
    team = await book.account("team", AccountKind.TEAM)
    await book.join(tess, team)
    number = await book.number(olivia, e164 := next(e164s))
    await book.grant(number, team)
    here = InRole(tess, number, e164)
    for way in (listed, by_id, by_e164, as_node, counted):
        assert await way(here), way.__name__
    await leave(book, tess, team)
    for way in (listed, by_id, by_e164, as_node, counted):
        assert not await way(here), way.__name__


async def test_after_a_grant_has_ended_a_change_is_not_found(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    await book.grant(number, george, expires_at=book.clock() + timedelta(seconds=1))
    [error] = (await george.update(number, nickname="x"))["userErrors"]
    assert error["code"] == "FORBIDDEN"
    assert error["message"] == "Only the owner can update this phone number."
    book.clock.turn(seconds=1)
    [error] = (await george.update(number, nickname="x"))["userErrors"]
    assert error["code"] == "NOT_FOUND"


# ---- A stranger cannot tell hidden from absent numbers.


class Secret(NamedTuple):
    """A number of Olivia's that Sam cannot see, and the id and E.164 of one that does not exist."""

    olivia: Person
    sam: Person
    number: int
    e164: str
    absent: int
    absent_e164: str
    change: int

    @property
    def numbers(self) -> list[tuple[int, str]]:
        return [(self.number, self.e164), (self.absent, self.absent_e164)]


async def secret(book: Book) -> Secret:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    await book.numbers(sam, [{"e164": next(e164s), "nickname": f"Sam's {i}"} for i in range(3)])
    e164 = next(e164s)
    number = await book.number(olivia, e164, nickname="Secret", name="secret", type="SIP")
    await book.associate(number, "VOICE_CONNECTOR_ID", "secret-connector")
    [created] = await book.trail(number)
    return Secret(olivia, sam, number, e164, number + 1_000, next(e164s), created["id"])


OF_EACH = {"x-request-id", "ratelimit"}
"""Headers that differ from answer to answer, whatever the request."""


async def raw(person: Person, document: str, **variables: Any) -> tuple[Any, ...]:  # noqa: ANN401
    """An answer byte for byte, with its headers except those that always differ."""
    response = await person.client.post(
        "/graphql",
        json={"query": document, "variables": variables},
        headers={
            "authorization": f"Bearer {person.token}",
            "accept": "application/graphql-response+json",
        },
    )
    headers = sorted((k, v) for k, v in response.headers.items() if k not in OF_EACH)
    return response.status_code, headers, response.content


Ask = Callable[[int, str], tuple[str, dict[str, Any]]]


def asks_by_number() -> Iterator[Ask]:
    """Every way to ask for one number, from its id and its E.164."""
    yield lambda number, _: (BY_ID, {"id": str(number)})
    yield lambda number, _: (BY_ID, {"id": global_id("PhoneNumber", number)})
    yield lambda _, e164: (BY_E164, {"e164": e164})
    yield lambda number, _: (NODE, {"id": global_id("PhoneNumber", number)})
    yield lambda number, _: (NODES, {"ids": [global_id("PhoneNumber", number)] * 2})
    yield lambda number, _: (NODES, {"ids": [global_id("Account", number)]})
    yield lambda _, e164: (LIST, {"filter": {"e164": [e164]}})
    yield lambda _, e164: (LIST, {"filter": {"e164StartsWith": e164}})
    yield lambda _, e164: (LIST, {"filter": {"search": e164}})
    yield lambda number, _: (BY_ID, {"id": str(number), "e164": None})
    for details in ATTEMPTS:
        yield partial(attempt, details)


ATTEMPTS: list[dict[str, Any]] = [
    {"nickname": "x"},
    {"nickname": "x" * 51},
    {"name": "!"},
    {"callingName": "ACME"},
    {"callingName": None},
    {"productType": "VOICE_CONNECTOR"},
    {"productType": None},
    {"nickname": "x", "expectedVersion": 1},
    {"nickname": "Secret", "expectedVersion": 7},
    {"nickname": "x", "name": "y"},
    {},
]


def attempt(details: dict[str, Any], number: int, _: str) -> tuple[str, dict[str, Any]]:
    return UPDATE, {"input": {"id": str(number), **details}}


async def test_a_stranger_gets_the_same_bytes_for_a_hidden_and_an_absent_number(
    book: Book,
) -> None:
    found = await secret(book)
    before = await book.everything(found.number)
    for ask in asks_by_number():
        hidden, absent = [
            await raw(found.sam, document, **variables)
            for document, variables in (ask(*number) for number in found.numbers)
        ]
        assert hidden == absent
    assert await book.everything(found.number) == before


FILTERS: list[dict[str, Any] | None] = [
    None,
    {"access": ["OWNER"]},
    {"access": ["GRANTED"]},
    {"access": ["OPERATOR"]},
    {"access": ["GRANTED", "OPERATOR"]},
    {"callingNameDueBefore": "2100-01-01T00:00:00Z"},
    {"callingNameStatuses": ["UNASSIGNED"]},
    {"countryCodes": ["US"]},
    {"deleted": True},
    {"deleted": False},
    {"e164StartsWith": "+1415"},
    {"hasNickname": True},
    {"hasNickname": False},
    {"numberTypes": ["LOCAL"]},
    {"productTypes": ["VOICE_CONNECTOR"]},
    {"hasTags": True},
    {"hasTags": False},
    {"reference": "secret"},
    {"search": "secret"},
    {"search": "s"},
    {"statuses": ["ASSIGNED"]},
    {"tags": ["secret"]},
    {"types": ["SIP"]},
]


def asks_for_lists() -> Iterator[dict[str, Any]]:
    """Lists with every filter and in every order, whole and page by page."""
    for given, order in product(FILTERS, ORDERS[:2]):
        yield {"filter": given, "orderBy": order, "first": 100}
    for order, first in product(ORDERS, (1, 100)):
        yield {"orderBy": order, "first": first}


async def test_every_filter_of_the_schema_is_tried_by_the_stranger() -> None:
    tried = {name for given in FILTERS for name in given or {}} | {"e164"}
    fields = graphql_schema.type_map["PhoneNumberFilter"].fields  # type: ignore[attr-defined]
    assert tried == set(fields)


async def test_no_list_of_a_stranger_depends_on_a_hidden_number(book: Book) -> None:
    found = await secret(book)
    asks = [*asks_for_lists()]
    with_it = [await raw(found.sam, LIST, **variables) for variables in asks]
    await book.database.write(lambda connection: erase(connection, [found.number]))
    without_it = [await raw(found.sam, LIST, **variables) for variables in asks]
    assert with_it == without_it
    assert b"Sam's 2" in without_it[0][2]


async def cursor_of(person: Person, order: dict[str, Any]) -> str:
    connection = (await person.ask(LIST, orderBy=order)).data["phoneNumbers"]
    cursor: str = connection["edges"][0]["cursor"]
    return cursor


async def test_a_cursor_of_another_viewer_gives_a_place_and_no_access(book: Book) -> None:
    found = await secret(book)
    own = (await found.sam.ask(LIST)).data["phoneNumbers"]["nodes"]
    for order in ORDERS:
        cursor = await cursor_of(found.olivia, order)
        answer = await found.sam.ask(LIST, orderBy=order, after=cursor)
        connection = answer.data["phoneNumbers"]
        assert all(node in own for node in connection["nodes"])
        assert connection["totalCount"] == len(own)


async def test_a_cursor_of_a_hidden_number_works_like_one_of_an_absent_number(book: Book) -> None:
    found = await secret(book)
    cursors = [(order, await cursor_of(found.olivia, order)) for order in ORDERS]
    asks = [{"orderBy": order, "after": cursor} for order, cursor in cursors]
    hidden = [await raw(found.sam, LIST, **variables) for variables in asks]
    absent = [{**ask, "after": cursor_of_absent_number(str(ask["after"]))} for ask in asks]
    assert [await raw(found.sam, LIST, **variables) for variables in absent] == hidden
    await book.database.write(lambda connection: erase(connection, [found.number]))
    assert [await raw(found.sam, LIST, **variables) for variables in asks] == hidden


def cursor_of_absent_number(cursor: str) -> str:
    """A cursor for the place directly behind another cursor, where no number is."""
    *place, number = json.loads(base64.urlsafe_b64decode(cursor))
    return base64.urlsafe_b64encode(json.dumps([*place, number + 1_000]).encode()).decode()


class Case(NamedTuple):
    """A stranger's request for a root field, and the answer that is expected."""

    document: str
    variables: Callable[[Secret], dict[str, Any]]
    expected: Callable[[Secret], Any]


NOT_FOUND = {
    "code": "NOT_FOUND",
    "message": "Phone number not found.",
    "field": ["input", "id"],
    "status": 404,
}


NO_RUN = NOT_FOUND | {"message": "Update run not found."}


def mutation(field: str, selection: str) -> str:
    kind = f"{field[0].upper()}{field[1:]}Input!"
    errors = "userErrors { code message field status }"
    selected = f"{field}(input: $input) {{ {selection} {errors} }}"
    return f"mutation($input: {kind}) {{ field: {selected} }}"


STRANGER = {
    "Query.viewer": Case(
        "{ field: viewer { name isOperator } }",
        lambda _: {},
        lambda s: {"name": s.sam.account.name, "isOperator": False},
    ),
    "Query.phoneNumbers": Case(
        "{ field: phoneNumbers { totalCount nodes { owner { name } viewerAccess } } }",
        lambda _: {},
        lambda s: {
            "totalCount": 3,
            "nodes": [{"owner": {"name": s.sam.account.name}, "viewerAccess": "OWNER"}] * 3,
        },
    ),
    "Query.phoneNumber": Case(
        "query($id: ID!) { field: phoneNumber(id: $id) { id } }",
        lambda s: {"id": str(s.number)},
        lambda _: None,
    ),
    "Query.node": Case(
        "query($id: ID!) { field: node(id: $id) { id } }",
        lambda s: {"id": global_id("PhoneNumber", s.number)},
        lambda _: None,
    ),
    "Query.nodes": Case(
        "query($ids: [ID!]!) { field: nodes(ids: $ids) { id } }",
        lambda s: {
            "ids": [global_id("PhoneNumber", s.number), global_id("Account", s.olivia.id)],
        },
        lambda _: [None, None],
    ),
    "Query.updateRun": Case(
        "query($id: ID!) { field: updateRun(id: $id) { id } }",
        lambda _: {"id": global_id("UpdateRun", 1)},
        lambda _: None,
    ),
    "Query.updateRuns": Case(
        "{ field: updateRuns { totalCount nodes { id } } }",
        lambda _: {},
        lambda _: {"totalCount": 0, "nodes": []},
    ),
    "Query.phoneNumberCounts": Case(
        "{ field: phoneNumberCounts(by: ACCESS) { value count } }",
        lambda _: {},
        lambda _: [{"value": "OWNER", "count": 3}],
    ),
    "Query.changes": Case(
        "query($id: ID!) { field: changes(filter: {phoneNumberIds: [$id]}) { totalCount } }",
        lambda s: {"id": str(s.number)},
        lambda _: {"totalCount": 0},
    ),
    "Query.accounts": Case(
        "query($name: String!) { field: accounts(search: $name) { name teams { name } } }",
        lambda s: {"name": s.olivia.account.name},
        lambda s: [{"name": s.olivia.account.name, "teams": None}],
    ),
    "Query.rateLimit": Case(
        "{ field: rateLimit { cost } }",
        lambda _: {},
        lambda _: {"cost": 1},
    ),
    "Mutation.updatePhoneNumber": Case(
        mutation("updatePhoneNumber", "message phoneNumber { id }"),
        lambda s: {"input": {"id": str(s.number), "nickname": "Sam's"}},
        lambda _: {"message": NOT_FOUND["message"], "phoneNumber": None, "userErrors": [NOT_FOUND]},
    ),
    "Mutation.updatePhoneNumbers": Case(
        mutation("updatePhoneNumbers", "results { userErrors { code field } }"),
        lambda s: {"input": {"items": [{"id": str(s.number), "nickname": "Sam's"}]}},
        lambda _: {
            "results": [
                {"userErrors": [{"code": "NOT_FOUND", "field": ["input", "items", "0", "id"]}]}
            ],
            "userErrors": [],
        },
    ),
    "Mutation.tagPhoneNumbers": Case(
        mutation("tagPhoneNumbers", "results { userErrors { code field } }"),
        lambda s: {"input": {"ids": [str(s.number)], "add": ["Sam's"]}},
        lambda _: {
            "results": [{"userErrors": [{"code": "NOT_FOUND", "field": ["input", "ids", "0"]}]}],
            "userErrors": [],
        },
    ),
    "Mutation.grantPhoneNumberAccess": Case(
        mutation("grantPhoneNumberAccess", "grant { createdAt }"),
        lambda s: {"input": {"id": str(s.number), "grantee": s.sam.account.name}},
        lambda _: {"grant": None, "userErrors": [NOT_FOUND]},
    ),
    "Mutation.revokePhoneNumberAccess": Case(
        mutation("revokePhoneNumberAccess", "phoneNumber { id }"),
        lambda s: {"input": {"id": str(s.number), "grantee": s.olivia.account.name}},
        lambda _: {"phoneNumber": None, "userErrors": [NOT_FOUND]},
    ),
    "Mutation.transferPhoneNumber": Case(
        mutation("transferPhoneNumber", "phoneNumber { id }"),
        lambda s: {"input": {"id": str(s.number), "owner": s.sam.account.name}},
        lambda _: {"phoneNumber": None, "userErrors": [NOT_FOUND]},
    ),
    "Mutation.createPhoneNumber": Case(
        mutation("createPhoneNumber", "message phoneNumber { id }"),
        lambda _: {"input": {"phoneNumber": "+14155550000"}},
        lambda _: {
            "message": "Only an operator can create this phone number.",
            "phoneNumber": None,
            "userErrors": [
                {
                    "code": "FORBIDDEN",
                    "message": "Only an operator can create this phone number.",
                    "field": None,
                    "status": 403,
                }
            ],
        },
    ),
    "Mutation.deletePhoneNumber": Case(
        mutation("deletePhoneNumber", "deletedPhoneNumberId deletionAt"),
        lambda s: {"input": {"id": str(s.number)}},
        lambda _: {"deletedPhoneNumberId": None, "deletionAt": None, "userErrors": [NOT_FOUND]},
    ),
    "Mutation.restorePhoneNumber": Case(
        mutation("restorePhoneNumber", "phoneNumber { id }"),
        lambda s: {"input": {"id": str(s.number)}},
        lambda _: {"phoneNumber": None, "userErrors": [NOT_FOUND]},
    ),
    "Mutation.settleCallingName": Case(
        mutation("settleCallingName", "phoneNumber { id }"),
        lambda s: {"input": {"id": str(s.number), "outcome": "FAILED"}},
        lambda _: {"phoneNumber": None, "userErrors": [NOT_FOUND]},
    ),
    "Mutation.previewUpdateRun": Case(
        mutation(
            "previewUpdateRun",
            "run { items { nodes { phoneNumber { id } outcome userErrors { code } } } }",
        ),
        lambda s: {"input": {"target": {"ids": [str(s.number)]}, "change": {"name": "x"}}},
        lambda _: {
            "run": {
                "items": {
                    "nodes": [
                        {
                            "phoneNumber": None,
                            "outcome": "REFUSED",
                            "userErrors": [{"code": "NOT_FOUND"}],
                        }
                    ]
                }
            },
            "userErrors": [],
        },
    ),
    "Mutation.startUpdateRun": Case(
        mutation("startUpdateRun", "run { id }"),
        lambda _: {"input": {"id": global_id("UpdateRun", 1000), "expectedCount": 1}},
        lambda _: {"run": None, "userErrors": [NO_RUN]},
    ),
    "Mutation.cancelUpdateRun": Case(
        mutation("cancelUpdateRun", "run { id }"),
        lambda _: {"input": {"id": global_id("UpdateRun", 1000)}},
        lambda _: {"run": None, "userErrors": [NO_RUN]},
    ),
    "Mutation.undoChanges": Case(
        mutation("undoChanges", "results { message userErrors { code status } }"),
        lambda s: {"input": {"changeIds": [global_id("PhoneNumberChange", s.change)]}},
        lambda _: {
            "results": [
                {
                    "message": "Change not found.",
                    "userErrors": [{"code": "NOT_FOUND", "status": 404}],
                }
            ],
            "userErrors": [],
        },
    ),
    "Mutation.settleCallingNames": Case(
        mutation("settleCallingNames", "results { phoneNumber { id } userErrors { code } }"),
        lambda s: {"input": {"items": [{"id": str(s.number), "outcome": "FAILED"}]}},
        lambda _: {
            "results": [{"phoneNumber": None, "userErrors": [{"code": "NOT_FOUND"}]}],
            "userErrors": [],
        },
    ),
    "Mutation.updateAccountSettings": Case(
        mutation("updateAccountSettings", "account { defaultCallingName }"),
        lambda _: {"input": {"defaultCallingName": "SAM"}},
        lambda _: {"account": {"defaultCallingName": "SAM"}, "userErrors": []},
    ),
}
"""A stranger on every root field: a new field needs a case here, or the next test fails."""

REFUSED = {
    "Query.checkCallingName": "query($id: ID!) { checkCallingName(id: $id, callingName: "
    '"SALES") { code } }',
}
"""Those that have no answer for a number that is not seen."""


def test_the_stranger_asks_every_root_field_of_the_schema() -> None:
    roots = (graphql_schema.query_type, graphql_schema.mutation_type)
    assert graphql_schema.subscription_type is None
    assert {*STRANGER, *REFUSED} == {f"{root}.{name}" for root in roots for name in fields_of(root)}


def fields_of(root: GraphQLObjectType | None) -> list[str]:
    return [*root.fields] if root else []


async def test_no_root_field_shows_a_stranger_a_hidden_number(book: Book) -> None:
    found = await secret(book)
    before = await book.everything(found.number)
    for named, case in STRANGER.items():
        answer = await found.sam.ask(case.document, **case.variables(found))
        assert answer.data["field"] == case.expected(found), named
    for document in REFUSED.values():
        hidden, absent = [await found.sam.ask(document, id=i) for i in (found.number, 10**9)]
        assert hidden.codes == ["BAD_USER_INPUT"]
        assert hidden.body == absent.body
    assert await book.everything(found.number) == before


# ---- Objects by their global ids.


async def test_node_gives_only_the_accounts_of_the_viewer_and_their_teams(book: Book) -> None:
    olivia, tess = await book.person("olivia"), await book.person("tess")
    team, other = [await book.account(name, AccountKind.TEAM) for name in ("team", "other")]
    await book.join(tess, team)
    await book.join(olivia, other)
    number = await book.number(olivia)
    await book.grant(number, team)
    for account in (tess.account, team):
        node = (await tess.ask(ACCOUNT, id=global_id("Account", account.id))).data["node"]
        assert (node["name"], node["kind"]) == (account.name, account.kind)
        assert node["id"] == global_id("Account", account.id)
    for hidden in (olivia.id, other.id, 1_000_000):
        answer = await tess.ask(ACCOUNT, id=global_id("Account", hidden))
        assert answer.data == {"node": None}, hidden
    await leave(book, tess, team)
    answer = await tess.ask(ACCOUNT, id=global_id("Account", team.id))
    assert answer.data == {"node": None}


async def test_an_operator_sees_all_numbers_but_no_account_of_others(book: Book) -> None:
    olivia, oscar = await book.person("olivia"), await book.person("oscar", is_operator=True)
    number = await book.number(olivia)
    by_number = await oscar.ask(NODE, id=global_id("PhoneNumber", number))
    assert by_number.data["node"]["viewerAccess"] == "OPERATOR"
    assert (await oscar.ask(ACCOUNT, id=global_id("Account", olivia.id))).data == {"node": None}


MALFORMED = ["", " ", "0", "1", "-1", "PhoneNumber:1", "\0", "é", "=", "A", "%%%", "x" * 10_000]
MALFORMED += [
    global_id("PhoneNumber", bad)
    for bad in ("", "0", "-1", "01", "1 ", " 1", "+1", "1.0", "1:1", "x", "١", "1\n", 2**63, 10**30)
]
MALFORMED += [
    "UGhvbmVOdW1iZXI6MR==",
    "UGhvbmVOdW1iZXI6MQ",
    "UGhvbmVOdW1iZXI6MQ== ",
]  # other spellings
MALFORMED += [global_id(name, 1) for name in ("", "phoneNumber", "Query", "Membership", " Account")]


async def test_a_malformed_id_gives_null(book: Book) -> None:
    olivia = await book.person("olivia")
    assert await book.number(olivia) == 1
    for bad in MALFORMED:
        assert (await olivia.ask(NODE, id=bad)).data == {"node": None}, bad
    answer = await olivia.ask(NODES, ids=MALFORMED[:100])
    assert answer.data == {"nodes": [None] * len(MALFORMED)}


async def test_a_number_is_found_by_its_global_id_and_its_database_id_alone(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    for number_id in (global_id("PhoneNumber", number), str(number), number):
        answer = await olivia.ask(BY_ID, id=number_id)
        assert answer.data["phoneNumber"]["databaseId"] == number, number_id
    bad = [*MALFORMED, global_id("Account", number), 2**63, 2**64, -number, 0]
    for other in bad:
        if other not in {"1", number}:
            assert (await olivia.ask(BY_ID, id=other)).data == {"phoneNumber": None}, other


async def test_nodes_keep_the_order_of_their_ids_with_repetitions_and_gaps(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    first, second, hidden = [
        global_id("PhoneNumber", await book.number(owner)) for owner in (olivia, olivia, george)
    ]
    account = global_id("Account", olivia.id)
    ids = [second, hidden, first, "bad", account, second, global_id("Account", george.id), first]
    nodes = (await olivia.ask(NODES, ids=ids)).data["nodes"]
    expected = [second, None, first, None, account, second, None, first]
    assert [node and node["id"] for node in nodes] == expected
    assert [node["__typename"] for node in nodes if node] == [
        *["PhoneNumber"] * 2,
        "Account",
        *["PhoneNumber"] * 2,
    ]


async def test_a_hundred_nodes_can_be_asked_for_but_no_more(book: Book) -> None:
    olivia = await book.person("olivia")
    number = global_id("PhoneNumber", await book.number(olivia))
    assert (await olivia.ask(NODES, ids=[])).data == {"nodes": []}
    assert len((await olivia.ask(NODES, ids=[number] * 100)).data["nodes"]) == 100
    answer = await olivia.ask(NODES, ids=[number] * 101)
    [error] = answer.body["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}
    assert error["path"] == ["nodes"]
    assert answer.body["data"] is None


NOT_ONE = ["", "(id: null)", "(e164: null)", "(id: null, e164: null)"]
NOT_ONE += ['(id: "1", e164: "+14155551000")']


async def test_one_number_is_asked_for_by_exactly_one_of_id_and_e164(book: Book) -> None:
    olivia = await book.person("olivia")
    await book.number(olivia, "+14155551000")
    for arguments in NOT_ONE:
        answer = await olivia.ask(f"{{ viewer {{ name }} one: phoneNumber{arguments} {{ id }} }}")
        [error] = answer.body["errors"]
        assert error["extensions"] == {"code": "BAD_USER_INPUT"}, arguments
        assert error["path"] == ["one"]
        assert "exactly one of id and e164" in error["message"]
        assert answer.body["data"] == {"viewer": {"name": olivia.account.name}, "one": None}


DETAILS = """
{ phoneNumbers(orderBy: { field: E164, direction: ASC }) {
    nodes { databaseId owner { id name kind isOperator } associations { name value associatedAt } }
} }
"""


async def test_owner_and_associations_are_shown_with_visible_numbers(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    tess = await book.person("tess")
    lent, own = await book.number(olivia, next(e164s)), await book.number(george, next(e164s))
    hidden = await book.number(tess, next(e164s))
    await book.grant(lent, george)
    for number, value in ((lent, "older"), (hidden, "hidden"), (lent, "newer")):
        await book.associate(number, "SIP_RULE_ID", value)
        book.clock.turn(milliseconds=500)
    nodes = (await george.ask(DETAILS)).data["phoneNumbers"]["nodes"]
    assert [node["databaseId"] for node in nodes] == [lent, own]
    assert [node["owner"]["name"] for node in nodes] == [olivia.account.name, george.account.name]
    assert [node["owner"]["id"] for node in nodes] == [
        global_id("Account", person.id) for person in (olivia, george)
    ]
    assert nodes[1]["associations"] == []
    assert nodes[0]["associations"] == [
        {"name": "SIP_RULE_ID", "value": "older", "associatedAt": "2026-01-01T00:00:00.000Z"},
        {"name": "SIP_RULE_ID", "value": "newer", "associatedAt": "2026-01-01T00:00:01.000Z"},
    ]
