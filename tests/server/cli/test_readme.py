"""The commands of the README, one after the other, by somebody who does only what it says."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from tests.support.programs.processes import ROOT, numberbook

HEADINGS = ("## Run it for real", "### Share, transfer, settle", "### Accounts and numbers")
COMMAND = ".venv/bin/numberbook"
ELSEWHERE = {"make", "export"}
"""What the commands do not need here."""

STEP = re.compile(
    r"cat > (?P<file>[\w.]+) <<'END'\n(?P<content>.*?)^END\n|(?P<line>[^\n]*)\n",
    re.MULTILINE | re.DOTALL,
)
KEY = "a key of no worth, thirty-two or more"


def blocks() -> Iterator[str]:
    """The first block of commands below each of the headings."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for heading in HEADINGS:
        yield readme.split(f"\n{heading}\n")[1].split("```sh\n")[1].split("```")[0]


def test_every_command_of_the_readme_does_what_it_says(tmp_path: Path) -> None:
    done = []
    for step in STEP.finditer("".join(blocks())):
        if step["file"]:
            (tmp_path / step["file"]).write_text(step["content"])
            continue
        words = shlex.split(step["line"], comments=True)
        if not words or words[0] in ELSEWHERE or words[1] == "serve":
            continue
        assert words[0] == COMMAND
        ended = numberbook(tmp_path, *words[1:], NUMBERBOOK_SECRET_KEY=KEY)
        assert ended.returncode == 0, (words, ended)
        done.append(words[1])
    assert {"migrate", "import", "grants", "transfer", "settle", "numbers"} <= {*done}
