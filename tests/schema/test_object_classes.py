"""The classes to compile for ahead."""

from graphql import GraphQLObjectType

from schema import graphql_schema
from schema.object_classes import OBJECT_CLASSES


def test_every_object_type_has_its_class() -> None:
    types = {
        name
        for name, type_ in graphql_schema.type_map.items()
        if isinstance(type_, GraphQLObjectType) and not name.startswith("__")
    }
    assert OBJECT_CLASSES.keys() == types - {"Query", "Mutation"}
