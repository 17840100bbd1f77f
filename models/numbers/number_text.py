"""The digits of a phone number as people, spreadsheets and systems write it.

Nothing is dropped, added or spelt into digits unseen: a text that is more, or less, than the digits
of one number and their punctuation is refused. Which number the digits are is in `numbering.py`.
"""

import re
import unicodedata
from enum import Enum, auto
from typing import NamedTuple


class NumberFault(Enum):
    """The kinds of texts that are no phone number."""

    DECIMAL = auto()
    DIGITS = auto()
    EXPONENT = auto()
    EXTENSION = auto()
    LETTERS = auto()
    MALFORMED = auto()
    NOT_POSSIBLE = auto()
    NO_COUNTRY = auto()
    SEVERAL = auto()
    TWO_READINGS = auto()


class ImpossibleNumber(ValueError):
    """The text is not a phone number. The message says why, as "The number ..." continues."""

    def __init__(self, message: str, fault: NumberFault = NumberFault.MALFORMED) -> None:
        super().__init__(message)
        self.fault = fault


class WrittenNumber(NamedTuple):
    """The digits of a text."""

    digits: str
    has_plus: bool
    without_zero: str | None = None
    """The digits without a zero in brackets, as in +49 (0)30, if there is one."""
    is_spelt: bool = False
    """Whether letters were read as digits: a vanity number."""


MAX_LENGTH = 100
"""Code points. A longer text is no phone number."""

MAX_AREA_CODE = 6
"""Digits before a slash that can be an area code with its trunk zero (Germany has the longest)."""

MAX_CALLING_AND_AREA_CODE = 8
"""The same after + or 00: a country calling code of up to 3 digits and an area code."""

MIN_SPELT = 3
"""Letters. Fewer in a number are mistyped digits, as those of LOOK_ALIKES are."""

LOOK_ALIKES = frozenset("OIL")
"""Letters that are typed in place of digits: 55O0l02."""

ADVICE = "write it as + and its digits"


def written_number(text: str) -> WrittenNumber:
    """The digits of a phone number. Raises ImpossibleNumber if the text is not one whole number and
    nothing else.
    """
    if _E164.fullmatch(text):  # nothing else could be said of it
        return WrittenNumber(text[1:], has_plus=True)
    plain = _without_scheme(plain_text(text))
    _check_spreadsheet(plain)
    _check_extension(plain)
    _check_several(plain)
    digits = _spelt(plain) if any(map(str.isalpha, plain)) else plain
    if not _SHAPE.fullmatch(digits):
        raise ImpossibleNumber(f"is not a phone number: {ADVICE}")
    without_zero = _digits(digits.replace("(0)", "", 1)) if "(0)" in digits else None
    return WrittenNumber(_digits(digits), "+" in digits, without_zero, digits is not plain)


_E164 = re.compile(rf"\+[0-9]{{1,{MAX_LENGTH - 1}}}")


def plain_text(text: str) -> str:
    """The text with plain digits, blanks and punctuation, trimmed, without invisible marks and a
    spreadsheet's apostrophe before it. Raises ImpossibleNumber if it is too long or has control
    characters in it.
    """
    visible = text if text.isascii() else "".join(map(_plain_character, text.strip()))
    visible = visible.strip()
    if len(visible) > MAX_LENGTH or not visible.isprintable():
        raise ImpossibleNumber(f"is not a phone number: {ADVICE}")
    return visible.removeprefix("'").strip()


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category in _PLAIN:
        return _PLAIN[category]
    if unicodedata.decomposition(character).startswith("<wide>"):
        return unicodedata.normalize("NFKC", character)
    return _PLAIN_CHARACTERS.get(character, character)


_PLAIN = {"Cf": "", "Zs": " ", "Pd": "-"}
"""By the Unicode category: invisible marks, blanks, dashes."""

_PLAIN_CHARACTERS = {
    "\u2018": "'",
    "\u2019": "'",
    "\u2212": "-",  # minus
    "\u30fc": "-",  # long vowel marks, used as dashes in Japan
    "\uff70": "-",
    "\u2044": "/",
    "\u2215": "/",
}


def _without_scheme(text: str) -> str:
    """The number of a `tel:` URI (RFC 3966), in its context if it has one."""
    if text[:4].casefold() != "tel:":
        return text
    number, *parameters = text[4:].split(";")
    if len(parameters) == 1 and (context := _CONTEXT.fullmatch(parameters[0])):
        return f"{context['digits']} {number}"
    return text[4:]


_CONTEXT = re.compile(r"phone-context=(?P<digits>\+[0-9.-]+)", re.IGNORECASE)


def _check_spreadsheet(text: str) -> None:
    if _EXPONENT.fullmatch(text):
        raise ImpossibleNumber(
            "was shortened by a spreadsheet, and its last digits are lost: format the column as"
            " text, and enter the numbers again",
            NumberFault.EXPONENT,
        )
    if _DECIMAL.fullmatch(text) or _DECIMAL_END.search(text):
        raise ImpossibleNumber(
            f"is a spreadsheet's decimal number: format the column as text, and {ADVICE}",
            NumberFault.DECIMAL,
        )


_EXPONENT = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]*)?E[+-]?[0-9]+", re.IGNORECASE)
_DECIMAL = re.compile(r"[+-]?[0-9]+[.,]0+")
_DECIMAL_END = re.compile(r"[0-9][.,]0\Z")


def _check_extension(text: str) -> None:
    if _EXTENSION.search(text):
        raise ImpossibleNumber(
            "has an extension: only whole numbers can be held", NumberFault.EXTENSION
        )


_EXTENSION = re.compile(r"(?:ext(?:ensio)?n?|x|#)[ .:=]*[0-9]+\W*\Z", re.IGNORECASE)


def _check_several(text: str) -> None:
    before, _, after = text.rpartition("/")
    is_cut = _digits(after) != "" and not _CODES.fullmatch(re.sub("[^0-9+]", "", before))
    if is_cut or _SEVERAL.search(text):
        raise ImpossibleNumber(
            "seems to be several numbers: give each a line of its own", NumberFault.SEVERAL
        )


_CODES = re.compile(rf"(?:\+|00)[0-9]{{0,{MAX_CALLING_AND_AREA_CODE}}}|[0-9]{{0,{MAX_AREA_CODE}}}")
_SEVERAL = re.compile(r"[0-9].*(?:[,;|&+]| or )", re.IGNORECASE)


def _spelt(text: str) -> str:
    """The digits of a vanity number: +1, and letters at the end that complete it to ten digits.
    Raises ImpossibleNumber for any other text with letters.
    """
    letters = re.sub("[^A-Z]", "", text.upper())
    if text.isascii() and len(letters) >= MIN_SPELT and not LOOK_ALIKES.issuperset(letters):
        number = text.upper().translate(_KEYPAD)
        if _VANITY.fullmatch(text.upper()) and len(_digits(number)) == 11:
            return number
    raise ImpossibleNumber(f"has letters in it: {ADVICE}", NumberFault.LETTERS)


_VANITY = re.compile(r"\+1[0-9() .-]*[A-Z][A-Z .-]*")
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")

_SHAPE = re.compile(r"[(\[ ]*\+?[(\[ ]*[0-9][0-9()\[\]./ -]*")
"""One number: + and brackets before the first digit, punctuation between and after the others."""


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)
