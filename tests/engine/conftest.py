import pytest
from graphql import GraphQLSchema, build_schema

# A shop, not phone numbers: the engine works with any schema.
SHOP = """
type Query {
  shelf: Shelf
  shelves(first: Int, ids: [ID!], where: Where): [Shelf!]!
  price(of: Colour): Int
}
type Mutation { stock(shelf: ID!, number: Int!): Shelf }
type Shelf { id: ID! colour: Colour above: Shelf beside(steps: Int = 1): Shelf }
enum Colour { RED GREEN }
input Where { colour: Colour number: Int and: [Where!] }
"""


@pytest.fixture(scope="session")
def schema() -> GraphQLSchema:
    return build_schema(SHOP)
