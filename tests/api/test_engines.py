"""Both engines give the same answers to generated documents, and leave the same data."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from shutil import copy
from typing import Any

from graphql import OperationType, VariableValues
from hypothesis import HealthCheck, Phase, given, seed, settings
from orjson import loads
from schemathesis.generation.case import Case

from engine.errors import InvalidDocument
from engine.execute import execute
from engine.limits import Limits
from engine.operations import prepare
from models.policy import Viewer
from resolvers.accounts.accounts import all_accounts
from resolvers.context import Context
from resolvers.demo.data import fill
from schema import graphql_schema
from schema.context import RateLimitRecord, RequestContext
from server.documents.trusted import plans as empty_plans
from server.settings import Engine
from tests.engine.tally import Tally
from tests.server.http.test_generated_requests import Known, cases
from tests.support.book import SECRET_KEY, Book, Person, book_with

DOCUMENTS = 100
LONG_DOCUMENTS = 2_000

KNOWN = """
{ viewer { id } phoneNumbers(first: 30) { edges { cursor node { id databaseId } } } }
"""
EVERYTHING = """
{ phoneNumbers(first: 100) { nodes {
  e164 nickname name productType callingName callingNameStatus version updatedAt
  owner { name } grants { totalCount } changes { nodes { field oldValue newValue at requestId } }
} } }
"""


@asynccontextmanager
async def demonstration(url: str, engine: Engine) -> AsyncIterator[tuple[Book, Person]]:
    """A book with this engine and demonstration data, and the owner of all numbers there."""
    async with book_with(url, engine=engine, rate_limit=10**9) as book:
        book.clock.turn(days=365)  # the demonstration data is dated this year
        persona, *_ = await fill(book.database, book.clock, SECRET_KEY.encode())
        accounts = await all_accounts(book.database)
        [account] = [each for each in accounts if each.name == persona.name]
        yield book, Person(account, persona.token, book.client)


def documents(known: Known, number: int) -> list[str]:
    """So many generated documents, with ids and cursors that the owner knows."""
    drawn: list[str] = []

    @seed(20260404)
    @settings(
        max_examples=number,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(cases(known))
    def draw(case: Case[Any]) -> None:
        drawn.append(str(case.body))

    draw()
    return drawn


async def known(owner: Person) -> Known:
    data = (await owner.ask(KNOWN)).data
    edges = data["phoneNumbers"]["edges"]
    ids = [each for edge in edges for each in (edge["node"]["id"], str(edge["node"]["databaseId"]))]
    return Known([data["viewer"]["id"], *ids], [edge["cursor"] for edge in edges])


async def sent(owner: Person, document: str) -> tuple[int, str]:
    """The status and text of an answer; the request id is the same for both books."""
    headers = {"authorization": f"Bearer {owner.token}", "x-request-id": "the-same-request"}
    response = await owner.client.post("/graphql", json={"query": document}, headers=headers)
    return response.status_code, response.text


async def completed(book: Book, owner: Person, document: str) -> Tally:
    """How the compiled engine completes a query."""
    tally, plans = Tally(), empty_plans()
    try:
        operation = prepare(document, None, graphql_schema, Limits())
    except InvalidDocument:
        return tally
    values = VariableValues({}, {})
    plans.get(operation, values)
    plan = plans.get(operation, values)
    if plan and operation.kind is OperationType.QUERY:
        await execute(
            operation,
            schema=graphql_schema,
            variables=values,
            context=context(book, owner),
            plan=tally.counted(plan),
        )
    return tally


def context(book: Book, owner: Person) -> RequestContext:
    points = RateLimitRecord(60, 1, 59, book.clock() + timedelta(minutes=1))
    settlement, max_ids = book.settings.settlement, book.settings.max_ids
    viewer = Viewer(owner.id)
    request = Context(viewer, book.database, book.clock, settlement, max_ids, "request")
    return RequestContext(request, points, {})


async def test_both_engines_give_the_same_answers_and_make_the_same_changes(
    sqlite_url: str, sqlite_template: Path, tmp_path: Path, is_long: bool
) -> None:
    other_url = f"sqlite:///{copy(sqlite_template, tmp_path / 'other.db')}"
    total = Tally()
    async with (
        demonstration(sqlite_url, Engine.COMPILED) as (book, owner),
        demonstration(other_url, Engine.REFERENCE) as (_, other),
    ):
        seen = await known(owner)
        assert seen == await known(other)
        drawn = documents(seen, LONG_DOCUMENTS if is_long else DOCUMENTS)
        for document in drawn:
            for _ in range(2):  # it is compiled at the second use
                status, text = await sent(owner, document)
                assert (status, text) == await sent(other, document), document
            if "errors" not in loads(text):  # errors come from graphql-core
                tally = await completed(book, owner, document)
                assert tally["completed"] == tally["begun"], document
                total.update(tally)
        assert await sent(owner, EVERYTHING) == await sent(other, EVERYTHING)
    assert len(drawn) >= DOCUMENTS
    assert total["completed"] > len(drawn) / 20
