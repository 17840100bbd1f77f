"""The keys of the orders of lists that grants have of their numbers: on PostgreSQL filled in after
revision 0016, in small transactions, so that nobody waits for them.
"""

from functools import partial

from sqlalchemy import Connection, text

from database import Unit

BATCH = 1000

_LAST = text("""
SELECT max(phone_number_id) FROM (
  SELECT phone_number_id FROM phone_number_grant
  WHERE phone_number_id > :after AND number_e164 IS NULL
  ORDER BY phone_number_id LIMIT :batch
) AS batch
""")
_FILL = text("""
UPDATE phone_number_grant SET
  number_calling_name_due_at = phone_number.calling_name_due_at,
  number_e164 = phone_number.e164,
  number_nickname_key = phone_number.nickname_key,
  number_updated_at = phone_number.updated_at
FROM phone_number
WHERE phone_number.id = phone_number_id AND number_e164 IS NULL
  AND phone_number_id > :after AND phone_number_id <= :last
""")
"""Who updates a number meanwhile writes its grants after this, or this leaves them out: they have
an `number_e164` then.
"""


def filling(after: int) -> Unit[int | None]:
    """A unit that fills in the grants of some numbers with greater ids than `after`, and returns
    the greatest of these; None if none is left.
    """
    return partial(_fill, after)


def _fill(after: int, connection: Connection) -> int | None:
    last: int | None = connection.scalar(_LAST, {"after": after, "batch": BATCH})
    if last is not None:
        connection.execute(_FILL, {"after": after, "last": last})
    return last
