"""`numberbook backup`: a complete copy of one moment that never replaces another file."""

import os
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from database.sqlite import sqlite3
from tests.support.programs.processes import numberbook

pytestmark = pytest.mark.usefixtures("anyio_backend")  # for the template of the database

WRITERS_PAUSE = 0.001


def fill(folder: Path, url: str) -> None:
    (folder / "numbers.csv").write_text("e164\n+14155550150\n+14155550151\n")
    variables = {"NUMBERBOOK_DATABASE_URL": url}
    assert numberbook(folder, "accounts", "create", "ann", **variables).returncode == 0
    assert numberbook(folder, "import", "numbers.csv", "--owner", "ann", **variables)[0] == 0


def rename(path: Path, end: threading.Event) -> None:
    """Rename both numbers in one transaction, again and again, with their trail."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as connection:
        version = 1
        while not end.wait(WRITERS_PAUSE):
            version += 1
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT INTO phone_number_change (phone_number_id, field, old_value, new_value, at,"
                " request_id) SELECT id, 'NICKNAME', nickname, ?, created_at, 'r'"
                " FROM phone_number",
                [str(version)],
            )
            connection.execute(
                "UPDATE phone_number SET version = ?1, nickname = ?1, nickname_key = ?1,"
                " search_key = e164 || char(10) || ?1 || char(10)",
                [str(version)],
            )
            connection.execute("COMMIT")


def versions(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT version FROM phone_number")]


def test_a_copy_that_is_made_during_writes_is_one_moment_of_them(
    sqlite_url: str, tmp_path: Path
) -> None:
    fill(tmp_path, sqlite_url)
    path, end = tmp_path / "numberbook.db", threading.Event()
    writer = threading.Thread(target=rename, args=(path, end))
    writer.start()
    try:
        seen = []
        for place in range(5):
            file = tmp_path / f"copy-{place}.db"
            before = versions(path)[0]
            ended = numberbook(tmp_path, "backup", str(file), NUMBERBOOK_DATABASE_URL=sqlite_url)
            assert ended == (0, f"Wrote {file}, {file.stat().st_size} bytes.\n", "")
            seen.append((before, versions(file), versions(path)[0]))
    finally:
        end.set()
        writer.join()
    for before, copied, after in seen:
        assert len(set(copied)) == 1
        assert before <= copied[0] <= after
    assert seen[0][0] < seen[-1][2]
    for file in tmp_path.glob("copy-?.db"):
        checked = numberbook(tmp_path, "check", NUMBERBOOK_DATABASE_URL=f"sqlite:///{file}")
        assert checked.returncode == 0, checked
    assert stat.S_IMODE((tmp_path / "copy-0.db").stat().st_mode) == 0o600


def test_an_existing_file_is_left_alone(sqlite_url: str, tmp_path: Path) -> None:
    file = tmp_path / "kept.db"
    file.write_text("what was here before")
    ended = numberbook(tmp_path, "backup", str(file), NUMBERBOOK_DATABASE_URL=sqlite_url)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "exists, and no backup is overwritten" in ended.stderr
    assert file.read_text() == "what was here before"
    assert sorted(os.listdir(tmp_path)) == ["kept.db", "numberbook.db"]


@pytest.mark.parametrize(
    ("url", "file", "message"),
    [
        ("sqlite:///numberbook.db", "absent/copy.db", "cannot be written: No such file"),
        ("sqlite:///absent.db", "copy.db", "There is no database at absent.db"),
        ("sqlite:///garbage.db", "copy.db", "garbage.db cannot be copied: file is not a database"),
        ("postgresql://ann:s3cret@db/numberbook", "copy", "`pg_dump --format=custom --file=copy"),
    ],
)
@pytest.mark.usefixtures("sqlite_url")
def test_a_failed_copy_leaves_no_file(tmp_path: Path, url: str, file: str, message: str) -> None:
    (tmp_path / "garbage.db").write_bytes(b"garbage " * 1000)
    before = sorted(os.listdir(tmp_path))
    ended = numberbook(tmp_path, "backup", file, NUMBERBOOK_DATABASE_URL=url)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert message in ended.stderr
    assert "s3cret" not in ended.stderr
    assert sorted(os.listdir(tmp_path)) == before
