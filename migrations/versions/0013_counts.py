"""An index for counts of numbers by one property, instead of reading the table.

Revision: 0013; follows 0010. It expands: release 0.1.0 does not know the index
(docs/decisions/0061).
"""

from alembic import op

revision = "0013"
down_revision = "0010"
branch_labels = None
depends_on = None

COUNTED = [
    "owner_id",
    "status",
    "calling_name_status",
    "product_type",
    "type",
    "number_type",
    "country_code",
    "former_status",
]


def upgrade() -> None:
    op.create_index("ix_phone_number_counts", "phone_number", COUNTED)


def downgrade() -> None:
    op.drop_index("ix_phone_number_counts", "phone_number")
