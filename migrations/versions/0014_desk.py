"""Indexes for counts of numbers, for the order by when calling names are due, and for the trail of
all numbers by time.

Revision: 0014; follows 0013. It expands: release 0.1.0 does not know the indexes
(docs/decisions/0058 and 0062).
"""

from alembic import op

revision = "0014"
down_revision = "0013"
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

OF_NUMBERS = {
    "ix_phone_number_counts": COUNTED,
    "ix_phone_number_calling_name_due_at_id": ["calling_name_due_at", "id"],
    "ix_phone_number_owner_id_calling_name_due_at_id": ["owner_id", "calling_name_due_at", "id"],
}

BY_TIME = {
    "ix_phone_number_change_phone_number_id_at_id": ["phone_number_id", "at", "id"],
    "ix_phone_number_change_actor_id_at_id": ["actor_id", "at", "id"],
    "ix_phone_number_change_at_id": ["at", "id"],
}


def upgrade() -> None:
    for name, columns in OF_NUMBERS.items():
        op.create_index(name, "phone_number", columns, if_not_exists=True)
    for name, columns in BY_TIME.items():
        op.create_index(name, "phone_number_change", columns, if_not_exists=True)


def downgrade() -> None:
    for name in reversed(BY_TIME):
        op.drop_index(name, "phone_number_change")
    for name in reversed(OF_NUMBERS):
        op.drop_index(name, "phone_number")
