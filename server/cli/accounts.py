"""`numberbook accounts`, `teams` and `tokens`."""

from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from typing import Annotated

import typer

from database import Database
from database.errors import ConfigurationError
from database.moments import rfc3339
from database.types import MAX_ID
from models.clock import utc_now
from models.enums import AccountKind
from models.records import AccountRecord
from resolvers.accounts import accounts, administration, subjects, teams, tokens
from resolvers.accounts.subjects import Subject
from resolvers.files.hand_over import HandOver, check_heir, hand_over, preview
from server.auth import keys
from server.cli.terminal import AsJson, bar, notes, out, print_rows, run
from server.compat.chime import face as chime
from server.settings import load_settings

REGION = "us-east-1"
"""Any region is taken; clients of AWS need one."""

accounts_app = typer.Typer(help="The persons and teams that own and see numbers.")
teams_app = typer.Typer(help="Who belongs to a team, and so sees what is granted to it.")
tokens_app = typer.Typer(help="The access tokens of accounts.")


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
        may_create=True,
    )
    out.print(f"Made the account {made.name} ({_described(made)}).", markup=False)


@accounts_app.command("rename")
def rename_account(
    name: Annotated[str, typer.Argument(help="The account's name.")],
    new_name: Annotated[str, typer.Argument(help="Its new name, unique among all accounts.")],
) -> None:
    """Rename an account. Trails keep the name of their time."""

    async def rename(database: Database) -> str:
        account = await accounts.account_named(database, name)
        return await administration.rename_account(database, utc_now, account, new_name)

    renamed = run(load_settings(), rename)
    out.print(f"Renamed {name} to {renamed}.", markup=False)


@accounts_app.command("operator")
def set_operator(
    name: Annotated[str, typer.Argument(help="The account's name.")],
    off: Annotated[bool, typer.Option("--off", help="No operator any more.")] = False,
) -> None:
    """Make an account an operator, who sees all numbers; or no operator any more."""

    async def set_(database: Database) -> None:
        account = await accounts.account_named(database, name)
        await administration.set_operator(database, account, is_operator=not off)

    run(load_settings(), set_)
    out.print(f"{name} is {'no operator any more' if off else 'an operator'}.", markup=False)


@accounts_app.command("unlink")
def unlink_account(name: Annotated[str, typer.Argument(help="The account's name.")]) -> None:
    """End what `link` did: tokens of the issuer do not speak for the person any more."""

    async def unlink(database: Database) -> None:
        await subjects.remove_subject(database, await accounts.account_named(database, name))

    run(load_settings(), unlink)
    out.print(f"{name} is linked to no subject.", markup=False)


@accounts_app.command("disable")
def disable_account(
    name: Annotated[str, typer.Argument(help="The account's name.")],
    hand_over_to: Annotated[
        str | None, typer.Option(help="The person who gets all its numbers.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be.")] = False,
) -> None:
    """Disable a person's account: its tokens end at once, and nothing can be given to it. What it
    owns stays, or is handed over, each number in a transaction of its own: run it again if it was
    interrupted.
    """
    report = run(load_settings(), partial(_disable, name, hand_over_to, dry_run))
    out.print(f"{'Would disable' if dry_run else 'Disabled'} {name}.", markup=False)
    if report is not None:
        out.print(_described_hand_over(report, name, hand_over_to, dry_run), markup=False)
        if report.refused:
            raise typer.Exit(1)


async def _disable(
    name: str, heir_name: str | None, dry_run: bool, database: Database
) -> HandOver | None:
    account = await accounts.account_named(database, name)
    administration.check_can_be_disabled(account)
    heir = None if heir_name is None else await accounts.account_named(database, heir_name)
    if heir is not None:
        check_heir(account, heir)
    if not dry_run:
        await administration.disable(database, utc_now, account)
    if heir is None:
        return None
    expected = await preview(database, account)
    if dry_run:
        return expected
    with bar(f"to {heir.name}", expected.done) as progress:
        return await hand_over(database, utc_now, account, heir, _report_refusal, progress)


def _report_refusal(number: str, why: str) -> None:
    """Print on standard error why a number was not handed over."""
    notes.print(f"{number}: refused: {why}", markup=False)


def _described_hand_over(report: HandOver, name: str, heir_name: str | None, dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    counts = f"{report.done} numbers {would}handed over to {heir_name}, {report.refused} refused"
    return f"{counts}, {report.deleted} deleted ones stay with {name} until they are released"


@accounts_app.command("enable")
def enable_account(name: Annotated[str, typer.Argument(help="The account's name.")]) -> None:
    """Enable a disabled account again; its tokens that have not ended are valid again."""

    async def enable(database: Database) -> None:
        await administration.enable(database, await accounts.account_named(database, name))

    run(load_settings(), enable)
    out.print(f"{name} is enabled.", markup=False)


@accounts_app.command("link")
def link_account(
    name: Annotated[str, typer.Argument(help="The account's name.")],
    subject: Annotated[str, typer.Argument(help="The sub claim at the OpenID Connect issuer.")],
) -> None:
    """Let tokens of a subject of NUMBERBOOK_OIDC_ISSUER speak for a person."""
    loaded = load_settings()
    if loaded.oidc_issuer is None:
        raise ConfigurationError(
            "Set NUMBERBOOK_OIDC_ISSUER as for the server: a subject counts with its issuer only."
        )
    oidc = import_module("server.auth.oidc")
    oidc.check_issuer(loaded.oidc_issuer, "NUMBERBOOK_OIDC_ISSUER")
    of_issuer = Subject(loaded.oidc_issuer, subject)

    async def link(database: Database) -> None:
        account = await accounts.account_named(database, name)
        await subjects.set_subject(database, account, of_issuer)

    run(loaded, link)
    out.print(f"Linked {name} to the subject {subject} of {of_issuer.issuer}.", markup=False)


@accounts_app.command("list")
def list_accounts(as_json: AsJson = False) -> None:
    """List all accounts."""
    found = run(load_settings(), accounts.all_accounts)
    rows = ((account.name, _described(account)) for account in found)
    print_rows(("name", "kind"), rows, as_json=as_json)


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
def list_members(
    team: Annotated[str, typer.Argument(help="The team's name.")], as_json: AsJson = False
) -> None:
    """List the members of a team."""

    async def listed(database: Database) -> list[AccountRecord]:
        return await teams.members(database, await accounts.account_named(database, team))

    members = run(load_settings(), listed)
    if as_json:
        print_rows(("name",), ((member.name,) for member in members), as_json=True)
        return
    for member in members:
        out.print(member.name, markup=False)


@tokens_app.command("create")
def create_token(
    account: Annotated[str, typer.Argument(help="The account's name.")],
    name: Annotated[str, typer.Option(help="What the token is for.")] = "",
    expires_in_days: Annotated[int, typer.Option(help="Its life, 1 to 3650 days.")] = 90,
    aws: Annotated[bool, typer.Option("--aws", help="An access key for clients of AWS.")] = False,
    url: Annotated[
        str, typer.Option(help="With --aws: where the server is reached.")
    ] = "http://127.0.0.1:8000",
) -> None:
    """Make an access token and print it, alone on the last line: it is shown only now.

    With --aws, make an access key, and print what clients of AWS read from the environment.
    """
    loaded = load_settings()
    key = keys.token_key(loaded)
    make = tokens.create_access_key if aws else tokens.create_token

    async def create(database: Database) -> tokens.AccessKey | str:
        owner = await accounts.account_named(database, account)
        return await make(database, utc_now, key, owner, name, expires_in_days)

    made = run(loaded, create)
    what = "A token" if isinstance(made, str) else "An access key"
    typer.echo(f"{what} for {account}; it is shown only now.", err=True)
    typer.echo(made if isinstance(made, str) else _environment(made, url))


def _environment(access_key: tokens.AccessKey, url: str) -> str:
    """The environment of the SDKs and the command line of AWS, which reads AWS_DEFAULT_REGION."""
    variables = {
        "AWS_ACCESS_KEY_ID": access_key.id,
        "AWS_SECRET_ACCESS_KEY": access_key.secret,
        "AWS_ENDPOINT_URL_CHIME_SDK_VOICE": f"{url.rstrip('/')}{chime.BASE}",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
    }
    return "\n".join(f"{name}={value}" for name, value in variables.items())


@tokens_app.command("list")
def list_tokens(
    account: Annotated[str, typer.Argument(help="The account's name.")], as_json: AsJson = False
) -> None:
    """List the tokens of an account; of each only the end is known."""

    async def listed(database: Database) -> list[tokens.TokenRecord]:
        owner = await accounts.account_named(database, account)
        return await tokens.account_tokens(database, owner)

    found = run(load_settings(), listed)
    columns = ("id", "token", "name", "expires", "last used", "revoked", "access key")
    print_rows(columns, (_token_row(token) for token in found), as_json=as_json)


@tokens_app.command("revoke")
def revoke_token(
    token_id: Annotated[int, typer.Argument(help="From tokens list.", min=1, max=MAX_ID)],
) -> None:
    """End a token. Servers may take it for one more second."""
    run(load_settings(), lambda database: tokens.revoke_token(database, utc_now, token_id))
    out.print(f"Revoked the token {token_id}.")


def _described(account: AccountRecord) -> str:
    operator = ", operator" if account.is_operator else ""
    return account.kind.lower() + operator + (", disabled" if account.is_disabled else "")


def _token_row(token: tokens.TokenRecord) -> tuple[str, ...]:
    moments = (token.expires_at, token.last_used_at, token.revoked_at)
    shown_moments = ("" if moment is None else rfc3339(moment) for moment in moments)
    access_key_id = token.access_key_id or ""
    return (str(token.id), f"nb_…{token.last4}", token.name, *shown_moments, access_key_id)
