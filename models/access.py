"""The policy in SQL: what access a viewer has to a row, and which rows a viewer sees.

CLAIMS says when each kind of access holds; the first that holds counts, and a viewer with none does
not see the number at all. `policy.py` says what each permits.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    bindparam,
    case,
    exists,
    inspect,
    not_,
    or_,
    select,
    true,
    union_all,
)
from sqlmodel import col

from database.functions import is_among
from database.types import Id, UtcDateTime
from models.enums import PhoneNumberAccess
from models.policy import PERMITTED, Action, Viewer
from models.tables import Account, Membership, PhoneNumber, PhoneNumberGrant

VIEWER_ID = bindparam("viewer_id", type_=Id)
NOW = bindparam("now", type_=UtcDateTime())


def parameters(viewer: Viewer, now: datetime) -> dict[str, Any]:
    """What the statements of this file need to be given."""
    return {"viewer_id": viewer.account_id, "now": now}


def grantee_ids() -> CompoundSelect[int]:
    """The viewer and the viewer's teams: a grant to a team is a grant to each member."""
    teams = select(col(Membership.team_id)).where(col(Membership.member_id) == VIEWER_ID)
    return union_all(select(VIEWER_ID.label("grantee_id")), teams)


def has_not_ended() -> ColumnElement[bool]:
    """Whether the grant of this row is in force."""
    return or_(col(PhoneNumberGrant.expires_at).is_(None), col(PhoneNumberGrant.expires_at) > NOW)


def granted_ids() -> Select[int]:
    """The numbers that the viewer has been granted and still is."""
    return select(col(PhoneNumberGrant.phone_number_id)).where(
        col(PhoneNumberGrant.grantee_id).in_(grantee_ids()), has_not_ended()
    )


def is_granted() -> ColumnElement[bool]:
    """Whether the number of this row is one of `granted_ids`, asked for one row."""
    return exists(
        granted_ids()
        .where(col(PhoneNumberGrant.phone_number_id) == col(PhoneNumber.id))
        .correlate(PhoneNumber)
    )


def is_operator() -> ColumnElement[bool]:
    """Whether the viewer is an operator: a fact of the viewer, the same for each row."""
    return exists().where(col(Account.id) == VIEWER_ID, col(Account.is_operator))


OWNERSHIP: tuple[ColumnElement[int], ColumnElement[int]] = (
    inspect(PhoneNumber).local_table.c.owner_id,
    VIEWER_ID,
)
"""Owned are the numbers where these two are equal."""

CLAIMS: dict[PhoneNumberAccess, ColumnElement[bool]] = {
    PhoneNumberAccess.OWNER: OWNERSHIP[0] == OWNERSHIP[1],
    PhoneNumberAccess.GRANTED: is_granted(),
    PhoneNumberAccess.OPERATOR: is_operator(),
}


def viewer_access() -> ColumnElement[str | None]:
    """The viewer's access to the number of this row; null for none."""
    return case(*((claim, access.value) for access, claim in CLAIMS.items()))


def is_permitted(action: Action) -> ColumnElement[bool]:
    """Whether any of the viewer's claims to the number of this row permits the action."""
    return or_(*(claim for access, claim in CLAIMS.items() if access in PERMITTED[action]))


class Branch(NamedTuple):
    """A part of the visible numbers that can walk an index of its own; branches share no number.

    `kind` tells by which claim they are found. `access` is the viewer's access to all of them, None
    where it is to be asked for each. `condition` is about the row, `guard` about the viewer alone:
    where it does not hold, the branch is empty.
    """

    kind: PhoneNumberAccess
    access: PhoneNumberAccess | None
    condition: ColumnElement[bool]
    guard: ColumnElement[bool] | None = None


def branches(accesses: Collection[PhoneNumberAccess]) -> list[Branch]:
    """The numbers to which the viewer has one of these kinds of access."""
    if set(accesses) == set(PhoneNumberAccess):
        return _all_branches()
    by_access = dict(zip(PhoneNumberAccess, _branches_by_access(), strict=True))
    return [by_access[access] for access in PhoneNumberAccess if access in accesses]


def _all_branches() -> list[Branch]:
    """All visible numbers. An operator's are all there are, in one branch: to leave out those of
    another branch row by row would take for ever where the operator owns most.
    """
    owned, granted, _ = _branches_by_access()
    operates = is_operator()
    return [
        owned._replace(guard=not_(operates)),
        granted._replace(guard=not_(operates)),
        Branch(PhoneNumberAccess.OPERATOR, None, true(), operates),
    ]


def _branches_by_access() -> list[Branch]:
    """Each kind of access, in the order of PhoneNumberAccess: the first claim that holds counts."""
    owned, granted, operated = (CLAIMS[access] for access in PhoneNumberAccess)
    found_by_grant = is_among(col(PhoneNumber.id), granted_ids())
    owner, grantee, operator = PhoneNumberAccess
    return [
        Branch(owner, owner, owned),
        Branch(grantee, grantee, and_(found_by_grant, not_(owned))),
        Branch(operator, operator, and_(not_(owned), not_(granted)), operated),
    ]
