"""Queries on a real standby: what they show, and when they are read on the primary instead."""

from database import DriverName
from tests.server.replicas.conftest import Opened
from tests.support.book import Person

NUMBER = "query($id: ID!) { phoneNumber(id: $id) { nickname grants { totalCount } } }"
NUMBERS = "{ phoneNumbers { totalCount nodes { databaseId nickname } } }"


async def nickname(person: Person, number: int) -> str | None:
    number_ = (await person.ask(NUMBER, id=str(number))).data["phoneNumber"]
    return None if number_ is None else number_["nickname"]


async def test_queries_are_read_on_the_replica_and_changes_on_the_primary(
    opened: Opened, driver: DriverName
) -> None:
    async with opened(driver=driver) as read:
        olivia = await read.book.person("olivia")
        number = await read.book.number(olivia)
        answer = await read.until_read(olivia, NUMBERS)
        assert answer.data["phoneNumbers"]["totalCount"] == 1
        before = await read.reads("replica")
        payload = await olivia.update(number, nickname="Sales")
        assert payload["phoneNumber"]["nickname"] == "Sales"
        assert await read.reads("replica") == before
