"""The check of answers against the schema finds every fault."""

import copy
from typing import Any

import pytest
from graphql import build_schema, parse

from tests.support.conformance import faults
from tests.support.programs.processes import ROOT

SCHEMA = build_schema((ROOT / "schema" / "schema.graphql").read_text())

DOCUMENT = parse("""
  {
    node(id: 1) { ... on PhoneNumber { e164 countryCode createdAt } ... on Account { kind } }
    phoneNumbers {
      totalCount
      nodes { __typename id version status viewerCanUpdate nickname owner { name } }
    }
    ...Rest
  }
  fragment Rest on Query { again: viewer { name } nothing: phoneNumber(id: 2) { id } }
""")
CONFORMING: dict[str, Any] = {
    "node": {"e164": "+14155550150", "countryCode": "US", "createdAt": "2026-11-22T02:54:23.000Z"},
    "phoneNumbers": {
        "totalCount": 1,
        "nodes": [
            {
                "__typename": "PhoneNumber",
                "id": "UGhvbmVOdW1iZXI6MQ==",
                "version": 1,
                "status": "ASSIGNED",
                "viewerCanUpdate": True,
                "nickname": None,
                "owner": {"name": "olivia"},
            }
        ],
    },
    "again": {"name": "olivia"},
    "nothing": None,
}

BROKEN: dict[str, object] = {
    "node": {"e164": "+14155550150", "kind": "PERSON"},
    "node.e164": "4155550150",
    "node.countryCode": "us",
    "node.createdAt": "2026-11-22T02:54:23Z",
    "phoneNumbers": None,
    "phoneNumbers.totalCount": True,
    "phoneNumbers.nodes": {},
    "phoneNumbers.nodes.0": None,
    "phoneNumbers.nodes.0.__typename": "Account",
    "phoneNumbers.nodes.0.id": 1,
    "phoneNumbers.nodes.0.version": 2**31,
    "phoneNumbers.nodes.0.status": "assigned",
    "phoneNumbers.nodes.0.viewerCanUpdate": "true",
    "phoneNumbers.nodes.0.nickname": ["Sales"],
    "phoneNumbers.nodes.0.owner": {"name": "olivia", "id": "1"},
    "again": {},
    "nothing": [],
}


def test_an_answer_that_conforms_has_no_faults() -> None:
    assert faults(SCHEMA, DOCUMENT, {"data": CONFORMING}) == []
    of_account = {**CONFORMING, "node": {"kind": "PERSON"}}
    assert faults(SCHEMA, DOCUMENT, {"data": of_account}) == []
    failed = {"message": "It failed.", "path": ["node", "e164"]}
    assert (
        faults(SCHEMA, DOCUMENT, {"data": {**CONFORMING, "node": None}, "errors": [failed]}) == []
    )


@pytest.mark.parametrize("place", BROKEN)
def test_a_fault_is_found(place: str) -> None:
    assert len(faults(SCHEMA, DOCUMENT, {"data": broken(place, BROKEN[place])})) == 1


def broken(place: str, value: object) -> dict[str, Any]:
    data = copy.deepcopy(CONFORMING)
    *way, last = [int(step) if step.isdigit() else step for step in place.split(".")]
    target: Any = data
    for step in way:
        target = target[step]
    target[last] = value
    return data


def test_fields_must_have_the_order_of_the_document() -> None:
    assert faults(SCHEMA, DOCUMENT, {"data": dict(reversed(CONFORMING.items()))})


def test_null_needs_an_error_and_an_error_needs_null() -> None:
    assert faults(SCHEMA, DOCUMENT, {"data": None})
    error = {"message": "It failed.", "path": ["phoneNumbers", "nodes", 0, "version"]}
    assert faults(SCHEMA, DOCUMENT, {"data": CONFORMING, "errors": [error]})
