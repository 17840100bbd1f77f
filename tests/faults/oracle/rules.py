"""The oracle's rules for values: all that is wrong with one."""

import string
import unicodedata
from typing import NamedTuple

LETTERS = string.ascii_letters + string.digits

STATUSES = {
    "NOT_FOUND": 404,
    "FORBIDDEN": 403,
    "CONFLICT": 409,
    "CALLING_NAME_UPDATE_PENDING": 409,
    "NO_PENDING_UPDATE": 409,
    "DELETED": 409,
    "TAKEN": 409,
}
"""All others: 400, for the nickname 422."""


class Refusal(NamedTuple):
    """A user error. `path` leads from the input to what is to blame; None: no one field is."""

    code: str
    path: tuple[str, ...] | None

    @property
    def status(self) -> int:
        return 422 if (self.path or ())[-1:] == ("nickname",) else STATUSES.get(self.code, 400)


Refusals = list[Refusal]


def nickname(value: str | None) -> Refusals:
    text = value or ""
    found = {"TOO_LONG": len(text.strip()) > 50, "INVALID": has_controls(text)}
    return _refusals(found, "nickname")


def name(value: str | None) -> Refusals:
    text = value or ""
    is_valid = all(c in LETTERS + ",._- " for c in text) and text == text.strip(" ")
    return _refusals({"TOO_LONG": len(text) > 256, "INVALID": not is_valid}, "name")


def calling_name(value: str | None) -> Refusals:
    text = value or ""
    is_valid = not text or (2 <= len(text) <= 15 and all(c in LETTERS + " " for c in text))
    return _refusals({"INVALID": not is_valid}, "callingName")


def product_type(value: str | None, country: str | None) -> Refusals:
    is_barred = value == "VOICE_CONNECTOR" and country != "US"
    found = {"REQUIRED": value is None, "PRODUCT_TYPE_NOT_ALLOWED": is_barred}
    return _refusals(found, "productType")


def reason(value: str | None) -> Refusals:
    text = value or ""
    found = {"TOO_LONG": len(text.strip()) > 256, "INVALID": has_controls(text)}
    return _refusals(found, "reason")


def has_controls(text: str) -> bool:
    """Whether there are control characters, line or paragraph ends."""
    return any(unicodedata.category(c) in {"Cc", "Zl", "Zp"} for c in text)


def _refusals(found: dict[str, bool], path: str) -> Refusals:
    return [Refusal(code, (path,)) for code, is_so in found.items() if is_so]
