"""The oracle's rules of tags, notes and references."""

import unicodedata
from collections.abc import Iterable

from tests.faults.oracle.rules import Refusal, Refusals, has_controls

Given = str | list[str] | None


def fold(text: str) -> str:
    """The text without case, in every alphabet."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())


def wrong(detail: str, value: Given) -> Refusals:
    """All that is wrong with a value."""
    if isinstance(value, list):
        return _wrong_tags(value)
    text = value or ""
    lines = text.replace("\r", "").replace("\n", "") if detail == "note" else text
    found = {
        "TOO_LONG": len(text.strip().replace("\r\n", "\n")) > (1000 if detail == "note" else 100),
        "INVALID": has_controls(lines),
    }
    return [Refusal(code, (detail,)) for code, is_so in found.items() if is_so]


def _wrong_tags(tags: list[str]) -> Refusals:
    if len(tags) > 100:
        return [Refusal("TOO_MANY_TAGS", ("tags",))]
    found = [one for place, tag in enumerate(tags) for one in _wrong_tag(tag, str(place))]
    is_many = len({fold(tag.strip()) for tag in tags}) > 20
    return found or [Refusal("TOO_MANY_TAGS", ("tags",))] * is_many


def _wrong_tag(tag: str, place: str) -> Refusals:
    found = [
        ("INVALID", not tag.strip()),
        ("TOO_LONG", len(tag.strip()) > 50),
        ("INVALID", has_controls(tag)),
        ("INVALID", "|" in tag),
    ]
    return [Refusal(code, ("tags", place)) for code, is_so in found if is_so]


def kept(detail: str, value: Given, current: str | None) -> str | None:
    """What is kept of a value that is right. Tags are one text, as in the trail."""
    if detail == "tags":
        return _kept_tags(value or [], current)
    text = str(value or "").strip()
    return (text.replace("\r\n", "\n") if detail == "note" else text) or None


def _kept_tags(tags: Iterable[str], current: str | None) -> str | None:
    spelt = {fold(tag): tag for tag in (current or "").split("|")}
    found: dict[str, str] = {}
    for tag in tags:
        text = tag.strip()
        found.setdefault(fold(text), spelt.get(fold(text), text))
    return "|".join(found[one] for one in sorted(found)) or None
