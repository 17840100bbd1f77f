"""How a failing test leaves those after it alone."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

import pytest

Test = Callable[..., Awaitable[None]]


def failing_alone(test: Test) -> Test:
    """A test whose failures within a task group are an AssertionError.

    What pytest raises there comes out in a BaseExceptionGroup, and AnyIO's runner, which all tests
    of a process share, ends with everything that is no Exception.
    """

    @wraps(test)
    async def run(**arguments: Any) -> None:  # noqa: ANN401
        try:
            await test(**arguments)
        except BaseExceptionGroup as group:
            _, others = group.split((Exception, pytest.fail.Exception))
            if others is not None:
                raise
            raise AssertionError("a task group failed") from group

    return run
