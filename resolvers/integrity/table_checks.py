"""The conditions that rows of the other tables must meet: grants, memberships, tokens, kept
answers, associations, tags, what the voice platform says, changes and accounts.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    bindparam,
    exists,
    func,
    inspect,
    literal_column,
    select,
    tuple_,
)

from database.types import Id
from models.enums import AccountKind, PhoneNumberChangeField
from models.tables import (
    GRANT_COUNTED,
    GRANT_ORDERS,
    PROCESSING,
    AccessToken,
    Account,
    AccountWord,
    KeptAnswer,
    Membership,
    PhoneNumber,
    PhoneNumberAssociation,
    PhoneNumberChange,
    PhoneNumberGrant,
    PhoneNumberTag,
    PlatformNumber,
)

PAGE = 500
"""Rows per statement."""

ONE_PAGE = literal_column(str(PAGE), Integer)
"""The same as a LIMIT. It is a literal, because the plan depends on it."""

Rules: TypeAlias = Mapping[str, ColumnElement[bool]]
"""The problem of a row, and the condition in SQL under which it has it. Null counts as false."""


class Check(NamedTuple):
    """The check of a table: the name of a row in reports, the key, the rows and the rules."""

    subject: str
    key: Sequence[ColumnElement[int]]
    rows: FromClause
    rules: Rules

    @property
    def statement(self) -> Select[Any]:
        """The statement of a page of rows: their key, and whether each rule is broken. The page is
        found before anything is joined to it: PostgreSQL would read all that it joins for each.
        """
        columns: list[ColumnElement[Any]] = [*self.key, *self.rules.values()]
        page = select(*self.key).where(is_after(self.key)).order_by(*self.key).limit(ONE_PAGE)
        return (
            select(*columns)
            .select_from(self.rows)
            .where(tuple_(*self.key).in_(page.correlate(None)))
            .order_by(*self.key)
        )


def is_after(key: Sequence[ColumnElement[int]]) -> ColumnElement[bool]:
    """SQL: whether a row comes after the key in the parameters `after_0`, `after_1` ..."""
    return tuple_(*key) > tuple_(
        *(bindparam(f"after_{place}", type_=Id) for place in range(len(key)))
    )


_ACCOUNT = inspect(Account).local_table
_WORD = inspect(AccountWord).local_table
_NUMBER = inspect(PhoneNumber).local_table
_CHANGE = inspect(PhoneNumberChange).local_table
_GRANT = inspect(PhoneNumberGrant).local_table
_MEMBERSHIP = inspect(Membership).local_table
_TOKEN = inspect(AccessToken).local_table
_KEPT_ANSWER = inspect(KeptAnswer).local_table
_ASSOCIATION = inspect(PhoneNumberAssociation).local_table
_PLATFORM = inspect(PlatformNumber).local_table
_TAG = inspect(PhoneNumberTag).local_table

_GRANTEE, _GRANTER = _ACCOUNT.alias("grantee"), _ACCOUNT.alias("granter")
_MEMBER, _TEAM = _ACCOUNT.alias("member"), _ACCOUNT.alias("team")

WORD_SEPARATOR = "\n"
"""Between the words of an account in a row of ACCOUNTS; no name has it."""

ACCOUNTS = (
    select(
        _ACCOUNT.c.id,
        _ACCOUNT.c.name,
        _ACCOUNT.c.name_key,
        _ACCOUNT.c.default_calling_name,
        select(func.aggregate_strings(_WORD.c.key, WORD_SEPARATOR))
        .where(_WORD.c.account_id == _ACCOUNT.c.id)
        .scalar_subquery()
        .label("words"),
    )
    .where(is_after([_ACCOUNT.c.id]))
    .order_by(_ACCOUNT.c.id)
    .limit(ONE_PAGE)
)

PLATFORM_FACTS = (
    select(_PLATFORM.c.phone_number_id, _PLATFORM.c.facts)
    .where(is_after([_PLATFORM.c.phone_number_id]), _PLATFORM.c.facts.is_not(None))
    .order_by(_PLATFORM.c.phone_number_id)
    .limit(ONE_PAGE)
)

_LATER = _CHANGE.alias("later")
LAST_ASSOCIATIONS = (
    select(_CHANGE.c.id, _CHANGE.c.phone_number_id, _CHANGE.c.new_value)
    .where(
        is_after([_CHANGE.c.id]),
        _CHANGE.c.field == PhoneNumberChangeField.ASSOCIATIONS.value,
        ~exists(
            select(_LATER.c.id).where(
                _LATER.c.phone_number_id == _CHANGE.c.phone_number_id,
                _LATER.c.field == _CHANGE.c.field,
                _LATER.c.id > _CHANGE.c.id,
            )
        ),
    )
    .order_by(_CHANGE.c.id)
    .limit(ONE_PAGE)
)
"""Changes of associations, each the last of its number."""

CHECKS = (
    Check(
        "grant of phone number {} to account {}",
        (_GRANT.c.phone_number_id, _GRANT.c.grantee_id),
        _GRANT.outerjoin(_NUMBER, _NUMBER.c.id == _GRANT.c.phone_number_id)
        .outerjoin(_GRANTEE, _GRANTEE.c.id == _GRANT.c.grantee_id)
        .outerjoin(_GRANTER, _GRANTER.c.id == _GRANT.c.granted_by_id),
        {
            "there is no such number": _NUMBER.c.id.is_(None),
            "there is no such account": _GRANTEE.c.id.is_(None),
            "nobody granted it": _GRANTER.c.id.is_(None),
            "the number is released": _NUMBER.c.former_e164.is_not(None),
            "it is to the owner": _GRANT.c.grantee_id == _NUMBER.c.owner_id,
            "number_created_at is not when the number was created": (
                _GRANT.c.number_created_at != _NUMBER.c.created_at
            ),
            **{
                f"{copy} differs from the number": _GRANT.c[copy].is_distinct_from(
                    _NUMBER.c[copy.removeprefix("number_")]
                )
                for copy in GRANT_ORDERS
            },
            **{
                f"{copy} differs from the number": and_(
                    _NUMBER.c.id.is_not(None),
                    _GRANT.c[copy].is_distinct_from(
                        literal_column(f"({sql.format('phone_number.')})", _GRANT.c[copy].type)
                    ),
                )
                for copy, sql in GRANT_COUNTED.items()
            },
            "it ends before it begins": _GRANT.c.expires_at < _GRANT.c.created_at,
        },
    ),
    Check(
        "membership of account {} in team {}",
        (_MEMBERSHIP.c.member_id, _MEMBERSHIP.c.team_id),
        _MEMBERSHIP.outerjoin(_MEMBER, _MEMBER.c.id == _MEMBERSHIP.c.member_id).outerjoin(
            _TEAM, _TEAM.c.id == _MEMBERSHIP.c.team_id
        ),
        {
            "the member is not a person": (
                func.coalesce(_MEMBER.c.kind, "") != AccountKind.PERSON.value
            ),
            "the team is not a team": func.coalesce(_TEAM.c.kind, "") != AccountKind.TEAM.value,
        },
    ),
    Check(
        "access token {}",
        (_TOKEN.c.id,),
        _TOKEN.outerjoin(_ACCOUNT, _ACCOUNT.c.id == _TOKEN.c.account_id),
        {
            "its account is not a person": (
                func.coalesce(_ACCOUNT.c.kind, "") != AccountKind.PERSON.value
            ),
            "it ends before it begins": _TOKEN.c.expires_at < _TOKEN.c.created_at,
        },
    ),
    Check(
        "kept answer {}",
        (_KEPT_ANSWER.c.id,),
        _KEPT_ANSWER.outerjoin(_ACCOUNT, _ACCOUNT.c.id == _KEPT_ANSWER.c.account_id),
        {
            "its account is not a person": (
                func.coalesce(_ACCOUNT.c.kind, "") != AccountKind.PERSON.value
            ),
            "it is not an answer yet": _KEPT_ANSWER.c.status == PROCESSING,
        },
    ),
    Check(
        "association {}",
        (_ASSOCIATION.c.id,),
        _ASSOCIATION.outerjoin(_NUMBER, _NUMBER.c.id == _ASSOCIATION.c.phone_number_id),
        {"there is no such number": _NUMBER.c.id.is_(None)},
    ),
    Check(
        "a tag of phone number {}",
        (_TAG.c.phone_number_id,),
        _TAG.outerjoin(_NUMBER, _NUMBER.c.id == _TAG.c.phone_number_id),
        {"there is no such number": _NUMBER.c.id.is_(None)},
    ),
    Check(
        "what the voice platform says of phone number {}",
        (_PLATFORM.c.phone_number_id,),
        _PLATFORM.outerjoin(_NUMBER, _NUMBER.c.id == _PLATFORM.c.phone_number_id),
        {
            "there is no such number": _NUMBER.c.id.is_(None),
            "it says nothing": and_(_PLATFORM.c.platform_id.is_(None), _PLATFORM.c.facts.is_(None)),
        },
    ),
    Check(
        "change {}",
        (_CHANGE.c.id,),
        _CHANGE.outerjoin(_NUMBER, _NUMBER.c.id == _CHANGE.c.phone_number_id).outerjoin(
            _ACCOUNT, _ACCOUNT.c.id == _CHANGE.c.actor_id
        ),
        {
            "there is no such number": _NUMBER.c.id.is_(None),
            "there is no such actor": and_(
                _CHANGE.c.actor_id.is_not(None), _ACCOUNT.c.id.is_(None)
            ),
        },
    ),
    Check(
        "account {}",
        (_ACCOUNT.c.id,),
        _ACCOUNT,
        {
            "a team has a subject, which only persons sign in by": and_(
                _ACCOUNT.c.kind == AccountKind.TEAM.value, _ACCOUNT.c.subject.is_not(None)
            ),
            "a team is disabled, which only persons are": and_(
                _ACCOUNT.c.kind == AccountKind.TEAM.value, _ACCOUNT.c.disabled_at.is_not(None)
            ),
            "its subject is of no issuer: run `numberbook migrate --oidc-issuer URL`": and_(
                _ACCOUNT.c.subject.is_not(None), _ACCOUNT.c.issuer.is_(None)
            ),
            "it has an issuer and no subject": and_(
                _ACCOUNT.c.subject.is_(None), _ACCOUNT.c.issuer.is_not(None)
            ),
            "it has a default calling name and no time when it was set": and_(
                _ACCOUNT.c.default_calling_name.is_not(None),
                _ACCOUNT.c.default_calling_name_at.is_(None),
            ),
        },
    ),
)
