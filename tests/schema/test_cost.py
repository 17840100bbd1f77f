"""The cost of a bulk depends on the number of its items, in whatever way they are given."""

from typing import Any

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, VariableValues, parse
from graphql.execution import get_variable_values

from schema import graphql_schema
from schema.cost import further_items

THREE = [{"id": "1", "name": "a"}] * 3

GIVEN = "mutation($i: UpdatePhoneNumbersInput!)"
DEFAULT = "mutation($i: UpdatePhoneNumbersInput = {items: {id: 1}})"
ITEMS = "mutation($i: [UpdatePhoneNumberInput!]!)"
ITEM = "mutation($i: UpdatePhoneNumberInput!)"


def bulk(argument: str) -> str:
    return f"updatePhoneNumbers(input: {argument}) {{ userErrors {{ code }} }}"


FRAGMENTS = f"...B }} fragment B on Mutation {{ ... {{ b: {bulk('$i')} }}"

OPERATIONS: list[tuple[str, dict[str, Any], int]] = [
    ("query { viewer { name } }", {}, 0),
    ('mutation { updatePhoneNumber(input: {id: 1, name: "a"}) { message } }', {}, 0),
    (f"mutation {{ {bulk('{items: []}')} }}", {}, 0),
    (f"mutation {{ {bulk('{items: [{id: 1, name: null}, {id: 2}]}')} }}", {}, 1),
    (f"{GIVEN} {{ a: {bulk('$i')} {FRAGMENTS} }}", {"i": {"items": THREE}}, 4),
    (f"{ITEMS} {{ {bulk('{items: $i}')} }}", {"i": THREE}, 2),
    (f"{ITEM} {{ {bulk('{items: [$i, $i]}')} }}", {"i": THREE[0]}, 1),
    (f"{DEFAULT} {{ {bulk('$i')} }}", {}, 0),
    (f"{DEFAULT} {{ {bulk('$i')} }}", {"i": None}, 0),
]


@pytest.mark.parametrize(("text", "given", "expected"), OPERATIONS)
def test_the_items_of_all_bulks_are_counted_except_the_first_of_each(
    text: str, given: dict[str, Any], expected: int
) -> None:
    document = parse(text)
    [operation] = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    fragments = {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
    variables = get_variable_values(graphql_schema, operation.variable_definitions or (), given)
    assert isinstance(variables, VariableValues)
    assert further_items(operation, fragments, variables) == expected
