"""A document at a limit is served, and one that exceeds it is refused, with fragments too."""

import re
from collections.abc import Callable

import pytest
from graphql import GraphQLSchema, get_introspection_query

from engine.errors import InvalidDocument, Stage
from engine.limits import Limits
from engine.operations import Prepared, prepare


def served(schema: GraphQLSchema, text: str, limits: Limits | None = None) -> Prepared:
    return prepare(text, None, schema, limits or Limits())


def refusal(schema: GraphQLSchema, text: str) -> str:
    with pytest.raises(InvalidDocument) as refused:
        prepare(text, None, schema, Limits())
    assert refused.value.stage is Stage.VALIDATION
    [error] = refused.value.errors
    assert len(error.message) < 200
    return error.message


def nested(levels: int, leaf: str = "id") -> str:
    return "{ shelf " + "{ above " * (levels - 2) + "{ " + leaf + " }" * levels


def deep_by_fragments(levels: int) -> str:
    steps = [f"fragment F{i} on Shelf {{ above {{ ...F{i + 1} }} }}" for i in range(levels - 2)]
    last = f"fragment F{levels - 2} on Shelf {{ id }}"
    return " ".join(["{ shelf { ...F0 } }", *steps, last])


def aliased(number: int) -> str:
    return "{ shelf { " + " ".join(f"a{i}: id" for i in range(number)) + " } }"


def aliased_by_fragments(number: int) -> str:
    return "{ shelf { " + "...F " * number + "} } fragment F on Shelf { a: id }"


def directed(number: int) -> str:
    return "{ shelf { " + "id @skip(if: false) " * number + "} }"


def directed_by_fragments(number: int) -> str:
    spreads = "...F @skip(if: false) " * (number // 2) + "id @skip(if: false) " * (number % 2)
    return "{ shelf { " + spreads + "} } fragment F on Shelf { id @skip(if: false) }"


def spread(number: int) -> str:
    return "{ shelf { " + "...F " * number + "} } fragment F on Shelf { id }"


def spread_by_fragments(number: int) -> str:
    pairs, rest = divmod(number, 2)
    return (
        "{ shelf { " + "...F " * pairs + "...G " * rest + "} }"
        " fragment F on Shelf { ...G } fragment G on Shelf { id }"
    )


def rooted(number: int) -> str:
    return "{ " + "price " * number + "}"


def rooted_by_fragments(number: int) -> str:
    pairs, rest = divmod(number, 2)
    return (
        "{ " + "...F " * pairs + "... on Query { price } " * rest + "}"
        " fragment F on Query { price __typename }"
    )


def stocking(number: int) -> str:
    fields = [f"a{i}: stock(shelf: 1, number: 2) {{ id }}" for i in range(number)]
    return "mutation { " + " ".join(fields) + " }"


def stocking_by_fragments(number: int) -> str:
    return "mutation { ...F } fragment F on Mutation {" + stocking(number).removeprefix(
        "mutation {"
    )


def of_tokens(number: int) -> str:
    return "{ shelves(ids: [" + "1 " * (number - 12) + "]) { id } }"


def of_comments(number: int) -> str:
    return "# a comment\n" * number + "{ price }"


LIMITED = [
    (nested, 10, "The operation selects 11 levels deep; at most 10 are served"),
    (deep_by_fragments, 10, "The operation selects 11 levels deep; at most 10 are served"),
    (aliased, 30, "The operation uses 31 aliases; at most 30 are served"),
    (
        aliased_by_fragments,
        30,
        "The operation uses 31 aliases; at most 30 are served",
    ),
    (directed, 20, "The operation uses 21 directives; at most 20 are served"),
    (directed_by_fragments, 20, "The operation uses 21 directives; at most 20 are served"),
    (spread, 50, "The operation spreads 51 fragments; at most 50 are served"),
    (spread_by_fragments, 50, "The operation spreads 51 fragments; at most 50 are served"),
    (rooted, 10, "The operation selects 11 root fields; at most 10 are served"),
    (rooted_by_fragments, 10, "The operation selects 11 root fields; at most 10 are served"),
    (stocking, 10, "The operation selects 11 root fields; at most 10 are served"),
    (stocking_by_fragments, 10, "The operation selects 11 root fields; at most 10 are served"),
    (of_tokens, 1000, "Document contains more than 1000 tokens."),
    (of_comments, 100, "Document contains more than 100 comments."),
]


@pytest.mark.parametrize(("document", "limit", "message"), LIMITED)
def test_a_document_at_the_limit_is_served_and_above_it_refused(
    schema: GraphQLSchema, document: Callable[[int], str], limit: int, message: str
) -> None:
    assert served(schema, document(limit))

    past_it = refusal(schema, document(limit + 1))
    assert past_it.startswith(message)
    assert re.search(r"Split it into smaller (operations|documents)\.$", past_it)


def test_limits_are_a_setting(schema: GraphQLSchema) -> None:
    limits = Limits(depth=2, root_query_fields=1)

    assert served(schema, "{ shelf { id } }", limits)
    with pytest.raises(InvalidDocument, match="3 levels deep; at most 2"):
        served(schema, "{ shelf { above { id } } }", limits)


def test_an_operation_that_is_not_executed_must_be_within_the_limits_too(
    schema: GraphQLSchema,
) -> None:
    text = f"query Small {{ price }} query Large {nested(11)}"

    with pytest.raises(InvalidDocument, match="11 levels deep"):
        prepare(text, "Small", schema, Limits())


def test_an_error_points_at_the_operation(schema: GraphQLSchema) -> None:
    with pytest.raises(InvalidDocument) as refused:
        prepare(f"query Small {{ price }}\nquery Large {nested(11)}", "Small", schema, Limits())

    assert refused.value.errors[0].locations == [(2, 1)]


def test_the_introspection_of_explorers_and_generators_is_served(schema: GraphQLSchema) -> None:
    everything = get_introspection_query(
        descriptions=True,
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
        one_of=True,
    )

    assert served(schema, everything).only_introspection


def test_fields_below_introspection_do_not_count_for_the_depth_and_others_do(
    schema: GraphQLSchema,
) -> None:
    of_type = "{ ofType " * 9 + "{ name }" + " }" * 9
    types = f"__schema {{ types {of_type} }}"

    assert served(schema, f"{{ {types} }}")
    assert "11 levels deep" in refusal(schema, f"{{ {types} {nested(11)[1:]}")


def test_circular_introspection_is_refused_by_its_own_rule(schema: GraphQLSchema) -> None:
    around = "{ __schema { types " + "{ fields { type " * 3 + "{ name }" + " } }" * 3 + " } }"

    assert refusal(schema, around) == "Maximum introspection depth exceeded"
