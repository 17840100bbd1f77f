"""Counts of numbers."""

import strawberry


@strawberry.type(description="How many numbers have a value.")
class PhoneNumberCount:
    value: str | None = strawberry.field(
        description="The word of an enumeration, a country code, or `true` or `false`; null for the"
        " numbers that have none."
    )
    count: int = strawberry.field(description="How many numbers have it: at least 1.")
