"""What numbers are counted by, in each grant of a number, and an index of it.

Revision: 0017; follows 0016. It expands: triggers copy it from the number, whatever release writes
(docs/decisions/0082). On PostgreSQL `migrations/grant_keys.py` fills it in afterwards, and
`migrations/later_indexes.py` makes the index, so that nobody waits.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from database.types import Id

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

COLUMNS: dict[str, tuple[Any, str]] = {
    "number_status": (sa.Text(), "{}status"),
    "number_calling_name_status": (sa.Text(), "{}calling_name_status"),
    "number_product_type": (sa.Text(), "{}product_type"),
    "number_type": (sa.Text(), "{}type"),
    "number_number_type": (sa.Text(), "{}number_type"),
    "number_country_code": (sa.Text(), "{}country_code"),
    "number_former_status": (sa.Text(), "{}former_status"),
    "number_has_nickname": (sa.Boolean(), "{}nickname_key IS NOT NULL"),
    "number_has_tags": (sa.Boolean(), "{}tag_keys IS NOT NULL"),
    "number_owner_id": (Id, "{}owner_id"),
}
"""With what each is of the row of the number."""
INDEX = "ix_phone_number_grant_counts"
TRIGGERS = {
    "phone_number_grant_insert_counted": "phone_number_grant",
    "phone_number_grant_nickname": "phone_number",
    "phone_number_grant_counted": "phone_number",
}


def upgrade() -> None:
    for name, (type_, _) in COLUMNS.items():
        op.add_column("phone_number_grant", sa.Column(name, type_, nullable=True))
    is_sqlite = op.get_context().dialect.name == "sqlite"
    for statement in _ON_SQLITE if is_sqlite else _ON_POSTGRESQL:
        op.execute(statement)
    if is_sqlite:
        op.create_index(INDEX, "phone_number_grant", ["grantee_id", *COLUMNS, "expires_at"])


def downgrade() -> None:
    is_postgresql = op.get_context().dialect.name == "postgresql"
    for trigger, table in TRIGGERS.items():
        op.execute(f"DROP TRIGGER {trigger}" + f" ON {table}" * is_postgresql)
    if is_postgresql:
        op.execute("DROP FUNCTION copy_counted_to_grants")
        op.execute("DROP FUNCTION copy_counted_of_number")
    op.execute(f"DROP INDEX IF EXISTS {INDEX}")
    for name in reversed(COLUMNS):
        op.drop_column("phone_number_grant", name)


def _of(row: str) -> list[str]:
    """What the grants have of a row of numbers."""
    return [sql.format(row) for _, sql in COLUMNS.values()]


_READ = [sql.format("").split()[0] for _, sql in COLUMNS.values() if "nickname" not in sql]
_OF_GRANT, _OF_NUMBER = ", ".join(COLUMNS), ", ".join(_of(""))
_SAME = " AND ".join(
    f"({old}) IS NOT DISTINCT FROM ({new})"
    for old, new in zip(_of("OLD."), _of("NEW."), strict=True)
    if "nickname" not in old
)
_UPDATE = f"""
  UPDATE phone_number_grant SET ({_OF_GRANT}) = ({", ".join(_of("NEW."))})
  WHERE phone_number_id = NEW.id;
"""
_AFTER_UPDATE = f"""
CREATE TRIGGER phone_number_grant_counted AFTER UPDATE OF {", ".join(_READ)} ON phone_number
FOR EACH ROW WHEN (NOT ({_SAME}))
"""
_AFTER_NICKNAME = """
CREATE TRIGGER phone_number_grant_nickname AFTER UPDATE OF nickname_key ON phone_number
FOR EACH ROW WHEN ((OLD.nickname_key IS NULL) <> (NEW.nickname_key IS NULL))
"""
# By itself: PostgreSQL parses the condition of a trigger for each update, and this one is short.

_TO_GRANTS = f"""
CREATE FUNCTION copy_counted_to_grants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN {_UPDATE} RETURN NULL; END $$
"""
_TO_NEW_GRANT = f"""
CREATE FUNCTION copy_counted_of_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  SELECT {_OF_NUMBER} INTO {", ".join(f"NEW.{name}" for name in COLUMNS)}
  FROM phone_number WHERE id = NEW.phone_number_id FOR SHARE;
  RETURN NEW;
END $$
"""
# FOR SHARE waits for whoever updates the number.

_BEFORE_INSERT = """
CREATE TRIGGER phone_number_grant_insert_counted BEFORE INSERT ON phone_number_grant
FOR EACH ROW EXECUTE FUNCTION copy_counted_of_number()
"""
_ON_POSTGRESQL = (
    _TO_GRANTS,
    _TO_NEW_GRANT,
    f"{_AFTER_UPDATE} EXECUTE FUNCTION copy_counted_to_grants()",
    f"{_AFTER_NICKNAME} EXECUTE FUNCTION copy_counted_to_grants()",
    _BEFORE_INSERT,
)

_COPY = f"""
  UPDATE phone_number_grant SET ({_OF_GRANT}) = (
    SELECT {_OF_NUMBER} FROM phone_number WHERE id = phone_number_id
  )
"""
_AFTER_INSERT = f"""
CREATE TRIGGER phone_number_grant_insert_counted AFTER INSERT ON phone_number_grant BEGIN
  {_COPY} WHERE phone_number_id = NEW.phone_number_id AND grantee_id = NEW.grantee_id;
END
"""
_ON_SQLITE = (
    _COPY,
    f"{_AFTER_UPDATE.replace('IS NOT DISTINCT FROM', 'IS')} BEGIN {_UPDATE} END",
    f"{_AFTER_NICKNAME} BEGIN {_UPDATE} END",
    _AFTER_INSERT,
)
