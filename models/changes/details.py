"""The details of a number that can be updated, in one table. Updates, imports, GraphQL inputs and
`numberbook check` use it.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from models import rules
from models.enums import PhoneNumberChangeField, PhoneNumberDetail
from models.numbers import labels
from models.records import PhoneNumberRecord


class Detail(NamedTuple):
    """A detail of a number that its owner can change."""

    column: str
    """Its name as a column of the table and of files, and as a field of the record."""
    argument: str
    """Its name in GraphQL."""
    field: PhoneNumberChangeField
    """Its name in the trail."""
    rule: Callable[[Any, PhoneNumberRecord | None], str | None]
    """Takes the given value and the number as it is, None for a new one; returns the value to
    store. Raises Refused.
    """


DETAILS: dict[PhoneNumberDetail, Detail] = {
    PhoneNumberDetail.NICKNAME: Detail(
        "nickname",
        "nickname",
        PhoneNumberChangeField.NICKNAME,
        lambda value, _number: rules.nickname(value),
    ),
    PhoneNumberDetail.NAME: Detail(
        "name",
        "name",
        PhoneNumberChangeField.NAME,
        lambda value, _number: rules.name(value),
    ),
    PhoneNumberDetail.CALLING_NAME: Detail(
        "calling_name",
        "callingName",
        PhoneNumberChangeField.CALLING_NAME,
        lambda value, _number: rules.calling_name(value),
    ),
    PhoneNumberDetail.PRODUCT_TYPE: Detail(
        "product_type",
        "productType",
        PhoneNumberChangeField.PRODUCT_TYPE,
        lambda value, number: rules.product_type(value, number and number.country_code),
    ),
    PhoneNumberDetail.TAGS: Detail(
        "tags",
        "tags",
        PhoneNumberChangeField.TAGS,
        lambda value, number: labels.tags(value, number and number.tags),
    ),
    PhoneNumberDetail.NOTE: Detail(
        "note",
        "note",
        PhoneNumberChangeField.NOTE,
        lambda value, _number: labels.note(value),
    ),
    PhoneNumberDetail.REFERENCE: Detail(
        "reference",
        "reference",
        PhoneNumberChangeField.REFERENCE,
        lambda value, _number: labels.reference(value),
    ),
}
"""In the order in which messages list them."""

LABELS = (
    PhoneNumberDetail.NICKNAME,
    PhoneNumberDetail.NAME,
    PhoneNumberDetail.TAGS,
    PhoneNumberDetail.NOTE,
    PhoneNumberDetail.REFERENCE,
)
"""The optional texts of a new number that need only their rule; an import treats the other details
in ways of their own.
"""
