"""Backups that are made while clients write, and brought back."""

from functools import partial
from pathlib import Path

import anyio
import pytest

from database import connect
from tests.faults.counts import times
from tests.faults.writers import (
    Promise,
    Trails,
    assert_kept,
    furnish,
    trails,
    writing,
)
from tests.support.processes import numberbook, serving


@pytest.mark.usefixtures("anyio_backend")
def test_a_backup_is_the_history_up_to_a_moment(tmp_path: Path) -> None:
    furnished = furnish(tmp_path, f"sqlite:///{tmp_path}/numberbook.db")
    made: list[tuple[Path, list[Promise]]] = []
    with (
        serving(tmp_path, **furnished.variables) as server,
        writing(server.url, furnished) as writers,
    ):
        for place in range(times("backups")):
            assert writers.succeed()
            file, promises = tmp_path / f"backup-{place}.db", [*writers.promises]
            ended = numberbook(tmp_path, "backup", str(file), **furnished.variables)
            assert ended.returncode == 0, ended
            made.append((file, promises))
    assert writers.surprises == []
    end = anyio.run(history, furnished.url)
    for file, promises in made:
        url = f"sqlite:///{file}"
        restored = furnished._replace(
            variables=furnished.variables | {"NUMBERBOOK_DATABASE_URL": url}
        )
        anyio.run(partial(assert_kept, restored, promises))
        for number, names in anyio.run(history, url).items():
            assert names == end[number][: len(names)]


async def history(url: str) -> Trails:
    database = connect(url)
    try:
        return await trails(database)
    finally:
        await database.dispose()
