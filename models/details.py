"""The details of a number that can be updated, in one table. Updates, imports, GraphQL inputs and
`numberbook check` use it.
"""

from collections.abc import Callable
from typing import NamedTuple

from models import rules
from models.enums import PhoneNumberChangeField, PhoneNumberDetail


class Detail(NamedTuple):
    """A detail of a number that its owner can change."""

    column: str
    """Its name as a column of the table and of files, and as a field of the record."""
    argument: str
    """Its name in GraphQL."""
    field: PhoneNumberChangeField
    """Its name in the trail."""
    rule: Callable[[str | None, str | None], str | None]
    """Takes the given value and the number's country; returns the value to store. Raises Refused.
    """


DETAILS: dict[PhoneNumberDetail, Detail] = {
    PhoneNumberDetail.NICKNAME: Detail(
        "nickname",
        "nickname",
        PhoneNumberChangeField.NICKNAME,
        lambda value, _country: rules.nickname(value),
    ),
    PhoneNumberDetail.NAME: Detail(
        "name",
        "name",
        PhoneNumberChangeField.NAME,
        lambda value, _country: rules.name(value),
    ),
    PhoneNumberDetail.CALLING_NAME: Detail(
        "calling_name",
        "callingName",
        PhoneNumberChangeField.CALLING_NAME,
        lambda value, _country: rules.calling_name(value),
    ),
    PhoneNumberDetail.PRODUCT_TYPE: Detail(
        "product_type",
        "productType",
        PhoneNumberChangeField.PRODUCT_TYPE,
        rules.product_type,
    ),
}
"""In the order in which messages list them."""

LABELS = (PhoneNumberDetail.NICKNAME, PhoneNumberDetail.NAME)
"""The optional texts of a new number that need only their rule; an import treats the other details
in ways of their own.
"""
