"""The number of statements: what is not selected is not loaded, whatever the size of the page."""

import re
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from models.enums import AccountKind
from models.token_format import new_token
from schema.global_ids import global_id
from tests.support.book import Book, Person
from tests.support.statements import everything_sent, statements

pytestmark = pytest.mark.shared_database

e164s = (f"+1415{number}" for number in count(5_580_000))


def kind(statement: str) -> str:
    """The kind of a statement: its verb and its table."""
    verb, target, third, *_ = statement.split()
    if "count(*)" in statement:
        return COUNT
    if "row_number()" in statement:
        return GRANTS
    if "phone_number_change" in statement and verb == "SELECT":
        return CHANGES
    return f"{verb} {third if verb == 'INSERT' else target.partition('.')[0]}"


TOKEN = "SELECT access_token"
PAGE = "SELECT phone_number"
COUNT = "SELECT count"
NUMBER = "SELECT phone_number"
ACCOUNTS = "SELECT account"
ASSOCIATIONS = "SELECT phone_number_association"
GRANTS, CHANGES = "SELECT grants", "SELECT changes"
CHANGE = {
    "sqlite": ["UPDATE phone_number", "INSERT phone_number_change"],
    "postgresql": ["WITH written"],
}


async def sent_for(person: Person, document: str, **variables: Any) -> list[str]:  # noqa: ANN401
    """The kinds of the statements, without the check of the token, which is remembered."""
    await person.ask("{ rateLimit { cost } }")
    with statements() as sent:
        answer = await person.ask(document, **variables)
    assert "errors" not in answer.body, answer.body
    return [kind(statement) for statement in sent]


OWN = """
  __typename id databaseId e164 nationalFormat internationalFormat countryCode type numberType
  nickname name productType status capabilities { inboundCall outboundSms } orderId callingName
  callingNameStatus callingNameUpdate { status dueAt } viewerAccess viewerCanUpdate version
  createdAt updatedAt deletionAt
"""
NESTED = "owner { name } associations { value }"
INFO = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"

SELECTIONS: dict[str, tuple[str, list[str]]] = {
    "own columns": (f"nodes {{ {OWN} }}", [PAGE]),
    "own columns of edges": (f"edges {{ cursor node {{ {OWN} }} }} {INFO}", [PAGE]),
    "cursors alone": (f"edges {{ cursor }} {INFO}", [PAGE]),
    "the name of the type": ("__typename", [PAGE]),
    "the total": (f"totalCount nodes {{ {OWN} }}", [PAGE, COUNT]),
    "the total by another name": ("all: totalCount again: totalCount", [PAGE, COUNT]),
    "owners": ("nodes { owner { name } }", [PAGE, ACCOUNTS]),
    "owners of edges": ("edges { node { whose: owner { id } } }", [PAGE, ACCOUNTS]),
    "owners twice": (
        "nodes { owner { id } } n: nodes { id owner { name } } edges { node { owner { id } } }",
        [PAGE, ACCOUNTS],
    ),
    "associations": (f"nodes {{ {OWN} associations {{ name }} }}", [PAGE, ASSOCIATIONS]),
    "associations of edges": ("edges { node { associations { name } } }", [PAGE, ASSOCIATIONS]),
    "both": (f"nodes {{ {NESTED} }}", [PAGE, ACCOUNTS, ASSOCIATIONS]),
    "one in nodes and one in edges": (
        "nodes { owner { id } } edges { node { associations { name } } }",
        [PAGE, ACCOUNTS, ASSOCIATIONS],
    ),
    "everything": (
        f"totalCount {INFO} nodes {{ {OWN} {NESTED} }} edges {{ node {{ {NESTED} }} }}",
        [PAGE, ACCOUNTS, ASSOCIATIONS, COUNT],
    ),
    "everything in fragments": (
        "...Page",
        [PAGE, ACCOUNTS, ASSOCIATIONS, COUNT],
    ),
    "an owner within inline fragments": (
        "... { ... on PhoneNumberConnection { e: edges { ... { n: node { o: owner { id } } } } } }",
        [PAGE, ACCOUNTS],
    ),
}
FRAGMENTS = """
fragment Page on PhoneNumberConnection { all: totalCount ... on PhoneNumberConnection { ...List } }
fragment List on PhoneNumberConnection { edges { ...Edge } nodes { ...Both } nodes { id } }
fragment Edge on PhoneNumberEdge { node { ...Both } }
fragment Both on PhoneNumber { ... on Node { id } ... { whose: owner { ...Name } } ...Associations }
fragment Associations on PhoneNumber { associations { value } }
fragment Name on Account { name }
"""


def page(selection: str) -> str:
    document = f"query($first: Int) {{ phoneNumbers(first: $first) {{ {selection} }} }}"
    return document + (FRAGMENTS if "...Page" in selection else "")


async def operator_over(book: Book, amount: int) -> Person:
    """An operator, and numbers of several owners, each with two associations."""
    oscar = await book.person("oscar", is_operator=True)
    for owner in [await book.person("owner") for _ in range(4)]:
        rows = [{"e164": next(e164s)} for _ in range(amount // 4)]
        for number in await book.numbers(owner, rows):
            await book.associate(number, "SIP_RULE_ID", "rule")
            await book.associate(number, "VOICE_CONNECTOR_ID", "connector")
    return oscar


async def test_a_page_loads_only_what_is_selected_whatever_its_size(book: Book) -> None:
    oscar = await operator_over(book, 100)
    for named, (selection, expected) in SELECTIONS.items():
        for first in (1, 50, 100):
            sent = await sent_for(oscar, page(selection), first=first)
            assert sorted(sent) == sorted(expected), (named, first)


LISTS = """
  grants(first: 5) { totalCount nodes { grantee { name } grantedBy { name } } }
  changes(first: 5) { totalCount nodes { field actor { name } } edges { cursor } }
"""
FULL = f"{OWN} {NESTED} {LISTS}"
ALL_KINDS = [PAGE, COUNT, ACCOUNTS, ASSOCIATIONS, GRANTS, COUNT, CHANGES, COUNT]


async def test_a_page_with_all_related_rows_is_eight_statements(
    book: Book,
) -> None:
    olivia, team = await book.person("olivia"), await book.account("team", AccountKind.TEAM)
    people = [await book.person("grantee") for _ in range(3)]
    for number in await book.numbers(olivia, [{"e164": next(e164s)} for _ in range(100)]):
        await book.associate(number, "SIP_RULE_ID", "rule")
        await book.grant(number, team)
        for grantee in people:
            await book.grant(number, grantee)
    for first in (1, 20, 50):
        document = page(f"totalCount nodes {{ {FULL} }} edges {{ node {{ {FULL} }} }}")
        sent = await sent_for(olivia, document, first=first)
        assert sorted(sent) == sorted(ALL_KINDS), first
    document = page("nodes { grants { nodes { createdAt } } changes { nodes { at } } }")
    assert sorted(await sent_for(olivia, document)) == sorted([PAGE, GRANTS, CHANGES])
    listed = (await olivia.ask(page(f"nodes {{ {LISTS} }}"), first=100)).data["phoneNumbers"]
    assert {len(node["grants"]["nodes"]) for node in listed["nodes"]} == {4}
    assert {node["grants"]["totalCount"] for node in listed["nodes"]} == {4}
    assert {node["changes"]["totalCount"] for node in listed["nodes"]} == {1}


async def test_an_empty_page_needs_no_more_statements_than_a_full_one(book: Book) -> None:
    sam = await book.person("sam")
    for named, (selection, expected) in SELECTIONS.items():
        assert set(await sent_for(sam, page(selection))) <= set(expected), named


async def test_two_pages_in_one_request_are_two_statements(book: Book) -> None:
    olivia = await book.person("olivia")
    document = "{ a: phoneNumbers { totalCount } b: phoneNumbers { nodes { owner { id } } } }"
    await book.number(olivia)
    assert sorted(await sent_for(olivia, document)) == sorted([PAGE, COUNT, PAGE, ACCOUNTS])


async def test_what_is_loaded_follows_the_variables_of_each_request(book: Book) -> None:
    olivia = await book.person("olivia")
    await book.number(olivia)
    document = """
    query($owner: Boolean!, $changes: Int!) {
      phoneNumbers { nodes { e164 } }
      phoneNumbers @include(if: $owner) { nodes { owner { name } } }
      listed: phoneNumbers { nodes { changes(first: $changes) { nodes { field } } } }
    }
    """
    for _ in range(2):
        for owner in (False, True):
            for changes in (-1, 0, 1):
                answer = await olivia.ask(document, owner=owner, changes=changes)
                assert answer.codes == ([] if changes >= 0 else ["BAD_USER_INPUT"])
                data = answer.body["data"]
                if changes >= 0:
                    [node] = data["phoneNumbers"]["nodes"]
                    assert ("owner" in node) == owner
                    listed = data["listed"]["nodes"][0]["changes"]["nodes"]
                    assert listed == [{"field": "CREATED"}] * changes


async def test_a_token_is_checked_by_one_statement_and_then_remembered(book: Book) -> None:
    olivia = await book.person("olivia")
    for pause, expected in ((0, [TOKEN, PAGE]), (0, [PAGE]), (6, [TOKEN, PAGE]), (0, [PAGE])):
        book.clock.turn(seconds=pause)
        with statements() as sent:
            await olivia.ask("{ phoneNumbers { nodes { e164 } } }")
        assert [kind(statement) for statement in sent] == expected


async def test_an_invalid_token_costs_no_more_than_its_check(book: Book) -> None:
    olivia = await book.person("olivia")
    nobody = replace(olivia, token=new_token())
    malformed = replace(olivia, token="nb_guess")
    for person, expected in ((nobody, [TOKEN]), (malformed, [])):
        with statements() as sent:
            assert (await person.ask("{ viewer { name } }")).codes == ["UNAUTHENTICATED"]
        assert [kind(statement) for statement in sent] == expected


ONE = ["phoneNumber(id: $number)", "phoneNumber(e164: $e164)", "node(id: $id)", "nodes(ids: [$id])"]


@pytest.mark.parametrize("field", ONE)
async def test_one_number_is_one_statement_and_one_for_each_kind_of_related_row(
    book: Book, field: str
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, e164 := next(e164s))
    values = {"number": str(number), "e164": e164, "id": global_id("PhoneNumber", number)}
    name = field.partition("$")[2].rstrip(")]")
    scalar = "E164PhoneNumber!" if name == "e164" else "ID!"
    for selection, expected in (
        (OWN, [NUMBER]),
        ("owner { name }", [NUMBER, ACCOUNTS]),
        ("associations { name }", [NUMBER, ASSOCIATIONS]),
        (NESTED, [NUMBER, ACCOUNTS, ASSOCIATIONS]),
    ):
        document = (
            f"query(${name}: {scalar}) {{ {field} {{ ... on PhoneNumber {{ {selection} }} }} }}"
        )
        assert await sent_for(olivia, document, **{name: values[name]}) == expected


async def test_many_objects_are_one_statement_for_each_type(book: Book) -> None:
    olivia, team = await book.person("olivia"), await book.account("team", AccountKind.TEAM)
    await book.join(olivia, team)
    numbers = await book.numbers(olivia, [{"e164": next(e164s)} for _ in range(50)])
    accounts = [global_id("Account", one.id) for one in (olivia, team)]
    ids = [*(global_id("PhoneNumber", number) for number in numbers), *accounts, "bad"]
    document = "query($ids: [ID!]!) {{ nodes(ids: $ids) {{ id ... on PhoneNumber {{ {} }} }} }}"
    for selection, expected in ((OWN, []), (NESTED, [ACCOUNTS, ASSOCIATIONS])):
        sent = await sent_for(olivia, document.format(selection), ids=ids)
        assert sorted(sent) == sorted([NUMBER, ACCOUNTS, *expected])
    assert await sent_for(olivia, document.format(OWN), ids=accounts) == [ACCOUNTS]
    assert await sent_for(olivia, document.format(OWN), ids=["bad"]) == []


async def test_a_number_that_is_hidden_or_absent_is_one_statement(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    number = await book.number(olivia)
    document = f"query($id: ID!) {{ phoneNumber(id: $id) {{ {NESTED} }} }}"
    assert await sent_for(sam, document, id=str(number)) == [NUMBER]
    assert await sent_for(sam, document, id=str(number + 1)) == [NUMBER]
    assert await sent_for(sam, document, id="malformed") == []


async def test_the_viewer_and_an_account_are_one_statement_each(book: Book) -> None:
    olivia = await book.person("olivia")
    assert await sent_for(olivia, "{ viewer { id name kind isOperator } }") == [ACCOUNTS]
    account = "query($id: ID!) { node(id: $id) { id ... on Account { name } } }"
    assert await sent_for(olivia, account, id=global_id("Account", olivia.id)) == [ACCOUNTS]


async def test_a_query_that_needs_no_data_sends_no_statement(book: Book) -> None:
    olivia = await book.person("olivia")
    document = """
    query($bad: ID!) { __typename rateLimit { limit cost remaining resetAt } node(id: $bad) { id } }
    """
    assert await sent_for(olivia, document, bad="bad") == []
    assert await sent_for(olivia, "{ __schema { queryType { name } } }") == []


UPDATE = "mutation($input: UpdatePhoneNumberInput!) { updatePhoneNumber(input: $input) { %s } }"


WORST = """
{ %s }
fragment F on PhoneNumberConnection {
  nodes { changes(first: 100) { nodes { id: requestId } edges { node { requestId } } } }
}
"""


async def test_a_query_for_too_many_rows_is_refused_before_the_database_is_asked(
    book: Book,
) -> None:
    olivia = await book.person()
    await olivia.ask("{ viewer { name } }")
    roots = " ".join(f"{name}: phoneNumbers(first: 100) {{ ...F }}" for name in "abcdefghij")
    with statements() as sent:
        answer = await olivia.ask(WORST % roots)
    assert sent == []
    assert answer.codes == ["BAD_USER_INPUT"]
    [error] = answer.body["errors"]
    assert error["message"].startswith("The request asks for 211000 rows; at most 12500")
    assert "data" not in answer.body


async def test_the_number_of_rows_follows_the_variables(book: Book) -> None:
    olivia = await book.person()
    number = await book.number(olivia)
    text = """
      query($n: Int) { phoneNumbers(first: $n) { nodes { changes(first: 100) { totalCount
        nodes { at } edges { cursor } } } } }
    """
    few = await olivia.ask(text, n=50)
    assert len(few.data["phoneNumbers"]["nodes"]) == 1, number
    many = await olivia.ask(text, n=100)
    assert many.codes == ["BAD_USER_INPUT"]
    assert (await olivia.ask(text, n=50)).data == few.data


async def test_a_mutation_for_too_many_rows_is_refused_and_changes_nothing(book: Book) -> None:
    olivia = await book.person()
    number = await book.number(olivia)
    before = await book.everything(number)
    text = """
      mutation($i: UpdatePhoneNumbersInput!) { updatePhoneNumbers(input: $i) { results {
        phoneNumber { changes(first: 100) { nodes { at } edges { cursor } } } } } }
    """
    items = [{"id": str(each), "nickname": "new"} for each in range(1, 100)]
    with statements() as sent:
        answer = await olivia.ask(text, i={"items": [{"id": str(number), "nickname": "n"}, *items]})
    assert answer.codes == ["BAD_USER_INPUT"]
    assert sent == [] or set(map(kind, sent)) == {TOKEN}
    assert await book.everything(number) == before


async def test_an_update_reads_and_writes_and_does_not_read_again(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    changes = [{"nickname": "a"}, {"name": "b"}, {"callingName": "ACME"}]
    for given in changes:
        document = UPDATE % f"message phoneNumber {{ {OWN} }} userErrors {{ code }}"
        sent = await sent_for(olivia, document, input={"id": number, **given})
        assert sent == [NUMBER, *CHANGE[book.database.name]], given
    document = UPDATE % f"phoneNumber {{ {NESTED} }}"
    sent = await sent_for(olivia, document, input={"id": number, "nickname": "c"})
    assert sent == [NUMBER, *CHANGE[book.database.name], ACCOUNTS, ASSOCIATIONS]


WRITTEN: list[tuple[dict[str, Any], set[str]]] = [
    ({"nickname": "a"}, {"nickname", "nickname_key", "search_key"}),
    ({"name": "b"}, {"name", "search_key"}),
    ({"productType": "VOICE_CONNECTOR"}, {"product_type"}),
]


async def test_an_update_writes_only_the_columns_that_change(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    for given, columns in WRITTEN:
        with statements() as sent:
            assert (await olivia.update(number, **given))["userErrors"] == []
        [write] = [statement for statement in sent if "UPDATE phone_number SET" in statement]
        written = {*re.findall(r"(\w+)=", write.partition(" SET ")[2].partition(" WHERE ")[0])}
        assert written == columns | {"version", "updated_at"}, given


async def test_an_update_that_changes_nothing_writes_nothing(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    number = await book.number(olivia, nickname="a")
    document = UPDATE % "phoneNumber { id } userErrors { code }"
    same, bad = {"id": number, "nickname": "a"}, {"id": number, "nickname": "x" * 51}
    assert await sent_for(olivia, document, input=same) == [NUMBER]
    assert await sent_for(olivia, document, input=bad) == [NUMBER]
    assert await sent_for(sam, document, input=same) == [NUMBER]
    assert await sent_for(sam, document, input={"id": number}) == []


BULK = "mutation($input: UpdatePhoneNumbersInput!) { updatePhoneNumbers(input: $input) { %s } }"


async def test_a_bulk_of_a_hundred_is_as_many_statements_as_one_of_two(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    numbers = await book.numbers(olivia, [{"e164": next(e164s)} for _ in range(97)])
    others = [await book.number(sam), 10**6, "malformed"]
    details = ["nickname", "name", "callingName"]
    document = BULK % f"results {{ message phoneNumber {{ {OWN} {NESTED} {LISTS} }} }}"
    related = [ACCOUNTS, ASSOCIATIONS, GRANTS, COUNT, CHANGES, COUNT]
    for chosen, value in ((numbers[:2], "ab"), (numbers, "cd")):
        ids = [*chosen, *others]
        items = [{"id": one, details[n % 3]: value} for n, one in enumerate(ids)]
        sent = await sent_for(olivia, document, input={"items": items})
        expected = [NUMBER, NUMBER, *CHANGE[book.database.name], *related]
        assert sorted(sent) == sorted(expected), len(items)
    same = [{"id": one, "nickname": "cd"} for one in numbers[::3]]
    assert await sent_for(olivia, BULK % "results { message }", input={"items": same}) == [NUMBER]


ONE_STATEMENT = (
    "viewer { name }",
    "phoneNumber(id: {number}) { nickname }",
    "nodes(ids: [{number_id}]) { id }",
    "nodes(ids: [{account_id}]) { id }",
    "phoneNumbers { nodes { nickname } }",
)
SEVERAL_STATEMENTS = (
    "phoneNumber(id: {number}) { owner { name } }",
    "nodes(ids: [{number_id}, {account_id}]) { id }",
    "nodes(ids: [{number_id}]) { ... on PhoneNumber { changes { totalCount } } }",
    "phoneNumbers { totalCount }",
    "phoneNumbers { nodes { associations { name } } }",
)


@pytest.mark.parametrize("field", ONE_STATEMENT)
async def test_a_read_of_one_statement_is_no_transaction(book: Book, field: str) -> None:
    [read] = await sent_in_all(book, field)
    assert read.startswith("SELECT")


BEGIN = {"sqlite": "BEGIN", "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"}


@pytest.mark.parametrize("field", SEVERAL_STATEMENTS)
async def test_a_read_of_several_statements_is_one_snapshot(book: Book, field: str) -> None:
    begin, *reads, end = await sent_in_all(book, field)
    assert (begin, end) == (BEGIN[book.database.name], "COMMIT")
    assert len(reads) > 1
    assert {read.split()[0] for read in reads} == {"SELECT"}


async def sent_in_all(book: Book, field: str) -> list[str]:
    """What is sent for a query about a number and its owner, but for the check of the token."""
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    ids = {
        "{number}": str(number),
        "{number_id}": f'"{global_id("PhoneNumber", number)}"',
        "{account_id}": f'"{global_id("Account", olivia.id)}"',
    }
    for name, text in ids.items():
        field = field.replace(name, text)
    await olivia.ask("{ rateLimit { cost } }")
    with everything_sent() as sent:
        answer = await olivia.ask(f"{{ {field} }}")
    assert answer.data
    return sent


async def test_a_revocation_takes_as_many_statements_for_an_unknown_name(book: Book) -> None:
    olivia, known = await book.person("olivia"), await book.account("known")
    number = await book.number(olivia)
    document = """
    mutation($number: ID!, $name: String!) {
      revokePhoneNumberAccess(input: {id: $number, grantee: $name}) { userErrors { code } }
    }
    """
    sent = [await sent_for(olivia, document, number=number, name=n) for n in (known.name, "nobody")]
    assert sent[0] == sent[1]
    assert "DELETE FROM" in sent[0]
