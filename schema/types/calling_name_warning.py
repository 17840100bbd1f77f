"""Warnings about calling names."""

import strawberry

from schema.types import enums


@strawberry.type(
    description="What a carrier may refuse or show wrong in a calling name. It refuses nothing."
)
class CallingNameWarning:
    code: enums.CallingNameWarningCode = strawberry.field(description="For programs.")
    message: str = strawberry.field(description="For people.")
