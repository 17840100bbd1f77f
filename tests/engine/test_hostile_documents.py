"""Documents made to cost much are refused, or answered where they are legal and small.

That these tests end at all says that no cost grows with what a document expands to; how long
each takes is measured outside of the suite.
"""

from collections.abc import Callable

import pytest
from graphql import GraphQLSchema

from engine.limits import Limits
from engine.prepared import Prepared, prepare
from engine.refusal import TOO_MUCH_WORK, DocumentRefusedError


def refused(schema: GraphQLSchema, text: str) -> list[str]:
    assert len(text) <= 64 * 1024
    with pytest.raises(DocumentRefusedError) as refusal:
        prepare(text, None, schema, Limits())
    return [error.message for error in refusal.value.errors]


def bomb(width: int, height: int) -> str:
    steps = [f"fragment F{i} on Query {{ {f'...F{i + 1} ' * width} }}" for i in range(height)]
    return " ".join(["{ ...F0 }", *steps, f"fragment F{height} on Query {{ price }}"])


def field_bomb(width: int, height: int) -> str:
    def step(i: int) -> str:
        return " ".join(f"a{j}: above {{ ...F{i + 1} }}" for j in range(width))

    steps = [f"fragment F{i} on Shelf {{ {step(i)} }}" for i in range(height)]
    return " ".join(["{ shelf { ...F0 } }", *steps, f"fragment F{height} on Shelf {{ id }}"])


@pytest.mark.parametrize("height", [15, 30, 60])
@pytest.mark.parametrize("width", [2, 3])
def test_fragment_bombs(schema: GraphQLSchema, width: int, height: int) -> None:
    [message] = refused(schema, bomb(width, height))

    assert "at most 50 are served" in message


@pytest.mark.parametrize("height", [15, 30])
@pytest.mark.parametrize("width", [2, 3])
def test_bombs_of_fields_with_fragments(schema: GraphQLSchema, width: int, height: int) -> None:
    [message] = refused(schema, field_bomb(width, height))

    assert "levels deep" in message


def test_bombs_that_no_operation_spreads(schema: GraphQLSchema) -> None:
    messages = refused(schema, bomb(3, 60).replace("{ ...F0 }", "{ price }"))

    assert messages[0] == "Fragment 'F0' is never used."


@pytest.mark.parametrize("length", [1, 2, 3, 30])
def test_cycles(schema: GraphQLSchema, length: int) -> None:
    circle = [f"fragment F{i} on Query {{ ...F{(i + 1) % length} }}" for i in range(length)]
    messages = refused(schema, " ".join(["{ ...F0 }", *circle]))

    assert messages[0].startswith("Cannot spread fragment 'F0' within itself")


def test_cycles_in_which_each_spreads_all(schema: GraphQLSchema) -> None:
    spreads = " ".join(f"...F{i}" for i in range(20))
    circle = [f"fragment F{i} on Query {{ {spreads} }}" for i in range(20)]

    assert refused(schema, " ".join(["{ ...F0 }", *circle]))


def test_a_spread_of_an_unknown_fragment(schema: GraphQLSchema) -> None:
    assert refused(schema, "{ ...nope }") == ["Unknown fragment 'nope'."]


TOKENS = "Document contains more than 1000 tokens. Split it into smaller documents."
COMMENTS = "Document contains more than 100 comments. Split it into smaller documents."
NESTED = "Document is nested too deeply. Split it into smaller documents."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{" + " ".join(f"a{i}:id" for i in range(7000)) + "}", TOKENS),
        ("{ price" + " @skip(if: true)" * 4000 + "}", TOKENS),
        ("{ " + "price " * 10_000 + "}", TOKENS),
        ("{ ...F }" * 8000, TOKENS),
        ("#\n" * 30_000 + "{ price }", COMMENTS),
        ("{ shelf " * 8000, NESTED),
        ("{ shelves(ids: " + "[" * 60_000, NESTED),
        ("{ shelves(where: " + "{and:" * 12_000, NESTED),
        ("query ($a: " + "[" * 60_000, NESTED),
        ("{ price(of: " + '"' + "a" * 60_000, "Syntax Error: Unterminated string."),
    ],
)
def test_long_documents(schema: GraphQLSchema, text: str, message: str) -> None:
    assert refused(schema, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "{ shelf { " + "id " * 980 + "} }",
        "{ shelf { " + "above { id } " * 240 + "} }",
        "{ shelf { " + "above { above { id } } " * 130 + "} }",
        "{ shelf { " + "beside(steps: 1) { id } " * 100 + "} }",
        "{ price } fragment F on Query { " + "shelf { id } " * 230 + "}",
        "{ __schema { " + "types { name } " * 240 + "} }",
    ],
)
def test_fields_selected_very_often(schema: GraphQLSchema, text: str) -> None:
    assert refused(schema, text) == [TOO_MUCH_WORK]


def test_fields_that_cannot_be_merged(schema: GraphQLSchema) -> None:
    fields = " ".join(f"beside(steps: {i}) {{ id }}" for i in range(60))
    messages = refused(schema, f"{{ shelf {{ {fields} }} }}")

    assert len(messages) <= 5
    assert all("conflict because they have differing arguments" in message for message in messages)


def test_fragments_compared_with_each_other(schema: GraphQLSchema) -> None:
    spreads = " ".join(f"...F{i}" for i in range(45))
    fragments = [f"fragment F{i} on Shelf {{ id colour above {{ id }} }}" for i in range(45)]

    assert refused(schema, " ".join([f"{{ shelf {{ {spreads} }} }}", *fragments])) == [
        TOO_MUCH_WORK
    ]


def test_twenty_components_that_ask_for_the_same_in_one_place_are_served(
    schema: GraphQLSchema,
) -> None:
    spreads = " ".join(f"...F{i}" for i in range(20))
    fragments = [
        f"fragment F{i} on Shelf {{ id colour __typename above {{ id colour }} }}"
        for i in range(20)
    ]

    assert prepare(" ".join([f"{{ shelf {{ {spreads} }} }}", *fragments]), None, schema, Limits())


@pytest.mark.parametrize(
    "literal",
    ['"' + "a" * 60_000 + '"', '"' + r"\n" * 30_000 + '"', '"' + r"\u{41}" * 10_000 + '"']
    + ['"""' + " \n" * 30_000 + '"""', "9" * 60_000],
)
def test_long_values_are_legal(schema: GraphQLSchema, literal: str) -> None:
    text = f"{{ shelves(ids: [{literal}]) {{ id }} }}"

    assert prepare(text, None, schema, Limits()).root_fields == 1


@pytest.mark.parametrize("literal", ["9" * 60_000, "-" + "9" * 60_000, "1e" + "9" * 60_000])
def test_huge_numbers(schema: GraphQLSchema, literal: str) -> None:
    assert refused(schema, f"{{ shelves(first: {literal}) {{ id }} }}")


def deep_list(depth: int) -> str:
    return "{ shelves(ids: " + "[" * depth + "]" * depth + ") { id } }"


def deep_object(depth: int) -> str:
    return "{ shelves(where: " + "{and: " * depth + "{}" + "}" * depth + ") { id } }"


def deep_default(depth: int) -> str:
    return (
        "query ($a: Where = "
        + "{and: " * depth
        + "{}"
        + "}" * depth
        + ") { shelves(where: $a) { id } }"
    )


def deep_type(depth: int) -> str:
    return "query ($a: " + "[" * depth + "ID" + "]" * depth + ") { shelves(ids: $a) { id } }"


def deep_selection(depth: int) -> str:
    return "{ __schema " + "{ types " * depth + "{ name }" + " }" * depth


def deep_inline(depth: int) -> str:
    return "{ " + "... { " * depth + "price" + " }" * depth + " }"


@pytest.mark.parametrize(
    "document",
    [deep_list, deep_object, deep_default, deep_type, deep_selection, deep_inline],
)
@pytest.mark.parametrize("depth", [150, 198, 250])
@pytest.mark.parametrize("frames", [0, 300, 600, 800])
def test_deep_documents_overflow_no_stack_wherever_they_are_read(
    schema: GraphQLSchema, document: Callable[[int], str], depth: int, frames: int
) -> None:
    assert below(frames, lambda: outcome(schema, document(depth)))


def below(frames: int, call: Callable[[], Prepared | DocumentRefusedError]) -> object:
    return below(frames - 1, call) if frames else call()


def outcome(schema: GraphQLSchema, text: str) -> Prepared | DocumentRefusedError:
    try:
        return prepare(text, None, schema, Limits())
    except DocumentRefusedError as refusal:
        return refusal
