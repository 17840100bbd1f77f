"""`createPhoneNumber` reads numbers as an import does: the lines of docs/import.md."""

import pytest

from tests.support.book import Book
from tests.support.people import NUMBERS

pytestmark = pytest.mark.shared_database

LINES = [line for line in NUMBERS if line.country.upper() != "UK"]
"""A `CountryCode` that is none is refused before its number is read."""


async def test_a_text_becomes_the_number_that_an_import_makes_of_it_or_is_refused_in_its_words(
    book: Book,
) -> None:
    oscar = await book.person("oscar", is_operator=True)
    for line in LINES:
        country = {"countryCode": line.country.upper()} if line.country else {}
        payload = await oscar.mutate(
            "createPhoneNumber",
            "message phoneNumber { e164 } userErrors { message code status field }",
            phoneNumber=line.number,
            **country,
        )
        if line.e164:
            assert payload["phoneNumber"] == {"e164": line.e164}, line
        else:
            assert payload["phoneNumber"] is None, line
            assert payload["userErrors"] == [
                {
                    "message": line.reason,
                    "code": "NOT_A_PHONE_NUMBER",
                    "status": 400,
                    "field": ["input", "phoneNumber"],
                }
            ]
