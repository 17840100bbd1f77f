"""Checks whether the schema allows an answer to a document."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLScalarType,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableValues,
)
from graphql.execution.collect_fields import (
    FieldDetailsList,
    FragmentDetails,
    GroupedFieldSet,
    collect_fields,
    collect_subfields,
)


def _text(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


SCALARS: dict[str, Callable[[Any], bool]] = {
    "Boolean": lambda value: isinstance(value, bool),
    "CountryCode": _text("[A-Z]{2}"),
    "DateTime": _text(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"),
    "E164PhoneNumber": _text(r"\+[1-9][0-9]{1,14}"),
    "ID": _text("(?s).+"),
    "Int": lambda value: type(value) is int and abs(value) < 2**31,
    "String": lambda value: isinstance(value, str),
}


def faults(schema: GraphQLSchema, document: DocumentNode, answer: Mapping[str, Any]) -> list[str]:
    """Where an answer with data breaks the schema. The document has one operation."""
    [operation] = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    fragments = {
        definition.name.value: FragmentDetails(definition)
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
    return list(_Conformance(schema, operation, fragments).faults(answer))


@dataclass(frozen=True)
class _Conformance:
    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: dict[str, FragmentDetails]

    def faults(self, answer: Mapping[str, Any]) -> Iterator[str]:
        data, errors = answer["data"], answer.get("errors", [])
        for error in errors:
            yield from _of_path(data, error.get("path", []))
        if data is None and not errors:
            yield "data: null without an error"
        if data is not None:
            yield from self._of_data(data)

    def _of_data(self, data: object) -> Iterator[str]:
        root = self.schema.get_root_type(self.operation.operation)
        assert root is not None
        fields = collect_fields(
            self.schema, self.fragments, _NO_VARIABLES, root, self.operation
        ).grouped_field_set
        yield from self._of_fields(root, data, fields, "data")

    def _of_fields(
        self, type_: GraphQLObjectType, value: object, fields: GroupedFieldSet, at: str
    ) -> Iterator[str]:
        if not isinstance(value, dict) or list(value) != list(fields):
            yield f"{at}: not an object of {', '.join(fields)}"
            return
        for key, details in fields.items():
            name = details[0].node.name.value
            field = self.schema.get_field(type_, name)
            assert field is not None
            yield from self._of_value(field.type, value[key], details, f"{at}.{key}")
            if name == "__typename" and value[key] != type_.name:
                yield f"{at}: not of the type {value[key]}"

    def _of_value(
        self, type_: GraphQLOutputType, value: object, details: FieldDetailsList, at: str
    ) -> Iterator[str]:
        if isinstance(type_, GraphQLNonNull):
            if value is None:
                yield f"{at}: null"
            type_ = type_.of_type
        if value is None:
            return
        if isinstance(type_, GraphQLList):
            yield from self._of_list(type_, value, details, at)
        elif isinstance(type_, GraphQLScalarType | GraphQLEnumType):
            yield from _of_leaf(type_, value, at)
        else:
            yield from self._of_object(type_, value, details, at)

    def _of_list(
        self, type_: GraphQLList[Any], value: object, details: FieldDetailsList, at: str
    ) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{at}: no list"
            return
        for index, each in enumerate(value):
            yield from self._of_value(type_.of_type, each, details, f"{at}.{index}")

    def _of_object(
        self,
        type_: GraphQLObjectType | GraphQLAbstractType,
        value: object,
        details: FieldDetailsList,
        at: str,
    ) -> Iterator[str]:
        """An object of an interface has to fit one of its types, also without __typename."""
        found = (
            list(self._of_fields(each, value, self._subfields(each, details), at))
            for each in self._types(type_)
        )
        yield from min(found, key=len)

    def _types(self, type_: GraphQLObjectType | GraphQLAbstractType) -> Sequence[GraphQLObjectType]:
        if isinstance(type_, GraphQLObjectType):
            return [type_]
        return self.schema.get_possible_types(type_)

    def _subfields(self, type_: GraphQLObjectType, details: FieldDetailsList) -> GroupedFieldSet:
        return collect_subfields(
            self.schema, self.fragments, _NO_VARIABLES, self.operation, type_, details
        ).grouped_field_set


_NO_VARIABLES = VariableValues({}, {})


def _of_leaf(type_: GraphQLScalarType | GraphQLEnumType, value: object, at: str) -> Iterator[str]:
    is_valid = (
        value in list(type_.values)
        if isinstance(type_, GraphQLEnumType)
        else SCALARS[type_.name](value)
    )
    if not is_valid:
        yield f"{at}: {value!r} is no {type_.name}"


def _of_path(data: Any, path: list[str | int]) -> Iterator[str]:  # noqa: ANN401
    """At the path of an error there is null, or a null above it."""
    value = data
    for step in path:
        if value is None:
            return
        value = value[step]
    if path and value is not None:
        yield f"{path}: an error and a value"
