"""The oracle's lists: which numbers a viewer finds with a filter, and in which order."""

from collections.abc import Callable
from typing import Any

from tests.faults.oracle.answers import status
from tests.faults.oracle.labels import fold
from tests.faults.oracle.model import Account, Model, Number

Filter = dict[str, Any]


def listed(model: Model, viewer: Account, given: Filter, order: tuple[str, str]) -> list[Number]:
    """All numbers of a list. `order`: field and direction."""
    found = [
        number
        for number in model.numbers
        if model.claims(viewer, number)
        and number.is_deleted == bool(given.get("deleted"))
        and all(
            _CONDITIONS[name](model, viewer, number, value)
            for name, value in given.items()
            if value is not None
        )
    ]
    field, direction = order
    found.sort(
        key=lambda number: (order_key(number, field), number.id), reverse=direction == "DESC"
    )
    if field == "NICKNAME":
        found.sort(key=lambda number: number.nickname is None)
    return found


def order_key(number: Number, field: str) -> Any:  # noqa: ANN401
    keys = {
        "CREATED_AT": number.created_at,
        "E164": number.e164,
        "NICKNAME": fold(number.nickname or ""),
        "UPDATED_AT": number.updated_at,
    }
    return keys[field]


def _searched(_: Model, __: Account, number: Number, text: str) -> bool:
    tags = (number.tags or "").split("|")
    texts = (number.e164, number.nickname, number.name, *tags, number.reference)
    return any(fold(text.strip()) in fold(one or "") for one in texts)


def _tagged(_: Model, __: Account, number: Number, tags: list[str]) -> bool:
    keys = {fold(tag) for tag in (number.tags or "").split("|") if tag}
    return not keys.isdisjoint(fold(tag.strip()) for tag in tags)


Condition = Callable[[Model, Account, Number, Any], bool]


def _one_of(column: Callable[[Number], str | None]) -> Condition:
    return lambda _model, _viewer, number, values: column(number) in values


_CONDITIONS: dict[str, Condition] = {
    "access": lambda model, viewer, number, values: model.claims(viewer, number)[0] in values,
    "callingNameStatuses": _one_of(lambda number: number.calling_name_status),
    "countryCodes": _one_of(lambda number: number.country),
    "deleted": lambda _model, _viewer, _number, _value: True,
    "e164": _one_of(lambda number: number.e164),
    "e164StartsWith": lambda _model, _viewer, number, value: number.e164.startswith(value),
    "hasNickname": lambda _model, _viewer, number, value: (number.nickname is not None) == value,
    "hasTags": lambda _model, _viewer, number, value: (number.tags is not None) == value,
    "numberTypes": _one_of(lambda number: "TOLL_FREE" if number.is_toll_free else "LOCAL"),
    "productTypes": _one_of(lambda number: number.product_type),
    "search": _searched,
    "reference": lambda _model, _viewer, number, value: number.reference == value,
    "statuses": _one_of(status),
    "tags": _tagged,
    "types": _one_of(lambda number: number.type),
}
