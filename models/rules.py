"""What each detail of a number may be: one function a rule. Creation, update, bulk and import all
pass through here.

A rule takes what was sent and returns what is to be stored, or raises Refused with everything that
is wrong with it. Patterns are matched with `fullmatch` and spelt in ASCII: `$` would take a line
end and `\\d` the digits of any alphabet.
"""

import re
import unicodedata

from models.enums import FailureCode, ProductType
from models.errors import Failure, Refused

E164 = re.compile(r"\+[1-9][0-9]{1,14}")
"""ITU-T E.164: at most 15 digits, the first not 0."""

E164_PREFIX = re.compile(r"\+[1-9][0-9]{0,13}")
COUNTRY_CODE = re.compile(r"[A-Z]{2}")
"""The form of ISO 3166-1 alpha-2."""

NICKNAME_LENGTH = 50
"""Code points (seed 000)."""

NAME_LENGTH = 256
"""Characters (seed 004)."""

NAME = re.compile(r"[a-zA-Z0-9,._-]+( +[a-zA-Z0-9,._-]+)*")
"""Seed 004's pattern, with the space as the only white space: its `\\s` would let line ends in."""

CALLING_NAME = re.compile(r"[a-zA-Z0-9 ]{2,15}")
"""Seed 004's pattern; the empty name is told apart before."""

HOME_COUNTRY = "US"
"""The only country whose numbers may have any product type (seed 004)."""

UNSEEN = frozenset({"Cc", "Zl", "Zp"})
"""Unicode categories of control characters, and of line and paragraph ends."""

ACCOUNT_NAME_LENGTH = 100

REFERENCE_LENGTH = 256
"""Characters; the carrier's own words for its things are opaque to us."""


def nickname(text: str | None) -> str | None:
    """A short label in any alphabet, trimmed; null, "" or blank for none (seed 000)."""
    if text is None:
        return None
    trimmed = text.strip()
    failures = []
    if len(trimmed) > NICKNAME_LENGTH:
        failures.append(
            _nickname(FailureCode.TOO_LONG, f"must not exceed {NICKNAME_LENGTH} characters.")
        )
    if has_control_characters(text):
        failures.append(
            _nickname(FailureCode.INVALID, "must not contain line breaks, tabs or other controls.")
        )
    return _accepted(trimmed or None, failures)


def name(text: str | None) -> str | None:
    """The number's name at the carrier; null or "" for none (seed 004)."""
    if not text:
        return None
    failures = []
    if len(text) > NAME_LENGTH:
        failures.append(_name(FailureCode.TOO_LONG, f"must not exceed {NAME_LENGTH} characters."))
    if not NAME.fullmatch(text):
        failures.append(
            _name(
                FailureCode.INVALID,
                "must consist of words of letters A to Z, digits and , . _ - with spaces between.",
            )
        )
    return _accepted(text, failures)


def calling_name(text: str | None) -> str | None:
    """The name shown to those who are called; null or "" for none. Case is kept as typed (seed
    004).
    """
    if not text:
        return None
    failures = []
    if not CALLING_NAME.fullmatch(text):
        message = "The calling name must consist of 2 to 15 letters A to Z, digits or spaces."
        failures.append(Failure(FailureCode.INVALID, message, ("callingName",)))
    return _accepted(text, failures)


def product_type(value: str | None, country_code: str | None) -> str:
    """The product that the number is used with; outside the U.S. there is only one (seed 004)."""
    if value is None:
        raise Refused(_product_type(FailureCode.REQUIRED, "The product type cannot be null."))
    dial_in = ProductType.SIP_MEDIA_APPLICATION_DIAL_IN
    if country_code != HOME_COUNTRY and value != dial_in:
        message = f"Numbers outside the U.S. must use the product type {dial_in}."
        raise Refused(_product_type(FailureCode.PRODUCT_TYPE_NOT_ALLOWED, message))
    return value


def reference(text: str | None, what: str) -> str | None:
    """What the carrier calls an order or a resource: one line, trimmed; null, "" or blank for
    none.
    """
    trimmed = (text or "").strip()
    if len(trimmed) > REFERENCE_LENGTH or has_control_characters(text or ""):
        message = f"The {what} must be one line of at most {REFERENCE_LENGTH} characters."
        raise Refused(Failure(FailureCode.INVALID, message, None))
    return trimmed or None


def account_name(text: str) -> str:
    """The name of a person or a team: one line, not blank, trimmed."""
    trimmed = text.strip()
    if not trimmed or len(trimmed) > ACCOUNT_NAME_LENGTH or has_control_characters(text):
        message = f"An account's name must be one line of 1 to {ACCOUNT_NAME_LENGTH} characters."
        raise Refused(Failure(FailureCode.INVALID, message, ("name",)))
    return trimmed


def has_control_characters(text: str) -> bool:
    """Whether the text holds a control character, a line end, a tab or NUL."""
    return any(unicodedata.category(character) in UNSEEN for character in text)


def _accepted(value: str | None, failures: list[Failure]) -> str | None:
    if failures:
        raise Refused(*failures)
    return value


def _nickname(code: FailureCode, what: str) -> Failure:
    return Failure(code, f"The nickname {what}", ("nickname",))


def _name(code: FailureCode, what: str) -> Failure:
    return Failure(code, f"The name {what}", ("name",))


def _product_type(code: FailureCode, message: str) -> Failure:
    return Failure(code, message, ("productType",))
