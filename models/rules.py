"""The validation rules: one function for each value. Creation, update, bulk and import use them.

A rule takes the value that was sent and returns the value to store, or raises Refused with all that
is wrong with it. Patterns are matched with `fullmatch` and written with ASCII ranges: `$` would
accept a line end, and `\\d` the digits of any alphabet.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence, Sized
from datetime import datetime, timedelta
from typing import Any

import orjson

from database.moments import rfc3339
from models.enums import AccountKind, FailureCode, ProductType
from models.errors import Failure, Refused
from models.names import name_key
from models.platform import FACTS_BYTES, FIRST_OWN_ID
from models.records import AccountRecord

E164 = re.compile(r"\+[1-9][0-9]{1,14}")
"""ITU-T E.164: at most 15 digits, the first not 0."""

E164_PREFIX = re.compile(r"\+[1-9][0-9]{0,13}")
COUNTRY_CODE = re.compile(r"[A-Z]{2}")
"""The form of ISO 3166-1 alpha-2."""

NICKNAME_LENGTH = 50
"""Code points (voice platform)."""

NAME_LENGTH = 256
"""Characters (Chime)."""

NAME = re.compile(r"[a-zA-Z0-9,._-]+( +[a-zA-Z0-9,._-]+)*")
"""Chime's pattern, except that the only white space is the space: its `\\s` accepts line ends."""

CALLING_NAME = re.compile(r"[a-zA-Z0-9 ]{2,15}")
"""Chime's pattern without the empty name, which `calling_name` handles before."""

DEFAULT_NAME_INTERVAL = timedelta(days=7)
"""Between two changes of an account's default calling name (Chime)."""

HOME_COUNTRY = "US"
"""The only country whose numbers may have any product type (Chime)."""

CONTROL_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""The Unicode categories of control characters, of halves of surrogate pairs, and of line and
paragraph ends.
"""

ACCOUNT_NAME_LENGTH = 100
TOKEN_NAME_LENGTH = 100

REFERENCE_LENGTH = 256
"""Characters. The ids of the carrier have no form that we know."""

MAX_ITEMS = 100
"""The most changes in one request."""

PLATFORM_ID = re.compile(r"[0-9]{1,13}")

REASON_LENGTH = 256
"""Characters of the carrier's reason why a calling name failed."""


def nickname(text: str | None) -> str | None:
    """A short label in any alphabet, trimmed; null, "" or blank clears it (voice platform)."""
    given = text or ""
    return free_text(given.strip(), given, "nickname", NICKNAME_LENGTH)


def free_text(
    trimmed: str, line: str, field: str, length: int, controls: str = "line breaks, tabs"
) -> str | None:
    """The trimmed text of a field in any alphabet, None for none, if it is short enough and `line`,
    which is all of it that must be one line, has no controls. Raises Refused.
    """
    failures = text_failures(trimmed, line, f"The {field}", (field,), length, controls)
    return _accepted(trimmed or None, [*failures])


def text_failures(
    trimmed: str,
    line: str,
    what: str,
    path: tuple[str, ...],
    length: int,
    controls: str = "line breaks, tabs",
) -> Iterator[Failure]:
    """What is wrong with such a text."""
    if len(trimmed) > length:
        message = f"{what} must not exceed {length} characters."
        yield Failure(FailureCode.TOO_LONG, message, path)
    if has_control_characters(line):
        message = f"{what} must not contain {controls} or other controls."
        yield Failure(FailureCode.INVALID, message, path)


def name(text: str | None) -> str | None:
    """The number's name at the carrier; null or "" clears it (Chime)."""
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


def calling_name(text: str | None, field: str = "callingName") -> str | None:
    """The name shown to the called person; null or "" clears it. Its case is kept (Chime)."""
    if not text:
        return None
    failures = []
    if not CALLING_NAME.fullmatch(text):
        message = "The calling name must consist of 2 to 15 letters A to Z, digits or spaces."
        failures.append(Failure(FailureCode.INVALID, message, (field,)))
    return _accepted(text, failures)


def default_calling_name(
    text: str | None, current: str | None, changed_at: datetime | None, now: datetime
) -> str | None:
    """An account's default calling name: as a calling name, and changed at most once in 7 days
    (Chime's `UpdatePhoneNumberSettings`). The current one again is no change.
    """
    field = "defaultCallingName"
    requested = calling_name(text, field)
    if requested == current or changed_at is None or now >= changed_at + DEFAULT_NAME_INTERVAL:
        return requested
    message = (
        "The default calling name can be changed once in 7 days:"
        f" again from {rfc3339(changed_at + DEFAULT_NAME_INTERVAL)} on."
    )
    raise Refused(Failure(FailureCode.CHANGED_RECENTLY, message, (field,)))


def product_type(value: str | None, country_code: str | None) -> str:
    """The product that the number is used with; outside the U.S. only one is allowed (Chime)."""
    if value is None:
        raise Refused(_product_type(FailureCode.REQUIRED, "The product type cannot be null."))
    dial_in = ProductType.SIP_MEDIA_APPLICATION_DIAL_IN
    if country_code != HOME_COUNTRY and value != dial_in:
        message = f"Numbers outside the U.S. must use the product type {dial_in}."
        raise Refused(_product_type(FailureCode.PRODUCT_TYPE_NOT_ALLOWED, message))
    return value


def reference(text: str | None, what: str) -> str | None:
    """The carrier's id of an order or a resource: one line, trimmed; null, "" or blank for none."""
    trimmed = (text or "").strip()
    if len(trimmed) > REFERENCE_LENGTH or has_control_characters(text or ""):
        message = f"The {what} must be one line of at most {REFERENCE_LENGTH} characters."
        raise Refused(Failure(FailureCode.INVALID, message, None))
    return trimmed or None


def platform_id(text: str | None) -> int | None:
    """The voice platform's id of a number; null, "" or blank for none."""
    trimmed = (text or "").strip()
    if not trimmed:
        return None
    if not PLATFORM_ID.fullmatch(trimmed) or not 0 < int(trimmed) < FIRST_OWN_ID:
        message = f"The platform's id must be a whole number from 1 to {FIRST_OWN_ID - 1}."
        raise Refused(Failure(FailureCode.INVALID, message, None))
    return int(trimmed)


def platform_facts(text: str | None) -> str | None:
    """What else the voice platform says of a number: the text of a JSON object; null, "", blank or
    an empty object for nothing.
    """
    trimmed = (text or "").strip()
    if not trimmed:
        return None
    facts = _json(trimmed)
    if not isinstance(facts, dict) or len(trimmed.encode()) > FACTS_BYTES:
        message = f"What the platform says must be a JSON object of at most {FACTS_BYTES} bytes."
        raise Refused(Failure(FailureCode.INVALID, message, None))
    return trimmed if facts else None


def _json(text: str) -> Any:  # noqa: ANN401
    """The value of JSON; None if it is none."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return None


def reason(text: str | None) -> str | None:
    """Why a calling name failed: one line, trimmed; null, "" or blank for none."""
    given = text or ""
    return free_text(given.strip(), given, "reason", REASON_LENGTH)


def grantee(account: AccountRecord | None, owner_id: int) -> AccountRecord:
    """The account that a number is granted to: it must exist and not be the owner. A disabled one
    is refused as if it did not exist.
    """
    if account is None or account.is_disabled:
        raise Refused(_invalid("grantee", "There is no account of this name."))
    if account.id == owner_id:
        raise Refused(_invalid("grantee", "The owner needs no grant."))
    return account


def grant_end(moment: datetime | None, now: datetime) -> datetime | None:
    """The end of a grant: a time in the future, or None for no end."""
    if moment is not None and moment <= now:
        raise Refused(_invalid("expiresAt", "The end of a grant must be in the future."))
    return moment


def owner(account: AccountRecord | None) -> AccountRecord:
    """The account that is to own a number: it must exist and be a person. A disabled one is
    refused as if it did not exist.
    """
    if account is None or account.is_disabled:
        raise Refused(_invalid("owner", "There is no account of this name."))
    if account.kind != AccountKind.PERSON:
        raise Refused(_invalid("owner", "A team cannot own phone numbers: they are granted to it."))
    return account


def check_items(ids: Sequence[int | str | None]) -> None:
    """Check the ids of several changes in one request: 1 to MAX_ITEMS, and no number twice. Raises
    Refused.
    """
    check_list(ids, ("items",), "item", within=("id",))


def check_ids(ids: Sequence[int | None]) -> None:
    """The same for one change of several numbers."""
    check_list(ids, ("ids",), "id")


def check_list(
    ids: Sequence[int | str | None],
    path: tuple[str, ...],
    one: str,
    *,
    subject: str = "phone number",
    most: int = MAX_ITEMS,
    within: tuple[str, ...] = (),
) -> None:
    """Check a list of ids in a request: 1 to `most`, and no subject twice. Raises Refused.

    An id is one of ours or what stands for a subject in the request; None stands for no subject.
    `path` leads from the input to the list, and `within` from its items to the ids.
    """
    if not ids:
        raise Refused(Failure(FailureCode.REQUIRED, f"Give at least one {one}.", path))
    check_count(ids, path, f"{one}s", most)
    message = f"Each {subject} can be given once."
    again = [(*path, str(n), *within) for n in _repeated(ids)]
    if again:
        raise Refused(*(Failure(FailureCode.DUPLICATE, message, each) for each in again))


def check_count(
    given: Sized,
    path: tuple[str, ...],
    what: str,
    most: int,
    code: FailureCode = FailureCode.TOO_MANY_ITEMS,
) -> None:
    """Check that at most so many of something were given. Raises Refused."""
    if len(given) > most:
        message = f"Give at most {most} {what}, not {len(given)}."
        raise Refused(Failure(code, message, path))


def _repeated(ids: Sequence[int | str | None]) -> list[int]:
    """The places of the ids that were given before."""
    known: set[int | str] = set()
    places = []
    for place, each in enumerate(ids):
        if each in known:
            places.append(place)
        known.update([] if each is None else [each])
    return places


def account_name(text: str) -> str:
    """The name of a person or a team: composed (NFC), trimmed, and of printable characters, which
    no format characters are. Raises Refused.
    """
    trimmed = unicodedata.normalize("NFC", text.strip())
    is_seen = bool(name_key(trimmed)) and trimmed.isprintable()
    if not is_seen or len(trimmed) > ACCOUNT_NAME_LENGTH or has_control_characters(text):
        message = (
            f"An account's name must be one line of 1 to {ACCOUNT_NAME_LENGTH} printable"
            " characters."
        )
        raise Refused(Failure(FailureCode.INVALID, message, ("name",)))
    return trimmed


def token_name(text: str) -> str:
    """What a token is for: a short label in any alphabet, trimmed, or "". Raises Refused."""
    return free_text(text.strip(), text, "name", TOKEN_NAME_LENGTH) or ""


def has_control_characters(text: str) -> bool:
    """Whether the text contains a control character, a line end, a tab or NUL."""
    if text.isascii():
        return not text.isprintable()
    return not CONTROL_CATEGORIES.isdisjoint(map(unicodedata.category, text))


def _accepted(value: str | None, failures: list[Failure]) -> str | None:
    if failures:
        raise Refused(*failures)
    return value


def _name(code: FailureCode, what: str) -> Failure:
    return Failure(code, f"The name {what}", ("name",))


def _product_type(code: FailureCode, message: str) -> Failure:
    return Failure(code, message, ("productType",))


def _invalid(field: str, message: str) -> Failure:
    return Failure(FailureCode.INVALID, message, (field,))
