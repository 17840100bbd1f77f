"""What an operation costs in points, and how many rows it asks for, before it is executed.

Rows measure work: one takes at most 25 us, and what takes longer counts as several. One point is at
most 10 ms of CPU, of the server and the database together, with 100,000 numbers:
`python -m bench.worst_requests` searches for operations that cost too little.
"""

from collections.abc import Mapping
from dataclasses import is_dataclass
from enum import Enum
from typing import Any, NamedTuple

from graphql import OperationType, VariableValues

from engine import Prepared
from models.enums import PhoneNumberCountField, PhoneNumberOrderField
from models.errors import BadInput
from models.rules import MAX_ITEMS
from resolvers.queries.lists.pagination import page_size
from resolvers.runs.chunks import SIZE as CHUNK_SIZE
from schema import graphql_schema
from schema.meter import VALUES_A_ROW, Arguments, Measure, Meter, Rules, total
from schema.types.filter import PhoneNumberFilter, PhoneNumberOrder

QUERY_POINTS = 1
MUTATION_POINTS = 10
ROWS_A_POINT = 400

PREVIEW_ITEMS = 60
"""A preview by a filter costs as much as so many mutations, and can be of 100,000 numbers."""

FIELD_ROWS = 10
ASSOCIATION_ROWS = 3
VIEWER_GRANT_ROWS = 3
TAG_VALUES = 5
LIST_ROWS = 10
DIRECTORY_ROWS = 400
TOTAL_ROWS = 20
ALL_ROWS = 2_400
FILTERED_ROWS = 4_400
COUNT_ROWS = 2_400
CHANGES_ROWS = 2_400
FILTERED_CHANGES_ROWS = 6_000

STATEMENT_ROWS = 800
"""Of a list with a filter: there are many filters, so that its statement may have to be compiled,
which takes 15 ms.
"""

ORDER_ROWS = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: 5_600,
    PhoneNumberOrderField.CREATED_AT: 0,
    PhoneNumberOrderField.E164: 2_800,
    PhoneNumberOrderField.UPDATED_AT: 2_800,
    PhoneNumberOrderField.NICKNAME: 5_600,
}
"""All numbers that are granted to a large team have to be sorted for its members."""

FILTER_ROWS = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: 6_000,
    PhoneNumberOrderField.CREATED_AT: 4_400,
    PhoneNumberOrderField.E164: 5_600,
    PhoneNumberOrderField.UPDATED_AT: 5_600,
    PhoneNumberOrderField.NICKNAME: 6_000,
}
"""All numbers that the viewer sees have to be read if the filter finds few."""

SLOWER = 12

COMPILED_FIELDS = 400
"""The engine does not compile operations of more fields as a whole."""

SLOW = (
    "root fields `node`, `nodes`, those with `after` or `before` in a list of `grants` or"
    f" `changes`, and all of an operation of more than {COMPILED_FIELDS} fields"
)

COSTS: list[tuple[str, str]] = [
    ("each root field of a query, and `__typename` of a mutation", f"{QUERY_POINTS} point"),
    (
        "each mutation, each item of `updatePhoneNumbers` and `settleCallingNames`, and each id of"
        + " `tagPhoneNumbers`",
        f"{MUTATION_POINTS} points",
    ),
    (
        f"each change of `undoChanges`; by `requestId` or `runId` it counts {MAX_ITEMS}",
        f"{MUTATION_POINTS} points",
    ),
    (
        "`previewUpdateRun` by a filter",
        f"{PREVIEW_ITEMS * MUTATION_POINTS} points, in place of {MUTATION_POINTS}",
    ),
    (f"each {CHUNK_SIZE} of `expectedCount` of `startUpdateRun`", f"{MUTATION_POINTS} points"),
    (f"each {ROWS_A_POINT} rows", "1 point"),
    (
        f"a number, change, grant or edge, for each {VALUES_A_ROW} values selected of it",
        "1 row; a page of `n` has `n` in `nodes` and `n` in `edges`",
    ),
    ("`checkCallingName`, and `warnings` of a payload", "1 row"),
    ("`associations` of a number", f"{ASSOCIATION_ROWS} rows"),
    ("`viewerGrants` of a number", f"{VIEWER_GRANT_ROWS} rows"),
    ("`tags` of a number", f"{TAG_VALUES} values"),
    ("a list of `grants` or `changes`", f"{LIST_ROWS} rows besides its own"),
    ("`totalCount` of such a list", f"{TOTAL_ROWS} rows"),
    ("`teams` of an account", f"{LIST_ROWS} rows besides its own"),
    ("`accounts`", f"{DIRECTORY_ROWS} rows besides its own"),
    *(
        (f"`phoneNumbers` by {order}", f"{rows} rows; with a filter {FILTER_ROWS[order]}")
        for order, rows in ORDER_ROWS.items()
    ),
    (
        "any filter of it; one of `access` or `e164` alone adds nothing else",
        f"{STATEMENT_ROWS} rows more",
    ),
    ("`totalCount` of `phoneNumbers`", f"{ALL_ROWS} rows; with a filter {FILTERED_ROWS}"),
    (
        "`changes` of all numbers",
        f"{CHANGES_ROWS} rows besides its own; with a filter {FILTERED_CHANGES_ROWS}",
    ),
    ("`totalCount` of it", f"{FILTERED_CHANGES_ROWS} rows"),
    (
        "`phoneNumberCounts`",
        f"{COUNT_ROWS} rows; by TAG or with a filter {FILTERED_ROWS + STATEMENT_ROWS}",
    ),
    ("each field in the document, with fragments written out", f"{FIELD_ROWS} rows"),
    (
        SLOW,
        f"{SLOWER} times as many rows",
    ),
]
"""What counts how much: the table of the README."""


class Cost(NamedTuple):
    """The points of an operation, those that it costs at least, and the rows that it asks for."""

    points: int
    least: int
    rows: int


def cost_of(operation: Prepared, variables: VariableValues) -> Cost:
    """The cost of an operation. What can be known of it later is kept in its memo."""
    memo = operation.memo
    known: KnownCosts | None = memo.get(KnownCosts)
    cost = known.find(variables) if known else None
    if cost is not None:
        return cost
    constant: dict[int, Measure] = memo.setdefault(Measure, {})
    meter = Meter(graphql_schema, RULES, operation.fragment_definitions, variables, constant)
    cost = _cost(_least(operation), meter.root_fields(operation.operation))
    memo.setdefault(KnownCosts, KnownCosts(meter.variable_names(), {})).keep(variables, cost)
    return cost


def _least(operation: Prepared) -> int:
    """Of its root fields, with aliases and fragments written out."""
    points = MUTATION_POINTS if operation.kind is OperationType.MUTATION else QUERY_POINTS
    introspection = operation.root_introspection_fields
    return introspection * QUERY_POINTS + (operation.root_fields - introspection) * points


def _cost(least: int, roots: list[Measure]) -> Cost:
    whole = total(roots)
    slower = SLOWER if whole.fields > COMPILED_FIELDS else 1
    rows = slower * sum(root.rows * (SLOWER if root.is_slow else 1) for root in roots)
    points = least + MUTATION_POINTS * whole.further_items
    return Cost(points + (rows + FIELD_ROWS * whole.fields) // ROWS_A_POINT, least, rows)


MAX_KNOWN = 64
"""Costs that are remembered of one operation."""


class KnownCosts(NamedTuple):
    """The costs of one operation, by what they depend on in the variables of these names."""

    names: tuple[str, ...]
    costs: dict[tuple[Any, ...], Cost]

    def find(self, variables: VariableValues) -> Cost | None:
        return self.costs.get(self._key(variables.coerced))

    def keep(self, variables: VariableValues, cost: Cost) -> None:
        if len(self.costs) == MAX_KNOWN:
            self.costs.clear()
        self.costs[self._key(variables.coerced)] = cost

    def _key(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple([_size(values.get(name)) for name in self.names])


def _size(value: Any) -> Any:  # noqa: ANN401
    """All that a cost can depend on in the value of a variable."""
    if value is None or isinstance(value, int | Enum):
        return value
    if isinstance(value, str):
        return value and bool(value.strip())
    if isinstance(value, list):
        return (len(value),)  # never equal to True
    return tuple(map(_size, vars(value).values())) if is_dataclass(value) else True


def _numbers(arguments: Arguments | None, page: Measure) -> Measure:
    size = _page_size(arguments)
    if arguments is None or size is None:
        return Measure()  # the field itself fails
    given, order = arguments["filter"], _order_field(arguments["order_by"])
    is_filtered = _is_filtered(given)
    read = (FILTER_ROWS if is_filtered else ORDER_ROWS)[order]
    counted = (FILTERED_ROWS if is_filtered else ALL_ROWS) * bool(page.totals)
    compiled = STATEMENT_ROWS * (given is not None)
    return Measure(rows=read + counted + compiled + size * page.items + page.rows)


def _counts(arguments: Arguments | None, _: Measure) -> Measure:
    """Any filter is one of many, as that of a list. For tags other rows are read too."""
    if arguments is None:
        return Measure()  # the field itself fails
    is_dear = arguments["filter"] is not None or arguments["by"] == PhoneNumberCountField.TAG
    return Measure(rows=FILTERED_ROWS + STATEMENT_ROWS if is_dear else COUNT_ROWS)


def _order_field(order: PhoneNumberOrder | None) -> PhoneNumberOrderField:
    return PhoneNumberOrderField(order.field) if order else PhoneNumberOrderField.CREATED_AT


def _is_filtered(given: PhoneNumberFilter | None) -> bool:
    """Whether it has conditions other than those for which there are indexes."""
    if given is None:
        return False
    names = {name for name, value in vars(given).items() if value is not None}
    if not (given.search or "").strip():
        names.discard("search")
    return not names <= {"access", "e164"}


def _related(arguments: Arguments | None, page: Measure) -> Measure:
    """A cursor can be wrong, and the error of a field can leave other fields to be completed."""
    size = _page_size(arguments)
    rows = LIST_ROWS + (size or 0) * page.items + page.rows + TOTAL_ROWS * bool(page.totals)
    has_cursor = arguments is not None and (arguments["after"] or arguments["before"])
    is_simple = arguments is not None and size is not None and not has_cursor
    return Measure(rows=rows, is_slow=not is_simple)


def _all_changes(arguments: Arguments | None, page: Measure) -> Measure:
    size = _page_size(arguments)
    if arguments is None or size is None:
        return Measure()  # the field itself fails
    read = CHANGES_ROWS if arguments["filter"] is None else FILTERED_CHANGES_ROWS
    counted = FILTERED_CHANGES_ROWS * bool(page.totals)
    return Measure(rows=read + counted + size * page.items + page.rows)


def _page_size(arguments: Arguments | None) -> int | None:
    """None if the size is wrong."""
    if arguments is None:
        return None
    try:
        return page_size(arguments["first"], arguments.get("last"))
    except BadInput:
        return None


def _associations(_: Arguments | None, each: Measure) -> Measure:
    return Measure(rows=ASSOCIATION_ROWS * each.as_rows)


def _viewer_grants(_: Arguments | None, each: Measure) -> Measure:
    return Measure(rows=VIEWER_GRANT_ROWS * each.as_rows)


def _warnings(_: Arguments | None, each: Measure) -> Measure:
    return Measure(rows=each.as_rows)


def _tags(_: Arguments | None, __: Measure) -> Measure:
    return Measure(values=TAG_VALUES)


def _teams(_: Arguments | None, each: Measure) -> Measure:
    return Measure(rows=LIST_ROWS + each.as_rows)


def _accounts(arguments: Arguments | None, each: Measure) -> Measure:
    size = _page_size(arguments)
    return Measure() if size is None else Measure(rows=DIRECTORY_ROWS + size * each.as_rows)


def _nodes(arguments: Arguments | None, each: Measure) -> Measure:
    return Measure(rows=len(arguments["ids"] if arguments else ()) * each.as_rows, is_slow=True)


def _node(_: Arguments | None, each: Measure) -> Measure:
    return Measure(rows=each.as_rows, is_slow=True)


def _bulk(arguments: Arguments | None, payload: Measure) -> Measure:
    return _changes(len(arguments["input"].items) if arguments else 0, payload)


def _tagging(arguments: Arguments | None, payload: Measure) -> Measure:
    return _changes(len(arguments["input"].ids) if arguments else 0, payload)


def _changes(items: int, payload: Measure) -> Measure:
    return Measure(rows=items * payload.items, further_items=max(0, items - 1))


def _undo(arguments: Arguments | None, payload: Measure) -> Measure:
    given = arguments["input"].change_ids if arguments else []
    # Of a request or a run, at most as many changes are taken back as a list can name.
    return _changes(len(given) if isinstance(given, list) else MAX_ITEMS, payload)


def _runs(arguments: Arguments | None, page: Measure) -> Measure:
    size = _page_size(arguments)
    if size is None:
        return Measure()  # the field itself fails
    return Measure(rows=LIST_ROWS + size * page.items + page.rows + TOTAL_ROWS * bool(page.totals))


def _preview(arguments: Arguments | None, payload: Measure) -> Measure:
    is_filter = arguments is not None and arguments["input"].target.filter
    return payload._replace(further_items=(PREVIEW_ITEMS - 1) * bool(is_filter))


def _start(arguments: Arguments | None, payload: Measure) -> Measure:
    expected = arguments["input"].expected_count if arguments else 0
    return payload._replace(further_items=max(0, expected // CHUNK_SIZE))


CONNECTIONS = (
    "PhoneNumberConnection",
    "PhoneNumberGrantConnection",
    "PhoneNumberChangeConnection",
    "UpdateRunConnection",
    "UpdateRunItemConnection",
)

RULES = Rules(
    lists={
        "Account.teams": _teams,
        "Query.accounts": _accounts,
        "Query.changes": _all_changes,
        "Query.checkCallingName": _warnings,
        "Query.node": _node,
        "Query.nodes": _nodes,
        "Query.phoneNumberCounts": _counts,
        "Query.phoneNumbers": _numbers,
        "Query.updateRuns": _runs,
        "UpdateRun.items": _related,
        "PhoneNumber.associations": _associations,
        "PhoneNumber.changes": _related,
        "PhoneNumber.grants": _related,
        "PhoneNumber.viewerGrants": _viewer_grants,
        "Mutation.previewUpdateRun": _preview,
        "Mutation.startUpdateRun": _start,
        "Mutation.undoChanges": _undo,
        "UpdatePhoneNumberPayload.warnings": _warnings,
        "Mutation.settleCallingNames": _bulk,
        "PhoneNumber.tags": _tags,
        "Mutation.tagPhoneNumbers": _tagging,
        "Mutation.updatePhoneNumbers": _bulk,
    },
    items=frozenset(
        ["UndoChangesPayload.results", "UpdatePhoneNumbersPayload.results"]
        + [f"{name}.{items}" for name in CONNECTIONS for items in ("nodes", "edges")]
    ),
    totals=frozenset(f"{name}.totalCount" for name in CONNECTIONS)
    | {"PhoneNumberConnection.totalCountIsExact"},
    arguments=frozenset(
        {"after", "before", "by", "filter", "first", "ids", "input", "last", "orderBy", "outcomes"}
    ),
)
