"""From the text of a document to an operation that can be executed, or to a refusal."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    get_named_type,
    parse,
    validate,
)
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.get_variable_signature import (
    GraphQLVariableSignature,
    get_variable_signature,
)
from graphql.validation import validation_context
from graphql.validation.rules import overlapping_fields_can_be_merged

from engine.complexity import Counts, count_operations
from engine.errors import MAX_ERRORS, InvalidDocument, Stage, told
from engine.limits import Limits, exceeded

# The two parts of validation that can grow faster than the document, the second by the square of
# the fields with one name. graphql-core documents assignment as the way to lower them. At its own
# 500,000 a document of 1000 tokens takes 170 ms to refuse; twenty fragments that each select the
# same eight fields in one place spend 5,000.
validation_context.MAX_FRAGMENT_WORK = 10_000
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 10_000

# graphql-core finds the line of each error by reading the lines before it: 10 ms an error in
# 64 KiB of line ends. Documents of more lines than they can need get errors without locations.
MAX_LINES_LOCATED = 2_000


class Variable(NamedTuple):
    """A variable of an operation, and whether objects in its values can be nested."""

    signature: GraphQLVariableSignature
    can_nest: bool


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Prepared:
    """An operation within the limits and valid for the schema, and the fragments around it.

    `root_fields` counts the fields of the root with fragments written out, `__typename` and
    repeated ones too. `only_introspection` says that all of them are `__schema`, `__type` or
    `__typename`, `reads_schema` that one of them is `__schema` or `__type`. In `memo` those who
    execute it can keep what they find out about it: it is forgotten with the operation.
    Compared by identity, so that it is a cheap key.
    """

    document: DocumentNode
    operation: OperationDefinitionNode
    variables: list[Variable]
    fragments: dict[str, FragmentDetails]
    fragment_definitions: dict[str, FragmentDefinitionNode]
    root_fields: int
    only_introspection: bool
    reads_schema: bool
    memo: dict[object, Any] = field(default_factory=dict)

    @property
    def kind(self) -> OperationType:
        """QUERY or MUTATION, never SUBSCRIPTION."""
        return self.operation.operation


def prepare(
    text: str, operation_name: str | None, schema: GraphQLSchema, limits: Limits
) -> Prepared:
    """The operation of that name; without a name the only one of the document.

    Raises InvalidDocument: at Stage.PARSE where the text is no document, at Stage.VALIDATION
    where it exceeds a limit (tokens, comments and nesting too), is not valid for the schema or
    holds no such operation.
    """
    document = _parsed(text, limits)
    operation = _named(document, operation_name)
    counts = _within(limits, document, operation)
    _validate(schema, document)
    fragments = _fragments(document)
    return Prepared(
        document,
        operation,
        _variables(schema, operation),
        {name: FragmentDetails(definition, None) for name, definition in fragments.items()},
        fragments,
        counts.root_fields,
        counts.root_fields == counts.root_introspection_fields,
        counts.root_schema_fields > 0,
    )


def _parsed(text: str, limits: Limits) -> DocumentNode:
    try:
        return parse(
            text,
            no_location=text.count("\n") + text.count("\r") > MAX_LINES_LOCATED,
            allow_empty_selection_sets=False,
            max_lexical_tokens=limits.tokens,
            max_comments=limits.comments,
        )
    except GraphQLSyntaxError as error:
        raise _unread(error) from None


def _unread(error: GraphQLSyntaxError) -> InvalidDocument:
    # So ends what graphql-core says of a document that it stopped reading for its size.
    said = error.description.removesuffix(" Parsing aborted.")
    if said == error.description:
        return InvalidDocument(Stage.PARSE, told([error]))
    too_large = GraphQLError(
        f"{said} Split it into smaller documents.",
        source=error.source,
        positions=error.positions,
    )
    return InvalidDocument(Stage.VALIDATION, [too_large])


def _named(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = [
        definition
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode) and _is_named(definition, name)
    ]
    if not operations:
        of_name = "" if name is None else " of that name"
        raise _invalid(f"The document holds no operation{of_name}.")
    if name is None and len(operations) > 1:
        raise _invalid("The document holds several operations: name one in operationName.")
    if operations[0].operation is OperationType.SUBSCRIPTION:
        raise _invalid("Subscriptions are not served.")
    return operations[0]


def _is_named(operation: OperationDefinitionNode, name: str | None) -> bool:
    return name is None or (operation.name is not None and operation.name.value == name)


def _invalid(message: str) -> InvalidDocument:
    return InvalidDocument(Stage.VALIDATION, [GraphQLError(message)])


def _within(limits: Limits, document: DocumentNode, operation: OperationDefinitionNode) -> Counts:
    """The counts of the operation. The others are held to the limits too, since all are validated.

    Fragments that no operation spreads are not: validation refuses them, and what it does for
    them does not grow with what they expand to.
    """
    counted = count_operations(document)
    errors = (exceeded(each, counts, limits) for each, counts in counted)
    if error := next(filter(None, errors), None):
        raise InvalidDocument(Stage.VALIDATION, [error])
    return next(counts for each, counts in counted if each is operation)


def _validate(schema: GraphQLSchema, document: DocumentNode) -> None:
    # Suggestions tell names of the schema to who may not see it, for a search at each error.
    errors = told(validate(schema, document, max_errors=MAX_ERRORS, hide_suggestions=True))
    if errors:
        raise InvalidDocument(Stage.VALIDATION, errors)


def _variables(schema: GraphQLSchema, operation: OperationDefinitionNode) -> list[Variable]:
    found = [get_variable_signature(schema, each) for each in operation.variable_definitions or ()]
    declared = [each for each in found if not isinstance(each, GraphQLError)]  # valid: none is
    return [Variable(each, _can_nest(each.type)) for each in declared]


def _can_nest(type_: GraphQLInputType) -> bool:
    """Whether an input object of the type can hold another."""
    named = get_named_type(type_)
    return isinstance(named, GraphQLInputObjectType) and any(
        isinstance(get_named_type(each.type), GraphQLInputObjectType)
        for each in named.fields.values()
    )


def _fragments(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
