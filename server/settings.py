"""Every setting, read from the environment: NUMBERBOOK_ and its name in capitals."""

import difflib
import os
from collections.abc import Iterator, Mapping
from datetime import timedelta
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from database import DEFAULT_BOUNDS, Bounds, DriverName, Pooler
from database.errors import ConfigurationError
from models.changes.transitions import Lifecycle, Settlement
from models.enums import CallingNameSettlement, Creators, Directory
from resolvers.context import EXACT_TOTAL, RUN_LIMIT
from server.http.cors import checked_origin
from server.http.limits import RequestLimits
from server.observability.logs import LogFormat
from server.shared_store import IN_MEMORY

PREFIX = "NUMBERBOOK_"

URL_FORMS = "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"

MIN_LIKENESS = 0.8
"""From 0 to 1, of a name that is taken for a mistyped one."""

DEMO_CALLING_NAME_DURATION = timedelta(seconds=20)
DEMO_DATABASE_URL = "sqlite:///data/demonstration.db"


class Introspection(StrEnum):
    AUTHENTICATED = "authenticated"
    OPEN = "open"
    OFF = "off"

    def is_for(self, is_signed_in: bool) -> bool:
        """Whether a caller may read the schema."""
        return self is Introspection.OPEN or (self is Introspection.AUTHENTICATED and is_signed_in)


class Engine(StrEnum):
    COMPILED = "compiled"
    REFERENCE = "reference"


class DocumentPolicy(StrEnum):
    ANY = "any"
    TRUSTED = "trusted"


Origin = Annotated[str, AfterValidator(checked_origin)]


def _checked_url(url: str) -> str:
    """A URL of a database. Raises ValueError if it, or an option in it, cannot be read."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise ValueError(f"It cannot be read; write {URL_FORMS}") from None
    if parsed.get_backend_name() in {"postgresql", "postgres"}:
        _check_options(parsed.query)
    return url


def _check_options(options: Mapping[str, object]) -> None:
    """Raises ValueError for one that libpq does not know."""
    psycopg = import_module("psycopg")  # SQLite does without
    try:
        psycopg.conninfo.make_conninfo(**options)
    except psycopg.ProgrammingError as error:
        reason = str(error).strip()
        raise ValueError(f"There is an {reason}; write it as libpq does, or leave it out") from None


DatabaseUrl = Annotated[str, AfterValidator(_checked_url)]


class Settings(BaseSettings, RequestLimits):
    """The settings of a server; RequestLimits has the limits of requests."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, hide_input_in_errors=True
    )

    database_url: DatabaseUrl = Field(
        default="sqlite:///data/numberbook.db",
        description=f"Where the data is: {URL_FORMS}.",
    )
    read_database_url: DatabaseUrl | None = Field(
        default=None,
        description="A standby of the PostgreSQL database, for what queries read: changes, and"
        " whatever it does not have yet, are read on the database itself.",
    )
    pool_size: int = Field(
        default=DEFAULT_BOUNDS.pool_size,
        ge=1,
        le=1000,
        description="How many connections to PostgreSQL each process keeps.",
    )
    pool_seconds: float = Field(
        default=DEFAULT_BOUNDS.pool_seconds,
        gt=0,
        le=60,
        description="How long a request waits for one of them before it is answered with 503.",
    )
    statement_seconds: float = Field(
        default=DEFAULT_BOUNDS.statement_seconds,
        ge=0.1,
        le=600,
        description="How long a statement may take before it is ended and answered with 503.",
    )
    lock_seconds: float = Field(
        default=DEFAULT_BOUNDS.lock_seconds,
        ge=0.01,
        le=600,
        description="How long a change waits, on PostgreSQL, for a number that another one holds"
        " before it is a CONFLICT.",
    )
    inline_steps: int = Field(
        default=DEFAULT_BOUNDS.inline_steps,
        ge=1,
        description="How many steps of SQLite's virtual machine a read may take before it is moved"
        " to a thread, so that others do not wait for it; the answers are the same.",
    )
    driver: DriverName = Field(
        default=DriverName.LIBPQ,
        description="What runs statements on PostgreSQL: libpq itself, or psycopg's cursors, which"
        " are slower; the answers are the same.",
    )
    pooler: Pooler = Field(
        default=Pooler.NONE,
        description="What is between Numberbook and PostgreSQL: nothing (none), or a pooler such as"
        " PgBouncer (transaction), which needs the settings of `migrate --grant-to` on the role.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        min_length=32,
        description="Pepper of the digests of access tokens: 32 characters or more, kept secret;"
        " with another key all tokens are void. Demonstration mode makes its own.",
    )
    introspection: Introspection = Field(
        default=Introspection.AUTHENTICATED,
        description="Who may read the schema: those signed in, everyone (open), or nobody (off).",
    )
    calling_name_settlement: CallingNameSettlement = Field(
        default=CallingNameSettlement.CARRIER,
        description="What becomes of a calling name when its hours are over without a word of the"
        " carrier: failed (carrier) or succeeded (automatic).",
    )
    calling_name_hours: float = Field(
        default=72, gt=0, le=24 * 365, description="How long a calling name can be pending."
    )
    create: Creators = Field(
        default=Creators.OPERATORS,
        description="Who may create numbers in the API: operators, or everyone for themselves.",
    )
    directory: Directory = Field(
        default=Directory.EVERYONE,
        description="Whom people find by the beginning of a word of the name, to grant to:"
        " everyone, those of their teams (teams), or nobody (off). Operators find everyone, unless"
        " it is off.",
    )
    deletion_days: float = Field(
        default=7,
        gt=0,
        le=3650,
        description="How many days a deleted number can be restored before it is released.",
    )
    exact_total: int = Field(
        default=EXACT_TOTAL,
        ge=0,
        le=1_000_000_000,
        description="Up to how many numbers `totalCount` of `phoneNumbers` is exact. Where there"
        " are more, it is this, and `totalCountIsExact` is false.",
    )
    run_limit: int = Field(
        default=RUN_LIMIT,
        ge=1,
        le=RUN_LIMIT,
        description="The most numbers that one update run is previewed for.",
    )
    run_lease_seconds: int = Field(
        default=10,
        ge=1,
        le=600,
        description="After how many seconds without a sign of life of the process that carries an"
        " update run out another process takes it.",
    )
    rate_limit: int = Field(
        default=60_000,
        ge=1,
        le=1_000_000_000,
        description="Points a minute per account, and per address of those who read an open schema"
        " without a token. The README has a table of what costs how many.",
    )
    rate_limit_store: str = Field(
        default=IN_MEMORY,
        description="Where points are counted: memory:// in each process, redis://HOST:PORT/DB or"
        " rediss:// (Redis or Valkey) for all of them together.",
    )
    failed_authentications: int = Field(
        default=60,
        ge=1,
        le=1_000_000_000,
        description="How many requests a minute of one address are answered with 401; the next get"
        " 429, unless their token is valid.",
    )
    oidc_issuer: str | None = Field(
        default=None,
        description="The OpenID Connect issuer whose tokens are taken beside our own, spelt exactly"
        " as in its discovery document.",
    )
    oidc_audience: str | None = Field(
        default=None, description="The audience that its tokens are made out to when meant for us."
    )
    oidc_client_id: str | None = Field(
        default=None,
        description="The client that the dashboard is at the issuer, for people to sign in there.",
    )
    oidc_scope: str = Field(
        default="",
        description="What the dashboard asks the issuer for beside openid, with blanks between, so"
        " that its access tokens are made out to the audience.",
    )
    oidc_create_accounts: bool = Field(
        default=False, description="Whether a subject of the issuer gets an account at first sight."
    )
    cors_origins: Annotated[tuple[Origin, ...], NoDecode] = Field(
        default=(),
        description="Origins whose pages may call the API from a browser, with commas between them,"
        " or * for any; none by default.",
    )
    documents: DocumentPolicy = Field(
        default=DocumentPolicy.ANY,
        description="Which documents are executed: any, or those of NUMBERBOOK_TRUSTED_DOCUMENTS"
        " alone (trusted).",
    )
    trusted_documents: Annotated[tuple[Path, ...], NoDecode] = Field(
        default=(),
        description="Manifests of trusted documents, files with commas between them: as written by"
        " GraphQL Code Generator's client preset, Relay or Apollo.",
    )
    engine: Engine = Field(
        default=Engine.COMPILED,
        description="What validates and completes: our own code, compiled from each operation, or"
        " graphql-core alone (reference), many times slower; the answers are the same.",
    )
    log_format: LogFormat = Field(
        default=LogFormat.JSON, description="Log lines for programs (json) or people (console)."
    )
    drain_seconds: float = Field(
        default=1,
        ge=0,
        le=600,
        description="How long a process that is told to stop still listens, so that balancers"
        " notice that it is no longer ready.",
    )
    demo: bool = Field(
        default=False,
        description="Demonstration mode: the same as `serve --demo`. Its data is in"
        " data/demonstration.db unless a database is set.",
    )

    @model_validator(mode="after")
    def _choose_for_demonstration(self) -> Self:
        """A demonstration has data of its own and a log for people, unless others are set."""
        if self.demo:
            chosen = {"database_url": DEMO_DATABASE_URL, "log_format": LogFormat.CONSOLE}
            for name in chosen.keys() - self.model_fields_set:
                object.__setattr__(self, name, chosen[name])
        return self

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return value.replace(",", " ").split() if isinstance(value, str) else value

    @field_validator("trusted_documents", mode="before")
    @classmethod
    def _split_at_commas(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return [name for piece in value.split(",") if (name := piece.strip())]

    @property
    def bounds(self) -> Bounds:
        """The limits of a process in the database."""
        return Bounds(
            pool_size=self.pool_size,
            pool_seconds=self.pool_seconds,
            statement_seconds=self.statement_seconds,
            lock_seconds=self.lock_seconds,
            inline_steps=self.inline_steps,
        )

    @property
    def settlement(self) -> Settlement:
        """How requests for calling names end; in demonstration mode they succeed after seconds."""
        if self.demo:
            return Settlement(CallingNameSettlement.AUTOMATIC, DEMO_CALLING_NAME_DURATION)
        return Settlement(self.calling_name_settlement, timedelta(hours=self.calling_name_hours))

    @property
    def run_lease(self) -> timedelta:
        """How long an update run waits after its process has died."""
        return timedelta(seconds=self.run_lease_seconds)

    @property
    def lifecycle(self) -> Lifecycle:
        """Who may create numbers, and how long deleted ones can be restored."""
        return Lifecycle(self.create, timedelta(days=self.deletion_days))


def load_settings() -> Settings:
    """The settings of the environment. Raises ConfigurationError, which names each invalid one."""
    wrong = list(_mistyped(os.environ))
    try:
        settings = Settings()
    except ValidationError as error:
        wrong += [f"{_variable(e['loc'])}: {_reason(e)}" for e in error.errors()]
    if wrong:
        raise ConfigurationError(f"Settings that cannot be: {'; '.join(wrong)}.")
    return settings


def _mistyped(environment: Mapping[str, str]) -> Iterator[str]:
    """Names that are nearly those of settings. Others may be somebody else's: Kubernetes sets
    NUMBERBOOK_SERVICE_HOST for a service of that name.
    """
    known = [name.upper() for name in Settings.model_fields]
    for variable, value in environment.items():
        name = variable.upper().removeprefix(PREFIX)
        if not value or name in known or not variable.upper().startswith(PREFIX):
            continue
        for meant in difflib.get_close_matches(name, known, n=1, cutoff=MIN_LIKENESS):
            yield f"{variable}: There is no such setting; write {PREFIX}{meant}"


def _reason(error: ErrorDetails) -> str:
    """What is wrong with a value, without pydantic's words about validation."""
    if error["type"] == "too_short":
        return f"It must have {error['ctx']['min_length']} characters or more"
    return error["msg"].removeprefix("Value error, ")


def _variable(location: tuple[int | str, ...]) -> str:
    return PREFIX + str(location[0]).upper()


def shown(name: str, value: Any) -> str:  # noqa: ANN401
    """The value of a setting to print, without secrets."""
    if name in {"database_url", "read_database_url", "rate_limit_store"} and value is not None:
        return _without_password(value)
    if name in {"cors_origins", "trusted_documents"}:
        return ",".join(map(str, value))
    return str(value)


def _without_password(url: str) -> str:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        return "**********"
    options = {name: value for name, value in parsed.query.items() if "password" not in name}
    return parsed.set(query=options).render_as_string(hide_password=True)
