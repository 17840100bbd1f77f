"""Numbers from JSON, streamed: an item of a list is a row, counted from 1.

Two layouts are read, each also as several documents one behind the other, such as saved pages:

- chime, what `aws chime-sdk-voice list-phone-numbers` prints:
  `{"PhoneNumbers": [{"E164PhoneNumber": ...}], ...}`.
- autocalls, the listing of seed 000: `[{"phone_number": ...}]` or `{"data": [...]}`. An item may
  have all fields of `import_rows.NumberRow`, so that what an export writes as JSON is read as well.

Every key but the number may be absent, and null says that there is none. Keys that are not known
are passed over: the systems that write these files add to them. Where a file breaks off, what
stands before the fault is read.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, BinaryIO, NamedTuple

import ijson

from database.errors import ConfigurationError
from resolvers.files.columns import (
    ASSOCIATIONS,
    COLUMNS,
    AssociationRow,
    Entry,
    NumberRow,
    Problem,
    folded,
)

Event = tuple[str, Any]
Item = dict[str, Any]

OPENING = frozenset({"start_map", "start_array"})
CLOSING = frozenset({"end_map", "end_array"})

NOT_JSON = (ijson.JSONError, ValueError, ArithmeticError)
"""What the parser raises at a fault: its own error, or that of a text or number that cannot be."""


class Layout(NamedTuple):
    """Where a file has its list, and what the keys of an item mean."""

    lists: frozenset[str]
    """The keys of the file's object under which a list can stand; "" for a list without one."""
    columns: Mapping[str, str]
    example: str


CHIME_KEYS = {
    "e164phonenumber": "number",
    "type": "number_type",
    "country": "country_code",
    "createdtimestamp": "created_at",
    "updatedtimestamp": "updated_at",
    "deletiontimestamp": "deletion_at",
}
"""Where Chime calls a column otherwise than we do, or something else by our name."""

CHIME = Layout(
    lists=frozenset({"PhoneNumbers"}),
    columns=CHIME_KEYS
    | {
        name: field
        for name, field in COLUMNS.items()
        if field not in {"nickname", "calling_name_requested", ASSOCIATIONS, *CHIME_KEYS.values()}
        and name not in CHIME_KEYS
    },
    example='{"PhoneNumbers": [...]}',
)
AUTOCALLS = Layout(
    lists=frozenset({"", "data"}),
    columns={name: field for name, field in COLUMNS.items() if field != ASSOCIATIONS},
    example='[...] or {"data": [...]}',
)


class _Unreadable(ValueError):
    """A value is not of the kind that its key asks for; the message says which."""


def layout_of(file: BinaryIO) -> Layout:
    """The layout whose list the file has first. Raises ConfigurationError where it has none."""
    key, _ = next(_lists(file, CHIME, AUTOCALLS))
    return CHIME if key in CHIME.lists else AUTOCALLS


def read_json(file: BinaryIO, layout: Layout) -> Iterator[Entry]:
    """Every item of the file as a row, or why it is none, in their order; memory stays flat.

    Raises ConfigurationError before the first row where the file is not JSON, or has no list of
    numbers.
    """
    items = (item for _, events in _lists(file, layout) for item in _items(events))
    for line in count(1):
        try:
            item = next(items)
        except StopIteration:
            return
        except NOT_JSON:
            yield Problem(line, "From here on the file is not JSON, or it breaks off.")
            return
        yield _entry(line, item, layout)


def _lists(file: BinaryIO, *layouts: Layout) -> Iterator[tuple[str, Iterator[Event]]]:
    """The key of each list, and the events behind its start, to be read before the next list."""
    keys = frozenset[str]().union(*(layout.lists for layout in layouts))
    # Without use_float the parser's C part crashes on an integer of thousands of digits.
    events = ijson.basic_parse(file, multiple_values=True, use_float=True)
    is_found = False
    try:
        for key in _list_keys(events, keys):
            is_found = True
            yield key, events
    except NOT_JSON:
        if is_found:
            raise
        raise ConfigurationError("The file is not JSON.") from None
    if not is_found:
        examples = " or ".join(layout.example for layout in layouts)
        raise ConfigurationError(f"The file has no list of phone numbers: it must be {examples}.")


def _list_keys(events: Iterator[Event], keys: frozenset[str]) -> Iterator[str]:
    depth, key = 0, ""
    for event, value in events:
        if event == "map_key" and depth == 1:
            key = value
        elif event == "start_array" and depth < 2 and key in keys:
            yield key  # whoever takes it reads on to the end of the list
        else:
            depth += _step(event)
            key = key if depth else ""


def _items(events: Iterator[Event]) -> Iterator[Any]:
    """The items of the list whose start has been read, up to its end."""
    builder, depth = ijson.ObjectBuilder(), 0
    for event, value in events:
        depth += _step(event)
        if depth < 0:
            return
        builder.event(event, value)
        if depth == 0:
            yield builder.value
            builder = ijson.ObjectBuilder()


def _step(event: str) -> int:
    """How much deeper an event leads."""
    return (event in OPENING) - (event in CLOSING)


def _entry(line: int, item: Any, layout: Layout) -> Entry:  # noqa: ANN401
    try:
        return _row(line, _object(item, "The item"), layout)
    except _Unreadable as unreadable:
        return Problem(line, str(unreadable))


def _row(line: int, item: Item, layout: Layout) -> NumberRow:
    """Raises _Unreadable."""
    capabilities = _object(item.get("Capabilities") or {}, "Capabilities")
    texts = {
        layout.columns[folded(key)]: _text(value, key)
        for key, value in (item | capabilities).items()
        if folded(key) in layout.columns
    }
    return NumberRow(line=line, associations=_associations(item), **texts)


def _associations(item: Item) -> tuple[AssociationRow, ...]:
    listed = next((value for key, value in item.items() if folded(key) == ASSOCIATIONS), None)
    if not isinstance(listed, list | None):
        raise _Unreadable("Associations must be a list.")
    return tuple(_association(_object(value, "An association")) for value in listed or [])


def _association(item: Item) -> AssociationRow:
    texts = {folded(key): _text(value, key) for key, value in item.items()}
    associated_at = texts.get("associatedat") or texts.get("associatedtimestamp", "")
    return AssociationRow(texts.get("name", ""), texts.get("value", ""), associated_at)


def _object(value: Any, what: str) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, dict):
        raise _Unreadable(f"{what} must be an object.")
    return value


def _text(value: Any, key: str) -> str:  # noqa: ANN401
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        raise _Unreadable(f"{key} must be a text.")
    # Half of a surrogate pair is no character: it becomes ?, as the parser's C part has it.
    return value.encode(errors="replace").decode()
