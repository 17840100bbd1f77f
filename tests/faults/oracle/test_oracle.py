"""Random worlds, compared with an oracle that shares no code with the application."""

import sys
from secrets import randbelow

import pytest

from database import DriverName
from tests.faults.counts import times
from tests.faults.oracle.fuzz import explore
from tests.faults.oracle.worlds import world_at

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
