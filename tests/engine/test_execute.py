"""Prepared operations run as graphql-core runs them; variables are coerced once, before that."""

import asyncio
import enum
from dataclasses import dataclass, field
from typing import NewType

import pytest
import strawberry
from graphql import ExecutionResult, GraphQLError, GraphQLSchema, VariableValues
from strawberry.schema.config import StrawberryConfig

from engine.errors import UNREADABLE
from engine.execute import execute
from engine.limits import Limits
from engine.operations import Prepared, prepare
from engine.values import coerce_variables


@dataclass
class Till:
    """The context: what the resolvers noted, in order."""

    seen: list[str] = field(default_factory=list)


class Mint:
    """Parses coins, and counts how often."""

    readings = 0

    def read(self, value: object) -> int:
        self.readings += 1
        if isinstance(value, int):
            return value
        raise ValueError("the secret of the mint")


Coin = NewType("Coin", int)
MINT = Mint()


@strawberry.enum
class Colour(enum.Enum):
    RED = "red"
    GREEN = "green"


@strawberry.input
class Where:
    colour: Colour = Colour.RED
    number: int = 1


@strawberry.type
class Query:
    @strawberry.field
    def colour(self, where: Where) -> Colour:
        return where.colour

    @strawberry.field
    def colours(self, where: list[Where]) -> list[Colour]:
        return [each.colour for each in where]

    @strawberry.field
    def paint(self, colour: Colour) -> Colour:
        return colour

    @strawberry.field
    async def pay(self, info: strawberry.Info[Till, str], coin: Coin) -> int:
        info.context.seen.append(f"{info.field_name} {coin} for {info.root_value}")
        return coin

    @strawberry.field
    async def broken(self) -> int | None:
        raise RuntimeError("the drawer is stuck")


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def put(self, info: strawberry.Info[Till, str], number: int) -> int:
        info.context.seen.append(f"begin {number}")
        await asyncio.sleep(0)
        info.context.seen.append(f"end {number}")
        return number


@pytest.fixture(scope="module")
def shop() -> GraphQLSchema:
    coin = strawberry.scalar(name="Coin", serialize=int, parse_value=MINT.read)
    schema = strawberry.Schema(Query, Mutation, config=StrawberryConfig(scalar_map={Coin: coin}))
    return schema._schema


def prepared(schema: GraphQLSchema, text: str) -> Prepared:
    return prepare(text, None, schema, Limits())


def values(schema: GraphQLSchema, query: Prepared, given: dict[str, object]) -> VariableValues:
    coerced = coerce_variables(query, schema, given)
    assert isinstance(coerced, VariableValues)
    return coerced


def errors(schema: GraphQLSchema, text: str, given: dict[str, object]) -> list[GraphQLError]:
    coerced = coerce_variables(prepared(schema, text), schema, given)
    assert isinstance(coerced, list)
    return coerced


async def result(
    schema: GraphQLSchema,
    text: str,
    given: dict[str, object] | None = None,
    till: Till | None = None,
) -> ExecutionResult:
    query = prepared(schema, text)
    return await execute(
        query,
        schema=schema,
        variables=values(schema, query, given or {}),
        context=till,
        root="the owner",
    )


async def test_resolvers_get_arguments_context_and_root(shop: GraphQLSchema) -> None:
    till = Till()
    answer = await result(shop, "query ($c: Coin!) { pay(coin: $c) }", {"c": 5}, till)

    assert answer == ExecutionResult({"pay": 5}, None)
    assert till.seen == ["pay 5 for the owner"]


async def test_a_synchronous_resolver_is_executed_too(shop: GraphQLSchema) -> None:
    assert await result(shop, "{ paint(colour: RED) }") == ExecutionResult({"paint": "RED"}, None)


async def test_fragments_are_executed(shop: GraphQLSchema) -> None:
    answer = await result(shop, "{ ...F } fragment F on Query { a: paint(colour: GREEN) }")

    assert answer.data == {"a": "GREEN"}


async def test_fields_of_a_mutation_run_one_by_one(shop: GraphQLSchema) -> None:
    till = Till()
    answer = await result(shop, "mutation { b: put(number: 1) a: put(number: 2) }", till=till)

    assert answer.data
    assert list(answer.data.items()) == [("b", 1), ("a", 2)]
    assert till.seen == ["begin 1", "end 1", "begin 2", "end 2"]


async def test_an_exception_of_a_resolver_is_an_error_of_the_result(shop: GraphQLSchema) -> None:
    answer = await result(shop, "{ paint(colour: RED) x: broken }")

    assert answer.data == {"paint": "RED", "x": None}
    assert answer.errors
    [error] = answer.errors
    assert (error.path, error.locations) == (["x"], [(1, 22)])
    assert isinstance(error.original_error, RuntimeError)


async def test_a_prepared_operation_can_run_many_times_at_once(shop: GraphQLSchema) -> None:
    query = prepared(shop, "query ($c: Coin!) { pay(coin: $c) }")
    answers = await asyncio.gather(
        *(
            execute(query, schema=shop, variables=values(shop, query, {"c": c}), context=Till())
            for c in range(20)
        )
    )

    assert [answer.data for answer in answers] == [{"pay": c} for c in range(20)]


@pytest.fixture
def mint() -> Mint:
    MINT.readings = 0
    return MINT


async def test_variables_are_coerced_once(shop: GraphQLSchema, mint: Mint) -> None:
    await result(shop, "query ($c: Coin!) { pay(coin: $c) }", {"c": 5}, Till())

    assert mint.readings == 1


def test_defaults_count_and_undeclared_variables_do_not(shop: GraphQLSchema) -> None:
    query = prepared(shop, "query ($c: Colour! = GREEN) { paint(colour: $c) }")

    assert values(shop, query, {"other": object()}).coerced == {"c": Colour.GREEN}


def test_a_missing_variable_is_an_error(shop: GraphQLSchema) -> None:
    [error] = errors(shop, "query ($c: Coin!) { pay(coin: $c) }", {})

    assert error.message == (
        "Variable '$c' has invalid value: Expected a value of non-null type 'Coin!' to be provided."
    )
    assert error.locations == [(1, 8)]


def test_variables_have_at_most_five_errors(shop: GraphQLSchema) -> None:
    found = errors(
        shop, "query ($w: [Where!]!) { colours(where: $w) }", {"w": [{"number": "x"}] * 1000}
    )

    assert [error.message.split(":")[0] for error in found] == [
        f"Variable '$w' has invalid value at [{number}].number" for number in range(5)
    ]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("query ($w: Where!) { colour(where: $w) }", {"w": {"color": "RED"}}),
        ("query ($w: Where!) { colour(where: $w) }", {"w": {"colour": "REED"}}),
        ("query ($c: Colour!) { paint(colour: $c) }", {"c": "GREN"}),
        ("query ($c: Colour!) { paint(colour: $c) }", {"c": ["GREN"]}),
    ],
)
def test_errors_of_variables_suggest_no_name(
    shop: GraphQLSchema, text: str, given: dict[str, object]
) -> None:
    assert not any("Did you mean" in error.message for error in errors(shop, text, given))


def test_an_integer_of_thousands_of_digits_is_an_error(shop: GraphQLSchema) -> None:
    found = errors(shop, "query ($w: Where!) { colour(where: $w) }", {"w": {"number": 10**5000}})

    assert [error.message for error in found] == [UNREADABLE]


def test_errors_of_variables_never_quote_an_exception(shop: GraphQLSchema) -> None:
    [error] = errors(shop, "query ($c: Coin!) { pay(coin: $c) }", {"c": "penny"})

    assert error.message == UNREADABLE
    assert error.locations == [(1, 8)]
