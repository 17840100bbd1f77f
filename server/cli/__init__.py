"""The command `numberbook`. It reports an error in one sentence that says what to do."""

import sys
from importlib import import_module

from database.errors import ConfigurationError, Unavailable
from models.errors import Refused
from server.garbage import all_kept


def main() -> None:
    """Run the command line."""
    try:
        with all_kept():
            app = import_module(_place(sys.argv[1:])).app
        app()
    except (ConfigurationError, Refused) as error:
        sys.exit(f"Error: {error}")
    except Unavailable as error:
        sys.exit(f"Error: the database cannot be used now: {error}")


def _place(arguments: list[str]) -> str:
    """The module of the command. A server does not need what the others import."""
    return "server.cli.serving" if arguments[:1] == ["serve"] else "server.cli.commands"
