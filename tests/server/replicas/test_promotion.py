"""A primary that is lost: one standby takes its place, and another one follows that."""

from collections.abc import AsyncIterator
from contextlib import ExitStack
from typing import NamedTuple

import anyio
import pytest

import migrations
from database import connect
from tests.server.replicas.conftest import Pair, ReadBook
from tests.support.book import Person, book_with
from tests.support.counts import only_full
from tests.support.programs.postgresql import PostgreSQL, running, standby_of
from tests.support.wire import eventually

NUMBERS = "{ phoneNumbers { nodes { databaseId nickname } } }"
RENAME = (
    "mutation($input: UpdatePhoneNumberInput!) { updatePhoneNumber(input: $input) { message } }"
)


class Three(NamedTuple):
    """A primary and two standbys of it."""

    primary: PostgreSQL
    heir: PostgreSQL
    replica: PostgreSQL

    @property
    def url(self) -> str:
        """Of whichever is the primary: the first or the heir."""
        hosts = "&".join(each.url.partition("?")[2] for each in (self.primary, self.heir))
        return f"postgresql://postgres:@/postgres?{hosts}"

    def promote(self) -> None:
        """Let the heir take the place of the primary, which is gone."""
        self.primary.kill_all()
        self.heir.execute("SELECT pg_promote(wait => true)")

    def follow(self) -> None:
        """Let the replica follow the heir."""
        heir = f"user=postgres {self.heir.url.partition('?')[2]}"
        self.replica.execute(f"ALTER SYSTEM SET primary_conninfo = '{heir}'")
        self.replica.execute("SELECT pg_reload_conf()")

    def checkpoint(self) -> None:
        """Let the replica write down which timeline it is on, as it does every five minutes."""
        self.heir.execute("CHECKPOINT")
        [[end]] = self.heir.execute("SELECT pg_current_wal_lsn()::text")
        has_all = f"SELECT 1 WHERE pg_last_wal_replay_lsn() >= '{end}'"
        assert eventually(lambda: bool(self.replica.execute(has_all)), 30)
        self.replica.execute("CHECKPOINT")


@pytest.fixture
async def three() -> AsyncIterator[Three]:
    with ExitStack() as stack:
        primary = stack.enter_context(running())
        database = connect(primary.url)
        await migrations.upgrade(database)
        await database.dispose()
        primary.execute("CREATE ROLE reader LOGIN IN ROLE pg_read_all_data")
        primary.execute("CREATE ROLE watcher LOGIN IN ROLE pg_read_all_data, pg_read_all_stats")
        heir, replica = (stack.enter_context(standby_of(primary)) for _ in range(2))
        yield Three(primary, heir, replica)


@only_full
@pytest.mark.parametrize("role", ["watcher", "reader"])
async def test_after_a_failover_the_replica_is_left_out_until_it_follows_the_new_primary(
    three: Three, role: str
) -> None:
    url = three.replica.url.replace("postgres:@", f"{role}@")
    async with book_with(three.url, read_database_url=url) as book:
        read = ReadBook(book, Pair(three.primary, three.replica))
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        await read.until_read(olivia, NUMBERS)
        three.promote()
        await rename(olivia, number, "after the failover")
        assert await nickname(olivia) == "after the failover"
        await read.until("left out")
        before = await read.reads("replica")
        assert await nickname(olivia) == "after the failover"
        assert await read.reads("replica") == before
        three.follow()
        if role == "reader":
            three.checkpoint()
        await read.until("in use", seconds=30)
        answer = await read.until_read(olivia, NUMBERS)
        assert answer.data["phoneNumbers"]["nodes"][0]["nickname"] == "after the failover"
        await rename(olivia, number, "once more")
        assert await nickname(olivia) == "once more"


async def rename(person: Person, number: int, nickname: str) -> None:
    """Change a nickname as soon as there is a primary. Until then the answer is 503."""
    with anyio.fail_after(30):
        while True:
            answer = await person.send(RENAME, {"input": {"id": number, "nickname": nickname}})
            if answer.status_code == 200:
                return
            assert answer.status_code == 503
            await anyio.sleep(0.05)


async def nickname(person: Person) -> str | None:
    """The nickname of the only number of a person."""
    [node] = (await person.ask(NUMBERS)).data["phoneNumbers"]["nodes"]
    shown: str | None = node["nickname"]
    return shown
