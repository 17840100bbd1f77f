"""The command `numberbook`. It reports an error in one sentence that says what to do."""

import os
import sys
from importlib.metadata import version as version_of
from typing import Annotated

import typer

from database.errors import ConfigurationError, Unavailable
from models.errors import Refused
from schema import schema as graphql_schema
from server.cli import accounts, database, files, numbers, phone_numbers, update_runs
from server.cli.terminal import AsJson, print_rows
from server.serve import serve as serve_until_stopped
from server.settings import PREFIX, Settings, load_settings, shown

app = typer.Typer(
    help="Numberbook: a GraphQL API over the phone numbers that people own and share.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def _print_version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"numberbook {version_of('numberbook')}")
        raise typer.Exit


def main() -> None:
    """Run the command line."""
    try:
        app()
    except (ConfigurationError, Refused) as error:
        sys.exit(f"Error: {error}")
    except Unavailable as error:
        sys.exit(f"Error: the database cannot be used now: {error}")


VERSION = typer.Option(
    "--version", help="Print the version.", callback=_print_version, is_eager=True
)


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Numberbook: a GraphQL API over the phone numbers that people own and share."""


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(help="Processes; one with SQLite.", min=1)] = 1,
    demo: Annotated[bool, typer.Option("--demo", help="Serve demonstration data.")] = False,
) -> None:
    """Serve the API; bring the database up to date first."""
    if demo:
        os.environ[f"{PREFIX}DEMO"] = "true"
    serve_until_stopped(load_settings(), host, port, workers)


@app.command()
def schema() -> None:
    """Print the schema in GraphQL's schema definition language."""
    typer.echo(graphql_schema.as_str())


@app.command()
def settings(as_json: AsJson = False) -> None:
    """Print each setting, its value and where it comes from; secrets are hidden."""
    loaded = load_settings()
    rows = (
        (PREFIX + name.upper(), shown(name, getattr(loaded, name)), _source(loaded, name))
        for name in sorted(Settings.model_fields)
    )
    print_rows(("setting", "value", "source"), rows, as_json=as_json)


def _source(loaded: Settings, name: str) -> str:
    return "environment" if name in loaded.model_fields_set else "default"


app.add_typer(database.app)
app.add_typer(files.app)
app.add_typer(numbers.app)
phone_numbers.app.command("update")(update_runs.update_numbers)
app.add_typer(phone_numbers.app, name="numbers", no_args_is_help=True)
app.add_typer(update_runs.runs_app, name="runs", no_args_is_help=True)
app.add_typer(accounts.accounts_app, name="accounts", no_args_is_help=True)
app.add_typer(accounts.teams_app, name="teams", no_args_is_help=True)
app.add_typer(accounts.tokens_app, name="tokens", no_args_is_help=True)
