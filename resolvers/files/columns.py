"""The columns of a number in a file, each as text.

A column has the name of its field here. A file can write the names, and the values of enumerations,
in upper or lower case, and with or without `_`, `-` and spaces: PRODUCT_TYPE, productType and
"Product type" are the same.

In a file without lists, the associations of a number are one text, `NAME=value@time; ...`, such as
`VOICE_CONNECTOR_ID=abc123@2026-01-05T10:00:00.000Z`. The time is optional. In a value `%`, `;` and
`@` are written as %25, %3B and %40.
"""

import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from database.errors import ConfigurationError
from models.changes.carrier import unescaped
from resolvers.files.remedies import Remedy


class AssociationRow(NamedTuple):
    """An association of a number; "" if the file does not have the value."""

    name: str
    value: str
    associated_at: str


class NumberRow(NamedTuple):
    """A number as it is in a file.

    None: the file does not have the column. "": the value is empty.
    """

    line: int
    number: str | None = None
    nickname: str | None = None
    name: str | None = None
    type: str | None = None
    product_type: str | None = None
    country_code: str | None = None
    number_type: str | None = None
    status: str | None = None
    calling_name: str | None = None
    calling_name_status: str | None = None
    calling_name_requested: str | None = None
    """The name requested by a pending update; `calling_name` is then the one in effect."""
    order_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    deletion_at: str | None = None
    tags: str | None = None
    """With `|` between them."""
    note: str | None = None
    reference: str | None = None
    inbound_call: str | None = None
    outbound_call: str | None = None
    inbound_sms: str | None = None
    outbound_sms: str | None = None
    inbound_mms: str | None = None
    outbound_mms: str | None = None
    platform_id: str | None = None
    """The voice platform's id of the number."""
    platform: str | None = None
    """What else the voice platform says of it: the text of a JSON object."""
    associations: tuple[AssociationRow, ...] | None = None
    """None: the file does not have a list of them. A blank text is none."""


class Problem(NamedTuple):
    """A problem of a line. After a warning the number is still imported. It has values of the file:
    it is for the terminal of those who run the command, and not for logs.
    """

    line: int
    reason: str
    is_warning: bool = False
    remedy: Remedy | None = None
    """What is said about all such lines at the end."""
    value: str | None = None
    """What is refused, as it is in the file: the number, or the line if it cannot be read."""
    goes_on: bool = False
    """Whether it says that the list has more numbers than the file."""


Entry = NumberRow | Problem
"""The content of a line, or the reason why it cannot be read."""


@lru_cache(maxsize=1000)
def folded(word: str) -> str:
    """A name in the form in which names are compared: without case, hyphens, underscores, blanks of
    any kind and invisible marks.
    """
    return "".join(filter(_counts, word)).casefold()


def _counts(character: str) -> bool:
    if character in "-_" or character.isspace():
        return False
    return unicodedata.category(character) != "Cf"


ASSOCIATIONS = "associations"

PLATFORM = "platform"

TAGS = "tags"

REFERENCES = ("order_id",)
"""Columns with what a carrier calls something, in its own words."""

EXPORTED = (
    *("e164" if name == "number" else name for name in NumberRow._fields[1:-1]),
    "owner",
    ASSOCIATIONS,
)
"""The columns of an export, in their order."""

OTHER_NAMES = {
    "number": ("e164", "phone_number", "phone", "telephone", "msisdn", "did"),
    "country_code": ("country", "iso"),
    "nickname": ("label", "friendly_name", "description"),
}
"""The names that people and vendors give to the columns of some fields."""


NUMBER_NAMES = f"of numbers ({', '.join(OTHER_NAMES['number'])})"


def names_of(*fields: str) -> dict[str, str]:
    """These fields, by all folded names that a file can use for them."""
    names = ((name, field) for field in fields for name in (field, *OTHER_NAMES.get(field, ())))
    return {folded(name): field for name, field in names}


FIELDS = tuple(name for name in NumberRow._fields if name != "line")

COLUMNS = names_of(*FIELDS)
"""The field of each detail, by the folded names that a file can use for it."""


MAPPED_FIELDS = {
    name: field for name, field in COLUMNS.items() if field not in {ASSOCIATIONS, PLATFORM}
}
"""Those that `--map` can name: in JSON the others are a list and an object."""


def with_maps(fields: Mapping[str, str], mapped: Mapping[str, str]) -> dict[str, str]:
    """The fields by the folded names of columns, of which some are mapped: no other column has the
    fields of these.
    """
    others = {name: field for name, field in fields.items() if field not in mapped.values()}
    return others | dict(mapped)


def suggestion(name: str, fields: Mapping[str, str]) -> str:
    """The field whose name is most like this one, as a question; "" if none is alike."""
    alike = difflib.get_close_matches(folded(name), fields, n=1, cutoff=0.75)
    return f" (did you mean {fields[alike[0]]}?)" if alike else ""


def parse_maps(pairs: Iterable[str], fields: Mapping[str, str]) -> dict[str, str]:
    """The fields that `--map COLUMN=FIELD` gives to columns, by the columns' folded names. Raises
    ConfigurationError.
    """
    return dict(_parse_map(pair, fields) for pair in pairs)


def _parse_map(pair: str, fields: Mapping[str, str]) -> tuple[str, str]:
    column, equals, name = pair.rpartition("=")
    if not equals or not folded(column):
        raise ConfigurationError(f"--map {pair}: give a column and a field, as COLUMN=FIELD.")
    if folded(name) not in fields:
        raise ConfigurationError(f"--map {pair}: no field {name!r}{suggestion(name, fields)}.")
    return folded(column), fields[folded(name)]


def parse_associations(text: str) -> tuple[AssociationRow, ...]:
    """Split such a text, without validation of its parts."""
    return tuple(_parse_association(part) for part in text.split(";") if part.strip())


def _parse_association(text: str) -> AssociationRow:
    name, _, rest = text.partition("=")
    value, _, associated_at = rest.partition("@")
    return AssociationRow(name.strip(), unescaped(value.strip()), associated_at.strip())
