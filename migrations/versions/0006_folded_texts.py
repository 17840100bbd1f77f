"""Texts that are searched and sorted are folded anew: dotted i, typographic quotes, dashes, widths.

Revision: 0006; follows 0005.
"""

import unicodedata
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Row

from models import numbering

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BATCH = 1000
"""Numbers in memory at the same time."""


def upgrade() -> None:
    _recompute(numbering.fold)


def downgrade() -> None:
    _recompute(_former_fold)


def _former_fold(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())


def _recompute(fold: Callable[[str], str]) -> None:
    connection, after = op.get_bind(), 0
    while rows := connection.execute(_PAGE, {"after": after}).all():
        changed = [keys for row in rows if (keys := _keys(row, fold)) != _stored(row)]
        if changed:
            connection.execute(_UPDATE, changed)
        after = rows[-1].id


def _keys(row: Row[Any], fold: Callable[[str], str]) -> dict[str, Any]:
    texts = (row.e164, fold(row.nickname or ""), fold(row.name or ""))
    nickname_key = None if row.nickname is None else fold(row.nickname)
    return {"number_id": row.id, "nickname_key": nickname_key, "search_key": "\n".join(texts)}


def _stored(row: Row[Any]) -> dict[str, Any]:
    return {
        "number_id": row.id,
        "nickname_key": row.nickname_key,
        "search_key": row.search_key,
    }


_PAGE = sa.text(
    "SELECT id, COALESCE(former_e164, e164) AS e164, nickname, nickname_key, name, search_key"
    " FROM phone_number"
    f" WHERE id > :after ORDER BY id LIMIT {BATCH}"
)
_UPDATE = sa.text(
    "UPDATE phone_number SET nickname_key = :nickname_key, search_key = :search_key"
    " WHERE id = :number_id"
)
