"""The fingerprint of a request with a key, and the body that is kept for it."""

from collections.abc import Mapping
from typing import Any

import orjson
from graphql import build_schema
from hypothesis import given
from hypothesis import strategies as st

from engine import Limits
from engine.operations import Prepared, prepare
from server.http.idempotency import HEADER, keyed_request
from server.http.parameters.body import Asked

SCHEMA = build_schema("type Query { a: Int } type Mutation { b(c: Int): Int }")
KEY = b"a key of ours"

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
)
NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=3)
VALUES = st.recursive(
    LEAVES,
    lambda each: st.lists(each, max_size=3) | st.dictionaries(NAMES, each, max_size=3),
    max_leaves=6,
)
OBJECTS = st.dictionaries(NAMES, VALUES, max_size=3)


def operation(text: str) -> Prepared:
    return prepare(text, None, SCHEMA, Limits())


MUTATION = operation("mutation { b }")


def fingerprint(asked: Asked) -> str:
    request = keyed_request({HEADER: [KEY]}, MUTATION, asked)
    assert request
    assert request.key == KEY.decode()
    return request.fingerprint


def turned(value: Any) -> Any:  # noqa: ANN401
    """The same value with the members of all its objects in another order."""
    if isinstance(value, Mapping):
        return {name: turned(value[name]) for name in reversed([*value])}
    return [turned(each) for each in value] if isinstance(value, list) else value


@given(OBJECTS)
def test_the_order_of_members_does_not_matter(variables: dict[str, Any]) -> None:
    asked = Asked("mutation { b }", None, variables)
    assert fingerprint(asked) == fingerprint(asked._replace(variables=turned(variables)))


@given(OBJECTS, OBJECTS)
def test_other_variables_are_another_request(one: dict[str, Any], other: dict[str, Any]) -> None:
    texts = [orjson.dumps(each, option=orjson.OPT_SORT_KEYS) for each in (one, other)]
    prints = [fingerprint(Asked("mutation { b }", None, each)) for each in (one, other)]
    assert (prints[0] == prints[1]) is (texts[0] == texts[1])


def test_another_document_or_operation_is_another_request() -> None:
    asked = Asked("mutation { b }", None, {})
    others = (asked._replace(query="mutation {b}"), asked._replace(operation_name="M"))
    assert len({fingerprint(each) for each in (asked, *others)}) == 3


def test_the_key_of_a_query_is_not_read() -> None:
    asked = Asked("{ a }", None, {})
    assert keyed_request({HEADER: [b"x", b"y"]}, operation("{ a }"), asked) is None


@given(OBJECTS)
def test_a_body_that_is_read_and_written_again_is_the_same(content: dict[str, Any]) -> None:
    body = orjson.dumps(content)
    assert orjson.dumps(orjson.loads(body)) == body
