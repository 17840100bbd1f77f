"""The operations of the page: each valid, known to the server, and with its price in the README."""

import json
import re
from hashlib import sha256
from typing import Any, NamedTuple

import pytest
from graphql import DocumentNode, OperationDefinitionNode, build_schema, parse, validate

from server.pages.dashboard import DOCUMENTS
from tests.schema.test_cost import cost
from tests.support.programs.set_ups import ROOT, WEB

PAGE = {"first": 100}
CHANGE = {"nickname": "Front desk"}
ID = {"id": "UGhvbmVOdW1iZXI6MQ=="}
SEARCH = {"filter": {"search": "oli"}}


class Use(NamedTuple):
    """What the page asks of an operation, at most."""

    operation: str
    when: str
    variables: dict[str, Any]


def by_due(status: str) -> dict[str, Any]:
    return {
        "filter": {"callingNameStatuses": [status]},
        "orderBy": {"field": "CALLING_NAME_DUE_AT", "direction": "ASC"},
    }


USES = [
    Use("Accounts", "completing a name", {"search": "oli"}),
    Use("Activity", "100 changes", PAGE),
    Use("Activity", "100 changes by a filter", PAGE | {"filter": {"fields": ["NICKNAME"]}}),
    Use("CancelRun", "", {"input": ID}),
    Use("CheckCallingName", "before a calling name is asked for", ID | {"callingName": "ACME"}),
    Use("Counts", "the first numbers on the chips", {}),
    Use("Counts", "of what is searched for", SEARCH),
    Use("Create", "", {"input": {"phoneNumber": "+12125550123", "owner": "olivia"}}),
    Use("Delete", "", {"input": ID | {"expectedVersion": 1}}),
    Use("Deleted", "100 numbers", PAGE),
    Use("Grant", "", {"input": ID | {"grantee": "support"}}),
    Use("NamingCounts", "the other numbers on the chips", {}),
    Use("NamingCounts", "of what is searched for", SEARCH),
    Use("Number", "a sheet", ID),
    Use("NumberNow", "a change that came first", ID),
    Use("Numbers", "100 numbers", PAGE),
    Use("Numbers", "100 calling names", PAGE | by_due("UPDATE_IN_PROGRESS")),
    Use("PreviewRun", "of those selected", {"input": {"target": {"ids": ["1"]}, "change": CHANGE}}),
    Use("PreviewRun", "of all that match", {"input": {"target": {"filter": {}}, "change": CHANGE}}),
    Use("Restore", "", {"input": ID}),
    Use("Revoke", "", {"input": ID | {"grantee": "support"}}),
    Use("Run", "how far it is", ID),
    Use("RunItems", "100 items", ID),
    Use("Settle", "one calling name", {"input": ID | {"outcome": "SUCCEEDED"}}),
    Use(
        "SettleMany",
        "100 calling names",
        {"input": {"items": [{"id": str(each), "outcome": "FAILED"} for each in range(100)]}},
    ),
    Use("StartRun", "100 numbers", {"input": ID | {"expectedCount": 100}}),
    Use("Transfer", "", {"input": ID | {"owner": "olivia"}}),
    Use("UndoChanges", "one change", {"input": {"changeIds": ["1"]}}),
    Use("UndoChanges", "a request, or a run", {"input": {"requestId": "1"}}),
    Use("UpdateNumber", "", {"input": ID | CHANGE}),
    Use(
        "UpdateNumbers",
        "100 lines that were pasted",
        {"input": {"items": [{"id": str(each)} | CHANGE for each in range(100)]}},
    ),
    Use("Viewer", "signing in", {}),
]


@pytest.fixture(scope="module")
def manifest() -> dict[str, str]:
    """The texts of the operations by their names."""
    texts: list[str] = list(json.loads(DOCUMENTS.read_bytes()).values())
    return {name_of(parse(text)): text for text in texts}


def name_of(document: DocumentNode) -> str:
    (operation,) = (
        each for each in document.definitions if isinstance(each, OperationDefinitionNode)
    )
    assert operation.name is not None
    return operation.name.value


def test_every_operation_is_valid_and_named_by_its_hash() -> None:
    schema = build_schema((ROOT / "schema" / "schema.graphql").read_text())
    for key, text in json.loads(DOCUMENTS.read_bytes()).items():
        assert key.removeprefix("sha256:") == sha256(text.encode()).hexdigest()
        assert validate(schema, parse(text)) == []


def test_every_operation_of_the_page_is_in_its_manifest(manifest: dict[str, str]) -> None:
    sources = "".join(file.read_text() for file in (WEB / "operations").glob("*.graphql"))
    assert set(re.findall(r"^(?:query|mutation) (\w+)", sources, re.MULTILINE)) == set(manifest)


def test_the_readme_has_the_price_of_every_operation(manifest: dict[str, str]) -> None:
    assert {use.operation for use in USES} == set(manifest)
    rows = [
        "| operation | for | points |",
        "| --- | --- | --- |",
        *(row(manifest, use) for use in USES),
    ]
    _, _, rest = (WEB / "README.md").read_text().partition("<!-- costs -->\n")
    table, _, _ = rest.partition("<!-- end of costs -->\n")
    assert table.splitlines() == rows


def row(manifest: dict[str, str], use: Use) -> str:
    points = cost(manifest[use.operation], **use.variables).points
    return f"| `{use.operation}` | {use.when} | {points} |"
