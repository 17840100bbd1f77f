"""The words of account names, by which accounts are found, and an index of the members of teams.

Revision: 0008; follows 0007. It expands: release 0.1.0 makes accounts without words, which get them
with their `name_key` (docs/decisions/0045).
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, OrderedText
from models.names import word_keys

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ACCOUNT = sa.table("account", sa.column("id"), sa.column("name_key"))
ROWS = 10_000


def upgrade() -> None:
    words = op.create_table(
        "account_word",
        sa.Column("account_id", Id, nullable=False),
        sa.Column("key", OrderedText, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_account_word_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account_id", "key", name=op.f("pk_account_word")),
    )
    _fill(words)
    op.create_index(op.f("ix_account_word_key_account_id"), "account_word", ["key", "account_id"])
    op.create_index(op.f("ix_membership_team_id"), "membership", ["team_id"])


def downgrade() -> None:
    op.drop_index("ix_membership_team_id", "membership")
    op.drop_table("account_word")


def _fill(words: sa.Table) -> None:
    connection = op.get_bind()
    named = sa.select(ACCOUNT.c.id, ACCOUNT.c.name_key).where(ACCOUNT.c.name_key.is_not(None))
    rows = [
        {"account_id": account_id, "key": key}
        for account_id, name_key in connection.execute(named)
        for key in word_keys(name_key)
    ]
    for start in range(0, len(rows), ROWS):
        connection.execute(sa.insert(words), rows[start : start + ROWS])
