"""The formats of files of numbers, and how to open and read them.

In CSV one column is named `e164` or `phone_number`. The others are optional and named as the fields
of `columns.NumberRow`. The column `owner`, which an export writes, is ignored: the command gives
the owner. chime and autocalls are described in `json_reader`.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from database.errors import ConfigurationError
from resolvers.files.columns import (
    ASSOCIATIONS,
    COLUMNS,
    Entry,
    NumberRow,
    Problem,
    parse_associations,
)
from resolvers.files.csv_reader import Columns, Record, read_records
from resolvers.files.json_reader import AUTOCALLS, CHIME, layout_of, read_json

BOM = b"\xef\xbb\xbf"
UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
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


def detect_format(path: Path) -> ImportFormat:
    """The format of a file, by its name and, for JSON, its content.

    Raises ConfigurationError if a JSON file has no list of numbers, or the file cannot be opened.
    """
    if path.suffix.lower() != ".json":
        return ImportFormat.CSV
    with open_text(path) as file:
        return ImportFormat.CHIME if layout_of(file) == CHIME else ImportFormat.AUTOCALLS


@contextmanager
def open_numbers(path: Path, file_format: ImportFormat) -> Iterator[NumberFile]:
    """Open a file of numbers. Raises ConfigurationError if it cannot be opened, or is UTF-16."""
    with open_text(path) as file:
        yield NumberFile(_READERS[file_format](file), file)


@contextmanager
def open_text(path: Path) -> Iterator[BinaryIO]:
    """Open a file, `-` for standard input, and skip its BOM. Raises ConfigurationError if it cannot
    be opened, or is UTF-16.
    """
    with _opened(path) as file:
        try:
            _skip_bom(file)
        except OSError as error:
            raise _unreadable(path, error) from None
        yield file


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


def bytes_read(file: BinaryIO) -> int:
    """The count of bytes that have been read; 0 if it is not known, as for a pipe."""
    return file.tell() if file.seekable() else 0


def _skip_bom(file: BufferedReader) -> None:
    start = file.peek(len(BOM))
    if start.startswith(UTF16_BOMS) or b"\0" in start[:2]:
        raise ConfigurationError("The file is UTF-16, or no text: save it as UTF-8.")
    if start.startswith(BOM):
        file.read(len(BOM))


def read_csv(file: BinaryIO) -> Iterator[Entry]:
    """Every row of the file, or why it cannot be read, in the order of the lines. Memory does not
    grow with the file.

    Raises ConfigurationError before the first row if the file as a whole cannot be read.
    """
    for entry in read_records(file, _NUMBERS):
        yield entry if isinstance(entry, Problem) else _row(entry)


def _row(record: Record) -> NumberRow:
    associations = parse_associations(record.texts.pop(ASSOCIATIONS, ""))
    return NumberRow(line=record.line, associations=associations, **record.texts)


_NUMBERS = Columns(COLUMNS, {"number": "e164 or phone_number"}, frozenset({"owner"}))

_READERS: dict[ImportFormat, Callable[[BinaryIO], Iterator[Entry]]] = {
    ImportFormat.CSV: read_csv,
    ImportFormat.CHIME: partial(read_json, layout=CHIME),
    ImportFormat.AUTOCALLS: partial(read_json, layout=AUTOCALLS),
}
