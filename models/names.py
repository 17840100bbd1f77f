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
