"""Who may do what with a number: the whole policy, as tables in pure Python.

A viewer's access to a number is the first claim that holds; `access.py` finds it in SQL. PERMITTED
says which access permits which action. Everything else follows from these two: `viewerAccess`,
`viewerCanUpdate`, the access filter, pages and counts. PERMITTED_TO_SYSTEM says what commands may
do, which have no viewer.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from models.enums import Creators, PhoneNumberAccess


class Viewer(NamedTuple):
    """The account that a request comes from. Its teams and rights are not stored here: each
    statement reads them.
    """

    account_id: int


@dataclass(frozen=True)
class System:
    """The actor of sweeps, imports and the operating commands. It has no account.

    No request acts as the system: a `Context` always has a `Viewer`.
    """


SYSTEM = System()


class Action(Enum):
    READ = auto()
    UPDATE = auto()
    GRANT = auto()
    REVOKE = auto()
    READ_GRANTS = auto()
    TRANSFER = auto()
    SETTLE = auto()
    CREATE = auto()
    DELETE = auto()
    RESTORE = auto()


_OWNER, _OPERATOR = PhoneNumberAccess.OWNER, PhoneNumberAccess.OPERATOR

PERMITTED: dict[Action, frozenset[PhoneNumberAccess]] = {
    Action.READ: frozenset(PhoneNumberAccess),
    Action.UPDATE: frozenset({_OWNER}),  # as in the voice platform
    Action.GRANT: frozenset({_OWNER}),
    Action.REVOKE: frozenset({_OWNER}),
    Action.READ_GRANTS: frozenset({_OWNER}),
    Action.TRANSFER: frozenset({_OWNER, _OPERATOR}),
    Action.SETTLE: frozenset({_OPERATOR}),
    Action.CREATE: frozenset({_OPERATOR}),  # and others by CREATORS
    Action.DELETE: frozenset({_OWNER, _OPERATOR}),
    Action.RESTORE: frozenset({_OWNER, _OPERATOR}),
}

CREATORS: dict[Creators, frozenset[PhoneNumberAccess]] = {
    Creators.OPERATORS: PERMITTED[Action.CREATE],
    Creators.EVERYONE: PERMITTED[Action.CREATE] | {_OWNER},
}
"""Who may create a number, by the setting: the access that they will have to it. So everyone can
create numbers that are their own.
"""

SEES_DELETED = frozenset({_OWNER, _OPERATOR})
"""Who still sees a deleted number, if they list deleted numbers. A grant of it is not in force."""

PERMITTED_ON_DELETED = frozenset({Action.RESTORE})
"""The only actions on a deleted number. On a released one there is none: nobody sees it."""

REFUSALS: dict[Action, str] = {
    Action.UPDATE: "Only the owner can update this phone number.",
    Action.GRANT: "Only the owner can share this phone number.",
    Action.REVOKE: "Only the owner can end the sharing of this phone number.",
    Action.TRANSFER: "Only the owner or an operator can transfer this phone number.",
    Action.SETTLE: "Only an operator can settle the calling name of this phone number.",
    Action.CREATE: "Only an operator can create this phone number.",
    Action.DELETE: "Only the owner or an operator can delete this phone number.",
    Action.RESTORE: "Only the owner or an operator can restore this phone number.",
}
"""The message for a viewer who sees a number but may not do this action."""

PERMITTED_TO_SYSTEM = frozenset(
    {
        Action.GRANT,
        Action.REVOKE,
        Action.READ_GRANTS,
        Action.TRANSFER,
        Action.SETTLE,
        Action.CREATE,
        Action.DELETE,
        Action.RESTORE,
    }
)
"""What commands may do to any number. Who can run commands has full access to the database."""


def permits(access: str, action: Action) -> bool:
    """Whether this access permits the action. Use it only for actions that only owners may do.

    For others use `access.is_permitted`, which looks at all claims of the viewer: an operator who
    owns the number has the access OWNER, and is still an operator.
    """
    return access in PERMITTED[action]
