"""The directory: accounts to grant and transfer to, found by the beginning of a word of their name,
and the viewer's teams.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Text,
    and_,
    bindparam,
    exists,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from database.functions import any_of
from database.statements import Row, Statement
from models import access
from models.enums import Directory
from models.errors import BadInput
from models.names import WORD_KEY_LENGTH, name_key, word_keys
from models.records import AccountRecord
from models.rules import has_control_characters
from models.tables import Account, AccountWord, Membership
from resolvers.accounts.accounts import ACCOUNT_COLUMNS
from resolvers.context import Context


async def teams(context: Context) -> list[AccountRecord]:
    """The teams of the viewer, sorted by name. Raises Unavailable."""
    parameters = {"viewer_id": context.viewer.account_id}
    return await context.database.read(
        lambda connection: list(map(AccountRecord._make, _TEAMS.rows(connection, parameters)))
    )


async def search(context: Context, text: str, size: int) -> list[AccountRecord]:
    """The first accounts with a word that begins with the text, sorted by that word and then by the
    whole name; none for a blank text. Disabled accounts are not found.

    Raises BadInput, Unavailable.
    """
    key = _search_key(text)
    if not key or context.directory == Directory.OFF:
        return []
    parameters = {
        "viewer_id": context.viewer.account_id,
        "from": key,
        "to": key + _LAST,
        "rows": size,
    }

    def unit(connection: Connection) -> list[AccountRecord]:
        if context.directory == Directory.EVERYONE:
            rows = _AMONG_ALL.rows(connection, parameters)
        else:
            rows = _rows_of_teams(connection, parameters)
        return _first(rows, key, size)

    is_one_statement = context.directory == Directory.EVERYONE
    run = context.database.read if is_one_statement else context.database.read_snapshot
    return await run(unit)


def _rows_of_teams(connection: Connection, parameters: dict[str, Any]) -> list[Row]:
    """The rows of accounts of the viewer's teams; an operator finds all accounts.

    Of a few, each is looked up. Where there are many, the first with such a word are among them
    soon.
    """
    [[is_operator]] = _IS_OPERATOR.rows(connection, parameters)
    if is_operator:
        return _AMONG_ALL.rows(connection, parameters)
    ids = [row[0] for row in _OF_TEAMS.rows(connection, parameters)]
    if len(ids) > _FEW:
        return _AMONG_MANY.rows(connection, parameters)
    return _AMONG_FEW.rows(connection, parameters | {"ids": ids})


def _search_key(text: str) -> str:
    """The folded text. Raises BadInput."""
    if has_control_characters(text[: WORD_KEY_LENGTH + 1]):
        raise BadInput("search must not contain control characters.")
    key = name_key(text) if len(text) <= WORD_KEY_LENGTH else text
    if len(key) > WORD_KEY_LENGTH:
        raise BadInput(f"search must not exceed {WORD_KEY_LENGTH} characters.")
    return key


def _first(rows: Sequence[Row], key: str, size: int) -> list[AccountRecord]:
    """The accounts of the first rows. A row without a word is of an account without a `name_key`,
    whose words are not stored.
    """
    accounts = [(word, AccountRecord._make(own)) for word, *own in rows]
    found = [(word or _word(account, key), account) for word, account in accounts]
    return [account for word, account in sorted(found) if word][:size]


def _word(account: AccountRecord, key: str) -> str:
    """By which word of its name the account is found; empty if by none."""
    keys = word_keys(name_key(account.name))
    return min((each for each in keys if each.startswith(key)), default="")


_LAST = "\U0010ffff"
"""No name has this character, which comes after all others."""

_MAX_WITHOUT_KEY = 1000

_FEW = 1000
"""How many accounts are looked up, one by one, at most."""


def _is_found(word: type[AccountWord]) -> ColumnElement[bool]:
    begin, end = (bindparam(name, type_=Text) for name in ("from", "to"))
    return and_(col(word.key) >= begin, col(word.key) < end)


def _is_of_teams() -> ColumnElement[bool]:
    """Whether the account of this row is the viewer, a team of the viewer's or a member of one."""
    own, other = aliased(Membership), aliased(Membership)
    is_team = exists().where(
        col(own.member_id) == access.VIEWER_ID, col(own.team_id) == col(Account.id)
    )
    is_member = exists().where(
        col(own.member_id) == access.VIEWER_ID,
        col(own.team_id) == col(other.team_id),
        col(other.member_id) == col(Account.id),
    )
    is_viewer = col(Account.id) == access.VIEWER_ID
    return or_(is_viewer, is_team.correlate(Account), is_member.correlate(Account))


def _search(*conditions: ColumnElement[bool]) -> CompoundSelect[Any]:
    """The first accounts with the words they are found by, and all accounts without a key."""
    word, earlier = aliased(AccountWord), aliased(AccountWord)
    is_enabled = col(Account.disabled_at).is_(None)
    is_first = ~exists().where(
        col(earlier.account_id) == col(word.account_id),
        _is_found(earlier),
        col(earlier.key) < col(word.key),
    )
    found = (
        select(col(word.key), *ACCOUNT_COLUMNS)
        .join(Account, col(Account.id) == col(word.account_id))
        .where(_is_found(word), is_first, is_enabled, *conditions)
        .order_by(col(word.key), col(word.account_id))
        .limit(bindparam("rows"))
        .subquery()
    )
    without_key = (
        select(null(), *ACCOUNT_COLUMNS)
        .where(col(Account.name_key).is_(None), is_enabled, *conditions)
        .order_by(col(Account.id))
        .limit(_MAX_WITHOUT_KEY)
        .subquery()
    )
    return union_all(select(found), select(without_key))


_AMONG_ALL = Statement(_search)
_AMONG_FEW = Statement(lambda: _search(any_of(col(Account.id), "ids")))
_AMONG_MANY = Statement(lambda: _search(_is_of_teams()))

_OWN_TEAMS = select(col(Membership.team_id)).where(col(Membership.member_id) == access.VIEWER_ID)
_MEMBERS = select(col(Membership.member_id)).where(col(Membership.team_id).in_(_OWN_TEAMS))
_OF_TEAMS = Statement(
    lambda: union_all(select(access.grantee_ids().subquery()), _MEMBERS).limit(_FEW + 1)
)
_IS_OPERATOR = Statement(lambda: select(access.is_operator()))
_TEAMS = Statement(
    lambda: (
        select(*ACCOUNT_COLUMNS)
        .join(Membership, col(Membership.team_id) == col(Account.id))
        .where(col(Membership.member_id) == access.VIEWER_ID)
        .order_by(col(Account.name))
    )
)
