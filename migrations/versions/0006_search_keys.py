"""What is searched is folded anew: dotted i, typographic quotes, dashes and widths.

Revision: 0006; follows 0005. Release 0.1.0 goes on writing what it folds itself
(docs/decisions/0040).
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Row

from models.numbers import numbering

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BATCH = 1000
"""Numbers in memory at the same time."""


def upgrade() -> None:
    _recompute(numbering.fold)


def downgrade() -> None:
    _recompute(numbering.without_case)  # what was searched before


def _recompute(fold: Callable[[str], str]) -> None:
    connection, after = op.get_bind(), 0
    while rows := connection.execute(_PAGE, {"after": after}).all():
        keys = {row.id: _search_key(row, fold) for row in rows}
        changed = [
            {"number_id": row.id, "search_key": keys[row.id]}
            for row in rows
            if row.search_key != keys[row.id]
        ]
        if changed:
            connection.execute(_UPDATE, changed)
        after = rows[-1].id


def _search_key(row: Row[Any], fold: Callable[[str], str]) -> str:
    return "\n".join((row.e164, fold(row.nickname or ""), fold(row.name or "")))


_PAGE = sa.text(
    "SELECT id, COALESCE(former_e164, e164) AS e164, nickname, name, search_key"
    f" FROM phone_number WHERE id > :after ORDER BY id LIMIT {BATCH}"
)
_UPDATE = sa.text("UPDATE phone_number SET search_key = :search_key WHERE id = :number_id")
