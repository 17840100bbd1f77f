"""The oracle finds faults: each of these makes a policy, a rule or a statement wrong."""

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, true

from models import access, policy, rules
from models.enums import FailureCode, PhoneNumberAccess
from models.errors import Failure
from models.policy import Action
from resolvers.accounts.accounts import accounts_by_name
from resolvers.mutations import apply, authorization, transfer
from resolvers.queries import phone_numbers
from tests.faults.oracle.fuzz import explore
from tests.faults.oracle.worlds import Difference, world_at

SEED = 1
COMPARISONS = 3_000
"""Each fault is found within so many."""

OWNER, GRANTED, OPERATOR = PhoneNumberAccess
Break = Callable[[pytest.MonkeyPatch], None]


def permitting(action: Action, *accesses: PhoneNumberAccess) -> Break:
    return lambda patch: patch.setitem(policy.PERMITTED, action, frozenset(accesses))


def replacing(module: object, name: str, value: Any) -> Break:  # noqa: ANN401
    return lambda patch: patch.setattr(module, name, value)


FAULTS: dict[str, Break] = {
    "grantees update": permitting(Action.UPDATE, OWNER, GRANTED),
    "operators share": permitting(Action.GRANT, OWNER, OPERATOR),
    "owners cannot delete": permitting(Action.DELETE, OPERATOR),
    "grantees see grants": permitting(Action.READ_GRANTS, OWNER, GRANTED),
    "grantees know of deleted numbers": replacing(
        access, "SEES_DELETED", frozenset(PhoneNumberAccess)
    ),
    "grants have no end": replacing(access, "has_not_ended", true),
    "teams see nothing": replacing(
        access, "grantee_ids", lambda: select(access.VIEWER_ID.label("grantee_id"))
    ),
    "deleted numbers are listed": replacing(access, "is_held", true),
    "hidden numbers are told": replacing(
        authorization, "NOT_FOUND", Failure(FailureCode.FORBIDDEN, "This is not yours.", None)
    ),
    "hidden teams are told": replacing(
        transfer,
        "persons_and_visible_teams",
        lambda connection, _viewer, names: accounts_by_name(connection, names),
    ),
    "grants begin in the past": replacing(rules, "grant_end", lambda moment, _now: moment),
    "time stands": replacing(apply, "MILLISECOND", timedelta(0)),
    "pages lose a number": replacing(
        phone_numbers, "cut", lambda rows, page: (rows[: page.size][1:], len(rows) > page.size)
    ),
}


@pytest.fixture(params=FAULTS)
def fault(request: pytest.FixtureRequest) -> Iterator[None]:
    """A fault in statements that are made anew, before and after it."""
    forget_statements()
    with pytest.MonkeyPatch.context() as patch:
        FAULTS[request.param](patch)
        yield
    forget_statements()


def forget_statements() -> None:
    for name, module in [*sys.modules.items()]:
        if name.startswith("resolvers."):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


@pytest.mark.usefixtures("log", "fault")
async def test_the_oracle_finds_a_fault(sqlite_url: str) -> None:
    with pytest.raises(Difference, match="expected"):
        await explore(world_at(sqlite_url, SEED), COMPARISONS)
