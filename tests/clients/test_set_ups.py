"""The set-ups of `clients/`: generated, compiled strictly, and run against live servers."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    OperationDefinitionNode,
    build_schema,
    parse,
    print_ast,
)

from tests.clients.balancer import balancing
from tests.clients.conftest import MANIFEST, environment
from tests.support.programs import set_ups
from tests.support.programs.processes import Server
from tests.support.programs.set_ups import CLIENTS, ROOT, node

TOURS = {
    "urql": ("typescript", "dist/urql/main.js"),
    "apollo": ("typescript", "dist/apollo/main.js"),
    "relay": ("relay", "dist/main.js"),
    "python": ("python", "main.py"),
}
"""The set-up of each client, and its program."""

REFUSALS = [
    "NO_DETAIL -> fault",
    "TOO_MANY_DETAILS -> fault",
    "TOO_LONG -> correct",
    "INVALID -> correct",
    "REQUIRED -> correct",
    "CALLING_NAME_UPDATE_PENDING -> wait for the carrier",
    "PRODUCT_TYPE_NOT_ALLOWED -> correct",
    "NOT_FOUND -> gone",
]


def printed_by(program: str, folder: Path, environment: Mapping[str, str]) -> str:
    if program.endswith(".js"):
        return node(program, folder=folder, environment=environment)
    python = set_ups.python_environment() / "python"
    return set_ups.run([str(python), program], folder, environment)


def refusals(printed: str) -> list[str]:
    """The codes and reactions that a tour prints, besides that of the change on old data."""
    found = re.findall(r"^[A-Z_]+ -> [a-z ]+", printed, re.MULTILINE)
    return [line for line in found if not line.startswith("CONFLICT")]


@pytest.mark.parametrize("client", ["urql", "apollo"])
def test_the_typescript_program_signs_in_pages_changes_clears_and_is_refused(
    typescript: Path, server: Server, client: str
) -> None:
    printed = node(f"dist/{client}/main.js", folder=typescript, environment=environment(server))
    assert "signed in as olivia, PERSON" in printed
    assert re.search(r"^\d{3} numbers, each once$", printed, re.MULTILINE)
    assert "nickname: Büro — front\nname: front desk\nproduct type: VOICE_CONNECTOR\n" in printed
    assert "cleared by null: null\ncalling name: Acme UPDATE_IN_PROGRESS\n" in printed
    assert "decided on old data: CONFLICT -> read again" in printed
    assert "decided anew: front desk 2\n" in printed
    assert refusals(printed) == REFUSALS


def test_the_relay_program_signs_in_pages_changes_clears_and_is_refused(
    relay: Path, server: Server
) -> None:
    printed = node("dist/main.js", folder=relay, environment=environment(server))
    assert "signed in as olivia\n" in printed
    assert re.search(r"^\d{3} numbers, each once$", printed, re.MULTILINE)
    assert "Büro — front, front desk, VOICE_CONNECTOR, UNASSIGNED\n" in printed
    assert "\n, front desk, VOICE_CONNECTOR, UPDATE_IN_PROGRESS\n" in printed
    assert "CONFLICT -> read again" in printed
    assert "decided anew: , front desk 2, VOICE_CONNECTOR, UPDATE_IN_PROGRESS\n" in printed
    assert refusals(printed) == REFUSALS


def test_the_python_program_signs_in_pages_changes_clears_and_is_refused(
    python: Path, server: Server
) -> None:
    printed = printed_by("main.py", python, environment(server))
    assert "signed in as olivia\n" in printed
    assert re.search(r"^\d{3} numbers, each once$", printed, re.MULTILINE)
    assert "nickname: Büro — front\nname: front desk\nproduct type: VOICE_CONNECTOR\n" in printed
    assert "cleared by None: None\ncalling name: UPDATE_IN_PROGRESS\n" in printed
    assert "decided on old data: CONFLICT -> read again" in printed
    assert "decided anew: front desk 2\n" in printed
    assert refusals(printed) == REFUSALS


@pytest.mark.parametrize("program", ["defaults", "lists-apollo", "lists-urql", "lost"])
def test_a_program_of_typescript_holds(typescript: Path, server: Server, program: str) -> None:
    node(f"dist/checks/{program}.js", folder=typescript, environment=environment(server))


@pytest.mark.parametrize("program", ["lists-relay", "lost-relay"])
def test_a_program_of_relay_holds(relay: Path, server: Server, program: str) -> None:
    node(f"dist/checks/{program}.js", folder=relay, environment=environment(server))


def test_python_makes_a_change_once_whose_answer_is_lost(python: Path, server: Server) -> None:
    printed_by("lost.py", python, environment(server))


def test_python_sends_once_what_no_network_can_carry(python: Path, server: Server) -> None:
    printed_by("mistyped.py", python, environment(server))


@pytest.mark.parametrize("client", ["urql", "apollo", "relay", "python"])
def test_a_tour_waits_for_a_balancer_and_makes_a_change_once_whose_answer_is_cut_off(
    request: pytest.FixtureRequest, server: Server, client: str
) -> None:
    set_up, program = TOURS[client]
    with balancing(server.url) as balancer:
        known = environment(replace(server, url=balancer.url))
        printed = printed_by(program, request.getfixturevalue(set_up), known)
    assert refusals(printed) == REFUSALS
    queries, changes = balancer.queries, balancer.changes
    assert queries[1].at - queries[0].at > 0.1
    assert queries[2].at - queries[1].at > 0.3
    assert changes[1].at > balancer.date - 0.1
    assert [sent.key == changes[0].key for sent in changes[:4]] == [True, True, True, False]


def test_documents_of_manifests_are_executed_by_their_ids_and_no_others(
    typescript: Path, relay: Path, trusting_server: Server
) -> None:
    known = environment(trusting_server)
    node("dist/checks/trusted.js", folder=typescript, environment=known)
    assert "numbers, each once" in node("dist/main.js", folder=relay, environment=known)


@pytest.mark.parametrize("set_up", set_ups.JAVASCRIPT)
def test_no_document_of_a_manifest_asks_for_typename_at_its_root(
    request: pytest.FixtureRequest, set_up: str
) -> None:
    texts = json.loads((request.getfixturevalue(set_up) / MANIFEST).read_text()).values()
    roots = [
        definition.selection_set.selections
        for text in texts
        for definition in parse(text).definitions
        if isinstance(definition, OperationDefinitionNode)
    ]
    assert len(roots) == len(texts) > 5
    assert [root for root in roots if "__typename" in map(print_ast, root)] == []


def test_the_typescript_operations_select_every_field_of_a_number() -> None:
    schema = build_schema((ROOT / "schema" / "schema.graphql").read_text())
    number = schema.get_type("PhoneNumber")
    operations = (CLIENTS / "typescript" / "operations" / "phone-number.graphql").read_text()
    selected = {
        selection.name.value
        for fragment in parse(operations).definitions
        if isinstance(fragment, FragmentDefinitionNode)
        and fragment.type_condition.name.value == "PhoneNumber"
        for selection in fragment.selection_set.selections
        if isinstance(selection, FieldNode)
    }
    assert isinstance(number, GraphQLObjectType)
    assert selected == set(number.fields)


@pytest.mark.parametrize("name", set_ups.JAVASCRIPT)
def test_locks_name_no_host(name: str) -> None:
    lock = (CLIENTS / name / "package-lock.json").read_text()
    assert '"integrity"' in lock
    assert '"resolved"' not in lock
