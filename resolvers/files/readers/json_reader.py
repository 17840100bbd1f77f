"""Read numbers from JSON as a stream: an item of a list is a row, counted from 1.

There are two layouts. Each can also be several documents one after the other, such as saved pages:

- chime, the output of `aws chime-sdk-voice list-phone-numbers`:
  `{"PhoneNumbers": [{"E164PhoneNumber": ...}], ...}`, its list alone, as `--query PhoneNumbers`
  prints it, and `{"PhoneNumber": {...}}`, as `get-phone-number` does.
- autocalls, the list of the voice platform: `[{"phone_number": ...}]` or `{"data": [...]}`. An item
  can have all fields of `columns.NumberRow`, so that JSON exports can be read too. Its `id`, if it
  is a whole number, is the platform's, and FACTS are kept as they come.

All keys except the number are optional, and null means no value. Unknown keys are ignored, because
the systems that write these files may add some. If a file has an error, the items before it are
read. If its last document has a NextToken, a warning says that the list goes on.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count
from typing import Any, BinaryIO, NamedTuple

import ijson

from database.errors import ConfigurationError
from models.numbers.labels import SEPARATOR
from resolvers.files.columns import (
    ASSOCIATIONS,
    COLUMNS,
    PLATFORM,
    TAGS,
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
"""What the parser raises: its own error, or that of an invalid text or number."""


class Layout(NamedTuple):
    """The place of the list in a file, and the fields for the keys of an item."""

    lists: frozenset[str]
    """The keys of the file's object that can have a list; "" for a list without an object."""
    columns: Mapping[str, str]
    example: str
    singles: frozenset[str] = frozenset()
    """The keys of the file's object that can have one item in place of a list."""
    id_key: str = ""
    """The key whose value, if it is a whole number, is the platform's id."""
    facts: frozenset[str] = frozenset()
    """The keys whose values are kept as they come."""
    mapped: frozenset[str] = frozenset()
    """The folded names of the keys whose fields were given. At least one item must have each."""


CHIME_KEYS = {
    "e164phonenumber": "number",
    "type": "number_type",
    "country": "country_code",
    "createdtimestamp": "created_at",
    "updatedtimestamp": "updated_at",
    "deletiontimestamp": "deletion_at",
}
"""Where Chime calls a column otherwise than we do, or something else by our name."""

NOT_OF_CHIME = frozenset(
    {
        "nickname",
        "calling_name_requested",
        TAGS,
        "note",
        "reference",
        "platform_id",
        PLATFORM,
        ASSOCIATIONS,
    }
)

NEXT_TOKEN = "NextToken"
"""The key of a page that has another one behind it."""

GOES_ON = "The list goes on: NextToken names its next page, which the file does not have."

NUMBER_KEY = "e164phonenumber"
"""The folded key by which a list alone is known to be Chime's."""

FACTS = frozenset(
    {
        "allowed_inbound_ips",
        "has_active_subscription",
        "inbound_authorization_type",
        "outbound_proxy",
        "region",
        "sip_address",
        "sip_calling_format",
        "sip_username",
        "sms_capable",
        "type_label",
    }
)
"""What the voice platform's lists say of a number besides our fields."""

CHIME = Layout(
    lists=frozenset({"PhoneNumbers", ""}),
    singles=frozenset({"PhoneNumber"}),
    columns=CHIME_KEYS
    | {
        name: field
        for name, field in COLUMNS.items()
        if field not in {*NOT_OF_CHIME, *CHIME_KEYS.values()} and name not in CHIME_KEYS
    },
    example='{"PhoneNumbers": [...]}',
)
AUTOCALLS = Layout(
    lists=frozenset({"", "data"}),
    columns={name: field for name, field in COLUMNS.items() if field != ASSOCIATIONS},
    example='[...] or {"data": [...]}',
    id_key="id",
    facts=FACTS,
)


class _Unreadable(ValueError):
    """A value does not have the type that its key needs; the message says which."""

    def __init__(self, message: str, value: Any) -> None:  # noqa: ANN401
        super().__init__(message)
        self.value = value


@dataclass
class _Pages:
    """The documents of a file, as far as they are read."""

    go_on: bool = False
    """Whether the last one names a next page."""


def layout_of(file: BinaryIO) -> Layout:
    """The layout of the first list in the file. Raises ConfigurationError if there is none."""
    key, items = next(_lists(file, _Pages(), CHIME, AUTOCALLS))
    if key:
        return AUTOCALLS if key in AUTOCALLS.lists else CHIME
    try:
        first = next(items, None)
    except NOT_JSON:
        return AUTOCALLS
    return CHIME if isinstance(first, dict) and NUMBER_KEY in map(folded, first) else AUTOCALLS


def read_json(file: BinaryIO, layout: Layout) -> Iterator[Entry]:
    """Every item of the file as a row, or why it cannot be read, in their order. Memory does not
    grow with the file. At the end, a warning about mapped keys that no item has.

    Raises ConfigurationError before the first row if the file is not JSON, or has no list of
    numbers.
    """
    pages = _Pages()
    items = (item for _, listed in _lists(file, pages, layout) for item in listed)
    missing = layout.mapped
    for line in count(1):
        try:
            item = next(items)
        except StopIteration:
            if pages.go_on:
                yield Problem(line, GOES_ON, is_warning=True, goes_on=True)
            break
        except NOT_JSON:
            yield Problem(line, "From here on the file is not JSON, or it breaks off.")
            break
        missing = missing and missing - _keys(item)
        yield _entry(line, item, layout)
    if missing:
        names = " or ".join(map(repr, sorted(missing)))
        last = max(1, line - 1)
        yield Problem(last, f"--map: no item has a key {names}.", is_warning=True)


def _keys(item: Any) -> set[str]:  # noqa: ANN401
    """The folded names of the values of an item."""
    objects = (item, item.get("Capabilities")) if isinstance(item, dict) else ()
    return {folded(key) for each in objects if isinstance(each, dict) for key in each}


def _lists(file: BinaryIO, pages: _Pages, *layouts: Layout) -> Iterator[tuple[str, Iterator[Any]]]:
    """The key of each list, and its items. Read these before the next list."""
    keys = frozenset[str]().union(*(layout.lists for layout in layouts))
    singles = frozenset[str]().union(*(layout.singles for layout in layouts))
    # Without use_float the parser's C code crashes on an integer of thousands of digits.
    events = ijson.basic_parse(file, multiple_values=True, use_float=True)
    is_found = False
    try:
        for key, items in _keyed_items(events, pages, keys, singles):
            is_found = True
            yield key, items
    except NOT_JSON:
        if is_found:
            raise
        raise ConfigurationError("The file is not JSON.") from None
    if not is_found:
        examples = " or ".join(layout.example for layout in layouts)
        raise ConfigurationError(f"The file has no list of phone numbers: it must be {examples}.")


def _keyed_items(
    events: Iterator[Event], pages: _Pages, lists: frozenset[str], singles: frozenset[str]
) -> Iterator[tuple[str, Iterator[Any]]]:
    depth, key = 0, ""
    for event, value in events:
        if event == "map_key" and depth == 1:
            key = value
        elif event == "start_array" and depth < 2 and key in lists:
            yield key, _items(events)  # the caller reads the events up to the end of the list
        elif event == "start_map" and depth == 1 and key in singles:
            yield key, _single(events)
        elif event == "string" and depth == 1 and key == NEXT_TOKEN:
            pages.go_on = value != ""
        else:
            pages.go_on = pages.go_on and depth > 0
            depth += _depth_change(event)
            key = key if depth else ""


def _single(events: Iterator[Event]) -> Iterator[Any]:
    """The item whose start has been read."""
    yield next(_items(chain([("start_map", None)], events)))


def _items(events: Iterator[Event]) -> Iterator[Any]:
    """The items of the list whose start has been read, up to its end."""
    builder, depth = ijson.ObjectBuilder(), 0
    for event, value in events:
        depth += _depth_change(event)
        if depth < 0:
            return
        builder.event(event, value)
        if depth == 0:
            yield builder.value
            builder = ijson.ObjectBuilder()


def _depth_change(event: str) -> int:
    """By how much an event changes the depth: 1, 0 or -1."""
    return (event in OPENING) - (event in CLOSING)


def _entry(line: int, item: Any, layout: Layout) -> Entry:  # noqa: ANN401
    try:
        return _row(line, _object(item, "The item"), layout)
    except _Unreadable as unreadable:
        return Problem(line, str(unreadable), value=_brief(unreadable.value))


def _row(line: int, item: Item, layout: Layout) -> NumberRow:
    """Raises _Unreadable."""
    capabilities = _object(item.get("Capabilities") or {}, "Capabilities")
    texts: dict[str, str] = {}
    for key, value in (item | capabilities).items():
        field = layout.columns.get(folded(key))
        if field is not None:
            text = _READERS.get(field, _text)(value, key)
            if texts.setdefault(field, text) != text:
                message = f"{key} and another key have different values of one field."
                raise _Unreadable(message, value)
    texts = _of_platform(item, layout) | texts
    return NumberRow(line=line, associations=_associations(item), **texts)


def _of_platform(item: Item, layout: Layout) -> dict[str, str]:
    """What an item says that has an id of the voice platform: the id, and the facts."""
    platform_id = item.get(layout.id_key) if layout.id_key not in layout.columns else None
    if not isinstance(platform_id, int) or isinstance(platform_id, bool):
        return {}
    names = (name for name in item if name in layout.facts and folded(name) not in layout.columns)
    facts = {name: item[name] for name in names}
    return {"platform_id": str(platform_id), PLATFORM: _json(facts, "The item")}


def _json(value: Any, key: str) -> str:  # noqa: ANN401
    """The text of a JSON value; "" for null."""
    if value is None:
        return ""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        raise _Unreadable(f"{key} has a value that cannot be kept.", value) from None
    return text.encode(errors="replace").decode()


def _tags(value: Any, key: str) -> str:  # noqa: ANN401
    """The text of a list of tags, or of one text with all of them."""
    if not isinstance(value, list):
        return _text(value, key)
    texts = [_text(tag, key) for tag in value]
    if any(SEPARATOR in text for text in texts):
        raise _Unreadable(f"{key} has a tag with {SEPARATOR}, which is between tags.", value)
    return SEPARATOR.join(texts)


_READERS: dict[str, Callable[[Any, str], str]] = {PLATFORM: _json, TAGS: _tags}
"""How the values of some fields become texts; those of others must be one text."""


def _associations(item: Item) -> tuple[AssociationRow, ...] | None:
    listed = next((value for key, value in item.items() if folded(key) == ASSOCIATIONS), None)
    if not isinstance(listed, list | None):
        raise _Unreadable("Associations must be a list.", listed)
    if listed is None:
        return None
    return tuple(_association(_object(value, "An association")) for value in listed)


def _association(item: Item) -> AssociationRow:
    texts = {folded(key): _text(value, key) for key, value in item.items()}
    associated_at = texts.get("associatedat") or texts.get("associatedtimestamp", "")
    return AssociationRow(texts.get("name", ""), texts.get("value", ""), associated_at)


def _object(value: Any, what: str) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, dict):
        raise _Unreadable(f"{what} must be an object.", value)
    return value


def _text(value: Any, key: str) -> str:  # noqa: ANN401
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        raise _Unreadable(f"{key} must be a text in quotes.", value)
    # Half of a surrogate pair is no character. It becomes ?, as in the parser's C code.
    return value.encode(errors="replace").decode()


def _brief(value: Any) -> str:  # noqa: ANN401
    """A value for a report, without what is in a list or an object."""
    if isinstance(value, dict):
        return "{...}"
    if isinstance(value, list):
        return "[...]"
    return _text(value, "") if isinstance(value, str | int) else repr(value)
