"""The queries and the update of the resolvers, with the ORM."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, tuple_, union_all
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from models.numbers.numbering import nickname_key, search_key
from models.tables import Membership, PhoneNumber, PhoneNumberChange, PhoneNumberGrant

NEWEST_FIRST = (col(PhoneNumber.created_at).desc(), col(PhoneNumber.id).desc())


def _is_granted(viewer: int, now: datetime) -> ColumnElement[bool]:
    teams = select(col(Membership.team_id)).where(col(Membership.member_id) == viewer)
    grants = select(col(PhoneNumberGrant.phone_number_id)).where(
        or_(
            col(PhoneNumberGrant.grantee_id) == viewer,
            col(PhoneNumberGrant.grantee_id).in_(teams),
        ),
        or_(col(PhoneNumberGrant.expires_at).is_(None), col(PhoneNumberGrant.expires_at) > now),
    )
    return col(PhoneNumber.id).in_(grants)


def _branches(viewer: int, now: datetime) -> list[ColumnElement[bool]]:
    is_owned = col(PhoneNumber.owner_id) == viewer
    return [is_owned, _is_granted(viewer, now) & ~is_owned]


async def page(
    session: AsyncSession, viewer: int, now: datetime, rows: int, after: tuple[datetime, int] | None
) -> Sequence[PhoneNumber]:
    """Numbers that the viewer sees, newest first: each branch limited, then both merged."""
    place = tuple_(col(PhoneNumber.created_at), col(PhoneNumber.id))
    bounds = [] if after is None else [place < tuple_(*after)]
    parts = [
        select(PhoneNumber).where(branch, *bounds).order_by(*NEWEST_FIRST).limit(rows).subquery()
        for branch in _branches(viewer, now)
    ]
    merged = union_all(*[select(*part.c) for part in parts]).subquery()
    number: Any = aliased(PhoneNumber, merged)
    ordered = select(number).order_by(number.created_at.desc(), number.id.desc()).limit(rows)
    return (await session.exec(ordered)).all()


async def total(session: AsyncSession, viewer: int, now: datetime) -> int:
    """How many numbers the viewer sees."""
    counts = [
        (await session.exec(select(func.count(col(PhoneNumber.id))).where(branch))).one()
        for branch in _branches(viewer, now)
    ]
    return sum(counts)


async def number(
    session: AsyncSession, viewer: int, now: datetime, row_id: int
) -> PhoneNumber | None:
    """The number, if the viewer sees it."""
    statement = select(PhoneNumber).where(
        col(PhoneNumber.id) == row_id, or_(*_branches(viewer, now))
    )
    return (await session.exec(statement)).one_or_none()


async def rename(
    session: AsyncSession, viewer: int, now: datetime, row_id: int, nickname: str
) -> PhoneNumber:
    """Set a nickname and record it. The row is locked, as the documentation of the ORM shows."""
    statement = select(PhoneNumber).where(col(PhoneNumber.id) == row_id).with_for_update()
    found = (await session.exec(statement)).one()
    if found.owner_id != viewer:
        raise PermissionError
    change = PhoneNumberChange(
        phone_number_id=row_id,
        field="NICKNAME",
        old_value=found.nickname,
        new_value=nickname,
        actor_id=viewer,
        at=now,
        request_id=secrets.token_hex(16),
    )
    found.nickname, found.nickname_key = nickname, nickname_key(nickname)
    found.search_key = search_key(found.e164, nickname, found.name)
    found.version, found.updated_at = found.version + 1, now
    session.add(change)
    await session.commit()
    return found
