"""`numberbook numbers update` and `numberbook runs`: update runs in the name of an account.

A run is of the account, by its rights, whoever carries it out: this command, or a server that works
on the same database.
"""

import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Annotated, Any

import anyio
import typer
from graphql import (
    GraphQLBoolean,
    GraphQLInputObjectType,
    GraphQLInputType,
    Undefined,
    get_nullable_type,
    is_list_type,
)
from graphql.utilities import coerce_input_value

from database import Database
from database.errors import ConfigurationError
from database.moments import rfc3339
from database.types import MAX_ID
from models.changes.run_changes import RUN_CHANGES, RunChange, run_change
from models.clock import utc_now
from models.enums import ProductType, UpdateRunStatus
from models.errors import BadInput
from models.policy import Viewer
from models.records import UpdateRunRecord
from resolvers.accounts.accounts import account_named, disabled
from resolvers.context import Context, system_request_id
from resolvers.queries.lists.filters import PhoneNumberFilter
from resolvers.queries.lists.pagination import RUNS_ORDER, PageArguments
from resolvers.queries.related import NOTHING_RELATED
from resolvers.queries.update_runs import NO_ITEMS, not_taken_back, update_run, update_runs
from resolvers.runs import control, preview, work
from resolvers.runs.preview import ByFilter
from resolvers.runs.undo import undo_run
from schema import graphql_schema
from server.cli.terminal import AsJson, bar, out, print_rows, run
from server.settings import Settings, load_settings

runs_app = typer.Typer(help="Changes of many numbers: what became of them, and the way back.")

OWNER = typer.Option(help="The name of the account whose numbers are changed, by its rights.")
RUN = typer.Argument(help="The number of the run, as `runs list` shows it.", min=1, max=MAX_ID)
COLUMNS = ("run", "status", "field", "value", "changes", "done", "failed", "previewed at")
PAGE = PageArguments(100, False, None, None, RUNS_ORDER)


def update_numbers(
    owner: Annotated[str, OWNER],
    filter: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIELD=VALUE[,VALUE]",
            help="A field of PhoneNumberFilter, such as countryCodes=US,CA or hasNickname=false or"
            " search=desk. Several must all hold; without any, all numbers are meant.",
        ),
    ] = None,
    nickname: Annotated[str | None, typer.Option(help='A nickname; "" clears it.')] = None,
    name: Annotated[str | None, typer.Option(help='A name at the carrier; "" clears it.')] = None,
    calling_name: Annotated[
        str | None, typer.Option(help='A calling name to ask for; "" asks to clear.')
    ] = None,
    product_type: Annotated[
        ProductType | None, typer.Option(case_sensitive=False, help="The product it is used with.")
    ] = None,
    note: Annotated[str | None, typer.Option(help='A note; "" clears it.')] = None,
    reference: Annotated[str | None, typer.Option(help='A reference; "" clears it.')] = None,
    add_tag: Annotated[list[str] | None, typer.Option(help="A tag to add.")] = None,
    remove_tag: Annotated[list[str] | None, typer.Option(help="A tag to remove.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before the change.")] = False,
) -> None:
    """Change one detail of many numbers: first say what would be, then ask, then do it."""
    texts = (nickname, name, calling_name, product_type, note, reference)
    tags = (add_tag and tuple(add_tag), remove_tag and tuple(remove_tag))
    given = dict(zip(RUN_CHANGES, (*texts, *tags), strict=True))
    change = _change(given)
    target = ByFilter(_filter(filter or ()))
    loaded = load_settings()
    made = run(loaded, partial(_previewed, loaded, owner, target, change))
    out.print(_summary(made), markup=False)
    if not made.will_change or not (yes or typer.confirm("Change them?")):
        return
    done = run(loaded, partial(_carried_out, loaded, owner, made))
    out.print(f"Run {done.id}: {done.done} changed, {done.failed} failed.", markup=False)
    if done.failed:
        raise typer.Exit(1)


@runs_app.command("list")
def list_runs(owner: Annotated[str, OWNER], as_json: AsJson = False) -> None:
    """List the newest 100 runs of an account."""

    async def listed(database: Database) -> Sequence[UpdateRunRecord]:
        context = await _context(load_settings(), owner, database)
        return (await update_runs(context, PAGE, NO_ITEMS, with_total=False)).nodes

    print_rows(COLUMNS, map(_row, run(load_settings(), listed)), as_json=as_json)


@runs_app.command("show")
def show_run(
    number: Annotated[int, RUN], owner: Annotated[str, OWNER], as_json: AsJson = False
) -> None:
    """Show how far a run is."""
    loaded = load_settings()
    print_rows(
        COLUMNS, [_row(run(loaded, partial(_found, loaded, owner, number)))], as_json=as_json
    )


@runs_app.command("undo")
def undo(number: Annotated[int, RUN], owner: Annotated[str, OWNER]) -> None:
    """Take back what a run has changed, where it is still what the run left."""
    loaded = load_settings()
    done, kept = run(loaded, partial(_taken_back, loaded, owner, number))
    failed = kept.total()
    reasons = f": {' '.join(kept)}" if kept else "."
    told = f"Run {number}: {done - failed} taken back, {failed} could not be{reasons}"
    out.print(told, markup=False)
    if failed:
        raise typer.Exit(1)


def _change(given: Mapping[str, Any]) -> RunChange:
    """The one change that was given. Raises ConfigurationError, Refused."""
    found = [(name, value) for name, value in given.items() if value is not None]
    if len(found) != 1:
        raise ConfigurationError("Give exactly one change, such as --nickname or --add-tag.")
    return run_change(*found[0])


def _filter(texts: Sequence[str]) -> PhoneNumberFilter:
    """The filter in these texts. Raises ConfigurationError."""
    type_ = graphql_schema.type_map["PhoneNumberFilter"]
    assert isinstance(type_, GraphQLInputObjectType)
    given: dict[str, Any] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if name not in type_.fields or not sign:
            names = ", ".join(type_.fields)
            raise ConfigurationError(f"--filter takes FIELD=VALUE with one of these: {names}.")
        if name in given:
            raise ConfigurationError(_given_twice(name, given[name], value))
        given[name] = _value(type_.fields[name].type, value)
    found = coerce_input_value(given, type_)
    if found is Undefined:
        raise ConfigurationError("--filter has a value that its field does not take.")
    values: PhoneNumberFilter = found.values()
    return values


def _given_twice(name: str, first: Any, second: str) -> str:  # noqa: ANN401
    advice = "it has one value."
    if isinstance(first, list):
        together = ",".join([*first, second])
        advice = f"give its values with commas, such as {name}={together}."
    return f"--filter gives {name} twice: {advice}"


def _value(type_: GraphQLInputType, text: str) -> Any:  # noqa: ANN401
    """A value as JSON would have it."""
    if is_list_type(get_nullable_type(type_)):
        return [part for part in text.split(",") if part]
    if get_nullable_type(type_) is GraphQLBoolean:
        return {"true": True, "false": False}.get(text, text)
    return text


async def _context(loaded: Settings, owner: str, database: Database) -> Context:
    """The context in the name of an account. Raises ConfigurationError."""
    account = await account_named(database, owner)
    if account.is_disabled:
        raise ConfigurationError(disabled(owner))
    return Context(
        Viewer(account.id),
        database,
        utc_now,
        loaded.settlement,
        loaded.max_ids,
        system_request_id("numbers-update"),
        loaded.lifecycle,
        run_limit=loaded.run_limit,
    )


async def _previewed(
    loaded: Settings, owner: str, target: ByFilter, change: RunChange, database: Database
) -> UpdateRunRecord:
    """Raises ConfigurationError, Refused."""
    context = await _context(loaded, owner, database)
    try:
        return await preview.preview_run(context, target, change, NO_ITEMS)
    except BadInput as bad:
        raise ConfigurationError(f"--filter: {bad}") from None


async def _carried_out(
    loaded: Settings, owner: str, made: UpdateRunRecord, database: Database
) -> UpdateRunRecord:
    """Start the run, and work on it until it has ended. Raises ConfigurationError, Refused."""
    context = await _context(loaded, owner, database)
    await control.start_run(context, made.id, made.will_change, NO_ITEMS)
    with bar(f"run {made.id}", made.will_change) as progress:
        return await _until_ended(loaded, context, made.id, progress)


async def _taken_back(
    loaded: Settings, owner: str, number: int, database: Database
) -> tuple[int, Counter[str]]:
    """Take the run back, and work on that until it has. Returns how many numbers it had changed,
    and how many of these could not be taken back, by reason. Raises ConfigurationError, Refused.
    """
    context = await _context(loaded, owner, database)
    await undo_run(context, number, NOTHING_RELATED)
    with bar(f"run {number}", None) as progress:
        found = await _until_ended(loaded, context, number, progress)
    return found.done, await not_taken_back(context, found)


async def _until_ended(
    loaded: Settings, context: Context, run_id: int, progress: Callable[[int], None]
) -> UpdateRunRecord:
    """Do chunks of runs, as a server does, until this one has ended."""
    worker = secrets.token_hex(8)
    while True:
        found = await update_run(context, run_id, NO_ITEMS)
        if found is None or found.status != UpdateRunStatus.RUNNING:
            break
        progress(found.done + found.failed)
        if not await _work(loaded, context, worker):
            await anyio.sleep(0.2)  # a server works on it
    await work.release(context.database, worker)
    assert found is not None, "a run is kept for days after its end"
    return found


async def _work(loaded: Settings, context: Context, worker: str) -> bool:
    return await work.work(
        context.database, context.clock, context.settlement, worker, loaded.run_lease
    )


async def _found(loaded: Settings, owner: str, number: int, database: Database) -> UpdateRunRecord:
    """Raises ConfigurationError."""
    context = await _context(loaded, owner, database)
    found = await update_run(context, number, NO_ITEMS)
    if found is None:
        raise ConfigurationError(f"{owner} has no run {number}: see `numberbook runs list`.")
    return found


def _summary(made: UpdateRunRecord) -> str:
    return (
        f"Run {made.id}: {made.will_change} would be changed, {made.unchanged} unchanged,"
        f" {made.refused} refused"
    )


def _row(found: UpdateRunRecord) -> tuple[str, ...]:
    counts = map(str, (found.will_change, found.done, found.failed))
    value = "" if found.value is None else found.value
    created = rfc3339(found.created_at)
    return (str(found.id), str(found.status), str(found.field), value, *counts, created)
