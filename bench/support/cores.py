"""One core for the server that is measured, another for its clients and its database.

So no server profits from a second core, as the threads of Node's garbage collector would, and wrk
and PostgreSQL take no CPU time from it. With one core, or without taskset, all share the cores.
"""

import os
import shutil

import psutil

SERVER = 0
OTHERS = 1

IS_PINNED = shutil.which("taskset") is not None and (os.cpu_count() or 1) > OTHERS


def on_core(core: int | None, command: list[str]) -> list[str]:
    """The command, bound to a core if one is given."""
    if core is None or not IS_PINNED:
        return command
    return ["taskset", "--cpu-list", str(core), *command]


def move(process: int, core: int) -> None:
    """Bind a running process, with its present and future children, to a core."""
    if IS_PINNED:
        parent = psutil.Process(process)
        for each in [parent, *parent.children(recursive=True)]:
            each.cpu_affinity([core])
