"""The names of accounts: how they are compared."""

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
"""Characters without a shape that are not of the category Cf (Unicode Default_Ignorable)."""


def name_key(name: str) -> str:
    """The folded form of an account's name, by which it is found and which is unique: the same for
    upper and lower case, composed and decomposed letters, and forms of full width.
    """
    # Twice, because to compose can make letters that fold again (Unicode NFKC_Casefold).
    return _folded(_folded(unicodedata.normalize("NFD", name)))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text).casefold()).strip()


WORD_KEY_LENGTH = 100
"""How many characters of a folded name, from a word on, are kept to find it by."""

_SEPARATOR = "\x1f"
"""Comes before all characters of names, which have no control characters."""


def word_keys(key: str) -> set[str]:
    """The texts by which an account is found, from its folded name: from each word on, and then the
    whole name, so that they sort by the word and then by the name.
    """
    whole = key[:WORD_KEY_LENGTH]
    return {f"{key[start:][:WORD_KEY_LENGTH]}{_SEPARATOR}{whole}" for start in _word_starts(key)}


def _word_starts(key: str) -> list[int]:
    """Where its words begin: after each character that is no letter, digit or mark, and at the
    beginning of the name, whatever that is.
    """
    is_of_word = [unicodedata.category(character)[0] in "LNM" for character in key]
    return [
        place
        for place, is_in_word in enumerate(is_of_word)
        if place == 0 or (is_in_word and not is_of_word[place - 1])
    ]
