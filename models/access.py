"""The policy in SQL: what access a viewer has to a row, and which rows a viewer sees.

CLAIMS has the condition of each kind of access. The first that holds counts. A viewer without any
does not see the number. `policy.py` says what each access permits.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    SQLColumnExpression,
    and_,
    bindparam,
    case,
    exists,
    func,
    inspect,
    literal_column,
    not_,
    or_,
    select,
    true,
    union_all,
)
from sqlmodel import col

from database.functions import in_turn, is_among
from database.types import Id, UtcDateTime
from models.enums import PhoneNumberAccess, PhoneNumberChangeField
from models.policy import PERMITTED, SEES_DELETED, Action, Viewer
from models.tables import Account, Membership, PhoneNumber, PhoneNumberGrant

VIEWER_ID = bindparam("viewer_id", type_=Id)
NOW = bindparam("now", type_=UtcDateTime())

NO_NUMBER = literal_column("0", Id)
"""The id of no number, to look up where there is none."""


def parameters(viewer: Viewer, now: datetime) -> dict[str, Any]:
    """The parameters that conditions of this file need."""
    return {"viewer_id": viewer.account_id, "now": now}


def grantee_ids() -> CompoundSelect[int]:
    """The viewer and the viewer's teams: a grant to a team is a grant to each member."""
    teams = select(col(Membership.team_id)).where(col(Membership.member_id) == VIEWER_ID)
    return union_all(select(VIEWER_ID.label("grantee_id")), teams)


def is_to_viewer() -> ColumnElement[bool]:
    """Whether the grant of this row is to the viewer or to a team of the viewer: it is by this
    grant that they see the number, so it is no secret to them.
    """
    return col(PhoneNumberGrant.grantee_id).in_(grantee_ids())


def has_not_ended() -> ColumnElement[bool]:
    """Whether the grant of this row is in force."""
    return is_to_come(col(PhoneNumberGrant.expires_at))


def is_to_come(end: SQLColumnExpression[datetime | None]) -> ColumnElement[bool]:
    """Whether the end of a grant is still to come, as it is where there is none."""
    return or_(end.is_(None), end > NOW)


def is_held() -> ColumnElement[bool]:
    """Whether the number of this row is neither deleted nor released."""
    return col(PhoneNumber.former_status).is_(None)


def is_deleted() -> ColumnElement[bool]:
    """Whether the number of this row is deleted and not yet released."""
    return and_(not_(is_held()), not_(is_released()))


def is_released() -> ColumnElement[bool]:
    """Whether the number of this row is released: nobody sees it."""
    return col(PhoneNumber.former_e164).is_not(None)


def is_of_held_number() -> ColumnElement[bool]:
    """Whether the number of this row of grants is neither deleted nor released: no grant of such a
    number is in force.
    """
    return exists(
        select(col(PhoneNumber.id))
        .where(col(PhoneNumber.id) == col(PhoneNumberGrant.phone_number_id), is_held())
        .correlate(PhoneNumberGrant)
    )


def granted_ids() -> Select[int]:
    """The numbers with a grant to the viewer that is in force."""
    return select(col(PhoneNumberGrant.phone_number_id)).where(is_to_viewer(), has_not_ended())


def is_granted() -> ColumnElement[bool]:
    """Whether the number of this row is one of `granted_ids`. It is looked up for one number after
    the other, which is right for few numbers: as EXISTS, PostgreSQL would collect all grants of the
    viewer, or read all grants of each number. A row without a number, of an outer join, takes as
    long.
    """
    number_id = func.coalesce(col(PhoneNumber.id), NO_NUMBER)
    grants: Select[int] = (
        select(literal_column("1", Integer))
        .where(col(PhoneNumberGrant.phone_number_id) == number_id, has_not_ended())
        .where(is_among(col(PhoneNumberGrant.grantee_id), grantee_ids()))
        .limit(literal_column("1", Integer))
        .correlate(PhoneNumber)
    )
    return grants.scalar_subquery().is_not(None)


def _is_among_granted() -> ColumnElement[bool]:
    """The same for scans of all numbers: PostgreSQL can collect the grants of the viewer once."""
    return exists(
        granted_ids()
        .where(col(PhoneNumberGrant.phone_number_id) == col(PhoneNumber.id))
        .correlate(PhoneNumber)
    )


def is_operator() -> ColumnElement[bool]:
    """Whether the viewer is an operator. It depends on the viewer only, not on the row."""
    operator = exists().where(col(Account.id) == VIEWER_ID, col(Account.is_operator))
    return operator.correlate(None)


OWNERSHIP: tuple[ColumnElement[int], ColumnElement[int]] = (
    inspect(PhoneNumber).local_table.c.owner_id,
    VIEWER_ID,
)
"""A viewer owns the numbers for which these two are equal."""


def _on_deleted(access: PhoneNumberAccess, claim: ColumnElement[bool]) -> ColumnElement[bool]:
    """The claim while the number is held or, if it holds for a deleted one too, not released."""
    return in_turn(claim, not_(is_released()) if access in SEES_DELETED else is_held())


CLAIMS: dict[PhoneNumberAccess, ColumnElement[bool]] = {
    PhoneNumberAccess.OWNER: OWNERSHIP[0] == OWNERSHIP[1],
    PhoneNumberAccess.GRANTED: is_granted(),
    PhoneNumberAccess.OPERATOR: is_operator(),
}


def viewer_access() -> ColumnElement[str | None]:
    """The viewer's access to the number of this row; null if there is none."""
    return case(*((claim, access.value) for access, claim in CLAIMS.items()))


def access_to_held() -> ColumnElement[str | None]:
    """The same for a row that can be of a deleted or released number, to which there is none."""
    held = ((in_turn(claim, is_held()), access.value) for access, claim in CLAIMS.items())
    return case(*held)


def access_to_any() -> ColumnElement[str | None]:
    """The same, where deleted numbers are seen by those who may see them."""
    return case(*((_on_deleted(access, claim), access.value) for access, claim in CLAIMS.items()))


def is_permitted(action: Action) -> ColumnElement[bool]:
    """Whether any of the viewer's claims to the number of this row permits the action."""
    return or_(*(claim for access, claim in CLAIMS.items() if access in PERMITTED[action]))


def sees_change(field: SQLColumnExpression[str]) -> ColumnElement[bool]:
    """Whether the viewer sees a change of this field of the number of this row: all changes of a
    number that is seen, but those of grants only with the grants themselves.
    """
    is_of_grant = field == PhoneNumberChangeField.GRANT.value
    is_told = or_(not_(is_of_grant), is_permitted(Action.READ_GRANTS))
    return in_turn(access_to_any().is_not(None), is_told)


def sees_grant() -> ColumnElement[bool]:
    """Whether the viewer sees the grant of this row of the number of this row."""
    return or_(is_permitted(Action.READ_GRANTS), is_to_viewer())


def is_seen_row(
    is_seen: ColumnElement[bool], found: SQLColumnExpression[Any]
) -> ColumnElement[bool]:
    """Whether the viewer sees what an outer join found for a key: `found` is a column of it that is
    never null. The policy comes first, and is evaluated where nothing was found too: time does not
    tell hidden from absent.
    """
    return in_turn(is_seen, found.is_not(None))


class Branch(NamedTuple):
    """A part of the visible numbers that can be read by an index scan of its own. No number is in
    two branches.

    `kind` is the claim by which they are found. `access` is the viewer's access to all of them;
    None if it can differ from row to row. `condition` is about the row. `guard` is about the viewer
    only: if it is false, the branch is empty.
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


def branches_of_deleted(accesses: Collection[PhoneNumberAccess]) -> list[Branch]:
    """The deleted numbers to which the viewer has one of these kinds of access. They are few, and
    found by an index of their own.
    """
    owner, _, operator = PhoneNumberAccess
    found = [
        Branch(owner, owner, _is_deleted_and(CLAIMS[owner])),
        Branch(operator, operator, _is_deleted_and(not_(CLAIMS[owner])), CLAIMS[operator]),
    ]
    return [branch for branch in found if branch.access in accesses]


def _is_deleted_and(claim: ColumnElement[bool]) -> ColumnElement[bool]:
    ids = select(col(PhoneNumber.id)).where(is_deleted(), claim)
    return is_among(col(PhoneNumber.id), ids.correlate(None))


def _all_branches() -> list[Branch]:
    """All visible numbers. For an operator they are all numbers, in one branch: to exclude the
    numbers of the other branches row by row is slow if the operator owns most of them.
    """
    owned, granted, _ = _branches_by_access()
    operates = is_operator()
    return [
        owned._replace(guard=not_(operates)),
        granted._replace(guard=not_(operates)),
        Branch(PhoneNumberAccess.OPERATOR, None, true(), operates),
    ]


def _branches_by_access() -> list[Branch]:
    """A branch for each kind of access, in the order of PhoneNumberAccess, without the numbers to
    which the viewer has an earlier claim.
    """
    owned, _, operated = (CLAIMS[access] for access in PhoneNumberAccess)
    found_by_grant = is_among(col(PhoneNumber.id), granted_ids())
    owner, grantee, operator = PhoneNumberAccess
    return [
        Branch(owner, owner, owned),
        Branch(grantee, grantee, and_(found_by_grant, not_(owned))),
        Branch(operator, operator, and_(not_(owned), not_(_is_among_granted())), operated),
    ]
