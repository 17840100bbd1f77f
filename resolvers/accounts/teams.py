"""Who belongs to a team: what is granted to it is granted to each, from the moment they join to the
moment they leave.
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
    """Let a person join a team; False where they belonged to it. Raises ConfigurationError."""
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
    """Let a person leave a team; False where they did not belong to it. Raises
    ConfigurationError.
    """
    _check_team(team)
    statement = delete(Membership).where(
        col(Membership.team_id) == team.id, col(Membership.member_id) == member.id
    )
    removed = await database.write(lambda connection: connection.execute(statement).rowcount)
    return removed > 0


async def members(database: Database, team: AccountRecord) -> list[AccountRecord]:
    """The members of a team by name. Raises ConfigurationError."""
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
