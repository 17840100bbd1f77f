"""The command line, run as operators run it."""

import codecs
import json
import re
import socket
import sqlite3
import time
from functools import partial
from importlib.metadata import version
from pathlib import Path

import httpx
import pytest

from migrations import newest
from models import token_format
from models.numbers.number_text import ADVICE
from resolvers.files.readers.csv_reader import NOT_UTF8
from tests.support.programs.processes import free_port, numberbook, serving

ORDER_ID = "The order id must be one line of at most 256 characters"
KEY = "a key of no worth, thirty-two or more"
AT_DB1 = {"NUMBERBOOK_DATABASE_URL": "postgresql://db1/x"}
COMMANDS = [("numbers", "list"), ("migrate",), ("serve",), ("tokens", "create", "ann")]
UNUSABLE_URLS = {
    "postgresql://a b:c@h:port/x": ": It cannot be read; write sqlite:///FILE or postgresql://",
    "postgresql://localhost:1/x?foo=bar": ': There is an invalid connection option "foo"; write it',
}


def test_accounts_are_made_and_listed(tmp_path: Path) -> None:
    assert numberbook(tmp_path, "accounts", "create", "Ann").returncode == 0
    assert numberbook(tmp_path, "accounts", "create", "ops", "--operator").returncode == 0
    assert numberbook(tmp_path, "accounts", "create", "Büro", "--team").returncode == 0
    listed = numberbook(tmp_path, "accounts", "list").stdout
    assert re.findall(r"^(\S+) +(.+?) *$", listed, re.MULTILINE)[1:] == [
        ("Ann", "person"),
        ("Büro", "team"),
        ("ops", "person, operator"),
    ]


def test_a_person_is_linked_to_a_subject_once(tmp_path: Path) -> None:
    for name in ("ann", "bea"):
        numberbook(tmp_path, "accounts", "create", name)
    link = partial(numberbook, NUMBERBOOK_OIDC_ISSUER="https://issuer.example")
    linked = link(tmp_path, "accounts", "link", "ann", "subject-1")
    assert linked.stdout == "Linked ann to the subject subject-1 of https://issuer.example.\n"
    refused = link(tmp_path, "accounts", "link", "bea", "subject-1")
    _assert_one_sentence(refused.returncode, refused.stderr, "subject-1 has another account")


@pytest.mark.parametrize(
    ("issuer", "subject", "advice"),
    [
        *(
            ("https://issuer.example", subject, "The subject must be 1 to 255 printable ASCII")
            for subject in ("", "ä", "a\nb", "a" * 256)
        ),
        *(
            (issuer, "subject-1", "NUMBERBOOK_OIDC_ISSUER must be the issuer's https:// address")
            for issuer in ("nonsense", "http://issuer.example", "https://issuer.example?a")
        ),
    ],
)
def test_nobody_is_linked_to_what_no_server_accepts(
    tmp_path: Path, issuer: str, subject: str, advice: str
) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    link = ("accounts", "link", "ann", subject)
    refused = numberbook(tmp_path, *link, NUMBERBOOK_OIDC_ISSUER=issuer)
    _assert_one_sentence(refused.returncode, refused.stderr, advice)
    with sqlite3.connect(tmp_path / "data" / "numberbook.db") as connection:
        rows = connection.execute("SELECT issuer, subject FROM account").fetchall()
    assert rows == [(None, None)]


def test_a_token_is_printed_alone_on_the_last_line_and_is_valid_until_revoked(
    tmp_path: Path,
) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    made = numberbook(
        tmp_path, "tokens", "create", "ann", "--name", "laptop", NUMBERBOOK_SECRET_KEY=KEY
    )
    token = made.stdout.splitlines()[-1]
    assert token_format.is_well_formed(token)
    with serving(tmp_path, NUMBERBOOK_SECRET_KEY=KEY) as server:
        assert _viewer(server.url, token).json() == {"data": {"viewer": {"name": "ann"}}}
        listed = numberbook(tmp_path, "tokens", "list", "ann").stdout
        assert f"nb_…{token[-4:]}" in listed
        assert "laptop" in listed
        assert token not in listed
        token_id = listed.splitlines()[1].split()[0]
        assert numberbook(tmp_path, "tokens", "revoke", token_id).returncode == 0
        assert _eventually_refused(server.url, token)


def _viewer(url: str, token: str) -> httpx.Response:
    headers = {"authorization": f"Bearer {token}"}
    return httpx.post(f"{url}/graphql", json={"query": "{ viewer { name } }"}, headers=headers)


def _eventually_refused(url: str, token: str) -> bool:
    """Wait until the token is refused: a valid token may be remembered for a second."""
    give_up = time.monotonic() + 5
    while time.monotonic() < give_up:
        if _viewer(url, token).status_code == 401:
            return True
        time.sleep(0.05)
    return False


def test_a_team_holds_no_tokens(tmp_path: Path) -> None:
    numberbook(tmp_path, "accounts", "create", "support", "--team")
    refused = numberbook(tmp_path, "tokens", "create", "support", NUMBERBOOK_SECRET_KEY=KEY)
    _assert_one_sentence(refused.returncode, refused.stderr, "support is a team")


def test_settings_are_printed_with_their_source_and_without_secrets(tmp_path: Path) -> None:
    printed = numberbook(
        tmp_path,
        "settings",
        NUMBERBOOK_SECRET_KEY=KEY,
        NUMBERBOOK_DATABASE_URL="postgresql://ann:hunter2@127.0.0.1/numbers",
        NUMBERBOOK_CORS_ORIGINS="https://a.org, http://b.org",
        NUMBERBOOK_RATE_LIMIT_STORE="rediss://:hunter2@127.0.0.1:6380/1?password=hunter2&protocol=3",
    ).stdout
    assert re.search(
        r"NUMBERBOOK_DATABASE_URL +postgresql://ann:\*\*\*@127.0.0.1/numbers +environment", printed
    )
    assert "rediss://:***@127.0.0.1:6380/1?protocol=3" in printed
    assert re.search(r"NUMBERBOOK_CALLING_NAME_HOURS +72\S* +default", printed)
    assert re.search(r"NUMBERBOOK_MAX_TOKENS +1000 +default", printed)
    assert re.search(r"NUMBERBOOK_CORS_ORIGINS +https://a.org,http://b.org +environment", printed)
    assert "hunter2" not in printed
    assert KEY not in printed


def test_the_schema_is_printed(tmp_path: Path) -> None:
    printed = numberbook(tmp_path, "schema").stdout
    assert "type PhoneNumber implements Node {" in printed


def test_migrate_prints_the_revisions_before_and_after(tmp_path: Path) -> None:
    first, second = (numberbook(tmp_path, "migrate").stdout for _ in range(2))
    assert first == f"The database was empty and is at revision {newest()} now.\n"
    assert second == f"The database is at revision {newest()} already.\n"


@pytest.mark.parametrize(
    ("arguments", "variables", "advice"),
    [
        (("tokens", "create", "nobody"), {}, "There is no account named nobody"),
        (("tokens", "create", "ann", "--expires-in-days", "0"), {}, "1 to 3650 days"),
        (("tokens", "revoke", "99"), {}, "There is no token 99"),
        (("accounts", "create", "ann"), {}, "There is an account named ann already"),
        (("accounts", "create", " "), {}, "one line of 1 to 100 printable characters"),
        (("serve", "--workers", "2"), {}, "SQLite is served by one process"),
        (
            ("serve",),
            {"NUMBERBOOK_READ_DATABASE_URL": "postgresql://db2/x"},
            "SQLite has no replicas, and NUMBERBOOK_DATABASE_URL names it",
        ),
        (
            ("serve",),
            {**AT_DB1, "NUMBERBOOK_READ_DATABASE_URL": "sqlite:///x.db"},
            "SQLite has no replicas, and NUMBERBOOK_READ_DATABASE_URL names it",
        ),
        (
            ("serve",),
            {**AT_DB1, "NUMBERBOOK_READ_DATABASE_URL": "postgresql://db1/x"},
            "Both database URLs are the same",
        ),
        (
            ("serve",),
            {**AT_DB1, "NUMBERBOOK_READ_DATABASE_URL": "mysql://db2/x"},
            "Set NUMBERBOOK_READ_DATABASE_URL",
        ),
        (
            ("serve", "--workers", "2"),
            {**AT_DB1, "NUMBERBOOK_READ_DATABASE_URL": "postgresql://db2/x"},
            "set NUMBERBOOK_RATE_LIMIT_STORE to redis://",
        ),
        (("serve",), {"NUMBERBOOK_SECRET_KEY": ""}, "Set NUMBERBOOK_SECRET_KEY"),
        (("serve",), {"NUMBERBOOK_SECRET_KEY": "short"}, "NUMBERBOOK_SECRET_KEY: "),
        (("serve",), {"NUMBERBOOK_MAX_DEPTH": "51"}, "NUMBERBOOK_MAX_DEPTH: Input should be less"),
        (("serve",), {"NUMBERBOOK_CORS_ORIGINS": "b.org"}, "NUMBERBOOK_CORS_ORIGINS: "),
        (("serve",), {"NUMBERBOOK_CALLING_NAME_HOURS": "soon"}, "NUMBERBOOK_CALLING_NAME_HOURS: "),
        *(
            (("serve",), {"NUMBERBOOK_RATE_LIMIT_STORE": url}, "NUMBERBOOK_RATE_LIMIT_STORE")
            for url in [
                "paper://",
                "memcached://127.0.0.1:11211",
                "127.0.0.1:6379",
                "redis://127.0.0.1:port/0",
                "redis://127.0.0.1:6379/points",
                "redis://127.0.0.1:6379/0?db=first",
                "redis://127.0.0.1:6379/0?nonsense=1",
                "redis://[::1/0",
            ]
        ),
        (("serve",), {"NUMBERBOOK_FAILED_AUTHENTICATIONS": "0"}, "NUMBERBOOK_FAILED_"),
        (("serve",), {"NUMBERBOOK_DATABASE_URL": "mysql://host/x"}, "Set NUMBERBOOK_DATABASE_URL"),
        (("serve",), {"NUMBERBOOK_DATABASE_URL": "sqlite:////proc/no/x.db"}, "cannot be made"),
        (("import", "absent.csv", "--owner", "ann"), {}, "cannot be read"),
        (("import", "absent.csv", "--owner", "nobody"), {}, "There is no account named nobody"),
        (("export", "--owner", "nobody"), {}, "There is no account named nobody"),
    ],
)
def test_what_is_impossible_is_reported_in_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], variables: dict[str, str], advice: str
) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    refused = numberbook(tmp_path, *arguments, **{"NUMBERBOOK_SECRET_KEY": KEY, **variables})
    _assert_one_sentence(refused.returncode, refused.stderr, advice)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("url", UNUSABLE_URLS)
def test_a_database_url_that_cannot_be_used_is_reported_in_one_sentence(
    tmp_path: Path, command: tuple[str, ...], url: str
) -> None:
    for setting in ("NUMBERBOOK_DATABASE_URL", "NUMBERBOOK_READ_DATABASE_URL"):
        variables = {**AT_DB1, "NUMBERBOOK_DEMO": "true", setting: url}
        refused = numberbook(tmp_path, *command, **variables)
        advice = f"Settings that cannot be: {setting}{UNUSABLE_URLS[url]}"
        _assert_one_sentence(refused.returncode, refused.stderr, advice)


def test_a_used_port_is_reported_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = str(listener.getsockname()[1])
        refused = numberbook(tmp_path, "serve", "--port", port, NUMBERBOOK_SECRET_KEY=KEY)
    _assert_one_sentence(
        refused.returncode, refused.stderr, f"Cannot listen on 127.0.0.1 port {port}"
    )


def test_a_database_of_an_unknown_revision_is_refused(tmp_path: Path) -> None:
    numberbook(tmp_path, "migrate")
    database = str(tmp_path / "data" / "numberbook.db")
    _set_revision(database, "9999")
    port = str(free_port())
    refused = numberbook(tmp_path, "serve", "--port", port, NUMBERBOOK_SECRET_KEY=KEY)
    _assert_one_sentence(refused.returncode, refused.stderr, "revision 9999, which this version")


def _set_revision(database: str, revision: str) -> None:
    with sqlite3.connect(database) as connection:
        newer = "UPDATE alembic_version SET version_num = ?, oldest_release = '999.0.0'"
        connection.execute(newer, (revision,))


def test_an_import_refuses_lines_and_imports_the_others(tmp_path: Path) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    (tmp_path / "numbers.csv").write_text(
        "e164,nickname\n+14155551234,Sales\nno number,x\n+442079460000,Büro\n"
    )
    first = numberbook(tmp_path, "import", "numbers.csv", "--owner", "ann")
    assert first.returncode == 1
    told = "1 line has letters in the number: put words into a column of their own\n"
    assert first.stdout == f"2 created, 0 existing, 1 refused\n{told}"
    assert "line 3: refused: 'no number': The number has letters in it" in first.stderr
    second = numberbook(tmp_path, "import", "numbers.csv", "--owner", "ann")
    assert second.stdout == f"0 created, 2 existing, 1 refused\n{told}"


@pytest.mark.parametrize(
    ("encoding", "letter", "broken"),
    [
        ("utf-16", "東", b"\x0a\xd8"),
        ("UTF-16LE", "東", b"\0\xd8"),
        ("utf-32", "東", b"\0\0\x20\0"),
        ("shift_jis", "東", b"\x82"),
        ("iso2022_jp", "東", b"\x1b$X"),
        ("gb18030", "东", b"\x81"),
        ("cp1252", "é", b"\x81"),
    ],
)
def test_every_row_in_another_encoding_is_created_or_reported(
    encoding: str, letter: str, broken: bytes, tmp_path: Path
) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    rows = [f"+14155551{place},{letter * 900}" for place in range(100, 300)]
    encoder = codecs.getincrementalencoder(encoding)()  # it writes one BOM
    before = encoder.encode("\n".join(["e164,note", *rows[:100]]))
    content = before + broken + encoder.encode("\n".join(["", *rows[100:], ""]))
    (tmp_path / "numbers.csv").write_bytes(content)
    command = ("import", "numbers.csv", "--owner", "ann", "--encoding", encoding)
    for counts in ("199 created, 0 existing", "0 created, 199 existing"):
        ended = numberbook(tmp_path, *command)
        assert ended.stdout.startswith(f"{counts}, 1 refused\n")
        [refusal] = ended.stderr.splitlines()
        assert refusal.startswith("line 101: refused: '+14155551199,")
        assert NOT_UTF8 in refusal


def test_a_value_in_a_report_is_short_and_without_control_characters(tmp_path: Path) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    (tmp_path / "numbers.csv").write_bytes(
        b"e164,order_id\n\x1b[2J" + b"9" * 90 + b",\n+4930 5550\x00,\nB\xfcro,\n"
        b"+14155551234,\x1b]0;x\x07\n" + b"x" * 70_000 + b",\n[b]:phone:,\n"
    )
    ended = numberbook(tmp_path, "import", "numbers.csv", "--owner", "ann")
    assert ended.stdout.startswith("0 created, 0 existing, 6 refused\n")
    assert [line.partition(": refused: ")[2] for line in ended.stderr.splitlines()] == [
        f"'\\x1b[2J{'9' * 36}...': The number is not a phone number: {ADVICE}.",
        f"'+4930 5550\\x00': The number is not a phone number: {ADVICE}.",
        f"'B\ufffdro,': {NOT_UTF8}",
        f"'+14155551234': {ORDER_ID}: it is '\\x1b]0;x\\x07'.",
        f"'{'x' * 40}...': The line is longer than 65536 bytes.",
        f"'[b]:phone:': The number has letters in it: {ADVICE}.",
    ]


def test_decimals_in_json_are_refused_with_their_value(tmp_path: Path) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    numbers = ("1.4e10", "14155550121.0", "1.41556E+22", "[1]", "true", '"1.4e10"')
    for name, key in (("chime.json", "E164PhoneNumber"), ("voice.json", "phone_number")):
        items = ",".join(f'{{"{key}": {number}, "country_code": "US"}}' for number in numbers)
        content = f'{{"PhoneNumbers": [{items}]}}' if name == "chime.json" else f"[{items}]"
        (tmp_path / name).write_text(content)
        ended = numberbook(tmp_path, "import", name, "--owner", "ann")
        assert (ended.returncode, ended.stdout.splitlines()[0]) == (
            1,
            "0 created, 0 existing, 6 refused",
        )
        told = [line.partition(": refused: ")[2] for line in ended.stderr.splitlines()]
        assert told[:4] == [
            f"{value!r}: {key} must be a text in quotes."
            for value in ("14000000000.0", "14155550121.0", "1.41556e+22", "[...]")
        ]
        assert told[4].startswith("'true': The number has letters in it")
        assert told[5].startswith("'1.4e10': The number was shortened by a spreadsheet")


def test_what_is_exported_can_be_imported_again(tmp_path: Path) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    (tmp_path / "numbers.csv").write_text("e164,nickname\n+14155551234,Sales\n")
    numberbook(tmp_path, "import", "numbers.csv", "--owner", "ann")
    exported = numberbook(tmp_path, "export").stdout
    (tmp_path / "again.csv").write_text(exported)
    other = tmp_path / "other"
    other.mkdir()
    numberbook(other, "accounts", "create", "bea")
    again = numberbook(other, "import", str(tmp_path / "again.csv"), "--owner", "bea")
    assert again.stdout == "1 created, 0 existing, 0 refused\n"
    assert numberbook(other, "export").stdout == exported.replace(",ann", ",bea")


def test_a_mistyped_key_of_a_map_is_told(tmp_path: Path) -> None:
    numberbook(tmp_path, "accounts", "create", "ann")
    (tmp_path / "numbers.json").write_text('[{"phone_number": "+14155551234", "Notiz": "x"}]')
    arguments = ("import", "numbers.json", "--owner", "ann", "--map", "Notitz=note", "--dry-run")
    ended = numberbook(tmp_path, *arguments)
    assert (ended.returncode, ended.stderr) == (
        0,
        "item 1: warning: --map: no item has a key 'notitz'.\n",
    )


def test_an_export_says_which_line_no_import_reads(tmp_path: Path) -> None:
    associations = [
        {"name": "VOICE_CONNECTOR_ID", "value": f"{place:0205}"} for place in range(400)
    ]
    numbers = [
        {"phone_number": "+14155551234", "associations": associations},
        {"phone_number": "+14155551235"},
    ]
    (tmp_path / "numbers.json").write_text(json.dumps(numbers))
    numberbook(tmp_path, "accounts", "create", "ann")
    numberbook(tmp_path, "import", "numbers.json", "--owner", "ann")
    exported = numberbook(tmp_path, "export")
    told = "lines of more than 65536 bytes, as that of +14155551234: export with --format json."
    _assert_one_sentence(exported.returncode, exported.stderr, told)
    assert len(exported.stdout.splitlines()) == 3
    as_json = numberbook(tmp_path, "export", "--format", "json")
    (tmp_path / "again.json").write_text(as_json.stdout)
    other = tmp_path / "other"
    other.mkdir()
    numberbook(other, "accounts", "create", "ann")
    numberbook(other, "import", str(tmp_path / "again.json"), "--owner", "ann")
    assert numberbook(other, "export", "--format", "json") == as_json


def _assert_one_sentence(code: int, stderr: str, advice: str) -> None:
    assert code == 1
    assert stderr.startswith("Error: ")
    assert advice in stderr
    assert len(stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "command",
    [
        ("accounts", "list"),
        ("tokens", "create", "ann"),
        ("teams", "list", "support"),
        ("grants", "list", "+14155551234"),
        ("transfer", "+14155551234", "ann"),
        ("export",),
        ("check",),
    ],
)
def test_a_command_makes_no_database_out_of_a_mistyped_path(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    mistyped = {"NUMBERBOOK_DATABASE_URL": "sqlite:///data/numberbok.db"}
    ended = numberbook(tmp_path, *command, NUMBERBOOK_SECRET_KEY=KEY, **mistyped)
    _assert_one_sentence(ended.returncode, ended.stderr, str(tmp_path / "data" / "numberbok.db"))
    assert list(tmp_path.iterdir()) == []


def test_lists_are_printed_as_json_and_never_cut(tmp_path: Path) -> None:
    long_name = "ann " + "x" * 90
    assert numberbook(tmp_path, "accounts", "create", long_name).returncode == 0
    numberbook(tmp_path, "tokens", "create", long_name, "--name", "y" * 90)
    listed = json.loads(numberbook(tmp_path, "accounts", "list", "--json").stdout)
    assert listed == [{"name": long_name, "kind": "person"}]
    assert long_name in numberbook(tmp_path, "accounts", "list").stdout
    settings = json.loads(numberbook(tmp_path, "settings", "--json").stdout)
    assert {"NUMBERBOOK_ENGINE", "NUMBERBOOK_DRIVER"} <= {row["setting"] for row in settings}


def test_the_version_is_printed(tmp_path: Path) -> None:
    ended = numberbook(tmp_path, "--version")
    assert (ended.returncode, ended.stdout) == (0, f"numberbook {version('numberbook')}\n")
