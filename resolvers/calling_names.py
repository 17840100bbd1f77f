"""Settling requests for calling names whose time is over, and counting those that are pending.
Every serving process sweeps; any number may at once.
"""

from datetime import datetime
from functools import partial

import anyio.lowlevel
from sqlalchemy import Connection, Text, bindparam, func, literal, select
from sqlmodel import col

from database import Database
from database.errors import Locked
from database.types import UtcDateTime
from models import change
from models.change import Settlement
from models.clock import Clock
from models.enums import CallingNameStatus, PhoneNumberAccess
from models.errors import Refused
from models.policy import SYSTEM
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber
from resolvers.steps import Occasion, take_one
from resolvers.visible_numbers import NUMBER_COLUMNS, number_record

BATCH = 100


async def sweep(database: Database, clock: Clock, settlement: Settlement, request_id: str) -> int:
    """Settle what is overdue, each number in a transaction of its own, and tell how many were.

    A number that another process is settling or changing is left to it. Raises Unavailable.
    """
    settled = 0
    while True:
        occasion = Occasion(clock(), request_id, SYSTEM)
        overdue = await database.read(partial(_overdue, now=occasion.now))
        outcomes = 0
        for number in overdue:
            outcomes += await _settle(database, number, settlement, occasion)
            await anyio.lowlevel.checkpoint()  # a write on SQLite does not wait for anything
        settled += outcomes
        if not outcomes:
            return settled


def _overdue(connection: Connection, now: datetime) -> list[PhoneNumberRecord]:
    rows = connection.execute(_OVERDUE, {"now": now})
    return [number_record(row) for row in rows]


async def _settle(
    database: Database, number: PhoneNumberRecord, settlement: Settlement, occasion: Occasion
) -> bool:
    steps = change.steps_overdue(number, occasion.now, settlement)
    try:
        await database.write(lambda connection: take_one(connection, number, steps, occasion))
    except (Refused, Locked):
        return False
    return True


async def pending(database: Database) -> int:
    """How many numbers have a request that is pending. Raises Unavailable."""
    return await database.read(lambda connection: connection.execute(_PENDING).scalar_one())


# The status stands in the text, so that every plan can use the index of those that are pending.
_IS_PENDING = col(PhoneNumber.calling_name_status) == bindparam(
    "pending", CallingNameStatus.UPDATE_IN_PROGRESS.value, type_=Text(), literal_execute=True
)
_PENDING = select(func.count()).select_from(PhoneNumber).where(_IS_PENDING)

_OVERDUE = (
    # The system sees as an operator does.
    select(*NUMBER_COLUMNS, literal(PhoneNumberAccess.OPERATOR.value))
    .where(
        _IS_PENDING,
        col(PhoneNumber.calling_name_due_at) <= bindparam("now", type_=UtcDateTime()),
    )
    .order_by(col(PhoneNumber.calling_name_due_at))
    .limit(BATCH)
)
