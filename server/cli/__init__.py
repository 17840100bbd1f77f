"""The command `numberbook`. It reports an error in one sentence that says what to do."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from sqlalchemy.exc import DBAPIError

from database.errors import ConfigurationError, Unavailable
from database.postgresql.transactions import INSUFFICIENT_PRIVILEGE, sqlstate
from database.units import reason
from models.errors import Refused
from server.cli.output import whole_output
from server.garbage import all_kept


def main() -> None:
    """Run the command line."""
    try:
        _check_texts(sys.argv[1:])
        with all_kept():
            app = import_module(_place(sys.argv[1:])).app
        with whole_output():
            app()
    except (ConfigurationError, Refused) as error:
        sys.exit(f"Error: {error}")
    except Unavailable as error:
        sys.exit(f"Error: the database cannot be used now: {error}")
    except DBAPIError as error:
        if sqlstate(error) != INSUFFICIENT_PRIVILEGE:
            raise
        sys.exit(
            f"Error: {reason(error)}: use the role of the server in NUMBERBOOK_DATABASE_URL, "
            "or give this one its privileges by `numberbook migrate --grant-to ROLE`"
        )


def _check_texts(arguments: Sequence[str]) -> None:
    """Raises ConfigurationError for bytes that are no text: no command could store or print it."""
    for argument in arguments:
        try:
            argument.encode()
        except UnicodeEncodeError:
            raise ConfigurationError(
                f"The argument {os.fsencode(argument)!r} is not UTF-8: write it in UTF-8, and"
                " rename a file whose name is not."
            ) from None


def _place(arguments: Sequence[str]) -> str:
    """The module of the command. A server does not need what the others import."""
    return "server.cli.serving" if [*arguments[:1]] == ["serve"] else "server.cli.commands"
