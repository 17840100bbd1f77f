"""graphql-eslint's rules for schemas, recommended and for Relay, with exceptions that we accept."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.programs import node
from tests.support.programs.processes import ROOT

LINT = Path(__file__).parent / "lint"
PRINTOUT = ROOT / "schema" / "schema.graphql"

ACCEPTED = {
    "no-unreachable-types": {
        "enum ErrorCode {": "the type of errors[].extensions.code, which no field has",
    },
    "relay-edge-types": {
        "type UpdateRunItemEdge {": "an item is a part of its run, and has no id",
    },
    "require-description": {
        "directive @oneOf on INPUT_OBJECT": "it is GraphQL's own, which describes it",
    },
    "strict-id-in-types": {
        "type CallingNameUpdate {": "a part of its number; caches keep it within the number",
        "type CallingNameWarning {": "a part of one answer: never keep it",
        "type PhoneNumberAssociation {": "a part of its number; caches keep it within the number",
        "type PhoneNumberCapabilities {": "a part of its number; caches keep it within the number",
        "type PhoneNumberCount {": "it is of one moment: never keep it",
        "type RateLimit {": "it is of one moment: never keep it",
        "type UpdateRunItem {": "a part of its run; caches keep it within the run",
        "type UserError {": "it is of one answer: never keep it",
    },
}
"""By rule: the lines of the schema where we break it, and why."""


class Finding(NamedTuple):
    rule: str
    message: str
    line: str


def findings(config: pytest.Config, schema: Path) -> list[Finding]:
    """What the linter finds in a schema."""
    return [Finding(**each) for each in json.loads(node.run(config, LINT, "lint.mjs", str(schema)))]


def test_the_schema_breaks_no_rule_but_where_we_accept_it(pytestconfig: pytest.Config) -> None:
    found = [(each.rule, each.line) for each in findings(pytestconfig, PRINTOUT)]
    accepted = [(rule, line) for rule, lines in ACCEPTED.items() for line in lines]
    assert sorted(found) == sorted(accepted)


BROKEN = {
    "require-description": ('"""A person or a team."""\n', ""),
    "relay-edge-types": ("type PhoneNumberGrant implements Node", "type PhoneNumberGrant"),
    "relay-arguments": (
        "  grants(\n",
        "  others(first: Int): PhoneNumberGrantConnection\n  grants(\n",
    ),
    "relay-page-info": ("  hasPreviousPage: Boolean!", "  hasPreviousPage: Boolean"),
    "naming-convention": ("  isOperator: Boolean!", "  is_operator: Boolean!"),
}
"""A change of the schema that breaks each rule."""


def test_the_linter_finds_what_breaks_a_rule(pytestconfig: pytest.Config, tmp_path: Path) -> None:
    text = PRINTOUT.read_text()
    for old, new in BROKEN.values():
        assert old in text
        text = text.replace(old, new, 1)
    broken = tmp_path / "broken.graphql"
    broken.write_text(text)
    found = {each.rule for each in findings(pytestconfig, broken)}
    assert found >= BROKEN.keys()


def test_the_locks_of_npm_name_no_registry() -> None:
    locks = [path for path in ROOT.rglob("package-lock.json") if "node_modules" not in path.parts]
    assert locks
    for lock in locks:
        assert '"resolved"' not in lock.read_text(), lock
        assert "integrity" in lock.read_text(), lock
