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

BY_DUE_TIME = "ix_phone_number_calling_name_due_at_id"
OWN_BY_DUE_TIME = "ix_phone_number_owner_id_calling_name_due_at_id"

BY_TIME = {
    "ix_phone_number_change_phone_number_id_at_id": ["phone_number_id", "at", "id"],
    "ix_phone_number_change_actor_id_at_id": ["actor_id", "at", "id"],
    "ix_phone_number_change_at_id": ["at", "id"],
}


def upgrade() -> None:
    op.create_index("ix_phone_number_counts", "phone_number", COUNTED)
    op.create_index(BY_DUE_TIME, "phone_number", ["calling_name_due_at", "id"])
    op.create_index(OWN_BY_DUE_TIME, "phone_number", ["owner_id", "calling_name_due_at", "id"])
    for name, columns in BY_TIME.items():
        op.create_index(name, "phone_number_change", columns)


def downgrade() -> None:
    for name in reversed(BY_TIME):
        op.drop_index(name, "phone_number_change")
    for name in (OWN_BY_DUE_TIME, BY_DUE_TIME, "ix_phone_number_counts"):
        op.drop_index(name, "phone_number")
