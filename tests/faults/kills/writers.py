"""Clients that rename numbers without a pause, and the updates that were acknowledged."""

import itertools
import random
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from database import Database, connect
from models.enums import PhoneNumberChangeField
from models.tables import PhoneNumberChange
from resolvers.integrity.check import check
from tests.support.programs.processes import numberbook
from tests.support.wire import eventually

WRITERS = 8
NUMBERS = 20
STUCK_SECONDS = 20
KEY = "a secret key for tests, of no worth"
UPDATE = """
mutation ($id: ID!, $nickname: String) {
  updatePhoneNumber(input: {id: $id, nickname: $nickname}) {
    phoneNumber { version } userErrors { code }
  }
}
"""


class Acknowledged(NamedTuple):
    """An acknowledged update: the number has this nickname at this version."""

    number: int
    version: int
    nickname: str


class Prepared(NamedTuple):
    """A database with numbers of one owner, its settings, and the token of the owner."""

    folder: Path
    variables: dict[str, str]
    token: str
    numbers: Sequence[int]

    @property
    def url(self) -> str:
        return self.variables["NUMBERBOOK_DATABASE_URL"]


def prepare(folder: Path, database_url: str) -> Prepared:
    """Create the owner olivia and her numbers, with ids from 1."""
    variables = {
        "NUMBERBOOK_DATABASE_URL": database_url,
        "NUMBERBOOK_SECRET_KEY": KEY,
        "NUMBERBOOK_RATE_LIMIT": "1000000000",
    }
    lines = "".join(f"+1415555{1000 + place}\n" for place in range(NUMBERS))
    (folder / "numbers.csv").write_text(f"e164\n{lines}")
    for command in (
        ("migrate",),
        ("accounts", "create", "olivia"),
        ("import", "numbers.csv", "--owner", "olivia"),
    ):
        ended = numberbook(folder, *command, **variables)
        assert ended.returncode == 0, ended
    token = numberbook(folder, "tokens", "create", "olivia", **variables).stdout.split()[-1]
    return Prepared(folder, variables, token, range(1, NUMBERS + 1))


class Writers:
    """Clients, each in its own thread.

    `failures` has answers with 503 and broken connections, which acknowledge nothing. `surprises`
    has everything else that is neither a success nor a conflict.
    """

    def __init__(self, url: str, prepared: Prepared) -> None:
        self.acknowledged: list[Acknowledged] = []
        self.failures: list[str] = []
        self.surprises: list[str] = []
        self._url = url
        self._prepared = prepared
        self._end = threading.Event()
        self._names = itertools.count()
        self._threads = [threading.Thread(target=self._write) for _ in range(WRITERS)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._end.set()
        for thread in self._threads:
            thread.join()

    def succeed(self, more: int = 20) -> bool:
        """Whether that many more updates succeed within STUCK_SECONDS."""
        enough = len(self.acknowledged) + more
        return eventually(lambda: len(self.acknowledged) >= enough, STUCK_SECONDS)

    def _write(self) -> None:
        headers = {"authorization": f"Bearer {self._prepared.token}"}
        # Loading certificates, which are not needed here, would delay all threads.
        with httpx.Client(base_url=self._url, headers=headers, timeout=30, verify=False) as client:
            while not self._end.is_set():
                number = random.choice(self._prepared.numbers)
                nickname = f"{id(self)}-{next(self._names)}"
                try:
                    self._rename(client, number, nickname)
                except httpx.TransportError as error:
                    self.failures.append(repr(error))
                    time.sleep(0.02)

    def _rename(self, client: httpx.Client, number: int, nickname: str) -> None:
        variables = {"id": number, "nickname": nickname}
        answer = client.post("/graphql", json={"query": UPDATE, "variables": variables})
        if answer.status_code == 503:
            self.failures.append(answer.text)
            time.sleep(0.02)
            return
        payload = answer.json().get("data", {}).get("updatePhoneNumber")
        if answer.status_code != 200 or not payload:
            self.surprises.append(answer.text)
        elif payload["phoneNumber"]:
            version = payload["phoneNumber"]["version"]
            self.acknowledged.append(Acknowledged(number, version, nickname))
        elif payload["userErrors"] != [{"code": "CONFLICT"}]:
            self.surprises.append(answer.text)


@contextmanager
def writing(url: str, prepared: Prepared) -> Iterator[Writers]:
    """Clients that write during the block."""
    writers = Writers(url, prepared)
    writers.start()
    try:
        yield writers
    finally:
        writers.stop()


Trails = dict[int, list[str]]


async def trails(database: Database) -> Trails:
    """The nicknames of each number since its creation; the index is the version minus one."""
    table = PhoneNumberChange.__table__  # type: ignore[attr-defined]
    statement = (
        table.select().where(table.c.field != PhoneNumberChangeField.GRANT).order_by(table.c.id)
    )
    rows: Any = await database.read(lambda connection: connection.execute(statement).all())
    found: Trails = {}
    for row in rows:
        found.setdefault(row.phone_number_id, []).append(row.new_value)
    return found


async def assert_kept(prepared: Prepared, acknowledged: Sequence[Acknowledged]) -> None:
    """Check that every acknowledged update is in the trail, and that all data is valid."""
    database = connect(prepared.url)
    try:
        kept = await trails(database)
        broken = [
            update
            for update in acknowledged
            if kept[update.number][update.version - 1 : update.version] != [update.nickname]
        ]
        assert broken == []
        assert [finding async for finding in check(database)] == []
    finally:
        await database.dispose()
