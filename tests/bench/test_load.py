"""The measurement under load works, in its shortest form."""

from typer.testing import CliRunner

from bench.load.__main__ import app


def test_a_soak_prints_what_the_server_held_and_answered() -> None:
    short = "--part soak --soak-seconds 1 --soak-filling 1 --kind SQLite"
    done = CliRunner().invoke(app, short.split(), catch_exceptions=False)
    assert done.exit_code == 0
    row = done.stdout.strip().splitlines()[-1].split(" | ")
    assert row[0] == "| SQLite  "
    assert " x 200" in row[10]
