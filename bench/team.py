"""What a page costs a member of a large team, compared with the owner.

`python -m bench.team` grants 100,000 of 200,000 numbers to a team of 1,000 and asks for the first
page in every order, one request at a time, as a member and as the owner of most.
"""

import asyncio
from contextlib import ExitStack
from http.client import HTTPConnection
from typing import Annotated
from urllib.parse import urlsplit

import typer
from sqlalchemy import Connection, text

from bench.growth import ORDERS, PAGE, timed
from bench.race.contenders import ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.race.workloads import PAGE_SIZE, Request
from bench.support import report
from bench.support.data import Person, fill, person
from bench.support.databases import Server, databases
from database import connect
from models.clock import utc_now
from models.enums import AccountKind
from resolvers.accounts.accounts import create_account

app = typer.Typer(pretty_exceptions_enable=False)

NUMBERS = 200_000
MEMBERS = 1_000
ROUNDS = 15
BAR = 3
"""The target: in the default order a member waits at most so many times as long as the owner."""


@app.command()
def main(
    write: Annotated[bool, typer.Option("--write", help="Put the table into bench/README.md.")] = (
        False
    ),
) -> None:
    """Measure pages of a team's member and print a table."""
    provenance = report.provenance("python -m bench.team")
    with databases() as server:
        columns = [_columns(kind, server) for kind in KINDS]
    header = ["order", *(f"{kind} {who}" for kind in KINDS for who in ("member", "owner", "ratio"))]
    rows = [
        [" ".join(order), *(cell for column in columns for cell in column[place])]
        for place, order in enumerate(ORDERS)
    ]
    about = (
        f"Milliseconds, the best of {ROUNDS}: a member of a team of {MEMBERS} to which"
        f" {NUMBERS // 2} of {NUMBERS} numbers are granted, and the owner of most (bar for"
        f" CREATED_AT DESC: {BAR})."
    )
    table = f"{provenance}\n\n{about}\n\n{markdown(header, rows)}"
    typer.echo(table)
    if write:
        report.write("team", table)


def _columns(kind: str, server: Server) -> list[list[str]]:
    """For each order: the member's time, the owner's time, and their ratio."""
    url = server.create(kind, "team")
    owner = asyncio.run(fill(url, NUMBERS)).owner_of_most
    member = asyncio.run(_team(url))
    cells = []
    with ExitStack() as stack:
        [there] = stack.enter_context(running([ours(kind, url)]))
        for order in ORDERS:
            variables = {"first": PAGE_SIZE, "orderBy": order._asdict()}
            page = Request("Page", PAGE, variables)
            netloc = urlsplit(there.url).netloc
            asking = [timed(HTTPConnection(netloc), who.token, page) for who in (member, owner)]
            rounds = [[next(each) for each in asking] for _ in range(ROUNDS)]
            theirs, owners = (min(times) for times in zip(*rounds, strict=True))
            cells.append([f"{theirs:.1f}", f"{owners:.1f}", f"{theirs / owners:.1f}"])
    return cells


async def _team(url: str) -> Person:
    """Grant every second number to a new team, and return one of its members."""
    database = connect(url)
    try:
        team = await create_account(database, utc_now, "team", AccountKind.TEAM, is_operator=False)
        member = await person(database, "member")
        await database.migrate(lambda connection: _join(connection, team.id, member.id))
    finally:
        await database.dispose()
    return member


def _join(connection: Connection, team_id: int, member_id: int) -> None:
    values = {"team": team_id, "member": member_id, "members": MEMBERS - 1}
    for statement in (OTHER_MEMBERS, MEMBERSHIPS, GRANTS):
        connection.execute(text(statement), values)
    if connection.dialect.name == "postgresql":
        connection.execute(text("ANALYZE"))


OTHER_MEMBERS = """
INSERT INTO account (name, kind, is_operator, created_at)
WITH RECURSIVE series(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < :members)
SELECT 'member' || i, 'PERSON', false, account.created_at
FROM series, account WHERE account.id = :member
"""
MEMBERSHIPS = """
INSERT INTO membership (team_id, member_id)
SELECT :team, id FROM account WHERE name LIKE 'member%'
"""
GRANTS = """
INSERT INTO phone_number_grant
  (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)
SELECT id, :team, owner_id, created_at, created_at FROM phone_number WHERE id % 2 = 0
"""


if __name__ == "__main__":
    app()
