"""All commands of `numberbook`."""

import typer

from schema import schema as graphql_schema
from server.cli import (
    accounts,
    database,
    files,
    numbers,
    phone_numbers,
    reconcile,
    update_runs,
)
from server.cli.serving import app
from server.cli.terminal import AsJson, print_rows
from server.settings import PREFIX, Settings, load_settings, shown


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
app.add_typer(reconcile.app)
phone_numbers.app.command("update")(update_runs.update_numbers)
app.add_typer(phone_numbers.app, name="numbers", no_args_is_help=True)
app.add_typer(update_runs.runs_app, name="runs", no_args_is_help=True)
app.add_typer(accounts.accounts_app, name="accounts", no_args_is_help=True)
app.add_typer(accounts.teams_app, name="teams", no_args_is_help=True)
app.add_typer(accounts.tokens_app, name="tokens", no_args_is_help=True)
