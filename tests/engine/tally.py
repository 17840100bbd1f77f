"""Counts how the values of root fields were completed."""

from collections import Counter
from typing import Any

from engine.compile import Completer
from engine.plans import Plan


class Tally(Counter[str]):
    """How many values were `begun` by completers, and how many of these `completed`."""

    def counted(self, plan: Plan) -> Plan:
        """The plan, with completers that count their values."""
        return plan._replace(
            completers={key: self._counted(each) for key, each in plan.completers.items()}
        )

    def _counted(self, completer: Completer) -> Completer:
        def function(*given: Any) -> Any:  # noqa: ANN401
            self["begun"] += 1
            value = completer.function(*given)
            self["completed"] += 1
            return value

        return completer._replace(function=function)
