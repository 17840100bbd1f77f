"""Deletion of numbers: what a deleted number had before, and three kinds of changes.

Revision: 0004; follows 0003. It expands: release 0.1.0 writes none of the new columns and kinds,
and finds numbers by the unique `e164` as before (docs/decisions/0037).
"""

import sqlalchemy as sa
from alembic import op

from database.types import OrderedText, UtcDateTime
from migrations import trail_fields

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

OLD = (
    "CALLING_NAME",
    "CALLING_NAME_REQUEST",
    "CREATED",
    "GRANT",
    "NAME",
    "NICKNAME",
    "OWNER",
    "PRODUCT_TYPE",
)
NEW = (*OLD[:3], "DELETED", *OLD[3:], "RELEASED", "RESTORED")

NOT_HELD = "former_status IS NOT NULL"
DELETED = f"{NOT_HELD} AND former_e164 IS NULL"


def upgrade() -> None:
    op.add_column("phone_number", sa.Column("former_status", sa.Text(), nullable=True))
    op.add_column("phone_number", sa.Column("former_deletion_at", UtcDateTime(), nullable=True))
    op.add_column("phone_number", sa.Column("former_e164", OrderedText, nullable=True))
    _create_index("ix_phone_number_deleted", ["owner_id", "deletion_at"], DELETED)
    _create_index("ix_phone_number_not_held", ["owner_id"], NOT_HELD)
    trail_fields.allow(NEW, instead_of=OLD)


def downgrade() -> None:
    """Fails if a number was ever deleted: the trail says so, and is only added to."""
    trail_fields.allow(OLD, instead_of=NEW)
    op.drop_index("ix_phone_number_not_held", "phone_number")
    op.drop_index("ix_phone_number_deleted", "phone_number")
    for column in ("former_e164", "former_deletion_at", "former_status"):
        op.drop_column("phone_number", column)


def _create_index(name: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, "phone_number", columns, sqlite_where=where, postgresql_where=where)
