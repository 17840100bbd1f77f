"""Functions that complete the objects of one selection, one for each Python type of the objects."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from inspect import getattr_static
from keyword import iskeyword
from types import CodeType, GeneratorType, NoneType
from typing import Any, NamedTuple

from graphql import Undefined

Function = Callable[[Any, list[dict[str, Any]]], Any]
"""Takes a value and the arguments of the fields under it, and returns the completed value."""

# graphql-core treats values of these types specially. Some generators are awaitable although they
# have no `__await__`.
_NOT_OBJECTS = (NoneType, type(Undefined), Exception, GeneratorType)

MAX_TYPES = 8
"""Python types of the objects of one selection; graphql-core completes objects of further types."""

MAX_CLASSES = 100
"""Classes whose positions are remembered."""

MIN_POSITIONS = 4
"""With at least so many attributes, unpacking a tuple is faster than reading each by its name."""


MAX_CODES = 500
"""Pieces of compiled code that are shared by plans with the same source."""

MAX_SHARED = 5_000
"""Characters of shared source. The code takes twice as many bytes."""


def code_of(source: str) -> CodeType:
    """The code of generated functions. Operations of one client often share parts of it."""
    return shared_code(source) if len(source) <= MAX_SHARED else _compiled(source)


def _compiled(source: str) -> CodeType:
    return compile(source, "<compiled operation>", "exec")


shared_code = lru_cache(maxsize=MAX_CODES)(_compiled)


class UnexpectedError(Exception):
    """The value is not as the compiled code expects it: graphql-core must complete it."""


class TypeCheck(NamedTuple):
    """The code that checks the type of an object, and the class whose objects need no check."""

    lines: Sequence[str]
    known: type | None


class Objects(dict[type, Function]):
    """The functions by type; one is generated for the first object of each type."""

    def __init__(
        self,
        name: str,
        check: TypeCheck,
        reads: Mapping[str, str],
        lines: Sequence[str],
        names: dict[str, Any],
    ) -> None:
        """`reads`: variables, and the attributes of the object that are read into them.
        `lines`: the code after that. `names`: the names that the code uses.
        """
        super().__init__()
        self._name = name
        self._check = check
        self._reads = reads
        self._lines = lines
        self._names = names

    def __missing__(self, type_: type) -> Function:
        if len(self) >= MAX_TYPES or issubclass(type_, _NOT_OBJECTS) or hasattr(type_, "__await__"):
            raise UnexpectedError
        written: dict[str, Function] = {}
        exec(code_of(self.source(type_)), self._names, written)  # noqa: S102
        function = self[type_] = written[self._name]
        return function

    def source(self, type_: type) -> str:
        """The code of the function for objects of a type."""
        known = self._check.known
        check = () if known and issubclass(type_, known) else self._check.lines
        lines = [*self._reading(type_), *check, *self._lines]
        return "\n".join([f"def {self._name}(o, a):", *(f"    {line}" for line in lines), ""])

    def _reading(self, type_: type) -> Iterator[str]:
        positions = _positions(type_)
        by_position = {v: positions[name] for v, name in self._reads.items() if name in positions}
        if len(by_position) < MIN_POSITIONS:
            by_position = {}
        if by_position:
            yield from _unpacked(by_position, len(getattr(type_, "_fields", ())))
        for v, name in self._reads.items():
            if v not in by_position:
                yield f"{v} = {_attribute(name)}"


def _attribute(name: str) -> str:
    is_name = name.isascii() and name.isidentifier() and not iskeyword(name)
    return f"o.{name}" if is_name else f"getattr(o, {name!r})"


class _Named(NamedTuple):
    field: int


_FIELD = type(_Named.field)


@lru_cache(maxsize=MAX_CLASSES)
def _positions(type_: type) -> Mapping[str, int]:
    """The positions of the attributes in a named tuple; empty for all other types."""
    if not issubclass(type_, tuple):
        return {}
    fields = {name: getattr_static(type_, name, None) for name in getattr(type_, "_fields", ())}
    return {name: _position(field) for name, field in fields.items() if type(field) is _FIELD}


def _position(field: Any) -> int:  # noqa: ANN401
    position: int = field.__reduce__()[1][0]
    return position


def _unpacked(by_position: Mapping[str, int], length: int) -> Iterator[str]:
    """Lines that unpack a tuple; where several variables read a position, the others are copies."""
    names = ["_"] * length
    copies = []
    for v, position in by_position.items():
        if names[position] == "_":
            names[position] = v
        else:
            copies.append(f"{v} = {names[position]}")
    yield f"{', '.join(names)}, = o"
    yield from copies
