"""What we use of our dependencies beyond their documentation: an upgrade that changes it is named
here.
"""

import ast
import inspect
import tomllib
from collections.abc import Iterator
from functools import reduce
from importlib import import_module
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
ROOMS = ("database", "engine", "migrations", "models", "resolvers", "schema", "server")

INTERNALS = (
    "graphql.execution.collect_fields:FieldDetails",
    "graphql.execution.collect_fields:FragmentDetails",
    "graphql.execution.collect_fields:collect_fields",
    "graphql.execution.collect_fields:collect_subfields",
    "graphql.execution.get_variable_signature:GraphQLVariableSignature",
    "graphql.execution.get_variable_signature:get_variable_signature",
    "graphql.execution.values:VariableValueSource",
    "graphql.execution.values:input_is_nested_too_deeply",
    "graphql.language.parser:Parser",
    "graphql.language.parser:nested_too_deeply_error",
    "graphql.pyutils:Path",
    "graphql.pyutils:is_awaitable",
    "graphql.type.definition:GraphQLResolveInfoHelpers",
    "graphql.utilities.coerce_input_value:coerce_default_value",
    "graphql.validation.rules:overlapping_fields_can_be_merged",
    "graphql.validation.validate:ValidationAbortedError",
    "graphql.validation.validation_context:MAX_FRAGMENT_WORK",
    "graphql.validation:validation_context",
    "greenlet:greenlet.gr_context",
    "psycopg.adapt:Transformer",
    "psycopg.adapt:Transformer.dump_sequence",
    "psycopg.adapt:Transformer.load_rows",
    "psycopg.adapt:Transformer.set_dumper_types",
    "psycopg.adapt:Transformer.set_pgresult",
    "psycopg.errors:error_from_result",
    "psycopg.generators:execute",
    "psycopg.types.numeric:Int8BinaryLoader",
    "psycopg.waiting:Ready",
    "psycopg.waiting:Wait",
    "sqlalchemy.engine:Connection._has_events",
    "sqlalchemy.engine:Engine._has_events",
    "sqlalchemy.exc:DBAPIError.instance",
    "sqlalchemy.sql.compiler:SQLCompiler.bind_names",
    "sqlalchemy.sql.compiler:SQLCompiler.positiontup",
    "sqlalchemy.sql.compiler:SQLCompiler.post_compile_params",
    "sqlalchemy.sql.functions:FunctionElement._is_implicitly_boolean",
    "sqlalchemy.util:await_only",
    "strawberry.schema.schema_converter:GraphQLCoreConverter.DEFINITION_BACKREF",
    "strawberry.schema:Schema._schema",
    "strawberry.types.base:StrawberryObjectDefinition",
    "strawberry.types.enum:StrawberryEnumDefinition",
    "strawberry.types.field:StrawberryField.base_resolver",
    "strawberry.types.fields.resolver:StrawberryResolver.wrapped_func",
    "strawberry.types.info:Info._raw_info",
    "strawberry.types.scalar:ScalarDefinition",
    "strawberry.utils.str_converters:to_camel_case",
    "uvicorn.protocols.http.flow_control:FlowControl",
    "uvicorn.protocols.http.flow_control:FlowControl._transport",
    "uvicorn.protocols.http.httptools_impl:HttpToolsProtocol._start_asgi_task",
    "uvicorn.protocols.http.httptools_impl:HttpToolsProtocol._unset_keepalive_if_required",
    "uvicorn.protocols.http.httptools_impl:HttpToolsProtocol.cycle",
    "uvicorn.protocols.http.httptools_impl:HttpToolsProtocol.flow",
    "uvicorn.protocols.http.httptools_impl:HttpToolsProtocol.pipeline",
    "uvicorn.protocols.http.httptools_impl:RequestResponseCycle.chunked_encoding",
    "uvicorn.protocols.http.httptools_impl:RequestResponseCycle.disconnected",
    "uvicorn.protocols.http.httptools_impl:RequestResponseCycle.expected_content_length",
    "uvicorn.protocols.http.httptools_impl:RequestResponseCycle.keep_alive",
    "uvicorn.protocols.http.httptools_impl:RequestResponseCycle.message_event",
    "uvicorn.protocols.http.httptools_impl:RequestResponseCycle.response_complete",
    "uvicorn.protocols.http.httptools_impl:RequestResponseCycle.response_started",
    "uvicorn.protocols.http.httptools_impl:STATUS_LINE",
    "uvicorn.supervisors:Multiprocess.run",
)
"""Module and name; of a class, its methods and the attributes that it sets."""

DOCUMENTED = {
    "graphql",
    "graphql.execution",
    "graphql.utilities",
    "greenlet",
    "psycopg",
    "psycopg.abc",
    "psycopg.adapt",
    "psycopg.errors",
    "psycopg.pq",
    "psycopg.pq.abc",
    "psycopg.sql",
    "strawberry",
    "strawberry.schema.config",
    "uvicorn",
}
"""Modules of these packages whose names are documented; other names have to be listed above."""

BOUNDED = {"graphql-core", "greenlet", "psycopg", "sqlalchemy", "strawberry-graphql", "uvicorn"}


@pytest.mark.parametrize("name", INTERNALS)
def test_what_we_use_of_a_dependency_is_there(name: str) -> None:
    module, _, path = name.partition(":")
    *owners, last = path.split(".")
    owner = reduce(getattr, owners, import_module(module))
    assert hasattr(owner, last) or (
        isinstance(owner, type) and f"self.{last}" in inspect.getsource(owner)
    )


def _production_code() -> Iterator[ast.Module]:
    for room in ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            yield ast.parse(path.read_text())


def _imported() -> Iterator[str]:
    for tree in _production_code():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                yield from (f"{node.module}:{alias.name}" for alias in node.names)


def test_every_undocumented_name_that_is_imported_is_listed() -> None:
    packages = ("graphql", "greenlet", "psycopg", "strawberry", "uvicorn")
    ours = {name for name in _imported() if name.split(":")[0].split(".")[0] in packages}
    undocumented = {name for name in ours if name.split(":")[0] not in DOCUMENTED}
    listed = {name.split(".")[0] if ":" not in name else name for name in INTERNALS}
    prefixes = {name for name in undocumented if any(one.startswith(name) for one in listed)}
    assert undocumented - prefixes == set()


def test_every_private_attribute_of_somebody_else_is_listed() -> None:
    trees = list(_production_code())
    nodes = [node for tree in trees for node in ast.walk(tree)]
    defined = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    defined |= {node.name for node in nodes if isinstance(node, ast.AsyncFunctionDef)}
    attributes = [node for node in nodes if isinstance(node, ast.Attribute)]
    defined |= {node.attr for node in attributes if isinstance(node.ctx, ast.Store)}
    of_named_tuples = {"_asdict", "_fields", "_make", "_replace"}
    of_our_logger = {"_logger"}
    private = {node.attr for node in attributes if node.attr[0] == "_" and node.attr[1] != "_"}
    listed = {name.rpartition(".")[2] for name in INTERNALS}
    assert private - defined - of_named_tuples - of_our_logger - listed == set()


def test_packages_whose_internals_we_use_have_an_upper_bound() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    requirements = {r.name: r for r in map(Requirement, project["dependencies"])}
    for name in BOUNDED:
        operators = {specifier.operator for specifier in requirements[name].specifier}
        assert "<" in operators, name


@pytest.mark.parametrize("room", ROOMS)
def test_no_dependency_ships_a_module_of_our_names(room: str) -> None:
    assert set(packages_distributions().get(room, [])) <= {"numberbook"}
