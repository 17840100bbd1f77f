"""How a command is told which number it is about: by a number as people write it, or by an id.

A number is never taken for an id, nor an id for a number: they come in columns, or arguments, of
their own.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from models.changes.creation import known_country, warnings_about
from resolvers.files.findings import Findings

NUMBER = "number"
ID = "id"
COUNTRY = "country_code"


class Naming(NamedTuple):
    """What is needed to read the name of a number."""

    id_of: Callable[[str], int | None]
    """From a global id or a databaseId; None for any other text."""
    country_code: str | None = None
    """The country of numbers in national form without a country of their own."""


NO_NUMBER = "There is no such phone number: see `numberbook export`."


def named_number(texts: Mapping[str, str], naming: Naming, findings: Findings) -> int | str | None:
    """The id, or the number in E.164, that the texts of the fields name; None if it is refused."""
    if ID not in texts:
        return _by_number(texts[NUMBER], texts.get(COUNTRY, ""), naming, findings)
    number_id = naming.id_of(texts[ID].strip())
    if number_id is None:
        findings.refuse(NO_NUMBER)
    return number_id


def only_number(texts: Mapping[str, str], naming: Naming) -> int | str:
    """The same for a command on one number. Raises Refused."""
    findings = Findings()
    named = named_number(texts, naming, findings)
    findings.check()
    assert named is not None
    return named


def _by_number(text: str, country_code: str, naming: Naming, findings: Findings) -> str | None:
    hint = known_country(country_code, findings.warnings) or naming.country_code
    derived = findings.number(text, hint)
    if derived is None:
        return None
    if derived.is_spelt:
        findings.warnings += warnings_about(derived, None)
    return derived.e164


def name_of(texts: Mapping[str, str]) -> str:
    """The text that names the number."""
    return texts[ID] if ID in texts else texts[NUMBER]
