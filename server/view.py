"""The GraphQL endpoint: one operation a request, judged in the order of contract.md."""

import time
from collections.abc import Sequence

import anyio
import structlog
from graphql import GraphQLError
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from database import Database
from database.errors import Unavailable
from engine.documents import Documents
from engine.execute import execute
from engine.plans import Plans
from engine.prepared import Prepared
from engine.refusal import MAX_ERRORS, DocumentRefusedError, Stage
from engine.values import coerce_variables
from models.clock import Clock
from models.policy import Viewer
from resolvers.context import Context
from schema import graphql_schema
from schema.context import RequestContext
from schema.cost import cost_of
from schema.errors import Code, code_of
from schema.field_readers import readers
from server import answers, body, graphiql
from server.answers import Answer
from server.auth import Authenticator, Unauthenticated
from server.calls import Call, call_of
from server.negotiation import media_type, wants_html
from server.rate_limit import RateLimited, RateLimiter, network_of
from server.settings import Engine, Introspection, Settings

log = structlog.get_logger()

PATIENCE = 4
"""A refusal of a document waits so many times as long as the processor took to come to it."""


class View:
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
        """`failures`: of authentication."""
        self._database = database
        self._authenticator = authenticator
        self._points = points
        self._failures = failures
        self._clock = clock
        self._settlement = settings.settlement
        self._introspection = settings.introspection
        self._limits = settings
        self._is_migrated = is_migrated
        self._documents = Documents(graphql_schema, settings.of_documents)
        is_compiled = settings.engine is Engine.COMPILED
        self._plans = Plans(graphql_schema, readers(graphql_schema)) if is_compiled else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request; a browser that comes with GET gets GraphiQL."""
        call = call_of(scope, receive, self._clock())
        is_asked = scope["method"] == "POST"
        response = await self._response(call) if is_asked else self._page(call)
        await response(scope, receive, send)

    async def _response(self, call: Call) -> Response:
        answer = await self._answer(call)
        entry, headers = call.entry, answer.headers
        entry.codes = answer.codes
        if entry.points is not None:
            headers += answers.of_points(entry.points, call.now)
        return answers.response(answer, media_type(call.headers.get(b"accept", ())), headers)

    def _page(self, call: Call) -> Response:
        if not wants_html(call.headers.get(b"accept", ())):
            answer = answers.elsewhere(405, "Method Not Allowed", {"allow": "POST"})
            call.entry.codes = answer.codes
            return answers.response(answer)
        is_open = self._introspection is Introspection.OPEN
        return graphiql.page(introspection_is_open=is_open)

    async def _answer(self, call: Call) -> Answer:
        try:
            return await self._run(call)
        except body.Rejected as rejected:
            return answers.failed(
                Code.BAD_REQUEST, str(rejected), rejected.status, rejected.headers
            )
        except Unauthenticated:
            return await self._unauthenticated(call)
        except DocumentRefusedError as refused:
            return answers.refused_document(refused)
        except RateLimited as limited:
            call.entry.points = limited.record
            return answers.rate_limited(limited.record, call.now)
        except Unavailable:
            return answers.OUTAGE

    async def _unauthenticated(self, call: Call) -> Answer:
        """401, or 429 for an address that has failed too often; a good token never comes here."""
        try:
            await self._failures.spend(_address(call), 1, call.now)
        except RateLimited as limited:
            return answers.too_many_failures(limited.record, call.now)
        return answers.UNAUTHENTICATED

    async def _run(self, call: Call) -> Answer:
        if not self._is_migrated.is_set():
            raise Unavailable("The database has not been brought up to date yet.")
        viewer = await self._viewer(call)
        asked = await body.read(call, self._limits)
        operation = await self._operation(asked)
        call.entry.operation = operation.kind.value
        variables = coerce_variables(operation, graphql_schema, asked.variables)
        cost = cost_of(
            operation.operation, operation.fragment_definitions, operation.root_fields, variables
        )
        context = await self._context(call, viewer, operation, cost)
        if isinstance(variables, list):
            return answers.refused_variables(variables)
        plan = self._plans.get(operation, variables) if self._plans else None
        result = await execute(
            operation, schema=graphql_schema, variables=variables, context=context, plan=plan
        )
        if result.errors:
            _log_failures(result.errors, call.entry.request_id)
        return answers.executed(result)

    async def _operation(self, asked: body.Asked) -> Prepared:
        """What is asked for. A client who sends nothing but what is refused has to wait for others.

        Raises DocumentRefusedError.
        """
        operation = self._documents.known(asked.query, asked.operation_name)
        if operation is None:
            started = time.thread_time()
            try:
                operation = self._documents.get(asked.query, asked.operation_name)
            except DocumentRefusedError:
                await anyio.sleep(PATIENCE * (time.thread_time() - started))
                raise
        if operation.reads_schema and self._introspection is Introspection.OFF:
            message = "The schema cannot be read here: introspection is off."
            raise DocumentRefusedError(Stage.VALIDATION, [GraphQLError(message)])
        return operation

    async def _viewer(self, call: Call) -> Viewer | None:
        """Who asks; None for nobody, who may read the schema where that is open."""
        authorization = call.headers.get(b"authorization", ())
        if self._introspection is Introspection.OPEN and not authorization:
            return None
        viewer = await self._authenticator.viewer(authorization, call.now)
        call.entry.account_id = viewer.account_id
        return viewer

    async def _context(
        self, call: Call, viewer: Viewer | None, operation: Prepared, cost: int
    ) -> RequestContext | None:
        """What the operation runs in, its points paid; None for an operation that needs nothing.

        Raises RateLimited.
        """
        if viewer is None and not operation.only_introspection:
            raise Unauthenticated
        payer = _address(call) if viewer is None else viewer.account_id
        entry = call.entry
        entry.points = points = await self._points.spend(payer, cost, self._clock())
        if viewer is None:
            return None
        request = Context(
            viewer,
            self._database,
            self._clock,
            self._settlement,
            self._limits.max_ids,
            entry.request_id,
        )
        return RequestContext(request, points, operation.memo)


def _address(call: Call) -> str:
    client = call.scope.get("client")
    return network_of(client[0] if client else None)


def _log_failures(errors: Sequence[GraphQLError], request_id: str) -> None:
    """Tell the operator what the client is only told the request id of."""
    for error in errors[:MAX_ERRORS]:
        if code_of(error) is Code.INTERNAL_SERVER_ERROR:
            log.error("failed", request_id=request_id, exc_info=error.original_error)
