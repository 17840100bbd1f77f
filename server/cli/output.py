"""Standard output as a command finds it: in any encoding, and full or closed at any moment."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from database.errors import ConfigurationError

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""Only who writes meets these. What else is written reports its own errors."""


@contextmanager
def whole_output() -> Iterator[None]:
    """What is printed in this context is written to its end. Programs and files get UTF-8 in any
    locale; a terminal shows ? for what its encoding does not have.

    Raises ConfigurationError if there is no room for it. Exits with 1 if its reader has gone.
    """
    if not isinstance(sys.stdout, io.TextIOWrapper):  # a server can do without
        yield
        return
    encoding = None if sys.stdout.isatty() else "utf-8"
    sys.stdout.reconfigure(encoding=encoding, errors="replace")
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _leave_the_rest()
        sys.exit(1)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        _leave_the_rest()
        raise ConfigurationError(f"Standard output cannot be written: {error.strerror}.") from None


def _leave_the_rest() -> None:
    """Let the interpreter, which writes it again at its end, write it to nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
