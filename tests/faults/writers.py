"""Clients that rename numbers without a pause, and what the server has promised them."""

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
from tests.support.processes import numberbook
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


class Promise(NamedTuple):
    """A number has this nickname at this version: the client was told so."""

    number: int
    version: int
    nickname: str


class Furnished(NamedTuple):
    """A database with an owner of numbers, and the settings and the token that lead to it."""

    folder: Path
    variables: dict[str, str]
    token: str
    numbers: Sequence[int]

    @property
    def url(self) -> str:
        return self.variables["NUMBERBOOK_DATABASE_URL"]


def furnish(folder: Path, database_url: str) -> Furnished:
    """Let olivia own some numbers, with ids from 1."""
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
    return Furnished(folder, variables, token, range(1, NUMBERS + 1))


class Writers:
    """Clients in threads of their own.

    Answers with 503, and connections that break, promise nothing and are in `failures`; anything
    else that is no success nor a conflict is in `surprises`.
    """

    def __init__(self, url: str, furnished: Furnished) -> None:
        self.promises: list[Promise] = []
        self.failures: list[str] = []
        self.surprises: list[str] = []
        self._url = url
        self._furnished = furnished
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
        """Whether updates succeed from now on."""
        enough = len(self.promises) + more
        return eventually(lambda: len(self.promises) >= enough, STUCK_SECONDS)

    def _write(self) -> None:
        headers = {"authorization": f"Bearer {self._furnished.token}"}
        # To load certificates, which nobody needs here, would hold up all threads.
        with httpx.Client(base_url=self._url, headers=headers, timeout=30, verify=False) as client:
            while not self._end.is_set():
                number = random.choice(self._furnished.numbers)
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
            self.promises.append(Promise(number, version, nickname))
        elif payload["userErrors"] != [{"code": "CONFLICT"}]:
            self.surprises.append(answer.text)


@contextmanager
def writing(url: str, furnished: Furnished) -> Iterator[Writers]:
    """Clients that write meanwhile."""
    writers = Writers(url, furnished)
    writers.start()
    try:
        yield writers
    finally:
        writers.stop()


Trails = dict[int, list[str]]


async def trails(database: Database) -> Trails:
    """The nicknames of each number, from its creation on: the place is the version less one."""
    table = PhoneNumberChange.__table__  # type: ignore[attr-defined]
    statement = (
        table.select().where(table.c.field != PhoneNumberChangeField.GRANT).order_by(table.c.id)
    )
    rows: Any = await database.read(lambda connection: connection.execute(statement).all())
    found: Trails = {}
    for row in rows:
        found.setdefault(row.phone_number_id, []).append(row.new_value)
    return found


async def assert_kept(furnished: Furnished, promises: Sequence[Promise]) -> None:
    """Every promise is kept, and all data is as it must be."""
    database = connect(furnished.url)
    try:
        kept = await trails(database)
        broken = [
            promise
            for promise in promises
            if kept[promise.number][promise.version - 1 : promise.version] != [promise.nickname]
        ]
        assert broken == []
        assert [finding async for finding in check(database)] == []
    finally:
        await database.dispose()
