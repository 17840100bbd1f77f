"""The conditions that update runs and their items must meet."""

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    String,
    and_,
    cast,
    func,
    inspect,
    literal,
    or_,
    select,
)

from models.enums import AccountKind, StoredRunOutcome, StoredRunStatus
from models.tables import Account, PhoneNumberChange, UpdateRun, UpdateRunItem
from resolvers.integrity.table_checks import Check

_ACCOUNT = inspect(Account).local_table
_CHANGE = inspect(PhoneNumberChange).local_table
_RUN = inspect(UpdateRun).local_table
_ITEM = inspect(UpdateRunItem).local_table


def _items(outcome: StoredRunOutcome) -> ScalarSelect[int]:
    """How many items of a run have this outcome."""
    of_run = (_ITEM.c.run_id == _RUN.c.id, _ITEM.c.outcome == outcome.value)
    return select(func.count()).select_from(_ITEM).where(*of_run).scalar_subquery()


def _is_complete() -> ColumnElement[bool]:
    """Whether all items of a run are there. One whose preview was cut off has expired at once."""
    return or_(
        _RUN.c.status != StoredRunStatus.PREVIEWED.value, _RUN.c.expires_at > _RUN.c.created_at
    )


def _changes() -> ScalarSelect[int]:
    """How many changes of an item's number the trail has of its run. What is settled before a
    change has no actor.
    """
    return (
        select(func.count())
        .select_from(_CHANGE)
        .where(
            _CHANGE.c.phone_number_id == _ITEM.c.phone_number_id,
            _CHANGE.c.request_id == literal("run:", String) + cast(_ITEM.c.run_id, String),
            _CHANGE.c.actor_id.is_not(None),
        )
        .scalar_subquery()
    )


_IS_CHANGED = _ITEM.c.outcome == StoredRunOutcome.CHANGED.value

RUN_CHECKS = (
    Check(
        "update run {}",
        (_RUN.c.id,),
        _RUN.outerjoin(_ACCOUNT, _ACCOUNT.c.id == _RUN.c.account_id),
        {
            "its account is not a person": (
                func.coalesce(_ACCOUNT.c.kind, "") != AccountKind.PERSON.value
            ),
            "its counts are not those of its items": and_(
                _is_complete(),
                or_(
                    _RUN.c.done != _items(StoredRunOutcome.CHANGED),
                    _RUN.c.failed != _items(StoredRunOutcome.FAILED),
                    _RUN.c.refused != _items(StoredRunOutcome.REFUSED),
                    _RUN.c.unchanged != _items(StoredRunOutcome.UNCHANGED),
                    _RUN.c.will_change - _RUN.c.done - _RUN.c.failed
                    != _items(StoredRunOutcome.WILL_CHANGE),
                ),
            ),
            "it is done, and has numbers that wait": and_(
                _RUN.c.status == StoredRunStatus.DONE.value,
                _RUN.c.will_change != _RUN.c.done + _RUN.c.failed,
            ),
        },
    ),
    Check(
        "number {1} of update run {0}",
        (_ITEM.c.run_id, _ITEM.c.place),
        _ITEM.outerjoin(_RUN, _RUN.c.id == _ITEM.c.run_id),
        {
            "there is no such run": _RUN.c.id.is_(None),
            "it was changed, and the trail does not have that once": and_(
                _IS_CHANGED, _changes() != 1
            ),
            "it was not changed, and the trail says it was": and_(~_IS_CHANGED, _changes() != 0),
        },
    ),
)
