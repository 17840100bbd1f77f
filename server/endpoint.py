"""The GraphQL endpoint: one operation a request, checked in the order of docs/contract.md."""

import time
from collections.abc import Sequence

import anyio
import structlog
from graphql import GraphQLError
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from database import Database
from database.errors import Unavailable
from engine import (
    MAX_ERRORS,
    Documents,
    InvalidDocument,
    Plans,
    Prepared,
    Stage,
    coerce_variables,
    execute,
)
from models.clock import Clock
from models.policy import Viewer
from resolvers.context import Context
from schema import graphql_schema
from schema.context import RequestContext
from schema.cost import cost_of
from schema.errors import Code, code_of
from schema.field_readers import readers
from server.auth.authenticator import Authenticator, Unauthenticated
from server.http import body, responses
from server.http.negotiation import media_type, wants_html
from server.http.request import HttpRequest, http_request
from server.http.responses import Answer
from server.pages import graphiql
from server.rate_limit.headers import points_headers, rate_limited, too_many_failures
from server.rate_limit.limiter import RateLimited, RateLimiter, network_of
from server.settings import Engine, Introspection, Settings

log = structlog.get_logger()

REFUSAL_DELAY_FACTOR = 4
"""A refused document is answered after a delay: its CPU time multiplied by this."""


class Endpoint:
    """The ASGI application that answers requests to `/graphql`."""

    def __init__(
        self,
        database: Database,
        authenticator: Authenticator,
        points: RateLimiter,
        failures: RateLimiter,
        clock: Clock,
        settings: Settings,
        is_migrated: anyio.Event,
    ) -> None:
        """`failures` limits failed authentications."""
        self._database = database
        self._authenticator = authenticator
        self._points = points
        self._failures = failures
        self._clock = clock
        self._settlement = settings.settlement
        self._lifecycle = settings.lifecycle
        self._introspection = settings.introspection
        self._limits = settings
        self._is_migrated = is_migrated
        self._documents = Documents(graphql_schema, settings.of_documents)
        is_compiled = settings.engine is Engine.COMPILED
        self._plans = Plans(graphql_schema, readers(graphql_schema)) if is_compiled else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request. A browser that sends GET gets GraphiQL."""
        request = http_request(scope, receive, self._clock())
        is_asked = scope["method"] == "POST"
        response = await self._response(request) if is_asked else self._page(request)
        await response(scope, receive, send)

    async def _response(self, request: HttpRequest) -> Response:
        answer = await self._answer(request)
        entry, headers = request.entry, answer.headers
        entry.codes = answer.codes
        if entry.points is not None:
            headers += points_headers(entry.points, request.now)
        return responses.response(answer, media_type(request.headers.get(b"accept", ())), headers)

    def _page(self, request: HttpRequest) -> Response:
        if not wants_html(request.headers.get(b"accept", ())):
            answer = responses.elsewhere(405, "Method Not Allowed", {"allow": "POST"})
            request.entry.codes = answer.codes
            return responses.response(answer)
        is_open = self._introspection is Introspection.OPEN
        return graphiql.page(introspection_is_open=is_open)

    async def _answer(self, request: HttpRequest) -> Answer:
        try:
            return await self._run(request)
        except body.BadRequest as bad:
            return responses.failed(Code.BAD_REQUEST, str(bad), bad.status, bad.headers)
        except Unauthenticated:
            return await self._unauthenticated(request)
        except InvalidDocument as refused:
            return responses.refused_document(refused)
        except RateLimited as limited:
            request.entry.points = limited.record
            return rate_limited(limited.record, request.now)
        except Unavailable:
            return responses.OUTAGE

    async def _unauthenticated(self, request: HttpRequest) -> Answer:
        """401, or 429 for an address that failed too often. A valid token never comes here."""
        try:
            await self._failures.spend(_address(request), 1, request.now)
        except RateLimited as limited:
            return too_many_failures(limited.record, request.now)
        return responses.UNAUTHENTICATED

    async def _run(self, request: HttpRequest) -> Answer:
        if not self._is_migrated.is_set():
            raise Unavailable("The database has not been brought up to date yet.")
        viewer = await self._viewer(request)
        asked = await body.read(request, self._limits)
        operation = await self._operation(asked)
        request.entry.operation = operation.kind.value
        variables = coerce_variables(operation, graphql_schema, asked.variables)
        cost = cost_of(
            operation.operation, operation.fragment_definitions, operation.root_fields, variables
        )
        context = await self._context(request, viewer, operation, cost)
        if isinstance(variables, list):
            return responses.refused_variables(variables)
        plan = self._plans.get(operation, variables) if self._plans else None
        result = await execute(
            operation, schema=graphql_schema, variables=variables, context=context, plan=plan
        )
        if result.errors:
            _log_failures(result.errors, request.entry.request_id)
        return responses.executed(result)

    async def _operation(self, asked: body.Asked) -> Prepared:
        """The operation of the document. Refused documents are delayed, so that a client that sends
        only those does not slow down the others.

        Raises InvalidDocument.
        """
        operation = self._documents.known(asked.query, asked.operation_name)
        if operation is None:
            started = time.thread_time()
            try:
                operation = self._documents.get(asked.query, asked.operation_name)
            except InvalidDocument:
                await anyio.sleep(REFUSAL_DELAY_FACTOR * (time.thread_time() - started))
                raise
        if operation.reads_schema and self._introspection is Introspection.OFF:
            message = "The schema cannot be read here: introspection is off."
            raise InvalidDocument(Stage.VALIDATION, [GraphQLError(message)])
        return operation

    async def _viewer(self, request: HttpRequest) -> Viewer | None:
        """The account of the request; None without a token, if introspection is open."""
        authorization = request.headers.get(b"authorization", ())
        if self._introspection is Introspection.OPEN and not authorization:
            return None
        viewer = await self._authenticator.viewer(authorization, request.now)
        request.entry.account_id = viewer.account_id
        return viewer

    async def _context(
        self, request: HttpRequest, viewer: Viewer | None, operation: Prepared, cost: int
    ) -> RequestContext | None:
        """The context of the operation, after its points were taken; None without a viewer.

        Raises RateLimited; Unauthenticated without a viewer, except for introspection.
        """
        if viewer is None and not operation.only_introspection:
            raise Unauthenticated
        payer = _address(request) if viewer is None else viewer.account_id
        entry = request.entry
        entry.points = points = await self._points.spend(payer, cost, self._clock())
        if viewer is None:
            return None
        context = Context(
            viewer,
            self._database,
            self._clock,
            self._settlement,
            self._limits.max_ids,
            entry.request_id,
            self._lifecycle,
        )
        return RequestContext(context, points, operation.memo)


def _address(request: HttpRequest) -> str:
    client = request.scope.get("client")
    return network_of(client[0] if client else None)


def _log_failures(errors: Sequence[GraphQLError], request_id: str) -> None:
    """Log the errors that are masked in the answer; the client gets only the request id."""
    for error in errors[:MAX_ERRORS]:
        if code_of(error) is Code.INTERNAL_SERVER_ERROR:
            log.error("failed", request_id=request_id, exc_info=error.original_error)
