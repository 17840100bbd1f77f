"""The custom scalars."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, NewType

import strawberry
from graphql import GraphQLError, GraphQLString
from strawberry.types.scalar import ScalarDefinition

from database.moments import rfc3339
from models import rules
from models.clock import parse_rfc3339

CountryCode = NewType("CountryCode", str)
E164PhoneNumber = NewType("E164PhoneNumber", str)


def parse_date_time(value: Any) -> datetime:  # noqa: ANN401
    """Any RFC 3339 time, to the millisecond. Raises GraphQLError."""
    moment = parse_rfc3339(value) if isinstance(value, str) else None
    if moment is not None:
        return moment
    raise GraphQLError("DateTime must be an RFC 3339 time such as 2026-11-22T02:54:23.000Z.")


def _parser(pattern: re.Pattern[str], advice: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:  # noqa: ANN401
        if isinstance(value, str) and pattern.fullmatch(value):
            return value
        raise GraphQLError(advice)

    return parse


SCALARS: dict[object, ScalarDefinition] = {
    CountryCode: strawberry.scalar(
        name="CountryCode",
        specified_by_url="https://www.iso.org/iso-3166-country-codes.html",
        description="A country: ISO 3166-1 alpha-2 in upper case, such as US.",
        serialize=GraphQLString.coerce_output_value,
        parse_value=_parser(
            rules.COUNTRY_CODE, "CountryCode must be two upper-case letters such as US."
        ),
    ),
    E164PhoneNumber: strawberry.scalar(
        name="E164PhoneNumber",
        specified_by_url="https://www.itu.int/rec/T-REC-E.164",
        description="A phone number in E.164: + and 2 to 15 digits, the first not 0.",
        serialize=GraphQLString.coerce_output_value,
        parse_value=_parser(
            rules.E164, "E164PhoneNumber must be + and 2 to 15 digits such as +14155551234."
        ),
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        description="A moment: RFC 3339 in UTC with milliseconds, 2026-11-22T02:54:23.000Z."
        " Any RFC 3339 time is accepted.",
        serialize=rfc3339,
        parse_value=parse_date_time,
    ),
}
