"""The changes that an update run can make, in one table."""

from typing import NamedTuple

from models import rules
from models.details import DETAILS
from models.enums import PhoneNumberChangeField, PhoneNumberDetail
from models.errors import Refused
from models.transitions import DetailChange


class RunChange(NamedTuple):
    """What a run changes. `change` is one of RUN_CHANGES; `value` is None to clear."""

    change: str
    value: str | None

    @property
    def field(self) -> PhoneNumberChangeField:
        """Its name in the trail."""
        return DETAILS[self._detail].field

    @property
    def column(self) -> str:
        """Its name in the record of a number."""
        return DETAILS[self._detail].column

    @property
    def details(self) -> tuple[DetailChange, ...]:
        """The change of one number."""
        return (DetailChange(self._detail, self.value),)

    @property
    def _detail(self) -> PhoneNumberDetail:
        return RUN_CHANGES[self.change]


RUN_CHANGES: dict[str, PhoneNumberDetail] = {
    row.argument: detail for detail, row in DETAILS.items()
}
"""By their names in GraphQL."""


def checked(asked: RunChange) -> RunChange:
    """The change with the value to store. Raises Refused if no number could have it."""
    rule = DETAILS[RUN_CHANGES[asked.change]].rule
    try:
        return asked._replace(value=rule(asked.value, rules.HOME_COUNTRY))
    except Refused as refused:
        failures = (one._replace(path=("change", *(one.path or ()))) for one in refused.failures)
        raise Refused(*failures) from None
