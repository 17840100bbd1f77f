"""Random questions of random people: what they see must be what the oracle says."""

from typing import Any

from tests.faults.oracle import answers, values
from tests.faults.oracle.answers import WHOLE
from tests.faults.oracle.model import Account, Number
from tests.faults.oracle.related import walk_changes, walk_grants
from tests.faults.oracle.walks import walk
from tests.faults.oracle.worlds import World

ONE = f"""
query($id: ID!, $e164: E164PhoneNumber!, $node: ID!) {{
  byId: phoneNumber(id: $id) {{ ...N }} byE164: phoneNumber(e164: $e164) {{ ...N }}
  node(id: $node) {{ ...N }} nodes(ids: [$node, "x", $node]) {{ ...N }}
}}
fragment N on PhoneNumber {{ {WHOLE} }}
"""
ACCOUNTS = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Account { name kind isOperator } } }"
VIEWER = "{ viewer { name isOperator } }"
BAD = [
    "phoneNumbers(first: -1) { totalCount }",
    "phoneNumbers(last: 101) { totalCount }",
    "phoneNumbers(first: 1, last: 1) { totalCount }",
    'phoneNumbers(after: "x") { totalCount }',
    'phoneNumbers(filter: {e164StartsWith: "14"}) { totalCount }',
    "phoneNumber { id }",
    'phoneNumber(id: "1", e164: "+14155551000") { id }',
]


async def look(world: World) -> None:
    """One random question of one person."""
    people = world.model.people()
    owner = values.number(world.random, world.model).owner
    is_owner = owner in people and world.random.random() < 0.4
    viewer = owner if is_owner else world.random.choice(people)
    weights = {walk: 12, _one: 12, walk_grants: 3, walk_changes: 3, _accounts: 2, _bad: 1, _gone: 1}
    [asked] = world.random.choices([*weights], [*weights.values()])
    await asked(world, viewer)


async def look_at(world: World, number: Number) -> None:
    """The whole number as its owner sees it: after a refusal it must be as before."""
    viewer = number.owner
    if not viewer.is_disabled and not number.is_deleted:
        await _ask_for(world, viewer, number)


async def _one(world: World, viewer: Account) -> None:
    await _ask_for(world, viewer, values.number(world.random, world.model))


async def _ask_for(world: World, viewer: Account, number: Number) -> None:
    asked = {"id": world.random.choice(values.ids(number)), "node": answers.node_id(number)}
    data = (await world.persons[viewer].ask(ONE, e164=number.e164, **asked)).data
    expected = _seen(world, viewer, number)
    what = f"number {number.id} as {viewer} sees it"
    world.same(f"{what} by id", data["byId"], expected, number)
    world.same(f"{what} by node", data["node"], expected, number)
    world.same(f"{what} by nodes", data["nodes"], [expected, None, expected], number)
    # Its E.164 can have come in again, as another number.
    held = [one for one in world.model.numbers if one.e164 == number.e164 and not one.is_released]
    by_e164 = _seen(world, viewer, held[0]) if held else None
    world.same(f"{what} by {number.e164}", data["byE164"], by_e164, number, *held)


def _seen(world: World, viewer: Account, number: Number) -> dict[str, Any] | None:
    is_seen = world.model.sees(viewer, number)
    return answers.whole(world.model, viewer, number) if is_seen else None


async def _accounts(world: World, viewer: Account) -> None:
    """Of accounts everybody sees themselves and their teams."""
    ids = [answers.global_id("Account", one.id) for one in world.model.accounts]
    data = (await world.persons[viewer].ask(ACCOUNTS, ids=ids)).data
    for account, found in zip(world.model.accounts, data["nodes"], strict=True):
        is_seen = account is viewer or account in viewer.teams
        expected = {
            "name": account.name,
            "kind": "TEAM" if account.is_team else "PERSON",
            "isOperator": account.is_operator,
        }
        world.same(f"account {account} for {viewer}", found, expected if is_seen else None)


async def _bad(world: World, viewer: Account) -> None:
    """Arguments that cannot be served."""
    asked = world.random.choice(BAD)
    answer = await world.persons[viewer].ask(f"{{ {asked} }}")
    world.same(f"codes of {asked}", answer.codes, ["BAD_USER_INPUT"])


async def _gone(world: World, viewer: Account) -> None:
    """The viewer is who they are; who is disabled is nobody."""
    data = (await world.persons[viewer].ask(VIEWER)).data
    expected = {"name": viewer.name, "isOperator": viewer.is_operator}
    world.same("viewer", data["viewer"], expected)
    for account in world.model.accounts:
        if account.is_disabled:
            answer = await world.persons[account].ask(VIEWER)
            world.same(f"{account}, disabled", answer.codes, ["UNAUTHENTICATED"])
