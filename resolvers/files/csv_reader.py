"""CSV, UTF-8 with or without BOM, of any columns.

The first line that is not blank is the header. A column of a name that is not known is left out,
with one warning. Cells stand apart by comma, semicolon or tab, whichever the header uses.

A line is a row. A cell may stand in quotes, with a quote in it doubled; blanks around a cell do not
count, blanks in quotes do. No field can hold a line end, so that only a cell of a column that is
left out may span lines: in any other, a quote at a line's end was never closed. A line that cannot
be read is refused alone, and reading goes on with the next; the lines it may have been meant to
span are read for themselves. Lines and rows of blanks are passed over.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import BinaryIO, NamedTuple

from database.errors import ConfigurationError
from resolvers.files.columns import Problem, folded

DELIMITERS = (",", ";", "\t")
MAX_LINE = 65_536
"""Bytes: what is longer is no row, and is not kept in memory."""

MAX_SPAN = 20
"""How many lines a row may span."""


class BrokenLine(ValueError):
    """The line is not CSV; the message says why."""


class Columns(NamedTuple):
    """What the header of a file may name."""

    fields: Mapping[str, str]
    """The field of each column, by its folded name."""
    required: Mapping[str, str]
    """The fields that there must be, and how a report names their columns."""
    passed_over: frozenset[str] = frozenset()
    """The folded names of columns that are left out without a word."""


class Record(NamedTuple):
    """A row: the text of each of its fields."""

    line: int
    texts: dict[str, str]


class _Line(NamedTuple):
    """A line of the file without its end; None where it cannot be read, and why."""

    number: int
    text: str | None
    fault: str = ""


class _Header(NamedTuple):
    """How the cells of a line stand apart, and where each field of a row is among them."""

    line: int
    delimiter: str
    names: Sequence[str]
    positions: dict[str, int]


class _Read(NamedTuple):
    """What comes of the next lines, None for nothing, and how many of them it took."""

    entry: Record | Problem | None
    span: int


def read_records(file: BinaryIO, columns: Columns) -> Iterator[Record | Problem]:
    """Every row of the file, or why it is none, in the order of the lines; memory stays flat.

    Raises ConfigurationError before the first row where the file as a whole cannot be read.
    """
    lines = _lines(file)
    header = _header(lines, columns)
    yield from _left_out(header, columns)
    window = deque(islice(lines, MAX_SPAN))
    while window:
        entry, span = _read(window, header)
        if entry is not None:
            yield entry
        for _ in range(span):
            window.popleft()
        window.extend(islice(lines, span))


def _lines(file: BinaryIO) -> Iterator[_Line]:
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if len(line) == MAX_LINE and not line.endswith(b"\n"):
            _skip_line(file)
            yield _Line(number, None, f"The line is longer than {MAX_LINE} bytes.")
        else:
            yield _decoded(number, line)


def _skip_line(file: BinaryIO) -> None:
    while (part := file.readline(MAX_LINE)) and not part.endswith(b"\n"):
        pass


def _decoded(number: int, line: bytes) -> _Line:
    try:
        return _Line(number, line.decode().removesuffix("\n").removesuffix("\r"))
    except UnicodeDecodeError:
        return _Line(number, None, "The line is not UTF-8.")


def _header(lines: Iterator[_Line], columns: Columns) -> _Header:
    for line in lines:
        if line.text is None:
            raise ConfigurationError(
                f"The header, line {line.number}, cannot be read. {line.fault}"
            )
        if "\r" in line.text:
            raise ConfigurationError("The lines end in CR alone: save the file with LF or CR LF.")
        if line.text.strip():
            return _parse_header(line.number, line.text, columns)
    raise ConfigurationError("The file is empty: its first line must be a header.")


def _parse_header(line: int, text: str, columns: Columns) -> _Header:
    """The delimiter that sets the first of the required columns apart is the file's."""
    first = next(iter(columns.required))
    for delimiter in DELIMITERS:
        names = _header_cells(text, delimiter)
        fields = [columns.fields.get(folded(name)) for name in names]
        if first in fields:
            _check_required(line, fields, columns)
            return _Header(line, delimiter, names, _positions(names, fields))
    raise _no_column(line, columns.required[first])


def _header_cells(text: str, delimiter: str) -> list[str]:
    try:
        return _split(text, delimiter) or []
    except BrokenLine:
        return []


def _check_required(line: int, fields: Sequence[str | None], columns: Columns) -> None:
    for field, column in columns.required.items():
        if field not in fields:
            raise _no_column(line, column)


def _no_column(line: int, column: str) -> ConfigurationError:
    return ConfigurationError(
        f"The header, line {line}, names no column {column}: the first line of the file must name"
        " the columns."
    )


def _positions(names: Sequence[str], fields: Sequence[str | None]) -> dict[str, int]:
    positions: dict[str, int] = {}
    for position, field in enumerate(fields):
        if field in positions:
            both = f"{names[positions[field]]!r} and {names[position]!r}"
            raise ConfigurationError(
                f"The header has a column twice ({both}): keep one of the two."
            )
        if field is not None:
            positions[field] = position
    return positions


def _left_out(header: _Header, columns: Columns) -> Iterator[Problem]:
    """One warning for all columns that are not read."""
    unknown = [
        repr(name[:40]) if name else f"number {position}"
        for position, name in enumerate(header.names, start=1)
        if folded(name) not in {*columns.fields, *columns.passed_over}
    ]
    if unknown:
        reason = f"Columns that are not known are left out: {', '.join(unknown[:10])}"
        yield Problem(header.line, reason + (", ..." if unknown[10:] else "."), is_warning=True)


def _read(window: Sequence[_Line], header: _Header) -> _Read:
    """What the first line of the window is, with those that it spans."""
    line = window[0].number
    try:
        cells, span = _cells(window, header.delimiter)
        if not any(cells):
            return _Read(None, span)
        return _Read(_record(line, cells, header), span)
    except BrokenLine as broken:
        return _Read(Problem(line, str(broken)), 1)


def _cells(window: Sequence[_Line], delimiter: str) -> tuple[list[str], int]:
    """The cells of the first row, and how many lines they span. Raises BrokenLine."""
    text = ""
    for span, line in enumerate(window, start=1):
        if line.text is None:
            raise BrokenLine(line.fault if span == 1 else _UNCLOSED)
        text = line.text if span == 1 else f"{text}\n{line.text}"
        cells = _split(text, delimiter)
        if cells is not None:
            return cells, span
    raise BrokenLine(_UNCLOSED)


def _record(line: int, cells: Sequence[str], header: _Header) -> Record:
    """Raises BrokenLine."""
    if len(cells) != len(header.names):
        raise BrokenLine(
            f"The line has {len(cells)} cells where the header has {len(header.names)}."
        )
    texts = {field: cells[position] for field, position in header.positions.items()}
    if any("\n" in text for text in texts.values()):
        raise BrokenLine(_UNCLOSED)
    return Record(line, texts)


_UNCLOSED = "A quote is not closed on its line."


def _split(text: str, delimiter: str) -> list[str] | None:
    """The cells of a row; None where a quote is still open at its end. Raises BrokenLine."""
    if '"' not in text:
        return [cell.strip(" ") for cell in text.split(delimiter)]
    cells, position, is_last = [], 0, False
    while not is_last:
        cell = _CELLS[delimiter].match(text, position)
        if cell is None:
            _check_open(text, position)
            return None
        cells.append(_content(cell))
        position, is_last = cell.end(), not cell["end"]
    return cells


def _check_open(text: str, position: int) -> None:
    """Raises BrokenLine where it is no open quote that no cell could be read."""
    if not _OPEN_CELL.match(text, position):
        raise BrokenLine(
            "A quote stands where none can: quote the whole cell and double the quotes in it."
        )


def _content(cell: re.Match[str]) -> str:
    quoted: str | None = cell["quoted"]
    return cell["plain"].rstrip(" ") if quoted is None else quoted.replace('""', '"')


# Possessive repeats (*+) give nothing back: a match takes time in proportion to any text.
_QUOTED = r'"(?P<quoted>[^"]*+(?:""[^"]*+)*+)'
_OPEN_CELL = re.compile(rf" *+{_QUOTED}\Z")
_CELLS = {
    delimiter: re.compile(
        rf' *+(?:{_QUOTED}" *+|(?P<plain>[^"{delimiter}]*+))(?P<end>{delimiter}|\Z)'
    )
    for delimiter in DELIMITERS
}
