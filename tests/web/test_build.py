"""What is served is what the source gives, checked by its compiler and its tests."""

import gzip
import shutil
from pathlib import Path

import pytest

from server.pages.dashboard import DOCUMENTS
from tests.support.programs import set_ups
from tests.support.programs.set_ups import ROOT, WEB, node

SERVED = DOCUMENTS.parent
JAVASCRIPT_BYTES = 60_000
STYLE_BYTES = 12_000


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`web/` as in a clone, with what its commands generate."""
    folder = tmp_path_factory.mktemp("dashboard") / "web"
    without = shutil.ignore_patterns("generated", "node_modules")
    shutil.copytree(WEB, folder, ignore=without)
    (folder / "node_modules").symlink_to(set_ups.web_modules())
    schema = {"NUMBERBOOK_SCHEMA": str(ROOT / "schema" / "schema.graphql")}
    node("node_modules/.bin/graphql-codegen", "--silent", folder=folder, environment=schema)
    return folder


def test_the_source_gives_what_is_served(copy: Path) -> None:
    node("build.mjs", str(copy / "built"), folder=copy)
    built = {file.name: file.read_bytes() for file in (copy / "built").iterdir()}
    served = {file.name: file.read_bytes() for file in SERVED.iterdir()}
    assert built.keys() == served.keys(), "run make web"
    assert [name for name in built if built[name] != served[name]] == [], "run make web"


def test_the_source_compiles_strictly(copy: Path) -> None:
    node("node_modules/typescript/bin/tsc", folder=copy)


def test_the_parts_pass_their_tests(copy: Path) -> None:
    node("node_modules/vitest/vitest.mjs", "run", folder=copy)


@pytest.mark.parametrize(("pattern", "limit"), [("*.js", JAVASCRIPT_BYTES), ("*.css", STYLE_BYTES)])
def test_the_page_is_small(pattern: str, limit: int) -> None:
    assert sum(len(gzip.compress(file.read_bytes())) for file in SERVED.glob(pattern)) <= limit


def test_the_lock_file_names_no_host() -> None:
    assert "://" not in (WEB / "package-lock.json").read_text()
