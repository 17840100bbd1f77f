"""Lists of a carrier, in each format, and a clerk who holds the book against them."""

import csv
import io
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, inspect, select

from database import Database
from models.changes.carrier import CAPABILITIES
from models.changes.transitions import Settlement
from models.enums import CarrierField
from models.records import AccountRecord
from models.tables import PhoneNumber, PhoneNumberAssociation, PhoneNumberChange
from resolvers.files.columns import Problem
from resolvers.files.import_numbers import import_numbers
from resolvers.files.readers.formats import AS_IT_IS, ImportFormat, Reading
from resolvers.integrity.check import check
from resolvers.reconciliation.comparison import Disagreement
from resolvers.reconciliation.reconcile import ReconciliationReport, reconcile
from tests.support.book import FakeClock

CSV, CHIME, AUTOCALLS = ImportFormat
TABLES = (PhoneNumber, PhoneNumberAssociation, PhoneNumberChange)
ALL = frozenset(CarrierField)

Number = dict[str, Any]
"""What is said of a number, by the names of columns; its associations are a list of pairs."""


class Reconciled(NamedTuple):
    """What a run reported."""

    report: ReconciliationReport
    disagreements: list[Disagreement]
    problems: list[Problem]

    @property
    def kinds(self) -> Counter[str]:
        """How often each kind, of each field, was reported."""
        return Counter(f"{one.kind} {one.field or one.here or ''}" for one in self.disagreements)


@dataclass
class Clerk:
    """Brings numbers in for an owner, and reconciles them with lists."""

    database: Database
    clock: FakeClock
    owner: AccountRecord
    folder: Path

    async def bring(self, numbers: Sequence[Number]) -> None:
        """Import these numbers."""
        path = self.folder / "here.json"
        path.write_text(text_of(numbers, AUTOCALLS))
        report = await import_numbers(
            self.database,
            self.clock,
            Settlement(),
            self.owner,
            path,
            AUTOCALLS,
            dry_run=False,
            request_id="import:1",
            on_problem=lambda _: None,
            progress=lambda _: None,
        )
        assert report.refused == 0

    async def reconcile(
        self,
        content: str | Sequence[Number],
        file_format: ImportFormat = CSV,
        fields: frozenset[CarrierField] = frozenset(),
        reading: Reading = AS_IT_IS,
    ) -> Reconciled:
        """Reconcile the owner's numbers with a list, given as text or by its numbers."""
        path = self.folder / "there"
        path.write_text(content if isinstance(content, str) else text_of(content, file_format))
        disagreements: list[Disagreement] = []
        problems: list[Problem] = []
        report = await reconcile(
            self.database,
            self.clock,
            Settlement(),
            self.owner,
            path,
            file_format,
            reading,
            fields=fields,
            request_id="reconcile:1",
            on_disagreement=disagreements.append,
            on_problem=problems.append,
            progress=lambda _: None,
        )
        return Reconciled(report, disagreements, problems)

    async def everything(self) -> list[list[dict[str, Any]]]:
        """All numbers, associations and changes: what is only shown must not change them."""

        def unit(connection: Connection) -> list[list[dict[str, Any]]]:
            tables = [inspect(table).local_table for table in TABLES]
            statements = [select(table).order_by(table.c.id) for table in tables]
            return [[dict(row) for row in connection.execute(s).mappings()] for s in statements]

        return await self.database.migrate(unit)

    async def number(self, e164: str) -> dict[str, Any]:
        """All columns of a number."""
        numbers, _, _ = await self.everything()
        [found] = [row for row in numbers if row["e164"] == e164]
        return found

    async def trail(self, e164: str) -> list[tuple[str, str | None, str | None]]:
        """The field, old and new value of each change after the creation, oldest first; all by the
        system.
        """
        number_id = (await self.number(e164))["id"]
        _, _, changes = await self.everything()
        own = [change for change in changes if change["phone_number_id"] == number_id]
        assert all(change["actor_id"] is None for change in own)
        return [(each["field"], each["old_value"], each["new_value"]) for each in own[1:]]

    async def faults(self) -> list[str]:
        """The findings of `numberbook check`."""
        return [f"{each.subject}: {each.problem}" async for each in check(self.database)]


def text_of(numbers: Sequence[Number], file_format: ImportFormat) -> str:
    """A list with these numbers, as a file of this format has it."""
    return {CSV: _csv, CHIME: _chime, AUTOCALLS: _autocalls}[file_format](numbers)


def _csv(numbers: Sequence[Number]) -> str:
    names = list(dict.fromkeys(name for number in numbers for name in number))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(names)
    writer.writerows([_cell(number.get(name)) for name in names] for number in numbers)
    return out.getvalue()


def _cell(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, list):
        return "; ".join(f"{name}={_escaped(text)}" for name, text in value)
    return "" if value is None else str(value)


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace(";", "%3B").replace("@", "%40")


def _chime(numbers: Sequence[Number]) -> str:
    return json.dumps({"PhoneNumbers": [_chime_item(number) for number in numbers]})


def _chime_item(number: Number) -> dict[str, Any]:
    item = {
        _CHIME_KEYS[name]: value
        for name, value in number.items()
        if name not in {*CAPABILITIES, "associations"}
    }
    capabilities = {_pascal(name): number[name] for name in CAPABILITIES if name in number}
    if capabilities:
        item["Capabilities"] = capabilities
    if "associations" in number:
        item["Associations"] = [
            {"Name": _pascal(name.lower()), "Value": value}
            for name, value in number["associations"]
        ]
    return item


_CHIME_KEYS = {
    "e164": "E164PhoneNumber",
    "name": "Name",
    "product_type": "ProductType",
    "status": "Status",
    "calling_name": "CallingName",
    "calling_name_status": "CallingNameStatus",
}


def _pascal(name: str) -> str:
    return "".join(
        word.upper() if word in {"sms", "mms"} else word.capitalize() for word in name.split("_")
    )


def _autocalls(numbers: Sequence[Number]) -> str:
    return json.dumps([_autocalls_item(number) for number in numbers])


def _autocalls_item(number: Number) -> dict[str, Any]:
    item = {"phone_number": number["e164"], **number}
    del item["e164"]
    if "associations" in number:
        item["associations"] = [{"name": n, "value": v} for n, v in number["associations"]]
    return item
