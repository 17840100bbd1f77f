"""The cost of a page in the database: it scans an index and reads about as many rows as it returns.

One owner has most of 20,000 numbers; those without a nickname, but for the first ones, are granted
to a team, so that in each order other numbers come first; ten are granted to each of hundreds of
people. The cost of a page must not depend on what others own and see.
"""

import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import partial
from itertools import product
from typing import Any, NamedTuple

import pytest
from psycopg import sql
from sqlalchemy import Connection, Engine, event, select, update
from sqlmodel import col

from models.enums import (
    AccountKind,
    OrderDirection,
    PhoneNumberCountField,
    PhoneNumberOrderField,
)
from models.records import AccountRecord
from models.tables import Account, PhoneNumber
from resolvers.queries.lists.number_lists import LOOKED_AT
from resolvers.queries.lists.pagination import Order, Position, encode_cursor
from schema.global_ids import PHONE_NUMBER, PHONE_NUMBER_CHANGE, global_ids
from tests.support.book import Book, Person

PAGE = """
query Page($after: String, $orderBy: PhoneNumberOrder, $filter: PhoneNumberFilter) {
  phoneNumbers(first: 50, after: $after, orderBy: $orderBy, filter: $filter) {
    nodes { databaseId }
  }
}
"""
TOTAL = "query($filter: PhoneNumberFilter) { phoneNumbers(filter: $filter) { totalCount } }"
COUNTS = """
query($by: PhoneNumberCountField!) {
  phoneNumberCounts(by: $by, filter: { access: [GRANTED] }) { value }
}
"""
NUMBERS = 20_000

ORDERS = [Order(*pair) for pair in product(PhoneNumberOrderField, OrderDirection)]
KEYS: dict[StrEnum, Any] = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: col(PhoneNumber.calling_name_due_at),
    PhoneNumberOrderField.CREATED_AT: col(PhoneNumber.created_at),
    PhoneNumberOrderField.E164: col(PhoneNumber.e164),
    PhoneNumberOrderField.NICKNAME: col(PhoneNumber.nickname_key),
    PhoneNumberOrderField.UPDATED_AT: col(PhoneNumber.updated_at),
}


INDEXES: dict[StrEnum, tuple[str, ...]] = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: ("calling_name_due_at_id",),
    PhoneNumberOrderField.CREATED_AT: ("created_at_id",),
    PhoneNumberOrderField.E164: ("e164",),
    PhoneNumberOrderField.NICKNAME: ("nickname_key_id",),
    PhoneNumberOrderField.UPDATED_AT: ("updated_at_id",),
}
"""The ends of the names of the indexes of each order."""

BY_ID = {"pk_phone_number", "INTEGER"}
"""The indexes by which numbers are read after the scan: by their ids."""


class Town(NamedTuple):
    """Twenty thousand numbers, and everybody's share of them."""

    owner_of_most: Person
    owner_of_few: Person
    grantee_of_few: Person
    member: Person
    operator: Person
    stranger: Person


async def town(book: Book) -> Town:
    people = [await book.person(name) for name in ("most", "few", "george", "sam")]
    oscar = await book.person("oscar", is_operator=True)
    team = await book.account("team", AccountKind.TEAM)
    tess = await book.person("tess")
    await book.join(tess, team)
    most, few, george, sam = people
    template = await book.number(most)
    columns = [*await book.stored(template)][1:]
    unit = Filling(book.database.name, template, columns, most, few, george, team)
    await book.database.migrate(unit.fill)
    return Town(most, few, george, tess, oscar, sam)


class Filling(NamedTuple):
    """SQL that creates many rows; only the computation of times differs between the databases."""

    database: str
    template: int
    columns: list[str]
    most: Person
    few: Person
    george: Person
    team: AccountRecord

    def fill(self, connection: Connection) -> None:
        connection.exec_driver_sql(self._numbers())
        connection.exec_driver_sql(self._people())
        bulk = "(SELECT min(id) FROM account WHERE kind = 'PERSON' AND subject = 'bulk1')"
        for grantee, which in (
            (str(self.george.id), "mod(id, 1000) = 1"),
            (str(self.team.id), f"nickname_key IS NULL AND id > {NUMBERS // 4}"),
            (f"{bulk} + mod(id, 500)", "mod(id, 4) = 3"),
        ):
            connection.exec_driver_sql(self._grants(grantee, which))
        if self.database == "postgresql":  # autovacuum would do it a minute later
            connection.exec_driver_sql("ANALYZE")

    def _numbers(self) -> str:
        moment = {
            "sqlite": "strftime('%Y-%m-%dT%H:%M:%fZ', '2025-01-01', '+' || (i * 7) || ' minutes')",
            "postgresql": "timestamptz '2025-01-01' + i * interval '7 minutes'",
        }[self.database]
        nickname = "CASE WHEN mod(i, 3) = 0 THEN NULL ELSE 'n' || mod(i, 997) END"
        due = f"CASE WHEN mod(i, 7) > 0 THEN {moment} END"
        values = {
            "calling_name_due_at": due,
            "e164": "'+1' || (4155600000 + i)",
            "owner_id": f"CASE WHEN mod(i, 500) = 0 THEN {self.few.id} ELSE {self.most.id} END",
            "nickname": nickname,
            "nickname_key": nickname,
            "created_at": moment,
            "updated_at": moment,
        }
        chosen = ", ".join(values.get(column, f"template.{column}") for column in self.columns)
        return (
            f"INSERT INTO phone_number ({', '.join(self.columns)})"
            " WITH RECURSIVE series(i) AS"
            f" (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < {NUMBERS})"
            f" SELECT {chosen} FROM series, phone_number AS template"
            f" WHERE template.id = {self.template}"
        )

    def _people(self) -> str:
        return (
            "INSERT INTO account (name, kind, is_operator, subject, created_at)"
            " WITH RECURSIVE series(i) AS"
            " (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < 500)"
            " SELECT 'bulk' || i, 'PERSON', false, 'bulk' || i, account.created_at"
            f" FROM series, account WHERE account.id = {self.most.id}"
        )

    def _grants(self, grantee: str, which: str) -> str:
        return (
            "INSERT INTO phone_number_grant"
            " (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)"
            f" SELECT id, {grantee}, owner_id, created_at, created_at"
            f" FROM phone_number WHERE {which}"
        )


class Statement(NamedTuple):
    """A statement as it was sent."""

    sql: str
    parameters: Any
    is_planned_once: bool


@contextmanager
def statements() -> Iterator[list[Statement]]:
    sent: list[Statement] = []

    def note(_: object, __: object, text: str, given: object, compiled: Any, *___: object) -> None:  # noqa: ANN401
        sent.append(Statement(text, given, getattr(compiled, "is_planned_once", True)))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def page(person: Person, order: Order, **arguments: Any) -> Statement:  # noqa: ANN401
    """The statement of a page, as it is sent for a request."""
    return await _statement(person, PAGE, orderBy=order._asdict(), **arguments)


async def total(person: Person, **arguments: Any) -> Statement:  # noqa: ANN401
    """The statement that counts all numbers that somebody sees."""
    return await _statement(person, TOTAL, **arguments)


async def _statement(person: Person, document: str, **variables: Any) -> Statement:  # noqa: ANN401
    with statements() as sent:
        answer = await person.ask(document, **variables)
    assert "errors" not in answer.body, answer.body
    # Background tasks send other statements.
    words = ("viewer_access", "frontiers", "main_grantee", "AS asked")
    [*_, found] = [each for each in sent if any(word in each.sql for word in words)]
    return found


async def middle(book: Book, order: Order) -> str:
    """The cursor of a number in the middle of the list that has a key."""
    key = KEYS[order.field]
    statement = (
        select(key, col(PhoneNumber.id)).where(key.is_not(None)).order_by(key, col(PhoneNumber.id))
    )
    there = statement.offset(NUMBERS // 3).limit(1)
    position = await book.database.read(
        lambda connection: Position._make(connection.execute(there).one())
    )
    return encode_cursor(order, position)


async def work(book: Book, statement: Statement) -> int:
    """Rows of numbers and grants that a statement reads; on SQLite, hundreds of its steps."""
    way = {"sqlite": _steps, "postgresql": _rows_scanned}[book.database.name]
    return await book.database.maintain(partial(way, statement))


def _steps(statement: Statement, connection: Connection) -> int:
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    handle = connection.connection.dbapi_connection
    handle.set_progress_handler(step, 100)  # type: ignore[union-attr]
    connection.exec_driver_sql(statement.sql, statement.parameters).all()
    return steps


def _rows_scanned(statement: Statement, connection: Connection) -> int:
    plan = _plan(connection, statement, "ANALYZE, TIMING OFF, ")
    scans = _scans(plan, ("phone_number", "phone_number_grant"))
    return sum(_rows(scan) for scan, _ in scans)


def _rows(scan: dict[str, Any]) -> int:
    removed = scan.get("Rows Removed by Filter", 0) + scan.get("Rows Removed by Index Recheck", 0)
    return int((scan["Actual Rows"] + removed) * scan["Actual Loops"])


def _plan(connection: Connection, statement: Statement, options: str = "") -> dict[str, Any]:
    """The plan: generic, made before the parameters are known, or custom, made for them."""
    connection.exec_driver_sql("DEALLOCATE ALL")
    connection.exec_driver_sql(f"PREPARE page AS {statement.sql}")
    values = ", ".join(sql.Literal(value).as_string() for value in statement.parameters)
    mode = "force_generic_plan" if statement.is_planned_once else "force_custom_plan"
    connection.exec_driver_sql(f"SET plan_cache_mode = {mode}")
    explain = f"EXPLAIN ({options}FORMAT JSON) EXECUTE page ({values})"
    [explained] = connection.exec_driver_sql(explain.replace("%", "%%")).scalar_one()
    connection.exec_driver_sql("RESET plan_cache_mode")
    found: dict[str, Any] = explained["Plan"]
    return found


def _scans(
    node: dict[str, Any], tables: Collection[str] = ("phone_number",), *, is_sorted: bool = False
) -> Iterator[tuple[dict[str, Any], bool]]:
    """Where a plan reads the tables, and whether it sorts these rows before it limits them."""
    is_sorted = {"Limit": False, "Sort": True}.get(node["Node Type"], is_sorted)
    if node.get("Relation Name") in tables:
        yield node, is_sorted
    for child in node.get("Plans", []):
        yield from _scans(child, tables, is_sorted=is_sorted)


MAX_ROWS = 300
"""A page of 50, with two ranges in each of three branches, may read so many rows."""


MAX_BOUNDED_ROWS = 5 * LOOKED_AT
"""With a filter each of two ranges looks at LOOKED_AT rows, and looks each of them up."""


async def test_a_page_reads_few_rows_whatever_others_own_or_see(book: Book) -> None:
    people = (await town(book))._asdict()
    costs = {}
    for (named, person), order in product(people.items(), ORDERS):
        after = await middle(book, order)
        costs[named, *order, "first"] = await work(book, await page(person, order))
        costs[named, *order, "deep"] = await work(book, await page(person, order, after=after))
    assert {place: cost for place, cost in costs.items() if cost > MAX_ROWS} == {}


@pytest.mark.parametrize("typename", [PHONE_NUMBER, PHONE_NUMBER_CHANGE])
async def test_what_is_asked_for_by_ids_is_looked_up(book: Book, typename: str) -> None:
    people = (await town(book))._asdict()
    ids = global_ids(typename, range(1_000, NUMBERS, 1_000))
    document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    costs = {n: await work(book, await _statement(p, document, ids=ids)) for n, p in people.items()}
    assert {name: cost for name, cost in costs.items() if cost > 3 * len(ids)} == {}


async def test_a_page_of_an_operator_who_owns_most_numbers_reads_few_rows(book: Book) -> None:
    person = (await town(book)).owner_of_most
    promoted = update(Account).where(col(Account.id) == person.id).values(is_operator=True)
    await book.database.write(lambda connection: connection.execute(promoted))
    costs = {order: await work(book, await page(person, order)) for order in ORDERS}
    assert {order: cost for order, cost in costs.items() if cost > MAX_ROWS} == {}


async def test_a_page_of_an_operator_reads_few_grants_whoever_has_them(book: Book) -> None:
    """Neither those to the operator, nor those of the numbers on the page."""
    operator = (await town(book)).operator
    await book.database.migrate(partial(_grant_much, operator))
    newest_first = Order(PhoneNumberOrderField.CREATED_AT, OrderDirection.DESC)
    assert await work(book, await page(operator, newest_first)) <= MAX_ROWS


def _grant_much(operator: Person, connection: Connection) -> None:
    some = f"account.id = {operator.id} AND mod(number.id, 4) = 1"
    newest = f"account.subject LIKE 'bulk%%' AND number.id > {NUMBERS - 60}"
    connection.exec_driver_sql(
        "INSERT INTO phone_number_grant"
        " (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)"
        " SELECT number.id, account.id, owner_id, number.created_at, number.created_at"
        " FROM phone_number AS number, account"
        f" WHERE ({some} OR {newest}) AND mod(number.id, 4) <> 3"
    )
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ANALYZE")


async def test_a_page_of_numbers_with_equal_keys_reads_few_rows(book: Book) -> None:
    person = (await town(book)).owner_of_most
    same = {"created_at": book.clock(), "updated_at": book.clock(), "nickname_key": "same"}
    same["calling_name_due_at"] = book.clock()
    await book.database.migrate(lambda c: c.execute(update(PhoneNumber).values(**same)))
    costs = {}
    for order in ORDERS:
        after = await middle(book, order)
        costs[order] = await work(book, await page(person, order, after=after))
    assert {order: cost for order, cost in costs.items() if cost > MAX_ROWS} == {}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_page_with_a_filter_that_most_numbers_match_reads_few_rows(book: Book) -> None:
    people = (await town(book))._asdict()
    del people["member"]  # whose numbers have no names
    wide = {"beginnings": {"e164StartsWith": "+1415"}, "names": {"hasNickname": True}}
    costs = {}
    for (named, person), (condition, given), order in product(people.items(), wide.items(), ORDERS):
        statement = await page(person, order, filter=given)
        costs[named, condition, *order] = await work(book, statement)
    assert {place: cost for place, cost in costs.items() if cost > MAX_BOUNDED_ROWS} == {}


async def test_a_total_is_counted_without_reading_the_numbers_of_others(book: Book) -> None:
    here = await town(book)
    people = {"few": here.owner_of_few, "george": here.grantee_of_few, "sam": here.stranger}
    costs = {named: await work(book, await total(person)) for named, person in people.items()}
    assert {named: cost for named, cost in costs.items() if cost > MAX_ROWS} == {}


async def test_granted_numbers_are_counted_without_reading_a_number(book: Book) -> None:
    here = await town(book)
    way = {"sqlite": _scans_on_sqlite, "postgresql": _scans_on_postgresql}[book.database.name]
    for field in PhoneNumberCountField:
        statement = await _statement(here.member, COUNTS, by=field)
        assert "phone_number_grant" in statement.sql
        assert await book.database.maintain(partial(way, statement)) == [], field


async def test_deleted_numbers_are_listed_and_counted_by_an_index_of_their_own(book: Book) -> None:
    here = await town(book)
    deleted = {"former_status": "ASSIGNED", "deletion_at": book.clock()}
    some = update(PhoneNumber).where(col(PhoneNumber.id) % 1000 == 1).values(**deleted)
    await book.database.migrate(lambda connection: connection.execute(some))
    if book.database.name == "postgresql":
        await book.database.migrate(lambda connection: connection.exec_driver_sql("ANALYZE"))
    given = {"deleted": True}
    costs: dict[tuple[str, ...], int] = {}
    for named, person in {"owner": here.owner_of_most, "operator": here.operator}.items():
        for order in ORDERS:
            after = await middle(book, order)
            for name, arguments in {"first": {}, "deep": {"after": after}}.items():
                statement = await page(person, order, filter=given, **arguments)
                costs[named, *order, name] = await work(book, statement)
            costs[named, *order, "held"] = await work(book, await page(person, order))
        costs[named, "total"] = await work(book, await total(person, filter=given))
    assert {place: cost for place, cost in costs.items() if cost > MAX_ROWS} == {}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_total_reads_no_rows_of_the_numbers_that_an_owner_holds(book: Book) -> None:
    here = await town(book)
    vacuum = "VACUUM ANALYZE phone_number"
    await book.database.maintain(lambda connection: connection.exec_driver_sql(vacuum))
    for person in (here.owner_of_most, here.operator):
        statement = await total(person)
        plan = await book.database.maintain(lambda c, s=statement: _plan(c, s))  # type: ignore[misc]
        reads = {(scan.get("Index Name"), scan["Node Type"]) for scan, _ in _scans(plan)}
        rows = {name for name, node in reads if node != "Index Only Scan"}
        assert rows <= {"pk_phone_number", "ix_phone_number_not_held"}, plan


async def test_the_numbers_of_an_owner_are_read_in_the_order_of_an_index_and_not_sorted(
    book: Book,
) -> None:
    owner = (await town(book)).owner_of_most
    way = {"sqlite": _scans_on_sqlite, "postgresql": _scans_on_postgresql}[book.database.name]
    for order in ORDERS:
        deep = {"after": await middle(book, order)}
        for arguments in ({}, deep):
            statement = await page(owner, order, filter={"access": ["OWNER"]}, **arguments)
            found = await book.database.maintain(partial(way, statement))
            scans = [scan for scan in found if scan not in BY_ID]
            assert scans, order
            assert all(scan.endswith(INDEXES[order.field]) for scan in scans), (order, found)


def _scans_on_sqlite(statement: Statement, connection: Connection) -> list[str]:
    """The indexes that are scanned where the numbers are read, and what is sorted there."""
    explain = f"EXPLAIN QUERY PLAN {statement.sql}"
    steps = connection.exec_driver_sql(explain, statement.parameters).all()
    reads = [step for step in steps if " phone_number " in f"{step.detail} "]
    places = {read.parent for read in reads if "rowid=" not in read.detail}
    sorts = [step.detail for step in steps if "B-TREE" in step.detail and step.parent in places]
    return sorts + [SEARCH.sub("", read.detail).partition(" ")[0] for read in reads]


SEARCH = re.compile("SEARCH phone_number USING (COVERING )?(INDEX )?")


def _scans_on_postgresql(statement: Statement, connection: Connection) -> list[str]:
    """The same. An incremental sort of rows that are in order, except for ties, does not count."""
    scans = [*_scans(_plan(connection, statement))]
    names = [scan.get("Index Name", scan["Node Type"]) for scan, _ in scans]
    sorted_ = {name for name, (_, is_sorted) in zip(names, scans, strict=True) if is_sorted}
    return ["Sort"] * bool(sorted_ - BY_ID) + names
