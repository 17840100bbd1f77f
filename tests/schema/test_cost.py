"""What operations cost: by the rows they ask for, however they are written."""

from typing import Any

import pytest
from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLOutputType
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Limits, coerce_variables
from engine.operations import Prepared, prepare
from engine.plans import MAX_FIELDS
from schema import graphql_schema
from schema.cost import COMPILED_FIELDS, MAX_KNOWN, ROWS_A_POINT, RULES, Cost, KnownCosts, cost_of

LIMITS = Limits(tokens=5000, aliases=500, root_query_fields=100, fragment_spreads=500)


def prepared(text: str) -> Prepared:
    return prepare(text, None, graphql_schema, LIMITS)


def cost_with(operation: Prepared, variables: dict[str, Any]) -> Cost:
    values = coerce_variables(operation, graphql_schema, variables)
    assert not isinstance(values, list)
    return cost_of(operation, values)


def cost(text: str, **variables: Any) -> Cost:  # noqa: ANN401
    return cost_with(prepared(text), variables)


PAGE = """id e164 nationalFormat internationalFormat countryCode type numberType nickname name
productType status callingName callingNameStatus viewerAccess version createdAt updatedAt"""


def numbers(selection: str, arguments: str = "first: 50") -> str:
    return f"{{ phoneNumbers({arguments}) {{ {selection} }} }}"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("{ viewer { name } rateLimit { cost } }", 0),
        ("{ __schema { types { name fields { name } } } __typename }", 0),
        (numbers("nodes { id }"), 50),
        ("{ phoneNumbers { nodes { id } } }", 20),
        (numbers("pageInfo { endCursor }"), 0),
        (numbers(f"nodes {{ {PAGE} }}"), 2 * 50),
        (numbers("nodes { id } edges { cursor node { id } }"), 2 * 50),
        (numbers("nodes { id }", "last: 7"), 7),
        (numbers("nodes { owner { id name } associations { name } }"), 50 * (1 + 3)),
        ("{ phoneNumber(id: 1) { id changes { nodes { at } } } }", 10 + 20),
        ("{ phoneNumber(id: 1) { grants(first: 5) { nodes { createdAt } } } }", 10 + 5),
        ('{ phoneNumber(id: 1) { grants(first: 5, after: "x") { nodes { createdAt } } } }', 180),
        (numbers("nodes { changes(first: 100) { nodes { at } } }"), 50 * 111),
        (numbers("nodes { changes(first: 1) { totalCount } }"), 50 * (1 + 10 + 20)),
        (numbers("totalCount", "first: 1"), 2_400),
        (numbers("nodes { id }", 'filter: {search: "x"}'), 4_400 + 800 + 20),
        (numbers("nodes { id }", 'filter: {search: " ", types: null}'), 800 + 20),
        (numbers("nodes { id }", "filter: {access: [OWNER]}"), 800 + 20),
        (numbers("totalCount", "filter: {types: [SIP]}"), 2 * 4_400 + 800),
        (
            numbers("nodes { id }", "orderBy: {field: NICKNAME, direction: ASC}"),
            5_600 + 20,
        ),
        (numbers("nodes { id }", "first: 0"), 0),
        ("{ changes(first: 50) { nodes { at phoneNumber { e164 } } } }", 2_400 + 50),
        ("{ changes(filter: {fields: [NAME]}) { totalCount nodes { at } } }", 2 * 6_000 + 20),
        ("{ phoneNumberCounts(by: STATUS) { value count } }", 2_400),
        ("{ phoneNumberCounts(by: TYPE, filter: {access: [OWNER]}) { count } }", 4_400 + 800),
        (numbers("nodes { id }", "first: 1, last: 1"), 0),
        ('{ nodes(ids: ["a", "b"]) { id } node(id: "a") { id } }', 12 * 3),
    ],
)
def test_a_query_asks_for_the_rows_of_all_its_lists(text: str, rows: int) -> None:
    assert cost(text).rows == rows


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("{ viewer { name } rateLimit { cost } }", 2),
        (numbers(f"nodes {{ {PAGE} }} pageInfo {{ hasNextPage endCursor }}"), 1),
        (numbers("nodes { id changes(first: 100) { nodes { at } } }", "first: 100"), 28),
        (numbers("nodes { id }", 'filter: {search: "x"}'), 14),
    ],
)
def test_a_query_costs_a_point_for_each_root_field_and_for_so_many_rows(
    text: str, points: int
) -> None:
    assert cost(text).points == points


UNDO = "mutation($i: UndoChangesInput!) { undoChanges(input: $i) { userErrors { code } } }"
UNDONE: list[tuple[dict[str, Any], int]] = [
    ({"changeIds": ["1"]}, 10),
    ({"changeIds": ["1", "2"]}, 20),
    ({"changeIds": []}, 10),
    ({"requestId": "a"}, 1000),
    ({"runId": "a"}, 1000),
]


@given(st.permutations(UNDONE))
def test_what_an_undo_costs_does_not_depend_on_what_was_asked_before(
    order: list[tuple[dict[str, Any], int]],
) -> None:
    operation = prepared(UNDO)
    assert [cost_with(operation, {"i": asked}).points for asked, _ in order] == [
        points for _, points in order
    ]


THREE = [{"id": "1", "name": "a"}] * 3
GIVEN = "mutation($i: UpdatePhoneNumbersInput!)"
DEFAULT = "mutation($i: UpdatePhoneNumbersInput = {items: {id: 1}})"
ITEMS = "mutation($i: [UpdatePhoneNumberInput!]!)"
ITEM = "mutation($i: UpdatePhoneNumberInput!)"


def bulk(argument: str) -> str:
    return f"updatePhoneNumbers(input: {argument}) {{ userErrors {{ code }} }}"


FRAGMENTS = f"...B }} fragment B on Mutation {{ ... {{ b: {bulk('$i')} }}"


@pytest.mark.parametrize(
    ("text", "variables", "items"),
    [
        ('mutation { updatePhoneNumber(input: {id: 1, name: "a"}) { message } }', {}, 1),
        (f"mutation {{ {bulk('{items: []}')} }}", {}, 1),
        (f"mutation {{ {bulk('{items: [{id: 1, name: null}, {id: 2}]}')} }}", {}, 2),
        (f"{GIVEN} {{ a: {bulk('$i')} {FRAGMENTS} }}", {"i": {"items": THREE}}, 6),
        (f"{ITEMS} {{ {bulk('{items: $i}')} }}", {"i": THREE}, 3),
        (f"{ITEM} {{ {bulk('{items: [$i, $i]}')} }}", {"i": THREE[0]}, 2),
        (f"{DEFAULT} {{ {bulk('$i')} }}", {}, 1),
        (f"{DEFAULT} {{ {bulk('$i')} }}", {"i": None}, 1),
    ],
)
def test_a_mutation_costs_ten_points_and_a_bulk_ten_an_item(
    text: str, variables: dict[str, Any], items: int
) -> None:
    assert cost(text, **variables) == Cost(10 * items, 10 * text.count("updatePhone"), 0)


def test_a_bulk_asks_for_the_rows_of_its_results() -> None:
    results = "results { phoneNumber { changes(first: 5) { nodes { at } } } }"
    text = f"{GIVEN} {{ updatePhoneNumbers(input: $i) {{ {results} }} }}"
    assert cost(text, i={"items": THREE}).rows == 3 * (1 + 10 + 5)


SHAPE = """
query($n: Int = 3, $f: PhoneNumberFilter, $q: String, $o: PhoneNumberOrder, $after: String) {
  a: phoneNumbers(first: $n, filter: $f, orderBy: $o, after: $after) { nodes { id } }
  b: phoneNumbers(first: 1, filter: {search: $q}) { nodes { id } }
}
"""


@pytest.mark.parametrize(
    ("variables", "rows"),
    [
        ({}, 3 + 801),
        ({"n": 100}, 100 + 801),
        ({"n": 1000}, 801),
        ({"n": None}, 20 + 801),
        ({"f": {"search": "a"}}, 3 + 5_200 + 801),
        ({"f": {"search": ""}}, 3 + 800 + 801),
        ({"q": "a"}, 3 + 801 + 4_400),
        ({"o": {"field": "E164", "direction": "ASC"}}, 3 + 2_800 + 801),
        ({"after": "x"}, 3 + 801),
    ],
)
def test_one_operation_costs_what_its_variables_ask_for(
    variables: dict[str, Any], rows: int
) -> None:
    operation = prepared(SHAPE)
    for given_before in ({}, {"n": 100}, {"f": {"types": ["SIP"]}}, {"q": "b"}):
        cost_with(operation, given_before)
    assert cost_with(operation, variables).rows == rows
    assert cost_with(operation, variables).rows == rows


def test_the_costs_remembered_of_an_operation_are_limited() -> None:
    operation = prepared(SHAPE)
    for size in range(3 * MAX_KNOWN):
        cost_with(operation, {"n": size})
        assert len(operation.memo[KnownCosts].costs) <= MAX_KNOWN


PAGES = f"nodes {{ {PAGE} changes(first: 2) {{ nodes {{ at }} }} }} totalCount"
PAGES_BY_FRAGMENTS = f"""
{{ a: phoneNumbers {{ ...F }} b: phoneNumbers(first: 5) {{ ...F }} }}
fragment F on PhoneNumberConnection {{ nodes {{ ...G }} totalCount }}
fragment G on PhoneNumber {{ {PAGE} changes(first: 2) {{ nodes {{ at }} }} }}
"""


@pytest.mark.parametrize(
    ("short", "written_out"),
    [
        ("{ ...F ...F } fragment F on Query { viewer { id } }", "{ viewer {id} viewer {id} }"),
        (
            PAGES_BY_FRAGMENTS,
            f"{{ a: phoneNumbers {{ {PAGES} }} b: phoneNumbers(first: 5) {{ {PAGES} }} }}",
        ),
        (
            "{ node(id: 1) { ...N } } fragment N on PhoneNumber { changes { nodes { at } } }",
            "{ node(id: 1) { ... on PhoneNumber { changes { nodes { at } } } } }",
        ),
    ],
)
def test_fragments_cost_what_they_would_written_out(short: str, written_out: str) -> None:
    assert cost(short) == cost(written_out)


def test_an_operation_that_is_too_large_to_compile_costs_more() -> None:
    assert COMPILED_FIELDS == MAX_FIELDS
    page = "phoneNumbers(first: 10) { nodes { id } }"
    aliases = " ".join(f"a{number}: id" for number in range(COMPILED_FIELDS))
    assert cost(f"{{ {page} viewer {{ {aliases} }} }}").rows == 12 * cost(f"{{ {page} }}").rows


def test_fragments_that_grow_exponentially_are_measured_at_once() -> None:
    spreads = [f"fragment F{n} on PhoneNumber {{ ...F{n + 1} ...F{n + 1} }}" for n in range(8)]
    leaf = "fragment F8 on PhoneNumber { changes(first: 100) { nodes { at } } }"
    text = f"{{ phoneNumbers(first: 100) {{ nodes {{ ...F0 }} }} }} {' '.join(spreads)} {leaf}"
    operation = prepare(text, None, graphql_schema, Limits(fragment_spreads=10_000))
    assert cost_with(operation, {}).rows >= 2**8 * 100 * 100


def is_list(type_: GraphQLOutputType) -> bool:
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    return isinstance(inner, GraphQLList)


SHORT_LISTS = {"TransferPhoneNumberPayload.remainingAccess", "UserError.field"}
"""Lists whose length has nothing to do with the number of rows; `userErrors` are others."""


def test_every_list_and_every_page_of_the_schema_has_a_cost() -> None:
    fields = {
        f"{type_.name}.{name}": field
        for type_ in graphql_schema.type_map.values()
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__")
        for name, field in type_.fields.items()
    }
    lists = {name for name, field in fields.items() if is_list(field.type)}
    pages = {name for name, field in fields.items() if {"first", "last"} & {*field.args}}
    totals = {name for name in fields if name.endswith(".totalCount")}
    counted = {*RULES.lists} | RULES.items | RULES.totals
    errors = {name for name in lists if name.endswith(".userErrors")}
    assert (lists | pages | totals) - errors - SHORT_LISTS <= counted
    assert counted <= fields.keys()


NESTED = st.tuples(
    st.sampled_from(["changes", "grants"]), st.integers(1, 100), st.sampled_from([1, 2])
)
ROOTS = st.lists(
    st.tuples(st.integers(1, 100), st.sampled_from([1, 2]), st.lists(NESTED, max_size=3)),
    min_size=1,
    max_size=5,
)


@settings(deadline=None)
@given(roots=ROOTS)
def test_no_operation_costs_less_than_the_rows_that_it_can_return(
    roots: list[tuple[int, int, list[tuple[str, int, int]]]],
) -> None:
    returned, texts = 0, []
    for size, copies, lists in roots:
        returned += size * copies * (1 + sum(first * twice for _, first, twice in lists))
        nested = " ".join(
            f"x{place}: {name}(first: {first}) {{ {both('__typename', twice)} }}"
            for place, (name, first, twice) in enumerate(lists)
        )
        texts.append(f"phoneNumbers(first: {size}) {{ {both(f'id {nested}', copies)} }}")
    text = " ".join(f"r{place}: {root}" for place, root in enumerate(texts))
    found = cost(f"{{ {text} }}")
    assert found.rows >= returned
    assert found.points >= max(len(roots), returned // ROWS_A_POINT)


def both(selection: str, copies: int) -> str:
    return " ".join([f"nodes {{ {selection} }}", f"edges {{ node {{ {selection} }} }}"][:copies])
