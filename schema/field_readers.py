"""The readers of fields below the root: the name of an attribute, or a resolver in `types/`.

They read without Strawberry, which takes longer for each field than to read all of them.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
)
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField

from database.moments import all_rfc3339, rfc3339
from engine import Computed, Serializers
from models.records import (
    AccountRecord,
    ChangeRecord,
    GrantRecord,
    PhoneNumberRecord,
    UpdateRunRecord,
)
from schema.global_ids import PHONE_NUMBER, global_id, global_ids

Reader = str | Computed | Callable[[Any], Any]

RECORDS: dict[str, type] = {
    "Account": AccountRecord,
    "PhoneNumber": PhoneNumberRecord,
    "PhoneNumberChange": ChangeRecord,
    "PhoneNumberGrant": GrantRecord,
    "UpdateRun": UpdateRunRecord,
}
"""The class of the records behind each type that implements Node."""

SERIALIZERS: Serializers = {rfc3339: all_rfc3339}
"""How many values of a scalar are serialized at once, by its function for one."""

COMPUTED: Mapping[str, Mapping[str, Reader]] = {
    PHONE_NUMBER: {
        "id": Computed("id", partial(global_id, PHONE_NUMBER), partial(global_ids, PHONE_NUMBER))
    }
}
"""Fields that are computed for many objects at once, in place of their resolvers."""


def readers(schema: GraphQLSchema) -> dict[str, dict[str, Reader]]:
    """The reader of each field that needs nothing but its object, by type and field."""
    return {
        name: _readers_of(type_)
        for name, type_ in schema.type_map.items()
        if isinstance(type_, GraphQLObjectType) and not name.startswith("__")
    }


def _readers_of(type_: GraphQLObjectType) -> dict[str, Reader]:
    found = ((name, _reader(field)) for name, field in type_.fields.items())
    own = {name: reader for name, reader in found if reader is not None}
    return {**own, **COMPUTED.get(type_.name, {})}


def _reader(field: GraphQLField) -> Reader | None:
    ours = field.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
    assert isinstance(ours, StrawberryField)
    if ours.base_resolver is None:
        return ours.python_name
    parent, *parameters = ours.base_resolver.signature.parameters
    resolver = ours.base_resolver.wrapped_func
    is_plain = parent == "root" and {*parameters} == {*field.args} and not ours.is_async
    return resolver if callable(resolver) and is_plain and _takes_leaves(field) else None


def _takes_leaves(field: GraphQLField) -> bool:
    # Strawberry converts all other arguments to objects of its own classes.
    return all(is_leaf_type(get_named_type(each.type)) for each in field.args.values())
