"""What Prometheus is told of this process. No label has a value that a client chooses."""

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import Response

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)


class Metrics:
    """Counters and clocks, each where it is fed."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "numberbook_requests",
            "Requests, by kind of operation, HTTP status, and the code of the first error.",
            ("operation", "status", "code"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "numberbook_request_seconds",
            "Time from the head of a request to the end of its answer, by kind of operation.",
            ("operation",),
            buckets=SECONDS,
            registry=self._registry,
        )
        self._settled = Counter(
            "numberbook_settled_calling_names",
            "Requests for calling names that the sweep settled because their time was over.",
            registry=self._registry,
        )

    def observe(self, operation: str | None, status: int | None, code: str, seconds: float) -> None:
        """Count a request."""
        kind = operation or "none"
        self._requests.labels(kind, str(status or "none"), code).inc()
        self._seconds.labels(kind).observe(seconds)

    def count_settled(self, calling_names: int) -> None:
        """Count what a sweep settled."""
        self._settled.inc(calling_names)

    async def respond(self, _: Request) -> Response:
        """All of them, in Prometheus' text format."""
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_PLAIN_0_0_4)
