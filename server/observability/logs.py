"""The log: one line an event, on standard error, for programs or for people."""

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from typing import Any, TextIO

import orjson
import structlog


class LogFormat(StrEnum):
    JSON = "json"
    CONSOLE = "console"


def configure(log_format: LogFormat) -> None:
    """Send every line, those of libraries too, through one renderer.

    Our own do not pass through logging, which takes longer for a line than everything else.
    """
    processors = _processors(log_format)
    structlog.configure(
        processors=processors,
        wrapper_class=_Logger,
        logger_factory=partial(_Lines, sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=[remove_meta, *processors]))
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    # Our own line tells more of a request than uvicorn's; Alembic tells what nobody asked.
    logging.getLogger("uvicorn.access").disabled = True
    logging.getLogger("alembic").setLevel(logging.WARNING)


class _Logger(structlog.BoundLoggerBase):
    """What `structlog.get_logger` gives: as its own, but on no level and in no context."""

    def info(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._tell("info", event, entry)

    def warning(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._tell("warning", event, entry)

    def error(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._tell("error", event, entry)

    def exception(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._tell("error", event, {"exc_info": True, **entry})

    def _tell(self, level: str, event: str, entry: Any) -> None:  # noqa: ANN401
        entry["event"] = event
        for process in self._processors:
            entry = process(self._logger, level, entry)
        self._logger.write(entry)


class _Lines:
    """Writes lines. Like a handler of logging it raises nothing where they cannot be written."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, line: str) -> None:
        with suppress(OSError, ValueError):
            self._stream.write(f"{line}\n")
            self._stream.flush()


def _processors(log_format: LogFormat) -> list[structlog.typing.Processor]:
    """From an event to its line."""
    is_for_people = log_format is LogFormat.CONSOLE
    return [_completed, structlog.dev.ConsoleRenderer() if is_for_people else _json]


def _completed(
    logger: object, method: str, entry: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """The entry with its level and its time, and its exception in our words."""
    structlog.processors.add_log_level(logger, method, entry)
    entry["timestamp"] = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    if "exc_info" in entry:
        return _EXCEPTIONS(logger, method, entry)
    return entry


def _json(_logger: object, _method: str, entry: structlog.typing.EventDict) -> str:
    try:
        return orjson.dumps(entry, repr).decode()
    except TypeError:  # for what JSON in UTF-8 has no place, as a file's name of other bytes
        return json.dumps(entry, default=repr)


def _described(exc_info: structlog.typing.ExcInfo) -> str:
    """What kind of exceptions were raised, and where.

    Their texts stay out: a driver's quotes whole rows, Python's the values that it stumbled over.
    """
    return "\n".join(_chain(exc_info[1]))


def _chain(exception: BaseException | None) -> Iterator[str]:
    """The exception and what led to it, the last first."""
    while exception is not None:
        places = "".join(traceback.format_tb(exception.__traceback__))
        yield f"{type(exception).__module__}.{type(exception).__qualname__}\n{places}"
        if isinstance(exception, BaseExceptionGroup):
            for each in exception.exceptions:
                yield from _chain(each)
        led_by = None if exception.__suppress_context__ else exception.__context__
        exception = exception.__cause__ or led_by


_EXCEPTIONS = structlog.processors.ExceptionRenderer(_described)
