"""One mutation by one person: sent to the application, and judged by what the oracle says."""

from typing import Any, NamedTuple

from tests.faults.oracle import answers
from tests.faults.oracle.model import Account, Number
from tests.faults.oracle.rules import Refusals
from tests.faults.oracle.values import Target
from tests.faults.oracle.worlds import World

PAYLOAD = f"phoneNumber {{ {answers.WHOLE} }}"
NOT_FOUND = "Phone number not found."
ABSENT = 3 * 10**9

Given = dict[str, Any]


class Attempt(NamedTuple):
    """A mutation that was sent, with the payload that came back."""

    world: World
    actor: Account
    target: Target
    field: str
    given: Given
    payload: Given


async def attempt(
    world: World, actor: Account, target: Target, field: str, selection: str, given: Given
) -> Attempt:
    world.tell(f"{actor} {field} {target.text} {given}", target.number)
    payload = await world.persons[actor].mutate(field, selection, id=target.id, **given)
    return Attempt(world, actor, target, field, given, payload)


async def judge(made: Attempt, refusals: Refusals) -> Number | None:
    """Compare the refusals. Returns the number if there should be none."""
    world, _, target, field, _, payload = made
    found = shown(payload["userErrors"])
    world.same(f"refusals of {field}", found, told(refusals), target.number)
    if [one.code for one in refusals] == ["NOT_FOUND"]:
        await _is_like_absent(made)
    return None if refusals else target.number


async def judge_with_number(made: Attempt, refusals: Refusals) -> Number | None:
    """The same, and compare the number as the actor sees it after that."""
    number = await judge(made, refusals)
    if number:
        same_number(made.world, made.actor, number, made.payload)
    return number


def same_number(world: World, actor: Account, number: Number, payload: Given) -> None:
    is_seen = world.model.sees(actor, number)
    expected = answers.whole(world.model, actor, number) if is_seen else None
    world.same(f"payload for {actor}", payload["phoneNumber"], expected, number)


async def _is_like_absent(made: Attempt) -> None:
    """What is not found is refused in the words for what does not exist."""
    world, actor, target, field, given, payload = made
    world.same("message", payload["userErrors"][0]["message"], NOT_FOUND, target.number)
    hidden, absent = [
        await world.persons[actor].mutate(field, "", id=number_id, **given)
        for number_id in (target.id, ABSENT)
    ]
    world.same(f"{target.text} is like an absent one", hidden, absent, target.number)


def shown(errors: list[Given]) -> list[Any]:
    """The user errors of an answer, to compare."""
    return sorted(((one["code"], one["status"], one["field"]) for one in errors), key=str)


def told(refusals: Refusals) -> list[Any]:
    """The same of the oracle's refusals."""
    found = [
        (one.code, one.status, None if one.path is None else ["input", *one.path])
        for one in refusals
    ]
    return sorted(found, key=str)
