"""What Prometheus is told of this process. No label has a value that a client chooses."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
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
        self._rate_limited = Counter(
            "numberbook_rate_limited",
            "Requests refused because the points of an account, or the failed authentications of"
            " an address, were used up.",
            ("limit",),
            registry=self._registry,
        )
        self._taken_locally = Counter(
            "numberbook_rate_limit_local",
            "Decisions of this process alone because the store of the rate limit was away.",
            registry=self._registry,
        )
        self._rate_limit_store_up = Gauge(
            "numberbook_rate_limit_store_up",
            "Whether the store of the rate limit can be used; memory always can.",
            registry=self._registry,
        )
        self.tell_rate_limit_store(is_up=True)

    def observe(self, operation: str | None, status: int | None, code: str, seconds: float) -> None:
        """Count a request."""
        kind = operation or "none"
        self._requests.labels(kind, str(status or "none"), code).inc()
        self._seconds.labels(kind).observe(seconds)

    def count_settled(self, calling_names: int) -> None:
        """Count what a sweep settled."""
        self._settled.inc(calling_names)

    def count_rate_limited(self, limit: str) -> None:
        """Count a request that a limit refused."""
        self._rate_limited.labels(limit).inc()

    def count_taken_locally(self) -> None:
        """Count a decision that processes should have shared."""
        self._taken_locally.inc()

    def tell_rate_limit_store(self, *, is_up: bool) -> None:
        """Tell that the store has gone or is back."""
        self._rate_limit_store_up.set(is_up)

    async def respond(self, _: Request) -> Response:
        """All of them, in Prometheus' text format."""
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_PLAIN_0_0_4)
