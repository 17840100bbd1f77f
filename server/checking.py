"""`numberbook check`, on a terminal: each finding as it is found, and the sum of them."""

import sys

import anyio.to_thread
import typer

import migrations
from database import Database, sqlite
from database.errors import ConfigurationError, Unavailable
from database.sqlite import SQLiteDatabase
from resolvers.integrity.check import check
from server.terminal import notes


async def run(database: Database) -> int:
    """Print what is wrong and give how many findings there are.

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
    async for finding in check(database):
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
