"""Prepares the text of a document: parses, limits and validates it, and chooses the operation."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLSchema,
    GraphQLSyntaxError,
    InlineFragmentNode,
    Location,
    OperationDefinitionNode,
    OperationType,
    Token,
    TokenKind,
    get_named_type,
    validate,
)
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.get_variable_signature import (
    GraphQLVariableSignature,
    get_variable_signature,
)
from graphql.language.parser import Parser, nested_too_deeply_error
from graphql.validation import validation_context
from graphql.validation.rules import overlapping_fields_can_be_merged

from engine.acceptance import is_recognized
from engine.complexity import Counts, count_operations
from engine.errors import MAX_ERRORS, InvalidDocument, Stage, client_errors
from engine.limits import Limits, exceeded

# Two parts of validation can grow faster than the document; the second grows with the square of the
# number of fields with one name. graphql-core documents assignment as the way to lower its limits.
# With its default of 500,000 it takes 170 ms to refuse a document of 1000 tokens. Twenty fragments
# that each select the same eight fields in one place need 5,000.
validation_context.MAX_FRAGMENT_WORK = 10_000
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 10_000

# graphql-core finds the line of each error by reading all lines before it, which takes 10 ms for
# each error in 64 KiB of line ends. Errors in documents of more lines have no locations.
MAX_LINES_LOCATED = 2_000


NO_OPERATION = "The document holds no operation."
NO_OPERATION_OF_THAT_NAME = "The document holds no operation of that name."


class Variable(NamedTuple):
    """A variable of an operation, and whether input objects in its values can be nested."""

    signature: GraphQLVariableSignature
    can_nest: bool


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Prepared:
    """An operation that is within the limits and valid for the schema, with its fragments.

    `root_fields` is the number of root fields with fragments expanded; `__typename` and repeated
    fields count too. `root_introspection_fields` are those that are `__schema`, `__type` or
    `__typename`. `reads_schema`: one of them is `__schema` or `__type`. `has_directives`: some are
    in the operation or in fragments that it spreads. In `memo` those who execute the operation
    can cache what they compute from it, as long as the operation is cached itself. `nodes`: how
    many the document has.
    Compared by identity, so that it is a cheap key.
    """

    document: DocumentNode
    operation: OperationDefinitionNode
    variables: list[Variable]
    fragments: dict[str, FragmentDetails]
    fragment_definitions: dict[str, FragmentDefinitionNode]
    root_fields: int
    root_introspection_fields: int
    reads_schema: bool
    has_directives: bool
    nodes: int
    memo: dict[object, Any] = field(default_factory=dict)

    @property
    def kind(self) -> OperationType:
        """QUERY or MUTATION, never SUBSCRIPTION."""
        return self.operation.operation

    @property
    def only_introspection(self) -> bool:
        """Whether it does nothing but read the schema."""
        return self.root_fields == self.root_introspection_fields


def root_nodes(operation: Prepared) -> Iterator[FieldNode]:
    """The fields at the root of the operation, with fragments expanded: `root_fields` of them."""
    pending = [operation.operation.selection_set]
    while pending:
        for node in pending.pop().selections:
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, FragmentSpreadNode):
                pending.append(operation.fragment_definitions[node.name.value].selection_set)
            elif isinstance(node, InlineFragmentNode):
                pending.append(node.selection_set)


def prepare(
    text: str,
    operation_name: str | None,
    schema: GraphQLSchema,
    limits: Limits,
    *,
    suggests_names: bool = False,
    recognizes: bool = True,
) -> Prepared:
    """The operation of that name; without a name the only one of the document.

    `suggests_names`: errors say which name of the schema may have been meant, for clients that may
    read the schema. `recognizes`: graphql-core validates only what `acceptance` does not recognize.

    Raises InvalidDocument: with Stage.PARSE if the text is not a document, with Stage.VALIDATION
    if it exceeds a limit (tokens, comments and nesting too), is not valid for the schema or has
    no such operation.
    """
    document, nodes = _parsed(text, limits)
    operation = _chosen(document, operation_name)
    counts = next(each for found, each in _counted(limits, document) if found is operation)
    if not (recognizes and is_recognized(schema, document)):
        _validate(schema, document, suggests_names=suggests_names)
    return _prepared(schema, document, _fragments(document), operation, counts, nodes)


def prepare_every(
    text: str, schema: GraphQLSchema, limits: Limits, *, recognizes: bool = True
) -> list[tuple[str | None, Prepared]]:
    """All operations of a document with their names.

    Raises InvalidDocument as `prepare` does.
    """
    document, nodes = _parsed(text, limits)
    counted = _counted(limits, document)
    if not counted:
        raise _invalid(NO_OPERATION)
    if not (recognizes and is_recognized(schema, document)):
        _validate(schema, document, suggests_names=True)
    fragments, found = _fragments(document), []
    for each, counts in counted:
        name = each.name.value if each.name else None
        operation = _chosen(document, name)
        found.append((name, _prepared(schema, document, fragments, operation, counts, nodes)))
    return found


def _prepared(
    schema: GraphQLSchema,
    document: DocumentNode,
    fragments: dict[str, FragmentDefinitionNode],
    operation: OperationDefinitionNode,
    counts: Counts,
    nodes: int,
) -> Prepared:
    return Prepared(
        document,
        operation,
        _variables(schema, operation),
        {name: FragmentDetails(definition, None) for name, definition in fragments.items()},
        fragments,
        counts.root_fields,
        counts.root_introspection_fields,
        counts.root_schema_fields > 0,
        counts.directives > 0,
        nodes,
    )


def _parsed(text: str, limits: Limits) -> tuple[DocumentNode, int]:
    """The document, and how many nodes it has."""
    parser = _Parser(
        text,
        no_location=text.count("\n") + text.count("\r") > MAX_LINES_LOCATED,
        allow_empty_selection_sets=False,
        max_lexical_tokens=limits.tokens,
        max_comments=limits.comments,
    )
    try:
        return parser.parse_document(), parser.nodes
    except GraphQLSyntaxError as error:
        raise _parse_error(error) from None
    except RecursionError:
        raise _parse_error(nested_too_deeply_error(parser)) from None


class _Parser(Parser):
    """Nodes keep their positions, but not their tokens, which take as much memory as the nodes."""

    nodes = 0

    def loc(self, start_token: Token) -> Location | None:
        self.nodes += 1
        location = super().loc(start_token)
        if location is not None:
            location.start_token = location.end_token = _NO_TOKEN
        return location


_NO_TOKEN = Token(TokenKind.SOF, 0, 0, 0, 0)


def _parse_error(error: GraphQLSyntaxError) -> InvalidDocument:
    # graphql-core's message ends like this if it stopped because the document is too large.
    description = error.description.removesuffix(" Parsing aborted.")
    if description == error.description:
        return InvalidDocument(Stage.PARSE, client_errors([error]))
    too_large = GraphQLError(
        f"{description} Split it into smaller documents.",
        source=error.source,
        positions=error.positions,
    )
    return InvalidDocument(Stage.VALIDATION, [too_large])


def _chosen(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = [
        definition
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode) and _is_named(definition, name)
    ]
    if not operations:
        raise _invalid(NO_OPERATION if name is None else NO_OPERATION_OF_THAT_NAME)
    if name is None and len(operations) > 1:
        raise _invalid("The document holds several operations: name one in operationName.")
    if operations[0].operation is OperationType.SUBSCRIPTION:
        raise _invalid("Subscriptions are not served.")
    return operations[0]


def _is_named(operation: OperationDefinitionNode, name: str | None) -> bool:
    return name is None or (operation.name is not None and operation.name.value == name)


def _invalid(message: str) -> InvalidDocument:
    return InvalidDocument(Stage.VALIDATION, [GraphQLError(message)])


def _counted(
    limits: Limits, document: DocumentNode
) -> list[tuple[OperationDefinitionNode, Counts]]:
    """The operations with their counts. Raises InvalidDocument if any exceeds the limits.

    All must be within the limits, because all are validated. Fragments that no operation spreads
    are not checked: validation refuses them, in a time that does not depend on the size that they
    would expand to.
    """
    counted = count_operations(document)
    errors = (exceeded(each, counts, limits) for each, counts in counted)
    if error := next(filter(None, errors), None):
        raise InvalidDocument(Stage.VALIDATION, [error])
    return counted


def _validate(schema: GraphQLSchema, document: DocumentNode, *, suggests_names: bool) -> None:
    found = validate(schema, document, max_errors=MAX_ERRORS, hide_suggestions=not suggests_names)
    errors = client_errors(found, suggests_names=suggests_names)
    if errors:
        raise InvalidDocument(Stage.VALIDATION, errors)


def _variables(schema: GraphQLSchema, operation: OperationDefinitionNode) -> list[Variable]:
    found = [get_variable_signature(schema, each) for each in operation.variable_definitions or ()]
    declared = [each for each in found if not isinstance(each, GraphQLError)]  # valid, so no errors
    return [Variable(each, _can_nest(each.type)) for each in declared]


def _can_nest(type_: GraphQLInputType) -> bool:
    """Whether an input object of the type can contain another one."""
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
