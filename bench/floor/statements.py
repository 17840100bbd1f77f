"""The SQL by hand, shared by the floors and the peers in JavaScript."""

from pathlib import Path

FOLDER = Path(__file__).parent.parent / "sql"


def _statement(name: str) -> str:
    return (FOLDER / f"{name}.sql").read_text()


PAGE = _statement("page")
PAGE_JSON = _statement("page_json").replace("{page}", PAGE)
TOTAL = _statement("total")
NUMBER = _statement("number")
UPDATE = _statement("update")
RECORD = _statement("record")
TOKEN = _statement("token")
