"""The documentation matches the repository: its paths, its links and the numbers of decisions."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDERS = ["bench", "clients", "database", "docs", "engine", "migrations", "models", "resolvers"]
FOLDERS += ["schema", "scripts", "server", "tests", "web"]
NOT_OURS = {".venv", "__pycache__", "dist", "generated", "node_modules", "static"}

FOLDER_OF_DECISIONS = Path("docs", "decisions")
DECISIONS = sorted(path.name for path in (ROOT / FOLDER_OF_DECISIONS).iterdir())

FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
REFERENCE = re.compile(r"docs/decisions/(\d{4}(?:[\w-]*\.md)?)")
PATH = re.compile(r"[\w.-]+(/[\w.-]+)*/?")
NOT_HERE = re.compile(r"\.\./shared|\bseeds? 0|(?<!docs/)(?<![\[(])\bcontract\.md", re.IGNORECASE)
"""Names of texts that are not in the repository; the contract is `docs/contract.md`."""


def _files() -> Iterator[Path]:
    """The files of the repository, without those that others wrote."""
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and NOT_OURS.isdisjoint(path.parts):
                yield path.relative_to(ROOT)
    yield from (path.relative_to(ROOT) for path in ROOT.glob("*") if path.is_file())


FILES = sorted(_files())
PATHS = {str(path) for file in FILES for path in (file, *file.parents)}
SUFFIXES = {file.suffix for file in FILES if file.suffix}

DOCUMENTS = [file for file in FILES if file.suffix == ".md" and file.name != "CHANGELOG.md"]
SOURCES = [file for file in FILES if file.suffix in {".py", ".md"} and file.stem != "test_docs"]


def _text(file: Path) -> str:
    return (ROOT / file).read_text(errors="replace")


def _prose(file: Path) -> str:
    return FENCE.sub("", _text(file))


def _names_a_path(code: str) -> bool:
    """Whether code in prose, such as `models/` or `policy.py`, names a path of the repository."""
    is_known = code.endswith("/") or Path(code).suffix in SUFFIXES or code.split("/")[0] in FOLDERS
    return is_known and PATH.fullmatch(code) is not None


def _exists(code: str) -> bool:
    """Whether it is a path of the repository, or the end of one."""
    path = code.rstrip("/")
    return any(each == path or each.endswith(f"/{path}") for each in PATHS)


def _leads_somewhere(file: Path, link: str) -> bool:
    is_elsewhere = "://" in link or link.startswith("#")
    return is_elsewhere or (ROOT / file.parent / link.partition("#")[0]).exists()


def test_every_path_that_a_document_names_exists() -> None:
    named = [(file, code) for file in DOCUMENTS for code in CODE.findall(_prose(file))]
    paths = [(file, code) for file, code in named if _names_a_path(code)]
    assert [f"{file}: {path}" for file, path in paths if not _exists(path)] == []


def test_every_link_of_a_document_leads_to_a_file_or_folder() -> None:
    links = [(file, link) for file in DOCUMENTS for link in LINK.findall(_prose(file))]
    assert [f"{file}: {link}" for file, link in links if not _leads_somewhere(file, link)] == []


def test_decisions_are_numbered_from_one_without_a_hole() -> None:
    numbers = [name.partition("-")[0] for name in DECISIONS]
    assert numbers == [f"{number:04}" for number in range(1, len(DECISIONS) + 1)]


def test_the_title_of_a_decision_has_its_number() -> None:
    for number, name in enumerate(DECISIONS, start=1):
        assert _text(FOLDER_OF_DECISIONS / name).startswith(f"# {number}. "), name


def test_every_reference_to_a_decision_names_one_that_exists() -> None:
    known = {*DECISIONS, *(name[:4] for name in DECISIONS)}
    found = [(file, each) for file in FILES for each in REFERENCE.findall(_text(file))]
    assert [f"{file}: {reference}" for file, reference in found if reference not in known] == []


def test_every_decision_that_a_decision_mentions_exists() -> None:
    for name in DECISIONS:
        mentioned = re.findall(r"[Dd]ecision\s+(\d+)", _text(FOLDER_OF_DECISIONS / name))
        assert all(1 <= int(number) <= len(DECISIONS) for number in mentioned), name


def test_no_file_refers_to_what_is_not_in_the_repository() -> None:
    found = [(file, match[0]) for file in SOURCES for match in NOT_HERE.finditer(_text(file))]
    assert [f"{file}: {reference}" for file, reference in found] == []
