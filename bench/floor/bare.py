"""F0: the operations of F1 without a framework, on the fastest driver that we use ourselves: an
ASGI application of one function, and libpq with prepared statements.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import orjson
import psycopg
from psycopg.abc import Transformer as Adapters
from psycopg.adapt import AdaptersMap, Transformer
from psycopg.pq import ExecStatus, Format
from psycopg.pq.abc import PGresult
from psycopg.types.numeric import Int8BinaryLoader

from bench.floor import rows
from bench.floor.databases import CONNECTIONS, Database, Row, Session, SQLite
from bench.floor.viewer import Viewers

Message = MutableMapping[str, Any]

JSON = [(b"content-type", b"application/json")]


class Libpq:
    """Connections to PostgreSQL. Times are read as the microseconds that it stores."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._free: asyncio.LifoQueue[LibpqSession] = asyncio.LifoQueue()

    async def open(self) -> None:
        for _ in range(CONNECTIONS):
            connection = await psycopg.AsyncConnection.connect(
                self._url, autocommit=True, options="-c timezone=UTC -c jit=off"
            )
            self._free.put_nowait(LibpqSession(connection))

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        session = await self._free.get()
        try:
            yield session
        finally:
            self._free.put_nowait(session)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        async with self.reading() as session:
            await session.rows("BEGIN")
            try:
                yield session
            except BaseException:
                await session.rows("ROLLBACK")
                raise
            await session.rows("COMMIT")


class LibpqSession:
    def __init__(self, connection: psycopg.AsyncConnection) -> None:
        adapters = AdaptersMap(connection.adapters)
        adapters.register_loader("timestamptz", Int8BinaryLoader)
        self.adapters, self.connection = adapters, connection
        self._pgconn = connection.pgconn
        self._prepared: dict[str, tuple[bytes, Adapters]] = {}
        self._readable: asyncio.Future[None] | None = None
        asyncio.get_running_loop().add_reader(self._pgconn.socket, self._on_readable)

    async def rows(self, statement: str, *parameters: object) -> Sequence[Row]:
        name, columns = self._prepared.get(statement) or await self._prepare(statement)
        values = [None if value is None else str(value).encode() for value in parameters]
        self._pgconn.send_query_prepared(name, values, result_format=Format.BINARY)
        result = await self._result()
        if not result.nfields:
            return ()
        columns.set_pgresult(result, set_loaders=False)
        return columns.load_rows(0, result.ntuples, tuple)

    async def _prepare(self, statement: str) -> tuple[bytes, Adapters]:
        name = b"floor_%d" % len(self._prepared)
        self._pgconn.send_prepare(name, statement.encode())
        await self._result()
        self._pgconn.send_describe_prepared(name)
        columns: Adapters = Transformer(self)
        columns.set_pgresult(await self._result(), format=Format.BINARY)
        self._prepared[statement] = known = name, columns
        return known

    async def _result(self) -> PGresult:
        """The result of what was sent; a few bytes never wait to be sent."""
        pgconn, last = self._pgconn, None
        pgconn.flush()
        while True:
            while pgconn.is_busy():
                self._readable = asyncio.get_running_loop().create_future()
                await self._readable
                pgconn.consume_input()
            result = pgconn.get_result()
            if result is None:
                break
            last = result
        assert last is not None
        if last.status not in {ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK}:
            raise psycopg.DatabaseError(last.get_error_message())
        return last

    def _on_readable(self) -> None:
        if self._readable is not None and not self._readable.done():
            self._readable.set_result(None)


def _database() -> Database:
    url = os.environ["BENCH_DATABASE_URL"]
    return SQLite(url) if url.startswith("sqlite") else Libpq(url)


database = _database()
viewers = Viewers(database)
operations = rows.operations(database)


async def app(
    scope: Message,
    receive: Callable[[], Awaitable[Message]],
    send: Callable[[Message], Awaitable[None]],
) -> None:
    """The answer to an operation."""
    if scope["type"] == "lifespan":
        return await _connect(receive, send)
    status, answer = await _answer(scope, receive)
    length = b"%d" % len(answer)
    headers = [*JSON, (b"content-length", length)]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": answer})
    return None


async def _answer(scope: Message, receive: Callable[[], Awaitable[Message]]) -> tuple[int, bytes]:
    viewer = await viewers.viewer(dict(scope["headers"])[b"authorization"].decode())
    if viewer is None:
        return 401, b'{"errors":[{"message":"Unauthenticated"}]}'
    message = await receive()
    body = message["body"]
    while message["more_body"]:
        message = await receive()
        body += message["body"]
    asked = orjson.loads(body)
    return 200, await operations[asked["operationName"]](viewer, asked["variables"])


async def _connect(
    receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    await receive()
    await database.open()
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await send({"type": "lifespan.shutdown.complete"})
