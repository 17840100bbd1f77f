"""The results as tables in Markdown."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from bench.growth import commands
from bench.growth.asking import Case, Costs, Times
from bench.growth.memory import BUSY_SECONDS, IDLE_BAR, Memory
from bench.growth.questions import Part, parts
from bench.race.table import markdown

PARTS = parts()
OWNER, MEMBER = "owner_of_most", "member"


class Measured(NamedTuple):
    """What was measured on one database."""

    costs: dict[str, Costs]
    """By the names of parts."""
    memories: list[Memory]
    """At each size."""
    commands: dict[str, list[commands.Cost | None]]


ByDatabase: TypeAlias = Mapping[str, Measured]


class Bar(NamedTuple):
    """A target, and the worst that was measured."""

    what: str
    bar: float
    worst: float
    where: str

    @property
    def is_missed(self) -> bool:
        """Whether the worst is beyond it."""
        return self.worst > self.bar


def tables(sizes: Sequence[int], measured: ByDatabase) -> str:
    """The bars, then a table for each part."""
    asked = {name for each in measured.values() for name in each.costs}
    texts = [_bars(measured)]
    texts += [_of_part(sizes, name, measured) for name in PARTS if name in asked]
    texts += [_memories(sizes, measured), _commands(sizes, measured)]
    return "\n\n".join(filter(None, texts))


def is_missed(measured: ByDatabase) -> bool:
    """Whether a bar is missed."""
    return any(bar.is_missed for each in measured.values() for bar in _all_bars(each))


def _bars(measured: ByDatabase) -> str:
    rows = [
        [bar.what, kind, f"{bar.bar:g}", f"{bar.worst:.2f}", "missed" if bar.is_missed else "met"]
        + [bar.where]
        for kind, each in measured.items()
        for bar in _all_bars(each)
    ]
    return markdown(("at the largest size", "database", "bar", "worst", "", "which"), rows)


def _all_bars(measured: Measured) -> Iterator[Bar]:
    for name, costs in measured.costs.items():
        yield from _bars_of(PARTS[name], costs)
    if measured.memories:
        yield Bar("idle, MB", IDLE_BAR, measured.memories[-1].idle, "")
    if loads := measured.commands.get(commands.IMPORT):
        slowest = max(load.seconds for load in loads if load)
        yield Bar(f"{commands.IMPORT}, s", commands.IMPORT_SECONDS, slowest, "")


def _bars_of(part: Part, costs: Costs) -> Iterator[Bar]:
    if part.milliseconds is not None:
        last = {case: times.milliseconds[-1] for case, times in costs.items()}
        yield _worst(f"{part.title}, ms", part.milliseconds, last)
    if part.growth is not None:
        growth = {case: times.growth for case, times in costs.items()}
        yield _worst(f"{part.title}, growth", part.growth, growth)
    if part.of_owner is not None:
        yield _worst(f"{part.title}, member to owner", part.of_owner, _of_owner(costs))


def _of_owner(costs: Costs) -> dict[Case, float]:
    return {
        case: times.milliseconds[-1] / costs[case._replace(viewer=OWNER)].milliseconds[-1]
        for case, times in costs.items()
        if case.viewer == MEMBER
    }


def _worst(what: str, bar: float, values: Mapping[Case, float]) -> Bar:
    worst = max(values, key=lambda case: values[case])
    return Bar(what, bar, values[worst], ", ".join(worst.labels))


def _of_part(sizes: Sequence[int], name: str, measured: ByDatabase) -> str:
    costs = {kind: each.costs[name] for kind, each in measured.items()}
    columns = [column for kind in costs for column in (*_at_sizes(kind, sizes), f"{kind}: growth")]
    rows = [
        [*case.labels, *(cell for each in costs.values() for cell in _cells(each[case]))]
        for case in next(iter(costs.values()))
    ]
    table = markdown(("viewer", "question", *columns), rows)
    return f"**{PARTS[name].title}**, milliseconds, medians of what one client waits\n\n{table}"


def _cells(times: Times) -> list[str]:
    return [*(f"{each:.1f}" for each in times.milliseconds), f"{times.growth:.2f}"]


def _at_sizes(kind: str, sizes: Sequence[int]) -> list[str]:
    return [f"{kind}: {size:,}" for size in sizes]


def _memories(sizes: Sequence[int], measured: ByDatabase) -> str:
    rows = [
        [kind, str(size), f"{memory.idle:.0f}", f"{memory.busy:.0f}"]
        for kind, each in measured.items()
        for size, memory in zip(sizes, each.memories, strict=False)
    ]
    header = ("database", "numbers", "idle MB", f"after {BUSY_SECONDS} busy s MB")
    return f"**Memory**\n\n{markdown(header, rows)}" if rows else ""


def _commands(sizes: Sequence[int], measured: ByDatabase) -> str:
    columns = [column for kind in measured for column in _at_sizes(kind, sizes)]
    rows = [
        [name, *(_cost(cost) for each in measured.values() for cost in each.commands[name])]
        for name in commands.NAMES
        if all(each.commands for each in measured.values())
    ]
    table = markdown(("command", *columns), rows)
    return f"**Commands**, seconds and megabytes at most\n\n{table}" if rows else ""


def _cost(cost: commands.Cost | None) -> str:
    return f"{cost.seconds:.1f} ({cost.megabytes:.0f})" if cost else ""
