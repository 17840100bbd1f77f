"""A psycopg connection that also runs statements with libpq directly.

For few rows, psycopg's cursors take longer than libpq and the server's answer together
(docs/decisions/0024). psycopg's own adapters convert the values.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from typing import Any, NamedTuple, NoReturn, TypeVar

import psycopg
from psycopg import generators
from psycopg.abc import PQGen
from psycopg.abc import Transformer as Adapters
from psycopg.adapt import AdaptersMap, PyFormat, Transformer
from psycopg.errors import (
    DuplicatePreparedStatement,
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

from database.postgresql.drivers import WAIT_SECONDS, PsycopgConnection, Values

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
    types: tuple[int, ...]
    """Of the columns, as the server described them; psycopg would read other ones into a crash."""


class LibpqConnection(PsycopgConnection):
    """The fast driver: for one unit of work at a time, which runs in a greenlet."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **options)
        self._statements: OrderedDict[tuple[bytes, bool], _Prepared] = OrderedDict()
        self._unnamed = {each: self._transformer(each) for each in (False, True)}
        self._watched: int | None = None
        self._ready: asyncio.Future[Ready] | None = None

    def rows(self, query: bytes, given: Values, *, is_as_stored: bool = False) -> list[Values]:
        """All rows of a statement; see `Driver`."""
        key = query, is_as_stored
        statement = self._statements.get(key)
        if statement is None:
            if not self._has_room():
                return self._rows_of_unnamed(query, given, is_as_stored=is_as_stored)
            statement = self._statements[key] = self._prepare(key, len(given))
        self._statements.move_to_end(key)
        name, parameters, columns, types = statement
        values = parameters.dump_sequence(given, ())
        send = self.pgconn.send_query_prepared
        try:
            result = self._result(send, name, values, parameters.formats, Format.BINARY)
        except (FeatureNotSupported, InvalidSqlStatementName):
            self.pgconn.finish()  # the server no longer has what we prepared
            raise
        if _types(result) != types:
            self._end("the columns of an answer are not those of its statement")
        columns.set_pgresult(result, set_loaders=False)
        return _loaded(columns, result)

    def run(self, command: bytes) -> None:
        """Run commands; see `Driver`."""
        self._result(self.pgconn.send_query, command)

    def _has_room(self) -> bool:
        """Whether a statement can be prepared; the least recently used makes room for it.

        It is closed by the protocol, which knows no error for that. libpq before 17 cannot: then
        the statements that came first stay.
        """
        if not self.has_own_session:
            return False
        if len(self._statements) < MAX_PREPARED:
            return True
        if not psycopg.capabilities.has_send_close_prepared():
            return False
        _, oldest = self._statements.popitem(last=False)
        self._result(self.pgconn.send_close_prepared, oldest.name)
        return True

    def _rows_of_unnamed(self, query: bytes, given: Values, *, is_as_stored: bool) -> list[Values]:
        """All rows of a statement that is sent as a whole, with its parameters: it leaves nothing
        in the session.
        """
        adapters = self._unnamed[is_as_stored]
        values = adapters.dump_sequence(given, [PyFormat.BINARY] * len(given))
        types, formats = adapters.types or (), adapters.formats or ()
        send = self.pgconn.send_query_params
        result = self._result(send, query, values, types, formats, Format.BINARY)
        adapters.set_pgresult(result)
        return _loaded(adapters, result)

    def _prepare(self, key: tuple[bytes, bool], parameters: int) -> _Prepared:
        query, is_as_stored = key
        name = _name(query, is_as_stored=is_as_stored)
        try:
            self._result(self.pgconn.send_prepare, name, query)
        except DuplicatePreparedStatement:
            self.pgconn.finish()  # somebody else prepares statements in our session
            raise
        described = self._result(self.pgconn.send_describe_prepared, name)
        assert described.nparams == parameters, "the adapters would not notice"
        own, columns = self._transformer(is_as_stored), self._transformer(is_as_stored)
        types = [described.param_type(number) for number in range(parameters)]
        own.set_dumper_types(types, Format.BINARY)
        columns.set_pgresult(described, format=Format.BINARY)
        return _Prepared(name, own, columns, _types(described))

    def _transformer(self, is_as_stored: bool) -> Adapters:
        return Transformer(_Context(_AS_STORED if is_as_stored else psycopg.adapters, self))

    def _end(self, reason: str) -> NoReturn:
        self._stop_watching()
        self.pgconn.finish()
        raise OperationalError(reason)

    def _result(self, send: Callable[..., None], *arguments: Any) -> PGresult:  # noqa: ANN401
        """Send something to the server and wait for its last result. Raises psycopg's errors."""
        try:
            send(*arguments)
            work: PQGen[list[PGresult]] = generators.execute(self.pgconn)
            [*_, result] = self._done(work)
        except BaseException:
            # Before anything else: libpq may have closed the socket, and the operating system may
            # give its number to another one.
            self._stop_watching()
            self._give_up()
            raise
        if result.status not in _SUCCESSES:
            self._stop_watching()  # libpq may have lost the server and closed the socket
            error = error_from_result(result, encoding=self.info.encoding)
            self._end_if_useless(error)
            raise error
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


def _name(query: bytes, *, is_as_stored: bool) -> bytes:
    """The name of a statement, which follows from its text, which says the types of its parameters
    too, and from how its columns are read: no other statement ever has it.
    """
    digest = blake2b(query, digest_size=16, person=b"as stored" if is_as_stored else b"")
    return b"numberbook_" + digest.hexdigest().encode()


def _types(result: PGresult) -> tuple[int, ...]:
    return tuple(map(result.ftype, range(result.nfields)))


def _loaded(columns: Adapters, result: PGresult) -> list[Values]:
    rows = columns.load_rows(0, result.ntuples, tuple)
    columns.set_pgresult(None, set_loaders=False)  # frees the memory of the rows
    return rows


_SUCCESSES = {ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK}
