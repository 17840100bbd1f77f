"""A text is prepared for execution, or refused with a reason."""

import pytest
from graphql import GraphQLError, GraphQLSchema, OperationType, build_schema
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import InvalidDocument, Stage
from engine.limits import Limits
from engine.operations import MAX_LINES_LOCATED, Prepared, prepare


def prepared(schema: GraphQLSchema, text: str, operation_name: str | None = None) -> Prepared:
    return prepare(text, operation_name, schema, Limits())


def refused(schema: GraphQLSchema, text: str, operation_name: str | None = None) -> InvalidDocument:
    with pytest.raises(InvalidDocument) as refusal:
        prepared(schema, text, operation_name)
    return refusal.value


def messages(refusal: InvalidDocument) -> list[str]:
    return [error.message for error in refusal.errors]


def test_the_only_operation_needs_no_name(schema: GraphQLSchema) -> None:
    query = prepared(schema, "query Prices { price }")

    assert query.operation.name
    assert query.operation.name.value == "Prices"
    assert query.kind is OperationType.QUERY


def test_a_name_chooses_among_operations(schema: GraphQLSchema) -> None:
    text = "query Price { price } mutation Stock { stock(shelf: 1, number: 1) { id } }"

    assert prepared(schema, text, "Price").kind is OperationType.QUERY
    assert prepared(schema, text, "Stock").kind is OperationType.MUTATION


@pytest.mark.parametrize(
    ("text", "operation_name", "message"),
    [
        ("{ price } ", "Other", "The document holds no operation of that name."),
        (
            "query A { price } query B { price }",
            "",
            "The document holds no operation of that name.",
        ),
        (
            "query A { price } query B { price }",
            None,
            "The document holds several operations: name one in operationName.",
        ),
        ("fragment F on Query { price }", None, "The document holds no operation."),
        ("type Query { price: Int }", None, "The document holds no operation."),
        ("subscription { price }", None, "Subscriptions are not served."),
    ],
)
def test_a_document_without_the_operation_asked_for_is_refused(
    schema: GraphQLSchema, text: str, operation_name: str | None, message: str
) -> None:
    refusal = refused(schema, text, operation_name)

    assert refusal.stage is Stage.VALIDATION
    assert messages(refusal) == [message]


def test_subscriptions_are_refused_where_the_schema_has_them() -> None:
    schema = build_schema("type Query { a: Int } type Subscription { a: Int }")

    assert messages(refused(schema, "subscription { a }")) == ["Subscriptions are not served."]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "# nothing",
        "{",
        "{}",
        "{ shelf {} }",
        "{ shelf { above { } } }",
        "{ price('a') }",
    ],
)
def test_a_text_that_is_not_a_document_is_refused_at_parsing(
    schema: GraphQLSchema, text: str
) -> None:
    refusal = refused(schema, text)

    assert refusal.stage is Stage.PARSE
    [error] = refusal.errors
    assert error.message.startswith("Syntax Error: ")
    assert error.locations


def test_a_refusal_has_at_most_five_errors(schema: GraphQLSchema) -> None:
    refusal = refused(schema, "{ a b c d e f g h }")

    assert refusal.stage is Stage.VALIDATION
    assert messages(refusal) == [
        f"Cannot query field '{name}' on type 'Query'." for name in "abcde"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{ prices }",
        "{ price(off: RED) }",
        "query ($of: Color) { price(of: $of) }",
        "{ ... on Shelves { id } }",
        "{ shelves(where: { color: RED }) { id } }",
        "{ price(of: REED) }",
        '{ price(of: "RED") }',
    ],
)
def test_a_refusal_suggests_no_name_of_the_schema(schema: GraphQLSchema, text: str) -> None:
    assert not [message for message in messages(refused(schema, text)) if "Did you mean" in message]


def test_a_refusal_never_quotes_an_exception(schema: GraphQLSchema) -> None:
    digits = "9" * 5000
    refusal = refused(schema, f"{{ shelves(first: {digits}) {{ id }} }}")

    assert messages(refusal) == ["A value cannot be read as the type that is expected there."]
    assert refusal.errors[0].locations == [(1, 18)]


def test_root_fields_are_counted_through_fragments(schema: GraphQLSchema) -> None:
    text = "{ price ...F ... on Query { __typename } } fragment F on Query { a: price b: price }"

    assert prepared(schema, text).root_fields == 4
    assert not prepared(schema, text).only_introspection


@pytest.mark.parametrize(
    "text",
    [
        "{ __typename }",
        "mutation { __typename }",
        '{ __schema { queryType { name } } a: __type(name: "Shelf") { name } }',
        "{ ...F } fragment F on Query { ... on Query { __schema { __typename } } }",
    ],
)
def test_an_operation_of_introspection_only_is_recognized(schema: GraphQLSchema, text: str) -> None:
    assert prepared(schema, text).only_introspection


@pytest.mark.parametrize(
    "text",
    [
        "{ shelf { __typename } }",
        "{ __typename price }",
        "{ __typename ...F } fragment F on Query { price }",
        "{ __typename price @skip(if: true) }",
    ],
)
def test_one_other_field_makes_it_an_ordinary_operation(schema: GraphQLSchema, text: str) -> None:
    assert not prepared(schema, text).only_introspection


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ('{ price __type(name: "Shelf") { name } }', True),
        ("{ ...F } fragment F on Query { __schema { __typename } }", True),
        ("{ __typename shelf { __typename } }", False),
    ],
)
def test_an_operation_that_reads_the_schema_is_recognized(
    schema: GraphQLSchema,
    text: str,
    reads: bool,
) -> None:
    assert prepared(schema, text).reads_schema is reads


def test_fragments_are_found_by_name(schema: GraphQLSchema) -> None:
    query = prepared(
        schema, "{ ...F ...G } fragment F on Query { price } fragment G on Query { price }"
    )

    assert {name: each.definition.name.value for name, each in query.fragments.items()} == {
        "F": "F",
        "G": "G",
    }


def test_errors_in_a_text_of_too_many_lines_have_no_locations(schema: GraphQLSchema) -> None:
    assert refused(schema, "\n" * MAX_LINES_LOCATED + "{ nope }").errors[0].locations
    assert refused(schema, "\n" * MAX_LINES_LOCATED + "\r{ nope }").errors[0].locations is None


PUNCTUATORS = ["{", "{", "}", "}", "(", ")", "[", "]", ":", "=", "!", "$", "@", "&", "|", "..."]
KEYWORDS = ["on", "query", "mutation", "subscription", "fragment", "type", "extend", "null", "true"]
NAMES = ["shelf", "price", "of", "id", "above", "__typename", "__schema", "F", "G", "Query", "Int"]
VALUES = ["1", "-1.5e9", "RED", '"a"', '"""', r'"\u{41}"', r'"\ud800"', "\ud800", "é", "😀", "\0"]
IGNORED = ["#", "\n", "\r", ",", "\ufeff"]

SMALL = build_schema("type Query { shelf: Query price(of: Int): Int id: ID above: Query }")

words = st.sampled_from([*PUNCTUATORS, *KEYWORDS, *NAMES, *VALUES, *IGNORED])


@settings(deadline=None)
@given(st.one_of(st.lists(words, max_size=30).map(" ".join), st.text()))
def test_any_text_is_an_operation_or_refused_with_at_most_five_errors(text: str) -> None:
    result = outcome(SMALL, text)

    assert isinstance(result, Prepared) or 1 <= len(result) <= 5


def outcome(schema: GraphQLSchema, text: str) -> Prepared | list[GraphQLError]:
    try:
        return prepared(schema, text)
    except InvalidDocument as refusal:
        return refusal.errors
