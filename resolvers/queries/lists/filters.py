"""The filter of a list of numbers.

Each of CONDITIONS is SQL with parameters that begin with its name, so that a statement depends on
which conditions are given and not on their values.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    exists,
    func,
    inspect,
    or_,
    select,
)
from sqlmodel import col

from database.functions import any_of, is_among, position
from database.types import OrderedText, UtcDateTime
from models import access, rules
from models.enums import (
    CallingNameStatus,
    NumberType,
    PhoneNumberAccess,
    PhoneNumberStatus,
    PhoneNumberType,
    ProductType,
)
from models.errors import BadInput
from models.numbers.labels import tag_key
from models.numbers.numbering import fold
from models.tables import PhoneNumber, PhoneNumberAssociation, PhoneNumberTag
from resolvers.context import Context

ALL_ACCESSES = tuple(PhoneNumberAccess)


class AssociationKey(NamedTuple):
    """What identifies a resource of the carrier."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class PhoneNumberFilter:
    """Conditions, all of which must hold. None is no condition; a list means any of its values."""

    access: Sequence[PhoneNumberAccess] | None = None
    association: AssociationKey | None = None
    calling_name_due_before: datetime | None = None
    calling_name_statuses: Sequence[CallingNameStatus] | None = None
    country_codes: Sequence[str] | None = None
    deleted: bool | None = None
    e164: Sequence[str] | None = None
    e164_starts_with: str | None = None
    has_nickname: bool | None = None
    number_types: Sequence[NumberType] | None = None
    has_tags: bool | None = None
    product_types: Sequence[ProductType] | None = None
    reference: str | None = None
    search: str | None = None
    statuses: Sequence[PhoneNumberStatus] | None = None
    tags: Sequence[str] | None = None
    types: Sequence[PhoneNumberType] | None = None

    @property
    def accesses(self) -> tuple[PhoneNumberAccess, ...]:
        """The kinds of access that the filter allows, in the policy's order."""
        if self.access is None:
            return ALL_ACCESSES
        return tuple(access for access in ALL_ACCESSES if access in self.access)


NO_FILTER = PhoneNumberFilter()


_PREFIX = bindparam("e164_starts_with", type_=Text)
_AFTER_NINE = ":"
"""The character after 9: all numbers that start with a prefix come before the prefix followed by
this.
"""

DELETED = "deleted"
"""The condition of a list of deleted numbers. All other lists have only numbers that are held."""

HAS_NICKNAME = "has_nickname"

NUMBER_SEARCH = "number_search"
"""The condition in place of `search` for a text that can be a number, or a part of one. It has a
second parameter, SEARCH_DIGITS.
"""
SEARCH_DIGITS = "search_digits"

ASSOCIATION = "association"
"""The condition of a list of the numbers that are connected to one resource. It has two parameters:
`association_name` and `association_value`.
"""


REFERENCE = "reference"

TAGS = "tags"
"""The condition of a list of the numbers that have any of some tags."""


TAGS_OF_EACH = "tags_of_each"
"""The same condition as a lookup for each number, for numbers that are found otherwise."""


def _tagged() -> Select[int]:
    """The numbers that have any of the tags."""
    return select(col(PhoneNumberTag.phone_number_id)).where(any_of(col(PhoneNumberTag.key), TAGS))


def _tagged_of_owner() -> Select[int]:
    return _tagged().where(col(PhoneNumberTag.owner_id) == access.VIEWER_ID)


def _is_tagged() -> ColumnElement[bool]:
    """Whether the number of this row has any of the tags. PostgreSQL would make a join of EXISTS,
    which could begin with the tags of others.
    """
    own = _tagged().where(col(PhoneNumberTag.phone_number_id) == col(PhoneNumber.id)).limit(1)
    return own.correlate(PhoneNumber).scalar_subquery().is_not(None)


def are_many_tagged() -> ColumnElement[bool]:
    """Whether more numbers than `many_tagged` have any of the tags, whoever owns them."""
    return exists(_tagged().offset(bindparam("many_tagged", type_=Integer)).limit(1))


def _contains(column: Any, name: str) -> ColumnElement[bool]:  # noqa: ANN401
    return position(col(column), bindparam(name, type_=Text)) > 0


_AMONG_TAGGED = is_among(col(PhoneNumber.id), _tagged().correlate(None))
_AMONG_OWN_TAGGED = is_among(col(PhoneNumber.id), _tagged_of_owner().correlate(None))


def is_among_tagged(kind: PhoneNumberAccess) -> ColumnElement[bool]:
    """Whether the number of this row is one of those that the index of tags has for a branch."""
    return _AMONG_OWN_TAGGED if kind == PhoneNumberAccess.OWNER else _AMONG_TAGGED


ONE_OF = {
    "calling_name_statuses": "calling_name_status",
    "country_codes": "country_code",
    "number_types": "number_type",
    "product_types": "product_type",
    "statuses": "status",
    "types": "type",
}
"""Those of CONDITIONS for which a column of numbers has one of the given values."""

_COLUMNS = inspect(PhoneNumber).local_table.c

CONDITIONS: dict[str, ColumnElement[bool]] = {
    **{name: any_of(_COLUMNS[column], name) for name, column in ONE_OF.items()},
    ASSOCIATION: is_among(
        col(PhoneNumber.id),
        select(col(PhoneNumberAssociation.phone_number_id))
        .where(
            col(PhoneNumberAssociation.value) == bindparam("association_value", type_=Text),
            col(PhoneNumberAssociation.name) == bindparam("association_name", type_=Text),
        )
        .correlate(None),
    ),
    "calling_name_due_before": col(PhoneNumber.calling_name_due_at)
    < bindparam("calling_name_due_before", type_=UtcDateTime()),
    DELETED: access.is_deleted(),
    "e164": any_of(col(PhoneNumber.e164), "e164"),
    "e164_starts_with": and_(
        col(PhoneNumber.e164) >= _PREFIX, col(PhoneNumber.e164) < _PREFIX + _AFTER_NINE
    ),
    HAS_NICKNAME: col(PhoneNumber.nickname_key).is_not(None)
    == bindparam(HAS_NICKNAME, type_=Boolean),
    "has_tags": col(PhoneNumber.tag_keys).is_not(None) == bindparam("has_tags", type_=Boolean),
    NUMBER_SEARCH: or_(
        _contains(PhoneNumber.search_key, NUMBER_SEARCH),
        _contains(PhoneNumber.e164, SEARCH_DIGITS),
        # Where a trunk prefix is no 0 (Russia), or is between digits (Argentina).
        _contains(PhoneNumber.national_format, NUMBER_SEARCH),
    ),
    REFERENCE: col(PhoneNumber.reference) == bindparam(REFERENCE, type_=OrderedText),
    "search": _contains(PhoneNumber.search_key, "search"),
    TAGS: _AMONG_TAGGED,
    TAGS_OF_EACH: _is_tagged(),
}

OF_BRANCHES: dict[PhoneNumberAccess, dict[str, ColumnElement[bool]]] = {
    PhoneNumberAccess.OWNER: {
        TAGS: _AMONG_OWN_TAGGED,
    },
    PhoneNumberAccess.GRANTED: {TAGS: _is_tagged()},
    PhoneNumberAccess.OPERATOR: {},
}
"""What some of CONDITIONS are for the numbers of a branch: the time must not tell that others have
numbers with a tag (docs/decisions/0056).
"""


DEPENDS_ON_VALUE = frozenset(
    {"calling_name_due_before", "e164_starts_with", HAS_NICKNAME, "has_tags"}
)
"""The best plan of the statement depends on their values: most numbers start with +1, few with
+1415555.
"""


def conditions_named(names: Collection[str], kind: PhoneNumberAccess) -> list[ColumnElement[bool]]:
    """Those of CONDITIONS for a branch of this kind, always in the same order, so that the
    statement is the same too.
    """
    held = [] if DELETED in names else [access.is_held()]
    conditions = CONDITIONS | OF_BRANCHES[kind]
    return held + [conditions[name] for name in sorted(names)]


def conditions_of(values: Mapping[str, Any]) -> frozenset[str]:
    """The names of the CONDITIONS that have these values."""
    return frozenset(CONDITIONS.keys() & values.keys())


def condition_values(given: PhoneNumberFilter) -> dict[str, Any]:
    """The values of the CONDITIONS that the filter has, and their parameters. Raises BadInput."""
    if given is NO_FILTER:
        return {}
    values = {}
    for name in CONDITIONS:
        value = getattr(given, name, None)
        if value is not None:
            values[name] = _CHECKS.get(name, _distinct)(value)
    if not values.get(DELETED, True):
        del values[DELETED]
    if given.association is not None:
        name, value = given.association
        values |= {"association_name": name, "association_value": value}
    text = values.pop("search", None)
    return values if text is None else values | _search_values(text)


def checked_values(context: Context, given: PhoneNumberFilter) -> dict[str, Any]:
    """The same for what somebody asks, whose lists are not longer than `max_ids`. Raises
    BadInput.
    """
    context.check_listed("e164", given.e164 or ())
    context.check_listed("tags", given.tags or ())
    return condition_values(given)


def _search_values(text: str) -> dict[str, str]:
    if not text:
        return {}  # a blank search is no condition
    digits = re.sub("[^0-9]", "", text).removeprefix("0")
    if not digits or not _NUMBER.fullmatch(text):
        return {"search": text}
    return {NUMBER_SEARCH: text, SEARCH_DIGITS: digits}


_NUMBER = re.compile("[0-9 ()./+-]+")


def _distinct(values: Sequence[str]) -> list[str]:
    return sorted({str(value) for value in values})


def _association(key: AssociationKey) -> AssociationKey:
    _check_text(key.value, "The value of an association")
    return key


def _check_text(text: str, what: str) -> None:
    """PostgreSQL takes no text with NUL in it."""
    if "\0" in text:
        raise BadInput(f"{what} must not contain the NUL character.")


def _reference(text: str) -> str:
    _check_text(text, REFERENCE)
    return text


def _tags(tags: Sequence[str]) -> list[str]:
    for tag in tags:
        _check_text(tag, TAGS)
    return sorted({tag_key(tag.strip()) for tag in tags})


def _search(text: str) -> str:
    _check_text(text, "search")
    # A line end would match between the texts of a search key. No text contains U+001F.
    return fold(text.strip()).replace("\n", "\x1f")


def _starts_with(prefix: str) -> str:
    if not rules.E164_PREFIX.fullmatch(prefix):
        raise BadInput("e164StartsWith must be + and 1 to 14 digits, the first not 0.")
    return prefix


def branches(
    accesses: Collection[PhoneNumberAccess], conditions: Collection[str]
) -> list[access.Branch]:
    """The branches of a list with these kinds of access and conditions."""
    if DELETED in conditions:
        return access.branches_of_deleted(accesses)
    return access.branches(accesses)


def without_owner_index(branch: access.Branch) -> access.Branch:
    """The branch without the index of owners: SQLite would prefer it to that of tags, PostgreSQL
    read it beside that of terms.
    """
    if branch.kind != PhoneNumberAccess.OWNER:
        return branch
    owner, viewer = access.OWNERSHIP
    return branch._replace(condition=func.coalesce(owner, owner) == viewer)


def _as_given(value: bool | datetime) -> bool | datetime:
    return value


_CHECKS: dict[str, Callable[[Any], Any]] = {
    ASSOCIATION: _association,
    "calling_name_due_before": _as_given,
    DELETED: _as_given,
    "e164_starts_with": _starts_with,
    HAS_NICKNAME: _as_given,
    "has_tags": _as_given,
    REFERENCE: _reference,
    "search": _search,
    TAGS: _tags,
}
