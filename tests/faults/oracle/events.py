"""What happens besides mutations: time passes, the system sweeps, people join, leave and change."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from models.enums import AccountKind
from models.records import AccountRecord
from resolvers.accounts import administration, teams
from resolvers.mutations import calling_names, deletion
from tests.faults.oracle import changes
from tests.faults.oracle.model import Account
from tests.faults.oracle.worlds import World

TIMES = [timedelta(milliseconds=1), timedelta(seconds=2), timedelta(hours=1), timedelta(hours=30)]
TIMES += [timedelta(hours=72), timedelta(days=7)]
REMEMBERED = timedelta(seconds=2)
"""A server may take a token for so long after its account was disabled."""


async def happen(world: World) -> None:
    """One random event."""
    weights: dict[Callable[[World], Awaitable[None]], int] = {
        _time: 10,
        _sweep: 3,
        _membership: 6,
        _rights: 1,
        _disabling: 1,
        _name: 1,
        _newcomer: 1,
    }
    [chosen] = world.random.choices([*weights], [*weights.values()])
    await chosen(world)


async def _time(world: World) -> None:
    [time] = world.random.choices(TIMES, [4, 4, 4, 3, 1, 0.5])
    world.tell(f"{time} pass")
    world.turn(time)


async def _sweep(world: World) -> None:
    world.tell("the system sweeps")
    book = world.book
    settlement, clock = book.settings.settlement, book.clock
    await calling_names.sweep(book.database, clock, settlement, "sweep:oracle")
    await deletion.sweep(book.database, clock, "sweep:oracle")
    changes.sweep(world.model)


async def _membership(world: World) -> None:
    team = world.random.choice([one for one in world.model.accounts if one.is_team])
    member = world.random.choice(world.model.people())
    is_leaving = team in member.teams
    world.tell(f"{member} {'leaves' if is_leaving else 'joins'} {team}")
    change = teams.remove_member if is_leaving else teams.add_member
    await change(world.book.database, _record(team), _record(member))
    member.teams = [one for one in [*member.teams, team] if not is_leaving or one is not team]


async def _rights(world: World) -> None:
    person = world.random.choice(world.model.people())
    if world.model.operators() == [person]:
        return
    person.is_operator = not person.is_operator
    world.tell(f"{person} is {'an' if person.is_operator else 'no'} operator now")
    database, record = world.book.database, _record(person)
    await administration.set_operator(database, record, is_operator=person.is_operator)


async def _disabling(world: World) -> None:
    disabled = [one for one in world.model.accounts if one.is_disabled]
    person = world.random.choice(disabled or world.model.people())
    if world.model.operators() == [person]:
        return
    person.is_disabled = not person.is_disabled
    world.tell(f"{person} is {'disabled' if person.is_disabled else 'enabled'}")
    database = world.book.database
    if person.is_disabled:
        await administration.disable(database, world.book.clock, _record(person))
    else:
        await administration.enable(database, _record(person))
    world.turn(REMEMBERED)


async def _name(world: World) -> None:
    account = world.random.choice(world.model.accounts)
    name = f"{account.name.partition('-')[0]}-r{len(world.steps)}"
    world.tell(f"{account} is named {name}")
    database, clock = world.book.database, world.book.clock
    await administration.rename_account(database, clock, _record(account), name)
    account.name = name
    world.turn(TIMES[0])  # an account cannot be renamed twice in one moment


async def _newcomer(world: World) -> None:
    if len(world.model.accounts) < MAX_ACCOUNTS:
        account = await world.person("new")
        world.tell(f"{account} comes")


MAX_ACCOUNTS = 11


def _record(account: Account) -> AccountRecord:
    kind = AccountKind.TEAM if account.is_team else AccountKind.PERSON
    return AccountRecord(account.id, account.name, kind, account.is_operator, None)
