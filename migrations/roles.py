"""The two roles of a PostgreSQL database. One migrates and owns everything. The other runs the
server: it can do what requests need, but not change the schema or rows of the trail.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from psycopg.sql import Identifier
from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from database import Database
from database.errors import ConfigurationError
from database.postgresql.transactions import INSUFFICIENT_PRIVILEGE, sqlstate

PRIVILEGES = {
    "account": "SELECT, INSERT, UPDATE",
    "account_former_name": "SELECT, INSERT",
    "account_word": "SELECT, INSERT, DELETE",
    "membership": "SELECT, INSERT, DELETE",
    "access_token": "SELECT, INSERT, UPDATE",
    "kept_answer": "SELECT, INSERT, UPDATE, DELETE",
    "phone_number": "SELECT, INSERT, UPDATE",
    "phone_number_grant": "SELECT, INSERT, UPDATE, DELETE",
    "phone_number_association": "SELECT, INSERT, DELETE",
    "phone_number_change": "SELECT, INSERT",
    "phone_number_tag": "SELECT, INSERT, DELETE",
    "platform_number": "SELECT, INSERT, UPDATE, DELETE",
    "update_run": "SELECT, INSERT, UPDATE, DELETE",
    "update_run_item": "SELECT, INSERT, UPDATE, DELETE",
    "alembic_version": "SELECT",
}


async def grant_to(database: Database, role: str) -> None:
    """Give a role exactly the privileges that the server needs, and revoke all others.

    Raises ConfigurationError if the role does not exist or has too many rights, and Unavailable.
    """
    if database.name != "postgresql":
        raise ConfigurationError("SQLite has no roles: leave out --grant-to.")
    await database.migrate(partial(_grant, role))


def settings_of(role: str, settings: Mapping[str, str]) -> list[str]:
    """The commands that make these the settings of each new session of a role: for a pooler, whose
    sessions are not ours to change.
    """
    name = Identifier(role).as_string()
    return [f"ALTER ROLE {name} SET {setting} = '{value}'" for setting, value in settings.items()]


async def apply_settings(database: Database, commands: Sequence[str]) -> None:
    """Run the commands of `settings_of`. Raises ConfigurationError if we may not; Unavailable."""
    await database.migrate(partial(_apply, commands))


def _apply(commands: Sequence[str], connection: Connection) -> None:
    try:
        for command in commands:
            connection.exec_driver_sql(command)
    except ProgrammingError as error:
        if sqlstate(error) != INSUFFICIENT_PRIVILEGE:
            raise
        raise ConfigurationError(
            "This PostgreSQL role may not change the settings of another: leave out"
            " --apply-settings, and run the ALTER ROLE lines that are printed as a superuser."
        ) from None


def _grant(role: str, connection: Connection) -> None:
    _check(connection, role)
    quoted = connection.dialect.identifier_preparer.quote_identifier
    grantee, schema = quoted(role), quoted(connection.scalar(text("SELECT current_schema()")) or "")
    statements = (
        f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {grantee}",
        f"REVOKE CREATE ON SCHEMA {schema} FROM {grantee}",
        f"GRANT USAGE ON SCHEMA {schema} TO {grantee}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {grantee}",
        *(f"GRANT {rights} ON {table} TO {grantee}" for table, rights in PRIVILEGES.items()),
    )
    for statement in statements:
        connection.exec_driver_sql(statement)


def _check(connection: Connection, role: str) -> None:
    """Raises ConfigurationError if the role does not exist, or can act as the present role."""
    found = connection.execute(
        text(
            "SELECT pg_has_role(oid, current_user, 'MEMBER') AS is_above FROM pg_roles"
            " WHERE rolname = :role"
        ),
        {"role": role},
    ).one_or_none()
    if found is None:
        raise ConfigurationError(
            f"There is no PostgreSQL role {role}: make it by CREATE ROLE ... LOGIN, then run this"
            " again."
        )
    if found.is_above:
        raise ConfigurationError(
            f"The PostgreSQL role {role} can act as the one that owns the tables: name another,"
            " which the server shall run as."
        )
