"""What a start imports."""

import subprocess
import sys
from pathlib import Path

from tests.support.programs.processes import environment

STARTS = """
import sys
import server.cli.serving
from server.app import create_app
from server.settings import Settings
create_app(Settings(database_url="sqlite:///numberbook.db", demo=True))
rarely_used = {"alembic", "cryptography", "httpx", "jwt", "limits", "opentelemetry", "psycopg"}
rarely_used |= {"redis"}
print(sorted(rarely_used & sys.modules.keys()))
"""


def test_a_server_imports_no_library_that_its_settings_do_not_need(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STARTS],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.splitlines()[-1] == "[]"
