"""Boundaries of the house that no type can hold."""

import re
from importlib.metadata import distributions
from pathlib import Path

from server.settings import PREFIX, Settings

HOUSE = Path(__file__).parent.parent
ROOMS = {"engine", "migrations", "models", "resolvers", "schema", "server", "tests", "bench"}


def test_no_dependency_brings_a_module_of_our_names() -> None:
    brought = {
        Path(file.parts[0]).stem
        for distribution in distributions()
        if distribution.metadata["Name"] != "numberbook"
        for file in distribution.files or ()
    }
    assert not brought & ROOMS


def test_the_readme_tells_every_setting() -> None:
    readme = (HOUSE / "README.md").read_text()
    told = set(re.findall(rf"`({PREFIX}[A-Z0-9_]+)`", readme))
    assert told == {PREFIX + name.upper() for name in Settings.model_fields}


def test_the_readme_maps_every_folder() -> None:
    readme = (HOUSE / "README.md").read_text()
    assert not [room for room in sorted(ROOMS) if f"`{room}/`" not in readme]


def test_the_locks_hold_hashes_and_no_addresses() -> None:
    for lock in HOUSE.glob("requirements*.txt"):
        text = lock.read_text()
        assert "://" not in text
        assert "--hash=sha256:" in text
