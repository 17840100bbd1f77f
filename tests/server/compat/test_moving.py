"""Moving from Chime as docs/moving.md has it, from one server, which plays Chime, to another."""

import json
import os
import re
import sys
from pathlib import Path

from anyio import run_process

from tests.server.compat.conftest import Served
from tests.support.book import SECRET_KEY, Book
from tests.support.counts import only_full
from tests.support.programs.chime import CommandLine, access_key
from tests.support.programs.processes import ROOT, serving

NUMBERS = 105


def lines_of(chapter: str) -> str:
    """The commands of a chapter."""
    _, _, text = (ROOT / "docs" / "moving.md").read_text().partition(f"## {chapter}\n")
    found = re.search(r"```sh\n(.*?)```", text, re.DOTALL)
    assert found
    return found[1]


@only_full
async def test_the_lines_for_chime_move_all_numbers(
    served: Served, shared_book: Book, tmp_path: Path
) -> None:
    olivia = await shared_book.person("olivia")
    rows = [{"e164": f"+1415557{n:04}", "name": f"Desk {n}"} for n in range(NUMBERS)]
    await shared_book.numbers(olivia, rows)
    before = CommandLine(served.url, await access_key(shared_book, olivia))
    settings = {
        "NUMBERBOOK_DATABASE_URL": f"sqlite:///{tmp_path}/moved.db",
        "NUMBERBOOK_SECRET_KEY": SECRET_KEY,
    }
    commands = Path(sys.executable).parent
    with serving(tmp_path, **settings) as server:
        script = lines_of("From Chime").replace("https://numbers.example.org", server.url)
        environment = {
            "PATH": f"{commands}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(tmp_path),
            **before.environment(),
            **settings,
        }
        ended = await run_process(
            ["bash", "-euc", script], cwd=tmp_path, env=environment, check=False
        )
        assert ended.returncode == 0, ended.stderr.decode()
        printed = ended.stdout.decode()
        shown = json.loads(printed[printed.index("{") :])
        assert len(shown["PhoneNumbers"]) == 5
        assert {number["Name"][:5] for number in shown["PhoneNumbers"]} == {"Desk "}
        moved = await run_process(
            ["bash", "-uc", "numberbook numbers list --json"], cwd=tmp_path, env=environment
        )
        assert len(json.loads(moved.stdout)) == NUMBERS
