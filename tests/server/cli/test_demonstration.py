"""Demonstration mode, as a new user starts it with `make serve`."""

import json
import shutil
import stat
from pathlib import Path
from typing import Any

import httpx

from tests.support.programs.processes import Server, numberbook, serving

FIRST_QUERY = (
    "{ phoneNumbers { totalCount nodes { e164 nickname viewerAccess callingNameStatus } } }"
)


def ask(server: Server, name: str, query: str) -> dict[str, Any]:
    """What the server answers a person of the demonstration."""
    headers = {"authorization": f"Bearer {server.tokens[name]}"}
    response = httpx.post(f"{server.url}/graphql", json={"query": query}, headers=headers)
    body: dict[str, Any] = response.json()
    assert response.status_code == 200, body
    return body


def test_the_first_query_answers_with_a_page_and_no_errors(demo_server: Server) -> None:
    body = ask(demo_server, "olivia", FIRST_QUERY)
    assert "errors" not in body
    assert body["data"]["phoneNumbers"]["totalCount"] == 240
    assert len(body["data"]["phoneNumbers"]["nodes"]) == 20


def test_an_address_of_ipv6_is_printed_as_it_is_called(tmp_path: Path) -> None:
    with serving(tmp_path, "--demo", host="::1") as server:
        assert server.url.startswith("http://[::1]:")
        printed = server.output.read_text()
        assert f"demonstration data on {server.url}\n" in printed
        assert f"curl -s '{server.url}/graphql' " in printed
        assert "http://::1" not in printed


def test_each_persona_sees_what_its_role_says(demo_server: Server) -> None:
    query = "{ phoneNumbers(first: 100) { totalCount nodes { viewerAccess } } }"
    seen = {
        name: ask(demo_server, name, query)["data"]["phoneNumbers"] for name in demo_server.tokens
    }
    counts = {name: page["totalCount"] for name, page in seen.items()}
    assert counts == {"olivia": 240, "george": 76, "sam": 0, "oscar": 240}
    accesses = {
        name: {node["viewerAccess"] for node in page["nodes"]} for name, page in seen.items()
    }
    assert accesses == {
        "olivia": {"OWNER"},
        "george": {"GRANTED"},
        "sam": set(),
        "oscar": {"OPERATOR"},
    }


def test_every_type_and_calling_name_state_and_several_countries_are_there(
    demo_server: Server,
) -> None:
    fields = "type callingNameStatus countryCode numberType"
    query = f"{{ phoneNumbers(first: 100) {{ nodes {{ {fields} }} }} }}"
    nodes = ask(demo_server, "olivia", query)["data"]["phoneNumbers"]["nodes"]
    assert {node["type"] for node in nodes} == {"NORMAL", "SIP", "CALLER_ID"}
    assert {node["numberType"] for node in nodes} == {"LOCAL", "TOLL_FREE"}
    assert {node["callingNameStatus"] for node in nodes} == {
        "UNASSIGNED",
        "UPDATE_IN_PROGRESS",
        "UPDATE_SUCCEEDED",
        "UPDATE_FAILED",
    }
    assert len({node["countryCode"] for node in nodes}) >= 8


def test_a_later_start_prints_the_same_tokens_but_for_one_that_was_revoked(tmp_path: Path) -> None:
    with serving(tmp_path, "--demo") as first:
        pass
    with serving(tmp_path, "--demo") as second:
        assert second.tokens == first.tokens
        assert_is_filled_once(second)
    assert numberbook(tmp_path, "tokens", "revoke", "1", NUMBERBOOK_DEMO="true").returncode == 0
    with serving(tmp_path, "--demo") as again:
        assert again.tokens["olivia"] != first.tokens["olivia"]
        assert again.tokens["george"] == first.tokens["george"]
        assert_is_filled_once(again)


def assert_is_filled_once(server: Server) -> None:
    assert ask(server, "olivia", FIRST_QUERY)["data"]["phoneNumbers"]["totalCount"] == 240


def test_demonstration_tokens_work_in_demonstration_mode_only(
    demo_server: Server, tmp_path: Path
) -> None:
    token = demo_server.tokens["olivia"]
    data = shutil.copytree(demo_server.output.parent / "data", tmp_path / "data")
    key = (data / "demonstration.key").read_text()
    for secret in (key, "another key of thirty-two characters"):
        with serving(tmp_path, NUMBERBOOK_SECRET_KEY=secret) as server:
            headers = {"authorization": f"Bearer {token}"}
            response = httpx.post(
                f"{server.url}/graphql", json={"query": "{viewer{name}}"}, headers=headers
            )
            assert response.status_code == 401


def test_tokens_created_while_a_demonstration_runs_work_there(demo_server: Server) -> None:
    folder, demo = demo_server.output.parent, {"NUMBERBOOK_DEMO": "true"}
    assert numberbook(folder, "accounts", "create", "tess", **demo).returncode == 0
    token = numberbook(folder, "tokens", "create", "tess", **demo).stdout.splitlines()[-1]
    headers = {"authorization": f"Bearer {token}"}
    response = httpx.post(
        f"{demo_server.url}/graphql", json={"query": "{viewer{name}}"}, headers=headers
    )
    assert response.json() == {"data": {"viewer": {"name": "tess"}}}


def test_a_real_installation_in_the_folder_of_a_demonstration_starts_empty(
    demo_server: Server,
) -> None:
    folder = demo_server.output.parent
    created = numberbook(folder, "accounts", "create", "ann")
    assert created.returncode == 0
    listed = json.loads(numberbook(folder, "accounts", "list", "--json").stdout)
    assert listed == [{"name": "ann", "kind": "person"}]
    assert (folder / "data" / "demonstration.db").exists()
    assert (folder / "data" / "numberbook.db").exists()


def test_data_is_for_its_owner_alone(demo_server: Server) -> None:
    ask(demo_server, "olivia", FIRST_QUERY)
    data = demo_server.output.parent / "data"
    files = list(data.iterdir())
    assert len(files) >= 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(data.stat().st_mode) == 0o700


def test_the_log_says_which_file_is_served(demo_server: Server) -> None:
    file = demo_server.output.parent / "data" / "demonstration.db"
    assert str(file) in demo_server.output.read_text()


def test_a_browser_at_the_root_gets_the_dashboard(demo_server: Server) -> None:
    page = httpx.get(demo_server.url, headers={"accept": "text/html"})
    assert page.status_code == 200
    assert 'id="dashboard"' in page.text
    assert httpx.get(demo_server.url).status_code == 404


def test_a_database_with_other_data_is_not_filled(tmp_path: Path) -> None:
    demo = {"NUMBERBOOK_DEMO": "true"}
    assert numberbook(tmp_path, "accounts", "create", "ann", **demo).returncode == 0
    refused = numberbook(tmp_path, "serve", "--demo")
    assert refused.returncode == 1
    assert "holds other data than the demonstration's" in refused.stderr
    assert "Traceback" not in refused.stderr
