"""Functions that complete the objects of one selection, one for each Python type that they have."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from inspect import getattr_static
from keyword import iskeyword
from types import GeneratorType, NoneType
from typing import Any, NamedTuple

from graphql import Undefined

Function = Callable[[Any, list[dict[str, Any]]], Any]
"""From a value, and the arguments of the fields under it, to the completed value."""

# No type of these has objects: the reference treats them apart. Some generators are awaitable and
# do not look it.
_OTHERS = (NoneType, type(Undefined), Exception, GeneratorType)

MAX_TYPES = 8
"""Of the objects of one selection: objects of other types are for the reference."""

MIN_PLACES = 4
"""From so many attributes on, to take a tuple apart is faster than to ask it for each."""


class UnexpectedError(Exception):
    """The value is for the reference to judge."""


class Objects(dict[type, Function]):
    """The functions, by types; one is written when an object of a new type comes."""

    def __init__(
        self, name: str, reads: Mapping[str, str], lines: Sequence[str], names: dict[str, Any]
    ) -> None:
        """`reads`: variables, and the attributes of the object that are read into them first.
        `lines`: what is done then. `names`: what the lines use.
        """
        super().__init__()
        self._name = name
        self._reads = reads
        self._lines = lines
        self._names = names

    def __missing__(self, type_: type) -> Function:
        if len(self) >= MAX_TYPES or issubclass(type_, _OTHERS) or hasattr(type_, "__await__"):
            raise UnexpectedError
        written: dict[str, Function] = {}
        exec(compile(self.source(type_), "<compiled operation>", "exec"), self._names, written)  # noqa: S102
        function = self[type_] = written[self._name]
        return function

    def source(self, type_: type) -> str:
        """The function for objects of a type."""
        lines = [*self._reading(type_), *self._lines]
        return "\n".join([f"def {self._name}(o, a):", *(f"    {line}" for line in lines), ""])

    def _reading(self, type_: type) -> Iterator[str]:
        places = _places(type_)
        placed = {v: places[name] for v, name in self._reads.items() if name in places}
        if len(placed) < MIN_PLACES:
            placed = {}
        if placed:
            yield from _unpacked(placed, len(getattr(type_, "_fields", ())))
        for v, name in self._reads.items():
            if v not in placed:
                yield f"{v} = {_attribute(name)}"


def _attribute(name: str) -> str:
    is_name = name.isascii() and name.isidentifier() and not iskeyword(name)
    return f"o.{name}" if is_name else f"getattr(o, {name!r})"


class _Named(NamedTuple):
    field: int


_FIELD = type(_Named.field)


def _places(type_: type) -> dict[str, int]:
    """Where the attributes of a named tuple stand in it; of another type none does."""
    if not issubclass(type_, tuple):
        return {}
    fields = {name: getattr_static(type_, name, None) for name in getattr(type_, "_fields", ())}
    return {name: _place(field) for name, field in fields.items() if type(field) is _FIELD}


def _place(field: Any) -> int:  # noqa: ANN401
    place: int = field.__reduce__()[1][0]
    return place


def _unpacked(placed: Mapping[str, int], length: int) -> Iterator[str]:
    """Lines that take a tuple apart; a place that several want is copied."""
    names = ["_"] * length
    copies = []
    for v, place in placed.items():
        if names[place] == "_":
            names[place] = v
        else:
            copies.append(f"{v} = {names[place]}")
    yield f"{', '.join(names)}, = o"
    yield from copies
