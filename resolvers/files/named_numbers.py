"""How a command is told which number it is about: by a number as people write it, or by an id.

A number is never taken for an id, nor an id for a number: they come in columns, or arguments, of
their own.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from models.creation import known_country, warnings_about
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.number_text import ImpossibleNumber
from models.numbering import derive
from resolvers.mutations.authorization import NOT_FOUND

NUMBER = "number"
ID = "id"
COUNTRY = "country_code"


class Naming(NamedTuple):
    """What is needed to read the name of a number."""

    id_of: Callable[[str], int | None]
    """From a global id or a databaseId; None for any other text."""
    country_code: str | None = None
    """The country of numbers in national form without a country of their own."""


class NamedNumber(NamedTuple):
    """The id, or the number in E.164; and what is remarkable about how it is written."""

    key: int | str
    warnings: tuple[str, ...] = ()


def named_number(texts: Mapping[str, str], naming: Naming) -> NamedNumber:
    """The number that is named by the texts of the fields. Raises Refused."""
    if ID not in texts:
        return _by_number(texts[NUMBER], texts.get(COUNTRY, ""), naming)
    number_id = naming.id_of(texts[ID].strip())
    if number_id is None:
        raise Refused(NOT_FOUND)
    return NamedNumber(number_id)


def _by_number(text: str, country_code: str, naming: Naming) -> NamedNumber:
    warnings: list[str] = []
    hint = known_country(country_code, warnings) or naming.country_code
    try:
        derived = derive(text, hint)
    except ImpossibleNumber as impossible:
        message = " ".join([f"The number {impossible}.", *warnings])
        raise Refused(Failure(FailureCode.INVALID, message, None)) from None
    if derived.is_spelt:
        warnings += warnings_about(derived, None)
    return NamedNumber(derived.e164, tuple(warnings))
