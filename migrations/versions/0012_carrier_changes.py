"""Four kinds of changes: what a number takes on from its carrier's list.

Revision: 0012; follows 0011. It expands: release 0.1.0 writes none of them.
"""

from migrations import trail_fields

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

OLD = (
    "CALLING_NAME",
    "CALLING_NAME_REQUEST",
    "CREATED",
    "DELETED",
    "GRANT",
    "NAME",
    "NICKNAME",
    "OWNER",
    "PRODUCT_TYPE",
    "RELEASED",
    "RESTORED",
    "NOTE",
    "REFERENCE",
    "TAGS",
)
NEW = (*OLD, "ASSOCIATIONS", "CALLING_NAME_STATUS", "CAPABILITIES", "STATUS")


def upgrade() -> None:
    trail_fields.allow(NEW, instead_of=OLD)


def downgrade() -> None:
    """Fails if a number ever took on such a value: the trail says so, and is only added to."""
    trail_fields.allow(OLD, instead_of=NEW)
