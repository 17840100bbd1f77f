"""Who may do what with a number: the whole policy, as tables in pure Python.

A viewer's access to a number is the first claim that holds; `access.py` finds it in SQL. PERMITTED
says which access permits which action. All else follows from the two: `viewerAccess`,
`viewerCanUpdate`, the access filter, pages and counts. What the system may do by itself, without a
viewer, is a set beside them.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from models.enums import PhoneNumberAccess


class Viewer(NamedTuple):
    """The account that asks. Its teams and rights are not remembered: each statement reads them
    anew.
    """

    account_id: int


@dataclass(frozen=True)
class System:
    """Nobody's account: sweeps, imports, and the commands of those who run the house.

    No request comes as the system: a `Context` holds a `Viewer`, and only that.
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


_OWNER, _OPERATOR = PhoneNumberAccess.OWNER, PhoneNumberAccess.OPERATOR

PERMITTED: dict[Action, frozenset[PhoneNumberAccess]] = {
    Action.READ: frozenset(PhoneNumberAccess),
    Action.UPDATE: frozenset({_OWNER}),  # seed 000: only the owner
    Action.GRANT: frozenset({_OWNER}),
    Action.REVOKE: frozenset({_OWNER}),
    Action.READ_GRANTS: frozenset({_OWNER}),
    Action.TRANSFER: frozenset({_OWNER, _OPERATOR}),
    Action.SETTLE: frozenset({_OPERATOR}),
}

REFUSALS: dict[Action, str] = {
    Action.UPDATE: "Only the owner can update this phone number.",
    Action.GRANT: "Only the owner can share this phone number.",
    Action.REVOKE: "Only the owner can end the sharing of this phone number.",
    Action.TRANSFER: "Only the owner or an operator can transfer this phone number.",
    Action.SETTLE: "Only an operator can settle the calling name of this phone number.",
}
"""What a viewer is told who sees a number but may not do this to it."""

PERMITTED_TO_SYSTEM = frozenset(
    {Action.GRANT, Action.REVOKE, Action.READ_GRANTS, Action.TRANSFER, Action.SETTLE}
)
"""What commands may do to any number: whoever can run them holds the database itself."""


def permits(access: str, action: Action) -> bool:
    """Whether the first claim of a viewer to a number permits what only owners may do.

    For what an operator may do ask `is_permitted`: an operator who owns the number is one too.
    """
    return access in PERMITTED[action]
