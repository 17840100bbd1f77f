"""64 clients in several processes rename the same 20 numbers: of updates from one version only one
succeeds. Without the test of the version, the same test finds lost updates.
"""

import json
import subprocess
import sys
from collections import Counter
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.faults.kills.writers import Acknowledged, Prepared, assert_kept, prepare
from tests.support.counts import only_full, times
from tests.support.programs.processes import ROOT, environment

pytestmark = pytest.mark.usefixtures("anyio_backend")  # for the templates of the databases

CLIENTS = 64
ENOUGH_TO_LOSE = 640


def updated(prepared: Prepared, updates: int, *options: str) -> list[Acknowledged]:
    """The acknowledged updates of all clients."""
    count = times("processes")
    each = (str(CLIENTS // count), str(updates // count))
    command = [
        sys.executable,
        "-m",
        "tests.faults.races.updater",
        prepared.url,
        prepared.token,
        *each,
    ]
    outputs = [prepared.folder / f"updates-{place}.txt" for place in range(count)]
    processes = []
    for output in outputs:
        with output.open("w") as file:
            processes.append(
                subprocess.Popen([*command, *options], cwd=ROOT, env=environment(), stdout=file)
            )
    assert [process.wait() for process in processes] == [0] * count
    lines = (line for output in outputs for line in output.read_text().splitlines())
    return [Acknowledged(*json.loads(line)) for line in lines if line.startswith("[")]


def lost(successes: list[Acknowledged]) -> int:
    """How many updates succeeded from the same version as another one."""
    return len(successes) - len(Counter(each[:2] for each in successes))


def test_no_update_is_lost(postgresql_url: str, tmp_path: Path) -> None:
    assert_nothing_is_lost(prepare(tmp_path, postgresql_url))


@only_full
def test_no_update_is_lost_on_sqlite(sqlite_url: str, tmp_path: Path) -> None:
    assert_nothing_is_lost(prepare(tmp_path, sqlite_url))


def assert_nothing_is_lost(prepared: Prepared) -> None:
    successes = updated(prepared, times("updates"))
    assert lost(successes) == 0
    assert len(successes) > times("updates") / 20
    for number in prepared.numbers:
        versions = sorted(each.version for each in successes if each.number == number)
        assert versions == [*range(2, 2 + len(versions))]
    anyio.run(partial(assert_kept, prepared, successes))


def test_without_the_test_of_the_version_updates_are_lost(
    postgresql_url: str, tmp_path: Path
) -> None:
    prepared = prepare(tmp_path, postgresql_url)
    assert lost(updated(prepared, ENOUGH_TO_LOSE, "blind")) > 0
