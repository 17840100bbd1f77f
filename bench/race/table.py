"""The results as tables in Markdown."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from bench.race.contenders import OURS, Contender
from bench.race.run import Results
from bench.race.workloads import workloads
from bench.support.load import Measure

FLOOR = "F0"


class Bar(NamedTuple):
    """A target for ours, as a ratio of the processor time of a request."""

    workload: str
    rival: str
    database: str
    least: float


BARS = [
    Bar("nodes", "F0", "SQLite", 0.75),
    Bar("nodes", "F0", "PostgreSQL", 0.75),
    Bar("nodes", "F1", "SQLite", 1.3),
    Bar("nodes", "F1", "PostgreSQL", 1.3),
    Bar("nodes", "Strawberry + ORM", "PostgreSQL", 25),
    Bar("nodes", "PostGraphile", "PostgreSQL", 3),
    Bar("nodes", "Yoga", "PostgreSQL", 3),
    Bar("nodes", "Apollo", "PostgreSQL", 3),
    Bar("nodes", "Mercurius + jit", "PostgreSQL", 1.3),
    Bar("update", "F0", "SQLite", 0.8),
    Bar("update", "F0", "PostgreSQL", 0.8),
]

HEADER = (
    "contender",
    "database",
    "requests/s",
    f"of {FLOOR}",
    "server CPU ms",
    "database CPU ms",
    "p50 ms",
    "p99 ms",
)


def tables(results: Results, numbers: int) -> str:
    """The targets, then a table for each workload."""
    titles = {name: workload.title for name, workload in workloads(numbers).items()}
    parts = [_bars(results, titles)]
    parts += [
        f"**{titles[name]}**\n\n{_of_workload(measures)}" for name, measures in results.items()
    ]
    return "\n\n".join(parts)


def _of_workload(measures: Mapping[Contender, Sequence[Measure]]) -> str:
    return markdown(HEADER, [_row(contender, measures) for contender in measures])


def _row(contender: Contender, measures: Mapping[Contender, Sequence[Measure]]) -> list[str]:
    own = measures[contender]
    floor = _found(measures, FLOOR, contender.database)
    return [
        contender.name,
        contender.database,
        f"{median(m.per_second for m in own):.0f}",
        f"{_ratio(own, measures[floor]):.2f}" if floor else "",
        f"{median(m.server_cpu for m in own):.2f}",
        f"{median(m.database_cpu for m in own):.2f}" if contender.database != "SQLite" else "",
        f"{median(m.p50 for m in own):.1f}",
        f"{median(m.p99 for m in own):.1f}",
    ]


def _found(contenders: Iterable[Contender], name: str, database: str) -> Contender | None:
    return next((c for c in contenders if (c.name, c.database) == (name, database)), None)


def _ratio(own: Sequence[Measure], rival: Sequence[Measure]) -> float:
    """The median of the ratios of rounds, since both were measured at almost the same time."""
    return median(a.per_second / b.per_second for a, b in zip(own, rival, strict=True))


def _cpu_ratios(own: Sequence[Measure], rival: Sequence[Measure]) -> list[float]:
    """Those of the processor time of a server, of each round, the smallest first."""
    return sorted(b.server_cpu / a.server_cpu for a, b in zip(own, rival, strict=True))


BARS_HEADER = (
    "ours against", "database", "workload", "by server CPU", "spread", "bar", "", "by requests/s",
)  # fmt: skip


def _bars(results: Results, titles: Mapping[str, str]) -> str:
    rows = [row for bar in BARS if (row := _bar(bar, results, titles))]
    return markdown(BARS_HEADER, rows)


def _bar(bar: Bar, results: Results, titles: Mapping[str, str]) -> list[str] | None:
    measures = results.get(bar.workload, {})
    own = _found(measures, OURS, bar.database)
    rival = _found(measures, bar.rival, bar.database)
    if own is None or rival is None:
        return None
    ratios = _cpu_ratios(measures[own], measures[rival])
    return [
        bar.rival,
        bar.database,
        titles[bar.workload],
        f"{median(ratios):.2f}",
        f"{ratios[0]:.2f} to {ratios[-1]:.2f}",
        f"{bar.least:g}",
        "met" if median(ratios) >= bar.least else "missed",
        f"{_ratio(measures[own], measures[rival]):.2f}",
    ]


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose columns are also aligned in the source."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    rule = ["-" * width for width in widths]
    return "\n".join(
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |"
        for row in [header, rule, *rows]
    )
