"""What the random steps give: ids, names, texts and numbers, right and wrong ones."""

import unicodedata
from random import Random
from typing import Any, NamedTuple

from tests.faults.oracle.answers import global_id, node_id
from tests.faults.oracle.changes import Written
from tests.faults.oracle.labels import Given
from tests.faults.oracle.model import Account, Model, Number

MOSTLY = 0.75
"""How often a value is a right one."""

NICKNAMES = ["Sales", " Büro ", "BÜRO", "Straße", "STRASSE 2", "50 %_", "Ωmega", "𝒳" * 50, "", "  "]
NAMES = ["Front desk", "a  b", "Buro", "n" * 256, "-_.,", ""]
CALLING_NAMES = ["ACME", "Acme 24", "acme", "A" * 15, "  ", ""]
PRODUCT_TYPES = ["VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"]
TAGS = ["Sales", " Büro ", "BÜRO", "Straße", "STRASSE", "x" * 50]
REFERENCES = ["KST 1", " KST 1 ", "r" * 100, ""]
RIGHT: dict[str, list[Given]] = {
    "nickname": [*NICKNAMES],
    "name": [*NAMES],
    "callingName": [*CALLING_NAMES],
    "productType": [*PRODUCT_TYPES],
    "tags": [[], TAGS[:1], TAGS[1:2], TAGS[2:4], TAGS, [*TAGS[::-1], "a"]],
    "note": ["Büro\r\nasks first", " two\nlines ", "n" * 1000, ""],
    "reference": [*REFERENCES],
}
ODD: dict[str, list[Given]] = {
    "nickname": [None, "x" * 51, "a\nb", "\u2028", "y" * 51 + "\t"],
    "name": [None, " a", "a ", "a\n", "n" * 257, "Büro", "ü" * 257],
    "callingName": [None, "A", "A" * 16, "ÄB", "A-B"],
    "productType": [None],
    "tags": [
        None,
        ["a", "b|c\n"],
        [""],
        ["x" * 51 + "\t"],
        [str(n) for n in range(21)],
        [""] * 101,
    ],
    "note": [None, "\t", "n" * 1001],
    "reference": [None, "a\nb", "r" * 101],
}
REASONS = [None, "", " Not ours ", "r" * 256, "r" * 257, "a\nb"]
SEARCHES = ["", " ", "büro", "STRASSE", "%", "_", "5", "+1415", "desk", "ωM", "a b"]

WRITTEN = [
    *(Written(f"+1 415-555-{n:04}", f"+1415555{n:04}", "US", False) for n in range(1000, 1012)),
    *(Written(f"+1 (800) 555-{n:04}", f"+1800555{n:04}", "US", True) for n in range(1000, 1003)),
    *(Written(f"+49 30 90182{n}", f"+493090182{n}", "DE", False) for n in range(3)),
    *(Written(f"+800 1234 567{n}", f"+8001234567{n}", None, True) for n in range(2)),
    *(Written(text, None, None, False) for text in ("sales", "+1 415", "+1 415 555 1000 x 7")),
]

MALFORMED = ["x", "0", "-1", str(2**70), global_id("Account", 1), "UGhvbmVOdW1iZXI6MQ"]


class Target(NamedTuple):
    """A number, and how its id is given; `number` is None for an id that no number has."""

    number: Number | None
    id: Any

    @property
    def text(self) -> str:
        return str(self.id) if self.number is None else f"number {self.number.id}"


def target(random: Random, model: Model) -> Target:
    """A number, mostly one that is held, or an id that no number has."""
    if random.random() < 0.05:
        return Target(None, random.choice([*MALFORMED, *absent_ids(random)]))
    return target_of(random, number(random, model))


def number(random: Random, model: Model) -> Number:
    """Any number, mostly one that is held."""
    held, deleted = held_numbers(model), deleted_numbers(model)
    chosen = random.choices([held, deleted, model.numbers[-10:]], [16, 3, 1])[0]
    return random.choice(chosen or model.numbers)


def held_numbers(model: Model) -> list[Number]:
    return [one for one in model.numbers if not one.is_deleted]


def deleted_numbers(model: Model) -> list[Number]:
    return [one for one in model.numbers if one.is_deleted and not one.is_released]


def target_of(random: Random, chosen: Number) -> Target:
    return Target(chosen, random.choice(ids(chosen)))


def ids(number: Number) -> list[Any]:
    """The ways to give the id of a number."""
    return [number.id, str(number.id), node_id(number)]


def absent_ids(random: Random) -> list[Any]:
    number = random.randrange(10**9, 2 * 10**9)
    return [number, str(number), global_id("PhoneNumber", number)]


def detail(random: Random, name: str) -> Given:
    """A value for a detail of a number."""
    is_right = random.random() < MOSTLY
    return random.choice(RIGHT[name]) if is_right else random.choice(ODD[name])


def account_name(random: Random, accounts: list[Account]) -> str:
    """The name of an account in some form, or sometimes of none."""
    if random.random() < 0.05:
        return "nobody"
    name = random.choice(accounts).name
    forms = [name, name, name.upper(), unicodedata.normalize("NFD", name), f" {name} "]
    return random.choice(forms)


def reason(random: Random) -> str | None:
    return random.choice(REASONS) if random.random() < 0.5 else None


def expected_version(random: Random, number: Number | None) -> int | None:
    version = number.version if number else 1
    return random.choice([*[None] * 6, *[version] * 6, version + 1, version - 1])
