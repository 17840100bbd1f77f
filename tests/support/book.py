"""A running Numberbook for a test: the application on a real database, with a clock to set."""

import itertools
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import patch

import httpx
from pydantic import SecretStr
from sqlalchemy import Connection, delete, insert, select
from sqlmodel import col
from starlette.applications import Starlette

from database import Database, connect
from models.enums import AccountKind, CallingNameStatus, PhoneNumberChangeField, PhoneNumberStatus
from models.numbers.labels import text_keys
from models.numbers.numbering import derive
from models.records import AccountRecord
from models.tables import (
    Membership,
    PhoneNumber,
    PhoneNumberAssociation,
    PhoneNumberChange,
    PhoneNumberGrant,
    PlatformNumber,
)
from resolvers.accounts.accounts import create_account
from resolvers.accounts.tokens import create_token
from server.app import create_app
from server.lifecycle import background
from server.settings import Settings
from tests.support.error_codes import check_codes, codes_of

SECRET_KEY = "a secret key for tests, of no worth"
START = datetime(2026, 1, 1, tzinfo=UTC)
HOUR = 3600

_accounts = itertools.count()
_e164s = (f"+141{number:08}" for number in itertools.count(55_550_000))


@dataclass
class FakeClock:
    """A clock that stands still until it is advanced, and what the other clocks show then."""

    now: datetime = START
    wrong_by: timedelta = timedelta()
    elapsed: timedelta = timedelta()

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        """Move the clock forward."""
        self.now += timedelta(**by)
        self.elapsed += timedelta(**by)

    def set_wrong(self, **by: float) -> None:
        """Set the clock of our machine wrong; no time passes."""
        self.now += timedelta(**by)
        self.wrong_by += timedelta(**by)

    def monotonic(self) -> float:
        """Seconds; not those by which the clock was set."""
        return self.elapsed.total_seconds()

    async def of_database(self, _: Database) -> datetime:
        """The clock of the database's machine, which nobody has set wrong."""
        return self.now - self.wrong_by


@dataclass
class Answer:
    """An answer as a client sees it."""

    status: int
    body: dict[str, Any]
    headers: httpx.Headers

    @property
    def data(self) -> Any:  # noqa: ANN401
        """The data of an answer without errors."""
        assert "errors" not in self.body, self.body
        return self.body["data"]

    @property
    def codes(self) -> list[str]:
        """The codes of the errors outside the payload."""
        return codes_of(self.body)


@dataclass
class Person:
    """A person with an access token."""

    account: AccountRecord
    token: str
    client: httpx.AsyncClient

    @property
    def id(self) -> int:
        return self.account.id

    async def ask(self, query: str, **variables: Any) -> Answer:  # noqa: ANN401
        """Send a document with its variables."""
        response = await self.client.post(
            "/graphql",
            json={"query": query, "variables": variables},
            headers={"authorization": f"Bearer {self.token}"},
        )
        return Answer(response.status_code, response.json(), response.headers)

    async def send(
        self,
        query: str,
        variables: dict[str, Any],
        *keys: str | bytes,
    ) -> httpx.Response:
        """Send a document with these values of `Idempotency-Key`."""
        values = [key if isinstance(key, bytes) else key.encode() for key in keys]
        return await self.client.post(
            "/graphql",
            json={"query": query, "variables": variables},
            headers=[
                (b"authorization", f"Bearer {self.token}".encode()),
                *((b"idempotency-key", value) for value in values),
            ],
        )

    async def update(self, number_id: object, **given: Any) -> dict[str, Any]:  # noqa: ANN401
        """Update a number and return the payload."""
        answer = await self.ask(UPDATE, input={"id": number_id, **given})
        payload: dict[str, Any] = answer.data["updatePhoneNumber"]
        return payload

    async def mutate(self, field: str, selection: str, **given: Any) -> dict[str, Any]:  # noqa: ANN401
        """Run a mutation with one input and return the payload."""
        of_input = f"{field[0].upper()}{field[1:]}Input"
        errors = "userErrors { code message field status }"
        document = (
            f"mutation($input: {of_input}!) {{ {field}(input: $input) {{ {selection} {errors} }} }}"
        )
        payload: dict[str, Any] = (await self.ask(document, input=given)).data[field]
        return payload


NUMBER = """
  id databaseId e164 nationalFormat internationalFormat countryCode type numberType nickname name
  productType status orderId callingName callingNameStatus viewerAccess viewerCanUpdate version
  createdAt updatedAt deletionAt
  callingNameUpdate { requestedName status requestedAt dueAt settledAt reason }
"""
UPDATE = f"""
mutation Update($input: UpdatePhoneNumberInput!) {{
  updatePhoneNumber(input: $input) {{
    message phoneNumber {{ {NUMBER} }} userErrors {{ code message field status }}
  }}
}}
"""


@dataclass
class Book:
    """A running application with its database and clock; it creates persons and numbers."""

    app: Starlette
    client: httpx.AsyncClient
    database: Database
    clock: FakeClock
    settings: Settings

    async def person(self, name: str = "person", *, is_operator: bool = False) -> Person:
        """A new person with a token."""
        account = await self.account(name, is_operator=is_operator)
        key = SECRET_KEY.encode()
        token = await create_token(self.database, self.clock, key, account, "test", 3650)
        return Person(account, token, self.client)

    async def account(
        self,
        name: str,
        kind: AccountKind = AccountKind.PERSON,
        *,
        is_operator: bool = False,
    ) -> AccountRecord:
        """A new account without a token."""
        return await create_account(
            self.database, self.clock, f"{name}-{next(_accounts)}", kind, is_operator=is_operator
        )

    async def number(self, owner: Person, e164: str | None = None, **columns: Any) -> int:  # noqa: ANN401
        """Create a number and return its databaseId."""
        [number_id] = await self.numbers(owner, [{"e164": e164 or next(_e164s), **columns}])
        return number_id

    async def numbers(self, owner: Person, rows: list[dict[str, Any]]) -> list[int]:
        """Create numbers and return their databaseIds."""
        values = [_row(owner.id, self.clock(), **row) for row in rows]

        def unit(connection: Connection) -> list[int]:
            connection.execute(insert(PhoneNumber), values)
            e164s = [row["e164"] for row in values]
            statement = select(col(PhoneNumber.id), col(PhoneNumber.e164)).where(
                col(PhoneNumber.e164).in_(e164s)
            )
            ids = {row.e164: row.id for row in connection.execute(statement)}
            created = [_created(ids[row["e164"]], row["e164"], self.clock()) for row in values]
            connection.execute(insert(PhoneNumberChange), created)
            return [ids[e164] for e164 in e164s]

        # A write has the time limit of a request, in which a busy machine may not create them.
        return await self.database.migrate(unit)

    async def grant(
        self, number_id: int, grantee: Person | AccountRecord, expires_at: datetime | None = None
    ) -> None:
        """Grant a number in the name of its owner."""

        def unit(connection: Connection) -> None:
            number = connection.execute(
                select(col(PhoneNumber.owner_id), col(PhoneNumber.created_at)).where(
                    col(PhoneNumber.id) == number_id
                )
            ).one()
            values = {
                "phone_number_id": number_id,
                "grantee_id": grantee.id,
                "granted_by_id": number.owner_id,
                "created_at": self.clock(),
                "expires_at": expires_at,
                "number_created_at": number.created_at,
            }
            connection.execute(insert(PhoneNumberGrant).values(**values))

        await self.database.write(unit)

    async def join(self, member: Person, team: AccountRecord) -> None:
        """Add a person to a team."""
        values = {"member_id": member.id, "team_id": team.id}
        await self.database.write(lambda c: c.execute(insert(Membership).values(**values)))

    async def associate(self, number_id: int, name: str, value: str) -> None:
        """Add an association to a number."""
        values = {
            "phone_number_id": number_id,
            "name": name,
            "value": value,
            "associated_at": self.clock(),
        }
        statement = insert(PhoneNumberAssociation).values(**values)
        await self.database.write(lambda c: c.execute(statement))

    async def came_from_platform(
        self, number_id: int, platform_id: int, facts: str | None = None
    ) -> None:
        """Give a number what the voice platform says of it."""
        values = {"phone_number_id": number_id, "platform_id": platform_id, "facts": facts}
        statement = insert(PlatformNumber).values(**values)
        await self.database.write(lambda c: c.execute(statement))

    async def stored(self, number_id: int) -> dict[str, Any]:
        """All columns of a number in the database."""
        table = PhoneNumber.__table__  # type: ignore[attr-defined]
        statement = select(table).where(table.c.id == number_id)
        return await self.database.read(lambda c: dict(c.execute(statement).mappings().one()))

    async def trail(self, number_id: int) -> list[dict[str, Any]]:
        """The changes of a number, oldest first."""
        table = PhoneNumberChange.__table__  # type: ignore[attr-defined]
        statement = select(table).where(table.c.phone_number_id == number_id).order_by(table.c.id)
        return await self.database.read(
            lambda c: [dict(row) for row in c.execute(statement).mappings()]
        )

    async def everything(self, number_id: int) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """A number with its trail: a refusal must not change it."""
        return await self.stored(number_id), await self.trail(number_id)


@asynccontextmanager
async def book_at(
    database_url: str,
    database: Database,
    **settings: Any,  # noqa: ANN401
) -> AsyncIterator[Book]:
    """A running Numberbook on this database. It sweeps at its start only: later, on a busy machine,
    it would settle what is due by the clock that a test has set forward.
    """
    clock = FakeClock()
    chosen = Settings(database_url=database_url, secret_key=SecretStr(SECRET_KEY), **settings)
    app = create_app(chosen, clock, clock.monotonic, clock.of_database)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    with patch.object(background, "SWEEP_SECONDS", HOUR):
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(
                transport=transport,
                base_url="http://numberbook",
                event_hooks={"response": [check_codes]},
            ) as client,
        ):
            yield Book(app, client, database, clock, chosen)


def erase(connection: Connection, number_ids: Collection[int]) -> None:
    """Delete numbers with their trail; the triggers, which forbid that, are removed first."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS phone_number_change_no_delete")
    else:
        connection.exec_driver_sql("ALTER TABLE phone_number_change DISABLE TRIGGER USER")
    trail, numbers = col(PhoneNumberChange.phone_number_id), col(PhoneNumber.id)
    connection.execute(delete(PhoneNumberChange).where(trail.in_(number_ids)))
    connection.execute(delete(PhoneNumber).where(numbers.in_(number_ids)))


@asynccontextmanager
async def book_with(database_url: str, **settings: Any) -> AsyncIterator[Book]:  # noqa: ANN401
    """A running Numberbook with these settings."""
    database = connect(database_url)
    try:
        async with book_at(database_url, database, **settings) as book:
            yield book
    finally:
        await database.dispose()


def _row(owner_id: int, now: datetime, e164: str, **columns: Any) -> dict[str, Any]:  # noqa: ANN401
    derived = derive(e164)
    texts = {name: columns.get(name) for name in ("nickname", "name", "tags", "note", "reference")}
    return {
        "e164": derived.e164,
        "owner_id": owner_id,
        "type": "NORMAL",
        "country_code": derived.country_code,
        "national_format": derived.national_format,
        "international_format": derived.international_format,
        "number_type": derived.number_type,
        **texts,
        **text_keys(derived.e164, texts),
        "product_type": None,
        "status": PhoneNumberStatus.ASSIGNED,
        "calling_name": None,
        "calling_name_status": CallingNameStatus.UNASSIGNED,
        "calling_name_requested": None,
        "calling_name_requested_at": None,
        "calling_name_due_at": None,
        "version": 1,
        "created_at": now,
        "updated_at": now,
        **columns,
    }


def _created(number_id: int, e164: str, now: datetime) -> dict[str, Any]:
    return {
        "phone_number_id": number_id,
        "field": PhoneNumberChangeField.CREATED.value,
        "old_value": None,
        "new_value": e164,
        "actor_id": None,
        "at": now,
        "request_id": "test",
    }
