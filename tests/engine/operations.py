"""Generates random operations that are valid for the shop, with all syntax that clients use."""

from collections.abc import Callable, Iterable
from random import Random
from typing import Any, NamedTuple

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)

ALIASES = ["class", "None", "__x", "o", "a", "v0", "v1", "item", "Undefined", "x" * 200]

VARIABLES = {
    "on": "Boolean!",
    "off": "Boolean! = true",
    "may": "Boolean = false",
    "steps": "Int = 2",
    "id": "ID",
    "ids": "[ID!]",
    "where": "Where",
    "number": "Int!",
}
VALUES: dict[str, list[Any]] = {
    "on": [True, False],
    "off": [True, False],
    "may": [True, False, False, True, None],
    "steps": [0, 1, None],
    "id": ["1", 7, None],
    "ids": [[], ["1", 2], None],
    "where": [{"colour": "RED"}, {"number": 0}, {"and": [{"number": 1}]}, None],
    "number": [1, 2],
}
REQUIRED = {"on", "number"}

MAX_PARTS = 30
"""After about so many fields and fragments, only what is still needed is generated."""

ARGUMENTS = {
    "first": ["0", "5", "null", "$steps"],
    "id": ['"1"', "7", "$id"],
    "ids": ["[]", '["1", 2]', "$ids"],
    "number": ["1", "$number"],
    "steps": ["0", "3", "null", "$steps"],
    "where": ["{number: 0}", "{colour: GREEN, and: [{number: $steps}]}", "null", "$where"],
}


class Generated(NamedTuple):
    """An operation, and values of its variables for several requests."""

    text: str
    variables: list[dict[str, Any]]


def generated(schema: GraphQLSchema, random: Random) -> Generated:
    """A valid operation for the schema."""
    return _Writer(schema, random).operation()


class _Fragment(NamedTuple):
    name: str
    on: GraphQLNamedType
    depth: int


class _Writer:
    def __init__(self, schema: GraphQLSchema, random: Random) -> None:
        self._schema = schema
        self._random = random
        self._left = MAX_PARTS
        self._used: set[str] = set()
        self._fragments: list[_Fragment] = []
        self._definitions: list[str] = []
        self._arguments_of: dict[str, str] = {}
        self._aliases: dict[tuple[str, str], str] = {}

    def operation(self) -> Generated:
        kind = self._random.choice(["query", "query", "query", "mutation"])
        root = self._schema.query_type if kind == "query" else self._schema.mutation_type
        assert root is not None
        selection = self._selection(root, self._random.choice([2, 3, 4]))
        names = sorted(self._used)
        declared = ", ".join(f"${name}: {VARIABLES[name]}" for name in names)
        text = f"{kind} Q{f'({declared})' if names else ''} {selection}"
        return Generated(
            "\n".join([text, *self._definitions]), [self._values(names) for _ in range(3)]
        )

    def _values(self, names: Iterable[str]) -> dict[str, Any]:
        return {
            name: self._random.choice(VALUES[name])
            for name in names
            if name in REQUIRED or self._random.random() < 0.7
        }

    def _selection(self, type_: GraphQLNamedType, depth: int) -> str:
        """Some fields and fragments, at least one."""
        number = self._random.choice([1, 2, 3, 4]) if self._left > 0 else 1
        self._left -= number
        return f"{{ {' '.join(self._part(type_, depth) for _ in range(number))} }}"

    def _part(self, type_: GraphQLNamedType, depth: int) -> str:
        ways: list[Callable[[GraphQLNamedType, int], str]] = [self._field] * 4
        if self._left > 0:
            ways += [self._inline, self._spread]
        return self._random.choice(ways)(type_, depth)

    def _field(self, type_: GraphQLNamedType, depth: int) -> str:
        fields = _fields_of(type_)
        names = [
            name for name in fields if depth or is_leaf_type(get_named_type(fields[name].type))
        ]
        name = self._random.choice([*names, *names, "__typename"])
        if name == "__typename":
            return f"{self._key(type_, name, '')}{self._directives()}"
        field = fields[name]
        arguments = self._arguments(field)
        text = f"{self._key(type_, name, arguments)}{arguments}{self._directives()}"
        if _is_leaf(field):
            return text
        return f"{text} {self._selection(get_named_type(field.type), depth - 1)}"

    def _key(self, type_: GraphQLNamedType, name: str, arguments: str) -> str:
        """The field's name with its alias; the same key always means the same field and value."""
        is_plain = self._arguments_of.setdefault(name, arguments) == arguments
        if is_plain and self._random.random() < 0.7:
            return name
        alias = f"{self._random.choice(ALIASES)}{len(self._aliases)}"
        alias = self._aliases.setdefault((f"{type_.name}.{name}", arguments), alias)
        return f"{alias}: {name}"

    def _arguments(self, field: GraphQLField) -> str:
        given = [
            f"{name}: {self._used_in(self._random.choice(ARGUMENTS[name]))}"
            for name in field.args
            if name == "number" or self._random.random() < 0.5
        ]
        return f"({', '.join(given)})" if given else ""

    def _directives(self) -> str:
        if self._random.random() < 0.8:
            return ""
        written = ["skip(if: false)", "include(if: true)", "skip(if: true)", "include(if: false)"]
        variable = [f"{name}(if: ${of})" for name in ("skip", "include") for of in ("on", "off")]
        chosen = self._random.choice([*written, *variable, *variable, "include(if: $may)"])
        return f" @{self._used_in(chosen)}"

    def _used_in(self, text: str) -> str:
        self._used |= {name for name in VARIABLES if f"${name}" in _words(text)}
        return text

    def _inline(self, type_: GraphQLNamedType, depth: int) -> str:
        on = self._random.choice([None, *self._fitting(type_)])
        condition = f" on {on.name}" if on else ""
        return f"...{condition}{self._directives()} {self._selection(on or type_, depth)}"

    def _spread(self, type_: GraphQLNamedType, depth: int) -> str:
        """A spread of an earlier fragment, or of a new one; no fragment spreads itself."""
        fitting = self._fitting(type_)
        known = [each for each in self._fragments if each.on in fitting and each.depth <= depth]
        if known and self._random.random() < 0.5:
            name = self._random.choice(known).name
        else:
            name = self._fragment(self._random.choice(fitting), depth)
        return f"...{name}{self._directives()}"

    def _fragment(self, on: GraphQLNamedType, depth: int) -> str:
        selection = self._selection(on, max(depth - 1, 0))
        fragment = _Fragment(f"F{len(self._fragments)}", on, depth)
        self._fragments.append(fragment)
        self._definitions.append(f"fragment {fragment.name} on {on.name} {selection}")
        return fragment.name

    def _fitting(self, type_: GraphQLNamedType) -> list[GraphQLNamedType]:
        """The types on which a fragment under this type can be."""
        if isinstance(type_, GraphQLInterfaceType | GraphQLUnionType):
            return [type_, *self._schema.get_possible_types(type_)]
        return [type_]


def _fields_of(type_: GraphQLNamedType) -> dict[str, GraphQLField]:
    if not isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
        return {}
    fields: dict[str, GraphQLField] = type_.fields
    return fields


def _is_leaf(field: GraphQLField) -> bool:
    return is_leaf_type(get_named_type(field.type))


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "$" else " " for c in text).split()
