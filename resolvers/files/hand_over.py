"""Hand all numbers of a person over to another, each in a transaction of its own.

A run that was interrupted is continued by the next: it finds the numbers that are left.
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from database import Database
from database.errors import ConfigurationError
from models import rules
from models.clock import Clock
from models.errors import Refused, accepted
from models.policy import SYSTEM, Action
from models.records import AccountRecord
from resolvers.accounts.accounts import disabled
from resolvers.context import system_request_id
from resolvers.files.batches import with_retries
from resolvers.files.bulk_commands import reason
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.authorization import authorize_locked, permitted
from resolvers.mutations.transfer import Transfer, transfer_all
from resolvers.queries.all_numbers import listed_numbers


class HandOver(NamedTuple):
    """The counts of numbers that were handed over, were refused, and stay because they are
    deleted.
    """

    done: int
    refused: int
    deleted: int


def check_heir(leaver: AccountRecord, heir: AccountRecord) -> None:
    """Raises ConfigurationError, Refused if the heir cannot get the leaver's numbers."""
    if heir.id == leaver.id:
        raise ConfigurationError(f"{heir.name} cannot be handed their own numbers: name another.")
    if heir.is_disabled:
        raise ConfigurationError(disabled(heir.name))
    rules.owner(heir)


async def preview(database: Database, leaver: AccountRecord) -> HandOver:
    """What would be handed over now. Raises Unavailable."""
    held, deleted = [await _count(database, leaver, deleted=each) for each in (False, True)]
    return HandOver(held, 0, deleted)


async def _count(database: Database, leaver: AccountRecord, *, deleted: bool) -> int:
    pages = listed_numbers(database, leaver.id, deleted=deleted)
    return sum([len(page) async for page in pages])


async def hand_over(
    database: Database,
    clock: Clock,
    leaver: AccountRecord,
    heir: AccountRecord,
    on_refused: Callable[[str, str], None],
    progress: Callable[[int], None],
) -> HandOver:
    """Transfer all numbers of the leaver that are not deleted to the heir, by the system.

    `on_refused` gets each number that was refused, and why; `progress` how many are done. Raises
    Unavailable if the database does not answer for some seconds; what was done stays.
    """
    request_id = system_request_id("hand-over")
    done = refused = 0
    async for page in listed_numbers(database, leaver.id, deleted=False):
        for number in page:
            audit = AuditContext(clock(), request_id, SYSTEM)
            unit = partial(
                _transfer, audit=audit, leaver=leaver, asked=Transfer(number.id, heir.name)
            )
            try:
                done += await with_retries(database.write, unit)
            except Refused as refusal:
                on_refused(number.number, reason(refusal))
                refused += 1
            progress(done + refused)
    return HandOver(done, refused, await _count(database, leaver, deleted=True))


def _transfer(
    connection: Connection, audit: AuditContext, leaver: AccountRecord, asked: Transfer
) -> bool:
    """Transfer one number; False if the leaver does not own it any more. Raises Refused."""
    found = authorize_locked(Action.TRANSFER, connection, audit, [asked.number_id])
    if permitted(found, asked.number_id).owner_id != leaver.id:
        return False
    [result] = transfer_all(connection, audit, [asked])
    return accepted(result).has_changed
