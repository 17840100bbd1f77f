"""Which database runs the units of work of a request."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

import anyio

from database import Database, Unit, Units
from database.postgresql.positions import BEYOND, Position
from database.postgresql.transactions import in_snapshot
from server.replicas.own_changes import OwnChanges, OwnChangesHere
from server.replicas.replica import Needs, NotRead, Replica

T = TypeVar("T")


class Reading:
    """Gives each request the units that it needs: queries read the replica where that shows the
    account all that it has changed itself, and changes are made and read on the primary.
    """

    def __init__(self, primary: Database, replica: Replica, changes: OwnChanges) -> None:
        self._primary = primary
        self._replica = replica
        self._changes = changes
        self._arrivals = OwnChangesHere()

    @property
    def state(self) -> str:
        """Whether the replica is read, in words."""
        return "in use" if self._replica.is_up else "left out"

    async def watch(self) -> None:
        """What there is to do in the background, for ever."""
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._replica.watch)
            tasks.start_soon(self._changes.watch)

    async def close(self) -> None:
        """Close all connections but those to the primary."""
        await self._replica.close()
        await self._changes.close()

    def of_query(self, account_id: int) -> Units:
        """The units of a query."""
        changing = self.of_change(account_id)
        return _Query(changing, self._replica, lambda: self._needed(account_id))

    async def arrived(self, account_id: int) -> None:
        """An account that this process has not seen before may have been created just now."""
        await self._arrivals.begin(account_id)
        await self._arrivals.end(account_id, await self._replica.written())

    def of_change(self, account_id: int) -> Units:
        """The units of what changes something in the name of an account."""
        return _Change(self._primary, self._replica, self._changes, account_id)

    async def _needed(self, account_id: int) -> Position:
        arrival = await self._arrivals.needed(account_id)
        return max(arrival, await self._changes.needed(account_id))


class _Change:
    """The primary; whatever is written is remembered as a change of the account."""

    def __init__(
        self, primary: Database, replica: Replica, changes: OwnChanges, account_id: int
    ) -> None:
        self.name = primary.name
        self._primary = primary
        self._replica = replica
        self._changes = changes
        self._account_id = account_id

    async def read(self, unit: Unit[T]) -> T:
        return await self._primary.read(unit)

    async def read_snapshot(self, unit: Unit[T]) -> T:
        return await self._primary.read_snapshot(unit)

    async def write(self, unit: Unit[T]) -> T:
        return await self._remembered(self._primary.write, unit)

    async def write_once(self, unit: Unit[T]) -> T:
        return await self._remembered(self._primary.write_once, unit)

    async def pause(self) -> None:
        await self._primary.pause()

    async def _remembered(self, write: Callable[[Unit[T]], Awaitable[T]], unit: Unit[T]) -> T:
        """An error may come after the commit, so it counts as a change too."""
        await self._changes.begin(self._account_id)
        try:
            return await write(unit)
        finally:
            with anyio.CancelScope(shield=True):
                await self._changes.end(self._account_id, await self._replica.written())


class _Query:
    """The replica, until it cannot answer: from then on the primary, so that what a request reads
    later is never older than what it has read before.
    """

    def __init__(
        self, primary: Units, replica: Replica, needed: Callable[[], Awaitable[Position]]
    ) -> None:
        self.name = primary.name
        self._primary = primary
        self._replica = replica
        self._needed = needed
        self._needs: Needs | None = None
        self._is_on_primary = False

    async def read(self, unit: Unit[T]) -> T:
        return await self._read(unit, unit, self._primary.read)

    async def read_snapshot(self, unit: Unit[T]) -> T:
        return await self._read(partial(in_snapshot, unit), unit, self._primary.read_snapshot)

    async def write(self, unit: Unit[T]) -> T:
        return await self._primary.write(unit)

    async def write_once(self, unit: Unit[T]) -> T:
        return await self._primary.write_once(unit)

    async def pause(self) -> None:
        await self._primary.pause()

    async def _read(
        self, there: Unit[T], unit: Unit[T], on_primary: Callable[[Unit[T]], Awaitable[T]]
    ) -> T:
        """Run `there` on the replica, or the unit on the primary."""
        needs = await self._needs_of_replica()
        if needs is not None:
            try:
                found = await self._replica.read(there, needs)
                self._replica.count_read(is_on_replica=True)
                return found
            except NotRead:
                self._is_on_primary = True
        self._replica.count_read(is_on_replica=False)
        return await on_primary(unit)

    async def _needs_of_replica(self) -> Needs | None:
        """None if the replica is not read. The account's changes are asked for once: what it
        changes later is not the past of this request.
        """
        if self._is_on_primary or not self._replica.is_up:
            self._is_on_primary = True
            return None
        if self._needs is None:
            self._needs = Needs(await self._needed())
            self._is_on_primary = self._needs.position == BEYOND
        return None if self._is_on_primary else self._needs
