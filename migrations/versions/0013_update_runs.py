"""Update runs: previewed changes of many numbers, and what becomes of each; and an index by which
the changes of a request are found.

Revision: 0013; follows 0012. It expands: release 0.1.0 does not know the tables
(docs/decisions/0062).
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, UtcDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STATUSES = "'PREVIEWED', 'RUNNING', 'CANCELLED', 'DONE', 'UNDOING', 'UNDONE'"
OUTCOMES = "'CHANGED', 'FAILED', 'REFUSED', 'UNCHANGED', 'WILL_CHANGE'"
IS_ACTIVE = "status IN ('RUNNING', 'UNDOING')"


def upgrade() -> None:
    op.create_table(
        "update_run",
        sa.Column("id", Id, nullable=False),
        sa.Column("account_id", Id, nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.Column("started_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("kept_until", UtcDateTime(), nullable=True),
        sa.Column("will_change", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("undone_to", sa.Integer(), nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("leased_until", UtcDateTime(), nullable=True),
        sa.CheckConstraint(f"status IN ({STATUSES})", name=op.f("ck_update_run_status")),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_update_run_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_update_run")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_update_run_account_id_id"), "update_run", ["account_id", "id"])
    op.create_index(op.f("ix_update_run_kept_until"), "update_run", ["kept_until"])
    op.create_index(
        "ix_update_run_active",
        "update_run",
        ["leased_until"],
        sqlite_where=sa.text(IS_ACTIVE),
        postgresql_where=sa.text(IS_ACTIVE),
    )
    op.create_table(
        "update_run_item",
        sa.Column("run_id", Id, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("phone_number_id", Id, nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("old_value", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("failures", sa.Text(), nullable=True),
        sa.CheckConstraint(f"outcome IN ({OUTCOMES})", name=op.f("ck_update_run_item_outcome")),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["update_run.id"],
            name=op.f("fk_update_run_item_run_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["phone_number_id"],
            ["phone_number.id"],
            name=op.f("fk_update_run_item_phone_number_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("run_id", "place", name=op.f("pk_update_run_item")),
    )
    op.create_index(
        op.f("ix_update_run_item_run_id_outcome_place"),
        "update_run_item",
        ["run_id", "outcome", "place"],
    )
    op.create_index(
        op.f("ix_phone_number_change_request_id_id"),
        "phone_number_change",
        ["request_id", "id"],
        if_not_exists=True,
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_phone_number_change_request_id_id"), "phone_number_change")
    op.drop_table("update_run_item")
    op.drop_table("update_run")
