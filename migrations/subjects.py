"""The issuer of the subjects that release 0.1.0 has stored without theirs: filled in after revision
0003, in small transactions, so that nobody waits for them.
"""

from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection, Text, bindparam, column, select, table, update

from database import Unit
from database.types import Id

BATCH = 1000

_ACCOUNT = table("account", column("id", Id), column("issuer", Text()), column("subject", Text()))
_BATCH = (
    select(_ACCOUNT.c.id)
    .where(
        _ACCOUNT.c.subject.is_not(None),
        _ACCOUNT.c.issuer.is_(None),
        _ACCOUNT.c.id > bindparam("after", type_=Id),
    )
    .order_by(_ACCOUNT.c.id)
    .limit(BATCH)
)
_FILL = (
    update(_ACCOUNT)
    .where(_ACCOUNT.c.id.in_(_BATCH))
    .values(issuer=bindparam("of_issuer", type_=Text()))
    .returning(_ACCOUNT.c.id)
)


def filling(issuer: str, after: int) -> Unit[Sequence[int]]:
    """A unit that fills in the issuer of some accounts with greater ids than `after`, and returns
    their ids: none if none is left.
    """
    return partial(_fill, issuer, after)


def _fill(issuer: str, after: int, connection: Connection) -> Sequence[int]:
    return connection.execute(_FILL, {"of_issuer": issuer, "after": after}).scalars().all()
