"""Who is served, at what price: what all faces of the server do alike before they do their own.

A request is refused in the same cases, after the same time and for the same points, whatever the
face; each face only says it in its own words.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import anyio
from graphql import OperationType

from database import Database, Units
from database.errors import Unavailable
from database.units import READER
from models.clock import Clock
from models.policy import Viewer
from resolvers.context import Context
from schema.context import RateLimitRecord
from server.auth.authenticator import Authenticator, Unauthenticated
from server.http import responses
from server.http.idle import Idle
from server.http.parameters.bad_request import BadRequest
from server.http.proxies import Proxies
from server.http.request import HttpRequest
from server.http.responses import Answer, Refused
from server.rate_limit import refusals
from server.rate_limit.headers import rate_limited, too_many_failures
from server.rate_limit.limiter import RateLimited, RateLimiter, network_of
from server.rate_limit.refusals import Pace
from server.replicas.units import Reading
from server.settings import Settings

T = TypeVar("T")


class Admission:
    """What the faces of a server share: accounts, points, and the pace of refusals."""

    def __init__(
        self,
        database: Database,
        authenticator: Authenticator,
        points: RateLimiter,
        failures: RateLimiter,
        proxies: Proxies,
        clock: Clock,
        settings: Settings,
        is_migrated: anyio.Event,
        wake_worker: Callable[[], None],
        idle: Idle,
        reading: Reading | None = None,
    ) -> None:
        """`failures` limits failed authentications. `reading`: if there is a replica."""
        self.authenticator = authenticator
        self.clock = clock
        self.limits = settings
        self.idle = idle
        self._database = database
        self._points = points
        self._failures = failures
        self._proxies = proxies
        self._settlement, self._lifecycle = settings.settlement, settings.lifecycle
        self._is_migrated = is_migrated
        self._wake_worker = wake_worker
        self._reading = reading
        self._pace = Pace(idle)

    async def answered(
        self, request: HttpRequest, run: Callable[[HttpRequest], Awaitable[T]]
    ) -> T | Answer:
        """What `run` returns, or the answer to what it raises: Refused, BadRequest,
        Unauthenticated, RateLimited or Unavailable.
        """
        try:
            return await self._run(request, run)
        except Refused as refused:
            return await self.refuse(request, refused)
        except BadRequest as bad:
            return await self.refuse(request, Refused(responses.bad_request(bad)))
        except Unauthenticated:
            return await self._unauthenticated(request)
        except RateLimited as limited:
            await self._pace.wait(self._payer(request), 0)
            return self._rate_limited(request, limited)
        except Unavailable:
            return responses.OUTAGE

    async def _run(self, request: HttpRequest, run: Callable[[HttpRequest], Awaitable[T]]) -> T:
        if not self._is_migrated.is_set():
            raise Unavailable("The database has not been brought up to date yet.")
        return await run(request)

    async def _unauthenticated(self, request: HttpRequest) -> Answer:
        """401, or 429 for an address that failed too often. A valid token never comes here."""
        address = self._address(request)
        try:
            await self._failures.spend(address, 1, request.now)
        except RateLimited as limited:
            await self._pace.wait(address, 0)
            return too_many_failures(limited.record, request.now)
        return await self.refuse(request, Refused(responses.UNAUTHENTICATED))

    async def refuse(self, request: HttpRequest, refused: Refused) -> Answer:
        """The answer to a refused request, after its points were taken and it has waited."""
        payer, answer = self._payer(request), refused.answer
        cost = refusals.points(refused.seconds)
        try:
            request.entry.points = await self._points.spend(payer, cost, request.now)
        except RateLimited as limited:
            answer = self._rate_limited(request, limited)
        await self._pace.wait(payer, refused.seconds)
        return answer

    def _rate_limited(self, request: HttpRequest, limited: RateLimited) -> Answer:
        request.entry.points = limited.record
        return rate_limited(limited.record, request.now)

    async def spend(self, request: HttpRequest, cost: int) -> RateLimitRecord:
        """Take the points of a request that is executed. Raises RateLimited; Refused if no minute
        has so many.
        """
        if cost > self._points.points_a_minute:
            raise Refused(responses.too_many_points(cost, self._points.points_a_minute))
        points = await self._points.spend(self._payer(request), cost, self.clock())
        request.entry.points = points
        return points

    def context(self, request: HttpRequest, viewer: Viewer) -> Context:
        """The context of the resolvers for a request of this viewer, whose operation is known and
        who reads from now on.
        """
        READER.set(viewer.account_id)
        return Context(
            viewer,
            self._units(request, viewer),
            self.clock,
            self._settlement,
            self.limits.max_ids,
            request.entry.request_id,
            self._lifecycle,
            self.limits.directory,
            self.limits.exact_total,
            self.limits.run_limit,
            self._wake_worker,
        )

    def _units(self, request: HttpRequest, viewer: Viewer) -> Units:
        """What runs the units of work of a request: the one place that chooses the server."""
        if self._reading is None:
            return self._database
        is_query = request.entry.operation == OperationType.QUERY.value
        of = self._reading.of_query if is_query else self._reading.of_change
        return of(viewer.account_id)

    def seconds_behind(self, request: HttpRequest) -> float:
        """How long the next answer to a refused request of this payer would be held back."""
        return self._pace.seconds_behind(self._payer(request))

    def _payer(self, request: HttpRequest) -> object:
        """Whose points a request costs: the account's; without a valid token, the address's."""
        account_id = request.entry.account_id
        return self._address(request) if account_id is None else account_id

    def _address(self, request: HttpRequest) -> str:
        peer, forwarded = request.scope.get("client"), request.headers.get(b"x-forwarded-for", ())
        return network_of(self._proxies.client(peer[0] if peer else None, forwarded))
