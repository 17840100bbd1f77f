"""Records: rows of the database as named tuples. Values of enumerations are text that equals the
member.
"""

from collections import namedtuple
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Generic, NamedTuple, Self, TypeVar, overload

from models.enums import CallingNameStatus
from models.policy import Action, permits

T = TypeVar("T")


class Records(Sequence[T]):
    """Records of one class as plain rows. Each is made when it is read: what only needs the values
    reads the rows.
    """

    __slots__ = ("of", "rows")

    def __init__(self, of: type[T], rows: Sequence[tuple[Any, ...]]) -> None:
        """`of` is a class of tuples whose fields are those of the rows."""
        self.of = of
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[T]:
        return map(partial(_made, self.of), self.rows)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> "Records[T]": ...

    def __getitem__(self, index: int | slice) -> "T | Records[T]":
        if isinstance(index, slice):
            return Records(self.of, self.rows[index])
        made: T = _made(self.of, self.rows[index])
        return made


_made: Any = tuple.__new__


class AccountRecord(NamedTuple):
    id: int
    name: str
    kind: str
    is_operator: bool
    disabled_at: datetime | None = None

    @property
    def is_disabled(self) -> bool:
        """Whether nobody can sign in as it, and nothing can be given to it."""
        return self.disabled_at is not None

    @property
    def default_calling_name(self) -> None:
        """None of all accounts but the viewer's own: see ViewerRecord."""
        return None

    @property
    def teams(self) -> None:
        """None of all accounts but the viewer's own: see ViewerRecord."""
        return None


class ViewerRecord(NamedTuple):
    """The viewer's own account: the fields of an `AccountRecord`, its settings, and its teams where
    they are selected.
    """

    id: int
    name: str
    kind: str
    is_operator: bool
    disabled_at: datetime | None
    default_calling_name: str | None = None
    default_calling_name_at: datetime | None = None
    teams: Sequence[AccountRecord] | None = None


class AssociationRecord(NamedTuple):
    name: str
    value: str
    associated_at: datetime


class CallingNameUpdateRecord(NamedTuple):
    """The latest request to change a calling name."""

    requested_name: str | None
    status: str
    requested_at: datetime
    due_at: datetime
    settled_at: datetime | None
    reason: str | None


class GrantRecord(NamedTuple):
    """A grant of a number. It ends at `expires_at`; None: it does not end."""

    phone_number_id: int
    grantee: AccountRecord
    granted_by: AccountRecord
    created_at: datetime
    expires_at: datetime | None


class ChangeRecord(NamedTuple):
    """A row in the trail of a number. `actor` is None for the system. `phone_number` is None if it
    was not selected, or if the viewer does not see it.
    """

    id: int
    field: str
    old_value: str | None
    new_value: str | None
    actor: AccountRecord | None
    at: datetime
    request_id: str
    phone_number_id: int
    phone_number: "PhoneNumberRecord | None" = None


@dataclass(frozen=True, slots=True)
class CountRecord:
    """How many numbers have a value. It is the word of an enumeration, a country code, or "true" or
    "false"; None for those that have none.
    """

    value: str | None
    count: int


class UpdateRunRecord(NamedTuple):
    """A change of many numbers that was previewed. `items` has the selected pages."""

    id: int
    status: str
    field: str
    value: str | None
    created_at: datetime
    expires_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    will_change: int
    unchanged: int
    refused: int
    done: int
    failed: int
    items: Mapping[Any, Any] = {}


@dataclass(frozen=True, slots=True)
class RowsRecord(Generic[T]):
    """Some of the rows that are related to a number."""

    rows: Sequence[T]
    has_more: bool
    total_count: int | None
    """None if it was not selected."""


class PhoneNumberRecord(NamedTuple):
    """A number as one viewer sees it. It is only created with the `viewer_access` that the policy
    gives.
    """

    id: int
    e164: str
    owner_id: int
    type: str
    country_code: str | None
    national_format: str
    international_format: str
    number_type: str
    nickname: str | None
    name: str | None
    product_type: str | None
    status: str
    order_id: str | None
    inbound_call: bool | None
    outbound_call: bool | None
    inbound_sms: bool | None
    outbound_sms: bool | None
    inbound_mms: bool | None
    outbound_mms: bool | None
    calling_name: str | None
    calling_name_status: str
    calling_name_requested: str | None
    calling_name_requested_at: datetime | None
    calling_name_due_at: datetime | None
    calling_name_settled_at: datetime | None
    calling_name_reason: str | None
    version: int
    created_at: datetime
    updated_at: datetime
    deletion_at: datetime | None
    former_status: str | None
    former_deletion_at: datetime | None
    former_e164: str | None
    tags: str | None
    """All as one text (`labels.split`)."""
    note: str | None
    reference: str | None
    viewer_access: str
    owner: AccountRecord | None = None
    """None if it was not selected."""
    associations: tuple[AssociationRecord, ...] = ()
    """Empty if they were not selected."""
    grants: Mapping[Hashable, RowsRecord[GrantRecord]] | None = None
    """By the page that was selected; None if the viewer may not see them."""
    changes: Mapping[Hashable, RowsRecord[ChangeRecord]] | None = None
    """By the page that was selected."""
    viewer_grants: tuple[GrantRecord, ...] = ()
    """Empty if they were not selected."""

    def with_related(
        self,
        owner: AccountRecord | None,
        associations: tuple[AssociationRecord, ...],
        grants: Mapping[Hashable, RowsRecord[GrantRecord]] | None,
        changes: Mapping[Hashable, RowsRecord[ChangeRecord]] | None,
        viewer_grants: tuple[GrantRecord, ...],
    ) -> Self:
        """The same number with its related rows."""
        own = self[: -len(NO_RELATED)]
        related = (owner, associations, grants, changes, viewer_grants)
        return tuple.__new__(type(self), (*own, *related))

    @property
    def viewer_can_update(self) -> bool:
        """Whether the policy permits the viewer to update the number's details."""
        return permits(self.viewer_access, Action.UPDATE)

    @property
    def is_deleted(self) -> bool:
        """Whether it is deleted, and can be restored until `deletion_at`."""
        return self.former_status is not None

    @property
    def has_pending_calling_name(self) -> bool:
        """Whether a request for a calling name is pending."""
        return self.calling_name_status == CallingNameStatus.UPDATE_IN_PROGRESS

    @property
    def calling_name_update(self) -> CallingNameUpdateRecord | None:
        """The latest request for a calling name; None if there never was one."""
        if self.calling_name_requested_at is None or self.calling_name_due_at is None:
            return None
        # If a request to clear the name succeeded, the number is UNASSIGNED, but the request is
        # UPDATE_SUCCEEDED.
        was_cleared = self.calling_name_status == CallingNameStatus.UNASSIGNED
        return CallingNameUpdateRecord(
            requested_name=self.calling_name_requested,
            status=CallingNameStatus.UPDATE_SUCCEEDED if was_cleared else self.calling_name_status,
            requested_at=self.calling_name_requested_at,
            due_at=self.calling_name_due_at,
            settled_at=self.calling_name_settled_at,
            reason=self.calling_name_reason,
        )


DETAIL_ONLY = frozenset(
    {
        "owner_id",
        "order_id",
        "inbound_call",
        "outbound_call",
        "inbound_sms",
        "outbound_sms",
        "inbound_mms",
        "outbound_mms",
        "calling_name_requested",
        "calling_name_requested_at",
        "calling_name_due_at",
        "calling_name_settled_at",
        "calling_name_reason",
        "deletion_at",
        "former_status",
        "former_deletion_at",
        "former_e164",
        "note",
    }
)
"""The columns that are not list columns. A page that does not need them reads half as much.
"""

NO_RELATED = (None, (), None, None, ())
"""The last fields of a number's record if no related rows were selected."""


def partial_record(fields: Sequence[str]) -> type[PhoneNumberRecord]:
    """A class of number records with only these fields, in this order, and no related rows.

    To read another field raises AttributeError.
    """
    places = _tuple_class(fields)  # referenced here, because its attributes live as long as it does
    names = PhoneNumberRecord._fields
    attributes: dict[str, Any] = {name: vars(places).get(name, property()) for name in names}
    members = {"__slots__": (), "_fields": tuple(fields), **attributes}
    return type("PhoneNumberRecord", (PhoneNumberRecord,), members)


def _tuple_class(fields: Sequence[str]) -> type:
    return namedtuple("Places", fields)
