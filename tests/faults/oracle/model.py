"""People, numbers and grants, and who sees what, in plain Python: the oracle's memory.

The oracle (this file, `rules.py`, `changes.py`, `lists.py`, `answers.py`) is written from
docs/contract.md. It imports nothing of Numberbook, so it can share no fault with it.
"""

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

CALLING_NAME_TIME = timedelta(hours=72)
RESTORABLE = timedelta(days=7)


@dataclass(eq=False)
class Account:
    """A person or a team."""

    id: int
    name: str
    is_team: bool = False
    is_operator: bool = False
    is_disabled: bool = False
    teams: "list[Account]" = field(default_factory=list)

    def __str__(self) -> str:
        return self.name


@dataclass
class Grant:
    grantee: Account
    granted_by: Account
    created_at: datetime
    expires_at: datetime | None

    def is_in_force(self, now: datetime) -> bool:
        return self.expires_at is None or self.expires_at > now


class Change(NamedTuple):
    """A row of the trail."""

    field: str
    old: str | None
    new: str | None
    actor: Account | None
    at: datetime


@dataclass
class Request:
    """The latest request for a calling name."""

    name: str | None
    requested_at: datetime
    status: str = "UPDATE_IN_PROGRESS"
    settled_at: datetime | None = None
    reason: str | None = None

    @property
    def due_at(self) -> datetime:
        return self.requested_at + CALLING_NAME_TIME

    @property
    def is_pending(self) -> bool:
        return self.status == "UPDATE_IN_PROGRESS"


@dataclass(eq=False)
class Number:
    """A number with its grants, also those that have ended, and its trail, oldest first."""

    e164: str
    country: str | None
    is_toll_free: bool
    owner: Account
    created_at: datetime
    updated_at: datetime
    type: str = "NORMAL"
    nickname: str | None = None
    name: str | None = None
    tags: str | None = None
    note: str | None = None
    reference: str | None = None
    product_type: str | None = None
    calling_name: str | None = None
    calling_name_status: str = "UNASSIGNED"
    request: Request | None = None
    version: int = 1
    deletion_at: datetime | None = None
    is_released: bool = False
    grants: list[Grant] = field(default_factory=list)
    trail: list[Change] = field(default_factory=list)
    id: int = 0

    @property
    def is_deleted(self) -> bool:
        return self.deletion_at is not None

    @property
    def pending(self) -> Request | None:
        return self.request if self.request and self.request.is_pending else None

    def overdue(self, now: datetime) -> Request | None:
        pending = self.pending
        return pending if pending and pending.due_at <= now else None

    def grants_in_force(self, now: datetime) -> list[Grant]:
        """Oldest first. No grant of a deleted number is in force."""
        found = [] if self.is_deleted else [one for one in self.grants if one.is_in_force(now)]
        return sorted(found, key=lambda grant: (grant.created_at, grant.grantee.id))


@dataclass
class Model:
    """All that there is, at this time."""

    now: datetime
    can_everyone_create: bool = False
    is_settled_automatically: bool = False
    accounts: list[Account] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)

    def claims(self, viewer: Account, number: Number) -> list[str]:
        """Why a viewer sees a number, most important first; empty: they do not."""
        if number.is_released:
            return []
        grantees = [viewer, *viewer.teams]
        is_granted = any(one.grantee in grantees for one in number.grants_in_force(self.now))
        held = {
            "OWNER": number.owner is viewer,
            "GRANTED": is_granted,
            "OPERATOR": viewer.is_operator,
        }
        return [claim for claim, holds in held.items() if holds]

    def sees(self, viewer: Account, number: Number) -> bool:
        """Whether reads of one number find it."""
        return not number.is_deleted and bool(self.claims(viewer, number))

    def named(self, name: str) -> Account | None:
        """The account with this name, in any case, composed or decomposed."""
        return next((one for one in self.accounts if key(one.name) == key(name)), None)

    def people(self) -> list[Account]:
        """The persons who can sign in."""
        return [one for one in self.accounts if not one.is_team and not one.is_disabled]

    def operators(self) -> list[Account]:
        return [one for one in self.people() if one.is_operator]


def key(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).strip()
