"""The requests of the race: documents with variables, as clients write them."""

import json
from typing import Any, NamedTuple

from bench.support.data import cursor_of, owned_by_most
from schema.global_ids import PHONE_NUMBER, global_id

FIELDS = """id e164 nationalFormat internationalFormat countryCode type numberType nickname name
productType status callingName callingNameStatus viewerAccess version createdAt updatedAt"""

PAGE_SIZE = 50
KEYS = 200

ANOTHER = "@N@"
"""The place of a number that differs in each request."""


class Request(NamedTuple):
    """One request. `operation` is the name of the operation in its document."""

    operation: str
    query: str
    variables: dict[str, Any]

    def line(self) -> str:
        """The body as one line of JSON."""
        query = " ".join(self.query.split())
        return json.dumps(
            {"operationName": self.operation, "query": query, "variables": self.variables}
        )


class Workload(NamedTuple):
    """Requests that are sent one after the other, again and again."""

    title: str
    requests: list[Request]

    @property
    def share_of_writes(self) -> float:
        """The share of updates."""
        return sum(r.operation == UPDATE_OPERATION for r in self.requests) / len(self.requests)


def _page(operation: str, selection: str) -> str:
    return f"""
      query {operation}($first: Int, $after: String) {{
        phoneNumbers(first: $first, after: $after) {{ {selection} }}
      }}
    """


PAGE_INFO = "pageInfo { hasNextPage endCursor }"
BY_NODES = _page("PageByNodes", f"nodes {{ {FIELDS} }} {PAGE_INFO}")
BY_EDGES = _page("PageByEdges", f"edges {{ cursor node {{ {FIELDS} }} }} {PAGE_INFO}")
WITH_TOTAL = _page("PageWithTotal", f"totalCount nodes {{ {FIELDS} }} {PAGE_INFO}")
DISTINCT = _page("PageByNodes", f"nodes {{ {FIELDS} }} {PAGE_INFO} more{ANOTHER}: {PAGE_INFO}")

BY_FRAGMENTS = f"""
query PageByFragments($first: Int, $after: String, $withCallingName: Boolean!) {{
  phoneNumbers(first: $first, after: $after) {{
    nodes {{ ...Number ...CallingName @include(if: $withCallingName) ...Times }}
    {PAGE_INFO}
  }}
}}
fragment Number on PhoneNumber {{
  id e164 nationalFormat internationalFormat countryCode type numberType ...Labels
  productType status viewerAccess version
}}
fragment Labels on PhoneNumber {{ nickname name }}
fragment CallingName on PhoneNumber {{ callingName callingNameStatus }}
fragment Times on PhoneNumber {{ createdAt updatedAt }}
"""

BY_ID = f"query NumberById($id: ID!) {{ phoneNumber(id: $id) {{ {FIELDS} }} }}"

UPDATE_OPERATION = "UpdateNickname"
UPDATE = f"""
mutation {UPDATE_OPERATION}($input: UpdatePhoneNumberInput!) {{
  updatePhoneNumber(input: $input) {{
    message phoneNumber {{ {FIELDS} }} userErrors {{ code message field status }}
  }}
}}
"""

FIRST = {"first": PAGE_SIZE}


def workloads(numbers: int) -> dict[str, Workload]:
    """All workloads by their names, for a table of that size; those that write come last."""
    page = Request("PageByNodes", BY_NODES, FIRST)
    updates = [_update(row_id) for row_id in owned_by_most(numbers)]
    mix = [request for update in updates[:KEYS] for request in [*[page] * 9, update]]
    return {
        "nodes": Workload("Page of 50 by nodes", [page]),
        "edges": Workload("Page of 50 by edges", [Request("PageByEdges", BY_EDGES, FIRST)]),
        "fragments": Workload(
            "Page of 50 by fragments, with @include",
            [Request("PageByFragments", BY_FRAGMENTS, FIRST | {"withCallingName": True})],
        ),
        "total": Workload(
            "Page of 50 with totalCount", [Request("PageWithTotal", WITH_TOTAL, FIRST)]
        ),
        "deep": Workload(
            "Page of 50 from the middle",
            [page._replace(variables=FIRST | {"after": cursor_of(numbers // 2)})],
        ),
        "one": Workload("One number by id", [_by_id(row_id) for row_id in range(1, KEYS + 1)]),
        "distinct": Workload(
            "Page of 50 by documents that are all different",
            [Request("PageByNodes", DISTINCT, FIRST)],
        ),
        "update": Workload("updatePhoneNumber", updates),
        "mix": Workload("Nine pages of 50, then one updatePhoneNumber", mix),
    }


def _by_id(row_id: int) -> Request:
    return Request("NumberById", BY_ID, {"id": global_id(PHONE_NUMBER, row_id)})


def _update(row_id: int) -> Request:
    given = {"id": global_id(PHONE_NUMBER, row_id), "nickname": f"Desk {ANOTHER}"}
    return Request(UPDATE_OPERATION, UPDATE, {"input": given})
