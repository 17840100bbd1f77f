"""What grants have of their numbers: on PostgreSQL filled in after the revisions 0016 (the keys of
the orders of lists) and 0017 (what is counted), in small transactions, so that nobody waits for it.
"""

from functools import partial

from sqlalchemy import Connection, text

from database import Unit
from models.tables import GRANT_COUNTED, GRANT_ORDERS

BATCH = 1000

_LAST = text("""
SELECT max(phone_number_id) FROM (
  SELECT phone_number_id FROM phone_number_grant
  WHERE phone_number_id > :after AND (number_e164 IS NULL OR number_owner_id IS NULL)
  ORDER BY phone_number_id LIMIT :batch
) AS batch
""")


def _fill_in(copies: dict[str, str], never_null: str) -> str:
    values = ", ".join(f"{copy} = {sql.format('phone_number.')}" for copy, sql in copies.items())
    return f"""
      UPDATE phone_number_grant SET {values} FROM phone_number
      WHERE phone_number.id = phone_number_id AND {never_null} IS NULL
        AND phone_number_id > :after AND phone_number_id <= :last
    """


_FILL = (
    text(_fill_in({c: "{}" + c.removeprefix("number_") for c in GRANT_ORDERS}, "number_e164")),
    text(_fill_in(GRANT_COUNTED, "number_owner_id")),
)
"""Who updates a number meanwhile writes its grants after this, or this leaves them out: they have
what is never null then, if anything of the same revision has changed.
"""


def filling(after: int) -> Unit[int | None]:
    """A unit that fills in the grants of some numbers with greater ids than `after`, and returns
    the greatest of these; None if none is left.
    """
    return partial(_fill, after)


def _fill(after: int, connection: Connection) -> int | None:
    last: int | None = connection.scalar(_LAST, {"after": after, "batch": BATCH})
    if last is not None:
        for statement in _FILL:
            connection.execute(statement, {"after": after, "last": last})
    return last
