"""Every argument and option of every command, with texts and ids that cannot be."""

from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any, NamedTuple, get_type_hints

import pytest
from typer.core import TyperArgument, TyperGroup
from typer.main import get_command

from tests.support.programs.processes import Ended, numberbook

KEY = "a key of no worth, thirty-two or more"
ISSUER = {"NUMBERBOOK_OIDC_ISSUER": "https://id.example", "NUMBERBOOK_OIDC_AUDIENCE": "a"}


class Parameter(NamedTuple):
    """An argument or an option of a command. An argument has no words before its value."""

    name: str
    words: tuple[str, ...]
    is_number: bool
    is_required: bool


class Place(NamedTuple):
    """A parameter of a command, and all parameters of this."""

    command: tuple[str, ...]
    parameter: Parameter
    all: tuple[Parameter, ...]

    def __str__(self) -> str:
        return " ".join((*self.command, self.parameter.name))

    def with_value(self, value: str) -> list[str]:
        """The command with this value there, and with what else it needs."""
        words = [*self.command]
        for each in self.all:
            if each == self.parameter:
                words += [*each.words, value]
            elif each.is_required:
                words += [*each.words, "1" if each.is_number else "olivia"]
        return words


def places(command: Any, names: tuple[str, ...] = ()) -> Iterator[Place]:  # noqa: ANN401
    """The places of a command, or of all commands of a group."""
    if isinstance(command, TyperGroup):
        for name, inner in command.commands.items():
            yield from places(inner, (*names, name))
        return
    types = get_type_hints(command.callback)
    assert types.keys() >= set(signature(command.callback).parameters)
    parameters = tuple(
        Parameter(
            each.name,
            () if isinstance(each, TyperArgument) else (each.opts[0],),
            types[each.name] in {int, int | None},
            each.required,
        )
        for each in command.params
        if not getattr(each, "is_flag", False) and each.name != "help"
    )
    yield from (Place(names, each, parameters) for each in parameters)


PLACES = [*places(get_command(import_module("server.cli.commands").app))]
NUMBERS = [place for place in PLACES if place.parameter.is_number]


def test_every_kind_of_place_is_known() -> None:
    assert len(PLACES) > 50
    assert {"numbers show number_id", "tokens revoke token_id"} <= {*map(str, NUMBERS)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a database in which olivia has no number."""
    assert numberbook(tmp_path, "accounts", "create", "olivia").returncode == 0
    return tmp_path


def run(folder: Path, *arguments: str) -> Ended:
    return numberbook(folder, *arguments, NUMBERBOOK_SECRET_KEY=KEY, **ISSUER)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_bytes_that_are_not_utf_8_are_refused_in_one_sentence(place: Place, folder: Path) -> None:
    for value in ("\udcff", "a\udcffb", "search=\udcff", "countryCodes=\udcff"):
        ended = run(folder, *place.with_value(value))
        assert (ended.returncode, ended.stdout) == (1, "")
        [sentence] = ended.stderr.splitlines()
        assert sentence.startswith("Error: The argument b'")
        assert r"\xff" in sentence
        assert "is not UTF-8" in sentence


@pytest.mark.parametrize("number", [2**63, 10**30])
@pytest.mark.parametrize("place", NUMBERS, ids=str)
def test_a_number_that_is_too_large_is_refused(place: Place, number: int, folder: Path) -> None:
    ended = run(folder, *place.with_value(str(number)))
    assert ended.returncode in {1, 2}
    assert ended.stdout == ""
    assert ended.stderr


@pytest.mark.parametrize("name", ["a\x1b[31mb", "a\nb", "a\tb", "a\u2028b", "x" * 101])
def test_a_token_is_named_in_one_line(name: str, folder: Path) -> None:
    for option in ((), ("--aws",)):
        ended = run(folder, "tokens", "create", "olivia", "--name", name, *option)
        assert (ended.returncode, ended.stdout) == (1, "")
        [sentence] = ended.stderr.splitlines()
        assert sentence.startswith("Error: The name must not ")
    assert len(run(folder, "tokens", "list", "olivia").stdout.splitlines()) == 1


@pytest.mark.parametrize("subject", ["", "a\x1b[31mb", "a\nb", "é", "x" * 256])
def test_no_account_is_linked_to_what_no_token_can_have(subject: str, folder: Path) -> None:
    ended = run(folder, "accounts", "link", "olivia", subject)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        "Error: The subject must be 1 to 255 printable ASCII characters, as the sub claim is.\n"
    )
