"""A leaver whose numbers are handed over, by a command that is killed in the middle."""

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import anyio
import pytest
from sqlalchemy import select

from database import connect
from models.tables import PhoneNumber, PhoneNumberChange
from tests.support.counts import times
from tests.support.programs.processes import environment, numberbook

COMMAND = ("accounts", "disable", "olivia", "--hand-over-to", "george")


def rows(url: str, kind: type) -> list[dict[str, object]]:
    async def read() -> list[dict[str, object]]:
        database = connect(url)
        statement = select(kind.__table__)  # type: ignore[attr-defined]
        try:
            return await database.read(
                lambda c: [dict(row) for row in c.execute(statement).mappings()]
            )
        finally:
            await database.dispose()

    return anyio.run(read)


@pytest.mark.usefixtures("anyio_backend")
def test_each_number_is_handed_over_once_when_the_command_is_killed_and_run_again(
    tmp_path: Path, database_url: str
) -> None:
    settings = {"NUMBERBOOK_DATABASE_URL": database_url}
    count = times("handed_over")
    for name in ("olivia", "george"):
        assert numberbook(tmp_path, "accounts", "create", name, **settings).returncode == 0
    lines = "".join(f"+1415{5_550_000 + n}\n" for n in range(count))
    (tmp_path / "numbers.csv").write_text(f"e164\n{lines}")
    numberbook(tmp_path, "import", "numbers.csv", "--owner", "olivia", **settings)
    preview = numberbook(tmp_path, *COMMAND, "--dry-run", **settings)
    assert preview.stdout.startswith("Would disable olivia.")
    assert f"{count} numbers would be handed over to george, 0 refused" in preview.stdout
    owner_ids = {row["owner_id"] for row in rows(database_url, PhoneNumber)}
    assert len(owner_ids) == 1

    process = subprocess.Popen(
        [sys.executable, "-m", "server", *COMMAND],
        cwd=tmp_path,
        env=environment(**settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while _handed_over(database_url) == 0 and process.poll() is None:
        time.sleep(0.01)
    time.sleep(random.uniform(0, 0.05))
    process.send_signal(signal.SIGKILL)
    process.wait()
    before = _handed_over(database_url)
    assert 0 < before < count

    again = numberbook(tmp_path, *COMMAND, **settings)
    assert (again.returncode, again.stderr) == (0, "")
    assert f"{count - before} numbers handed over to george, 0 refused" in again.stdout
    changes = rows(database_url, PhoneNumberChange)
    handed = Counter(row["phone_number_id"] for row in changes if row["field"] == "OWNER")
    assert set(handed.values()) == {1}
    assert len(handed) == count
    assert {row["owner_id"] for row in rows(database_url, PhoneNumber)}.isdisjoint(owner_ids)
    checked = numberbook(tmp_path, "check", **settings)
    assert (checked.returncode, checked.stdout) == (0, "")


def _handed_over(url: str) -> int:
    return sum(row["field"] == "OWNER" for row in rows(url, PhoneNumberChange))
