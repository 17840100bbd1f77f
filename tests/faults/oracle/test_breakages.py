"""The oracle finds faults: each of these makes a policy, a rule or a statement wrong."""

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, true

from database.statements import Statement
from models import access, policy, rules
from models.enums import FailureCode, PhoneNumberAccess
from models.errors import Failure
from models.policy import Action
from resolvers.accounts.accounts import accounts_by_name
from resolvers.mutations import apply, authorization, transfer
from resolvers.queries.lists import number_lists
from tests.faults.oracle.fuzz import explore
from tests.faults.oracle.worlds import Difference, world_at
from tests.support.counts import only_full

COMPARISONS = 3_000
"""Each fault is found within so many."""

OWNER, GRANTED, OPERATOR = PhoneNumberAccess
Break = Callable[[pytest.MonkeyPatch], None]


def permitting(action: Action, *accesses: PhoneNumberAccess) -> Break:
    return lambda patch: patch.setitem(policy.PERMITTED, action, frozenset(accesses))


def replacing(module: object, name: str, value: Any) -> Break:  # noqa: ANN401
    return lambda patch: patch.setattr(module, name, value)


FAULTS: dict[str, tuple[int, Break]] = {
    "grantees update": (6, permitting(Action.UPDATE, OWNER, GRANTED)),
    "owners cannot delete": (1, permitting(Action.DELETE, OPERATOR)),
    "grantees see grants": (6, permitting(Action.READ_GRANTS, OWNER, GRANTED)),
    "grantees know of deleted numbers": (
        4,
        replacing(access, "SEES_DELETED", frozenset(PhoneNumberAccess)),
    ),
    "grants have no end": (6, replacing(access, "has_not_ended", true)),
    "teams see nothing": (
        3,
        replacing(access, "grantee_ids", lambda: select(access.VIEWER_ID.label("grantee_id"))),
    ),
    "grantees see the grants of others": (6, replacing(access, "is_to_viewer", true)),
    "deleted numbers are listed": (2, replacing(access, "is_held", true)),
    "hidden numbers are told": (
        1,
        replacing(
            authorization, "NOT_FOUND", Failure(FailureCode.FORBIDDEN, "This is not yours.", None)
        ),
    ),
    "hidden teams are told": (
        7,
        replacing(
            transfer,
            "persons_and_visible_teams",
            lambda connection, _viewer, names: accounts_by_name(connection, names),
        ),
    ),
    "grants begin in the past": (3, replacing(rules, "grant_end", lambda moment, _now: moment)),
    "time stands": (1, replacing(apply, "MILLISECOND", timedelta(0))),
    "pages lose a number": (
        1,
        replacing(
            number_lists, "cut", lambda rows, page: (rows[: page.size][1:], len(rows) > page.size)
        ),
    ),
}
"""Each with the seed of a world that meets it soon."""

LATE = {
    "grantees know of deleted numbers",
    "grants have no end",
    "hidden teams are told",
    "owners cannot delete",
}
"""Those that take longer to meet."""


@pytest.fixture(
    params=[pytest.param(name, marks=[only_full] if name in LATE else []) for name in FAULTS]
)
def seed(request: pytest.FixtureRequest) -> Iterator[int]:
    """A fault, in statements that are made anew before and after it; and the seed of a world."""
    seed, make = FAULTS[request.param]
    forget_statements()
    with pytest.MonkeyPatch.context() as patch:
        make(patch)
        yield seed
    forget_statements()


def forget_statements() -> None:
    for name, module in [*sys.modules.items()]:
        if name.startswith("resolvers."):
            for value in vars(module).values():
                if isinstance(value, Statement):
                    value._compiled.clear()
                elif hasattr(value, "cache_clear"):
                    value.cache_clear()


@pytest.mark.usefixtures("log")
async def test_the_oracle_finds_a_fault(sqlite_url: str, seed: int) -> None:
    with pytest.raises(Difference, match=f"FAULTS_ORACLE_SEED={seed} ") as found:
        await explore(world_at(sqlite_url, seed), COMPARISONS)
    assert "expected" in str(found.value)
