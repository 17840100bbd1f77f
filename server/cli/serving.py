"""The command `serve`, and what all commands have. `serve` alone imports no other command."""

import os
from importlib.metadata import version as version_of
from typing import Annotated

import typer

from server.serve import serve as serve_until_stopped
from server.settings import PREFIX, load_settings

app = typer.Typer(
    help="Numberbook: a GraphQL API over the phone numbers that people own and share.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def _print_version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"numberbook {version_of('numberbook')}")
        raise typer.Exit


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
