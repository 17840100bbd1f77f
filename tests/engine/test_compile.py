"""The compiled code is readable Python, in which only names come from the client."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import pytest
from graphql import ExecutionResult, GraphQLSchema, Undefined, VariableValues, build_schema

from engine.compile import Reader
from engine.execute import execute
from engine.limits import Limits
from engine.operations import prepare
from engine.plans import Plan, Plans
from engine.values import coerce_variables
from tests.engine.shop import Later, resolve
from tests.engine.tally import Tally

SDL = """
type Query { shelf(steps: Int = 1): Shelf! shelves: [Shelf!]! named: Named colour: Colour }
interface Named { name: String }
type Shelf implements Named {
  name: String class: Int None: ID _x: Float a1: Colour label: Label tags: [[String!]]!
  above(steps: Int = 1): Shelf
  unread: Int
}
enum Colour { RED CRIMSON GREEN }
scalar Label
"""
READERS: Mapping[str, Mapping[str, Reader]] = {
    "Shelf": {
        "name": "name",
        "class": "class",
        "None": "None",
        "_x": "_x",
        "a1": "a1",
        "label": "label",
        "tags": "tags",
        "above": lambda shelf, steps: shelf.above if steps else None,
    }
}
MANY = Limits(5000, 1, 50, 500, 500, 500, 100, 100)


class Shelf:
    """Has the given attributes; the shelf above it is itself."""

    def __init__(self, **given: object) -> None:
        vars(self).update(given)

    @property
    def above(self) -> "Shelf":
        return self


@pytest.fixture(scope="module")
def shop() -> GraphQLSchema:
    schema: Any = build_schema(SDL)
    for name, field in schema.type_map["Shelf"].fields.items():
        field.resolve = partial(resolve, READERS["Shelf"].get(name, name))
    shop: GraphQLSchema = schema
    return shop


def plan_of(schema: GraphQLSchema, text: str, limits: Limits = MANY) -> Plan:
    operation, plans = prepare(text, None, schema, limits), Plans(schema, READERS)
    values = VariableValues({}, {})
    plans.get(operation, values)
    plan = plans.get(operation, values)
    assert plan is not None
    return plan


async def result(schema: GraphQLSchema, text: str, root: object) -> tuple[ExecutionResult, int]:
    """The result, the same with and without a plan, and how many values the plan completed."""
    tally, operation = Tally(), prepare(text, None, schema, MANY)
    values = coerce_variables(operation, schema, {})
    given: dict[str, Any] = {"schema": schema, "variables": values, "context": None, "root": root}
    plan = tally.counted(plan_of(schema, text))
    planned = await execute(operation, plan=plan, **given)
    assert planned == await execute(operation, **given)
    return planned, tally["completed"]


SOURCE = """
def value_4(v, a):
    if type(v) is not str: raise UnexpectedError
    return v

def value_5(v, a):
    if v is not None:
        if type(v) is not list and type(v) is not tuple: raise UnexpectedError
        v = [value_4(item, a) for item in v]
    return v

def value_9(v, a):
    v = Shelf_8[type(v)](v, a)
    return v

def Shelf_7(o, a):
    v1 = o.name
    v0 = 'Shelf'
    if v1 is not None:
        if type(v1) is not str: raise UnexpectedError
    return {'__typename': v0, 'name': v1}

def Shelf_8(o, a):
    v0 = o.a1
    v1 = o.tags
    v2 = above_6(o, **a[0])
    if v2 is not None:
        v2 = Shelf_7[type(v2)](v2, a)
    if v0 is not None:
        v0 = Colour_3[v0]
    if type(v1) is not list and type(v1) is not tuple: raise UnexpectedError
    v1 = [value_5(item, a) for item in v1]
    return {'colour': v0, 'tags': v1, 'above': v2}

def Shelf_7(objects, a):
    found = []
    for o in objects:
        v1 = o.name
        v0 = 'Shelf'
        if v1 is not None:
            if type(v1) is not str: raise UnexpectedError
        found.append({'__typename': v0, 'name': v1})
    return found

def Shelf_8(objects, a):
    all_v2 = Shelf_7.some([above_6(o, **a[0]) for o in objects], a)
    found = []
    for o, v2 in zip(objects, all_v2, strict=True):
        v0 = o.a1
        v1 = o.tags
        if v0 is not None:
            v0 = Colour_3[v0]
        if type(v1) is not list and type(v1) is not tuple: raise UnexpectedError
        v1 = [value_5(item, a) for item in v1]
        found.append({'colour': v0, 'tags': v1, 'above': v2})
    return found
"""


def test_the_source_of_a_small_selection_is_readable(shop: GraphQLSchema) -> None:
    text = "{ shelf { colour: a1 tags ...F } } fragment F on Shelf { above { __typename name } }"

    assert f"\n{plan_of(shop, text).completers['shelf'].source}" == SOURCE


ODD = ["class", "None", "__x", "a1", "o", "v", "v0", "a", "item", "type", "def", "Undefined"]


async def test_names_with_a_meaning_in_python_are_ordinary_names(
    shop: GraphQLSchema,
) -> None:
    root = {"shelf": Shelf(**{"name": "n", "class": 1, "None": "2", "_x": 3.0, "a1": "RED"})}
    fields = "class None _x a1 " + " ".join(f"{odd}_: name {odd}__: class" for odd in ODD)
    answer, completed = await result(shop, f"{{ lambda: shelf {{ {fields} }} }}", root)

    of_odd = {f"{odd}{end}": value for odd in ODD for end, value in (("_", "n"), ("__", 1))}
    assert answer.data == {"lambda": {"class": 1, "None": "2", "_x": 3.0, "a1": "RED", **of_odd}}
    assert completed == 1


@pytest.mark.parametrize("alias", [*ODD, "x" * 5000, "_", "__builtins__", "raise"])
async def test_any_name_can_be_an_alias(shop: GraphQLSchema, alias: str) -> None:
    text = f"{{ {alias}: shelf {{ {alias}: name above {{ {alias}: class }} }} }}"
    answer, completed = await result(shop, text, {"shelf": Shelf(**{"name": "n", "class": 1})})

    assert answer.data == {alias: {alias: "n", "above": {alias: 1}}}
    assert completed == 1


def names_of(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_values_of_the_client_are_not_in_the_source(shop: GraphQLSchema) -> None:
    text = '{ shelf { above(steps: 31337) { name } ... @include(if: true) { b: label } } } # "\'"'
    source = plan_of(shop, text).completers["shelf"].source

    assert {*names_of(source)} == {"above", "name", "b"}
    assert not re.search(r"31337|include|#", source)


def nested(levels: int) -> str:
    return "{ shelf " + "{ above " * (levels - 2) + "{ name }" + " }" * (levels - 1)


async def test_selections_of_the_greatest_depth_are_compiled(shop: GraphQLSchema) -> None:
    answer, completed = await result(shop, nested(50), {"shelf": Shelf(name="n")})

    assert str(answer.data).count("above") == 48
    assert completed == 1


@pytest.mark.parametrize(
    "text", ["{ named { name } }", "{ shelf { unread } }", "{ __schema { description } }"]
)
def test_some_selections_are_left_to_graphql_core(shop: GraphQLSchema, text: str) -> None:
    assert plan_of(shop, text).completers == {}


def test_other_root_fields_are_compiled_if_one_is_left_to_graphql_core(
    shop: GraphQLSchema,
) -> None:
    assert [*plan_of(shop, "{ named { name } b: shelf { name } }").completers] == ["b"]


class Fault(Exception):
    """An exception that has a name."""

    name = "fault"


@pytest.mark.parametrize("odd", [Fault("no"), Later("later"), Undefined])
@pytest.mark.parametrize("selected", ["label", "name", "a1", "above { __typename }", "class"])
async def test_values_that_need_special_treatment_are_left_to_graphql_core(
    shop: GraphQLSchema, odd: object, selected: str
) -> None:
    name = selected.partition(" ")[0]
    shelf = type("Odd", (), {"name": "n", "tags": [], name: odd})()
    _, completed = await result(shop, f"{{ shelf {{ {selected} }} }}", {"shelf": shelf})

    assert completed == 0


async def test_the_first_of_several_enum_members_with_the_same_value_is_answered() -> None:
    schema: Any = build_schema(SDL)
    for name in ("RED", "CRIMSON"):
        schema.type_map["Colour"].values[name].value = "red"
    answer, completed = await result(schema, "{ colour }", {"colour": "red"})

    assert (answer.data, completed) == ({"colour": "RED"}, 1)
