"""Answers that are kept so that a request can safely be sent again.

Revision: 0007; follows 0006. It expands: release 0.1.0 does not know the table
(docs/decisions/0041).
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kept_answer",
        sa.Column("id", Id, nullable=False),
        sa.Column("account_id", Id, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_kept_answer_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_answer")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_kept_answer_account_id_key", "kept_answer", ["account_id", "key"], unique=True
    )
    op.create_index(op.f("ix_kept_answer_expires_at"), "kept_answer", ["expires_at"])


def downgrade() -> None:
    op.drop_table("kept_answer")
