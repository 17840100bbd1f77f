"""Which kinds of changes the trail takes."""

import sqlalchemy as sa
from alembic import op

from database.types import Id, UtcDateTime

CHECK = "ck_phone_number_change_field"
SAYING = "The trail of changes is only added to."


def allow(fields: tuple[str, ...], instead_of: tuple[str, ...]) -> None:
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
