"""The oracle's mutations: what each is refused with, or how it changes the number.

A refusal changes nothing. A `Number` is None for an id that no number has.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from tests.faults.oracle import labels, rules
from tests.faults.oracle.answers import rfc3339
from tests.faults.oracle.labels import Given
from tests.faults.oracle.model import (
    RESTORABLE,
    Account,
    Change,
    Grant,
    Model,
    Number,
    Request,
    key,
)
from tests.faults.oracle.rules import Refusal, Refusals

RIGHTS = {
    "update": {"OWNER"},
    "grant": {"OWNER"},
    "revoke": {"OWNER"},
    "transfer": {"OWNER", "OPERATOR"},
    "settle": {"OPERATOR"},
    "delete": {"OWNER", "OPERATOR"},
    "restore": {"OWNER", "OPERATOR"},
}
SILENCE = "The carrier did not answer within 72 hours."
WAS_DELETED = "The phone number was deleted."


class Written(NamedTuple):
    """A number as somebody writes it, and what it is; `e164` is None for what is no number."""

    text: str
    e164: str | None
    country: str | None
    is_toll_free: bool


def refused(model: Model, actor: Account, number: Number | None, action: str) -> Refusals:
    """What an actor is told who may not do this with the number."""
    claims = model.claims(actor, number) if number else []
    if number is None or not claims:
        return [Refusal("NOT_FOUND", ("id",))]
    if not RIGHTS[action] & set(claims):
        return [Refusal("FORBIDDEN", None)]
    if number.is_deleted and action != "restore":
        return [Refusal("DELETED", None)]
    return []


def stale(number: Number | None, expected: int | None) -> Refusals:
    is_stale = number and expected not in {None, number.version}
    return [Refusal("CONFLICT", ("expectedVersion",))] if is_stale else []


def update(
    model: Model,
    actor: Account,
    number: Number | None,
    given: dict[str, Given],
    expected: int | None,
) -> Refusals:
    if len(given) != 1:
        return [Refusal("TOO_MANY_DETAILS" if given else "NO_DETAIL", ())]
    found = refused(model, actor, number, "update") or stale(number, expected)
    if found or number is None:
        return found
    [(detail, value)] = given.items()
    found = labels.wrong(detail, value) if detail in LABELS else []
    found = found or _wrong(model, number, detail, _text(value))
    if not found:
        at = _moment(model, number)
        _settle_overdue(model, number, at)
        if detail in LABELS:
            _set_label(number, detail, value, actor, at)
        else:
            _DETAILS[detail](number, _text(value), actor, at, model.now)
    return found


LABELS = ("tags", "note", "reference")


def _text(value: Given) -> str | None:
    return None if isinstance(value, list) else value


def _set_label(number: Number, detail: str, value: Given, actor: Account, at: datetime) -> None:
    old = getattr(number, detail)
    setattr(number, detail, labels.kept(detail, value, old))
    _change(number, detail.upper(), old, getattr(number, detail), actor, at)


def _wrong(model: Model, number: Number, detail: str, value: str | None) -> Refusals:
    if detail in LABELS:
        return []
    if detail == "productType":
        return rules.product_type(value, number.country)
    if detail == "callingName":
        is_pending = number.pending and not number.overdue(model.now)
        pending = [Refusal("CALLING_NAME_UPDATE_PENDING", ("callingName",))] if is_pending else []
        return rules.calling_name(value) + pending
    return rules.nickname(value) if detail == "nickname" else rules.name(value)


def _set_nickname(
    number: Number, value: str | None, actor: Account, at: datetime, _: datetime
) -> None:
    old, number.nickname = number.nickname, (value or "").strip() or None
    _change(number, "NICKNAME", old, number.nickname, actor, at)


def _set_name(number: Number, value: str | None, actor: Account, at: datetime, _: datetime) -> None:
    old, number.name = number.name, value or None
    _change(number, "NAME", old, number.name, actor, at)


def _set_product_type(
    number: Number, value: str | None, actor: Account, at: datetime, _: datetime
) -> None:
    old, number.product_type = number.product_type, value
    _change(number, "PRODUCT_TYPE", old, value, actor, at)


def _ask_for_calling_name(
    number: Number, value: str | None, actor: Account, at: datetime, now: datetime
) -> None:
    asked = value or None
    if asked != number.calling_name:
        number.request = Request(asked, now)
        number.calling_name_status = number.request.status
        _change(number, "CALLING_NAME_REQUEST", None, asked or "", actor, at)


_DETAILS = {
    "nickname": _set_nickname,
    "name": _set_name,
    "productType": _set_product_type,
    "callingName": _ask_for_calling_name,
}


def settle(
    model: Model, actor: Account, number: Number | None, outcome: str, reason: str | None
) -> Refusals:
    found = refused(model, actor, number, "settle")
    if found or number is None:
        return found
    missing = [] if number.pending else [Refusal("NO_PENDING_UPDATE", None)]
    found = (rules.reason(reason) if outcome == "FAILED" else []) + missing
    if not found:
        at, text = _moment(model, number), (reason or "").strip() or None
        _settle(model, number, outcome, text, actor, at)
    return found


def sweep(model: Model) -> None:
    """What the system does by itself: settle what is overdue, and release what was deleted."""
    for number in model.numbers:
        _settle_overdue(model, number, _moment(model, number))
        due = None if number.is_released else number.deletion_at
        if due and due <= model.now:
            number.is_released, number.grants = True, []
            _change(number, "RELEASED", number.e164, None, None, _moment(model, number))


def _settle_overdue(model: Model, number: Number, at: datetime) -> None:
    if number.overdue(model.now):
        is_kept = model.is_settled_automatically
        outcome, reason = ("SUCCEEDED", None) if is_kept else ("FAILED", SILENCE)
        _settle(model, number, outcome, reason, None, at)


def _settle(
    model: Model,
    number: Number,
    outcome: str,
    reason: str | None,
    actor: Account | None,
    at: datetime,
) -> None:
    request = number.pending
    assert request is not None
    request.settled_at = model.now
    if outcome == "FAILED":
        request.status = number.calling_name_status = "UPDATE_FAILED"
        request.reason = reason
        _change(number, "CALLING_NAME_REQUEST", request.name or "", None, actor, at)
        return
    request.status = "UPDATE_SUCCEEDED"
    number.calling_name_status = request.status if request.name else "UNASSIGNED"
    old, number.calling_name = number.calling_name, request.name
    _change(number, "CALLING_NAME", old, request.name, actor, at)


def grant(
    model: Model, actor: Account, number: Number | None, name: str, expires_at: datetime | None
) -> Refusals:
    found = refused(model, actor, number, "grant")
    if found or number is None:
        return found
    if expires_at and expires_at <= model.now:
        return [Refusal("INVALID", ("expiresAt",))]
    grantee = model.named(name)
    if grantee is None or grantee.is_disabled or grantee is number.owner:
        return [Refusal("INVALID", ("grantee",))]
    before = _end_grant(model, number, grantee)
    start = (before.granted_by, before.created_at) if before else (number.owner, model.now)
    made = Grant(grantee, *start, expires_at)
    number.grants.append(made)
    _record(model, number, before, made, actor)
    return []


def revoke(model: Model, actor: Account, number: Number | None, name: str) -> Refusals:
    found = refused(model, actor, number, "revoke")
    grantee = model.named(name)
    if not found and number and grantee:
        _record(model, number, _end_grant(model, number, grantee), None, actor)
    return found


def _end_grant(model: Model, number: Number, grantee: Account) -> Grant | None:
    """The grant that was in force, if there was one."""
    before = next((one for one in number.grants if one.grantee is grantee), None)
    number.grants = [one for one in number.grants if one.grantee is not grantee]
    return before if before and before.is_in_force(model.now) else None


def _record(
    model: Model, number: Number, before: Grant | None, after: Grant | None, actor: Account
) -> None:
    """A grant is in the trail, but no version of the number."""
    old, new = _granted(before), _granted(after)
    if old != new:
        number.trail.append(Change("GRANT", old, new, actor, model.now))


def _granted(grant: Grant | None) -> str | None:
    if grant is None:
        return None
    until = f" until {rfc3339(grant.expires_at)}" if grant.expires_at else ""
    return grant.grantee.name + until


def transfer(model: Model, actor: Account, number: Number | None, name: str) -> Refusals:
    found = refused(model, actor, number, "transfer")
    if found or number is None:
        return found
    owner = model.named(name)
    if owner is None or owner.is_disabled or owner.is_team:
        return [Refusal("INVALID", ("owner",))]
    if owner is not number.owner:
        old, number.owner = number.owner, owner
        number.grants = [one for one in number.grants if one.grantee is not owner]
        _change(number, "OWNER", old.name, owner.name, actor, _moment(model, number))
    return []


def delete(model: Model, actor: Account, number: Number | None, expected: int | None) -> Refusals:
    found = refused(model, actor, number, "delete") or stale(number, expected)
    if not found and number:
        at = _moment(model, number)
        _settle_overdue(model, number, at)
        if number.pending:
            _settle(model, number, "FAILED", WAS_DELETED, actor, at)
        number.deletion_at = model.now + RESTORABLE
        _change(number, "DELETED", None, rfc3339(number.deletion_at), actor, at)
    return found


def restore(model: Model, actor: Account, number: Number | None, expected: int | None) -> Refusals:
    found = refused(model, actor, number, "restore") or stale(number, expected)
    if found or number is None or number.deletion_at is None:
        return found
    if number.deletion_at <= model.now:
        return [Refusal("DELETED", None)]
    before, number.deletion_at = rfc3339(number.deletion_at), None
    _change(number, "RESTORED", before, None, actor, _moment(model, number))
    return []


def create(
    model: Model, actor: Account, written: Written, given: dict[str, Given]
) -> tuple[Refusals, Number | None]:
    """What is wrong, or the new number, which has no id yet."""
    owner_name = _text(given.get("owner")) or actor.name
    is_own = key(owner_name) == key(actor.name)
    if not actor.is_operator and not (model.can_everyone_create and is_own):
        return [Refusal("FORBIDDEN", None)], None
    owner = model.named(owner_name)
    found = _wrong_with_new(written, given, owner)
    if found or owner is None or written.e164 is None:
        return found, None
    there = [one for one in model.numbers if one.e164 == written.e164 and not one.is_released]
    if there:
        is_known = bool(model.claims(actor, there[0]))
        path = ("phoneNumber",) if is_known else None
        return [Refusal("TAKEN" if is_known else "FORBIDDEN", path)], None
    number = Number(
        written.e164, written.country, written.is_toll_free, owner, model.now, model.now
    )
    number.type = _text(given.get("type")) or "NORMAL"
    number.nickname = (_text(given.get("nickname")) or "").strip() or None
    number.name = _text(given.get("name")) or None
    number.product_type = _text(given.get("productType"))
    for detail in LABELS:
        setattr(number, detail, labels.kept(detail, given.get(detail), None))
    number.trail.append(Change("CREATED", None, written.e164, actor, model.now))
    model.numbers.append(number)
    return [], number


def _wrong_with_new(written: Written, given: dict[str, Given], owner: Account | None) -> Refusals:
    is_owner = owner is not None and not owner.is_team and not owner.is_disabled
    product = _text(given.get("productType"))
    is_judged = product is not None and written.e164 is not None
    return [
        *([] if written.e164 else [Refusal("NOT_A_PHONE_NUMBER", ("phoneNumber",))]),
        *rules.nickname(_text(given.get("nickname"))),
        *rules.name(_text(given.get("name"))),
        *(one for detail in LABELS for one in labels.wrong(detail, given.get(detail))),
        *(rules.product_type(product, written.country) if is_judged else []),
        *([] if is_owner else [Refusal("INVALID", ("owner",))]),
    ]


def _moment(model: Model, number: Number) -> datetime:
    """When a change is made: later than the last one, though the clock may stand."""
    return max(model.now, number.updated_at + timedelta(milliseconds=1))


def _change(
    number: Number,
    what: str,
    old: str | None,
    new: str | None,
    actor: Account | None,
    at: datetime,
) -> None:
    """A new version, unless nothing has changed."""
    if old != new:
        number.version += 1
        number.updated_at = at
        number.trail.append(Change(what, old, new, actor, at))
