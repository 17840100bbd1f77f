"""Copies of the set-ups with what their commands generate, and servers for their programs."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.conftest import postgresql_database
from tests.support.counts import only_full
from tests.support.programs import set_ups
from tests.support.programs.processes import Server, serving
from tests.support.programs.set_ups import CLIENTS, ROOT, node

PROGRAMS = Path(__file__).parent / "programs"
MANIFEST = Path("src", "generated", "persisted-documents.json")

Build = Callable[[Path], None]


def environment(server: Server, person: str = "olivia") -> Mapping[str, str]:
    """The variables by which the programs know a server and a person."""
    known = {"NUMBERBOOK_URL": f"{server.url}/graphql", "NUMBERBOOK_TOKEN": server.tokens[person]}
    return {**os.environ, **known}


@pytest.fixture(scope="session")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the processes of the tests share the built copies."""
    return tmp_path_factory.getbasetemp().parent / "set-ups"


@pytest.fixture(scope="session")
def typescript(copies: Path) -> Path:
    """`clients/typescript`, generated and compiled, with the programs of the tests."""
    return _built(copies, "typescript", _build_typescript)


@pytest.fixture(scope="session")
def relay(copies: Path) -> Path:
    """`clients/relay`, generated and compiled, with the programs of the tests."""
    return _built(copies, "relay", _build_relay)


@pytest.fixture(scope="session")
def python(copies: Path) -> Path:
    """`clients/python`, generated and checked by mypy, with the programs of the tests."""
    return _built(copies, "python", _build_python)


def _built(copies: Path, name: str, build: Build) -> Path:
    with set_ups.only_one(copies / f"{name}.lock"):
        folder = copies / "clients" / name
        if not (folder / "complete").exists():
            _copy(name, folder)
            build(folder)
            (folder / "complete").touch()
    return folder


def _copy(name: str, folder: Path) -> None:
    """As in a clone: what was generated in the working tree is left behind."""
    generated = shutil.ignore_patterns("generated", "dist", "node_modules", ".mypy_cache")
    shutil.copytree(CLIENTS / name, folder, ignore=generated)
    schema = folder.parents[1] / "schema"
    schema.mkdir(exist_ok=True)
    shutil.copy(ROOT / "schema" / "schema.graphql", schema)


def _build_typescript(folder: Path) -> None:
    (folder / "node_modules").symlink_to(set_ups.node_modules("typescript"))
    _add_programs(folder / "src" / "checks", "network.ts", "typescript/*.ts")
    node("node_modules/.bin/graphql-codegen", "--config", "codegen.ts", folder=folder)
    node("node_modules/.bin/tsc", folder=folder)


def _build_relay(folder: Path) -> None:
    (folder / "node_modules").symlink_to(set_ups.node_modules("relay"))
    _add_programs(folder / "src" / "checks", "network.ts", "relay/*.ts")
    (folder / MANIFEST).parent.mkdir()
    (folder / MANIFEST).write_text("{}")
    node("node_modules/relay-compiler/cli.js", folder=folder)
    node("node_modules/.bin/tsc", folder=folder)


def _build_python(folder: Path) -> None:
    programs = set_ups.python_environment()
    _add_programs(folder, "python/*.py")
    set_ups.run([str(programs / "ariadne-codegen")], folder)
    set_ups.run([str(programs / "mypy")], folder)


def _add_programs(folder: Path, *patterns: str) -> None:
    folder.mkdir(exist_ok=True)
    for pattern in patterns:
        for program in PROGRAMS.glob(pattern):
            shutil.copy(program, folder)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=only_full)])
def server(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    typescript: Path,
    relay: Path,
) -> Iterator[Server]:
    """A server with demonstration data that knows the documents of the set-ups by their ids."""
    folder = tmp_path_factory.mktemp("demo")
    variables = {"NUMBERBOOK_TRUSTED_DOCUMENTS": f"{typescript / MANIFEST},{relay / MANIFEST}"}
    if request.param == "sqlite":
        with serving(folder, "--demo", **variables) as server:
            yield server
        return
    postgresql_server = request.getfixturevalue("postgresql_server")
    with (
        postgresql_database(postgresql_server, "template1") as url,
        serving(folder, "--demo", NUMBERBOOK_DATABASE_URL=url, **variables) as server,
    ):
        yield server


@pytest.fixture(scope="module")
def trusting_server(
    tmp_path_factory: pytest.TempPathFactory, typescript: Path, relay: Path
) -> Iterator[Server]:
    """A server that executes no documents but those of the set-ups."""
    with serving(
        tmp_path_factory.mktemp("trusting"),
        "--demo",
        NUMBERBOOK_DOCUMENTS="trusted",
        NUMBERBOOK_TRUSTED_DOCUMENTS=f"{typescript / MANIFEST},{relay / MANIFEST}",
    ) as server:
        yield server
