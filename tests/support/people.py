"""The file of docs/import.md, as people write it, and what becomes of each of its lines."""

import csv
import re
from pathlib import Path
from typing import NamedTuple

PAGE = Path(__file__).parents[2] / "docs" / "import.md"
_LINE = re.compile(r"\| (\d+) \| `(.*)` \| (.*?) ?\|")
_READ = re.compile(r"(?P<e164>\+[0-9]+)(?:, with a warning: (?P<warning>.*))?")
_OF_NUMBER = re.compile("The number (?:could|has|is a|is too|seems|was)")


class Line(NamedTuple):
    """A line of the file. `e164` is None if it is refused; the reason can also be a warning's."""

    place: int
    text: str
    e164: str | None
    reason: str | None

    @property
    def number(self) -> str:
        return self._cells[0]

    @property
    def country(self) -> str:
        return self._cells[1].strip()

    @property
    def is_about_number(self) -> bool:
        """Whether the verdict is about the text of the number, and not about the line."""
        return self.e164 is not None or _OF_NUMBER.match(self.reason or "") is not None

    @property
    def _cells(self) -> list[str]:
        return next(csv.reader([self.text], delimiter=";"))


def _line(place: str, text: str, verdict: str) -> Line:
    if read := _READ.fullmatch(verdict):
        return Line(int(place), text, read["e164"], read["warning"])
    refused, reason = verdict.split(": ", 1)
    assert refused == "refused", verdict
    return Line(int(place), text, None, reason)


_PAGE = PAGE.read_text(encoding="utf-8")
_HEADER, *_ROWS = _LINE.findall(_PAGE)
LINES = [_line(*row) for row in _ROWS]
NUMBERS = [line for line in LINES if line.is_about_number]
REPORT = _PAGE.split("```\n")[-2]
FILE = "\ufeff" + "\n".join([_HEADER[1], *(line.text for line in LINES)])
