"""The details of a number that can be edited, in one table: updates, imports, inputs and the check
read it.
"""

from collections.abc import Callable
from typing import NamedTuple

from models import rules
from models.enums import PhoneNumberChangeField, PhoneNumberDetail


class Detail(NamedTuple):
    """A detail of a number that its owner can change."""

    column: str
    """The column of the number, the field of its record, and the column of a file."""
    argument: str
    """What clients call it."""
    field: PhoneNumberChangeField
    """How the trail names a change of it."""
    rule: Callable[[str | None, str | None], str | None]
    """From what was given, and the number's country, to what is stored. Raises Refused."""


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
"""In the order in which they are named to people."""

LABELS = (PhoneNumberDetail.NICKNAME, PhoneNumberDetail.NAME)
"""Texts that a new number is given as they are, or without; the others have rules of their own."""
