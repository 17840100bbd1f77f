"""The measurement under load works, in its shortest form."""

from typer.testing import CliRunner

from bench.load.__main__ import app


def test_each_part_prints_a_table() -> None:
    short = "--seconds 0.5 --soak-seconds 1 --polite-seconds 0.3 --large 800 --kind SQLite"
    done = CliRunner().invoke(app, short.split(), catch_exceptions=False)
    assert done.exit_code == 0
    for row in ("| SQLite   | 50% ", "| SQLite   | 300% ", "a status that nobody has"):
        assert row in done.stdout
    assert "timeout" not in done.stdout
