"""Deletion of numbers: what a deleted number had before, and three kinds of changes.

Revision: 0004; follows 0003. It expands: release 0.1.0 writes none of the new columns and kinds,
and finds numbers by the unique `e164` as before (docs/decisions/0037).
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, OrderedText, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CHECK = "ck_phone_number_change_field"
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
SAYING = "The trail of changes is only added to."


def upgrade() -> None:
    op.add_column("phone_number", sa.Column("former_status", sa.Text(), nullable=True))
    op.add_column("phone_number", sa.Column("former_deletion_at", UtcDateTime(), nullable=True))
    op.add_column("phone_number", sa.Column("former_e164", OrderedText, nullable=True))
    _create_index("ix_phone_number_deleted", ["owner_id", "deletion_at"], DELETED)
    _create_index("ix_phone_number_not_held", ["owner_id"], NOT_HELD)
    _allow(NEW, instead_of=OLD)


def downgrade() -> None:
    """Fails if a number was ever deleted: the trail says so, and is only added to."""
    _allow(OLD, instead_of=NEW)
    op.drop_index("ix_phone_number_not_held", "phone_number")
    op.drop_index("ix_phone_number_deleted", "phone_number")
    for column in ("former_e164", "former_deletion_at", "former_status"):
        op.drop_column("phone_number", column)


def _create_index(name: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, "phone_number", columns, sqlite_where=where, postgresql_where=where)


def _allow(fields: tuple[str, ...], instead_of: tuple[str, ...]) -> None:
    """Change which kinds of changes the trail takes. SQLite can only copy the table; its triggers
    are made again.
    """
    if op.get_context().dialect.name == "postgresql":
        op.drop_constraint(op.f(CHECK), "phone_number_change", type_="check")
        op.create_check_constraint(op.f(CHECK), "phone_number_change", _is_one_of(fields))
        return
    with op.batch_alter_table("phone_number_change", copy_from=_table(instead_of)) as table:
        table.drop_constraint(op.f(CHECK), type_="check")
        table.create_check_constraint(op.f(CHECK), _is_one_of(fields))
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER phone_number_change_no_{verb.lower()}"
            f" BEFORE {verb} ON phone_number_change"
            f" BEGIN SELECT RAISE(ABORT, '{SAYING}'); END"
        )


def _is_one_of(fields: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{field}'" for field in fields)
    return f"field IN ({listed})"


def _table(fields: tuple[str, ...]) -> sa.Table:
    """The table as it is, with the kinds of changes that it takes."""
    return sa.Table(
        "phone_number_change",
        sa.MetaData(),
        sa.Column("id", Id, nullable=False),
        sa.Column("phone_number_id", Id, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old_value", sa.Text(), nullable=True),
        sa.Column("new_value", sa.Text(), nullable=True),
        sa.Column("actor_id", Id, nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("request_id", sa.Text(), nullable=False),
        sa.CheckConstraint(_is_one_of(fields), name=CHECK),
        sa.ForeignKeyConstraint(
            ["actor_id"],
            ["account.id"],
            name="fk_phone_number_change_actor_id",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["phone_number_id"],
            ["phone_number.id"],
            name="fk_phone_number_change_phone_number_id",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_phone_number_change"),
        sa.Index("ix_phone_number_change_phone_number_id_id", "phone_number_id", "id"),
        sqlite_autoincrement=True,
    )
