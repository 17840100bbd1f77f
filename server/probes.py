"""The endpoints for balancers and Prometheus: liveness, readiness and metrics."""

from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import Response

import migrations
from database import Database
from database.errors import Unavailable
from database.postgresql.standby import check_is_primary
from server.http import responses
from server.http.headers import EVERY_ANSWER
from server.http.responses import Answer
from server.lifecycle.clock_skew import ClockSkew
from server.lifecycle.shutdown import Drain
from server.observability.metrics import Metrics
from server.replicas.units import Reading


class Readiness:
    """Answers a balancer whether this process can serve requests."""

    def __init__(
        self, database: Database, drain: Drain, skew: ClockSkew, reads: Reading | None = None
    ) -> None:
        self._database = database
        self._drain = drain
        self._skew = skew
        self._reads = reads

    async def respond(self, _: Request) -> Response:
        """200 if the database takes changes, this release may serve it, and both clocks agree, else
        503; also 503 while draining. A replica that is left out is told, and is no reason for 503.
        """
        try:
            is_ready = not self._drain.is_on and await self._can_serve()
        except Unavailable:
            is_ready = False
        return responses.response(Answer(200, self._ready()) if is_ready else responses.OUTAGE)

    def _ready(self) -> dict[str, str]:
        told = {} if self._reads is None else {"replica": self._reads.state}
        return {"status": "ready", **told}

    async def _can_serve(self) -> bool:
        await self._database.read(check_is_primary)
        return await migrations.can_serve(self._database) and await self._skew.is_small()


async def livez(_: Request) -> Response:
    """200: the process is running. The database is not asked."""
    return responses.response(Answer(200, {"status": "alive"}))


class Exposition:
    """The metrics of this process, or of all processes if there are several."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    async def respond(self, _: Request) -> Response:
        """200 with all metrics in the text format of Prometheus."""
        text = self._metrics.exposition()
        return Response(text, headers=EVERY_ANSWER, media_type=CONTENT_TYPE_PLAIN_0_0_4)
