"""A psycopg connection that also runs statements with libpq directly.

For few rows, psycopg's cursors take longer than libpq and the server's answer together
(docs/decisions/0024). psycopg's own adapters convert the values.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import psycopg
from psycopg import generators
from psycopg.abc import PQGen
from psycopg.abc import Transformer as Adapters
from psycopg.adapt import AdaptersMap, Transformer
from psycopg.errors import (
    FeatureNotSupported,
    InvalidSqlStatementName,
    OperationalError,
    error_from_result,
)
from psycopg.pq import ExecStatus, Format
from psycopg.pq.abc import PGresult
from psycopg.types.numeric import Int8BinaryLoader
from psycopg.waiting import Ready, Wait
from sqlalchemy.util import await_only

from database.drivers import WAIT_SECONDS, PsycopgConnection, Values

V = TypeVar("V")

MAX_PREPARED = 100
"""Prepared statements of one connection. Each takes about 100 KB of the server's memory; the least
recently used is dropped first.
"""


_AS_STORED = AdaptersMap(psycopg.adapters)
_AS_STORED.register_loader("timestamptz", Int8BinaryLoader)


class _Context(NamedTuple):
    """What psycopg's Transformer needs to know to convert values."""

    adapters: AdaptersMap
    connection: "LibpqConnection"


class _Prepared(NamedTuple):
    """A statement that the server has parsed, and the adapters for its types."""

    name: bytes
    parameters: Adapters
    columns: Adapters


class LibpqConnection(PsycopgConnection):
    """The fast driver: for one unit of work at a time, which runs in a greenlet."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **options)
        self._statements: OrderedDict[tuple[bytes, bool], _Prepared] = OrderedDict()
        self._count = 0
        self._watched: int | None = None
        self._ready: asyncio.Future[Ready] | None = None

    def rows(self, query: bytes, given: Values, *, is_as_stored: bool = False) -> list[Values]:
        """All rows of a statement; see `Driver`."""
        key = query, is_as_stored
        statement = self._statements.get(key)
        if statement is None:
            adapters = _AS_STORED if is_as_stored else psycopg.adapters
            statement = self._statements[key] = self._prepare(query, len(given), adapters)
        self._statements.move_to_end(key)
        name, parameters, columns = statement
        values = parameters.dump_sequence(given, ())
        send = self.pgconn.send_query_prepared
        try:
            result = self._result(send, name, values, parameters.formats, Format.BINARY)
        except (FeatureNotSupported, InvalidSqlStatementName):
            del self._statements[key]  # the server refuses it, for example after a table changed
            raise
        columns.set_pgresult(result, set_loaders=False)
        rows = columns.load_rows(0, result.ntuples, tuple)
        columns.set_pgresult(None, set_loaders=False)  # frees the memory of the rows
        return rows

    def run(self, command: bytes) -> None:
        """Run a command; see `Driver`."""
        self._result(self.pgconn.send_query, command)

    def _prepare(self, query: bytes, parameters: int, adapters: AdaptersMap) -> _Prepared:
        if len(self._statements) >= MAX_PREPARED:
            oldest = next(iter(self._statements))
            self.run(b"DEALLOCATE %b" % self._statements[oldest].name)
            del self._statements[oldest]
        self._count += 1
        context = _Context(adapters, self)
        statement = _Prepared(
            b"numberbook_%d" % self._count, Transformer(context), Transformer(context)
        )
        self._result(self.pgconn.send_prepare, statement.name, query)
        described = self._result(self.pgconn.send_describe_prepared, statement.name)
        assert described.nparams == parameters, "the adapters would not notice"
        types = [described.param_type(number) for number in range(parameters)]
        statement.parameters.set_dumper_types(types, Format.BINARY)
        statement.columns.set_pgresult(described, format=Format.BINARY)
        return statement

    def _result(self, send: Callable[..., None], *arguments: Any) -> PGresult:  # noqa: ANN401
        """Send something to the server and wait for its result. Raises psycopg's errors."""
        try:
            send(*arguments)
            work: PQGen[list[PGresult]] = generators.execute(self.pgconn)
            [result] = self._done(work)
        except BaseException:
            # Before anything else: libpq may have closed the socket, and the operating system may
            # give its number to another one.
            self._stop_watching()
            self.pgconn.finish()  # a late answer must not be read as the next one's
            raise
        if result.status not in _SUCCESSES:
            self._stop_watching()  # libpq may have lost the server and closed the socket
            raise error_from_result(result, encoding=self.info.encoding)
        return result

    def _done(self, work: PQGen[V]) -> V:
        try:
            wait = next(work)
            while True:
                wait = work.send(self._wait(wait))
        except StopIteration as end:
            value: V = end.value
            return value

    def _wait(self, wait: Wait) -> Ready:
        loop, socket = asyncio.get_running_loop(), self.pgconn.socket
        if self._watched is None:
            loop.add_reader(socket, self._on_readable)
            self._watched = socket
        if wait & Wait.W:
            loop.add_writer(socket, self._on_ready, Ready.W)
        self._ready = loop.create_future()
        seconds = self.silence_seconds
        timer = loop.call_later(seconds, self._time_out) if seconds is not None else None
        try:
            ready: Ready = await_only(self._ready)
        finally:
            if timer:
                timer.cancel()
            self._ready = None
            if wait & Wait.W:
                loop.remove_writer(socket)
        return ready

    def _on_readable(self) -> None:
        if self._ready is None:
            self._stop_watching()  # a closed socket stays readable forever
        else:
            self._on_ready(Ready.R)

    def _on_ready(self, ready: Ready) -> None:
        if self._ready is not None and not self._ready.done():
            self._ready.set_result(ready)

    def _time_out(self) -> None:
        if self._ready is not None and not self._ready.done():
            self._ready.set_exception(OperationalError("the server does not answer"))

    def _stop_watching(self) -> None:
        if self._watched is not None:
            asyncio.get_running_loop().remove_reader(self._watched)
            self._watched = None

    async def wait(
        self, gen: PQGen[V], interval: float = WAIT_SECONDS, timeout: float | None = None
    ) -> V:
        """Let psycopg wait. It adds its own reader to the event loop and removes it at the end."""
        self._stop_watching()
        return await super().wait(gen, interval, timeout)

    async def close(self) -> None:
        """Close the connection."""
        self._stop_watching()
        await super().close()


_SUCCESSES = {ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK}
