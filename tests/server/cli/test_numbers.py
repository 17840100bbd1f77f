"""Grants, transfers and settlements on the command line, run as operators run them."""

import csv
import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_type_hints

import anyio
import psycopg
import pytest
from sqlalchemy import Connection, Table, inspect, select, update

from database import Unit, connect
from models.clock import utc_now
from models.enums import AccountKind
from models.errors import Refused
from models.policy import SYSTEM, Action, Viewer
from models.tables import PhoneNumber, PhoneNumberChange, PhoneNumberGrant
from resolvers.accounts.accounts import create_account, no_account
from resolvers.context import Context
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.authorization import authorize
from schema.global_ids import PHONE_NUMBER, global_id
from tests.support.programs.processes import ROOT, Ended, numberbook, standard_input

PERSONS = ("olivia", "george", "tess")
TEAM = "support"
NUMBERS = ("+14155551234", "+442079460000", "+14155551235")
PENDING = "+14155551236"
LATER = "2096-12-31T00:00:00Z"
NO_NUMBER = "The number is not a phone number: write it as + and its digits."
NOT_POSSIBLE = "The number is not possible: its length does not fit its country."
NO_OUTCOME = "The outcome must be succeeded or failed: it is 'perhaps'."
NO_TIME = "The end must be a time such as 2026-12-31T00:00:00Z or 2026-12-31 00:00: it is 'soon'."

pytestmark = pytest.mark.usefixtures("anyio_backend")


@dataclass(frozen=True)
class Shell:
    """A shell in an empty folder, with a database where olivia owns some numbers."""

    folder: Path
    url: str

    def run(self, *arguments: str) -> Ended:
        return numberbook(self.folder, *arguments, NUMBERBOOK_DATABASE_URL=self.url)

    def file(self, *lines: str) -> str:
        """A file to give to `--from`."""
        (self.folder / "rows.csv").write_text("\n".join(lines) + "\n")
        return "rows.csv"

    def on_database(self, unit: Unit[Any]) -> Any:  # noqa: ANN401
        async def run() -> Any:  # noqa: ANN401
            database = connect(self.url)
            try:
                return await database.write(unit)
            finally:
                await database.dispose()

        return anyio.run(run)

    def rows(self, kind: type) -> list[dict[str, Any]]:
        """All rows of a table, in their order."""
        table: Table = inspect(kind).local_table
        statement = select(table).order_by(*table.primary_key)
        return list(self.on_database(lambda c: [dict(r) for r in c.execute(statement).mappings()]))

    def everything(self) -> list[list[dict[str, Any]]]:
        """All data that a refusal must not change."""
        return [self.rows(kind) for kind in (PhoneNumber, PhoneNumberGrant, PhoneNumberChange)]

    def id(self, e164: str) -> int:
        [number_id] = [row["id"] for row in self.rows(PhoneNumber) if row["e164"] == e164]
        return int(number_id)

    def owner(self, e164: str) -> str:
        exported = csv.DictReader(io.StringIO(self.run("export").stdout))
        [owner] = [line["owner"] for line in exported if line["e164"] == e164]
        return owner

    def grants(self, e164: str) -> list[list[str]]:
        """Who is granted a number, until when if ever, and by whom."""
        listed = self.run("grants", "list", e164).stdout.splitlines()[1:]
        return [[line.split()[0], *line.split()[3:]] for line in listed]

    def trail(self) -> list[tuple[str, str | None, str | None, int | None, str]]:
        """The changes since the import: what, from, to, who, and by which command."""
        return [
            (
                row["field"],
                row["old_value"],
                row["new_value"],
                row["actor_id"],
                row["request_id"].partition(":")[0],
            )
            for row in self.rows(PhoneNumberChange)
            if row["field"] != "CREATED"
        ]


@pytest.fixture
def shell(tmp_path: Path, database_url: str) -> Shell:
    return shell_at(tmp_path, database_url)


def shell_at(folder: Path, url: str) -> Shell:
    shell = Shell(folder, url)

    async def people() -> None:
        database = connect(url)
        for name in (*PERSONS, TEAM):
            kind = AccountKind.TEAM if name == TEAM else AccountKind.PERSON
            await create_account(database, utc_now, name, kind, is_operator=False)
        await database.dispose()

    anyio.run(people)
    pending = f"{PENDING},Acme 24,UPDATE_IN_PROGRESS"
    header = "e164,calling_name,calling_name_status"
    file = shell.file(header, *(f"{number},," for number in NUMBERS), pending)
    assert shell.run("import", file, "--owner", "olivia").returncode == 0
    return shell


def refused(ended: Ended) -> str:
    """The one sentence of a refusal on standard error."""
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("Error: ")
    assert len(ended.stderr.splitlines()) == 1
    return ended.stderr


def done(ended: Ended) -> str:
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


# ---- one by one


def test_a_number_is_granted_by_e164_or_id_in_the_name_of_its_owner(shell: Shell) -> None:
    number = NUMBERS[0]
    number_id = shell.id(number)
    output = done(shell.run("grants", "add", number, "george", "--until", LATER))
    assert output == f"{number} is granted to george.\n"
    ids = (str(number_id), global_id(PHONE_NUMBER, number_id))
    for name, *options in [
        ("+1 (415) 555-1234",),
        ("(415) 555-1234", "--country", "us"),
        *((one, "--id") for one in ids),
    ]:
        output = done(shell.run("grants", "add", name, "george", "--until", LATER, *options))
        assert output == f"{name} was granted to george already.\n"
    done(shell.run("grants", "add", number, TEAM))
    assert shell.grants(number) == [
        ["george", "2096-12-31T00:00:00.000Z", "olivia"],
        [TEAM, "olivia"],
    ]
    assert shell.trail() == [
        ("GRANT", None, "george until 2096-12-31T00:00:00.000Z", None, "grants-add"),
        ("GRANT", None, TEAM, None, "grants-add"),
    ]


def test_a_grant_is_ended_and_an_ended_grant_is_not_listed(shell: Shell) -> None:
    number = NUMBERS[0]
    for grantee in ("george", "tess"):
        done(shell.run("grants", "add", number, grantee))
    assert done(shell.run("grants", "remove", number, "george")) == (
        f"{number} is no longer granted to george.\n"
    )
    past = update(PhoneNumberGrant).values(expires_at=datetime(2020, 1, 1, tzinfo=UTC))
    shell.on_database(lambda connection: connection.execute(past))
    assert shell.grants(number) == []
    for grantee in ("george", "tess"):
        assert done(shell.run("grants", "remove", number, grantee)) == (
            f"{number} was not granted to {grantee}.\n"
        )
    assert shell.trail()[2:] == [("GRANT", "george", None, None, "grants-remove")]


def test_a_transfer_keeps_all_grants_except_that_of_the_new_owner(shell: Shell) -> None:
    number = NUMBERS[0]
    for grantee in ("george", "tess"):
        done(shell.run("grants", "add", number, grantee))
    assert done(shell.run("transfer", number, "tess")) == f"{number} belongs to tess.\n"
    assert done(shell.run("transfer", number, "tess")) == f"{number} belonged to tess already.\n"
    assert shell.owner(number) == "tess"
    assert shell.grants(number) == [["george", "olivia"]]
    assert shell.trail()[2:] == [("OWNER", "olivia", "tess", None, "transfer")]


@pytest.mark.parametrize(
    ("outcome", "options", "status", "reason"),
    [
        ("succeeded", (), "UPDATE_SUCCEEDED", None),
        ("FAILED", ("--reason", " Taken. "), "UPDATE_FAILED", "Taken."),
    ],
)
def test_the_answer_of_the_carrier_ends_a_pending_request(
    shell: Shell, outcome: str, options: tuple[str, ...], status: str, reason: str | None
) -> None:
    done(shell.run("settle", PENDING, outcome, *options))
    [stored] = [row for row in shell.rows(PhoneNumber) if row["e164"] == PENDING]
    assert (stored["calling_name_status"], stored["calling_name_reason"]) == (status, reason)
    assert [change[3:] for change in shell.trail()] == [(None, "settle")]
    before = shell.everything()
    assert "No calling name update is pending" in refused(shell.run("settle", PENDING, outcome))
    assert shell.everything() == before


def test_what_is_impossible_is_reported_in_one_sentence_and_changes_nothing(shell: Shell) -> None:
    number, mistaken = NUMBERS[0], "the first line of the file must name the columns"
    shell.file(f"{number},george")
    before = shell.everything()
    for arguments, advice in {
        ("grants", "add", number, "nobody"): no_account("nobody"),
        ("grants", "remove", number, "nobody"): no_account("nobody"),
        ("transfer", number, "nobody"): no_account("nobody"),
        ("transfer", number, TEAM): "A team cannot own phone numbers",
        ("transfer", number, "\x1b"): "There is no account named",
        ("grants", "add", number, "olivia"): "The owner needs no grant",
        ("grants", "add", number, "george", "--until", "soon"): NO_TIME,
        ("grants", "add", number, "george", "--until", "2020-01-01T00:00:00Z"): "in the future",
        ("grants", "add", "+14155559999", "george"): "There is no such phone number: see",
        ("grants", "list", "999999", "--id"): "There is no such phone number: see",
        ("grants", "list", "one", "--id"): "There is no such phone number: see",
        ("grants", "list", number, "--id"): "There is no such phone number: see",
        ("transfer", "1", "tess"): "The number is too short, as an extension is",
        ("transfer", "4155551234", "tess"): "The number has no country",
        ("transfer", "4155551234", "tess", "--country", "UK"): "no ISO country code: GB is.",
        ("grants", "add", "+49 30 5550100 Fax", "tess"): "The number has letters in it",
        ("grants", "list", "+1\x1b"): NO_NUMBER,
        ("grants", "list", "one"): "The number has letters in it",
        ("grants", "add", number, " "): "There is no grantee",
        ("grants", "add", number): "Give NUMBER and GRANTEE, or a file of them with --from FILE",
        ("transfer",): "Give NUMBER and OWNER, or",
        ("settle", PENDING, "maybe"): "The outcome must be succeeded or failed",
        ("settle", PENDING, "failed", "--reason", "x" * 257): "must not exceed 256 characters",
        ("settle", NUMBERS[0], "failed"): "No calling name update is pending",
        ("transfer", number, "tess", "--from", "rows.csv"): "Give NUMBER and OWNER or a file",
        ("transfer", "--from", "absent.csv"): "absent.csv cannot be read: No such file",
        ("transfer", "--from", "."): "cannot be read: Is a directory",
        ("transfer", "--from", "/proc/self/mem"): "/proc/self/mem cannot be read: ",
        ("transfer", "--from", "rows.csv"): mistaken,
    }.items():
        assert advice in refused(shell.run(*arguments)), arguments
    for header in ("e164", "id;reason", "owner", "e164,id,owner", ""):
        output = refused(shell.run("transfer", "--from", shell.file(header, f"{number},tess")))
        assert "header" in output, header
    assert shell.everything() == before


def test_an_unavailable_database_is_reported_like_by_every_command(tmp_path: Path) -> None:
    away = "postgresql://ann@127.0.0.1:1/numbers"
    for arguments in (("transfer", NUMBERS[0], "ann"), ("accounts", "list")):
        ended = numberbook(tmp_path, *arguments, NUMBERBOOK_DATABASE_URL=away)
        assert "the database cannot be used now" in refused(ended)


def test_a_transfer_tells_how_the_former_owner_still_sees_the_number(shell: Shell) -> None:
    done(shell.run("teams", "add", TEAM, "olivia"))
    for number in NUMBERS:
        done(shell.run("grants", "add", number, TEAM))
    told = "warning: olivia still sees the number, as it is granted to support."
    one = shell.run("transfer", NUMBERS[0], "tess")
    assert (one.returncode, one.stdout) == (0, f"{NUMBERS[0]} belongs to tess.\n")
    assert one.stderr == f"{told}\n"
    assert done(shell.run("transfer", NUMBERS[0], "tess")) == (
        f"{NUMBERS[0]} belonged to tess already.\n"
    )
    done(shell.run("grants", "remove", NUMBERS[2], TEAM))
    file = shell.file("e164,owner", *(f"{number},tess" for number in NUMBERS))
    several = shell.run("transfer", "--from", file)
    assert (several.returncode, several.stdout) == (0, "2 done, 1 unchanged, 0 refused\n")
    assert several.stderr == f"line 3: {told}\n"


# ---- from files


def test_refused_lines_are_reported_with_their_reason_and_the_others_are_done(shell: Shell) -> None:
    done(shell.run("grants", "add", NUMBERS[1], "george"))
    file = shell.file(
        "e164;grantee;until;note",
        f"{NUMBERS[0]};george;{LATER};a",
        f"{NUMBERS[1]};george;;unchanged",
        f"{NUMBERS[0]};nobody;;b",
        "+14155559999;george;;c",
        "+1 415;george;soon;d",
        f"{NUMBERS[0]};tess;2020-01-01T00:00:00Z;e",
        f"00{NUMBERS[0][1:]};george;;f",
        f"{NUMBERS[1]};olivia;;g",
        f"{NUMBERS[1]};;;h",
        "short",
        f'"{NUMBERS[2]}";"{TEAM}";;',
    )
    first = shell.run("grants", "add", "--from", file)
    assert first.returncode == 1
    assert first.stdout == "2 done, 1 unchanged, 8 refused\n"
    assert first.stderr.splitlines() == [
        "line 1: warning: Columns that are not known are left out: 'note'.",
        f"line 4: refused: '{NUMBERS[0]}': {no_account('nobody')}",
        "line 5: refused: '+14155559999': There is no such phone number: see `numberbook export`.",
        f"line 6: refused: '+1 415': {NOT_POSSIBLE} {NO_TIME}",
        f"line 7: refused: '{NUMBERS[0]}': The end of a grant must be in the future.",
        f"line 8: refused: '00{NUMBERS[0][1:]}': This is in the file already, in line 2.",
        f"line 9: refused: '{NUMBERS[1]}': The owner needs no grant.",
        f"line 10: refused: '{NUMBERS[1]}': There is no grantee.",
        "line 11: refused: 'short': The line has 1 cells where the header has 4.",
    ]
    assert shell.grants(NUMBERS[0]) == [["george", "2096-12-31T00:00:00.000Z", "olivia"]]
    assert shell.grants(NUMBERS[2]) == [[TEAM, "olivia"]]
    before = shell.everything()
    second = shell.run("grants", "add", "--from", file)
    assert second.stdout == "0 done, 3 unchanged, 8 refused\n"
    assert second.stderr == first.stderr
    assert shell.everything() == before


@pytest.mark.parametrize("verb", ["add", "remove"])
@pytest.mark.parametrize("spelling", ["George", "GEORGE", " george ", "\uff47eorge"])
def test_a_grant_in_two_spellings_of_a_name_is_in_the_file_twice(
    verb: str, spelling: str, shell: Shell
) -> None:
    done(shell.run("grants", "add", NUMBERS[1], "george"))
    file = shell.file(
        "e164,grantee,until", f'{NUMBERS[1]},george,"{LATER}"', f'{NUMBERS[1]},"{spelling}",'
    )
    ended = shell.run("grants", verb, "--from", file)
    assert (ended.returncode, ended.stdout) == (1, "1 done, 0 unchanged, 1 refused\n")
    again = "This is in the file already, in line 2."
    assert ended.stderr.splitlines()[-1] == f"line 3: refused: '{NUMBERS[1]}': {again}"
    granted = [["george", "2096-12-31T00:00:00.000Z", "olivia"]]
    assert shell.grants(NUMBERS[1]) == (granted if verb == "add" else [])


def test_the_end_of_a_grant_is_a_time_as_files_have_them(shell: Shell) -> None:
    ends = ("2096-12-31 00:00", "2096-12-31T01:00+01:00", "4007750400000")
    lines = (f"{number},george,{end}" for number, end in zip(NUMBERS, ends, strict=True))
    ended = shell.run("grants", "add", "--from", shell.file("e164,grantee,until", *lines))
    assert (ended.returncode, ended.stdout) == (1, "2 done, 0 unchanged, 1 refused\n")
    no_time = NO_TIME.replace("soon", ends[2])
    assert ended.stderr == f"line 4: refused: '{NUMBERS[2]}': {no_time}\n"
    granted = [["george", "2096-12-31T00:00:00.000Z", "olivia"]]
    assert [shell.grants(number) for number in NUMBERS] == [granted, granted, []]
    done(shell.run("grants", "add", NUMBERS[2], "george", "--until", ends[0]))
    assert shell.grants(NUMBERS[2]) == granted


def test_grants_are_removed_by_file(shell: Shell) -> None:
    done(shell.run("grants", "add", NUMBERS[0], "george"))
    file = shell.file(
        "grantee,id", f"george,{shell.id(NUMBERS[0])}", f"george,{shell.id(NUMBERS[1])}"
    )
    assert done(shell.run("grants", "remove", "--from", file)) == "1 done, 1 unchanged, 0 refused\n"
    assert shell.grants(NUMBERS[0]) == []
    assert done(shell.run("grants", "remove", "--from", file)) == "0 done, 2 unchanged, 0 refused\n"


def test_more_numbers_than_fit_in_a_transaction_are_transferred(shell: Shell) -> None:
    numbers = [f"+141{number}" for number in range(55_552_000, 55_552_250)]
    assert shell.run("import", shell.file("e164", *numbers), "--owner", "olivia").returncode == 0
    done(shell.run("grants", "add", numbers[249], "tess"))
    rows = [f"{number},tess" for number in numbers]
    rows[50:50], rows[200:200] = [f"{NUMBERS[0]},{TEAM}"], [f"{NUMBERS[1]},nobody"]
    file = shell.file("phone_number,owner", *rows)
    first = shell.run("transfer", "--from", file)
    assert (first.returncode, first.stdout) == (1, "250 done, 0 unchanged, 2 refused\n")
    assert [line.partition(": ")[0] for line in first.stderr.splitlines()] == [
        "line 52",
        "line 202",
    ]
    assert {shell.owner(number) for number in (numbers[0], numbers[249])} == {"tess"}
    assert {shell.owner(number) for number in NUMBERS} == {"olivia"}
    assert shell.grants(numbers[249]) == []
    assert {row["version"] for row in shell.rows(PhoneNumber) if row["e164"] in numbers} == {2}
    assert len(shell.trail()) == 251
    assert len({row["request_id"] for row in shell.rows(PhoneNumberChange)}) == 4
    before = shell.everything()
    assert shell.run("transfer", "--from", file).stdout == "0 done, 250 unchanged, 2 refused\n"
    assert shell.everything() == before


def test_calling_names_are_settled_by_file_and_only_once(shell: Shell) -> None:
    file = shell.file(
        "e164,outcome,reason",
        f'{PENDING},Failed,"Taken, they say."',
        f"{NUMBERS[0]},succeeded,",
        f"{NUMBERS[1]},perhaps,",
    )
    first = shell.run("settle", "--from", file)
    assert (first.returncode, first.stdout) == (1, "1 done, 0 unchanged, 2 refused\n")
    assert first.stderr.splitlines() == [
        f"line 3: refused: '{NUMBERS[0]}': No calling name update is pending on this phone number.",
        f"line 4: refused: '{NUMBERS[1]}': {NO_OUTCOME}",
    ]
    [stored] = [row for row in shell.rows(PhoneNumber) if row["e164"] == PENDING]
    assert stored["calling_name_reason"] == "Taken, they say."
    before = shell.everything()
    assert shell.run("settle", "--from", file).stdout == "0 done, 0 unchanged, 3 refused\n"
    assert shell.everything() == before


def test_a_file_is_read_from_a_pipe(shell: Shell) -> None:
    with standard_input(f"e164,owner\n{NUMBERS[0]},tess\n".encode()):
        assert done(shell.run("transfer", "--from", "-")) == "1 done, 0 unchanged, 0 refused\n"
    assert shell.owner(NUMBERS[0]) == "tess"


def test_a_locked_number_does_not_stop_the_others(tmp_path: Path, postgresql_url: str) -> None:
    shell = shell_at(tmp_path, postgresql_url)
    file = shell.file("e164,owner", *(f"{number},tess" for number in NUMBERS))
    with psycopg.connect(postgresql_url) as other:
        other.execute("SELECT FROM phone_number WHERE e164 = %s FOR UPDATE", [NUMBERS[1]])
        ended = shell.run("transfer", "--from", file)
    assert ended.stdout == "2 done, 0 unchanged, 1 refused\n"
    assert (
        f"line 3: refused: '{NUMBERS[1]}': The phone number is being changed by somebody else"
        in ended.stderr
    )
    assert [shell.owner(number) for number in NUMBERS] == ["tess", "olivia", "tess"]
    assert done(shell.run("transfer", "--from", file)) == "1 done, 2 unchanged, 0 refused\n"


# ---- what the system must not do


def test_no_request_can_have_the_system_as_actor() -> None:
    assert get_type_hints(Context)["viewer"] is Viewer
    sources = (path for folder in ("schema", "server") for path in (ROOT / folder).rglob("*.py"))
    assert [path.name for path in sources if "SYSTEM" in path.read_text()] == []


def test_commands_may_not_update_details(shell: Shell) -> None:
    audit = AuditContext(utc_now(), "test", SYSTEM)
    number_id = shell.id(NUMBERS[0])

    def authorized(connection: Connection) -> Any:  # noqa: ANN401
        return authorize(Action.UPDATE, connection, audit, [number_id])[number_id]

    assert isinstance(shell.on_database(authorized), Refused)
