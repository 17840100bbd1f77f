"""The log: one line an event, on standard error, for programs or for people."""

import logging
import sys
import traceback
from collections.abc import Iterator

import structlog

from server.settings import LogFormat

_SHARED: list[structlog.typing.Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.processors.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


def configure(log_format: LogFormat) -> None:
    """Send every line, those of libraries too, through one renderer."""
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_SHARED, processors=_renderers(log_format)
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    # Our own line tells more of a request than uvicorn's; Alembic tells what nobody asked.
    logging.getLogger("uvicorn.access").disabled = True
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _renderers(log_format: LogFormat) -> list[structlog.typing.Processor]:
    remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    exceptions = structlog.processors.ExceptionRenderer(_described)
    if log_format is LogFormat.CONSOLE:
        return [remove_meta, exceptions, structlog.dev.ConsoleRenderer()]
    return [remove_meta, exceptions, structlog.processors.JSONRenderer()]


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
