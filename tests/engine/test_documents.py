"""Documents prepares each text once, and drops the least recently used one."""

import gc

import pytest
from graphql import GraphQLSchema, Token, build_schema

from engine.documents import Documents
from engine.errors import InvalidDocument
from engine.limits import Limits

MANY = f"{{ shelf {{ {' '.join(f'a{number}: id' for number in range(30))} }} }}"
BOTH = "query A { price } query B { price }"


def test_the_same_text_and_name_give_the_same_object(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits())

    assert documents.get(BOTH, "A") is documents.get(BOTH, "A")


def test_another_name_or_text_gives_another_object(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits())

    assert documents.get(BOTH, "A") is not documents.get(BOTH, "B")
    assert documents.get("{ price }", None) is not documents.get("{price}", None)


def test_the_least_recently_used_document_is_dropped(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(), max_bytes=5_000)
    first, second = documents.get("{ a: price }", None), documents.get("{ b: price }", None)
    documents.get("{ a: price }", None)
    documents.get("{ c: price }", None)

    assert len(documents) == 2
    assert documents.get("{ a: price }", None) is first
    assert documents.get("{ b: price }", None) is not second


@pytest.mark.parametrize("long", ["{ price }" + " " * 20_000, MANY])
def test_long_texts_and_many_nodes_fill_the_cache_sooner(schema: GraphQLSchema, long: str) -> None:
    documents = Documents(schema, Limits(), max_bytes=100_000)
    for number in range(50):
        documents.get(f"query Q{number} {long}", None)

    assert 0 < len(documents) < 5


def test_a_text_that_is_too_long_for_the_cache_is_served_but_not_cached(
    schema: GraphQLSchema,
) -> None:
    documents = Documents(schema, Limits(), max_bytes=10)

    assert documents.get("{ price }            ", None).root_fields == 1
    assert len(documents) == 0


def test_many_texts_do_not_exceed_the_size_of_the_cache(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(), max_bytes=400_000)
    for number in range(2000):
        documents.get(f"{{ a{number}: price }}", None)

    assert 50 < len(documents) < 200


def test_refusals_are_repeated_and_not_cached(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits())
    for text in ["{", "{ nope }", "{ price }"]:
        with pytest.raises(InvalidDocument):
            documents.get(text, "Nobody")
        with pytest.raises(InvalidDocument):
            documents.get(text, "Nobody")

    assert len(documents) == 0


def test_documents_must_be_within_the_limits(schema: GraphQLSchema) -> None:
    documents = Documents(schema, Limits(depth=1))

    with pytest.raises(InvalidDocument, match="2 levels deep; at most 1"):
        documents.get("{ shelf { id } }", None)


def test_an_invalid_schema_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="Query root type must be provided"):
        Documents(build_schema("type Shelf { id: ID }"), Limits())


def test_the_tokens_of_a_document_are_not_kept(schema: GraphQLSchema) -> None:
    def tokens() -> int:
        gc.collect()
        return sum(isinstance(each, Token) for each in gc.get_objects())

    documents, before = Documents(schema, Limits()), tokens()
    for number in range(20):
        documents.get(f"{{ a{number}: price }}", None)

    assert len(documents) == 20
    assert tokens() <= before
