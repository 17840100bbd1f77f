"""Columns and conditions that behave alike on both databases."""

from typing import Any

import pytest
from sqlalchemy import ColumnElement, Connection, select
from sqlmodel import col

from database import Database
from database.functions import any_of, is_among
from models.tables import PhoneNumber, PhoneNumberGrant

GRANTED = select(col(PhoneNumberGrant.phone_number_id)).where(
    col(PhoneNumberGrant.granted_by_id) == 1
)


@pytest.mark.parametrize(
    ("condition", "given"),
    [
        (any_of(col(PhoneNumber.id), "ids"), {"sqlite": "[1, 2]", "postgresql": [1, 2]}),
        (is_among(col(PhoneNumber.id), GRANTED), {"sqlite": 1, "postgresql": 1}),
    ],
    ids=["any_of", "is_among"],
)
async def test_ids_are_looked_up_and_the_table_not_scanned(
    database: Database, condition: ColumnElement[bool], given: dict[str, Any]
) -> None:
    explain = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN "}[database.name]

    def plan(connection: Connection) -> str:
        statement = select(col(PhoneNumber.id)).where(condition).compile(connection)
        [name] = statement.params
        value = given[database.name]
        values = (value,) if database.name == "sqlite" else {name: value}
        return str(connection.exec_driver_sql(explain + str(statement), values).all())

    plans = await database.read(plan)
    assert "SCAN phone_number" not in plans.replace("SCAN phone_number_grant", "")
    assert "Seq Scan on phone_number " not in plans
