"""Every operation has the same answer with a plan and without: data, errors, and their order."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from graphql import ExecutionResult, VariableValues
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from engine.execute import execute
from engine.limits import Limits
from engine.operations import Prepared, prepare
from engine.plans import Plan, Plans
from engine.values import coerce_variables
from tests.engine.operations import generated
from tests.engine.shop import SERIALIZERS, Stock, Thing, shop
from tests.engine.tally import Tally

OPERATIONS = 500
LONG_OPERATIONS = 10_000

MANY = Limits(10_000, 0, 50, 500, 500, 500, 100, 100)
SCHEMA, READERS = shop()


def formatted(result: ExecutionResult) -> str:
    """All data and errors of a result, in their order."""
    errors = [
        {**error.formatted, "cause": type(error.original_error).__name__}
        for error in result.errors or ()
    ]
    return json.dumps([result.data, errors], default=lambda value: type(value).__name__)


def values_of(operation: Prepared, given: Mapping[str, object]) -> VariableValues:
    values = coerce_variables(operation, SCHEMA, given)
    assert isinstance(values, VariableValues), values
    return values


async def answers(
    operation: Prepared, values: VariableValues, root: Thing, plan: Plan | None
) -> tuple[str, str]:
    """The answer with the plan, and without one."""
    given: dict[str, Any] = {"schema": SCHEMA, "variables": values, "context": None, "root": root}
    planned = await execute(operation, plan=plan, **given)
    return formatted(planned), formatted(await execute(operation, **given))


def check(random: Random, run: Callable[..., Any]) -> Tally:
    """Generate an operation and a shop, and compare the answers to several requests."""
    wrong = random.choice([0, 0, 0.02, 0.1])
    root = Stock(SCHEMA, random, wrong).root()
    text, requests = generated(SCHEMA, random)
    operation = prepare(text, None, SCHEMA, MANY)
    plans = Plans(SCHEMA, READERS, serializers=SERIALIZERS)
    tally = Tally()
    for given_ in requests:
        values = values_of(operation, given_)
        plans.get(operation, values)
        plan = plans.get(operation, values)
        tally["requests"] += 1
        tally["planned"] += plan is not None
        planned, reference = run(
            answers(operation, values, root, tally.counted(plan) if plan else None)
        )
        assert planned == reference, f"{text}\n{given_}"
    return tally


def test_generated_operations_have_the_same_answer_with_and_without_a_plan(is_long: bool) -> None:
    total = Counter[str]()

    @seed(20260101)
    @settings(
        phases=[Phase.generate],
        max_examples=LONG_OPERATIONS if is_long else OPERATIONS,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.randoms(use_true_random=True))
    def each(random: Random) -> None:
        tally = check(random, runner.run)
        total.update(tally)
        total["operations"] += 1
        total["whole"] += tally["begun"] == tally["completed"] > 0
        total["handed back"] += tally["begun"] > tally["completed"]

    with asyncio.Runner() as runner:
        each()
    assert total["planned"] > total["requests"] * 0.8
    assert total["whole"] > total["operations"] * 0.5
    assert total["handed back"] > total["operations"] * 0.1
