"""A test that fails leaves the tests after it alone."""

import anyio
import pytest

from tests.support.failures import failing_alone


async def test_a_failure_within_a_task_group_is_an_exception() -> None:
    async def fails() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(anyio.sleep_forever)
            pytest.fail("on purpose")

    with pytest.raises(AssertionError, match="a task group failed"):
        await failing_alone(fails)()


async def test_an_interruption_within_a_task_group_stays_one() -> None:
    async def is_interrupted() -> None:
        async with anyio.create_task_group():
            raise KeyboardInterrupt

    with pytest.raises(BaseExceptionGroup):
        await failing_alone(is_interrupted)()
