"""docs/clients.md and the configurations: as in the set-ups that the tests run."""

import re

import pytest
from graphql import GraphQLScalarType, build_schema, is_specified_scalar_type

from tests.support.programs.set_ups import CLIENTS, ROOT

PIECE = re.compile(r"^<!-- (clients/\S+) -->\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DOCUMENTATION = (ROOT / "docs" / "clients.md").read_text()
PIECES = PIECE.findall(DOCUMENTATION)

CONFIGURATIONS = [
    "typescript/codegen.ts",
    "relay/relay.config.json",
    "python/pyproject.toml",
    "go/genqlient.yaml",
    "kotlin/build.gradle.kts",
]


def test_every_piece_of_code_in_the_documentation_names_its_file() -> None:
    fences = re.findall(r"^```(?:ts|python)$", DOCUMENTATION, re.MULTILINE)
    assert len(PIECES) == len(fences) > 10


@pytest.mark.parametrize(("file", "piece"), PIECES)
def test_a_piece_of_code_in_the_documentation_is_in_its_file(file: str, piece: str) -> None:
    assert piece in (ROOT / file).read_text()


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_a_configuration_says_what_each_scalar_is(configuration: str) -> None:
    schema = build_schema((ROOT / "schema" / "schema.graphql").read_text())
    own = {
        name
        for name, kind in schema.type_map.items()
        if isinstance(kind, GraphQLScalarType) and not is_specified_scalar_type(kind)
    }
    text = (CLIENTS / configuration).read_text()
    assert own
    assert [name for name in own if name not in text] == []


def test_relay_and_typescript_try_again_by_the_same_rules() -> None:
    relay = (CLIENTS / "relay" / "src" / "retry.ts").read_text()
    assert relay == (CLIENTS / "typescript" / "src" / "retry.ts").read_text()
