"""Options of commands that say how a file, or a number, is to be read."""

from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from database.errors import ConfigurationError
from models.changes.creation import known_country
from resolvers.files.columns import MAPPED_FIELDS, parse_maps
from resolvers.files.readers.formats import ImportFormat, Reading, detect_format

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


class ReadAs(NamedTuple):
    """How a file of numbers is read."""

    file_format: ImportFormat
    reading: Reading


def read_as(
    file: Path,
    file_format: ImportFormat | None,
    country: str | None,
    maps: list[str] | None,
    encoding: str | None,
) -> ReadAs:
    """What the options say of a file. Raises ConfigurationError."""
    reading = Reading(encoding, country_of(country), parse_maps(maps or (), MAPPED_FIELDS))
    return ReadAs(file_format or detect_format(file, encoding), reading)


def country_of(text: str | None) -> str | None:
    """The country with this code. Raises ConfigurationError if there is none."""
    warnings: list[str] = []
    country_code = known_country(text, warnings)
    if warnings:
        raise ConfigurationError(f"--country: {warnings[0].replace(' and left out', '')}")
    return country_code
