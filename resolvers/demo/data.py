"""Demonstration data: a few persons, and numbers of several countries, imported from a file.

The numbers are in `demo.csv`. Most are in ranges that regulators reserve for fiction; none is meant
to be called. Nothing is random, so that it is always as the README shows.
"""

from pathlib import Path

from sqlalchemy import Connection, insert, literal, select

from database import Database
from database.errors import ConfigurationError
from models.changes.transitions import Settlement
from models.clock import Clock
from models.enums import AccountKind, PhoneNumberAccess
from models.policy import Viewer
from models.records import AccountRecord
from models.tables import Membership
from resolvers.accounts.accounts import all_accounts, create_account
from resolvers.context import system_request_id
from resolvers.demo.personas import ROLES, Persona, all_personas
from resolvers.files.columns import Problem
from resolvers.files.import_numbers import import_numbers
from resolvers.files.readers.formats import ImportFormat
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.grants import put_grant
from resolvers.queries.lists.statements import NUMBER_COLUMNS, number_record

NUMBERS = Path(__file__).parent / "demo.csv"
REQUEST_ID = system_request_id("demonstration")

OWNER, GRANTEE, _, OPERATOR = ROLES
TEAM = "support"


async def fill(database: Database, clock: Clock, key: bytes) -> list[Persona]:
    """Create the demonstration data that is missing, and return its persons. To run it again
    changes nothing.

    Raises ConfigurationError if the database has other data.
    """
    accounts = {account.name for account in await all_accounts(database)}
    if not accounts:
        await _create(database, clock)
    elif not ROLES.keys() <= accounts:
        raise ConfigurationError(
            "The database holds other data than the demonstration's: set NUMBERBOOK_DATABASE_URL"
            " to an empty one, or serve without --demo."
        )
    return await all_personas(database, clock, key)


async def _create(database: Database, clock: Clock) -> None:
    people = [
        await create_account(
            database, clock, name, AccountKind.PERSON, is_operator=name == OPERATOR
        )
        for name in ROLES
    ]
    accounts = {account.name: account for account in people}
    team = await create_account(database, clock, TEAM, AccountKind.TEAM, is_operator=False)
    await _bring_in(database, clock, accounts[OWNER])
    await database.write(
        lambda connection: _share(connection, clock, accounts[OWNER], accounts[GRANTEE], team)
    )


async def _bring_in(database: Database, clock: Clock, owner: AccountRecord) -> None:
    def refuse(problem: Problem) -> None:
        raise AssertionError(f"{NUMBERS.name}, line {problem.line}: {problem.reason}")

    await import_numbers(
        database,
        clock,
        Settlement(),  # as slow as a real carrier, so that some names are pending
        owner,
        NUMBERS,
        ImportFormat.CSV,
        dry_run=False,
        request_id=REQUEST_ID,
        on_problem=refuse,
        progress=lambda _: None,
    )


def _share(
    connection: Connection,
    clock: Clock,
    owner: AccountRecord,
    grantee: AccountRecord,
    team: AccountRecord,
) -> None:
    """Grant every fifth number to the grantee, and every seventh to a team with the grantee."""
    connection.execute(insert(Membership).values(member_id=grantee.id, team_id=team.id))
    audit = AuditContext(clock(), REQUEST_ID, Viewer(owner.id))
    # Every number of the database belongs to this owner.
    numbers = select(*NUMBER_COLUMNS, literal(PhoneNumberAccess.OWNER.value))
    for number in [number_record(row) for row in connection.execute(numbers)]:
        for account, every in ((grantee, 5), (team, 7)):
            if number.id % every == 0:
                put_grant(connection, number, account, None, audit)
