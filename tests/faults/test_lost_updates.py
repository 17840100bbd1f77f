"""Sixty-four clients in several processes rename the same twenty numbers: of those who start from
one version one succeeds. The same test finds losses where the version is not tested.
"""

import json
import subprocess
import sys
from collections import Counter
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.faults.counts import only_full, times
from tests.faults.writers import Furnished, Promise, assert_kept, furnish
from tests.support.processes import ROOT, environment

pytestmark = pytest.mark.usefixtures("anyio_backend")  # for the templates of the databases

CLIENTS = 64
ENOUGH_TO_LOSE = 640


def updated(furnished: Furnished, updates: int, *options: str) -> list[Promise]:
    """The successes of all clients."""
    count = times("processes")
    each = (str(CLIENTS // count), str(updates // count))
    command = [sys.executable, "-m", "tests.faults.updater", furnished.url, furnished.token, *each]
    outputs = [furnished.folder / f"updates-{place}.txt" for place in range(count)]
    processes = []
    for output in outputs:
        with output.open("w") as file:
            processes.append(
                subprocess.Popen([*command, *options], cwd=ROOT, env=environment(), stdout=file)
            )
    assert [process.wait() for process in processes] == [0] * count
    lines = (line for output in outputs for line in output.read_text().splitlines())
    return [Promise(*json.loads(line)) for line in lines if line.startswith("[")]


def lost(successes: list[Promise]) -> int:
    """How many succeeded from a version from which another one had succeeded."""
    return len(successes) - len(Counter(each[:2] for each in successes))


def test_no_update_is_lost(postgresql_url: str, tmp_path: Path) -> None:
    assert_nothing_is_lost(furnish(tmp_path, postgresql_url))


@only_full
def test_no_update_is_lost_on_sqlite(sqlite_url: str, tmp_path: Path) -> None:
    assert_nothing_is_lost(furnish(tmp_path, sqlite_url))


def assert_nothing_is_lost(furnished: Furnished) -> None:
    successes = updated(furnished, times("updates"))
    assert lost(successes) == 0
    assert len(successes) > times("updates") / 20
    for number in furnished.numbers:
        versions = sorted(each.version for each in successes if each.number == number)
        assert versions == [*range(2, 2 + len(versions))]
    anyio.run(partial(assert_kept, furnished, successes))


def test_without_the_test_of_the_version_updates_are_lost(
    postgresql_url: str, tmp_path: Path
) -> None:
    furnished = furnish(tmp_path, postgresql_url)
    assert lost(updated(furnished, ENOUGH_TO_LOSE, "blind")) > 0
