"""The GraphQL endpoint: one operation a request, checked in the order of docs/contract.md."""

import time
from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

import anyio
import structlog
from graphql import GraphQLError, VariableValues
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

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
from models.policy import Viewer
from resolvers.demo import Persona
from schema import graphql_schema
from schema.context import RequestContext
from schema.cost import cost_of
from schema.errors import Code, code_of
from schema.field_readers import RECORDS, readers
from server.admission import Admission
from server.auth.authenticator import Unauthenticated
from server.http import body, responses
from server.http.body import BadRequest
from server.http.negotiation import media_type, wants_html
from server.http.request import HttpRequest, http_request
from server.http.responses import Answer, Refused
from server.pages import graphiql
from server.rate_limit import refusals
from server.rate_limit.headers import (
    points_headers,
    too_many_refusals,
)
from server.settings import Engine, Introspection, Settings

log = structlog.get_logger()


class Understood(NamedTuple):
    """An operation, with variables that it accepts."""

    operation: Prepared
    variables: VariableValues


LARGE = 10
"""From so many rows on, to compile an operation that is used once takes less time than it saves."""


class Endpoint:
    """The ASGI application that answers requests to `/graphql`."""

    def __init__(
        self,
        admission: Admission,
        settings: Settings,
        is_migrated: anyio.Event,
        personas: Callable[[], Awaitable[Sequence[Persona]]] | None,
    ) -> None:
        self._admission = admission
        self._introspection = settings.introspection
        self._limits = settings
        self._is_migrated = is_migrated
        self._personas = personas
        self._documents = Documents(graphql_schema, settings.of_documents)
        is_compiled = settings.engine is Engine.COMPILED
        self._plans = (
            Plans(graphql_schema, readers(graphql_schema), RECORDS) if is_compiled else None
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request. A browser that sends GET gets GraphiQL."""
        request = http_request(scope, receive, self._admission.clock())
        is_asked = scope["method"] == "POST"
        response = await (self._response(request) if is_asked else self._page(request))
        await response(scope, receive, send)

    async def _response(self, request: HttpRequest) -> Response:
        answer = await self._admission.answered(request, self._run)
        entry, headers = request.entry, answer.headers
        entry.codes = answer.codes
        if entry.points is not None:
            headers += points_headers(entry.points, request.now)
        return responses.response(answer, media_type(request.headers.get(b"accept", ())), headers)

    async def _page(self, request: HttpRequest) -> Response:
        if not wants_html(request.headers.get(b"accept", ())):
            answer = responses.elsewhere(405, "Method Not Allowed", {"allow": "POST"})
            request.entry.codes = answer.codes
            return responses.response(answer)
        is_open = self._introspection is Introspection.OPEN
        return graphiql.page(await self._shown_personas(), introspection_is_open=is_open)

    async def _shown_personas(self) -> Sequence[Persona]:
        """The persons of demonstration mode, once they are there."""
        try:
            return await self._personas() if self._personas and self._is_migrated.is_set() else ()
        except Unavailable:
            return ()

    async def _run(self, request: HttpRequest) -> Answer:
        viewer = await self._viewer(request)
        suggests = self._introspection.is_for(viewer is not None)
        content = await body.read(request, self._limits)
        operation, variables = self._understood(request, content, suggests_names=suggests)
        cost = cost_of(
            operation.operation,
            operation.fragment_definitions,
            operation.root_fields,
            variables,
            operation.memo,
        )
        is_refused = cost.rows > self._limits.max_rows
        points = cost.least if is_refused else cost.points
        context = await self._context(request, viewer, operation, points)
        if is_refused:
            return responses.too_many_rows(cost.rows, self._limits.max_rows)
        is_large = cost.rows > LARGE
        plan = self._plans.get(operation, variables, is_large=is_large) if self._plans else None
        result = await execute(
            operation, schema=graphql_schema, variables=variables, context=context, plan=plan
        )
        if result.errors:
            _log_failures(result.errors, request.entry.request_id)
        return responses.executed(result)

    def _understood(
        self, request: HttpRequest, content: bytes, *, suggests_names: bool
    ) -> Understood:
        """What the body asks for. Raises Refused."""
        started = time.thread_time()
        try:
            asked = body.parameters(content, self._limits)
            operation = self._operation(request, asked, suggests_names=suggests_names)
            request.entry.operation = operation.kind.value
            variables = coerce_variables(
                operation, graphql_schema, asked.variables, suggests_names=suggests_names
            )
        except BadRequest as bad:
            answer = responses.bad_request(bad)
        except InvalidDocument as refused:
            answer = responses.refused_document(refused)
        else:
            if not isinstance(variables, list):
                return Understood(operation, variables)
            answer = responses.refused_variables(variables)
        raise Refused(answer, time.thread_time() - started)

    def _operation(
        self, request: HttpRequest, asked: body.Asked, *, suggests_names: bool
    ) -> Prepared:
        """The operation of the document. Raises InvalidDocument; Refused for a payer whose refused
        documents took too much time already, unless the document is known.
        """
        operation = self._documents.known(asked.query, asked.operation_name)
        if operation is None:
            seconds = self._admission.seconds_behind(request)
            if seconds > refusals.MAX_WAIT_SECONDS:
                raise Refused(too_many_refusals(seconds))
            operation = self._documents.get(
                asked.query, asked.operation_name, suggests_names=suggests_names
            )
        if operation.reads_schema and self._introspection is Introspection.OFF:
            message = "The schema cannot be read here: introspection is off."
            raise InvalidDocument(Stage.VALIDATION, [GraphQLError(message)])
        return operation

    async def _viewer(self, request: HttpRequest) -> Viewer | None:
        """The account of the request; None without a token, if introspection is open."""
        authorization = request.headers.get(b"authorization", ())
        if self._introspection is Introspection.OPEN and not authorization:
            return None
        viewer = await self._admission.authenticator.viewer(authorization, request.now)
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
        points = await self._admission.spend(request, cost)
        if viewer is None:
            return None
        context = self._admission.context(request, viewer)
        return RequestContext(context, points, operation.memo)


def _log_failures(errors: Sequence[GraphQLError], request_id: str) -> None:
    """Log the errors that are masked in the answer; the client gets only the request id."""
    for error in errors[:MAX_ERRORS]:
        if code_of(error) is Code.INTERNAL_SERVER_ERROR:
            log.error("failed", request_id=request_id, exc_info=error.original_error)
