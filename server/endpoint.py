"""The GraphQL endpoint: one operation a request, checked in the order of docs/contract.md."""

import time
from functools import partial
from typing import NamedTuple

from graphql import GraphQLError, OperationType, VariableValues
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from engine import (
    InvalidDocument,
    Prepared,
    Stage,
    coerce_variables,
    execute,
)
from models.policy import Viewer
from schema import graphql_schema
from schema.context import RequestContext
from schema.cost import cost_of
from server.admission import Admission
from server.auth.authenticator import Unauthenticated
from server.documents.persisted import PersistedDocuments
from server.documents.texts import Texts
from server.documents.trusted import prepared
from server.http import idempotency, responses
from server.http.negotiation import JSON, NotAcceptable, media_type, wants_html
from server.http.parameters import body, url
from server.http.parameters.body import Asked
from server.http.request import HttpRequest, http_request
from server.http.responses import Answer, Refused
from server.pages import graphiql
from server.pages.personas import Personas
from server.rate_limit import refusals
from server.rate_limit.headers import (
    points_headers,
    too_many_refusals,
)
from server.settings import DocumentPolicy, Engine, Introspection, Settings


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
        personas: Personas,
        texts: Texts,
    ) -> None:
        """Raises ConfigurationError for trusted documents that cannot be executed."""
        self._admission = admission
        self._introspection = settings.introspection
        self._limits = settings
        self._personas = personas
        only_trusted = settings.documents is DocumentPolicy.TRUSTED
        self._documents, self._plans, trusted = prepared(
            settings.trusted_documents,
            settings.of_documents,
            is_compiled=settings.engine is Engine.COMPILED,
        )
        self._persisted = PersistedDocuments(trusted, texts, only_trusted=only_trusted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request. A browser that sends GET gets GraphiQL."""
        request = http_request(scope, receive, self._admission.clock())
        is_page = scope["method"] != "POST" and wants_html(request.headers.get(b"accept", ()))
        response = await (self._page() if is_page else self._response(request))
        await response(scope, receive, send)

    async def _response(self, request: HttpRequest) -> Response:
        try:
            accepted = media_type(request.headers.get(b"accept", ()))
        except NotAcceptable:
            accepted = JSON
            answer = await self._admission.refuse(request, Refused(responses.NOT_ACCEPTABLE))
        else:
            answer = await self._admission.answered(request, self._run)
        entry, headers = request.entry, answer.headers
        entry.codes = answer.codes
        if entry.points is not None:
            headers += points_headers(entry.points, request.now)
        return responses.response(answer, accepted, headers)

    async def _page(self) -> Response:
        return graphiql.page(
            await self._personas.shown(),
            introspection_is_open=self._introspection is Introspection.OPEN,
            only_trusted_documents=self._persisted.only_trusted,
        )

    async def _run(self, request: HttpRequest) -> Answer:
        viewer = await self._viewer(request)
        suggests = self._introspection.is_for(viewer is not None)
        asked = await self._asked(request)
        operation, variables = self._understood(request, asked, suggests_names=suggests)
        keyed = None
        if idempotency.HEADER in request.headers:
            keyed = idempotency.keyed_request(request.headers, operation, asked)
        cost = cost_of(operation, variables)
        is_refused = cost.rows > self._limits.max_rows
        points = cost.least if is_refused else cost.points
        context = await self._context(request, viewer, operation, points)
        if is_refused:
            return responses.too_many_rows(cost.rows, self._limits.max_rows)
        if asked.document_id is not None:
            await self._persisted.keep(asked.document_id, asked.query)
        is_large = cost.rows > LARGE
        plan = self._plans.get(operation, variables, is_large=is_large) if self._plans else None
        run = partial(execute, operation, schema=graphql_schema, variables=variables, plan=plan)
        if keyed and context:
            return await idempotency.answer_once(context, keyed, operation, run)
        result = await run(context=context)
        return responses.executed(result, operation, request.entry.request_id)

    async def _asked(self, request: HttpRequest) -> Asked:
        """What the body or the URL asks for, with the text of its document.

        Raises Refused, BadRequest, ClientDisconnect.
        """
        is_post = request.scope["method"] == "POST"
        content = (
            await body.read(request, self._limits, self._admission.idle)
            if is_post
            else url.query_string(request, self._limits)
        )
        read = body.parameters if is_post else url.parameters
        asked = responses.understood(read, content, self._limits)
        if asked.document_id is None and not self._persisted.only_trusted:
            return asked
        return await self._persisted.found(asked)

    def _understood(
        self, request: HttpRequest, asked: Asked, *, suggests_names: bool
    ) -> Understood:
        """The operation that is asked for. Raises Refused."""
        started = time.thread_time()
        try:
            operation = self._operation(request, asked, suggests_names=suggests_names)
            request.entry.operation = operation.kind.value
            variables = coerce_variables(
                operation, graphql_schema, asked.variables, suggests_names=suggests_names
            )
        except InvalidDocument as refused:
            answer = responses.refused_document(refused)
        else:
            if not isinstance(variables, list):
                return Understood(operation, variables)
            answer = responses.refused_variables(variables)
        raise Refused(answer, time.thread_time() - started)

    def _operation(self, request: HttpRequest, asked: Asked, *, suggests_names: bool) -> Prepared:
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
        if asked.is_read_only and operation.kind is OperationType.MUTATION:
            raise Refused(responses.MUTATION_BY_GET)
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
