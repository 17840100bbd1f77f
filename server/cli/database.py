"""`numberbook migrate`, `check` and `backup`."""

import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Annotated

import anyio.to_thread
import typer

import migrations
from database import Database, sqlite
from database.errors import ConfigurationError, Unavailable
from database.postgresql.settings import session_settings
from database.sqlite import SQLiteDatabase
from migrations import roles
from resolvers.integrity import check as integrity
from server.cli import backup
from server.cli.terminal import notes, out, run
from server.settings import Settings, load_settings

app = typer.Typer()


@app.command()
def migrate(
    grant_to: Annotated[
        str | None,
        typer.Option(help="The PostgreSQL role that the server runs as: it gets what it needs."),
    ] = None,
    oidc_issuer: Annotated[
        str | None,
        typer.Option(
            metavar="URL", help="The issuer of the subjects that are stored without theirs."
        ),
    ] = None,
    apply_settings: Annotated[
        bool,
        typer.Option(
            "--apply-settings",
            help="With --grant-to: give that role the settings that sessions need, for a pooler.",
        ),
    ] = False,
) -> None:
    """Bring the database to the newest revision."""
    if apply_settings and grant_to is None:
        raise ConfigurationError("--apply-settings needs --grant-to and a role.")
    settings = load_settings()
    if oidc_issuer is not None:
        import_module("server.auth.oidc").check_issuer(oidc_issuer, "--oidc-issuer")
    upgrade = partial(migrations.upgrade, oidc_issuer=oidc_issuer)
    before, after = run(settings, upgrade, is_current=False, may_create=True)
    out.print(_migrated(before, after))
    if oidc_issuer is not None:
        out.print(f"Every subject has its issuer; {oidc_issuer} where none was known.")
    if grant_to is not None:
        _let_serve(settings, grant_to, apply_settings=apply_settings)


def _migrated(before: str, after: str) -> str:
    if before == after:
        return f"The database is at revision {after} already."
    was = "empty" if before == migrations.EMPTY else f"at revision {before}"
    return f"The database was {was} and is at revision {after} now."


@app.command()
def check() -> None:
    """Verify all data, also while it is served: print what is not as it must be, by ids."""
    if run(load_settings(), _check, is_current=False):
        raise typer.Exit(1)


def _let_serve(settings: Settings, role: str, *, apply_settings: bool) -> None:
    run(settings, partial(roles.grant_to, role=role))
    out.print(f"The role {role} can run the server.", markup=False)
    commands = roles.settings_of(role, session_settings(settings.bounds))
    if apply_settings:
        run(settings, partial(roles.apply_settings, commands=commands))
        out.print("Its settings are, also behind a pooler:")
    else:
        out.print("Behind a pooler it also needs these settings; --apply-settings makes them:")
    for command in commands:
        out.print(f"{command};", markup=False)


@app.command("backup")
def back_up(
    file: Annotated[Path, typer.Argument(help="A new file; an existing one is left alone.")],
) -> None:
    """Copy an SQLite database as it is at one moment, also while it is served."""
    size = backup.back_up(load_settings().database_url, file)
    out.print(f"Wrote {file}, {size} bytes.", markup=False)


async def _check(database: Database) -> int:
    """Print the findings of the check and return how many there are.

    Raises ConfigurationError for a database of another revision; Unavailable.
    """
    if not await migrations.is_current(database):
        raise ConfigurationError(
            "The database is not at the revision of this version: run `numberbook migrate` first,"
            " or check it with the version that serves it."
        )
    count = 0
    for fault in await _faults_of_file(database):
        typer.echo(f"file: {fault}")
        count += 1
    async for finding in integrity.check(database):
        typer.echo(f"{finding.subject}: {finding.problem}")
        count += 1
    sys.stdout.flush()
    notes.print(f"Findings: {count}" if count else "Everything is as it must be.")
    return count


async def _faults_of_file(database: Database) -> list[str]:
    if not isinstance(database, SQLiteDatabase):
        return []
    try:
        return await anyio.to_thread.run_sync(sqlite.faults, database.path)
    except sqlite.sqlite3.Error as error:
        raise Unavailable(str(error)) from error
