"""What to do about lines that are refused for the same reason, said once at the end of a report."""

from enum import Enum

from models.numbers.number_text import NumberFault


class Remedy(Enum):
    """What is wrong with one line, and with several, and what to do."""

    COUNTRY = ("has", "no country", "add a column country_code or give --country")
    DECIMALS = ("has", "a number with decimals", "format the column as text in the spreadsheet")
    ENCODING = ("is", "not UTF-8", 'save the file as "CSV UTF-8", or give --encoding cp1252')
    LETTERS = ("has", "letters in the number", "put words into a column of their own")
    SEVERAL = ("has", "several numbers", "give each a line of its own")
    SHORTENED = (
        "has",
        "a number that a spreadsheet shortened",
        "format the column as text and enter the numbers again",
    )
    TWO_READINGS = ("has", "a number that could be two", "write it as + and its digits")

    def text(self, count: int, unit: str) -> str:
        """The sentence about so many lines, or items of a list."""
        verb, what, advice = self.value
        several = {"has": "have", "is": "are"}[verb]
        return f"{count} {unit if count == 1 else f'{unit}s'} {verb if count == 1 else several}" + (
            f" {what}: {advice}"
        )


OF_FAULTS = {
    NumberFault.DECIMAL: Remedy.DECIMALS,
    NumberFault.EXPONENT: Remedy.SHORTENED,
    NumberFault.LETTERS: Remedy.LETTERS,
    NumberFault.NO_COUNTRY: Remedy.COUNTRY,
    NumberFault.SEVERAL: Remedy.SEVERAL,
    NumberFault.TWO_READINGS: Remedy.TWO_READINGS,
}
"""The remedies of numbers that cannot be read. Each of the others is one of its kind."""
