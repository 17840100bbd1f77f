"""A statement is built when it is first run, and keeps its SQL alone."""

import gc
import weakref
from typing import Any

from sqlalchemy import Select, bindparam, select

from database import Database
from database.statements import Statement
from database.types import Id

NUMBER = bindparam("value", type_=Id)


async def test_what_a_statement_was_built_from_is_not_kept(database: Database) -> None:
    built: list[weakref.ref[Any]] = []

    def build() -> Select[Any]:
        clause = select(NUMBER)
        built.append(weakref.ref(clause))
        return clause

    statement = Statement(build)
    assert not built
    for _ in range(2):
        found = await database.read(lambda connection: statement.rows(connection, {"value": 1}))
        assert found == [(1,)]
    gc.collect()
    assert [each() for each in built] == [None]
