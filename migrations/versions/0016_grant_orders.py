"""The keys of the orders of lists, in each grant of a number, so that an index gives each order; and
an index of the tags of an owner.

Revision: 0016; follows 0015. It expands: triggers copy the keys from the number, whatever release
writes (docs/decisions/0079). On PostgreSQL `migrations/grant_keys.py` fills them in afterwards, and
`migrations/later_indexes.py` makes the indexes, so that nobody waits. Release 0.1.0 has no tags.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from database.types import OrderedText, UtcDateTime

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

COLUMNS: dict[str, Any] = {
    "number_calling_name_due_at": UtcDateTime(),
    "number_e164": OrderedText,
    "number_nickname_key": OrderedText,
    "number_updated_at": UtcDateTime(),
}
INDEXES = {
    "ix_phone_number_grant_due_order": "number_calling_name_due_at",
    "ix_phone_number_grant_e164_order": "number_e164",
    "ix_phone_number_grant_nickname_order": "number_nickname_key",
    "ix_phone_number_grant_updated_order": "number_updated_at",
}
OF_OWNERS = "ix_phone_number_tag_owner_id_key_phone_number_id"


def upgrade() -> None:
    for name, type_ in COLUMNS.items():
        op.add_column("phone_number_grant", sa.Column(name, type_, nullable=True))
    is_sqlite = op.get_context().dialect.name == "sqlite"
    for statement in _ON_SQLITE if is_sqlite else _ON_POSTGRESQL:
        op.execute(statement)
    for index, column in INDEXES.items() if is_sqlite else ():
        op.create_index(index, "phone_number_grant", ["grantee_id", column, "phone_number_id"])
    op.create_index(op.f(OF_OWNERS), "phone_number_tag", ["owner_id", "key", "phone_number_id"])


def downgrade() -> None:
    op.drop_index(op.f(OF_OWNERS), "phone_number_tag")
    is_postgresql = op.get_context().dialect.name == "postgresql"
    op.execute("DROP TRIGGER phone_number_grant_insert" + " ON phone_number_grant" * is_postgresql)
    op.execute("DROP TRIGGER phone_number_grant_keys" + " ON phone_number" * is_postgresql)
    if is_postgresql:
        op.execute("DROP FUNCTION copy_keys_to_grants")
        op.execute("DROP FUNCTION copy_keys_of_number")
    for index in INDEXES:
        op.execute(f"DROP INDEX IF EXISTS {index}")
    for name in reversed(COLUMNS):
        op.drop_column("phone_number_grant", name)


_KEYS = [name.removeprefix("number_") for name in COLUMNS]
_OF_GRANT, _OF_NUMBER = ", ".join(COLUMNS), ", ".join(_KEYS)
_SAME = " AND ".join(f"OLD.{key} IS NOT DISTINCT FROM NEW.{key}" for key in _KEYS)
_UPDATE = f"""
  UPDATE phone_number_grant SET ({_OF_GRANT}) = ({", ".join(f"NEW.{key}" for key in _KEYS)})
  WHERE phone_number_id = NEW.id;
"""
_AFTER_UPDATE = f"""
CREATE TRIGGER phone_number_grant_keys AFTER UPDATE OF {_OF_NUMBER} ON phone_number
FOR EACH ROW WHEN (NOT ({_SAME}))
"""

_TO_GRANTS = f"""
CREATE FUNCTION copy_keys_to_grants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN {_UPDATE} RETURN NULL; END $$
"""
_TO_NEW_GRANT = f"""
CREATE FUNCTION copy_keys_of_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  SELECT {_OF_NUMBER} INTO {", ".join(f"NEW.{name}" for name in COLUMNS)}
  FROM phone_number WHERE id = NEW.phone_number_id FOR SHARE;
  RETURN NEW;
END $$
"""
# FOR SHARE waits for whoever updates the number.

_BEFORE_INSERT = """
CREATE TRIGGER phone_number_grant_insert BEFORE INSERT ON phone_number_grant
FOR EACH ROW EXECUTE FUNCTION copy_keys_of_number()
"""
_ON_POSTGRESQL = (
    _TO_GRANTS,
    _TO_NEW_GRANT,
    f"{_AFTER_UPDATE} EXECUTE FUNCTION copy_keys_to_grants()",
    _BEFORE_INSERT,
)

_COPY = f"""
  UPDATE phone_number_grant SET ({_OF_GRANT}) = (
    SELECT {_OF_NUMBER} FROM phone_number WHERE id = phone_number_id
  )
"""
_AFTER_INSERT = f"""
CREATE TRIGGER phone_number_grant_insert AFTER INSERT ON phone_number_grant BEGIN
  {_COPY} WHERE phone_number_id = NEW.phone_number_id AND grantee_id = NEW.grantee_id;
END
"""
_ON_SQLITE = (
    _COPY,
    f"{_AFTER_UPDATE.replace('IS NOT DISTINCT FROM', 'IS')} BEGIN {_UPDATE} END",
    _AFTER_INSERT,
)
