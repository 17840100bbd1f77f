"""The floors: the least that an answer costs, by hand in one Starlette handler, without GraphQL.

They know the operations of the race by name. Tokens, access and cursors are the same as in the
other contenders.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.floor import json_of_database, rows
from bench.floor.databases import database_at
from bench.floor.viewer import Viewers

database = database_at(os.environ["BENCH_DATABASE_URL"])
viewers = Viewers(database)
operations = {
    "rows": rows.operations(database),
    "json": json_of_database.operations(database),
}[os.environ["BENCH_FLOOR"]]


async def respond(request: Request) -> Response:
    """The answer to an operation."""
    viewer = await viewers.viewer(request.headers["authorization"])
    if viewer is None:
        return Response(b'{"errors":[{"message":"Unauthenticated"}]}', 401)
    asked = orjson.loads(await request.body())
    answer = await operations[asked["operationName"]](viewer, asked["variables"])
    return Response(answer, media_type="application/json")


@asynccontextmanager
async def lifespan(_: Starlette) -> AsyncIterator[None]:
    """Connect before the first request."""
    await database.open()
    yield


app = Starlette(routes=[Route("/graphql", respond, methods=["POST"])], lifespan=lifespan)
