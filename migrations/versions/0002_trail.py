"""A trail that can only grow.

Revision: 0002; follows 0001.
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

FOREIGN_KEY = "fk_phone_number_change_phone_number_id"
SAYING = "The trail of changes is only added to."


def upgrade() -> None:
    _follow_deleted_numbers("RESTRICT")
    if op.get_context().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER phone_number_change_no_{verb.lower()}"
                f" BEFORE {verb} ON phone_number_change"
                f" BEGIN SELECT RAISE(ABORT, '{SAYING}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_to_change_the_trail() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{SAYING}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER phone_number_change_no_change"
        " BEFORE UPDATE OR DELETE OR TRUNCATE ON phone_number_change"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_trail()"
    )


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(f"DROP TRIGGER phone_number_change_no_{verb.lower()}")
    else:
        op.execute("DROP TRIGGER phone_number_change_no_change ON phone_number_change")
        op.execute("DROP FUNCTION refuse_to_change_the_trail")
    _follow_deleted_numbers("CASCADE")


def _follow_deleted_numbers(how: str) -> None:
    """What becomes of the trail of a number that is deleted. SQLite can only copy the table."""
    with op.batch_alter_table("phone_number_change", copy_from=_table()) as table:
        table.drop_constraint(FOREIGN_KEY, type_="foreignkey")
        table.create_foreign_key(
            FOREIGN_KEY, "phone_number", ["phone_number_id"], ["id"], ondelete=how
        )


def _table() -> sa.Table:
    """The table as it was made by 0001."""
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
        sa.CheckConstraint(
            "field IN ('CALLING_NAME', 'CALLING_NAME_REQUEST', 'CREATED', 'GRANT', 'NAME', 'NICKNAME', 'OWNER', 'PRODUCT_TYPE')",
            name="ck_phone_number_change_field",
        ),
        sa.ForeignKeyConstraint(
            ["actor_id"],
            ["account.id"],
            name="fk_phone_number_change_actor_id",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(["phone_number_id"], ["phone_number.id"], name=FOREIGN_KEY),
        sa.PrimaryKeyConstraint("id", name="pk_phone_number_change"),
        sa.Index("ix_phone_number_change_phone_number_id_id", "phone_number_id", "id"),
        sqlite_autoincrement=True,
    )
