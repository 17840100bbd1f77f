"""The race compares servers that answer the same, and finds out where they do not.

Here run those that are written in Python; the others join them in the race itself.
"""

import shutil
import sqlite3
from pathlib import Path

import pytest

from bench.race.contenders import PEER_NAMES, REFERENCE, Contender, contenders, running
from bench.race.equality import Unequal, ask, assert_equal
from bench.race.workloads import workloads
from bench.support.data import fill
from bench.support.databases import length_of_trail

NUMBERS = 800
WORKLOADS = workloads(NUMBERS)
KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
STARTED_BY_THE_RACE_ALONE = {*PEER_NAMES, REFERENCE}


def in_python(url: str) -> list[Contender]:
    """The contenders on this database that need no Node."""
    everybody = contenders(KINDS[url.partition(":")[0]], url)
    return [each for each in everybody if each.name not in STARTED_BY_THE_RACE_ALONE]


async def test_contenders_answer_the_same_and_record_what_they_update(database_url: str) -> None:
    token = (await fill(database_url, NUMBERS)).owner_of_most.token
    with running(in_python(database_url)) as servers:
        for name, workload in WORKLOADS.items():
            able = [server for server in servers if server.contender.can(name)]
            assert len(able) > 1 or name == "distinct"
            assert_equal(able, token, workload)
        writing = [server for server in servers if server.contender.can("update")]
        for server, update in zip(writing, WORKLOADS["update"].requests[-9:], strict=False):
            before = length_of_trail(database_url)
            ask(server, token, update)
            assert length_of_trail(database_url) == before + 1, server.contender.label


async def test_a_contender_that_answers_otherwise_is_found_out(sqlite_url: str) -> None:
    token = (await fill(sqlite_url, NUMBERS)).owner_of_most.token
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    other = Path(shutil.copy(file, file.with_name("other.db")))
    with sqlite3.connect(other) as connection:
        connection.execute("UPDATE phone_number SET nickname = 'Other' WHERE id = ?", [NUMBERS])
    floors = [in_python(url)[0] for url in (sqlite_url, f"sqlite:///{other}")]
    with running(floors) as servers, pytest.raises(Unequal, match="PageByNodes differently"):
        assert_equal(servers, token, WORKLOADS["nodes"])
