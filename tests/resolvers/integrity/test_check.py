"""`numberbook check` finds every inconsistency, and nothing else."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

import migrations
from database import Database, connect
from database.sqlite import sqlite3
from migrations.later_indexes import INDEXES
from models.enums import AccountKind
from resolvers.integrity.check import check
from resolvers.integrity.table_checks import PAGE
from tests.support.book import START, Book, Person
from tests.support.programs.processes import numberbook

BROKEN_NUMBERS = {
    "UPDATE phone_number SET version = 2 WHERE id = {}": (
        "version is not the number of its changes"
    ),
    "DELETE FROM phone_number_change WHERE phone_number_id = {}": (
        "version is not the number of its changes; its trail does not begin with its creation"
    ),
    "UPDATE phone_number_change SET field = 'NAME' WHERE phone_number_id = {}": (
        "its trail does not begin with its creation; its trail does not lead to what it holds"
    ),
    "INSERT INTO phone_number_change (phone_number_id, field, at, request_id) SELECT id, 'CREATED',"
    " created_at, 'again' FROM phone_number WHERE id = {}": (
        "version is not the number of its changes; its trail does not begin with its creation"
    ),
    "UPDATE phone_number SET owner_id = (SELECT id FROM account WHERE kind = 'TEAM')"
    " WHERE id = {}": "its owner is not a person",
    "UPDATE phone_number SET owner_id = 999 WHERE id = {}": "its owner is not a person",
    "UPDATE phone_number SET calling_name_status = 'UPDATE_IN_PROGRESS' WHERE id = {}": (
        "its calling name is pending without its times"
    ),
    "UPDATE phone_number SET calling_name_status = 'UPDATE_FAILED',"
    " calling_name_requested_at = created_at WHERE id = {}": (
        "its calling name was asked for and is neither pending nor settled"
    ),
    "UPDATE phone_number SET calling_name = 'Acme' WHERE id = {}": (
        "its calling name does not agree with its status"
    ),
    "UPDATE phone_number SET calling_name_status = 'UPDATE_SUCCEEDED' WHERE id = {}": (
        "its calling name does not agree with its status"
    ),
    **{
        "INSERT INTO phone_number_change (phone_number_id, field, new_value, at, request_id)"
        f" SELECT id, '{field}', '{value}', created_at, 'x' FROM phone_number WHERE id = {{}}": (
            "version is not the number of its changes; its trail does not lead to {what}"
        ).replace("{what}", what)
        for field, value, what in (
            ("STATUS", "CANCELLED", "what it holds"),
            ("CAPABILITIES", "inbound_call=true", "what it holds"),
            ("ASSOCIATIONS", "SIP_RULE_ID=a@2026-01-01T00:00:00.000Z", "its associations"),
            ("CALLING_NAME_STATUS", "UPDATE_FAILED", "the status of its calling name"),
            ("CALLING_NAME_REQUEST", "ACME", "the status of its calling name"),
        )
    },
    "UPDATE phone_number SET nickname_key = 'Reception' WHERE id = {}": (
        "nickname_key does not follow from its nickname"
    ),
    "UPDATE phone_number SET search_key = e164 WHERE id = {}": (
        "search_key does not follow from its number and names"
    ),
    "UPDATE phone_number SET tags = 'a' WHERE id = {}": (
        "tag_keys does not follow from its tags;"
        " its rows of tags do not follow from its tags and owner"
    ),
    "INSERT INTO phone_number_tag (phone_number_id, key, owner_id, tag)"
    " SELECT id, 'a', owner_id, 'A' FROM phone_number WHERE id = {}": (
        "its rows of tags do not follow from its tags and owner"
    ),
    "UPDATE phone_number SET reference = 'a', search_key = search_key || ' ' WHERE id = {}": (
        "search_key does not follow from its number and names"
    ),
    "UPDATE phone_number SET country_code = 'CA' WHERE id = {}": (
        "country_code does not follow from its number"
    ),
    "UPDATE phone_number SET national_format = '' WHERE id = {}": (
        "national_format does not follow from its number"
    ),
    "UPDATE phone_number SET international_format = '' WHERE id = {}": (
        "international_format does not follow from its number"
    ),
    "UPDATE phone_number SET number_type = 'TOLL_FREE' WHERE id = {}": (
        "number_type does not follow from its number"
    ),
    "UPDATE phone_number SET e164 = '+1', search_key = '+1' || substr(search_key, 13)"
    " WHERE id = {}": "e164 is no phone number",
    "UPDATE phone_number SET former_status = 'ASSIGNED' WHERE id = {}": (
        "its trail does not say whether it is deleted;"
        " it is deleted without the status and the time of its release"
    ),
    "UPDATE phone_number SET former_deletion_at = created_at WHERE id = {}": (
        "it keeps what only a deleted number has"
    ),
    "UPDATE phone_number SET former_e164 = e164 WHERE id = {}": (
        "its trail does not say whether it is released; it keeps what only a deleted number has;"
        " e164 does not follow from its number"
    ),
    "UPDATE phone_number SET e164 = 'released:' || id WHERE id = {}": (
        "search_key does not follow from its number and names; e164 is no phone number"
    ),
    "INSERT INTO phone_number_change (phone_number_id, field, at, request_id) SELECT id, 'DELETED',"
    " created_at, 'x' FROM phone_number WHERE id = {}": (
        "version is not the number of its changes; its trail does not say whether it is deleted"
    ),
    "INSERT INTO phone_number_change (phone_number_id, field, at, request_id)"
    " SELECT id, 'RELEASED', created_at, 'x' FROM phone_number WHERE id = {}": (
        "version is not the number of its changes; its trail does not say whether it is released"
    ),
}

BROKEN_GRANTS = {
    "UPDATE phone_number_grant SET grantee_id = 1 WHERE phone_number_id = {}": (
        "to account 1: it is to the owner"
    ),
    "UPDATE phone_number_grant SET grantee_id = 998 WHERE phone_number_id = {}": (
        "to account 998: there is no such account"
    ),
    "UPDATE phone_number_grant SET granted_by_id = 998 WHERE phone_number_id = {}": (
        "to account 2: nobody granted it"
    ),
    "UPDATE phone_number_grant SET number_created_at = '2025-01-01T00:00:00.000Z'"
    " WHERE phone_number_id = {}": (
        "to account 2: number_created_at is not when the number was created"
    ),
    **{
        f"UPDATE phone_number_grant SET {copy} = {value} WHERE phone_number_id = {{}}": (
            f"to account 2: {copy} differs from the number"
        )
        for copy, value in {
            "number_calling_name_due_at": "'2025-01-01T00:00:00.000Z'",
            "number_e164": "NULL",
            "number_nickname_key": "'another'",
            "number_updated_at": "'2025-01-01T00:00:00.000Z'",
            "number_owner_id": "NULL",
            "number_has_tags": "NOT number_has_tags",
        }.items()
    },
    "UPDATE phone_number_grant SET expires_at = '2025-01-01T00:00:00.000Z'"
    " WHERE phone_number_id = {}": "to account 2: it ends before it begins",
    "UPDATE phone_number SET former_e164 = e164 WHERE id = {}": (
        "to account 2: the number is released"
    ),
}

BROKEN_ROWS = {
    "INSERT INTO phone_number_grant (phone_number_id, grantee_id, granted_by_id, created_at,"
    " number_created_at) SELECT 997, 2, 1, created_at, created_at FROM account WHERE id = 1": (
        "grant of phone number 997 to account 2: there is no such number"
    ),
    "INSERT INTO membership (member_id, team_id) VALUES (3, 2)": (
        "membership of account 3 in team 2: the member is not a person;"
        " membership of account 3 in team 2: the team is not a team"
    ),
    "UPDATE access_token SET account_id = 3 WHERE id = 1": (
        "access token 1: its account is not a person"
    ),
    "INSERT INTO kept_answer (id, account_id, key, fingerprint, status, body, expires_at)"
    " SELECT 5, 3, 'a key', '', 102, '', created_at FROM account WHERE id = 1": (
        "kept answer 5: its account is not a person; kept answer 5: it is not an answer yet"
    ),
    "INSERT INTO update_run (id, account_id, change, value, status, created_at, will_change,"
    " unchanged, refused, done, failed, undone_to)"
    " SELECT 7, 3, 'nickname', 'x', 'DONE', created_at, 2, 0, 0, 1, 0, 0 FROM account"
    " WHERE id = 1": (
        "update run 7: its account is not a person;"
        " update run 7: its counts are not those of its items;"
        " update run 7: it is done, and has numbers that wait"
    ),
    "INSERT INTO update_run_item (run_id, place, phone_number_id, outcome)"
    " VALUES (997, 1, 1, 'CHANGED')": (
        "number 1 of update run 997: there is no such run;"
        " number 1 of update run 997: it was changed, and the trail does not have that once"
    ),
    "UPDATE access_token SET expires_at = '2025-01-01T00:00:00.000Z' WHERE id = 2": (
        "access token 2: it ends before it begins"
    ),
    "INSERT INTO phone_number_association (id, phone_number_id, name, value, associated_at)"
    " SELECT 5, 997, 'SIP_RULE_ID', 'rule', created_at FROM account WHERE id = 1": (
        "association 5: there is no such number"
    ),
    "INSERT INTO platform_number (phone_number_id, platform_id) VALUES (997, 1)": (
        "what the voice platform says of phone number 997: there is no such number"
    ),
    "INSERT INTO platform_number (phone_number_id, platform_id, facts) VALUES (1, 2, '[]')": (
        "what the voice platform says of phone number 1: it is no JSON object"
    ),
    "INSERT INTO phone_number_change (id, phone_number_id, field, actor_id, at, request_id)"
    " SELECT 5000, 997, 'GRANT', 998, created_at, 'x' FROM account WHERE id = 1": (
        "change 5000: there is no such number; change 5000: there is no such actor"
    ),
    "UPDATE account SET name_key = 'other' WHERE id = 2": (
        "account 2: name_key does not follow from its name"
    ),
    "DELETE FROM account_word WHERE account_id = 2 AND key > 'george'": (
        "account 2: its words do not follow from its name"
    ),
    "UPDATE account SET disabled_at = created_at WHERE id = 3": (
        "account 3: a team is disabled, which only persons are"
    ),
    "UPDATE account SET issuer = 'x', subject = 'sub' WHERE id = 3": (
        "account 3: a team has a subject, which only persons sign in by"
    ),
    "UPDATE account SET subject = 'other' WHERE id = 1": (
        "account 1: its subject is of no issuer: run `numberbook migrate --oidc-issuer URL`"
    ),
    "UPDATE account SET issuer = 'x' WHERE id = 2": "account 2: it has an issuer and no subject",
    "UPDATE account SET default_calling_name = 'no 5-a-side', default_calling_name_at = created_at"
    " WHERE id = 2": "account 2: its default calling name is not allowed",
    "UPDATE account SET default_calling_name = 'Acme' WHERE id = 1": (
        "account 1: it has a default calling name and no time when it was set"
    ),
}


async def found(database: Database) -> list[str]:
    return [f"{finding.subject}: {finding.problem}" async for finding in check(database)]


async def break_down(database: Database, *statements: str) -> None:
    """Do what our rules and the constraints of the database would refuse."""
    is_sqlite = database.name == "sqlite"

    def unit(connection: Connection) -> None:
        for statement in UNGUARDED_SQLITE if is_sqlite else UNGUARDED_POSTGRESQL:
            connection.exec_driver_sql(statement)
        for statement in statements:
            assert connection.exec_driver_sql(statement).rowcount == 1, statement

    await database.read(unit)


UNGUARDED_SQLITE = (
    "PRAGMA foreign_keys = OFF",
    "PRAGMA ignore_check_constraints = ON",
    "DROP TRIGGER phone_number_change_no_update",
    "DROP TRIGGER phone_number_change_no_delete",
)
UNGUARDED_POSTGRESQL = (
    "SET session_replication_role = replica",
    "ALTER TABLE phone_number DROP CONSTRAINT ck_phone_number_pending_request_has_times",
)


async def test_each_inconsistency_is_found_and_nothing_else(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    team = await book.account("team", kind=AccountKind.TEAM)
    assert (olivia.id, george.id, team.id) == (1, 2, 3)
    numbers = [
        await book.number(olivia, nickname="Reception")
        for _ in range(len(BROKEN_NUMBERS) + len(BROKEN_GRANTS) + 1)
    ]
    broken = dict(zip(numbers, [*BROKEN_NUMBERS, *BROKEN_GRANTS], strict=False))
    granted = [number for number, statement in broken.items() if statement in BROKEN_GRANTS]
    for number in granted:
        await book.grant(number, george)
    assert await found(book.database) == []

    await break_down(
        book.database,
        *(statement.format(number) for number, statement in broken.items()),
        *BROKEN_ROWS,
    )

    expected = [
        f"phone number {number}: {problem}"
        for number, statement in broken.items()
        for problem in BROKEN_NUMBERS.get(statement, "").split("; ")
        if problem
    ]
    expected += [
        f"grant of phone number {number} {BROKEN_GRANTS[broken[number]]}" for number in granted
    ]
    expected += [each for problems in BROKEN_ROWS.values() for each in problems.split("; ")]
    assert sorted(await found(book.database)) == sorted(expected)


async def after_every_change(book: Book) -> list[int]:
    """Numbers after every kind of change."""
    olivia, george = await book.person("olivia"), await book.person("george")
    oscar = await book.person("oscar", is_operator=True)
    numbers = [await book.number(olivia) for _ in range(5)]
    for number in numbers:
        await everything_happens(number, olivia, george, oscar)
    book.clock.turn(hours=73)
    return numbers


async def everything_happens(number: int, owner: Person, other: Person, operator: Person) -> None:
    for given in (
        {"nickname": "Sales"},
        {"name": "desk"},
        {"nickname": None},
        {"callingName": "Acme 24"},
        {"productType": "SIP_MEDIA_APPLICATION_DIAL_IN"},
    ):
        assert (await owner.update(number, **given))["userErrors"] == []
    end = (START + timedelta(days=300)).isoformat()
    for person, field, given in (
        (owner, "grantPhoneNumberAccess", {"grantee": other.account.name, "expiresAt": end}),
        (operator, "settleCallingName", {"outcome": "SUCCEEDED"}),
        (owner, "transferPhoneNumber", {"owner": other.account.name}),
        (other, "grantPhoneNumberAccess", {"grantee": owner.account.name}),
    ):
        payload = await person.mutate(field, "__typename", id=number, **given)
        assert payload["userErrors"] == []
    assert (await other.update(number, callingName="Globex"))["userErrors"] == []


async def test_numbers_after_every_kind_of_change_are_consistent(book: Book) -> None:
    await after_every_change(book)
    assert await found(book.database) == []


async def test_a_change_that_is_deleted_or_rewritten_is_found(book: Book) -> None:
    _, taken, rewritten, *_ = await after_every_change(book)
    await break_down(
        book.database,
        f"DELETE FROM phone_number_change WHERE old_value = 'Sales' AND phone_number_id = {taken}",
        f"UPDATE phone_number SET version = version - 1 WHERE id = {taken}",
        "UPDATE phone_number_change SET new_value = 'another'"
        f" WHERE new_value = 'desk' AND phone_number_id = {rewritten}",
    )
    assert await found(book.database) == [
        f"phone number {number}: its trail does not lead to what it holds"
        for number in (taken, rewritten)
    ]


async def test_more_than_a_page_is_read_to_the_end(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(
        olivia, [{"e164": f"+1415555{2000 + place}"} for place in range(PAGE + 1)]
    )
    assert await found(book.database) == []
    wrong = [numbers[PAGE - 1], numbers[PAGE]]
    await break_down(
        book.database,
        *(f"UPDATE phone_number SET version = 7 WHERE id = {number}" for number in wrong),
    )
    assert await found(book.database) == [
        f"phone number {number}: version is not the number of its changes" for number in wrong
    ]


async def test_more_than_a_page_of_grants_is_read_to_the_end(book: Book) -> None:
    """Their key has two columns, and what is wrong with them is found by joins."""
    olivia, george = await book.person("olivia"), await book.person("george")
    numbers = await book.numbers(
        olivia, [{"e164": f"+1415555{2000 + place}"} for place in range(PAGE + 1)]
    )
    for number in numbers:
        await book.grant(number, george)
    wrong = [numbers[PAGE - 1], numbers[PAGE]]
    await break_down(
        book.database,
        *(
            f"UPDATE phone_number_grant SET granted_by_id = 999 WHERE phone_number_id = {number}"
            for number in wrong
        ),
    )
    assert await found(book.database) == [
        f"grant of phone number {number} to account {george.id}: nobody granted it"
        for number in wrong
    ]


@pytest.mark.usefixtures("anyio_backend")  # for the template of the database
def test_the_command_reports_ids_and_exits_with_1_after_a_finding(
    sqlite_url: str, tmp_path: Path
) -> None:
    variables = {"NUMBERBOOK_DATABASE_URL": sqlite_url}
    (tmp_path / "numbers.csv").write_text("e164,nickname\n+14155550150,Reception\n")
    assert numberbook(tmp_path, "accounts", "create", "ann", **variables).returncode == 0
    assert numberbook(tmp_path, "import", "numbers.csv", "--owner", "ann", **variables) == (
        0,
        "1 created, 0 existing, 0 refused\n",
        "",
    )
    assert numberbook(tmp_path, "check", **variables) == (0, "", "Everything is as it must be.\n")

    with closing(sqlite3.connect(tmp_path / "numberbook.db")) as connection:
        connection.execute("UPDATE phone_number SET version = 2")
        connection.commit()
    assert numberbook(tmp_path, "check", **variables) == (
        1,
        "phone number 1: version is not the number of its changes\n",
        "Findings: 1\n",
    )


@pytest.mark.usefixtures("anyio_backend")
def test_a_file_whose_index_lacks_a_row_is_reported(sqlite_url: str, tmp_path: Path) -> None:
    variables = {"NUMBERBOOK_DATABASE_URL": sqlite_url}
    path, index = tmp_path / "numberbook.db", "name = 'ix_access_token_account_id'"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        row = connection.execute(f"SELECT * FROM sqlite_schema WHERE {index}").fetchone()
        connection.execute(f"DELETE FROM sqlite_schema WHERE {index}")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO account (id, name, kind, is_operator, created_at)"
            " VALUES (1, 'ann', 'PERSON', false, '2026-01-01')"
        )
        connection.execute(
            "INSERT INTO access_token (account_id, name, last4, digest, created_at, expires_at)"
            " VALUES (1, '', '', '', '2026-01-01', '2026-01-02')"
        )
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", row)
    ended = numberbook(tmp_path, "check", **variables)
    assert ended.returncode == 1
    assert "file: row 1 missing from index ix_access_token_account_id" in ended.stdout


def test_a_database_of_another_revision_is_not_checked_and_not_changed(tmp_path: Path) -> None:
    (tmp_path / "numberbook.db").touch()
    ended = numberbook(tmp_path, "check", NUMBERBOOK_DATABASE_URL="sqlite:///numberbook.db")
    assert ended.returncode == 1
    assert "run `numberbook migrate` first" in ended.stderr
    with closing(sqlite3.connect(tmp_path / "numberbook.db")) as connection:
        assert connection.execute("SELECT * FROM sqlite_schema").fetchall() == []


async def test_an_index_that_is_not_there_is_found_and_made_again(postgresql_url: str) -> None:
    database = connect(postgresql_url)
    drop = f"DROP INDEX {', '.join(INDEXES)}"
    await database.migrate(lambda connection: connection.exec_driver_sql(drop))
    expected = {f"index {name}" for name in INDEXES}
    assert {finding.subject async for finding in check(database)} == expected
    await migrations.upgrade(database)
    assert [finding async for finding in check(database)] == []
    await database.dispose()
