"""What the database gives: rows as plain tuples with names. Values of enumerations are text that
equals its member.
"""

from collections import namedtuple
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, NamedTuple, Self, TypeVar

from models.enums import CallingNameStatus
from models.policy import Action, permits

T = TypeVar("T")


class AccountRecord(NamedTuple):
    id: int
    name: str
    kind: str
    is_operator: bool


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
    """A number is granted to somebody, until `expires_at` if that is given."""

    grantee: AccountRecord
    granted_by: AccountRecord
    created_at: datetime
    expires_at: datetime | None


class ChangeRecord(NamedTuple):
    """A row in the trail of a number; without an actor it was the system."""

    id: int
    field: str
    old_value: str | None
    new_value: str | None
    actor: AccountRecord | None
    at: datetime
    request_id: str


@dataclass(frozen=True, slots=True)
class RowsRecord(Generic[T]):
    """Some of the rows that are related to a number."""

    rows: Sequence[T]
    has_more: bool
    total_count: int | None
    """None when it was not asked for."""


class PhoneNumberRecord(NamedTuple):
    """A number as one viewer sees it. No code makes one without having asked the policy for
    `viewer_access`.
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
    viewer_access: str
    owner: AccountRecord | None = None
    """None until it is asked for."""
    associations: tuple[AssociationRecord, ...] = ()
    """Empty until they are asked for."""
    grants: Mapping[Hashable, RowsRecord[GrantRecord]] | None = None
    """By the page that was asked for; None where the viewer may not see them."""
    changes: Mapping[Hashable, RowsRecord[ChangeRecord]] | None = None
    """By the page that was asked for."""

    def with_related(
        self,
        owner: AccountRecord | None,
        associations: tuple[AssociationRecord, ...],
        grants: Mapping[Hashable, RowsRecord[GrantRecord]] | None,
        changes: Mapping[Hashable, RowsRecord[ChangeRecord]] | None,
    ) -> Self:
        """The same number with its related rows."""
        own = self[: -len(NO_RELATED)]
        return tuple.__new__(type(self), (*own, owner, associations, grants, changes))

    @property
    def viewer_can_update(self) -> bool:
        """Whether the policy lets the viewer change the number's details."""
        return permits(self.viewer_access, Action.UPDATE)

    @property
    def has_pending_calling_name(self) -> bool:
        """Whether a request for a calling name waits for its outcome."""
        return self.calling_name_status == CallingNameStatus.UPDATE_IN_PROGRESS

    @property
    def calling_name_update(self) -> CallingNameUpdateRecord | None:
        """The latest request for a calling name; None when there never was one."""
        if self.calling_name_requested_at is None or self.calling_name_due_at is None:
            return None
        # A request to clear that succeeded leaves the number UNASSIGNED: the request itself has
        # succeeded.
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
    }
)
"""The columns of a number that lists seldom show: a page that needs none of them reads half as much
without them.
"""

NO_RELATED = (None, (), None, None)
"""The last fields of a number's record, until they are asked for."""


def partial_record(fields: Sequence[str]) -> type[PhoneNumberRecord]:
    """Records of numbers that hold these fields, in this order, and no related rows.

    To ask one for another field raises AttributeError.
    """
    places = _tuple_class(fields)  # to be held: its attributes go when it goes
    names = PhoneNumberRecord._fields
    attributes: dict[str, Any] = {name: vars(places).get(name, property()) for name in names}
    members = {"__slots__": (), "_fields": tuple(fields), **attributes}
    return type("PhoneNumberRecord", (PhoneNumberRecord,), members)


def _tuple_class(fields: Sequence[str]) -> type:
    return namedtuple("Places", fields)
