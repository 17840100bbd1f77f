"""Columns and conditions that behave alike on both databases."""

from sqlalchemy import Connection, select
from sqlmodel import col

from models.columns import any_of
from models.database import Database
from models.tables import PhoneNumber


async def test_a_list_of_ids_is_looked_up_and_the_table_not_scanned(database: Database) -> None:
    condition = any_of(col(PhoneNumber.id), "ids")
    explain = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN "}[database.name]

    def plan(connection: Connection) -> str:
        statement = select(col(PhoneNumber.id)).where(condition)
        sql = str(statement.compile(connection))
        given = ("[1, 2]",) if database.name == "sqlite" else {"ids": [1, 2]}
        return str(connection.exec_driver_sql(explain + sql, given).all())

    plans = await database.read(plan)
    assert "SCAN phone_number" not in plans
    assert "Seq Scan" not in plans
