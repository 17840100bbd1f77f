"""When Python looks for garbage in cycles (docs/decisions/0023)."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def all_kept() -> Iterator[None]:
    """Do not look for garbage in what is made inside, now or ever: all of it stays."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()
