"""What is wrong with a row of a file, or with the arguments of a command: everything at once, each
with its value, for the terminal of those who run the house. Answers of the API have no values.
"""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from models.changes.creation import shown
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.numbers.number_text import ImpossibleNumber
from models.numbers.numbering import DerivedNumber, derive
from resolvers.files.columns import Problem
from resolvers.files.remedies import OF_FAULTS, Remedy

P = ParamSpec("P")
T = TypeVar("T")
Value = TypeVar("Value", bound=str | None)


class Findings:
    """Collects what is wrong with a row, and what is remarkable about it."""

    def __init__(self) -> None:
        self.refusals: list[str] = []
        self.warnings: list[str] = []
        self.remedy: Remedy | None = None

    def accept(
        self,
        rule: Callable[Concatenate[Value, P], T],
        value: Value,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """The result of a rule; None if there is no value, or if the rule refuses it, which is
        added to the refusals.
        """
        if value is None:
            return None
        try:
            return rule(value, *args, **kwargs)
        except Refused as refused:
            for failure in refused.failures:
                self.refuse(failure.message, value)
            return None

    def number(self, text: str | None, country_code: str | None) -> DerivedNumber | None:
        """The number that a text means; None if it is refused. The report shows the text."""
        if not text or not text.strip():
            self.refuse("There is no number.")
            return None
        try:
            return derive(text, country_code)
        except ImpossibleNumber as impossible:
            self.remedy = OF_FAULTS.get(impossible.fault)
            self.refuse(f"The number {impossible}.")
            return None

    def refuse(self, message: str, value: str | None = None) -> None:
        """Add a reason to refuse the row, and the value that it is about."""
        if value is not None and value.strip():
            message = f"{message.removesuffix('.')}: it is {shown(value)}."
        self.refusals.append(message)

    def problem(self, line: int, value: str | None, *refusals: str) -> Problem:
        """What a report says of the row if it is refused, for these reasons too."""
        reason = " ".join([*self.refusals, *refusals, *self.warnings])
        return Problem(line, reason, remedy=self.remedy, value=value)

    def warning(self, line: int, *warnings: str) -> Problem | None:
        """What a report says of the row if it is not refused."""
        reason = " ".join([*self.warnings, *warnings])
        return Problem(line, reason, is_warning=True) if reason else None

    def check(self) -> None:
        """Raises Refused if there is a reason."""
        if self.refusals:
            told = " ".join([*self.refusals, *self.warnings])
            raise Refused(Failure(FailureCode.INVALID, told, None))
