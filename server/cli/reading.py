"""Options of commands that say how a file, or a number, is to be read."""

from typing import Annotated

import typer

from database.errors import ConfigurationError
from models.changes.creation import known_country

Country = Annotated[
    str | None,
    typer.Option(
        "--country",
        metavar="CC",
        help="The country of numbers without + and without a country of their own, such as US.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(help="That of a file that is neither UTF-8 nor has a BOM, such as cp1252."),
]
Maps = Annotated[
    list[str] | None,
    typer.Option(
        "--map", metavar="COLUMN=FIELD", help="What a column holds whose name does not say it."
    ),
]


def country_of(text: str | None) -> str | None:
    """The country with this code. Raises ConfigurationError if there is none."""
    warnings: list[str] = []
    country_code = known_country(text, warnings)
    if warnings:
        raise ConfigurationError(f"--country: {warnings[0].replace(' and left out', '')}")
    return country_code
