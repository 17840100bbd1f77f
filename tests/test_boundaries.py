"""What the project promises about itself and no type can check."""

import ast
import re
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

from pydantic.fields import FieldInfo

from schema.cost import COSTS
from server.http.limits import RequestLimits
from server.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent
FOLDERS = {
    "bench",
    "database",
    "engine",
    "migrations",
    "models",
    "resolvers",
    "schema",
    "server",
    "tests",
}


def test_no_dependency_ships_a_module_of_our_names() -> None:
    modules = {
        Path(file.parts[0]).stem
        for distribution in distributions()
        if distribution.metadata["Name"] != "numberbook"
        for file in distribution.files or ()
    }
    assert not modules & FOLDERS


def test_no_text_is_read_or_written_in_the_encoding_of_the_locale() -> None:
    product = FOLDERS - {"tests", "bench"} | {"database"}
    files = [file for folder in product for file in (ROOT / folder).rglob("*.py")]
    assert [call for file in files for call in calls_that_open_texts(file)] == []


def calls_that_open_texts(file: Path) -> Iterator[str]:
    """Those that do not say the encoding."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and re.fullmatch(OPENERS, ast.unparse(node.func)):
            call = ast.unparse(node)
            if "encoding=" not in call and not re.search("'[rwax]b'", call):
                yield f"{file.relative_to(ROOT)}: {call}"


OPENERS = r"open|os\.fdopen|.*\.(read_text|write_text)|(?!os\.).*\.open"


def test_the_readme_documents_every_setting() -> None:
    readme = (ROOT / "README.md").read_text()
    documented = set(re.findall(rf"`({PREFIX}[A-Z0-9_]+)`", readme))
    assert documented == {PREFIX + name.upper() for name in Settings.model_fields}


def test_the_readme_documents_the_default_and_range_of_every_limit() -> None:
    readme = (ROOT / "README.md").read_text()
    documented = set(re.findall(rf"`{PREFIX}(\w+)` \| `(\d+)` \| (\d+) to (\d+) \|", readme))
    assert documented == {
        (name.upper(), str(field.default), *map(str, range_of(field)))
        for name, field in RequestLimits.model_fields.items()
    }


def range_of(field: FieldInfo) -> tuple[int, int]:
    """The least and the greatest value that a setting can have."""
    least, greatest = field.metadata
    return least.ge, greatest.le


def test_the_readme_has_the_table_of_costs() -> None:
    _, _, rest = (ROOT / "README.md").read_text().partition("<!-- costs -->\n")
    table, _, _ = rest.partition("<!-- end of costs -->\n")
    rows = [("what", "counts"), ("---", "---"), *COSTS]
    assert table.splitlines() == [f"| {what} | {counts} |" for what, counts in rows]


def test_the_readme_describes_every_folder() -> None:
    readme = (ROOT / "README.md").read_text()
    assert not [folder for folder in sorted(FOLDERS) if f"`{folder}/`" not in readme]


def test_the_lock_files_have_hashes_and_no_addresses() -> None:
    for lock in ROOT.glob("requirements*.txt"):
        text = lock.read_text()
        assert "://" not in text
        assert "--hash=sha256:" in text
