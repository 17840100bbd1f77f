"""Deeply nested documents do not overflow the stack; tests of the server send others by HTTP."""

from collections.abc import Callable

import pytest
from graphql import GraphQLSchema

from engine.errors import InvalidDocument
from engine.limits import Limits
from engine.operations import Prepared, prepare


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
def test_deep_documents_do_not_overflow_the_stack_at_any_depth_of_calls(
    schema: GraphQLSchema, document: Callable[[int], str], depth: int, frames: int
) -> None:
    assert below(frames, lambda: outcome(schema, document(depth)))


def below(frames: int, call: Callable[[], Prepared | InvalidDocument]) -> object:
    return below(frames - 1, call) if frames else call()


def outcome(schema: GraphQLSchema, text: str) -> Prepared | InvalidDocument:
    try:
        return prepare(text, None, schema, Limits())
    except InvalidDocument as refusal:
        return refusal
