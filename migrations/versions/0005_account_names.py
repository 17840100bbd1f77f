"""Account names are unique in their folded form; accounts can be renamed and disabled.

Revision: 0005; follows 0004. It expands: release 0.1.0 writes no `name_key`, so that it can be null
(docs/decisions/0038).
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, OrderedText, UtcDateTime
from models.names import name_key

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ACCOUNT = sa.table("account", sa.column("id"), sa.column("name"), sa.column("name_key"))


def upgrade() -> None:
    op.add_column("account", sa.Column("name_key", OrderedText, nullable=True))
    op.add_column("account", sa.Column("disabled_at", UtcDateTime(), nullable=True))
    _fill()
    op.create_index("uq_account_name_key", "account", ["name_key"], unique=True)
    op.create_table(
        "account_former_name",
        sa.Column("account_id", Id, nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("name", OrderedText, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_account_former_name_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account_id", "until", name=op.f("pk_account_former_name")),
    )
    op.create_index(op.f("ix_account_former_name_name"), "account_former_name", ["name"])


def downgrade() -> None:
    op.drop_table("account_former_name")
    op.drop_index("uq_account_name_key", "account")
    op.drop_column("account", "disabled_at")
    op.drop_column("account", "name_key")


def _fill() -> None:
    """Of accounts whose names fold to the same key, the oldest gets it; the others keep none."""
    connection = op.get_bind()
    keys: dict[str, int] = {}
    for account_id, name in connection.execute(
        sa.select(ACCOUNT.c.id, ACCOUNT.c.name).order_by(ACCOUNT.c.id)
    ):
        keys.setdefault(name_key(name), account_id)
    for key, account_id in keys.items():
        connection.execute(
            sa.update(ACCOUNT).where(ACCOUNT.c.id == account_id).values(name_key=key)
        )
