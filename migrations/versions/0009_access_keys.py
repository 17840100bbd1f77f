"""Access keys, default calling names of accounts, and an index of associations by their values.

Revision: 0009; follows 0007. It expands: release 0.1.0 writes none of the new columns
(docs/decisions/0053).
"""

import sqlalchemy as sa
from alembic import op

from database.types import UtcDateTime

revision = "0009"
down_revision = "0007"
branch_labels = None
depends_on = None

KEY_INDEX = "uq_access_token_access_key_id"
VALUE_INDEX = "ix_phone_number_association_value"


def upgrade() -> None:
    op.add_column("access_token", sa.Column("access_key_id", sa.Text(), nullable=True))
    op.create_index(KEY_INDEX, "access_token", ["access_key_id"], unique=True)
    op.add_column("account", sa.Column("default_calling_name", sa.Text(), nullable=True))
    op.add_column("account", sa.Column("default_calling_name_at", UtcDateTime(), nullable=True))
    columns = ["value", "name", "phone_number_id"]
    op.create_index(VALUE_INDEX, "phone_number_association", columns)


def downgrade() -> None:
    op.drop_index(VALUE_INDEX, "phone_number_association")
    op.drop_column("account", "default_calling_name_at")
    op.drop_column("account", "default_calling_name")
    op.drop_index(KEY_INDEX, "access_token")
    op.drop_column("access_token", "access_key_id")
