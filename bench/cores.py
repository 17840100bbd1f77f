"""One core for the server that is measured, another for all that asks it and that it asks.

So a server cannot take what its rivals have not got, such as the threads of Node's collector, and
wrk and PostgreSQL take nothing from it. On one core, or without taskset, all share what there is.
"""

import os
import shutil

import psutil

SERVER = 0
OTHERS = 1

IS_PINNED = shutil.which("taskset") is not None and (os.cpu_count() or 1) > OTHERS


def on_core(core: int | None, command: list[str]) -> list[str]:
    """The command, to be kept on a core if one is given."""
    if core is None or not IS_PINNED:
        return command
    return ["taskset", "--cpu-list", str(core), *command]


def move(process: int, core: int) -> None:
    """Keep a running process, and all that it has begun and will begin, on a core."""
    if IS_PINNED:
        parent = psutil.Process(process)
        for each in [parent, *parent.children(recursive=True)]:
            each.cpu_affinity([core])
