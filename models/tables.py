"""The tables. They are declarations only: statements return records, never these classes. The
validation rules are in `rules.py`.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, MetaData, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from database.types import Id, OrderedText, UtcDateTime, one_of
from models.enums import (
    AccountKind,
    CallingNameStatus,
    NumberType,
    PhoneNumberAssociationName,
    PhoneNumberChangeField,
    PhoneNumberStatus,
    PhoneNumberType,
    ProductType,
    StoredRunOutcome,
    StoredRunStatus,
)
from models.platform import FIRST_OWN_ID


class Table(SQLModel):
    """The base of all tables. Its naming convention gives each constraint a name that migrations
    can use.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Account(Table, table=True):
    """A person who owns numbers and holds tokens, or a team that numbers are granted to."""

    __tablename__ = "account"
    __table_args__ = (
        one_of("kind", AccountKind),
        Index("uq_account_name_key", "name_key", unique=True),
        Index("uq_account_issuer_subject", "issuer", "subject", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    name: str = Field(sa_type=OrderedText, unique=True)
    # The folded name. Null: release 0.1.0 made the account, or another one had the key before the
    # names were folded (docs/decisions/0038).
    name_key: str | None = Field(default=None, sa_type=OrderedText)
    kind: str = Field(sa_type=Text)
    is_operator: bool
    issuer: str | None = Field(default=None, sa_type=Text)
    # Unique without its issuer too, as long as release 0.1.0 may serve: docs/decisions/0035.
    subject: str | None = Field(default=None, sa_type=Text, unique=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    disabled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    default_calling_name: str | None = Field(default=None, sa_type=Text)
    default_calling_name_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AccountFormerName(Table, table=True):
    """A name that an account had, until it was renamed. Trails have the name of their time."""

    __tablename__ = "account_former_name"
    __table_args__ = (Index(None, "name"),)

    account_id: int = Field(
        primary_key=True, sa_type=Id, foreign_key="account.id", ondelete="CASCADE"
    )
    until: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    name: str = Field(sa_type=OrderedText)


class AccountWord(Table, table=True):
    """A text by which an account is found: its folded name from one of its words on
    (`names.word_keys`). An account without a `name_key` has none.
    """

    __tablename__ = "account_word"
    __table_args__ = (Index(None, "key", "account_id"),)

    account_id: int = Field(
        primary_key=True, sa_type=Id, foreign_key="account.id", ondelete="CASCADE"
    )
    key: str = Field(primary_key=True, sa_type=OrderedText)


class Membership(Table, table=True):
    """The membership of a person in a team."""

    __tablename__ = "membership"
    __table_args__ = (Index(None, "team_id"),)

    member_id: int = Field(
        primary_key=True, sa_type=Id, foreign_key="account.id", ondelete="CASCADE"
    )
    team_id: int = Field(primary_key=True, sa_type=Id, foreign_key="account.id", ondelete="CASCADE")


class AccessToken(Table, table=True):
    """An access token of an account. Only its digest is stored, never the token."""

    __tablename__ = "access_token"
    __table_args__ = (
        Index(None, "account_id"),
        Index("uq_access_token_access_key_id", "access_key_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    account_id: int = Field(sa_type=Id, foreign_key="account.id", ondelete="CASCADE")
    name: str = Field(sa_type=Text)
    last4: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text, unique=True)
    # The id of an access key, whose secret is the token.
    access_key_id: str | None = Field(default=None, sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    last_used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


PROCESSING = 102
"""The status (as in HTTP) of a kept answer while its request is executed: never that of a row that
was committed.
"""


class KeptAnswer(Table, table=True):
    """The answer to a request with a key, kept with its account so that the request can safely be
    sent again. It is written in the transaction of the change (docs/decisions/0041).
    """

    __tablename__ = "kept_answer"
    __table_args__ = (
        Index("uq_kept_answer_account_id_key", "account_id", "key", unique=True),
        Index(None, "expires_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    account_id: int = Field(sa_type=Id, foreign_key="account.id", ondelete="CASCADE")
    key: str = Field(sa_type=Text)
    fingerprint: str = Field(sa_type=Text)
    status: int
    body: str = Field(sa_type=Text)
    expires_at: datetime = Field(sa_type=UtcDateTime)


def _where(condition: str) -> dict[str, Any]:
    """The condition of a partial index, on both databases."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


IS_NOT_HELD = "former_status IS NOT NULL"
IS_DELETED = f"{IS_NOT_HELD} AND former_e164 IS NULL"

COUNTED = (
    "owner_id",
    "status",
    "calling_name_status",
    "product_type",
    "type",
    "number_type",
    "country_code",
    "former_status",
)
"""The columns of the index that counts read instead of the table (docs/decisions/0058)."""


class PhoneNumber(Table, table=True):
    """A phone number, and the latest request for its calling name."""

    __tablename__ = "phone_number"
    __table_args__ = (
        one_of("type", PhoneNumberType),
        one_of("number_type", NumberType),
        one_of("product_type", ProductType),
        one_of("status", PhoneNumberStatus),
        one_of("calling_name_status", CallingNameStatus),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint(
            "calling_name_status <> 'UPDATE_IN_PROGRESS' OR (calling_name_requested_at IS NOT NULL"
            " AND calling_name_due_at IS NOT NULL AND calling_name_settled_at IS NULL)",
            name="pending_request_has_times",
        ),
        Index(None, "owner_id", "created_at", "id"),
        Index(None, "owner_id", "e164"),
        Index(None, "owner_id", "nickname_key", "id"),
        Index(None, "owner_id", "updated_at", "id"),
        Index(None, "owner_id", "calling_name_due_at", "id"),
        Index(None, "created_at", "id"),
        Index(None, "nickname_key", "id"),
        Index(None, "updated_at", "id"),
        Index(None, "calling_name_due_at", "id"),
        Index(
            "ix_phone_number_pending_calling_name",
            "calling_name_due_at",
            **_where("calling_name_status = 'UPDATE_IN_PROGRESS'"),
        ),
        # All that numbers are counted by, but the nickname, which has an index.
        Index("ix_phone_number_counts", *COUNTED),
        Index("ix_phone_number_deleted", "owner_id", "deletion_at", **_where(IS_DELETED)),
        Index("ix_phone_number_not_held", "owner_id", **_where(IS_NOT_HELD)),
        Index(
            "ix_phone_number_reference",
            "reference",
            "owner_id",
            **_where("reference IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    e164: str = Field(sa_type=OrderedText, unique=True)
    owner_id: int = Field(sa_type=Id, foreign_key="account.id", ondelete="RESTRICT")
    type: str = Field(sa_type=Text)

    # Derived from the number itself when it is written (models/numbers/numbering.py).
    country_code: str | None = Field(default=None, sa_type=Text)
    national_format: str = Field(sa_type=Text)
    international_format: str = Field(sa_type=Text)
    number_type: str = Field(sa_type=Text)

    nickname: str | None = Field(default=None, sa_type=Text)
    nickname_key: str | None = Field(default=None, sa_type=OrderedText)
    name: str | None = Field(default=None, sa_type=Text)
    search_key: str = Field(sa_type=OrderedText)
    product_type: str | None = Field(default=None, sa_type=Text)
    status: str = Field(sa_type=Text)
    order_id: str | None = Field(default=None, sa_type=Text)

    # Null means that it is not known, as at the carrier.
    inbound_call: bool | None = None
    outbound_call: bool | None = None
    inbound_sms: bool | None = None
    outbound_sms: bool | None = None
    inbound_mms: bool | None = None
    outbound_mms: bool | None = None

    # The calling name in effect, and the latest request to change it. These are columns of the
    # number, so that it can have only one pending request.
    calling_name: str | None = Field(default=None, sa_type=Text)
    calling_name_status: str = Field(sa_type=Text)
    calling_name_requested: str | None = Field(default=None, sa_type=Text)
    calling_name_requested_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    calling_name_due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    calling_name_settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    calling_name_reason: str | None = Field(default=None, sa_type=Text)

    version: int
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)
    deletion_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    # What a deleted number had before; a number that is held has none of them. A released number
    # has its number here, so that it can come in again (docs/decisions/0037).
    former_status: str | None = Field(default=None, sa_type=Text)
    former_deletion_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    former_e164: str | None = Field(default=None, sa_type=OrderedText)

    # What only the owner says of it (models/numbers/labels.py). Triggers of the database make the
    # rows of phone_number_tag from `tag_keys`.
    tags: str | None = Field(default=None, sa_type=Text)
    tag_keys: str | None = Field(default=None, sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    reference: str | None = Field(default=None, sa_type=OrderedText)


class PhoneNumberTag(Table, table=True):
    """A tag of a number, by its folded form, with the number's owner. Nothing but the triggers of
    phone_number writes here, so that the rows follow whatever release changes tags or owner
    (docs/decisions/0056).
    """

    __tablename__ = "phone_number_tag"
    __table_args__ = (
        Index(None, "key", "owner_id", "phone_number_id"),
        Index(None, "owner_id", "key", "phone_number_id"),  # by which an owner's are counted
    )

    phone_number_id: int = Field(
        primary_key=True, sa_type=Id, foreign_key="phone_number.id", ondelete="CASCADE"
    )
    key: str = Field(primary_key=True, sa_type=OrderedText)
    owner_id: int = Field(sa_type=Id)
    tag: str = Field(sa_type=Text)


SEARCH_INDEX = {"postgresql": "ix_phone_number_terms", "sqlite": "phone_number_search"}
"""The name of the search index on each database, which keeps it itself (docs/decisions/0068)."""

GRANT_ORDERS = {
    "number_calling_name_due_at": "ix_phone_number_grant_due_order",
    "number_e164": "ix_phone_number_grant_e164_order",
    "number_nickname_key": "ix_phone_number_grant_nickname_order",
    "number_updated_at": "ix_phone_number_grant_updated_order",
}
"""What a grant has of its number by which lists are sorted, and the index for it."""

GRANT_COUNTED = {
    "number_status": "{}status",
    "number_calling_name_status": "{}calling_name_status",
    "number_product_type": "{}product_type",
    "number_type": "{}type",
    "number_number_type": "{}number_type",
    "number_country_code": "{}country_code",
    "number_former_status": "{}former_status",
    "number_has_nickname": "{}nickname_key IS NOT NULL",
    "number_has_tags": "{}tag_keys IS NOT NULL",
    "number_owner_id": "{}owner_id",
}
"""What a grant has of its number by which granted numbers are counted, as SQL; {} is the row."""

GRANT_COUNTS = "ix_phone_number_grant_counts"
"""The index that counts of granted numbers read instead of the numbers (docs/decisions/0082)."""


class PhoneNumberGrant(Table, table=True):
    """A grant of a number to a person or a team. It ends at `expires_at`; null: it does not end.

    Triggers of the database copy the keys of GRANT_ORDERS and GRANT_COUNTED from the number, so
    that one index scan gives each order and each count, whatever release writes
    (docs/decisions/0079 and 0082).
    """

    __tablename__ = "phone_number_grant"
    __table_args__ = (
        # It contains a copy of the number's created_at, which never changes, so that one index scan
        # gives the default order.
        Index(
            "ix_phone_number_grant_default_order",
            "grantee_id",
            "number_created_at",
            "phone_number_id",
        ),
        *(
            Index(index, "grantee_id", column, "phone_number_id")
            for column, index in GRANT_ORDERS.items()
        ),
        Index(GRANT_COUNTS, "grantee_id", *GRANT_COUNTED, "expires_at"),
    )

    phone_number_id: int = Field(
        primary_key=True, sa_type=Id, foreign_key="phone_number.id", ondelete="CASCADE"
    )
    grantee_id: int = Field(
        primary_key=True, sa_type=Id, foreign_key="account.id", ondelete="CASCADE"
    )
    granted_by_id: int = Field(sa_type=Id, foreign_key="account.id", ondelete="RESTRICT")
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    number_created_at: datetime = Field(sa_type=UtcDateTime)
    number_calling_name_due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    number_e164: str | None = Field(default=None, sa_type=OrderedText)
    number_nickname_key: str | None = Field(default=None, sa_type=OrderedText)
    number_updated_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    number_status: str | None = Field(default=None, sa_type=Text)
    number_calling_name_status: str | None = Field(default=None, sa_type=Text)
    number_product_type: str | None = Field(default=None, sa_type=Text)
    number_type: str | None = Field(default=None, sa_type=Text)
    number_number_type: str | None = Field(default=None, sa_type=Text)
    number_country_code: str | None = Field(default=None, sa_type=Text)
    number_former_status: str | None = Field(default=None, sa_type=Text)
    number_has_nickname: bool | None = None
    number_has_tags: bool | None = None
    number_owner_id: int | None = Field(default=None, sa_type=Id)


class PhoneNumberAssociation(Table, table=True):
    """What a number is connected to at its carrier (Chime's `Associations`)."""

    __tablename__ = "phone_number_association"
    __table_args__ = (
        one_of("name", PhoneNumberAssociationName),
        UniqueConstraint("phone_number_id", "name", "value"),
        Index("ix_phone_number_association_value", "value", "name", "phone_number_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    phone_number_id: int = Field(sa_type=Id, foreign_key="phone_number.id", ondelete="CASCADE")
    name: str = Field(sa_type=Text)
    value: str = Field(sa_type=Text)
    associated_at: datetime = Field(sa_type=UtcDateTime)


class PlatformNumber(Table, table=True):
    """What the voice platform's list says of a number that came from there: its id, and the text of
    a JSON object with the rest, as it came (docs/decisions/0053).

    A released number keeps its row, so that the id never means another number.
    """

    __tablename__ = "platform_number"
    __table_args__ = (
        CheckConstraint(f"platform_id BETWEEN 1 AND {FIRST_OWN_ID - 1}", name="platform_id"),
    )

    phone_number_id: int = Field(
        primary_key=True,
        sa_type=Id,
        foreign_key="phone_number.id",
        ondelete="CASCADE",
        sa_column_kwargs={"autoincrement": False},
    )
    platform_id: int = Field(sa_type=Id, unique=True)
    facts: str | None = Field(default=None, sa_type=Text)


class PhoneNumberChange(Table, table=True):
    """One row of the trail, written in the transaction that makes the change.

    It is never changed or deleted: triggers of the database refuse that. So a number cannot be
    deleted from its table either.
    """

    __tablename__ = "phone_number_change"
    __table_args__ = (
        one_of("field", PhoneNumberChangeField),
        Index(None, "phone_number_id", "id"),
        Index(None, "request_id", "id"),
        # The trail of all numbers by time: of each number, of an actor, and as a whole.
        Index(None, "phone_number_id", "at", "id"),
        Index(None, "actor_id", "at", "id"),
        Index(None, "at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    phone_number_id: int = Field(sa_type=Id, foreign_key="phone_number.id", ondelete="RESTRICT")
    field: str = Field(sa_type=Text)
    old_value: str | None = Field(default=None, sa_type=Text)
    new_value: str | None = Field(default=None, sa_type=Text)
    actor_id: int | None = Field(
        default=None, sa_type=Id, foreign_key="account.id", ondelete="RESTRICT"
    )
    at: datetime = Field(sa_type=UtcDateTime)
    request_id: str = Field(sa_type=Text)


IS_ACTIVE_RUN = "status IN ('RUNNING', 'UNDOING')"


class UpdateRun(Table, table=True):
    """A change of many numbers that was previewed, and how far it is carried out or taken back
    (docs/decisions/0062).

    `change` names a field of the GraphQL input UpdateRunChange. `expires_at` is null once it has
    been started. Until its preview is complete it has expired. It may be deleted from `kept_until`
    on. `undone_to` is the place of the last item that was taken back. `worker` is the process that
    carries it out, unless `leased_until` is over.
    """

    __tablename__ = "update_run"
    __table_args__ = (
        one_of("status", StoredRunStatus),
        Index(None, "account_id", "id"),
        Index(None, "kept_until"),
        Index("ix_update_run_active", "leased_until", **_where(IS_ACTIVE_RUN)),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    account_id: int = Field(sa_type=Id, foreign_key="account.id", ondelete="CASCADE")
    change: str = Field(sa_type=Text)
    value: str | None = Field(default=None, sa_type=Text)
    status: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    started_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    kept_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    will_change: int
    unchanged: int
    refused: int
    done: int
    failed: int
    undone_to: int
    worker: str | None = Field(default=None, sa_type=Text)
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)


class UpdateRunItem(Table, table=True):
    """A number of an update run, and what becomes of it.

    `phone_number_id` is null if the account did not see the number at the preview. `version` is
    that of the preview. `failures` is a JSON list of pairs of a code and a message.
    """

    __tablename__ = "update_run_item"
    __table_args__ = (
        one_of("outcome", StoredRunOutcome),
        Index(None, "run_id", "outcome", "place"),
    )

    run_id: int = Field(
        primary_key=True, sa_type=Id, foreign_key="update_run.id", ondelete="CASCADE"
    )
    place: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    phone_number_id: int | None = Field(
        default=None, sa_type=Id, foreign_key="phone_number.id", ondelete="RESTRICT"
    )
    version: int | None = None
    old_value: str | None = Field(default=None, sa_type=Text)
    outcome: str = Field(sa_type=Text)
    failures: str | None = Field(default=None, sa_type=Text)
