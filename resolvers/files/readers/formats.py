"""The formats of files of numbers, and how to open and read them.

In CSV one column has the number, by one of its names in `columns`; the others are optional. The
column `owner`, which an export writes, is ignored: the command gives the owner. chime and autocalls
are described in `json_reader`.
"""

import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, NamedTuple

from database.errors import ConfigurationError
from resolvers.files.columns import (
    ASSOCIATIONS,
    COLUMNS,
    NUMBER_NAMES,
    Entry,
    NumberRow,
    Problem,
    parse_associations,
    with_maps,
)
from resolvers.files.readers.csv_reader import Columns, Record, read_records
from resolvers.files.readers.encodings import as_utf8, bytes_read
from resolvers.files.readers.json_reader import AUTOCALLS, CHIME, Layout, layout_of, read_json

STANDARD_INPUT = Path("-")


class ImportFormat(StrEnum):
    CSV = "csv"
    CHIME = "chime"
    AUTOCALLS = "autocalls"

    @property
    def unit(self) -> str:
        """What reports number: lines of text, or items of a list."""
        return "line" if self == ImportFormat.CSV else "item"


@dataclass(frozen=True)
class NumberFile:
    """A file that is being read."""

    entries: Iterator[Entry]
    """Raises ConfigurationError before the first one if the file as a whole cannot be read."""
    file: BinaryIO

    @property
    def bytes_read(self) -> int:
        """The count of bytes that have been read; 0 if it is not known, as for a pipe."""
        return bytes_read(self.file)


class Reading(NamedTuple):
    """What the command tells about a file, because the file does not tell it."""

    encoding: str | None = None
    """The encoding if there is no BOM; None: UTF-8."""
    country_code: str | None = None
    """The country of numbers without + and without a country of their own."""
    mapped: Mapping[str, str] = {}
    """The fields of columns or keys, by their folded names."""


AS_IT_IS = Reading()


def detect_format(path: Path, encoding: str | None = None) -> ImportFormat:
    """The format of a file, by its name and, for JSON, its content.

    Raises ConfigurationError if a JSON file has no list of numbers, or the file cannot be opened.
    """
    if path.suffix.lower() != ".json":
        return ImportFormat.CSV
    with open_text(path, encoding) as file:
        return ImportFormat.CHIME if layout_of(file) == CHIME else ImportFormat.AUTOCALLS


@contextmanager
def open_numbers(
    path: Path, file_format: ImportFormat, reading: Reading = AS_IT_IS
) -> Iterator[NumberFile]:
    """Open a file of numbers. Raises ConfigurationError if it cannot be opened, or is no text."""
    with open_text(path, reading.encoding) as file:
        entries = _READERS[file_format](file, reading.mapped)
        yield NumberFile((_with_country(entry, reading.country_code) for entry in entries), file)


def _with_country(entry: Entry, country_code: str | None) -> Entry:
    """The row, with this country if it has none and its number does not tell."""
    if country_code is None or isinstance(entry, Problem) or (entry.country_code or "").strip():
        return entry
    has_plus = "+" in unicodedata.normalize("NFKC", entry.number or "")
    return entry if has_plus else entry._replace(country_code=country_code)


@contextmanager
def open_text(path: Path, encoding: str | None = None) -> Iterator[BinaryIO]:
    """Open a file, `-` for standard input, as UTF-8 from behind its BOM. Raises ConfigurationError
    if it cannot be opened, or is no text.
    """
    with _opened(path) as file:
        try:
            text = as_utf8(file, encoding)
        except OSError as error:
            raise _unreadable(path, error) from None
        yield text


def _opened(path: Path) -> BufferedReader:
    try:
        return _standard_input() if path == STANDARD_INPUT else path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> ConfigurationError:
    return ConfigurationError(f"The file {path} cannot be read: {error.strerror}.")


def _standard_input() -> BufferedReader:
    if sys.stdin is None:  # its file descriptor may belong to another file
        raise ConfigurationError("There is no standard input: name a file.")
    return os.fdopen(0, "rb", closefd=False)


def read_csv(file: BinaryIO, mapped: Mapping[str, str] = AS_IT_IS.mapped) -> Iterator[Entry]:
    """Every row of the file, or why it cannot be read, in the order of the lines. Memory does not
    grow with the file.

    Raises ConfigurationError before the first row if the file as a whole cannot be read.
    """
    for entry in read_records(file, _NUMBERS._replace(mapped=mapped)):
        yield entry if isinstance(entry, Problem) else _row(entry)


def _row(record: Record) -> NumberRow:
    associations = parse_associations(record.texts.pop(ASSOCIATIONS, "")) or None
    return NumberRow(line=record.line, associations=associations, **record.texts)


def _read_layout(layout: Layout, file: BinaryIO, mapped: Mapping[str, str]) -> Iterator[Entry]:
    columns = with_maps(layout.columns, mapped)
    return read_json(file, layout._replace(columns=columns, mapped=frozenset(mapped)))


_NUMBERS = Columns(
    COLUMNS,
    {("number",): NUMBER_NAMES},
    ignored=frozenset({"owner"}),
    of_several_lines=frozenset({"note"}),
)

_READERS: dict[ImportFormat, Callable[[BinaryIO, Mapping[str, str]], Iterator[Entry]]] = {
    ImportFormat.CSV: read_csv,
    ImportFormat.CHIME: partial(_read_layout, CHIME),
    ImportFormat.AUTOCALLS: partial(_read_layout, AUTOCALLS),
}
