"""Readers read the same values as Strawberry; fields for which they cannot have no reader."""

import enum
from typing import Any, cast

import strawberry
from graphql import GraphQLInterfaceType

from schema import graphql_schema
from schema.field_readers import RECORDS, readers


@strawberry.enum
class Colour(enum.Enum):
    RED = "red"


@strawberry.input
class Where:
    colour: Colour


Root = strawberry.Parent[Any]


def _of_steps(root: Root, steps: int = 1) -> str:
    return f"{root} {steps}"


def _of_colour(root: Root, colour: Colour) -> str:
    return f"{root} {colour.name}"


def _of_where(root: Root, where: list[Where]) -> str:
    return f"{root} {where[0].colour.name}"


def _of_renamed(root: Root, last_step: int) -> str:
    return f"{root} {last_step}"


def _of_info(root: Root, info: strawberry.Info) -> str:
    return f"{root} {info.field_name}"


async def _later(root: Root) -> str:
    return str(root)


@strawberry.type
class Query:
    plain_name: str
    steps: str = strawberry.field(resolver=_of_steps)
    colour: str = strawberry.field(resolver=_of_colour)
    where: str = strawberry.field(resolver=_of_where)
    renamed: str = strawberry.field(resolver=_of_renamed)
    info: str = strawberry.field(resolver=_of_info)
    later: str = strawberry.field(resolver=_later)


def test_a_field_that_needs_more_than_its_object_and_leaves_has_no_reader() -> None:
    found = readers(strawberry.Schema(Query)._schema)

    assert found == {"Query": {"plainName": "plain_name", "steps": _of_steps, "colour": _of_colour}}


def test_every_field_below_the_roots_has_a_reader() -> None:
    found = readers(graphql_schema)
    objects: dict[str, Any] = {name: graphql_schema.type_map[name] for name in found}

    unread = {
        f"{name}.{field}"
        for name, type_ in objects.items()
        for field in type_.fields
        if field not in found[name] and name not in {"Query", "Mutation"}
    }
    assert unread == set()


def test_every_type_that_can_be_a_node_has_the_class_of_its_records() -> None:
    node = cast("GraphQLInterfaceType", graphql_schema.type_map["Node"])
    types = graphql_schema.get_implementations(node).objects
    assert {type_.name for type_ in types} == RECORDS.keys()
    for name, record in RECORDS.items():
        found: Any = tuple.__new__(record, ())
        info: Any = None
        is_of = {one.name for one in types if one.is_type_of and one.is_type_of(found, info)}
        assert is_of == {name}
