"""Numbers from CSV, as `csv_files` reads it.

One column is named `e164` or `phone_number`; the others, each optional, are named as the fields of
`import_rows.NumberRow`. `owner`, which an export writes, is left to the command.
"""

from collections.abc import Iterator
from typing import BinaryIO

from resolvers.csv_files import Columns, Record, read_records
from resolvers.import_rows import (
    ASSOCIATIONS,
    COLUMNS,
    Entry,
    NumberRow,
    Problem,
    parse_associations,
)

NUMBERS = Columns(COLUMNS, {"number": "e164 or phone_number"}, frozenset({"owner"}))


def read_csv(file: BinaryIO) -> Iterator[Entry]:
    """Every row of the file, or why it is none, in the order of the lines; memory stays flat.

    Raises ConfigurationError before the first row where the file as a whole cannot be read.
    """
    for entry in read_records(file, NUMBERS):
        yield entry if isinstance(entry, Problem) else _row(entry)


def _row(record: Record) -> NumberRow:
    associations = parse_associations(record.texts.pop(ASSOCIATIONS, ""))
    return NumberRow(line=record.line, associations=associations, **record.texts)
