"""urql and Apollo Client work unchanged: with their defaults, by GET and with persisted queries."""

import json
from pathlib import Path

import pytest

from tests.support.programs import node
from tests.support.programs.processes import Server

CLIENTS = Path(__file__).parent / "clients"

TWICE = {
    "urql": ["GET text", "GET text"],
    "urql, persisted": ["GET hash", "GET text", "GET hash"],
    "urql, persisted by POST": ["POST hash", "POST text", "POST hash"],
    "Apollo": ["POST text", "POST text"],
    "Apollo by GET": ["GET text", "GET text"],
    "Apollo, persisted": ["POST hash", "POST text", "POST hash"],
    "Apollo, persisted by GET": ["GET hash", "POST text", "GET hash"],
}
"""The requests of each client for the same query twice."""


def test_clients_get_data_and_send_a_text_once(
    demo_server: Server, pytestconfig: pytest.Config
) -> None:
    address = f"{demo_server.url}/graphql"
    found = json.loads(
        node.run(pytestconfig, CLIENTS, "ask.mjs", address, demo_server.tokens["olivia"])
    )
    assert {name: each["queries"] for name, each in found.items()} == TWICE
    for name, each in found.items():
        assert each["names"] == ["olivia", "olivia"], name
        assert each["message"] == "Phone number not found.", name
        assert {sent.split()[0] for sent in each["mutations"]} == {"POST"}, name
