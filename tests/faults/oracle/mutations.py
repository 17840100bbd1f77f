"""Random mutations by random people: the refusals and the effects must be the oracle's."""

from collections.abc import Callable
from datetime import timedelta

from tests.faults.oracle import answers, changes, values
from tests.faults.oracle.attempts import (
    PAYLOAD,
    Attempt,
    Given,
    attempt,
    judge,
    judge_with_number,
    same_number,
    shown,
    told,
)
from tests.faults.oracle.labels import Given as Value
from tests.faults.oracle.model import Account, Number
from tests.faults.oracle.rules import Refusal, Refusals
from tests.faults.oracle.values import Target
from tests.faults.oracle.worlds import World

ENDS = [timedelta(0), -timedelta(hours=1), timedelta(hours=2), timedelta(days=2)]
AFTER_TRANSFER = f"{PAYLOAD} remainingAccess {{ name }}"
ITEM = f"results {{ {PAYLOAD} userErrors {{ code field status }} }}"


async def mutate(world: World) -> None:
    """One random mutation."""
    weights = {
        _update: 8,
        _bulk: 2,
        _grant: 7,
        _revoke: 2,
        _transfer: 5,
        _settle: 3,
        _delete: 3,
        _restore: 3,
    }
    if world.random.random() < 0.05:
        await create(world, world.random.choice(world.model.people()))
        return
    [chosen] = world.random.choices([*weights], [*weights.values()])
    target = values.target(world.random, world.model)
    await chosen(world, _actor(world, target.number), target)


def _actor(world: World, number: Number | None) -> Account:
    """Often the owner, who may do most, or somebody whom the number was granted to."""
    people = world.model.people()
    chosen = [number.owner] if number else []
    if number and world.random.random() < 0.4:
        grantees = {one.grantee for one in number.grants}
        chosen = [one for one in people if not grantees.isdisjoint([one, *one.teams])]
    if world.random.random() < 0.3:
        chosen = []
    return world.random.choice([one for one in chosen if one in people] or people)


async def _update(world: World, actor: Account, target: Target) -> None:
    details, version = _details(world), values.expected_version(world.random, target.number)
    given = {**details, "expectedVersion": version}
    made = await attempt(world, actor, target, "updatePhoneNumber", PAYLOAD, given)
    found = changes.update(world.model, actor, target.number, details, version)
    await judge_with_number(made, found)


def _details(world: World) -> dict[str, Value]:
    """Nearly always one detail."""
    [count] = world.random.choices([1, 0, 2], [20, 1, 1])
    names = {*world.random.choices([*values.RIGHT], [3, 2, 3, 2, 3, 1, 1], k=count)}
    return {name: values.detail(world.random, name) for name in sorted(names)}


async def _bulk(world: World, actor: Account, target: Target) -> None:
    size = world.random.choice(SIZES)
    targets = [target, *(values.target(world.random, world.model) for _ in range(4))][:size]
    items = [_details(world) for _ in targets]
    versions = [values.expected_version(world.random, one.number) for one in targets]
    given = [
        {"id": target.id, "expectedVersion": version, **details}
        for target, version, details in zip(targets, versions, items, strict=True)
    ]
    world.tell(f"{actor} updatePhoneNumbers {given}", *(one.number for one in targets))
    payload = await world.persons[actor].mutate("updatePhoneNumbers", ITEM, items=given)
    whole = _wrong_with(targets)
    world.same("refusals of the bulk", shown(payload["userErrors"]), told(whole))
    world.same("results of the bulk", len(payload["results"]), 0 if whole else len(targets))
    for place, result in enumerate(payload["results"]):
        number = targets[place].number
        found = changes.update(world.model, actor, number, items[place], versions[place])
        _judge_item(world, actor, number, place, result, found)


SIZES = [0, 1, 2, 3, 5]


def _wrong_with(targets: list[Target]) -> Refusals:
    """What is wrong with a bulk as a whole. An id that no number has is random: never twice."""
    if not targets:
        return [Refusal("REQUIRED", ("items",))]
    numbers = [target.number for target in targets]
    return [
        Refusal("DUPLICATE", ("items", str(place), "id"))
        for place, number in enumerate(numbers)
        if number and number in numbers[:place]
    ]


def _judge_item(
    world: World, actor: Account, number: Number | None, place: int, result: Given, found: Refusals
) -> None:
    placed = [
        one._replace(path=None if one.path is None else ("items", str(place), *one.path))
        for one in found
    ]
    world.same(f"refusals of item {place}", shown(result["userErrors"]), told(placed), number)
    if not found and number:
        same_number(world, actor, number, result)


async def _grant(world: World, actor: Account, target: Target) -> None:
    name = values.account_name(world.random, world.model.accounts)
    end = world.model.now + world.random.choice(ENDS) if world.random.random() < 0.6 else None
    given = {"grantee": name, "expiresAt": end and answers.rfc3339(end)}
    selection = f"grant {{ {answers.GRANT} }}"
    made = await attempt(world, actor, target, "grantPhoneNumberAccess", selection, given)
    number = await judge(made, changes.grant(world.model, actor, target.number, name, end))
    if number:
        world.same("grant", made.payload["grant"], answers.grant(number.grants[-1]), number)


async def _revoke(world: World, actor: Account, target: Target) -> None:
    grantees = [one.grantee for one in target.number.grants] if target.number else []
    given = {"grantee": values.account_name(world.random, grantees or world.model.accounts)}
    made = await attempt(world, actor, target, "revokePhoneNumberAccess", PAYLOAD, given)
    found = changes.revoke(world.model, actor, target.number, given["grantee"])
    await judge_with_number(made, found)


async def _transfer(world: World, actor: Account, target: Target) -> None:
    teams = [one for one in world.model.accounts if one.is_team]
    is_to_team = world.random.random() < 0.2
    name = values.account_name(world.random, teams if is_to_team else world.model.accounts)
    former = target.number.owner if target.number else None
    field, given = "transferPhoneNumber", {"owner": name}
    made = await attempt(world, actor, target, field, AFTER_TRANSFER, given)
    found = changes.transfer(world.model, actor, target.number, name)
    number = await judge_with_number(made, found)
    if number and former:
        remaining = [one["name"] for one in made.payload["remainingAccess"]]
        world.same("remainingAccess", remaining, _remaining(world, former, number), number)
    elif found[0].path == ("owner",):
        await _a_hidden_team_is_nobody(made)


def _remaining(world: World, former: Account, number: Number) -> list[str]:
    """By whose grants the former owner still sees the number."""
    if former is number.owner:
        return []
    grantees = [one.grantee for one in number.grants_in_force(world.model.now)]
    return sorted(one.name for one in grantees if one in [former, *former.teams])


async def _a_hidden_team_is_nobody(made: Attempt) -> None:
    """Only its members and operators are told that a name is that of a team."""
    world, actor, target, field, given, payload = made
    named = world.model.named(given["owner"])
    is_told = named and named.is_team and (actor.is_operator or named in actor.teams)
    nobody = {"owner": "nobody at all"}
    other = await world.persons[actor].mutate(field, AFTER_TRANSFER, id=target.id, **nobody)
    world.same(f"{named} is told from nobody", payload != other, bool(is_told), target.number)


async def _settle(world: World, actor: Account, target: Target) -> None:
    pending = [one for one in world.model.numbers if one.pending]
    if world.random.random() < 0.7:
        actor = world.random.choice(world.model.operators())
        target = values.target_of(world.random, world.random.choice(pending)) if pending else target
    outcome, reason = world.random.choice(["SUCCEEDED", "FAILED"]), values.reason(world.random)
    given = {"outcome": outcome, "reason": reason}
    made = await attempt(world, actor, target, "settleCallingName", PAYLOAD, given)
    found = changes.settle(world.model, actor, target.number, outcome, reason)
    await judge_with_number(made, found)


async def _delete(world: World, actor: Account, target: Target) -> None:
    version = values.expected_version(world.random, target.number)
    given, selection = {"expectedVersion": version}, "deletedPhoneNumberId deletionAt"
    made = await attempt(world, actor, target, "deletePhoneNumber", selection, given)
    found = changes.delete(world.model, actor, target.number, version)
    number = await judge(made, found)
    if number and number.deletion_at:
        found_then = (made.payload["deletedPhoneNumberId"], made.payload["deletionAt"])
        told_then = (answers.node_id(number), answers.rfc3339(number.deletion_at))
        world.same("deletion", found_then, told_then, number)


async def _restore(world: World, actor: Account, target: Target) -> None:
    deleted = values.deleted_numbers(world.model)
    if deleted and world.random.random() < 0.7:
        target = values.target_of(world.random, world.random.choice(deleted))
        actor = _actor(world, target.number)
    version = values.expected_version(world.random, target.number)
    given = {"expectedVersion": version}
    made = await attempt(world, actor, target, "restorePhoneNumber", PAYLOAD, given)
    await judge_with_number(made, changes.restore(world.model, actor, target.number, version))


async def create(world: World, actor: Account) -> None:
    """Bring a number in, which may be in the book already."""
    written, given = world.random.choice(values.WRITTEN), _of_new(world)
    there = [one for one in world.model.numbers if one.e164 == written.e164]
    world.tell(f"{actor} createPhoneNumber {written.text} {given}", *there)
    payload = await world.persons[actor].mutate(
        "createPhoneNumber", PAYLOAD, phoneNumber=written.text, **given
    )
    found, number = changes.create(world.model, actor, written, given)
    world.same("refusals of createPhoneNumber", shown(payload["userErrors"]), told(found), *there)
    if number:
        number.id = payload["phoneNumber"]["databaseId"]
        world.same("a new number has an old id", number.id in [one.id for one in there], False)
        same_number(world, actor, number, payload)


def _of_new(world: World) -> dict[str, Value]:
    """Some of what can be given for a new number."""
    random = world.random
    options: dict[str, Callable[[], Value]] = {
        "owner": lambda: random.choice([values.account_name(random, world.model.accounts), ""]),
        "nickname": lambda: values.detail(random, "nickname"),
        "name": lambda: values.detail(random, "name"),
        "note": lambda: values.detail(random, "note"),
        "productType": lambda: values.detail(random, "productType"),
        "reference": lambda: values.detail(random, "reference"),
        "tags": lambda: values.detail(random, "tags"),
        "type": lambda: random.choice(["NORMAL", "SIP", None]),
    }
    return {name: chosen() for name, chosen in options.items() if random.random() < 0.3}
