"""Read CSV in UTF-8 with any set of columns.

The first line that is not blank is the header, or `sep=;` and the header is the next one. Columns
with unknown names are ignored, with one warning. The delimiter is comma, semicolon, tab or `|`, as
in the header.

A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or CR for a formula, so that
exports write an apostrophe before these, and before apostrophes that precede these. It is removed
here.

A line is a row. A cell can be quoted, with quotes in it doubled. Spaces around a cell are ignored,
spaces inside quotes are not. Only a cell of an ignored column, or of a field that can contain line
ends, can span lines; in any other column, a quote that is open at the end of the line is an error.
A line that cannot be read is refused alone, and reading continues with the next line, even if a
quote was meant to include it. Blank lines, and rows of blank cells, are skipped.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import BinaryIO, NamedTuple

from database.errors import ConfigurationError
from resolvers.files.columns import Problem, folded, suggestion, with_maps
from resolvers.files.readers.encodings import WAYS_OUT
from resolvers.files.remedies import Remedy

DELIMITERS = (",", ";", "\t", "|")
MAX_LINE = 65_536
"""Bytes. A longer line is refused, and not kept in memory."""

MAX_SPAN = 1000
"""The most lines that a row can span: a note of 1000 characters has fewer."""


NOT_UTF8 = f"The line is not UTF-8: {WAYS_OUT}."


class BrokenLine(ValueError):
    """The line is not CSV; the message says why."""


class Columns(NamedTuple):
    """The columns that the header of a file can have."""

    fields: Mapping[str, str]
    """The field of each column, by its folded name."""
    required: Mapping[tuple[str, ...], str]
    """The required fields, one of each tuple, and the names of their columns in reports."""
    ignored: frozenset[str] = frozenset()
    """The folded names of columns that are ignored without a warning."""
    mapped: Mapping[str, str] = {}
    """The fields that were given to columns, by their folded names. No other column has these."""
    of_several_lines: frozenset[str] = frozenset()
    """The fields that can contain line ends."""

    def field(self, name: str) -> str | None:
        """The field of the column with this name, if it has one."""
        return with_maps(self.fields, self.mapped).get(folded(name))


class Record(NamedTuple):
    """A row: the text of each of its fields."""

    line: int
    texts: dict[str, str]


class _Line(NamedTuple):
    """A line of the file without its line end. It cannot be read if it has a fault."""

    number: int
    text: str
    fault: str = ""


class _Header(NamedTuple):
    """The header: the delimiter, the names of columns, and the position of each field."""

    line: int
    delimiter: str
    names: Sequence[str]
    positions: dict[str, int]
    of_several_lines: frozenset[str]


class _Read(NamedTuple):
    """The result of the next lines, None for a blank row, and how many lines it spans."""

    entry: Record | Problem | None
    span: int


def read_records(file: BinaryIO, columns: Columns) -> Iterator[Record | Problem]:
    """Every row of the file, or why it cannot be read, in the order of the lines. Memory does not
    grow with the file.

    Raises ConfigurationError before the first row if the file as a whole cannot be read.
    """
    lines = _lines(file)
    header = _header(lines, columns)
    yield from _unknown_columns(header, columns)
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
            text = line.decode(errors="replace")
            yield _Line(number, text, f"The line is longer than {MAX_LINE} bytes.")
        else:
            yield _decoded(number, line)


def _skip_line(file: BinaryIO) -> None:
    while (part := file.readline(MAX_LINE)) and not part.endswith(b"\n"):
        pass


def _decoded(number: int, line: bytes) -> _Line:
    text = line.removesuffix(b"\n").removesuffix(b"\r")
    try:
        return _Line(number, text.decode())
    except UnicodeDecodeError:
        return _Line(number, text.decode(errors="replace"), NOT_UTF8)


def _header(lines: Iterator[_Line], columns: Columns) -> _Header:
    delimiters: Sequence[str] = DELIMITERS
    for line in lines:
        text = _header_text(line)
        separator = _SEPARATOR.fullmatch(text.strip(" "))
        if separator:
            delimiters = [_known_delimiter(separator["delimiter"])]
        elif text.strip():
            return _parse_header(line.number, text, columns, delimiters)
    raise ConfigurationError("The file is empty: its first line must be a header.")


_SEPARATOR = re.compile('"?sep=(?P<delimiter>.)"?[,;\t|]*', re.IGNORECASE)
"""A line that tells spreadsheets which delimiter the file has."""


def _header_text(line: _Line) -> str:
    """Raises ConfigurationError."""
    if "\r" in line.text:
        raise ConfigurationError("The lines end in CR alone: save the file with LF or CR LF.")
    if line.fault:
        raise ConfigurationError(f"The header, line {line.number}, cannot be read. {line.fault}")
    return line.text


def _known_delimiter(delimiter: str) -> str:
    if delimiter not in DELIMITERS:
        raise ConfigurationError(
            f"The first line says that {delimiter!r} is between cells: it must be a comma, a"
            " semicolon, a tab or |."
        )
    return delimiter


def _parse_header(line: int, text: str, columns: Columns, delimiters: Sequence[str]) -> _Header:
    """Parse the header. The delimiter is the first that gives a cell with the name of the first
    required column. Raises ConfigurationError.
    """
    first = next(iter(columns.required))
    for delimiter in delimiters:
        names = _header_cells(text, delimiter)
        fields = [columns.field(name) for name in names]
        if not set(first).isdisjoint(fields):
            _check_required(line, fields, columns)
            _check_mapped(names, columns)
            positions = _positions(names, fields)
            return _Header(line, delimiter, names, positions, columns.of_several_lines)
    raise _no_column(line, columns.required[first])


def _header_cells(text: str, delimiter: str) -> list[str]:
    try:
        return _split(text, delimiter) or []
    except BrokenLine:
        return []


def _check_required(line: int, fields: Sequence[str | None], columns: Columns) -> None:
    for alternatives, column in columns.required.items():
        given = set(alternatives).intersection(fields)
        if not given:
            raise _no_column(line, column)
        if len(given) > 1:
            raise ConfigurationError(
                f"The header has a column of {' and one of '.join(alternatives)}: keep one of the"
                " two."
            )


def _check_mapped(names: Sequence[str], columns: Columns) -> None:
    missing = columns.mapped.keys() - set(map(folded, names))
    if missing:
        raise ConfigurationError(
            f"--map: the header has no column {min(missing)!r}; it has"
            f" {', '.join(map(repr, names[:20]))}."
        )


def _no_column(line: int, column: str) -> ConfigurationError:
    return ConfigurationError(
        f"The header, line {line}, names no column {column}: the first line of the file must name"
        " the columns, or give one with --map COLUMN=FIELD."
    )


def _positions(names: Sequence[str], fields: Sequence[str | None]) -> dict[str, int]:
    positions: dict[str, int] = {}
    for position, field in enumerate(fields):
        if field in positions:
            both = f"{names[positions[field]]!r} and {names[position]!r}"
            raise ConfigurationError(
                f"The header has a column twice ({both}): keep one of the two, or choose one with"
                f" --map COLUMN={field}."
            )
        if field is not None:
            positions[field] = position
    return positions


def _unknown_columns(header: _Header, columns: Columns) -> Iterator[Problem]:
    """One warning for all columns with unknown names."""
    unknown = [
        repr(name[:40]) + suggestion(name, columns.fields) if name else f"number {position}"
        for position, name in enumerate(header.names, start=1)
        if columns.field(name) is None and folded(name) not in columns.ignored
    ]
    if unknown:
        reason = f"Columns that are not known are left out: {', '.join(unknown[:10])}"
        yield Problem(header.line, reason + (", ..." if unknown[10:] else "."), is_warning=True)


def _read(window: Sequence[_Line], header: _Header) -> _Read:
    """Read the row that begins with the first line of the window."""
    line = window[0].number
    try:
        cells, span = _cells(window, header.delimiter)
        if not any(cells):
            return _Read(None, span)
        return _Read(_record(line, cells, header), span)
    except BrokenLine as broken:
        remedy = Remedy.ENCODING if str(broken) == NOT_UTF8 else None
        problem = Problem(line, str(broken), remedy=remedy, value=window[0].text)
        return _Read(problem, 1)


def _cells(window: Sequence[_Line], delimiter: str) -> tuple[list[str], int]:
    """The cells of the first row, and how many lines they span. Raises BrokenLine."""
    texts: list[str] = []
    quotes = 0
    for line in window:
        if line.fault:
            raise BrokenLine(_UNCLOSED if texts else line.fault)
        texts.append(line.text)
        quotes += line.text.count('"')
        # An odd number of quotes leaves one open; the first line tells if none can be there.
        cells = None if texts[1:] and quotes % 2 else _split("\n".join(texts), delimiter)
        if cells is not None:
            return cells, len(texts)
    raise BrokenLine(_UNCLOSED)


def _record(line: int, cells: Sequence[str], header: _Header) -> Record:
    """Raises BrokenLine."""
    if len(cells) != len(header.names):
        raise BrokenLine(
            f"The line has {len(cells)} cells where the header has {len(header.names)}."
        )
    texts = {field: _unguarded(cells[place]) for field, place in header.positions.items()}
    of_several_lines = [field for field, text in texts.items() if "\n" in text]
    if not header.of_several_lines.issuperset(of_several_lines):
        raise BrokenLine(_UNCLOSED)
    return Record(line, texts)


def _unguarded(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def is_too_long(row: str) -> bool:
    """Whether a row that ends with a line end has a line that is not read."""
    return any(len(line) >= MAX_LINE for line in row.encode().split(b"\n"))


_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")

_UNCLOSED = "A quote is not closed on its line."


def _split(text: str, delimiter: str) -> list[str] | None:
    """The cells of a row; None if a quote is open at its end. Raises BrokenLine."""
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
    """Raises BrokenLine if the cell is invalid for another reason than an open quote."""
    if not _OPEN_CELL.match(text, position):
        raise BrokenLine(
            "A quote stands where none can: quote the whole cell and double the quotes in it."
        )


def _content(cell: re.Match[str]) -> str:
    quoted: str | None = cell["quoted"]
    return cell["plain"].rstrip(" ") if quoted is None else quoted.replace('""', '"')


# Possessive repeats (*+) do not backtrack, so that a match takes linear time for any text.
_QUOTED = r'"(?P<quoted>[^"]*+(?:""[^"]*+)*+)'
_OPEN_CELL = re.compile(rf" *+{_QUOTED}\Z")
_CELLS = {
    delimiter: re.compile(
        rf' *+(?:{_QUOTED}" *+|(?P<plain>[^"{delimiter}]*+))(?P<end>{re.escape(delimiter)}|\Z)'
    )
    for delimiter in DELIMITERS
}
