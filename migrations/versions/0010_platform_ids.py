"""The ids and facts of numbers that come from the voice platform.

Revision: 0010; follows 0009. It expands: release 0.1.0 does not know the table
(docs/decisions/0053).
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "platform_number",
        sa.Column("phone_number_id", Id, autoincrement=False, nullable=False),
        sa.Column("platform_id", Id, nullable=False),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.CheckConstraint(
            f"platform_id BETWEEN 1 AND {2**40 - 1}", name=op.f("ck_platform_number_platform_id")
        ),
        sa.ForeignKeyConstraint(
            ["phone_number_id"],
            ["phone_number.id"],
            name=op.f("fk_platform_number_phone_number_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("phone_number_id", name=op.f("pk_platform_number")),
        sa.UniqueConstraint("platform_id", name=op.f("uq_platform_number_platform_id")),
    )


def downgrade() -> None:
    op.drop_table("platform_number")
