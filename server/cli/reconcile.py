"""`numberbook reconcile`: what the book and a carrier's list disagree in, and to end that."""

import shlex
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, NamedTuple

import orjson
import typer

from database import Database
from database.errors import ConfigurationError
from models.clock import utc_now
from models.enums import CarrierField
from resolvers.accounts.accounts import account_named
from resolvers.context import system_request_id
from resolvers.files.columns import Problem, folded, suggestion
from resolvers.files.readers.formats import STANDARD_INPUT, ImportFormat, Reading
from resolvers.reconciliation.comparison import Disagreement, Kind, Whereabouts
from resolvers.reconciliation.reconcile import ReconciliationReport, reconcile
from server.cli.reading import Country, Encoding, Maps, read_as
from server.cli.terminal import AsJson, Report, progress_bar, run
from server.settings import Settings, load_settings

app = typer.Typer()

ALL = "all"
FIELDS = {folded(field): field for field in CarrierField} | {
    folded("CALLING_NAME_STATUS"): CarrierField.CALLING_NAME
}
"""By the folded names that `--apply` can have."""


class CarrierList(NamedTuple):
    """The list that the command was given, and how it is read."""

    path: Path
    owner: str
    file_format: ImportFormat
    reading: Reading
    options: tuple[str, ...]
    """Those that said how it is read, as words of a command."""

    @property
    def can_be_read_again(self) -> bool:
        """Whether another command can read it too: not from a pipe."""
        return self.path != STANDARD_INPUT and self.path.is_file()


class Listener(NamedTuple):
    """Where disagreements and problems are printed, and the counts at the end."""

    on_disagreement: Callable[[Disagreement], None]
    on_problem: Callable[[Problem], None]
    end: Callable[[ReconciliationReport], None]


@app.command("reconcile")
def reconcile_file(
    file: Annotated[
        Path, typer.Argument(help="The carrier's list, in any format that an import reads.")
    ],
    owner: Annotated[str, typer.Option(help="The name of the account whose numbers are in it.")],
    file_format: Annotated[
        ImportFormat | None, typer.Option("--format", help="Told from the file by default.")
    ] = None,
    country: Country = None,
    maps: Maps = None,
    encoding: Encoding = None,
    apply: Annotated[
        str,
        typer.Option(
            metavar="FIELD,...",
            help=f"What numbers take on from the list: {', '.join(CarrierField)}, or {ALL}.",
        ),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Hold the numbers of an account against its carrier's list. Exit with 1 where they differ."""
    loaded = load_settings()
    how = (file_format, country, maps, encoding)
    listed = CarrierList(file, owner, *read_as(file, *how), tuple(_options(*how)))
    listener = _json_listener(listed) if as_json else _text_listener(listed)
    report = run(loaded, partial(_reconcile, loaded, listed, _fields(apply), listener))
    listener.end(report)
    if report.left:
        raise typer.Exit(1)


def _options(
    file_format: ImportFormat | None,
    country: str | None,
    maps: list[str] | None,
    encoding: str | None,
) -> Iterator[str]:
    """The words of the options that say how a list is read, as an import takes them too."""
    mapped = [("--map", pair) for pair in maps or ()]
    given = [("--format", file_format), ("--country", country), *mapped, ("--encoding", encoding)]
    for name, value in given:
        if value is not None:
            yield from (name, value)


def _fields(text: str) -> frozenset[CarrierField]:
    """The fields in the text of `--apply`. Raises ConfigurationError."""
    if folded(text) == ALL:
        return frozenset(CarrierField)
    return frozenset(_field(name.strip()) for name in text.split(",") if name.strip())


def _field(name: str) -> CarrierField:
    found = FIELDS.get(folded(name))
    if found is None:
        raise ConfigurationError(f"--apply: no field {name!r}{suggestion(name, FIELDS)}.")
    return found


async def _reconcile(
    settings: Settings,
    listed: CarrierList,
    fields: frozenset[CarrierField],
    listener: Listener,
    database: Database,
) -> ReconciliationReport:
    """Raises ConfigurationError where the list cannot be read, or there is no such owner."""
    owner = await account_named(database, listed.owner)
    with progress_bar(listed.path) as progress:
        return await reconcile(
            database,
            utc_now,
            settings.settlement,
            owner,
            listed.path,
            listed.file_format,
            listed.reading,
            fields=fields,
            request_id=system_request_id("reconcile"),
            on_disagreement=listener.on_disagreement,
            on_problem=listener.on_problem,
            progress=progress,
        )


def _text_listener(listed: CarrierList) -> Listener:
    report = Report(listed.file_format.unit)

    def tell(disagreement: Disagreement) -> None:
        typer.echo(_sentence(listed, disagreement))

    def end(counts: ReconciliationReport) -> None:
        report.end(_summary(counts), refused=counts.refused)

    return Listener(tell, report.tell, end)


def _summary(counts: ReconciliationReport) -> str:
    """The counts of a reconciliation in one line."""
    return (
        f"{counts.same} the same, {counts.differing} differing, {counts.only_here} only here,"
        f" {counts.only_there} only there, {counts.refused} refused; {counts.applied} applied,"
        f" {counts.left} left"
    )


def _sentence(listed: CarrierList, one: Disagreement) -> str:
    if one.field is None:
        return f"{one.number}: {_place(one)}: {one.refusal or _command(listed, one)}"
    values = f"{one.here or 'none'} here, {one.there or 'none'} there"
    return ": ".join(filter(None, (one.number, one.field.value, values, _end(one))))


def _place(one: Disagreement) -> str:
    if one.kind == Kind.ONLY_HERE:
        return "only here"
    is_absent = one.here == Whereabouts.ABSENT
    return "only there" if is_absent else f"only there, here {one.here}"


def _end(one: Disagreement) -> str:
    """What became of a difference, or why nothing can."""
    if one.refusal is not None:
        return f"not applied: {one.refusal}"
    if one.kind == Kind.UNANSWERED:
        return "pending here, and the list has no answer"
    return "applied" if one.is_applied else ""


def _command(listed: CarrierList, one: Disagreement) -> str | None:
    """The command that would end a disagreement about where a number is."""
    if one.kind == Kind.ONLY_HERE:
        return None if one.refusal else f"numberbook numbers delete {one.number}"
    commands = {
        Whereabouts.ABSENT.value: _bringing_in(listed, one.number),
        Whereabouts.DELETED.value: ["numbers", "restore", one.number],
        Whereabouts.OF_ANOTHER.value: ["transfer", one.number, listed.owner],
    }
    found = commands[one.here or ""] if one.kind == Kind.ONLY_THERE else None
    return None if found is None else f"numberbook {shlex.join(found)}"


def _bringing_in(listed: CarrierList, number: str) -> list[str]:
    """The words of a command that brings a number in that is only there."""
    if listed.can_be_read_again:
        return ["import", str(listed.path), "--owner", listed.owner, *listed.options]
    return ["numbers", "create", number, "--owner", listed.owner]


class _JsonOutput:
    """Prints one JSON object, an item at a time: memory does not grow with the items."""

    START = '{"items": ['

    def __init__(self) -> None:
        self._before = self.START

    def item(self, **values: object) -> None:
        """Print the next item."""
        typer.echo(f"{self._before}\n{orjson.dumps(values).decode()}", nl=False)
        self._before = ","

    def end(self, counts: ReconciliationReport) -> None:
        """Print the counts, and end the object."""
        start = self.START if self._before == self.START else ""
        told = {_camel(name): count for name, count in counts._asdict().items()}
        typer.echo(f'{start}\n], "counts": {orjson.dumps(told).decode()}}}')


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


def _json_listener(listed: CarrierList) -> Listener:
    output = _JsonOutput()

    def tell(one: Disagreement) -> None:
        values = one._asdict()
        is_applied = values.pop("is_applied")
        output.item(**values, applied=is_applied, command=_command(listed, one))

    def problem(one: Problem) -> None:
        kind = "WARNING" if one.is_warning else "REFUSED"
        output.item(kind=kind, line=one.line, value=one.value, reason=one.reason)

    return Listener(tell, problem, output.end)
