"""The command `numberbook`. What goes wrong is told in one sentence that says what to do."""

import os
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

import migrations
from database import Database
from database.errors import ConfigurationError, Unavailable
from database.moments import rfc3339
from migrations import roles
from models.clock import utc_now
from models.enums import AccountKind
from models.errors import Refused
from models.records import AccountRecord
from resolvers.accounts import accounts, subjects, teams, tokens
from resolvers.files.export_numbers import ExportFormat
from resolvers.files.export_numbers import export_numbers as exported
from resolvers.files.formats import ImportFormat
from schema import schema as graphql_schema
from server import backup, checking, importing, keys, serving, sharing_cli
from server.settings import PREFIX, Settings, load_settings, shown
from server.terminal import out, print_table, run

app = typer.Typer(
    help="Numberbook: a GraphQL API over the phone numbers that people own and share.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
accounts_app = typer.Typer(help="The persons and teams that own and see numbers.")
teams_app = typer.Typer(help="Who belongs to a team, and so sees what is granted to it.")
tokens_app = typer.Typer(help="The access tokens of accounts.")
app.add_typer(accounts_app, name="accounts", no_args_is_help=True)
app.add_typer(teams_app, name="teams", no_args_is_help=True)
app.add_typer(tokens_app, name="tokens", no_args_is_help=True)
app.add_typer(sharing_cli.app)


def main() -> None:
    """Run the command line."""
    try:
        app()
    except (ConfigurationError, Refused) as error:
        sys.exit(f"Error: {error}")
    except Unavailable as error:
        sys.exit(f"Error: the database cannot be used now: {error}")


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
    serving.serve(load_settings(), host, port, workers)


@app.command()
def migrate(
    grant_to: Annotated[
        str | None,
        typer.Option(help="The PostgreSQL role that the server runs as: it gets what it needs."),
    ] = None,
) -> None:
    """Bring the database to the newest revision."""
    settings = load_settings()
    before, after = run(settings, migrations.upgrade, is_current=False)
    out.print(f"The database was at {before} and is at {after}.")
    if grant_to is not None:
        run(settings, partial(roles.grant_to, role=grant_to))
        out.print(f"The role {grant_to} can run the server.", markup=False)


@app.command()
def check() -> None:
    """Verify all data, also while it is served: print what is not as it must be, by ids."""
    if run(load_settings(), checking.run, is_current=False):
        raise typer.Exit(1)


@app.command("backup")
def back_up(
    file: Annotated[Path, typer.Argument(help="A new file; an existing one is left alone.")],
) -> None:
    """Copy an SQLite database as it is at one moment, also while it is served."""
    size = backup.back_up(load_settings().database_url, file)
    out.print(f"Wrote {file}, {size} bytes.", markup=False)


@app.command()
def schema() -> None:
    """Print the schema in GraphQL's schema definition language."""
    typer.echo(graphql_schema.as_str())


@app.command()
def settings() -> None:
    """Print each setting, its value and where it comes from; secrets are hidden."""
    loaded = load_settings()
    rows = (
        (PREFIX + name.upper(), shown(name, getattr(loaded, name)), _source(loaded, name))
        for name in sorted(Settings.model_fields)
    )
    print_table(("setting", "value", "source"), rows)


@app.command("import")
def import_file(
    file: Annotated[
        Path, typer.Argument(help="CSV, or the JSON of Chime or of the voice platform.")
    ],
    owner: Annotated[str, typer.Option(help="The name of the account that owns the numbers.")],
    file_format: Annotated[
        ImportFormat | None, typer.Option("--format", help="Told from the file by default.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be.")] = False,
) -> None:
    """Bring in numbers from a file. Refused lines are told and do not stop the others."""
    loaded = load_settings()
    report = run(loaded, partial(importing.run, loaded, file, owner, file_format, dry_run))
    out.print(importing.summary(report, dry_run), markup=False)
    if report.refused:
        raise typer.Exit(1)


@app.command("export")
def export_numbers(
    owner: Annotated[str | None, typer.Option(help="Only the numbers of this account.")] = None,
    file_format: Annotated[
        ExportFormat, typer.Option("--format", help="csv can be imported again.")
    ] = ExportFormat.CSV,
) -> None:
    """Write numbers to standard output."""

    async def export(database: Database) -> None:
        account = None if owner is None else await accounts.account_named(database, owner)
        async for piece in exported(database, file_format, account):
            sys.stdout.write(piece)

    run(load_settings(), export)


@accounts_app.command("create")
def create_account(
    name: Annotated[str, typer.Argument(help="Unique among all accounts.")],
    operator: Annotated[bool, typer.Option("--operator", help="It sees all numbers.")] = False,
    team: Annotated[bool, typer.Option("--team", help="A team, not a person.")] = False,
) -> None:
    """Make an account: a person, unless it is a team."""
    kind = AccountKind.TEAM if team else AccountKind.PERSON
    made = run(
        load_settings(),
        lambda database: accounts.create_account(
            database, utc_now, name, kind, is_operator=operator
        ),
    )
    out.print(f"Made the account {made.name} ({_described(made)}).", markup=False)


@accounts_app.command("link")
def link_account(
    name: Annotated[str, typer.Argument(help="The account's name.")],
    subject: Annotated[str, typer.Argument(help="The sub claim at the OpenID Connect issuer.")],
) -> None:
    """Let tokens of a subject of the OpenID Connect issuer speak for a person."""

    async def link(database: Database) -> None:
        await subjects.set_subject(database, await accounts.account_named(database, name), subject)

    run(load_settings(), link)
    out.print(f"Linked {name} to the subject {subject}.", markup=False)


@accounts_app.command("list")
def list_accounts() -> None:
    """List all accounts."""
    found = run(load_settings(), accounts.all_accounts)
    print_table(("name", "kind"), ((account.name, _described(account)) for account in found))


@teams_app.command("add")
def add_member(
    team: Annotated[str, typer.Argument(help="The team's name.")],
    account: Annotated[str, typer.Argument(help="The name of a person's account.")],
) -> None:
    """Let a person join a team: they see at once what is granted to it."""
    was_added = run(load_settings(), partial(_with_member, teams.add_member, team, account))
    done = "belongs" if was_added else "belonged already"
    out.print(f"{account} {done} to {team}.", markup=False)


@teams_app.command("remove")
def remove_member(
    team: Annotated[str, typer.Argument(help="The team's name.")],
    account: Annotated[str, typer.Argument(help="The name of a person's account.")],
) -> None:
    """Let a person leave a team: what they saw by it alone they see no more, at once."""
    was_removed = run(load_settings(), partial(_with_member, teams.remove_member, team, account))
    done = "no longer belongs" if was_removed else "did not belong"
    out.print(f"{account} {done} to {team}.", markup=False)


async def _with_member(
    change: Callable[[Database, AccountRecord, AccountRecord], Awaitable[bool]],
    team: str,
    account: str,
    database: Database,
) -> bool:
    named = [await accounts.account_named(database, name) for name in (team, account)]
    return await change(database, *named)


@teams_app.command("list")
def list_members(team: Annotated[str, typer.Argument(help="The team's name.")]) -> None:
    """List the members of a team."""

    async def listed(database: Database) -> list[AccountRecord]:
        return await teams.members(database, await accounts.account_named(database, team))

    for member in run(load_settings(), listed):
        out.print(member.name, markup=False)


@tokens_app.command("create")
def create_token(
    account: Annotated[str, typer.Argument(help="The account's name.")],
    name: Annotated[str, typer.Option(help="What the token is for.")] = "",
    expires_in_days: Annotated[int, typer.Option(help="Its life, 1 to 3650 days.")] = 90,
) -> None:
    """Make an access token and print it, alone on the last line: it is shown only now."""
    loaded = load_settings()
    key = keys.token_key_of_commands(loaded)

    async def create(database: Database) -> str:
        owner = await accounts.account_named(database, account)
        return await tokens.create_token(database, utc_now, key, owner, name, expires_in_days)

    token = run(loaded, create)
    typer.echo(f"A token for {account}; it is shown only now.", err=True)
    typer.echo(token)


@tokens_app.command("list")
def list_tokens(account: Annotated[str, typer.Argument(help="The account's name.")]) -> None:
    """List the tokens of an account; of each only the end is known."""

    async def listed(database: Database) -> list[tokens.TokenRecord]:
        owner = await accounts.account_named(database, account)
        return await tokens.account_tokens(database, owner)

    found = run(load_settings(), listed)
    columns = ("id", "token", "name", "expires", "last used", "revoked")
    print_table(columns, (_token_row(token) for token in found))


@tokens_app.command("revoke")
def revoke_token(token_id: Annotated[int, typer.Argument(help="From tokens list.")]) -> None:
    """End a token. Servers may take it for one more second."""
    run(load_settings(), lambda database: tokens.revoke_token(database, utc_now, token_id))
    out.print(f"Revoked the token {token_id}.")


def _source(loaded: Settings, name: str) -> str:
    return "environment" if name in loaded.model_fields_set else "default"


def _described(account: AccountRecord) -> str:
    return account.kind.lower() + (", operator" if account.is_operator else "")


def _token_row(token: tokens.TokenRecord) -> tuple[str, ...]:
    moments = (token.expires_at, token.last_used_at, token.revoked_at)
    shown_moments = ("" if moment is None else rfc3339(moment) for moment in moments)
    return (str(token.id), f"nb_…{token.last4}", token.name, *shown_moments)
