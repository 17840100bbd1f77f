"""Functions that complete the objects of one selection, one for each Python type of the objects.

Of a list of objects, what is computed of all at once takes less time than one by one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from inspect import getattr_static
from keyword import iskeyword
from types import CodeType, GeneratorType, NoneType
from typing import Any, NamedTuple

from graphql import Undefined

Function = Callable[[Any, list[dict[str, Any]]], Any]
"""Takes an object, or a list of them, and the arguments of the fields under it. Returns its part of
the answer, or a list of their parts.
"""

# graphql-core treats values of these types specially. Some generators are awaitable although they
# have no `__await__`.
_NOT_OBJECTS = (NoneType, type(Undefined), Exception, GeneratorType)

MAX_TYPES = 8
"""Python types of the objects of one selection; graphql-core completes objects of further types."""

MAX_CLASSES = 100
"""Classes whose positions are remembered."""

MIN_POSITIONS = 4
"""With at least so many attributes, unpacking a tuple is faster than reading each."""


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


class Column(NamedTuple):
    """A value of each object that can be computed for many objects at once."""

    attribute: str | None
    """What is read of each object. None: `call`."""
    call: str
    """The expression of the object `o` in place of an attribute."""
    function: str
    """The expression of all that was read, in place of `{}`."""
    lines: Sequence[str]
    """The code that computes it for one object, from what was read of it."""


class Selected(NamedTuple):
    """The code that completes objects of one selection: variables, and what they are."""

    columns: Mapping[str, Column]
    reads: Mapping[str, str]
    """The attributes of each object."""
    lines: Sequence[str]
    """The code after that."""
    entry: str
    """The expression of the part of the answer."""
    calls_with_object: bool
    """Whether functions get the object itself."""


class Objects(dict[type, Function]):
    """The functions of one object by its type; one is generated for the first object of each type.
    Lists have functions of their own.
    """

    def __init__(
        self,
        name: str,
        check: TypeCheck,
        selected: Selected,
        names: dict[str, Any],
        records: type | None = None,
    ) -> None:
        """`names`: those that the code uses. `records`: the class of `Plans.records`."""
        super().__init__()
        self._name = name
        self._check = check
        self._selected = selected
        self._names = names
        self._records = records
        self._of_lists: dict[type, Function] = {}

    def all(self, objects: Any, a: list[dict[str, Any]]) -> list[Any]:  # noqa: ANN401
        """The parts of the answer of a list of objects. Raises any exception."""
        if type(objects) is self._records:
            return self._of_records(objects, a)
        types = {*map(type, objects)}
        if len(types) == 1:
            parts: list[Any] = self._of_list(types.pop())(objects, a)
            return parts
        return [self[type(each)](each, a) for each in objects]

    def some(self, objects: Any, a: list[dict[str, Any]]) -> list[Any]:  # noqa: ANN401
        """The same if some of the objects are None: so are their parts."""
        found = iter(self.all([each for each in objects if each is not None], a))
        return [None if each is None else next(found) for each in objects]

    def _of_records(self, records: Any, a: list[dict[str, Any]]) -> list[Any]:  # noqa: ANN401
        given = records.rows if self._reads_positions(records.of) else [*records]
        parts: list[Any] = self._of_list(records.of)(given, a)
        return parts

    def __missing__(self, type_: type) -> Function:
        if len(self) >= MAX_TYPES or issubclass(type_, _NOT_OBJECTS) or hasattr(type_, "__await__"):
            raise UnexpectedError
        function = self[type_] = self._written(self.source(type_))
        return function

    def generate(self, type_: type) -> None:
        """Generate the functions of a type before there is an object of it."""
        self._of_list(type_)

    def _of_list(self, type_: type) -> Function:
        """The function of a list of objects of a type, which is one that has a function."""
        function = self._of_lists.get(type_)
        if function is None:
            self[type_]
            function = self._of_lists[type_] = self._written(self.source_of_list(type_))
        return function

    def _written(self, source: str) -> Function:
        written: dict[str, Function] = {}
        exec(code_of(source), self._names, written)  # noqa: S102
        return written[self._name]

    def _reads_positions(self, type_: type) -> bool:
        """Whether the function for a type reads nothing of an object but its positions."""
        read = {*self._selected.reads.values(), *self._of_columns().values()}
        needs_object = self._selected.calls_with_object or self._type_check(type_)
        return not needs_object and read <= _positions(type_).keys()

    def _of_columns(self) -> dict[str, str]:
        """The attributes that are read for columns."""
        columns = self._selected.columns.items()
        return {v: each.attribute for v, each in columns if each.attribute is not None}

    def _type_check(self, type_: type) -> Sequence[str]:
        known = self._check.known
        return () if known and issubclass(type_, known) else self._check.lines

    def source(self, type_: type) -> str:
        """The code of the function for an object of a type."""
        columns = self._selected.columns
        lines = [*_reading({**self._of_columns(), **self._selected.reads}, type_)]
        lines += self._type_check(type_)
        lines += [f"{v} = {each.call}" for v, each in columns.items() if each.attribute is None]
        lines += [line for each in columns.values() for line in each.lines]
        lines += [*self._selected.lines, f"return {self._selected.entry}"]
        return "\n".join([f"def {self._name}(o, a):", *(f"    {line}" for line in lines), ""])

    def source_of_list(self, type_: type) -> str:
        """The code of the function for a list of objects of a type."""
        columns = self._selected.columns
        ahead = [f"all_{v} = {_computed(each, type_)}" for v, each in columns.items()]
        reading, check = _reading(self._selected.reads, type_), self._type_check(type_)
        entry = f"found.append({self._selected.entry})"
        within = [f"    {line}" for line in (*reading, *check, *self._selected.lines, entry)]
        code = [*ahead, "found = []", _loop(list(columns)), *within, "return found"]
        return "\n".join([f"def {self._name}(objects, a):", *(f"    {line}" for line in code), ""])


def _reading(reads: Mapping[str, str], type_: type) -> Iterator[str]:
    """Lines that read attributes of an object into variables."""
    positions = _positions(type_)
    by_position = {v: positions[name] for v, name in reads.items() if name in positions}
    if len(by_position) >= MIN_POSITIONS:
        yield from _unpacked(by_position, len(getattr(type_, "_fields", ())))
        reads = {v: name for v, name in reads.items() if v not in by_position}
    for v, name in reads.items():
        yield f"{v} = {_read(name, type_)}"


def _computed(column: Column, type_: type) -> str:
    """The expression of the values of a column, for objects of a type."""
    read = column.call if column.attribute is None else _read(column.attribute, type_)
    return column.function.format(f"[{read} for o in objects]")


def _loop(columns: list[str]) -> str:
    if not columns:
        return "for o in objects:"
    given = ", ".join(f"all_{v}" for v in columns)
    return f"for o, {', '.join(columns)} in zip(objects, {given}, strict=True):"


def _read(name: str, type_: type) -> str:
    """The expression of an attribute of the object `o`."""
    position = _positions(type_).get(name)
    return _attribute(name) if position is None else f"o[{position}]"


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
