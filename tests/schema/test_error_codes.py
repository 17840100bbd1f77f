"""Clients know every code of an error outside the payload: the schema has them as ErrorCode.

All answers to the tests' clients are checked too (tests/support/error_codes.py).
"""

import ast
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from graphql import GraphQLEnumType

from schema import graphql_schema
from schema.errors import STATUS, Code
from tests.support.book import Book
from tests.support.error_codes import ERROR_CODES, check_codes, codes_of
from tests.support.programs.processes import ROOT

pytestmark = pytest.mark.shared_database


def test_the_schema_has_exactly_the_codes_of_the_code() -> None:
    codes = graphql_schema.type_map["ErrorCode"]
    assert isinstance(codes, GraphQLEnumType)
    assert {*codes.values} == {*Code} == ERROR_CODES


def test_the_schema_tells_the_status_of_each_code() -> None:
    codes = graphql_schema.type_map["ErrorCode"]
    assert isinstance(codes, GraphQLEnumType)
    for name, value in codes.values.items():
        assert str(STATUS.get(Code(name), 400)) in (value.description or ""), name


def functions() -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """All functions that could make an answer."""
    for folder in ("engine", "schema", "server"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield node


def values_of_code(function: ast.AST) -> Iterator[ast.expr]:
    """What is written into answers under the key "code"."""
    for node in ast.walk(function):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "code":
                    yield value


def test_codes_are_written_from_the_enumeration_only() -> None:
    found = [(function, list(values_of_code(function))) for function in functions()]
    writers = [(function, values) for function, values in found if values]
    assert {function.name for function, _ in writers} == {"failed", "formatted"}
    for function, values in writers:
        types = {each.arg: each.annotation for each in function.args.args}
        [annotation] = (types[ast.unparse(value)] for value in values)
        assert annotation is not None
        assert ast.unparse(annotation) == "Code"


def test_a_code_that_the_schema_lacks_fails_any_test() -> None:
    with pytest.raises(AssertionError, match="NEW"):
        codes_of({"errors": [{"extensions": {"code": "NEW"}}]})


async def test_the_hook_of_the_clients_reads_every_answer() -> None:
    request = httpx.Request("POST", "http://testserver/graphql")
    content = {"errors": [{"extensions": {"code": "NEW"}}]}
    answer = httpx.Response(400, json=content, request=request)
    with pytest.raises(AssertionError, match="NEW"):
        await check_codes(answer)


MATRIX: dict[str, tuple[int, dict[str, Any]]] = {
    "BAD_REQUEST": (415, {"content": b"{}", "headers": {"content-type": "text/plain"}}),
    "BAD_USER_INPUT": (200, {"json": {"query": "{ phoneNumber { id } viewer { name } }"}}),
    "GRAPHQL_PARSE_FAILED": (200, {"json": {"query": "{"}}),
    "GRAPHQL_VALIDATION_FAILED": (200, {"json": {"query": "{ nothing }"}}),
    "UNAUTHENTICATED": (401, {"json": {"query": "{ viewer { name } }"}, "headers": {}}),
}
"""A request that is refused with each code, and its status."""


@pytest.mark.parametrize("code", MATRIX)
async def test_a_refusal_has_its_code(book: Book, code: str) -> None:
    olivia = await book.person("olivia")
    status, request = MATRIX[code]
    token = {} if code == "UNAUTHENTICATED" else {"authorization": f"Bearer {olivia.token}"}
    headers = token | request.get("headers", {})
    response = await book.client.post("/graphql", **{**request, "headers": headers})
    assert response.status_code == status
    assert codes_of(response.json()) == [code]


def test_the_page_for_clients_tells_of_every_code() -> None:
    _, _, rest = (ROOT / "docs" / "clients.md").read_text().partition("| `ErrorCode` |")
    table, _, _ = rest.partition("\n\n")
    first_columns = [line.split("|")[1] for line in table.splitlines()[2:]]
    assert sorted(re.findall(r"`(\w+)`", " ".join(first_columns))) == sorted(Code)
