"""The members of teams. What is granted to a team is granted to each member, as long as they are in
it.
"""

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from models.enums import AccountKind
from models.records import AccountRecord
from models.tables import Account, Membership
from resolvers.accounts.accounts import ACCOUNT_COLUMNS


async def add_member(database: Database, team: AccountRecord, member: AccountRecord) -> bool:
    """Add a person to a team. Returns False if they were in it. Raises ConfigurationError."""
    _check_team(team)
    if member.kind == AccountKind.TEAM:
        raise ConfigurationError(f"{member.name} is a team: only persons join teams.")
    statement = insert(Membership).values(team_id=team.id, member_id=member.id)
    try:
        await database.write(lambda connection: connection.execute(statement))
    except IntegrityError:
        return False
    return True


async def remove_member(database: Database, team: AccountRecord, member: AccountRecord) -> bool:
    """Remove a person from a team. Returns False if they were not in it. Raises
    ConfigurationError.
    """
    _check_team(team)
    statement = delete(Membership).where(
        col(Membership.team_id) == team.id, col(Membership.member_id) == member.id
    )
    removed = await database.write(lambda connection: connection.execute(statement).rowcount)
    return removed > 0


async def members(database: Database, team: AccountRecord) -> list[AccountRecord]:
    """The members of a team, sorted by name. Raises ConfigurationError."""
    _check_team(team)
    statement = (
        select(*ACCOUNT_COLUMNS)
        .join(Membership, col(Membership.member_id) == col(Account.id))
        .where(col(Membership.team_id) == team.id)
        .order_by(col(Account.name))
    )
    return await database.read(
        lambda connection: [AccountRecord(*row) for row in connection.execute(statement)]
    )


def _check_team(account: AccountRecord) -> None:
    if account.kind != AccountKind.TEAM:
        raise ConfigurationError(
            f"{account.name} is a person: make a team with `numberbook accounts create --team`."
        )
