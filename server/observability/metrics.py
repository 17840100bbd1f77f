"""The metrics for Prometheus. No label has a value that a client chooses.

If `serve` has several processes, each writes its figures to files in a shared folder, and each can
report the metrics of all.
"""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cache, partial
from pathlib import Path

import anyio
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from database import Connections
from schema.errors import Code

SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""The environment variable with the folder. prometheus_client reads it when first imported."""

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)

SAMPLE_SECONDS = 1


class Metrics:
    """The counters, gauges and histograms, with a method to update each."""

    def __init__(self, connections: Callable[[], Connections]) -> None:
        """`connections` counts the connections to the database without a query."""
        self._connections = connections
        self._registry = CollectorRegistry()
        counter = partial(Counter, registry=self._registry)
        gauge = partial(Gauge, registry=self._registry, multiprocess_mode="livesum")
        requests = counter(
            "numberbook_requests",
            "Requests, by kind of operation, HTTP status, and the code of the first error.",
            ("operation", "status", "code"),
        )
        seconds = Histogram(
            "numberbook_request_seconds",
            "Time from the head of a request to the end of its answer, by kind of operation.",
            ("operation",),
            buckets=SECONDS,
            registry=self._registry,
        )
        self._requests = cache(requests.labels)
        self._seconds = cache(seconds.labels)
        self._settled = counter(
            "numberbook_settled_calling_names",
            "Requests for calling names that the sweep settled because their time was over.",
        )
        self._failed_sweeps = counter(
            "numberbook_failed_sweeps",
            "Sweeps that failed; what they left is tried again after 15 seconds.",
        )
        self._pending = gauge(
            "numberbook_pending_calling_names",
            "Phone numbers whose calling name waits for its outcome, as of the last sweep.",
            multiprocess_mode="livemostrecent",
        )
        self._clock_skew = gauge(
            "numberbook_clock_skew_seconds",
            "How far the clock of this machine is from the database's, as last measured.",
            multiprocess_mode="livemax",
        )
        self._max_connections = gauge(
            "numberbook_database_connections_max",
            "Connections to the database that there can be.",
        )
        self._connections_in_use = gauge(
            "numberbook_database_connections_in_use",
            "Connections to the database that are in use.",
        )
        self._waiting = gauge(
            "numberbook_database_waiting",
            "Reads and writes that wait for a connection, or on SQLite for their turn to write.",
        )
        self._rate_limited = counter(
            "numberbook_rate_limited",
            "Requests refused because the points, or the failed authentications of an address, were"
            " used up.",
            ("limit",),
        )
        self._taken_locally = counter(
            "numberbook_rate_limit_local",
            "Decisions of one process alone because the store of the rate limit was away.",
        )
        self._rate_limit_store_up = gauge(
            "numberbook_rate_limit_store_up",
            "Whether every process can use the store of the rate limit; memory can always be used.",
            multiprocess_mode="livemin",
        )
        self.set_rate_limit_store(is_up=True)

    def observe_refused(self) -> None:
        """A request was refused because there were too many."""
        self._requests("none", "503", Code.SERVICE_UNAVAILABLE.value).inc()

    def observe(self, operation: str | None, status: int | None, code: str, seconds: float) -> None:
        """Count a request."""
        kind = operation or "none"
        self._requests(kind, str(status or "none"), code).inc()
        self._seconds(kind).observe(seconds)

    def count_settled(self, calling_names: int) -> None:
        """Count what a sweep settled."""
        self._settled.inc(calling_names)

    def failed_sweeps(self) -> AbstractContextManager[object]:
        """Count a sweep that raises."""
        return self._failed_sweeps.count_exceptions()

    def set_pending(self, calling_names: int) -> None:
        """Set how many are pending."""
        self._pending.set(calling_names)

    def set_clock_skew(self, seconds: float) -> None:
        """Set how far the clock is from the database's."""
        self._clock_skew.set(seconds)

    def count_rate_limited(self, limit: str) -> None:
        """Count a request that a limit refused."""
        self._rate_limited.labels(limit).inc()

    def count_taken_locally(self) -> None:
        """Count a decision made without the store that processes share."""
        self._taken_locally.inc()

    def set_rate_limit_store(self, *, is_up: bool) -> None:
        """Set whether the store can be used."""
        self._rate_limit_store_up.set(is_up)

    def of_replica(self) -> "ReplicaMetrics":
        """Those of a replica, which are there only if there is one."""
        return ReplicaMetrics(self._registry)

    async def watch_connections(self) -> None:
        """Sample the connections every second, for ever: another process may report them."""
        while True:
            self._sample_connections()
            await anyio.sleep(SAMPLE_SECONDS)

    def exposition(self) -> bytes:
        """All metrics, in the text format of Prometheus. The database is not asked."""
        self._sample_connections()
        return generate_latest(self._reported())

    def _sample_connections(self) -> None:
        maximum, in_use, waiting = self._connections()
        self._max_connections.set(maximum)
        self._connections_in_use.set(in_use)
        self._waiting.set(waiting)

    def _reported(self) -> CollectorRegistry:
        folder = os.environ.get(SHARED_FOLDER)
        if folder is None:
            return self._registry
        _remove_gauges_of_ended_processes(Path(folder))
        registry = CollectorRegistry()
        MultiProcessCollector(registry, folder)
        return registry


class ReplicaMetrics:
    """The gauges and counters of the replica that queries are read on."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._up = Gauge(
            "numberbook_replica_up",
            "Whether every process reads its replica; 0 while one is left out.",
            registry=registry,
            multiprocess_mode="livemin",
        )
        self._lag = Gauge(
            "numberbook_replica_lag_seconds",
            "How long ago the primary was where the replica was when last asked; at most 60.",
            registry=registry,
            multiprocess_mode="livemax",
        )
        reads = Counter(
            "numberbook_replica_reads",
            "Reads of queries, by the server that they were read on.",
            ("server",),
            registry=registry,
        )
        self._reads = {name: reads.labels(name) for name in ("replica", "primary")}

    def set_up(self, *, is_up: bool) -> None:
        """Set whether the replica is read."""
        self._up.set(is_up)

    def set_lag(self, seconds: float) -> None:
        """Set how far the replica is behind."""
        self._lag.set(seconds)

    def count_read(self, *, is_on_replica: bool) -> None:
        """Count a read."""
        self._reads["replica" if is_on_replica else "primary"].inc()


def _remove_gauges_of_ended_processes(folder: Path) -> None:
    """Remove the gauges of processes that have ended; their counters stay."""
    for file in folder.glob("gauge_live*_*.db"):
        try:
            os.kill(int(file.stem.rpartition("_")[2]), 0)
        except ProcessLookupError:
            file.unlink(missing_ok=True)
