"""A client of the last release keeps working: the schema is compared with that of the release.

`schema/released.graphql` is the schema of the last release.
"""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from graphql import (
    EnumTypeDefinitionNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    parse,
    print_ast,
)
from graphql.utilities import find_breaking_changes, find_dangerous_changes

from migrations.releases import LAST_COMMIT, THIS
from tests.support.programs.processes import ROOT

RELEASED = (ROOT / "schema" / "released.graphql").read_text()
TODAY = (ROOT / "schema" / "schema.graphql").read_text()
CHANGELOG = (ROOT / "CHANGELOG.md").read_text()
COORDINATE = re.compile(r"\b[A-Z]\w*(?:\.\w+(?:\(\w+:\))?)?")
DATE = re.compile(r"\b20\d\d-[01]\d-[0-3]\d\b")
MAY_GROW = "May grow: a minor release can add values."


def broken(today: str) -> list[str]:
    """What would break a client of the last release."""
    changes = find_breaking_changes(build_schema(RELEASED), build_schema(today))
    return [change.description for change in changes]


def dangerous(today: str) -> set[str]:
    """Where a client of the last release may meet what it does not expect, as coordinates."""
    changes = find_dangerous_changes(build_schema(RELEASED), build_schema(today))
    return {coordinate(change.description) for change in changes}


def coordinate(description: str) -> str:
    """The schema coordinate that the description of a change is about."""
    found: list[str] = COORDINATE.findall(description)
    return next((each for each in found if "." in each), found[-1])


def unmentioned(coordinates: set[str], changelog: str) -> set[str]:
    """Those that the section of the release that is being made does not have."""
    _, _, later = changelog.partition(f"## {THIS}")
    section, _, _ = later.partition("\n## ")
    return {each for each in coordinates if f"`{each}`" not in section}


def grown(today: str) -> set[str]:
    """The enumerations in answers that have new values and do not say that they may grow."""
    before, now = build_schema(RELEASED), build_schema(today)
    return {
        name
        for name, enum in now.type_map.items()
        if isinstance(enum, GraphQLEnumType) and name in types_of_fields(now)
        if isinstance(old := before.type_map.get(name), GraphQLEnumType)
        if enum.values.keys() - old.values.keys() and MAY_GROW not in (enum.description or "")
    }


def types_of_fields(schema: GraphQLSchema) -> set[str]:
    """The names of the types of all fields, that is, of what is in answers."""
    return {
        get_named_type(field.type).name
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLObjectType)
        for field in type_.fields.values()
    }


def undated(schema: GraphQLSchema) -> set[str]:
    """What is deprecated without a reason that has a date."""
    found = (each for type_ in schema.type_map.values() for each in deprecations(type_))
    return {place for place, reason in found if not DATE.search(reason)}


def deprecations(type_: GraphQLNamedType) -> Iterator[tuple[str, str]]:
    """The deprecated parts of a type, with the reasons."""
    if isinstance(type_, GraphQLEnumType):
        parts = {f"{type_}.{name}": value for name, value in type_.values.items()}
    elif isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        parts = {f"{type_}.{name}": field for name, field in type_.fields.items()}
        if not isinstance(type_, GraphQLInputObjectType):
            parts |= {
                f"{type_}.{name}({key}:)": argument
                for name, field in type_.fields.items()
                for key, argument in field.args.items()
            }
    else:
        return
    for place, part in parts.items():
        if part.deprecation_reason is not None:
            yield place, part.deprecation_reason


def test_the_released_schema_is_that_of_the_last_release() -> None:
    shown = ["git", "show", f"{LAST_COMMIT}:schema/schema.graphql"]
    released = subprocess.run(shown, cwd=ROOT, capture_output=True, text=True, check=True)
    assert released.stdout == RELEASED


def test_nothing_breaks_clients_of_the_last_release() -> None:
    assert broken(TODAY) == []


def test_what_may_surprise_them_is_in_the_changelog_by_its_coordinate() -> None:
    assert unmentioned(dangerous(TODAY), CHANGELOG) == set()


def test_only_enumerations_that_say_so_grow() -> None:
    assert grown(TODAY) == set()


def test_a_deprecation_has_a_reason_with_a_date() -> None:
    assert undated(build_schema(TODAY)) == set()


# ---- the gate itself


@pytest.mark.parametrize("removed", ["PhoneNumber.nickname", "PhoneNumberType.SIP", "Query.node"])
def test_the_gate_finds_a_part_that_was_removed(removed: str) -> None:
    type_name, _, name = removed.partition(".")
    assert any(removed in each for each in broken(without(type_name, name)))


def without(type_name: str, name: str) -> str:
    """Today's schema without a field or a value of a type."""
    document: Any = parse(TODAY)
    [type_] = (each for each in document.definitions if each.name.value == type_name)
    parts = "values" if isinstance(type_, EnumTypeDefinitionNode) else "fields"
    left = tuple(part for part in getattr(type_, parts) if part.name.value != name)
    assert len(left) == len(getattr(type_, parts)) - 1
    others = [each for each in document.definitions if each is not type_]
    return "\n".join(map(print_ast, [*others, replace(type_, **{parts: left})]))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("  totalCount: Int!", "  totalCount: Int", "totalCount"),
        ("  node(\n", '  node(\n    """A."""\n    a: Int!\n', "Query.node(a:)"),
        (
            "input UpdatePhoneNumberInput {",
            "input UpdatePhoneNumberInput {\n  a: Int!",
            "UpdatePhoneNumberInput.a",
        ),
    ],
)
def test_the_gate_finds_what_breaks_clients(old: str, new: str, what: str) -> None:
    assert old in TODAY
    assert any(what in each for each in broken(TODAY.replace(old, new, 1)))


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("enum PhoneNumberStatus {", "enum PhoneNumberStatus {\n  LOST", "PhoneNumberStatus.LOST"),
        ("  node(\n", '  node(\n    """A."""\n    a: Int\n', "Query.node(a:)"),
        ("input PhoneNumberFilter {", "input PhoneNumberFilter {\n  a: Int", "PhoneNumberFilter.a"),
        ("type UserError {", "type UserError implements Node {\n  id: ID!", "UserError"),
    ],
)
def test_the_gate_asks_for_a_line_about_what_may_surprise(old: str, new: str, where: str) -> None:
    assert old in TODAY
    asked = dangerous(TODAY.replace(old, new, 1)) - dangerous(TODAY)
    assert asked == {where}
    assert unmentioned(asked, f"## {THIS} (unreleased)\n\n## 0.1.0\n`{where}`") == asked
    assert unmentioned(asked, f"## {THIS} (unreleased)\n- `{where}`\n\n## 0.1.0") == set()


def test_the_gate_finds_an_enumeration_that_was_not_to_grow() -> None:
    assert grown(TODAY.replace("enum AccountKind {", "enum AccountKind {\n  BOT", 1)) == {
        "AccountKind"
    }


def test_the_gate_finds_deprecations_without_a_date() -> None:
    schema = build_schema("""
      type Query {
        a(x: Int @deprecated(reason: "Old."), y: Int @deprecated(reason: "Gone on 2027-01-31.")): E
        b: Int @deprecated
      }
      enum E { C @deprecated(reason: "Not used."), D @deprecated(reason: "Since 2026-12-01.") }
      input I { z: Int @deprecated(reason: "2027") }
    """)
    assert undated(schema) == {"Query.a(x:)", "Query.b", "E.C", "I.z"}
