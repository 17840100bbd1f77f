"""The conditions that each number and its trail must meet."""

from functools import reduce
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Text,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    inspect,
    not_,
    or_,
    select,
    true,
    union_all,
)

from models.changes.carrier import CAPABILITIES
from models.changes.details import DETAILS
from models.enums import (
    AccountKind,
    CallingNameStatus,
    PhoneNumberChangeField,
    PhoneNumberStatus,
)
from models.tables import (
    Account,
    AccountFormerName,
    PhoneNumber,
    PhoneNumberChange,
    PhoneNumberTag,
)
from resolvers.integrity.table_checks import ONE_PAGE, Rules, is_after

_ACCOUNT = inspect(Account).local_table
_FORMER = inspect(AccountFormerName).local_table
_NUMBER = inspect(PhoneNumber).local_table
_CHANGE = inspect(PhoneNumberChange).local_table
_TAG = inspect(PhoneNumberTag).local_table
_OWNER = _ACCOUNT.alias("owner")


_DELETIONS = {PhoneNumberChangeField.DELETED.value: 1, PhoneNumberChangeField.RESTORED.value: -1}
_RELEASES = {PhoneNumberChangeField.RELEASED.value: 1}


def _trail(page: CTE) -> CTE:
    """Counts over the trail of each number of a page."""
    step = _trail_rows(page)
    is_creation = step.c.field == PhoneNumberChangeField.CREATED.value
    return (
        select(
            step.c.phone_number_id,
            func.sum(case((step.c.field == PhoneNumberChangeField.GRANT.value, 0), else_=1)).label(
                "versions"
            ),
            func.sum(case((is_creation, 1), else_=0)).label("creations"),
            func.min(case((is_creation, step.c.id))).label("creation"),
            func.sum(case(_DELETIONS, value=step.c.field, else_=0)).label("deletions"),
            func.sum(case(_RELEASES, value=step.c.field, else_=0)).label("releases"),
            func.min(step.c.id).label("first"),
            func.sum(case((_is_gap(step), 1), else_=0)).label("gaps"),
            func.max(case((step.c.is_last_of_name, _status_after(step)))).label("name_status"),
        )
        .group_by(step.c.phone_number_id)
        .cte("trail")
    )


def _trail_rows(page: CTE) -> CTE:
    """Each row of the trail. `later` is the old value of the next change of the same field, or, for
    the last one, the present value.
    """
    is_last = _next(_CHANGE.c.id).is_(None)
    later = case((is_last, _now(page)), else_=_next(_CHANGE.c.old_value))
    return (
        select(*list(_CHANGE.c)[:5], later.label("later"), _is_last_of_name())
        .join_from(_CHANGE, page, page.c.id == _CHANGE.c.phone_number_id)
        .join(_OWNER, _OWNER.c.id == page.c.owner_id, isouter=True)
        .cte("step")
    )


def _is_gap(step: CTE) -> ColumnElement[bool]:
    """Whether something happened to the value of a change that is not in the trail. An owner can
    have been renamed.
    """
    is_owner = step.c.field == PhoneNumberChangeField.OWNER.value
    return and_(
        step.c.field.in_(_FIELDS),
        step.c.new_value.is_distinct_from(step.c.later),
        not_(and_(is_owner, _is_renamed(step))),
    )


def _is_renamed(step: CTE) -> ColumnElement[bool]:
    """Whether an account that had the new value as its name has the later one, or had it."""
    had, has_had = _FORMER.alias("had"), _FORMER.alias("has_had")
    accounts = union_all(
        select(_ACCOUNT.c.id).where(_ACCOUNT.c.name == step.c.later).correlate(step),
        select(has_had.c.account_id).where(has_had.c.name == step.c.later).correlate(step),
    )
    return exists(
        select(had.c.account_id)
        .where(had.c.name == step.c.new_value, had.c.account_id.in_(accounts))
        .correlate(step)
    )


def _next(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column of the next change of the same field."""
    same = (_CHANGE.c.phone_number_id, _CHANGE.c.field)
    return func.lead(column).over(partition_by=same, order_by=_CHANGE.c.id)


_COLUMNS = {detail.field.value: detail.column for detail in DETAILS.values()}
_FIELDS = (
    *_COLUMNS,
    PhoneNumberChangeField.ASSOCIATIONS.value,
    PhoneNumberChangeField.CAPABILITIES.value,
    PhoneNumberChangeField.OWNER.value,
    PhoneNumberChangeField.STATUS.value,
)
"""The fields whose changes form a chain of values up to the present one."""


def _now(page: CTE) -> ColumnElement[str | None]:
    """The present value of the field of a change. For the owner it is the name; of a deleted number
    it is the status that it would have again. Associations are compared in `check`.
    """
    values = {field: page.c[column] for field, column in _COLUMNS.items()}
    others = {
        PhoneNumberChangeField.ASSOCIATIONS.value: _CHANGE.c.new_value,
        PhoneNumberChangeField.CAPABILITIES.value: _capabilities(page),
        PhoneNumberChangeField.OWNER.value: _OWNER.c.name,
        PhoneNumberChangeField.STATUS.value: func.coalesce(page.c.former_status, page.c.status),
    }
    return case(values | others, value=_CHANGE.c.field)


def _capabilities(page: CTE) -> ColumnElement[str | None]:
    """`carrier.capabilities_text` in SQL."""
    parts = (_capability(name, page.c[name]) for name in CAPABILITIES)
    text = reduce(lambda text, part: text + part, parts)
    return func.nullif(func.substr(text, 3), "")


def _capability(name: str, column: ColumnElement[bool]) -> ColumnElement[str]:
    true_, false_ = (column.is_(true()), f"; {name}=true"), (column.is_(false()), f"; {name}=false")
    return case(true_, false_, else_="")


_NAME_FIELDS = (
    PhoneNumberChangeField.CALLING_NAME.value,
    PhoneNumberChangeField.CALLING_NAME_REQUEST.value,
    PhoneNumberChangeField.CALLING_NAME_STATUS.value,
)
"""The fields whose changes change the status of the calling name."""


def _is_last_of_name() -> ColumnElement[bool]:
    """Whether a change is the last of the calling name of its number."""
    is_of_name = _CHANGE.c.field.in_(_NAME_FIELDS)
    same = (_CHANGE.c.phone_number_id, is_of_name)
    later = func.lead(_CHANGE.c.id).over(partition_by=same, order_by=_CHANGE.c.id)
    return and_(is_of_name, later.is_(None)).label("is_last_of_name")


def _status_after(step: CTE) -> ColumnElement[str | None]:
    """The status of the calling name after a change of it."""
    has_value = step.c.new_value.is_not(None)
    in_effect, none = CallingNameStatus.UPDATE_SUCCEEDED, CallingNameStatus.UNASSIGNED
    pending, failed = CallingNameStatus.UPDATE_IN_PROGRESS, CallingNameStatus.UPDATE_FAILED
    after = (
        case((has_value, in_effect.value), else_=none.value),
        case((has_value, pending.value), else_=failed.value),
        step.c.new_value,
    )
    return case(dict(zip(_NAME_FIELDS, after, strict=True)), value=step.c.field)


_PAGE = select(_NUMBER).where(is_after([_NUMBER.c.id])).order_by(_NUMBER.c.id).limit(ONE_PAGE)
_SEEN = _PAGE.cte("page")
_TRAIL = _trail(_SEEN)
_IS_PENDING = _SEEN.c.calling_name_status == CallingNameStatus.UPDATE_IN_PROGRESS.value
_IS_HELD = _SEEN.c.former_status.is_(None)

NUMBER_RULES: Rules = {
    "version is not the number of its changes": (
        _SEEN.c.version != func.coalesce(_TRAIL.c.versions, 0)
    ),
    "its trail does not begin with its creation": func.coalesce(
        or_(_TRAIL.c.creations != 1, _TRAIL.c.creation != _TRAIL.c.first), _TRAIL.c.first.is_(None)
    ),
    "its trail does not lead to what it holds": func.coalesce(_TRAIL.c.gaps, 0) > 0,
    "its trail does not lead to the status of its calling name": (
        func.coalesce(_TRAIL.c.name_status, _SEEN.c.calling_name_status)
        != _SEEN.c.calling_name_status
    ),
    "its trail does not say whether it is deleted": (
        func.coalesce(_TRAIL.c.deletions, 0) != case((_IS_HELD, 0), else_=1)
    ),
    "its trail does not say whether it is released": (
        func.coalesce(_TRAIL.c.releases, 0) != case((_SEEN.c.former_e164.is_(None), 0), else_=1)
    ),
    "it keeps what only a deleted number has": and_(
        _IS_HELD, or_(_SEEN.c.former_e164.is_not(None), _SEEN.c.former_deletion_at.is_not(None))
    ),
    "it is deleted without the status and the time of its release": and_(
        ~_IS_HELD,
        or_(
            _SEEN.c.status != PhoneNumberStatus.RELEASE_IN_PROGRESS.value,
            _SEEN.c.deletion_at.is_(None),
        ),
    ),
    "it is deleted and its calling name is pending": and_(~_IS_HELD, _IS_PENDING),
    "its owner is not a person": func.coalesce(_OWNER.c.kind, "") != AccountKind.PERSON.value,
    "its calling name is pending without its times": and_(
        _IS_PENDING,
        or_(
            _SEEN.c.calling_name_requested_at.is_(None),
            _SEEN.c.calling_name_due_at.is_(None),
            _SEEN.c.calling_name_settled_at.is_not(None),
        ),
    ),
    "its calling name was asked for and is neither pending nor settled": and_(
        ~_IS_PENDING,
        _SEEN.c.calling_name_requested_at.is_not(None),
        _SEEN.c.calling_name_settled_at.is_(None),
    ),
    "its calling name does not agree with its status": or_(
        and_(
            _SEEN.c.calling_name_status == CallingNameStatus.UNASSIGNED.value,
            _SEEN.c.calling_name.is_not(None),
        ),
        and_(
            _SEEN.c.calling_name_status == CallingNameStatus.UPDATE_SUCCEEDED.value,
            _SEEN.c.calling_name.is_(None),
        ),
    ),
}

ROW_SEPARATOR = "\n"
"""Between the rows of a number's tags in a row of NUMBERS; no tag has it."""

_TAB = "\t"


def tag_row(key: str, tag: str, owner_id: int) -> str:
    """A row of a number's tags as a text."""
    return f"{key}{_TAB}{tag}{_TAB}{owner_id}"


_TAG_ROW = _TAG.c.key + _TAB + _TAG.c.tag + _TAB + cast(_TAG.c.owner_id, Text)
_TAG_ROWS = (
    select(func.aggregate_strings(_TAG_ROW, ROW_SEPARATOR))
    .where(_TAG.c.phone_number_id == _SEEN.c.id)
    .scalar_subquery()
)

NUMBERS = (
    select(
        *(
            _SEEN.c[name]
            for name in (
                "id",
                "e164",
                "former_e164",
                "country_code",
                "national_format",
                "international_format",
                "number_type",
                "nickname",
                "nickname_key",
                "name",
                "search_key",
                "owner_id",
                "tags",
                "tag_keys",
                "reference",
            )
        ),
        _TAG_ROWS.label("tag_rows"),
        *NUMBER_RULES.values(),
    )
    .join_from(_SEEN, _TRAIL, _TRAIL.c.phone_number_id == _SEEN.c.id, isouter=True)
    .join(_OWNER, _OWNER.c.id == _SEEN.c.owner_id, isouter=True)
    .order_by(_SEEN.c.id)
)
