"""Backups that are made while clients write, and then restored."""

from functools import partial
from pathlib import Path

import anyio
import pytest

from database import connect
from tests.faults.kills.writers import (
    Acknowledged,
    Trails,
    assert_kept,
    prepare,
    trails,
    writing,
)
from tests.support.counts import times
from tests.support.programs.processes import numberbook, serving


@pytest.mark.usefixtures("anyio_backend")
def test_a_backup_has_all_changes_up_to_one_moment(tmp_path: Path) -> None:
    prepared = prepare(tmp_path, f"sqlite:///{tmp_path}/numberbook.db")
    made: list[tuple[Path, list[Acknowledged]]] = []
    with (
        serving(tmp_path, **prepared.variables) as server,
        writing(server.url, prepared) as writers,
    ):
        for place in range(times("backups")):
            assert writers.succeed()
            file, acknowledged = tmp_path / f"backup-{place}.db", [*writers.acknowledged]
            ended = numberbook(tmp_path, "backup", str(file), **prepared.variables)
            assert ended.returncode == 0, ended
            made.append((file, acknowledged))
    assert writers.surprises == []
    end = anyio.run(history, prepared.url)
    for file, acknowledged in made:
        url = f"sqlite:///{file}"
        restored = prepared._replace(
            variables=prepared.variables | {"NUMBERBOOK_DATABASE_URL": url}
        )
        anyio.run(partial(assert_kept, restored, acknowledged))
        for number, names in anyio.run(history, url).items():
            assert names == end[number][: len(names)]


async def history(url: str) -> Trails:
    database = connect(url)
    try:
        return await trails(database)
    finally:
        await database.dispose()
