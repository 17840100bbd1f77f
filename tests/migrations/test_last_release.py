"""The last release goes on serving while today's code migrates the database under it.

Its code comes from history, by the commit that `migrations/releases.py` names.
"""

import io
import subprocess
import tarfile
import time
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from migrations import releases
from server.auth.authenticator import REMEMBERED_SECONDS
from tests.conftest import postgresql_database
from tests.support.programs.oidc import AUDIENCE, Issuer, listening
from tests.support.programs.processes import ROOT, Server, numberbook, serving

Asked = Mapping[str, Any]


@pytest.fixture(scope="session")
def last_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code of the last release. A clone without history does not have it."""
    is_shallow = ["git", "-C", str(ROOT), "rev-parse", "--is-shallow-repository"]
    if subprocess.run(is_shallow, capture_output=True, check=False).stdout == b"true\n":
        pytest.skip("The clone has no history: run `git fetch --unshallow`.")
    archive = subprocess.run(
        ["git", "-C", str(ROOT), "archive", releases.LAST_COMMIT], capture_output=True, check=False
    )
    assert archive.returncode == 0, (
        f"The last release, commit {releases.LAST_COMMIT}, is not in this clone: run"
        f" `git fetch --unshallow`. Git says: {archive.stderr.decode()}"
    )
    folder = tmp_path_factory.mktemp("last-release")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
        tar.extractall(folder, filter="data")
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database that nobody has migrated."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/numberbook.db"
        return
    with postgresql_database(request.getfixturevalue("postgresql_server"), "template1") as url:
        yield url


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with listening() as issuer:
        yield issuer


@pytest.fixture
def variables(empty_url: str, issuer: Issuer) -> dict[str, str]:
    """The settings of both releases."""
    return {
        "NUMBERBOOK_DATABASE_URL": empty_url,
        "NUMBERBOOK_OIDC_ISSUER": issuer.url,
        "NUMBERBOOK_OIDC_AUDIENCE": AUDIENCE,
        "NUMBERBOOK_OIDC_CREATE_ACCOUNTS": "true",
    }


@pytest.fixture
def old_server(last_release: Path, variables: dict[str, str], tmp_path: Path) -> Iterator[Server]:
    """The last release, serving its demonstration data on its own schema."""
    with serving(tmp_path, "--demo", PYTHONPATH=str(last_release), **variables) as server:
        yield server


def ask(server: Server, person: str, document: str, **variables: object) -> Any:  # noqa: ANN401
    """What somebody is answered, without errors."""
    response = httpx.post(
        f"{server.url}/graphql",
        json={"query": document, "variables": variables},
        headers={"authorization": f"Bearer {server.tokens[person]}"},
        timeout=30,
    )
    body = response.json()
    assert (response.status_code, body.get("errors")) == (200, None), body
    return body["data"]


NUMBER = """
  id databaseId e164 nickname name productType status callingName callingNameStatus viewerAccess
  version createdAt updatedAt owner { name } associations { name value }
  callingNameUpdate { requestedName status reason }
  grants { totalCount nodes { grantee { name } } }
  changes(first: 5) { totalCount nodes { field oldValue newValue actor { name } } }
"""
PAGE = f"""
  query($order: PhoneNumberOrder, $filter: PhoneNumberFilter) {{
    phoneNumbers(first: 20, orderBy: $order, filter: $filter) {{
      totalCount nodes {{ {NUMBER} }} pageInfo {{ hasNextPage endCursor }}
    }}
  }}
"""
FILTERS: list[Asked] = [{}, {"search": "büro"}, {"statuses": ["ASSIGNED"]}, {"access": ["OWNER"]}]
ORDERS = ("CREATED_AT", "UPDATED_AT", "E164", "NICKNAME")
SINGLE = f"""
  query($id: ID!) {{
    viewer {{ name isOperator }}
    rateLimit {{ limit cost }}
    phoneNumber(id: $id) {{ {NUMBER} }}
    node(id: $id) {{ id ... on PhoneNumber {{ nickname }} }}
    nodes(ids: [$id]) {{ id }}
  }}
"""
FIELDS = "{ __schema { queryType { fields { name } } mutationType { fields { name } } } }"


def pages(server: Server) -> list[Any]:
    """What the owner, a grantee and the operator see, in every order and by some filters."""
    return [
        ask(server, person, PAGE, order={"field": order, "direction": "ASC"}, filter=filter_)
        for person in ("olivia", "george", "oscar")
        for order in ORDERS
        for filter_ in FILTERS
    ]


def mutate(server: Server, person: str, field: str, **given: object) -> None:
    """Do what a mutation of one input does; nothing of it is refused."""
    of_input = f"{field[0].upper()}{field[1:]}Input"
    errors = "results { userErrors { code } }" if field == "updatePhoneNumbers" else "__typename"
    document = (
        f"mutation($input: {of_input}!)"
        f" {{ {field}(input: $input) {{ {errors} userErrors {{ code message }} }} }}"
    )
    payload = ask(server, person, document, input=given)[field]
    assert payload["userErrors"] == [], payload
    assert all(result["userErrors"] == [] for result in payload.get("results", [])), payload


def owned(server: Server) -> list[Any]:
    """Numbers of olivia whose calling name is not pending."""
    filter_ = {"access": ["OWNER"], "callingNameStatuses": ["UNASSIGNED"]}
    found: list[Any] = ask(server, "olivia", PAGE, filter=filter_)["phoneNumbers"]["nodes"]
    return found


def test_the_last_release_serves_on_while_its_database_is_migrated(
    old_server: Server, variables: dict[str, str], tmp_path: Path
) -> None:
    command = partial(numberbook, tmp_path, **variables)
    number, other, third, *_ = owned(old_server)
    mutate(old_server, "olivia", "updatePhoneNumber", id=third["id"], nickname="before")
    seen = pages(old_server)

    migrated = command("migrate")
    assert migrated.returncode == 0, migrated.stderr
    assert pages(old_server) == seen

    asked = {
        "updatePhoneNumbers": {
            "items": [{"id": each["id"], "name": "desk"} for each in (number, other)]
        },
        "grantPhoneNumberAccess": {"id": number["id"], "grantee": "george"},
        "revokePhoneNumberAccess": {"id": number["id"], "grantee": "george"},
    }
    for detail, value in (("nickname", "after"), ("name", "front"), ("callingName", "Acme 24")):
        mutate(old_server, "olivia", "updatePhoneNumber", id=number["id"], **{detail: value})
    for field, given in asked.items():
        mutate(old_server, "olivia", field, **given)
    mutate(old_server, "oscar", "settleCallingName", id=number["id"], outcome="SUCCEEDED")
    mutate(old_server, "olivia", "transferPhoneNumber", id=other["id"], owner="george")

    names = ask(old_server, "olivia", FIELDS)["__schema"]
    assert {field["name"] for field in names["mutationType"]["fields"]} == {
        *asked,
        "updatePhoneNumber",
        "settleCallingName",
        "transferPhoneNumber",
    }
    found = ask(old_server, "olivia", SINGLE, id=number["id"])
    assert found.keys() | {"phoneNumbers"} == {
        field["name"] for field in names["queryType"]["fields"]
    }
    told = found["phoneNumber"]
    assert (told["nickname"], told["name"], told["callingName"]) == ("after", "desk", "Acme 24")
    assert told["version"] == number["version"] + 5
    assert ask(old_server, "george", SINGLE, id=other["id"])["phoneNumber"]["viewerAccess"] == (
        "OWNER"
    )
    checked = command("check")
    assert (checked.returncode, checked.stdout) == (0, "")


def name_of(server: Server, issuer: Issuer, sub: str) -> str | int:
    """The account that a token of the issuer speaks for, or the status of the refusal."""
    now = int(time.time())
    token = issuer.token(sub=sub, preferred_username=sub, iat=now, exp=now + 600)
    response = httpx.post(
        f"{server.url}/graphql",
        json={"query": "{ viewer { name } }"},
        headers={"authorization": f"Bearer {token}"},
        timeout=30,
    )
    if response.status_code != 200:
        return response.status_code
    name: str = response.json()["data"]["viewer"]["name"]
    return name


def test_both_releases_know_the_subjects_that_either_has_stored(
    old_server: Server, issuer: Issuer, variables: dict[str, str], tmp_path: Path
) -> None:
    command = partial(numberbook, tmp_path, **variables)
    assert name_of(old_server, issuer, "eve") == "eve"
    assert command("migrate").returncode == 1
    assert command("migrate", "--oidc-issuer", issuer.url).returncode == 0
    assert command("accounts", "link", "george", "2").returncode == 0
    assert name_of(old_server, issuer, "frida") == "frida"
    known = {"eve": "eve", "2": "george"}
    assert {sub: name_of(old_server, issuer, sub) for sub in known} == known
    with serving(made(tmp_path / "new"), "--demo", **variables) as new:
        assert httpx.get(f"{new.url}/readyz").status_code == 200
        assert {sub: name_of(new, issuer, sub) for sub in known} == known
        assert name_of(new, issuer, "frida") == 401
        assert "its subject is of no issuer" in command("check").stdout
        assert command("migrate", "--oidc-issuer", issuer.url).returncode == 0
        time.sleep(REMEMBERED_SECONDS)
        assert name_of(new, issuer, "frida") == "frida"
        assert name_of(new, issuer, "gerd") == name_of(old_server, issuer, "gerd") == "gerd"
    checked = command("check")
    assert (checked.returncode, checked.stdout) == (0, "")


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder
