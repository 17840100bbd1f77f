"""Compiles the selection under a root field to Python that completes the field's value.

For each object type in the selection functions are generated that turn one object, or a list of
objects, into their parts of the answer. A function that finds something unexpected (None where
there must be a value, a value of another type, an exception) raises, and graphql-core completes the
same value instead. So errors, their paths and the nulls around them are always those of
graphql-core.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLString,
    VariableValues,
    get_nullable_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import FieldDetails, collect_subfields

from engine.object_functions import (
    Column,
    Objects,
    Selected,
    TypeCheck,
    UnexpectedError,
    code_of,
)
from engine.operations import Prepared
from engine.values import Arguments

Values = Callable[[list[Any]], list[Any]]
"""A function of many values, which returns one value for each."""


class Computed(NamedTuple):
    """How a field is computed from an attribute, of one object or of many at once."""

    attribute: str
    value: Callable[[Any], Any]
    values: Values


Reader = str | Computed | Callable[..., Any]
"""How a field is read from an object: the name of an attribute, what is computed from it, or a
function of the object and the field's arguments. Functions must be synchronous and have no side
effects."""

Serializers = Mapping[Callable[[Any], Any], Values]
"""Functions that serialize many values, by the scalar's function for one. They return strings, the
same ones, and raise if one of the values, or what that function makes of it, is none that JSON has.
"""

Readers = Mapping[str, Mapping[str, Reader]]
"""The readers of fields, by the name of the object type and the name of the field."""

Classes = Mapping[str, type]
"""Python classes, by the name of the object type that all their objects are of."""

ClassesOf = Callable[[str, str, frozenset[str]], Iterable[type]]
"""Which Python classes objects are of: from the name of the root field, the name of their object
type, and the names of the fields that are selected of them.
"""

# For the standard scalars, and for those that serialize like one of them: the condition under which
# a value is not answered unchanged. graphql-core serializes or refuses such a value.
_UNEXPECTED = {
    GraphQLBoolean.coerce_output_value: "type({v}) is not bool",
    GraphQLFloat.coerce_output_value: "type({v}) is not float or not -1.7e308 < {v} < 1.7e308",
    GraphQLID.coerce_output_value: "type({v}) is not str",
    GraphQLInt.coerce_output_value: "type({v}) is not int or not -2147483648 <= {v} <= 2147483647",
    GraphQLString.coerce_output_value: "type({v}) is not str",
}

# Values of these types are never undefined, exceptions or awaitable, which need special treatment.
_PLAIN = frozenset(
    [bool, int, float, Decimal, str, bytes, UUID, date, datetime, time, timedelta]
    + [list, tuple, dict]
)
_NOT_PLAIN = "type({v}) not in PLAIN"


_LISTS = frozenset([list, tuple])

NO_SERIALIZERS: Serializers = {}


class NotCompiledError(Exception):
    """The selection needs graphql-core: it has something that is not compiled."""


class Selection(NamedTuple):
    """What is selected of objects under a root field."""

    type_name: str
    names: frozenset[str]
    objects: Objects


class Scope:
    """What the code generated for one root field refers to, by name.

    The functions are among the names that they refer to. The names are dropped with this object, so
    that all is freed with its plan, and not when Python looks for garbage.
    """

    def __init__(self, names: dict[str, Any]) -> None:
        self.names = names

    def __del__(self) -> None:
        self.names.clear()


class Completer(NamedTuple):
    """Completes the value of a root field."""

    function: Callable[[Any, list[dict[str, Any]]], Any]
    """Takes the value and the arguments of the fields under it."""
    arguments: list[Arguments]
    """Of the fields under the root field that take arguments."""
    functions: str
    """The generated code of what is not an object."""
    selections: list[Selection]
    scope: Scope
    """Of the code, which cannot be used without this object."""

    @property
    def source(self) -> str:
        """The generated code, for debugging: as it is for objects that are not tuples."""
        return "\n".join(
            [
                self.functions,
                *(each.objects.source(object) for each in self.selections),
                *(each.objects.source_of_list(object) for each in self.selections),
            ]
        )

    def generate(self, root: str, classes_of: ClassesOf) -> None:
        """Generate the code for objects of these classes, before there is the first one."""
        for type_name, names, objects in self.selections:
            for class_ in classes_of(root, type_name, names):
                objects.generate(class_)

    def complete(self, value: Any, variables: VariableValues) -> Any:  # noqa: ANN401
        """The completed value. Raises any exception where graphql-core must complete it."""
        return self.function(value, [each.values(variables) for each in self.arguments])


class Compiler:
    """Compiles root fields of one operation, for all variables that skip and include the same
    fields.
    """

    def __init__(
        self,
        prepared: Prepared,
        schema: GraphQLSchema,
        readers: Readers,
        classes: Classes,
        variables: VariableValues,
        max_fields: int,
        serializers: Serializers = NO_SERIALIZERS,
        records: type | None = None,
    ) -> None:
        self._serializers = serializers
        self._records = records
        self._prepared = prepared
        self._schema = schema
        self._readers = readers
        self._classes = classes
        self._variables = variables
        self.fields = 0
        """The number of fields compiled so far."""
        self._max_fields = max_fields
        self._functions: list[str] = []
        self._selections: list[Selection] = []
        self._arguments: list[Arguments] = []
        self._names: dict[str, Any] = {}

    def completer(self, type_: GraphQLOutputType, fields: list[FieldDetails]) -> Completer:
        """The completer of the root field of this type with these nodes.

        Raises NotCompiledError for abstract types, introspection, fields without a reader, @defer,
        and more than `max_fields` fields in the operation.
        """
        self._functions, self._selections, self._arguments = [], [], []
        lists = _LISTS | ({self._records} if self._records else set())
        scope = Scope({"PLAIN": _PLAIN, "LISTS": lists, "UnexpectedError": UnexpectedError})
        self._names = scope.names
        name = self._function("value", [*self._completed("v", type_, fields), "return v"])
        functions = "\n".join(self._functions)
        exec(code_of(functions), self._names)  # noqa: S102
        return Completer(self._names[name], self._arguments, functions, self._selections, scope)

    def _function(self, hint: str, body: Iterable[str]) -> str:
        """Generate a function of a value; returns its name."""
        name = self._bind(hint, None)
        self._functions.append("\n".join([f"def {name}(v, a):", *_indented(body), ""]))
        return name

    def _bind(self, hint: str, value: object) -> str:
        """Bind a value that the functions use to a new name; returns the name."""
        name = f"{hint}_{len(self._names)}"
        self._names[name] = value
        return name

    def _completed(self, v: str, type_: GraphQLOutputType, fields: list[FieldDetails]) -> list[str]:
        """Lines that replace the value of a variable by its completion."""
        if isinstance(type_, GraphQLNonNull):
            return self._completed_value(v, type_.of_type, fields)
        return [f"if {v} is not None:", *_indented(self._completed_value(v, type_, fields))]

    def _completed_value(
        self, v: str, type_: GraphQLOutputType, fields: list[FieldDetails]
    ) -> list[str]:
        if isinstance(type_, GraphQLList):
            return self._completed_list(v, type_.of_type, fields)
        if isinstance(type_, GraphQLObjectType):
            return _completed_object(v, self._object(type_, fields))
        if is_leaf_type(type_):
            return self._completed_leaf(v, type_)
        raise NotCompiledError

    def _completed_leaf(self, v: str, type_: GraphQLLeafType) -> list[str]:
        if (unexpected := _UNEXPECTED.get(type_.coerce_output_value)) is not None:
            return [_raise_if(unexpected.format(v=v))]
        if isinstance(type_, GraphQLEnumType) and _is_of_strings(type_):
            # If several members have the same value, the first one is answered.
            names = {value.value: name for name, value in reversed(type_.values.items())}
            return [f"{v} = {self._bind(type_.name, names)}[{v}]"]
        coerce = self._bind(type_.name, type_.coerce_output_value)
        not_plain = _raise_if(_NOT_PLAIN.format(v=v))
        return [not_plain, f"{v} = {coerce}({v})", not_plain]

    def _completed_list(
        self, v: str, item: GraphQLOutputType, fields: list[FieldDetails]
    ) -> list[str]:
        if isinstance(object_ := get_nullable_type(item), GraphQLObjectType):
            completed = _completed_objects(item, self._object(object_, fields))
            return [_raise_if(f"type({v}) not in LISTS"), f"{v} = {completed.format(v)}"]
        function = self._function("value", [*self._completed("v", item, fields), "return v"])
        return [
            _raise_if(f"type({v}) is not list and type({v}) is not tuple"),
            f"{v} = [{function}(item, a) for item in {v}]",
        ]

    def _object(self, type_: GraphQLObjectType, fields: list[FieldDetails]) -> str:
        """Generate what turns objects into their parts of the answer; returns its name."""
        found, entries = _Fields({}, {}, [], []), []
        selected = self._selected(type_, fields)
        for number, (key, nodes) in enumerate(selected.items()):
            entries.append(f"{key!r}: v{number}")
            self._field(f"v{number}", type_, nodes, found)
        bound = self._bind(type_.name, None)
        code = Selected(
            found.columns,
            found.reads,
            found.lines,
            f"{{{', '.join(entries)}}}",
            calls_with_object=bool(found.calls),
        )
        self._names[bound] = objects = Objects(
            bound, self._type_check(type_), code, self._names, self._records
        )
        names = frozenset(nodes[0].node.name.value for nodes in selected.values())
        self._selections.append(Selection(type_.name, names, objects))
        return bound

    def _field(
        self, v: str, type_: GraphQLObjectType, nodes: list[FieldDetails], found: "_Fields"
    ) -> None:
        """Add the code of one field, whose value is in the variable."""
        name = nodes[0].node.name.value
        if name == "__typename":
            found.lines.append(f"{v} = {type_.name!r}")
            return
        definition, reader = self._definition(type_, name)
        attribute, call = self._reading(reader, definition, nodes[0])
        if call:
            found.calls.append(call)
        if isinstance(reader, Computed):
            one, many = self._bind(name, reader.value), self._bind(name, reader.values)
            found.columns[v] = Column(attribute, call, f"{many}({{}})", [f"{v} = {one}({v})"])
        elif column := self._column(v, definition.type, nodes):
            found.columns[v] = Column(attribute, call, *column)
            return
        elif attribute is not None:
            found.reads[v] = attribute
        else:
            found.lines.append(f"{v} = {call}")
        found.lines.extend(self._completed(v, definition.type, nodes))

    def _column(
        self, v: str, type_: GraphQLOutputType, fields: list[FieldDetails]
    ) -> tuple[str, list[str]] | None:
        """The expression that completes many values, in place of `{}`, and the lines that complete
        one; None if each is completed by itself.
        """
        if isinstance(object_ := get_nullable_type(type_), GraphQLObjectType):
            name = self._object(object_, fields)
            one = _completed_object(v, name)
            is_never_none = isinstance(type_, GraphQLNonNull)
            lines = one if is_never_none else [f"if {v} is not None:", *_indented(one)]
            return _completed_objects(type_, name), lines
        if isinstance(type_, GraphQLNonNull) and is_leaf_type(type_.of_type):
            serialize = self._serializers.get(type_.of_type.coerce_output_value)
            if serialize:
                one = self._completed(v, type_, fields)
                return f"{self._bind(type_.of_type.name, serialize)}({{}})", one
        return None

    def _reading(
        self, reader: Reader, definition: GraphQLField, details: FieldDetails
    ) -> tuple[str | None, str]:
        """The attribute that a field is read from; or None, and the expression that reads it."""
        if isinstance(reader, str):
            return reader, ""
        if isinstance(reader, Computed):
            return reader.attribute, ""
        return None, self._call(reader, definition, details)

    def _type_check(self, type_: GraphQLObjectType) -> TypeCheck:
        if type_.is_type_of is None:
            return TypeCheck([], None)
        # A predicate that needs the resolve info raises here, since it gets None.
        is_type_of = self._bind("is_type_of", type_.is_type_of)
        lines = [_raise_if(f"{is_type_of}(o, None) is not True")]
        return TypeCheck(lines, self._classes.get(type_.name))

    def _selected(
        self, type_: GraphQLObjectType, fields: list[FieldDetails]
    ) -> dict[str, list[FieldDetails]]:
        """The fields by their names in the answer, merged and ordered as graphql-core does it."""
        selected, deferred, _ = collect_subfields(
            self._schema,
            self._prepared.fragments,
            self._variables,
            self._prepared.operation,
            type_,
            fields,
            hide_suggestions=True,
        )
        self.fields += len(selected)
        if deferred or self.fields > self._max_fields:
            raise NotCompiledError
        return selected

    def _definition(self, type_: GraphQLObjectType, name: str) -> tuple[GraphQLField, Reader]:
        definition: GraphQLField | None = type_.fields.get(name)
        reader = self._readers.get(type_.name, {}).get(name)
        if definition is None or reader is None:
            raise NotCompiledError
        return definition, reader

    def _call(
        self, reader: Callable[..., Any], definition: GraphQLField, details: FieldDetails
    ) -> str:
        """The expression that reads a field by a function."""
        function = self._bind(details.node.name.value, reader)
        if not definition.args:
            return f"{function}(o)"
        self._arguments.append(Arguments(definition, details))
        return f"{function}(o, **a[{len(self._arguments) - 1}])"


class _Fields(NamedTuple):
    """The code of the fields of an object, as in `Selected`."""

    columns: dict[str, Column]
    reads: dict[str, str]
    lines: list[str]
    calls: list[str]
    """Of functions that get the object."""


def _completed_object(v: str, objects: str) -> list[str]:
    return [f"{v} = {objects}[type({v})]({v}, a)"]


def _completed_objects(type_: GraphQLOutputType, objects: str) -> str:
    """The expression that completes many objects of this type, in place of `{}`."""
    return f"{objects}.{'all' if isinstance(type_, GraphQLNonNull) else 'some'}({{}}, a)"


def _is_of_strings(type_: GraphQLEnumType) -> bool:
    return all(type(value.value) is str for value in type_.values.values())


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _raise_if(condition: str) -> str:
    return f"if {condition}: raise UnexpectedError"
