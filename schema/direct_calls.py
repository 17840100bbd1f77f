"""Lets graphql-core call the resolvers of root fields directly.

Strawberry takes longer to convert the arguments than graphql-core takes to coerce them.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import strawberry
from graphql import GraphQLField, GraphQLInputObjectType, GraphQLResolveInfo, GraphQLSchema
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from schema.own_teams import with_own_teams
from schema.selection import selects

DEFINITION = GraphQLCoreConverter.DEFINITION_BACKREF


def call_directly(schema: GraphQLSchema) -> None:
    """Let graphql-core create our input objects from what it coerces, and call our resolvers."""
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLInputObjectType):
            _create_inputs(type_)
    for root in filter(None, (schema.query_type, schema.mutation_type)):
        for field in root.fields.values():
            _call_resolver(field)


def _create_inputs(type_: GraphQLInputObjectType) -> None:
    definition: StrawberryObjectDefinition = type_.extensions[DEFINITION]
    # Shadows the method, as graphql-core's constructor does if it gets an `out_type`.
    vars(type_)["out_type"] = partial(_created, definition.origin)
    # Strawberry has a validation rule and a check of its own for these, graphql-core has both.
    type_.is_one_of = definition.is_one_of
    for field in type_.fields.values():
        field.out_name = field.extensions[DEFINITION].python_name


def _created(input_type: Callable[..., object], given: dict[str, Any]) -> object:
    return input_type(**given)


def _call_resolver(field: GraphQLField) -> None:
    ours: StrawberryField = field.extensions[DEFINITION]
    resolver = ours.base_resolver and ours.base_resolver.wrapped_func
    assert callable(resolver)
    field.resolve = partial(_called_resolver, ours, resolver)
    for argument in field.args.values():
        argument.out_name = argument.extensions[DEFINITION].python_name


def _called_resolver(
    field: StrawberryField,
    resolver: Callable[..., object],
    root: object,
    info: GraphQLResolveInfo[Any],
    **arguments: object,
) -> object:
    found = resolver(root, strawberry.Info(info, field), **arguments)
    return with_own_teams(info, found) if selects(info, "teams") else found
