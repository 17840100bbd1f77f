"""The requests that are measured, and their bars."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any, NamedTuple

from bench.growth.servers import SizedServer
from bench.race.workloads import FIELDS, PAGE_INFO, PAGE_SIZE, Request
from models.enums import OrderDirection, PhoneNumberCountField, PhoneNumberOrderField
from resolvers.queries.lists.pagination import Order, Position, encode_cursor
from schema.global_ids import PHONE_NUMBER, global_id

LIST = "$first: Int, $after: String, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder"
GIVEN = "first: $first, after: $after, filter: $filter, orderBy: $orderBy"
PAGE = f"query Page({LIST}) {{ phoneNumbers({GIVEN}) {{ nodes {{ {FIELDS} }} {PAGE_INFO} }} }}"
COUNTED = PAGE.replace("{ nodes", "{ totalCount totalCountIsExact nodes")
COUNTS = """
query Counts($by: PhoneNumberCountField!, $filter: PhoneNumberFilter) {
  phoneNumberCounts(by: $by, filter: $filter) { value count }
}
"""
KEYS = "query Keys($id: ID!) { phoneNumber(id: $id) { createdAt e164 nickname updatedAt } }"

ORDERS = [Order(*pair) for pair in product(PhoneNumberOrderField, OrderDirection)]
FILTERS: dict[str, dict[str, Any]] = {
    "search, common": {"search": "support desk"},
    "search, rare": {"search": "line-77123"},
    "search, absent": {"search": "zzqzz"},
    "search, digits": {"search": "2077"},
    "search, of the last": {"search": "legacy"},
    "search, not ASCII": {"search": "büro"},
    "search, two characters": {"search": "zq"},
    "status of none": {"statuses": ["CANCELLED"]},
    "calling-name status of none": {"callingNameStatuses": ["UPDATE_FAILED"]},
    "country of none": {"countryCodes": ["FR"]},
    "type of none": {"types": ["CALLER_ID"]},
    "product type of none": {"productTypes": ["SIP_MEDIA_APPLICATION_DIAL_IN"]},
    "beginning of none": {"e164StartsWith": "+49"},
    "tag of many": {"tags": ["many"]},
    "tag of few": {"tags": ["rare"]},
    "tag of none": {"tags": ["none"]},
    "without nickname": {"hasNickname": False},
    "without nickname, and status of none": {"hasNickname": False, "statuses": ["CANCELLED"]},
    "type and search": {"types": ["SIP"], "search": "line-77"},
    "tag of many and search of none": {"tags": ["many"], "search": "zzqzz"},
}
FILTERED = {"callingNameStatuses": ["UPDATE_SUCCEEDED"]}


class Question(NamedTuple):
    """A request, which may be another one at each size of the table."""

    name: str
    at: Callable[[SizedServer], Request]


class Part(NamedTuple):
    """Questions of one kind with their bars."""

    title: str
    questions: Sequence[Question]
    milliseconds: float | None = None
    """At most so many at the largest size."""
    growth: float | None = None
    """At the largest size at most so many times the time at the smallest."""
    of_owner: float | None = None
    """The team's member waits at most so many times as long as the owner of most."""


def parts() -> dict[str, Part]:
    """All parts by their names."""
    return {
        "pages": Part("Pages in every order", list(_pages()), growth=1.2, of_owner=5),
        "lists": Part("Lists that are searched and filtered", list(_lists()), milliseconds=50),
        "totals": Part("The total of all", [Question("all", _always(_page(COUNTED)))], 100),
        "counts": Part("Counts by one property", list(_counts()), milliseconds=300),
    }


def _pages() -> Iterator[Question]:
    for order in ORDERS:
        yield Question(f"first by {' '.join(order)}", _always(_page(PAGE, orderBy=order._asdict())))
        yield Question(f"middle by {' '.join(order)}", _from_the_middle(order))


def _lists() -> Iterator[Question]:
    by_nickname = {"field": PhoneNumberOrderField.NICKNAME, "direction": OrderDirection.ASC}
    for name, given in FILTERS.items():
        yield Question(name, _always(_page(PAGE, filter=given)))
        yield Question(
            f"{name}, by nickname", _always(_page(PAGE, filter=given, orderBy=by_nickname))
        )
        yield Question(f"{name}, with total", _always(_page(COUNTED, filter=given)))


def _counts() -> Iterator[Question]:
    for field in PhoneNumberCountField:
        yield Question(field, _always(Request("Counts", COUNTS, {"by": field})))
    filtered = {"by": PhoneNumberCountField.STATUS, "filter": FILTERED}
    yield Question("STATUS, with a filter", _always(Request("Counts", COUNTS, filtered)))


def _page(document: str, **variables: object) -> Request:
    return Request("Page", document, {"first": PAGE_SIZE, **variables})


def _always(request: Request) -> Callable[[SizedServer], Request]:
    return lambda _: request


def _from_the_middle(order: Order) -> Callable[[SizedServer], Request]:
    return lambda server: _page(PAGE, orderBy=order._asdict(), after=_middle(order, server))


def _middle(order: Order, server: SizedServer) -> str:
    """The cursor of a number in the middle, one of the owner of most that has a nickname."""
    row_id = next(i for i in range(server.size // 2, server.size) if i % 3 and i % 10)
    keys = Request("Keys", KEYS, {"id": global_id(PHONE_NUMBER, row_id)})
    number = server.client("owner_of_most").ask(keys)["phoneNumber"]
    values: dict[PhoneNumberOrderField, Any] = {
        PhoneNumberOrderField.CALLING_NAME_DUE_AT: None,  # none was ever asked for
        PhoneNumberOrderField.CREATED_AT: number["createdAt"],
        PhoneNumberOrderField.E164: number["e164"],
        PhoneNumberOrderField.NICKNAME: number["nickname"].lower(),
        PhoneNumberOrderField.UPDATED_AT: number["updatedAt"],
    }
    return encode_cursor(order, Position(values[PhoneNumberOrderField(order.field)], row_id))
