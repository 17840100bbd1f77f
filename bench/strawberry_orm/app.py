"""Plain Strawberry with the SQLModel ORM, as its documentation shows: a session for each request,
rows as ORM objects, its own ASGI view; with its caches of parsed and validated documents.
"""

import os
from datetime import UTC, datetime
from typing import TypedDict

from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL

from bench.strawberry_orm.schema import schema
from bench.strawberry_orm.viewer import viewer_of


def _engine() -> AsyncEngine:
    url = os.environ["BENCH_DATABASE_URL"].replace("postgresql:", "postgresql+psycopg:")
    return create_async_engine(url, pool_size=10, max_overflow=0)


engine = _engine()


class Context(TypedDict):
    """The context of resolvers."""

    session: AsyncSession
    viewer: int
    now: datetime


class View(GraphQL[Context, None]):
    """Strawberry's view, with a session for each request."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        async with AsyncSession(engine, expire_on_commit=False) as session:
            scope["session"] = session
            await super().__call__(scope, receive, send)

    async def get_context(
        self,
        request: Request | WebSocket,
        response: Response | WebSocket,  # noqa: ARG002
    ) -> Context:
        """The viewer and the session."""
        session = request.scope["session"]
        viewer = await viewer_of(session, request.headers["authorization"])
        return {"session": session, "viewer": viewer, "now": datetime.now(UTC)}


app = Starlette(routes=[Route("/graphql", View(schema, graphql_ide=None))])
