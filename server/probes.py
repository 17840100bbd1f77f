"""What balancers and Prometheus ask: whether the process is there, whether it can serve, and how it
fares.
"""

from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import Response

import migrations
from database import Database
from database.errors import Unavailable
from server.http import responses
from server.http.headers import EVERY_ANSWER
from server.http.responses import Answer
from server.lifecycle.shutdown import Drain
from server.observability.metrics import Metrics


class Readiness:
    """Tells a balancer whether requests can be served here."""

    def __init__(self, database: Database, drain: Drain) -> None:
        self._database = database
        self._drain = drain

    async def respond(self, _: Request) -> Response:
        """200 where the database answers and is at our revision, else 503, as while we drain."""
        try:
            is_ready = not self._drain.is_on and await migrations.is_current(self._database)
        except Unavailable:
            is_ready = False
        return responses.response(
            Answer(200, {"status": "ready"}) if is_ready else responses.OUTAGE
        )


async def livez(_: Request) -> Response:
    """200: the process is there. The database is not asked."""
    return responses.response(Answer(200, {"status": "alive"}))


class Exposition:
    """The metrics of the process, or of all where there are several."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    async def respond(self, _: Request) -> Response:
        """200 with all of them, in Prometheus' text format."""
        text = self._metrics.exposition()
        return Response(text, headers=EVERY_ANSWER, media_type=CONTENT_TYPE_PLAIN_0_0_4)
