"""A shop: a schema, and random objects with values that are right or, now and then, wrong."""

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLScalarType,
    GraphQLSchema,
    Undefined,
    build_schema,
    get_named_type,
    is_leaf_type,
)

from engine.compile import Computed, Reader, Serializers

SDL = """
type Query {
  shelf(id: ID, where: Where): Shelf
  must: Shelf!
  shelves(first: Int = 2): [Shelf!]!
  rows: [[Shelf]!]
  boxes: [Box]
  books: [Book!]
  named: Named
  count: Int!
  label: Label
}
type Mutation { stock(number: Int!): Shelf move(number: Int!): [Box!]! }
interface Named { name: String! }
union Sold = Book | Box
type Shelf {
  id: ID! name: String! class: String
  colour: Colour colours: [Colour!]! size: Size width: Float! height: Float
  count: Int isFull: Boolean price: Price label: Label! grid: [[Int!]]!
  tags: [String] prices: [Price!]
  above(steps: Int = 1, where: Where): Shelf
  below: Shelf!
  beside(ids: [ID!] = ["1"]): [Shelf]
  box: Box! boxes: [Box!] books: [Book]! rows: [[Shelf]!]
  named: Named sold: [Sold!]
}
type Book implements Named { id: ID! name: String! price: Price isFull: Boolean! shelf: Shelf }
type Box implements Named {
  id: ID! name: String! label: Label! sizes: [Size!]! colour: Colour! books: [Book]!
}
enum Colour { RED CRIMSON GREEN NONE }
enum Size { SMALL TINY LARGE }
scalar Price
scalar Label
input Where { colour: Colour number: Int and: [Where!] }
"""

MEMBERS: dict[str, dict[str, Any]] = {
    "Colour": {"RED": 1, "CRIMSON": 1, "GREEN": "green", "NONE": None},
    "Size": {"SMALL": "small", "TINY": "small", "LARGE": "large"},
}
COMPUTED = {"above", "beside", "isFull"}
"""The fields of objects that are read by functions."""


class Thing:
    """An object of the shop. Each access creates the value again: no iterator is used up."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.values: dict[str, Callable[[], Any]] = {}

    def __repr__(self) -> str:
        return self.kind

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        if name not in self.values:
            raise AttributeError(name)
        return self.values[name]()


class Text(str):
    """A subclass of str."""


class Whole(int):
    """A subclass of int."""


class Later:
    """An awaitable that can be awaited many times, with the attributes of its value."""

    def __init__(self, value: object) -> None:
        self.value = value

    def __await__(self) -> Generator[None, None, Any]:
        yield
        return self.value

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self.value, name)


class Broken(ValueError):
    """An exception with the attributes of a thing."""

    def __init__(self, thing: Thing) -> None:
        super().__init__("broken")
        self.thing = thing

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self.thing, name)


class Arriving:
    """An object that can only be iterated asynchronously."""

    async def __aiter__(self) -> AsyncIterator[Any]:
        yield None


def price_of(value: object) -> object:
    """Serialize a price; some raise, or become null, undefined or an awaitable."""
    if value == 13:
        raise GraphQLError("13 is no price")
    odd: dict[object, object] = {0: None, 1: Undefined, 2: Later("2")}
    return odd.get(value, value)


def label_of(value: object) -> str:
    """Serialize a label, from any value."""
    return str(value) if isinstance(value, str | int | float) else type(value).__name__


def labels_of(values: list[Any]) -> list[str]:
    """Serialize many labels. Raises TypeError for what graphql-core treats in a special way."""
    if not all(isinstance(value, str | int | float) for value in values):
        raise TypeError
    return [*map(label_of, values)]


SERIALIZERS: Serializers = {label_of: labels_of}


def resolve(reader: Reader, source: object, _: GraphQLResolveInfo[None], **given: object) -> object:
    """Resolve a field with its reader, for graphql-core."""
    assert not isinstance(reader, Computed)
    return getattr(source, reader) if isinstance(reader, str) else reader(source, **given)


def read(name: str, source: Any, **given: object) -> Any:  # noqa: ANN401
    """Read a field whose arguments decide on its value."""
    if given.get("steps") == 0 or given.get("ids") == []:
        raise ValueError(f"nothing is {name}")
    return None if given.get("where") == {"number": 0} else getattr(source, name)


def reader_of(name: str) -> Reader:
    if name == "id":
        return Computed("id", itself, list)
    return partial(read, name) if name in COMPUTED else name


def is_a(kind: str, value: object, info: GraphQLResolveInfo[None] | None) -> bool:
    """Whether a value is of this type; for a box the resolve info is needed."""
    if kind == "Box" and isinstance(value, Thing) and value.kind == "Shelf":
        assert info is not None
        return info.field_name == "boxes"
    return getattr(value, "kind", None) == kind


def _of_type(schema: GraphQLSchema, name: str) -> Any:  # noqa: ANN401
    return schema.type_map[name]


def shop() -> tuple[GraphQLSchema, dict[str, dict[str, Reader]]]:
    """The schema, whose root value is a thing too, and the readers of its fields."""
    schema = build_schema(SDL)
    readers: dict[str, dict[str, Reader]] = {}
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
            readers[type_.name] = {name: reader_of(name) for name in type_.fields}
            for name, field in type_.fields.items():
                field.resolve = partial(resolve, partial(read, name) if field.args else name)
    for enum, members in MEMBERS.items():
        for name, value in members.items():
            _of_type(schema, enum).values[name].value = value
    _of_type(schema, "Price").coerce_output_value = price_of
    _of_type(schema, "Label").coerce_output_value = label_of
    for kind in ("Book", "Box"):
        _of_type(schema, kind).is_type_of = partial(is_a, kind)
    return schema, readers


class Stock:
    """Generates the objects of the shop: some of each type, each related to others of them."""

    def __init__(self, schema: GraphQLSchema, random: Random, wrong: float) -> None:
        """`wrong`: the probability that a value is not what the schema promises."""
        self._schema = schema
        self._random = random
        self._wrong = wrong
        self._things = {
            kind: [Thing(kind) for _ in range(2)] for kind in ("Shelf", "Book", "Box", "Query")
        }

    def root(self) -> Thing:
        """The root value of operations."""
        for kind, things in self._things.items():
            for thing in things:
                self._fill(thing, _of_type(self._schema, kind))
        root = self._things["Query"][0]
        self._fill(root, _of_type(self._schema, "Mutation"))
        return root

    def _fill(self, thing: Thing, type_: GraphQLObjectType) -> None:
        for name, field in type_.fields.items():
            thing.values[name] = self._value(field.type)

    def _value(self, type_: GraphQLOutputType) -> Callable[[], Any]:
        if self._wrong and self._random.random() < self._wrong:
            return self._random.choice(self._wrong_values())
        if isinstance(type_, GraphQLNonNull):
            return self._present(type_.of_type)
        return self._present(type_) if self._random.random() < 0.8 else lambda: None

    def _present(self, type_: GraphQLOutputType) -> Callable[[], Any]:
        if isinstance(type_, GraphQLList):
            items = [self._value(type_.of_type) for _ in range(self._random.choice([0, 1, 2, 3]))]
            kind = self._random.choice([list, list, tuple])
            return lambda: kind(item() for item in items)
        if is_leaf_type(type_):
            value = self._random.choice(_right_values(type_))
        else:
            value = self._random.choice(self._of(get_named_type(type_).name))
        return lambda: value

    def _of(self, name: str) -> list[Thing]:
        return self._things.get(name) or [*self._things["Book"], *self._things["Box"]]

    def _wrong_values(self) -> list[Callable[[], Any]]:
        things = [thing for kind in ("Shelf", "Book", "Box") for thing in self._things[kind][:1]]
        values = [*WRONG, *things, *map(Later, things), *map(Broken, things), things, {1: things}]
        return [*FUNCTIONS, lambda: iter(things), *(partial(itself, value) for value in values)]


def itself(value: object) -> object:
    """Return the value."""
    return value


def _right_values(type_: GraphQLScalarType | GraphQLEnumType) -> list[Any]:
    values: dict[str, list[Any]] = {
        "Boolean": [True, False],
        "Colour": [1, "green", "NONE"],
        "Float": [0.0, -1.5, 1e300, 3.0],
        "ID": ["1", "one", ""],
        "Int": [0, 5, -(2**31), 2**31 - 1],
        "Label": ["a", "b"],
        "Price": [3, 4.5, "5"],
        "Size": ["small", "large", Text("large")],
        "String": ["", "text", "\ud800", "é"],
    }
    return values[type_.name]


WRONG = [
    *[None, Undefined, "text", "12", Text("sub"), True, False, Whole(5), 7, 2**31, -(2**31) - 1],
    *[10**400, float("nan"), float("inf"), 1.79e308, 1.5, 3.0, Decimal("1.5"), b"bytes", 0, 1, 2],
    *[13, [], (), ["a", None], (1, 2), [[1], [None]], {}, {"a": 1}, {1, 2}, object(), ValueError],
    *[ValueError("an exception as a value"), GraphQLError("an error as a value"), Arriving()],
    *[Later(None), Later("late"), Later(5), Later([1]), [Later("late"), None], Later(Later(1))],
]


def _failing() -> Any:  # noqa: ANN401
    raise RuntimeError("cannot be read")


def _refused() -> Any:  # noqa: ANN401
    raise GraphQLError("may not be read")


def _generated() -> Iterator[Any]:
    yield from ["a", None, 5]


FUNCTIONS: list[Callable[[], Any]] = [_failing, _refused, _generated]
"""Functions that create a value when it is read, or fail."""
