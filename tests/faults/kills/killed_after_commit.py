"""A server that is killed (SIGKILL) as soon as it has committed a change with a kept answer, before
it sends the answer.

    python -m tests.faults.kills.killed_after_commit serve [OPTIONS]
"""

import os
import signal

from sqlalchemy import Engine, event

from server.cli import main

kept: list[str] = []


def kill_after_commit(_: object, __: object, statement: str, *___: object) -> None:
    if statement.startswith("UPDATE kept_answer"):
        kept.append(statement)
    elif statement == "COMMIT" and kept:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    event.listen(Engine, "after_cursor_execute", kill_after_commit)
    main()
