"""The log: one line for each event, on standard error, for programs or for people."""

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
    """Send every line, also those of libraries, through one renderer.

    Our own lines do not pass through `logging`: it would take longer than all the rest.
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
    # Our own line for a request says more than uvicorn's; what Alembic logs at INFO is noise.
    logging.getLogger("uvicorn.access").disabled = True
    logging.getLogger("alembic").setLevel(logging.WARNING)


class _Logger(structlog.BoundLoggerBase):
    """What `structlog.get_logger` returns: a logger without level filter and context."""

    def info(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._log("info", event, entry)

    def warning(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._log("warning", event, entry)

    def error(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._log("error", event, entry)

    def exception(self, event: str, **entry: Any) -> None:  # noqa: ANN401
        self._log("error", event, {"exc_info": True, **entry})

    def _log(self, level: str, event: str, entry: Any) -> None:  # noqa: ANN401
        entry["event"] = event
        for process in self._processors:
            entry = process(self._logger, level, entry)
        self._logger.write(entry)


class _Lines:
    """Writes lines. Like a handler of `logging` it raises nothing if that fails."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, line: str) -> None:
        with suppress(OSError, ValueError):
            self._stream.write(f"{line}\n")
            self._stream.flush()


def _processors(log_format: LogFormat) -> list[structlog.typing.Processor]:
    """The steps from an event to its line."""
    is_for_people = log_format is LogFormat.CONSOLE
    return [_completed, structlog.dev.ConsoleRenderer() if is_for_people else _json]


def _completed(
    logger: object, method: str, entry: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """The entry with its level, its time and its exception as `_described` writes it."""
    structlog.processors.add_log_level(logger, method, entry)
    entry["timestamp"] = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    if "exc_info" in entry:
        return _EXCEPTIONS(logger, method, entry)
    return entry


def _json(_logger: object, _method: str, entry: structlog.typing.EventDict) -> str:
    try:
        return orjson.dumps(entry, repr).decode()
    except TypeError:  # UTF-8 cannot hold it, such as a file name with other bytes
        return json.dumps(entry, default=repr)


def _described(exc_info: structlog.typing.ExcInfo) -> str:
    """The types of the exceptions, and where they were raised.

    Their texts are left out: those of drivers quote whole rows, those of Python quote values.
    """
    return "\n".join(_chain(exc_info[1]))


def _chain(exception: BaseException | None) -> Iterator[str]:
    """The exception and what caused it, the last one first."""
    while exception is not None:
        places = "".join(traceback.format_tb(exception.__traceback__))
        yield f"{type(exception).__module__}.{type(exception).__qualname__}\n{places}"
        if isinstance(exception, BaseExceptionGroup):
            for each in exception.exceptions:
                yield from _chain(each)
        led_by = None if exception.__suppress_context__ else exception.__context__
        exception = exception.__cause__ or led_by


_EXCEPTIONS = structlog.processors.ExceptionRenderer(_described)
