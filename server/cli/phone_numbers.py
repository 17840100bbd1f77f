"""`numberbook numbers`: list, show, create, delete and restore numbers, as the system."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Annotated, Any, TypeVar

import orjson
import typer
from sqlalchemy import Connection

from database import Database
from database.errors import ConfigurationError
from database.moments import rfc3339
from database.types import MAX_ID
from models.changes.creation import NewNumber
from models.clock import utc_now
from models.enums import PhoneNumberType, ProductType
from models.errors import Refused
from models.numbers.number_text import ImpossibleNumber
from models.numbers.numbering import derive
from models.records import ChangeRecord
from resolvers.accounts.accounts import account_named, check_enabled
from resolvers.files.bulk_commands import reason
from resolvers.files.run_commands import change_as_system
from resolvers.mutations import creation, deletion
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.deletion import NumberAtVersion
from resolvers.queries.all_numbers import (
    ListedNumber,
    found_number,
    listed_numbers,
    number_with_trail,
)
from server.cli.terminal import notes, out, print_rows, run
from server.settings import Settings, load_settings

T = TypeVar("T")

app = typer.Typer(help="The phone numbers: list, show, create, delete and restore them.")

NUMBER = typer.Argument(help="The number, in E.164 such as +14155551234.")
ID = typer.Option("--id", help="Its databaseId in place of the number.", min=1, max=MAX_ID)
JSON = typer.Option("--json", help="Print JSON.")
COLUMNS = ("number", "id", "owner", "nickname", "status", "released at")


@app.command("list")
def list_numbers(
    owner: Annotated[str | None, typer.Option(help="Only those of this account.")] = None,
    deleted: Annotated[bool, typer.Option("--deleted", help="The deleted ones instead.")] = False,
    as_json: Annotated[bool, JSON] = False,
) -> None:
    """List the numbers that are held, or the deleted ones."""

    async def listed(database: Database) -> list[ListedNumber]:
        owner_id = None if owner is None else (await account_named(database, owner)).id
        pages = listed_numbers(database, owner_id, deleted=deleted)
        return [number async for page in pages for number in page]

    found = run(load_settings(), listed)
    if as_json:
        _print_json([_as_json(number) for number in found])
    else:
        print_rows(COLUMNS, map(_row, found))


@app.command("show")
def show_number(
    number: Annotated[str | None, NUMBER] = None,
    number_id: Annotated[int | None, ID] = None,
    as_json: Annotated[bool, JSON] = False,
) -> None:
    """Show a number and all its changes, oldest first; by its id a released one too."""
    wanted = _wanted(number, number_id)
    found = run(load_settings(), partial(number_with_trail, number=wanted))
    if found is None:
        raise ConfigurationError(_no_number(wanted))
    shown, changes = found
    if as_json:
        _print_json(_as_json(shown) | {"changes": [_change_as_json(each) for each in changes]})
        return
    print_rows(("", ""), ((name, _text(value)) for name, value in _as_json(shown).items()))
    columns = ("at", "field", "from", "to", "by", "request")
    print_rows(columns, (tuple(map(_text, _change_as_json(each).values())) for each in changes))


@app.command("create")
def create_number(
    number: Annotated[str, typer.Argument(help="As people write it: +1 415-555-1234.")],
    owner: Annotated[str, typer.Option(help="The name of the account that owns it.")],
    country: Annotated[
        str | None, typer.Option(help="The country of a number without +, such as US.")
    ] = None,
    type_: Annotated[
        PhoneNumberType | None, typer.Option("--type", case_sensitive=False, help="NORMAL.")
    ] = None,
    nickname: Annotated[str | None, typer.Option(help="A short label.")] = None,
    name: Annotated[str | None, typer.Option(help="Its name at the carrier.")] = None,
    product_type: Annotated[
        ProductType | None, typer.Option(case_sensitive=False, help="The product it is used with.")
    ] = None,
) -> None:
    """Bring in one number, by the rules of an import."""
    new = NewNumber(number, country, type_, nickname, name, product_type)

    def unit(connection: Connection, audit: AuditContext) -> tuple[ListedNumber, list[str]]:
        check_enabled(connection, owner)
        number_id, warnings = creation.create(connection, audit, new, owner)
        made = found_number(connection, number_id)
        assert made is not None
        return made, warnings

    made, warnings = _change("numbers-create", lambda _: unit)
    for warning in warnings:
        notes.print(f"warning: {warning}", markup=False)
    out.print(f"Created {made.number} with the id {made.id} for {made.owner}.", markup=False)


@app.command("delete")
def delete_number(
    number: Annotated[str | None, NUMBER] = None, number_id: Annotated[int | None, ID] = None
) -> None:
    """Delete a number: it leaves every list, and is released after some days."""
    wanted = _wanted(number, number_id)

    def unit_with(settings: Settings) -> Callable[[Connection, AuditContext], tuple[str, str]]:
        def unit(connection: Connection, audit: AuditContext) -> tuple[str, str]:
            asked = _asked(connection, wanted)
            settlement, lifecycle = settings.settlement, settings.lifecycle
            deleted = deletion.delete_one(connection, audit, asked, settlement, lifecycle)
            return deleted.e164, _text(deleted.deletion_at)

        return unit

    e164, until = _change("numbers-delete", unit_with)
    out.print(f"Deleted {e164}. It can be restored until {until}.", markup=False)


@app.command("restore")
def restore_number(
    number: Annotated[str | None, NUMBER] = None, number_id: Annotated[int | None, ID] = None
) -> None:
    """Restore a deleted number as it was."""
    wanted = _wanted(number, number_id)

    def unit(connection: Connection, audit: AuditContext) -> tuple[str, bool]:
        restored = deletion.restore_one(connection, audit, _asked(connection, wanted))
        return restored.number.e164, restored.has_changed

    e164, has_changed = _change("numbers-restore", lambda _: unit)
    done = "Restored" if has_changed else "Not deleted, so nothing changed:"
    out.print(f"{done} {e164}.", markup=False)


def _change(
    name: str, unit_with: Callable[[Settings], Callable[[Connection, AuditContext], T]]
) -> T:
    """The result of a change by the system. Raises ConfigurationError if it is refused."""
    settings = load_settings()
    unit = unit_with(settings)
    try:
        return run(settings, partial(change_as_system, clock=utc_now, name=name, unit=unit))
    except Refused as refused:
        raise ConfigurationError(reason(refused)) from None


def _wanted(number: str | None, number_id: int | None) -> int | str:
    """The id, or the number in E.164. Raises ConfigurationError."""
    if (number is None) == (number_id is None):
        raise ConfigurationError("Give the number, or its id with --id.")
    if number is None:
        return number_id or 0
    try:
        return derive(number).e164
    except ImpossibleNumber as impossible:
        raise ConfigurationError(f"The number {impossible}.") from None


def _asked(connection: Connection, wanted: int | str) -> NumberAtVersion:
    found = found_number(connection, wanted)
    return NumberAtVersion(None if found is None else found.id)


def _no_number(wanted: int | str) -> str:
    what = f"with the id {wanted}" if isinstance(wanted, int) else wanted
    return f"There is no phone number {what}: see `numberbook numbers list`."


def _row(number: ListedNumber) -> tuple[str, ...]:
    cells = (number.number, number.id, number.owner, number.nickname, number.status)
    return (*map(_text, cells), _text(number.deletion_at))


def _as_json(number: ListedNumber) -> dict[str, Any]:
    return {
        "id": number.id,
        "e164": number.number,
        "state": number.state,
        "owner": number.owner,
        "nickname": number.nickname,
        "status": number.status,
        "version": number.version,
        "createdAt": number.created_at,
        "updatedAt": number.updated_at,
        "deletionAt": number.deletion_at,
    }


def _change_as_json(change: ChangeRecord) -> dict[str, Any]:
    return {
        "at": change.at,
        "field": change.field,
        "oldValue": change.old_value,
        "newValue": change.new_value,
        "actor": None if change.actor is None else change.actor.name,
        "requestId": change.request_id,
    }


def _text(value: object) -> str:
    if value is None:
        return ""
    return rfc3339(value) if isinstance(value, datetime) else str(value)


def _print_json(value: object) -> None:
    options = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_INDENT_2
    typer.echo(orjson.dumps(value, rfc3339, options).decode())
