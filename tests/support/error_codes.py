"""The codes of errors outside the payload: all that the schema tells clients about."""

from collections.abc import Mapping
from typing import Any

import httpx
from graphql import GraphQLEnumType, build_schema

from tests.support.programs.processes import ROOT

_ENUM = build_schema((ROOT / "schema" / "schema.graphql").read_text()).type_map["ErrorCode"]
assert isinstance(_ENUM, GraphQLEnumType)
ERROR_CODES = frozenset(_ENUM.values)


def codes_of(body: Mapping[str, Any]) -> list[str]:
    """The codes of an answer, after checking that clients know them."""
    codes = [error["extensions"]["code"] for error in body.get("errors", [])]
    assert ERROR_CODES.issuperset(codes), f"codes that ErrorCode lacks: {codes}"
    return codes


async def check_codes(response: httpx.Response) -> None:
    """Check the codes of an answer, as a hook of httpx for all answers of a client. The faces for
    clients of others have codes of their own.
    """
    is_ours = not response.url.path.startswith(("/api/", "/chime/"))
    if is_ours and b'"errors"' in await response.aread():
        codes_of(response.json())
