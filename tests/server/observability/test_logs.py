"""The log: all lines have one form, also those of libraries."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import redirect_stderr

import pytest
import structlog

from server.observability import logs
from server.observability.logs import LogFormat

SECRET = "+14155550142"


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The logger of libraries, whose handlers are put back at the end."""
    logger = logging.getLogger()
    kept = logger.handlers[:], logger.level
    yield logger
    logger.handlers[:], level = kept
    logger.setLevel(level)
    structlog.reset_defaults()


def configured(log_format: LogFormat) -> io.StringIO:
    """What is logged from now on."""
    lines = io.StringIO()
    with redirect_stderr(lines):
        logs.configure(log_format)
    return lines


def test_a_line_of_a_library_has_the_form_of_ours(root: logging.Logger) -> None:
    lines = configured(LogFormat.JSON)
    structlog.get_logger().warning("away")
    root.warning("%s", "away")
    ours, theirs = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert ours.pop("timestamp") <= theirs.pop("timestamp")
    assert ours == theirs == {"event": "away", "level": "warning"}


@pytest.mark.parametrize("log_format", LogFormat)
def test_an_exception_is_logged_without_its_text(
    root: logging.Logger, log_format: LogFormat
) -> None:
    lines = configured(log_format)
    try:
        raise KeyError(SECRET)
    except KeyError:
        structlog.get_logger().exception("ours")
        root.exception("theirs")
    assert lines.getvalue().count("builtins.KeyError") == 2
    assert SECRET not in lines.getvalue()


@pytest.mark.usefixtures("root")
def test_text_that_is_not_valid_utf_8_is_logged_too() -> None:
    lines = configured(LogFormat.JSON)
    structlog.get_logger().info("migrated", file="\udcff.db", size=2**70)
    assert json.loads(lines.getvalue())["file"] == "\udcff.db"


@pytest.mark.parametrize("log_format", LogFormat)
@pytest.mark.usefixtures("root")
def test_a_log_that_cannot_be_written_raises_nothing(log_format: LogFormat) -> None:
    lines = configured(log_format)
    lines.close()
    structlog.get_logger().info("request")
