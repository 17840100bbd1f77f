"""The labels that only the book knows of a number: its tags, note and reference.

A number has its tags as one text, sorted, with SEPARATOR between them: so they are in the table,
in the trail and in files. A tag is known by its key, the folded form by which it is found.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import orjson

from models.enums import FailureCode
from models.errors import Failure, Refused, both
from models.numbers.numbering import fold, nickname_key, search_key
from models.rules import MAX_ITEMS, check_count, free_text, text_failures

SEPARATOR = "|"
"""Between the tags of a number. No tag has it."""

MAX_TAGS = 20
TAG_LENGTH = 50
NOTE_LENGTH = 1000
REFERENCE_LENGTH = 100
"""All in code points."""

_LINE_END = re.compile("\r\n?")

Path = tuple[str, ...]
Tags: TypeAlias = dict[str, str]
"""Tags by their keys."""


@dataclass(frozen=True)
class TagEdit:
    """Tags to add to those of numbers, and to remove from them. They are judged once, however many
    numbers there are.
    """

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()

    @cached_property
    def added(self) -> Tags:
        """Raises Refused."""
        return given_tags(self.add, "add")

    @cached_property
    def gone(self) -> frozenset[str]:
        """The keys of what is removed, which can be any text. Raises Refused."""
        _check_count(self.remove, MAX_ITEMS, "remove")
        return frozenset(tag_key(tag.strip()) for tag in self.remove)


TagsValue: TypeAlias = tuple[str, ...] | TagEdit | str | None
"""What tags can become: a list in place of the present one, an edit of it, or, as in a file or in
the trail, one text that is taken as it is written.
"""


def tags(value: TagsValue, current: str | None) -> str | None:
    """The tags of a number, which has the `current` ones: a tag that it has keeps its spelling.

    Each tag is trimmed; null and an empty list clear. Raises Refused.
    """
    known = tags_by_key(split(current))
    if isinstance(value, TagEdit):
        kept = (value.added | known).items()
        return joined({key: tag for key, tag in kept if key not in value.gone})
    if value is None or isinstance(value, str):
        return joined(_checked(split(value), "tags", {}))
    return joined(_checked(value, "tags", known))


def check_edit(edit: TagEdit) -> None:
    """Check what can be wrong with an edit, whatever number it is of. Raises Refused."""
    if not (edit.add or edit.remove):
        raise Refused(Failure(FailureCode.NO_DETAIL, "Give tags to add or to remove.", ()))
    added, gone = both(lambda: edit.added, lambda: edit.gone)
    if again := added.keys() & gone:
        places = [n for n, tag in enumerate(edit.remove) if tag_key(tag.strip()) in again]
        message = "A tag cannot be added and removed at the same time."
        raise Refused(*(_invalid(("remove", str(n)), message) for n in places))


def given_tags(listed: Iterable[str], field: str) -> Tags:
    """Tags to add to those of numbers, or to remove: as many as a number can have. Raises
    Refused.
    """
    by_key = _checked(listed, field, {})
    _check_count(by_key, MAX_TAGS, field)
    return by_key


def split(text: str | None) -> tuple[str, ...]:
    """The tags of the text of a number, or of a cell of a file; blanks between separators are no
    tags.
    """
    return tuple(tag for tag in (text or "").split(SEPARATOR) if tag.strip())


def joined(by_key: Tags) -> str | None:
    """The text of a number's tags; None for none. Raises Refused if they are too many."""
    if len(by_key) > MAX_TAGS:
        message = f"A phone number can have at most {MAX_TAGS} tags, not {len(by_key)}."
        raise Refused(Failure(FailureCode.TOO_MANY_TAGS, message, ("tags",)))
    return SEPARATOR.join(by_key[key] for key in sorted(by_key)) or None


def tag_key(tag: str) -> str:
    """The folded form of a tag. A number has one tag of a key, and is found by it."""
    return fold(tag)


def tags_by_key(listed: Iterable[str]) -> Tags:
    """The tags by their keys. Of those with the same one, the first counts."""
    found: Tags = {}
    for tag in listed:
        found.setdefault(tag_key(tag), tag)
    return found


def _checked(listed: Iterable[str], field: str, known: Tags) -> Tags:
    """The tags that were given, as they are `known` already. Raises Refused."""
    given = [*listed]
    _check_count(given, MAX_ITEMS, field)
    failures = [failure for n, tag in enumerate(given) for failure in _faults(tag, (field, str(n)))]
    if failures:
        raise Refused(*failures)
    by_key = tags_by_key(tag.strip() for tag in given)
    return {key: known.get(key, tag) for key, tag in by_key.items()}


def _check_count(listed: Sized, most: int, field: str) -> None:
    check_count(listed, (field,), "tags", most, FailureCode.TOO_MANY_TAGS)


def _faults(tag: str, path: Path) -> Iterator[Failure]:
    if not tag.strip():
        yield _invalid(path, "A tag must have at least one character that is no blank.")
    yield from text_failures(tag.strip(), tag, "A tag", path, TAG_LENGTH)
    if SEPARATOR in tag:
        yield _invalid(path, f"A tag must not contain {SEPARATOR}, which is between tags.")


def note(text: str | None) -> str | None:
    """A text of several lines, trimmed; null, "" or blank clears it. Each line end becomes LF.
    Raises Refused.
    """
    lines = _LINE_END.sub("\n", text or "")
    return free_text(lines.strip(), lines.replace("\n", ""), "note", NOTE_LENGTH, "tabs")


def reference(text: str | None) -> str | None:
    """What another system calls the number: one line, trimmed; null, "" or blank clears it. Raises
    Refused.
    """
    given = text or ""
    return free_text(given.strip(), given, "reference", REFERENCE_LENGTH)


def _invalid(path: Path, message: str) -> Failure:
    return Failure(FailureCode.INVALID, message, path)


SEARCHED = frozenset({"nickname", "name", "tags", "reference"})
"""The columns whose texts a search looks in, besides the number itself."""

SOURCES = {"nickname_key": {"nickname"}, "search_key": SEARCHED, "tag_keys": {"tags"}}
"""The columns from which each of `text_keys` follows."""


def text_keys(e164: str, texts: Mapping[str, Any]) -> dict[str, str | None]:
    """The columns that follow from a number's texts, by which it is sorted, searched and found:
    `texts` has its nickname, name, tags and reference.
    """
    tags_of_number = split(texts["tags"])
    searched = [*tags_of_number, texts["reference"] or ""]
    return {
        "nickname_key": nickname_key(texts["nickname"]),
        "search_key": search_key(e164, texts["nickname"], texts["name"], searched),
        "tag_keys": tag_pairs(tags_by_key(tags_of_number)),
    }


def tag_pairs(by_key: Tags) -> str | None:
    """The keys and tags of a number as a JSON list of pairs, from which the database makes the rows
    of `phone_number_tag`; None for none.
    """
    return orjson.dumps(sorted(by_key.items())).decode() if by_key else None
