"""Documents prepares a text once and forgets the one that was used longest ago."""

import pytest
from graphql import GraphQLSchema, build_schema

from engine.documents import Documents
from engine.errors import InvalidDocument
from engine.limits import Limits

BOTH = "query A { price } query B { price }"


def test_the_same_text_and_name_is_the_same_object(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits())

    assert documents.get(BOTH, "A") is documents.get(BOTH, "A")


def test_another_name_or_another_text_is_another_one(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits())

    assert documents.get(BOTH, "A") is not documents.get(BOTH, "B")
    assert documents.get("{ price }", None) is not documents.get("{price}", None)


def test_the_one_used_longest_ago_is_forgotten(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(), size=2)
    first, second = documents.get("{ a: price }", None), documents.get("{ b: price }", None)
    documents.get("{ a: price }", None)
    documents.get("{ c: price }", None)

    assert len(documents) == 2
    assert documents.get("{ a: price }", None) is first
    assert documents.get("{ b: price }", None) is not second


def test_long_texts_make_room_as_many_short_ones_do(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(), characters=1000)
    for number in range(50):
        documents.get(f"{{ a{number}: price }}" + " " * 200, None)

    assert len(documents) == 4


def test_a_text_that_never_fits_is_served_and_not_kept(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(), characters=10)

    assert documents.get("{ price }            ", None).root_fields == 1
    assert len(documents) == 0


def test_many_texts_seen_once_are_not_many_kept(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(), size=100)
    for number in range(2000):
        documents.get(f"{{ a{number}: price }}", None)

    assert len(documents) == 100


def test_refusals_are_repeated_and_not_kept(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits())
    for text in ["{", "{ nope }", "{ price }"]:
        with pytest.raises(InvalidDocument):
            documents.get(text, "Nobody")
        with pytest.raises(InvalidDocument):
            documents.get(text, "Nobody")

    assert len(documents) == 0


def test_limits_hold_for_what_is_kept(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(depth=1))

    with pytest.raises(InvalidDocument, match="2 levels deep; at most 1"):
        documents.get("{ shelf { id } }", None)


def test_a_schema_that_is_not_valid_is_told_at_once() -> None:
    with pytest.raises(TypeError, match="Query root type must be provided"):
        Documents(build_schema("type Shelf { id: ID }"), Limits())
