"""Plans are made at the second use of an operation, and limited in number and memory."""

import asyncio
import gc
import itertools
import weakref
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from graphql import GraphQLSchema, VariableValues, build_schema

from engine.compile import Readers
from engine.documents import Documents
from engine.limits import Limits
from engine.operations import Prepared, prepare
from engine.plans import MAX_FIELDS, MAX_PLANS, Plan, Plans
from engine.values import coerce_variables
from tests.engine.conftest import SHOP
from tests.support.book import Book, Person, book_with

READERS: Readers = {"Shelf": {"id": "id", "colour": "colour", "above": "above"}}
DISTINCT = 1_000
LONG_DISTINCT = 50_000


def prepared(schema: GraphQLSchema, text: str, name: str | None = None) -> Prepared:
    return prepare(text, name, schema, Limits(tokens=5000, aliases=1000))


def planned(
    plans: Plans, schema: GraphQLSchema, operation: Prepared, **given: object
) -> Plan | None:
    values = coerce_variables(operation, schema, given)
    assert isinstance(values, VariableValues), values
    return plans.get(operation, values)


def compiled(plan: Plan | None) -> list[str]:
    """The root fields that a plan completes."""
    assert plan is not None
    return list(plan.completers)


def test_an_operation_has_a_plan_from_its_second_use(schema: GraphQLSchema) -> None:
    plans, operation = Plans(schema, READERS), prepared(schema, "{ shelf { id } price }")

    assert planned(plans, schema, operation) is None
    plan = planned(plans, schema, operation)
    assert compiled(plan) == ["shelf", "price"]
    assert planned(plans, schema, operation) is plan
    assert planned(plans, schema, prepared(schema, "{ shelf { id } price }")) is None


def test_a_large_operation_has_a_plan_from_its_first_use(schema: GraphQLSchema) -> None:
    plans, operation = Plans(schema, READERS), prepared(schema, "{ shelf { id } }")
    values = coerce_variables(operation, schema, {})
    assert isinstance(values, VariableValues)
    plan = plans.get(operation, values, is_large=True)

    assert compiled(plan) == ["shelf"]
    assert plans.get(operation, values) is plan


SWITCHED = """
query ($a: Boolean!, $b: Boolean! = true, $c: Boolean = false, $first: Int) {
  shelves(first: $first) { id colour @include(if: $a) ...F }
}
fragment F on Shelf { above @skip(if: $b) { id } ... @skip(if: $c) { colour } }
"""


def test_the_variables_that_skip_and_include_decide_on_the_plan(schema: GraphQLSchema) -> None:
    plans, operation = Plans(schema, READERS), prepared(schema, SWITCHED)
    planned(plans, schema, operation, a=True)
    plan = planned(plans, schema, operation, a=True)

    assert planned(plans, schema, operation, a=True, b=True, c=False, first=5) is plan
    assert planned(plans, schema, operation, a=False) is not plan
    assert planned(plans, schema, operation, a=True, b=False) is not plan
    assert planned(plans, schema, operation, a=True) is plan


def test_a_large_operation_replaces_its_oldest_plan(schema: GraphQLSchema) -> None:
    plans, operation = Plans(schema, READERS), prepared(schema, SWITCHED)
    for a, b, c in itertools.product([True, False], repeat=3):
        values = coerce_variables(operation, schema, {"a": a, "b": b, "c": c})
        assert isinstance(values, VariableValues)
        assert plans.get(operation, values, is_large=True) is not None


def test_the_number_of_plans_of_an_operation_is_limited(schema: GraphQLSchema) -> None:
    plans, operation = Plans(schema, READERS), prepared(schema, SWITCHED)
    planned(plans, schema, operation, a=True)
    flips = list(itertools.product([True, False], repeat=3))
    made = [planned(plans, schema, operation, a=a, b=b, c=c) for a, b, c in flips]

    assert len([plan for plan in made if plan]) == MAX_PLANS
    assert [planned(plans, schema, operation, a=a, b=b, c=c) for a, b, c in flips] == made


def test_there_is_no_plan_if_a_directive_gets_null(schema: GraphQLSchema) -> None:
    plans, operation = Plans(schema, READERS), prepared(schema, SWITCHED)
    planned(plans, schema, operation, a=True)

    assert planned(plans, schema, operation, a=True, c=None) is None
    assert planned(plans, schema, operation, a=True, c=False) is not None


OF_ONE_NAME = """
query A($x: [ID!]) { shelves(ids: $x) { id } }
query B($x: Boolean!) { shelf { ...F } }
fragment F on Shelf { id @skip(if: $x) }
"""


def test_a_variable_of_another_operation_does_not_decide_on_the_plan(schema: GraphQLSchema) -> None:
    plans, operation = Plans(schema, READERS), prepared(schema, OF_ONE_NAME, "A")
    planned(plans, schema, operation, x=["1"])
    plan = planned(plans, schema, operation, x=["1"])

    assert compiled(plan) == ["shelves"]
    assert planned(plans, schema, operation, x=["2", "3"]) is plan


def selecting(fields: int) -> str:
    """A selection of so many fields of an object."""
    return " ".join(f"a{number}: id" for number in range(fields))


def test_the_number_of_compiled_fields_of_a_plan_is_limited(schema: GraphQLSchema) -> None:
    plans = Plans(schema, READERS)
    text = f"{{ a: shelf {{ {selecting(300)} }} b: shelf {{ {selecting(MAX_FIELDS)} }} }}"
    within, beyond = prepared(schema, f"{{ shelf {{ {selecting(200)} }} }}"), prepared(schema, text)
    for operation in (within, beyond):
        planned(plans, schema, operation)

    assert compiled(planned(plans, schema, within)) == ["shelf"]
    assert compiled(planned(plans, schema, beyond)) == ["a"]


def test_the_plans_of_the_oldest_operations_are_dropped(schema: GraphQLSchema) -> None:
    plans = Plans(schema, READERS, max_fields=25)
    operations = [prepared(schema, f"{{ shelf {{ {selecting(10)} }} }}") for _ in range(3)]
    for operation in operations:
        planned(plans, schema, operation)
        planned(plans, schema, operation)

    assert planned(plans, schema, operations[2]) is not None
    assert planned(plans, schema, operations[1]) is not None
    assert planned(plans, schema, operations[0]) is None


def test_a_plan_that_is_larger_than_the_limit_is_used_once(schema: GraphQLSchema) -> None:
    plans = Plans(schema, READERS, max_fields=25)
    operation = prepared(schema, f"{{ shelf {{ {selecting(30)} }} }}")
    planned(plans, schema, operation)

    assert compiled(planned(plans, schema, operation)) == ["shelf"]
    assert planned(plans, schema, operation) is None


def traced(plan: Plan | None) -> weakref.ref[Any]:
    """A weak reference, to see whether the plan was freed."""
    assert plan is not None
    return weakref.ref(plan.completers["shelf"].function)


class Shelf(NamedTuple):
    id: str
    colour: str
    above: "Shelf | None"


@pytest.fixture
def without_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("without_collector")
def test_a_plan_is_freed_with_its_operation_at_once(schema: GraphQLSchema) -> None:
    plans = Plans(schema, READERS)
    operation = prepared(schema, "{ shelf { id above { id above { colour } } } }")
    planned(plans, schema, operation)
    plan = planned(plans, schema, operation)
    assert plan is not None
    plan.generate(lambda *_: [Shelf])
    function, objects = traced(plan), weakref.ref(plan.completers["shelf"].selections[0].objects)
    del operation
    assert [function() is None, objects() is None] == [False, False]

    del plan
    assert [function() is None, objects() is None] == [True, True]


def test_a_plan_does_not_outlive_its_schema() -> None:
    schema = build_schema(SHOP)
    operation, plans = prepared(schema, "{ shelf { id } }"), Plans(schema, READERS)
    planned(plans, schema, operation)
    plan, of_schema = traced(planned(plans, schema, operation)), weakref.ref(schema)

    del plans, schema
    gc.collect()
    assert operation.root_fields == 1
    assert plan() is None
    assert of_schema() is None


def test_memory_does_not_grow_with_documents_that_come_and_go(
    schema: GraphQLSchema, is_long: bool
) -> None:
    documents, plans = Documents(schema, Limits(), max_bytes=400_000), Plans(schema, READERS)
    number_of_documents = LONG_DISTINCT if is_long else DISTINCT

    def use(number: int) -> None:
        operation = documents.get(f"{{ shelf {{ a{number}: id }} }}", None)
        planned(plans, schema, operation)
        assert compiled(planned(plans, schema, operation)) == ["shelf"]

    objects = []
    for number in range(number_of_documents):
        use(number)
        if number % (number_of_documents // 5) == number_of_documents // 5 - 1:
            gc.collect()
            objects.append(len(gc.get_objects()))
    assert max(objects) - objects[0] < 5 * number_of_documents  # a plan is about 50 objects


CLIENTS = 64
ONE = """
query One($e164: E164PhoneNumber!, $named: Boolean!, $bare: Boolean! = false) {
  phoneNumber(e164: $e164) {
    ...N @skip(if: $bare) e164 nickname @include(if: $named) changes(first: 1) { totalCount }
  }
  again: phoneNumbers(filter: { e164: [$e164] }) { nodes { e164 ...N @include(if: $named) } }
}
fragment N on PhoneNumber { owner { name } }
"""


async def test_each_client_of_a_shared_document_gets_its_own_answer(database_url: str) -> None:
    # On a busy machine the last of them wait for a connection for longer than clients usually do.
    async with book_with(database_url, pool_seconds=60) as book:
        await _ask_together(book)


async def _ask_together(book: Book) -> None:
    people = [await book.person(f"client{number}") for number in range(8)]
    e164s = [f"+1415556{number:04}" for number in range(CLIENTS)]
    for number, e164 in enumerate(e164s):
        await book.number(people[number % 8], e164, nickname=f"n{number}")

    async def ask(number: int, *, named: bool, bare: bool) -> None:
        person = people[number % 8]
        answer = await person.ask(ONE, e164=e164s[number], named=named, bare=bare)
        assert answer.data == expected(person, number, named=named, bare=bare)

    def expected(person: Person, number: int, *, named: bool, bare: bool) -> dict[str, Any]:
        owner = {"owner": {"name": person.account.name}}
        e164, nickname = {"e164": e164s[number]}, {"nickname": f"n{number}"} if named else {}
        one = {**({} if bare else owner), **e164, **nickname, "changes": {"totalCount": 1}}
        return {"phoneNumber": one, "again": {"nodes": [{**e164, **(owner if named else {})}]}}

    for turn in range(2):
        flips = itertools.cycle([(True, False), (False, False), (False, True), (True, True)])
        asked = zip(range(CLIENTS), itertools.islice(flips, turn, None), strict=False)
        await asyncio.gather(*(ask(n, named=named, bare=bare) for n, (named, bare) in asked))


async def test_a_variable_that_another_operation_skips_by_can_be_a_list(book: Book) -> None:
    person = await book.person()
    document = """
      query A($x: [ID!]!) { nodes(ids: $x) { id } }
      query B($x: Boolean!) { viewer { id name @skip(if: $x) } }
    """
    for _ in range(3):
        body = {"query": document, "operationName": "A", "variables": {"x": ["1"]}}
        headers = {"authorization": f"Bearer {person.token}"}
        response = await book.client.post("/graphql", json=body, headers=headers)
        assert response.json() == {"data": {"nodes": [None]}}
