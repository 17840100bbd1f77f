"""Random worlds, compared with an oracle that shares no code with the application."""

import ast
import sys
from pathlib import Path
from secrets import randbelow

import pytest

from database import DriverName
from tests.faults.oracle.fuzz import explore
from tests.faults.oracle.worlds import world_at
from tests.support.counts import times

DATABASES = [
    ("sqlite", DriverName.LIBPQ),
    ("postgresql", DriverName.LIBPQ),
    ("postgresql", DriverName.PSYCOPG),
]


@pytest.fixture(params=DATABASES, ids=["sqlite", "postgresql-libpq", "postgresql-psycopg"])
def place(request: pytest.FixtureRequest) -> tuple[str, DriverName]:
    """The URL of an empty database, and the driver for it."""
    database, driver = request.param
    return request.getfixturevalue(f"{database}_url"), driver


@pytest.mark.usefixtures("log")
@pytest.mark.parametrize("number", range(times("oracle_worlds")))
async def test_a_random_world_is_as_the_oracle_says(
    place: tuple[str, DriverName], number: int
) -> None:
    url, driver = place
    seed = (times("oracle_seed") or randbelow(10**9)) + number
    world = await explore(world_at(url, seed, driver), times("oracle_comparisons"))
    steps = len(world.steps)
    sys.stdout.write(f"seed {seed}: {world.comparisons} comparisons after {steps} steps\n")
    assert world.comparisons >= times("oracle_comparisons")


ORACLE = {"answers", "changes", "labels", "lists", "model", "rules"}
STANDARD = {*sys.stdlib_module_names}


@pytest.mark.parametrize("name", sorted(ORACLE))
def test_the_oracle_imports_nothing_of_the_application(name: str) -> None:
    tree = ast.parse(Path(__file__).with_name(f"{name}.py").read_text())
    own = {f"tests.faults.oracle.{each}" for each in ORACLE} | {"tests.faults.oracle"}
    found = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    found |= {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    assert {each for each in found if each not in own and each not in STANDARD} <= {
        "collections.abc"
    }
