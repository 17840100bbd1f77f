"""The operations: from the parts of a request to a call of the resolvers, and its answer."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from graphql import OperationType

from database.moments import rfc3339
from models import rules
from models.changes.transitions import DetailChange
from models.enums import (
    OrderDirection,
    PhoneNumberAssociationName,
    PhoneNumberDetail,
    PhoneNumberOrderField,
    PhoneNumberStatus,
    ProductType,
)
from models.errors import Refused
from resolvers.accounts import accounts
from resolvers.context import Context
from resolvers.mutations import account_settings, deletion, update
from resolvers.mutations.authorization import NOT_FOUND
from resolvers.mutations.deletion import NumberAtVersion
from resolvers.mutations.update import PhoneNumberUpdate
from resolvers.queries import phone_numbers
from resolvers.queries.lists.filters import NO_FILTER, AssociationKey, PhoneNumberFilter
from resolvers.queries.lists.pagination import MAX_SIZE, Order, PageArguments, decode_cursor
from resolvers.queries.phone_number_ids import ids_by_e164
from resolvers.queries.related import Related
from schema.cost import Cost
from server.compat import request
from server.compat.chime import costs
from server.compat.chime.answers import ChimeAnswer, refused, refused_item
from server.compat.chime.words import key_of, phone_number, value_of
from server.http.parameters.bad_request import BadRequest

ID = "{phoneNumberId}"
"""The place of an id in a path."""

Key = str | int | None
"""A number's E.164 or databaseId; None if no number can be meant."""

ORDER = Order(PhoneNumberOrderField.CREATED_AT, OrderDirection.ASC)
RELATED = Related(associations=True)

OF_DELETED = "deleted."
"""The beginning of a token whose page has deleted numbers."""

DETAILS = {
    "Name": PhoneNumberDetail.NAME,
    "CallingName": PhoneNumberDetail.CALLING_NAME,
    "ProductType": PhoneNumberDetail.PRODUCT_TYPE,
}
LIST_PARAMETERS = (
    "status",
    "product-type",
    "filter-name",
    "filter-value",
    "max-results",
    "next-token",
)


UPDATES = "UpdatePhoneNumberRequestItems"
DELETIONS = "PhoneNumberIds"


class Parts(NamedTuple):
    """The parts of a request that operations have their members in."""

    number_id: str
    """From the path; empty for operations without one."""
    query: Mapping[str, str]
    members: Mapping[str, Any]


class Call(NamedTuple):
    """A call of the resolvers, and what it costs.

    It waits for nothing but units of work of the context's database, so that all of it can be done
    in one transaction.
    """

    cost: Cost
    run: Callable[[Context], Coroutine[Any, Any, ChimeAnswer]]


class Operation(NamedTuple):
    """An operation. `call` raises BadRequest. `query` and `members` have the names that the query
    and the body may have.
    """

    name: str
    kind: OperationType
    call: Callable[[Parts], Call]
    query: Sequence[str] = ()
    members: Sequence[str] = ()


def _list(parts: Parts) -> Call:
    given, size = _filter(parts.query), _size(parts.query.get("max-results"))
    has_deleted = given.statuses == [PhoneNumberStatus.RELEASE_IN_PROGRESS]
    run = partial(
        _list_all if has_deleted else _page, given, size, parts.query.get("next-token") or None
    )
    return Call(costs.of_list(size, is_filtered=given != NO_FILTER), run)


def _size(given: str | None) -> int:
    if given is None:
        return MAX_SIZE
    is_number = given.isascii() and given.isdigit() and len(given) < 4
    if not is_number or not 1 <= int(given) <= MAX_SIZE:
        raise BadRequest(400, f"max-results must be between 1 and {MAX_SIZE}.")
    return int(given)


def _filter(query: Mapping[str, str]) -> PhoneNumberFilter:
    name, value = query.get("filter-name"), query.get("filter-value")
    if (name is None) != (value is None):
        raise BadRequest(400, "Give both filter-name and filter-value, or neither.")
    return PhoneNumberFilter(
        statuses=_values(PhoneNumberStatus, query.get("status")),
        product_types=_values(ProductType, query.get("product-type")),
        association=None if value is None else _association(name or "", value),
    )


def _values(enumeration: type[StrEnum], word: str | None) -> list[Any] | None:
    """The value that Chime calls so; none that a number can have for another word."""
    if word is None:
        return None
    return [member for member in enumeration if member == value_of(word)]


def _association(name: str, value: str) -> AssociationKey:
    [*known] = _values(PhoneNumberAssociationName, name) or [""]
    return AssociationKey(known[0], value)


async def _page(
    given: PhoneNumberFilter, size: int, token: str | None, context: Context
) -> ChimeAnswer:
    after = None if token is None else decode_cursor(token, ORDER, "next-token")
    page = PageArguments(size, False, after, None, ORDER)
    found = await phone_numbers.phone_numbers(context, page, given, RELATED)
    info = found.page_info
    content: dict[str, Any] = {"PhoneNumbers": list(map(phone_number, found.nodes))}
    if info.has_next_page:
        content["NextToken"] = info.end_cursor
    return ChimeAnswer(200, content)


async def _list_all(
    given: PhoneNumberFilter, size: int, token: str | None, context: Context
) -> ChimeAnswer:
    """A page of numbers that are being released: first those that are held, then deleted ones.

    No list has both. A client of Chime finds here what it can restore.
    """
    if token is None or not token.startswith(OF_DELETED):
        answer = await _page(given, size, token, context)
        return _with_token(answer, lambda token: token or OF_DELETED)
    deleted = replace(given, deleted=True, statuses=None)
    answer = await _page(deleted, size, token.removeprefix(OF_DELETED) or None, context)
    return _with_token(answer, lambda token: token and OF_DELETED + token)


def _with_token(answer: ChimeAnswer, change: Callable[[str | None], str | None]) -> ChimeAnswer:
    content = answer.content or {}
    return answer._replace(content={**content, "NextToken": change(content.get("NextToken"))})


def _get(parts: Parts) -> Call:
    return Call(costs.ONE, partial(_found, key_of(parts.number_id)))


async def _found(key: Key, context: Context) -> ChimeAnswer:
    if isinstance(key, str):
        number = await phone_numbers.phone_number_by_e164(context, key, RELATED)
    else:
        number = await phone_numbers.phone_number(context, key, RELATED)
    if number is None:
        return refused(Refused(NOT_FOUND))
    return ChimeAnswer(200, {"PhoneNumber": phone_number(number)})


def _update(parts: Parts) -> Call:
    key, details = key_of(parts.number_id), _details(parts.members)

    async def run(context: Context) -> ChimeAnswer:
        [number_id] = await _ids(context, [key])
        asked = PhoneNumberUpdate(number_id, details, None)
        number = await update.update_phone_number(context, asked, RELATED)
        return ChimeAnswer(200, {"PhoneNumber": phone_number(number)})

    return Call(costs.UPDATE, run)


def _details(members: Mapping[str, Any]) -> tuple[DetailChange, ...]:
    texts = ((detail, request.text(members, name)) for name, detail in DETAILS.items())
    given = ((detail, text) for detail, text in texts if text is not None)
    return tuple(DetailChange(detail, _stored(detail, text)) for detail, text in given)


def _stored(detail: PhoneNumberDetail, text: str) -> str:
    if detail is not PhoneNumberDetail.PRODUCT_TYPE:
        return text
    found = _values(ProductType, text)
    if not found:
        raise BadRequest(400, "ProductType must be VoiceConnector or SipMediaApplicationDialIn.")
    product: ProductType = found[0]
    return product


def _update_batch(parts: Parts) -> Call:
    items = [_item(item) for item in request.items(parts.members, UPDATES)]
    given = [number_id for number_id, _ in items]
    keys = _keys(given)

    async def run(context: Context) -> ChimeAnswer:
        ids = await _ids(context, keys)
        asked = [
            PhoneNumberUpdate(number_id, details, None)
            for number_id, (_, details) in zip(ids, items, strict=True)
        ]
        results = await update.update_phone_numbers(context, asked, Related())
        return _errors(given, results)

    return Call(costs.of_updates(len(items)), run)


def _item(value: Any) -> tuple[str, tuple[DetailChange, ...]]:  # noqa: ANN401
    members = request.members(value, "Each item")
    request.check_names(members, ("PhoneNumberId", *DETAILS), "item")
    number_id = request.text(members, "PhoneNumberId")
    if number_id is None:
        raise BadRequest(400, "Each item needs a PhoneNumberId.")
    return number_id, _details(members)


def _delete(parts: Parts) -> Call:
    key = key_of(parts.number_id)

    async def run(context: Context) -> ChimeAnswer:
        [number_id] = await _ids(context, [key])
        await deletion.delete_phone_number(context, NumberAtVersion(number_id))
        return ChimeAnswer(204)

    return Call(costs.DELETION, run)


def _delete_batch(parts: Parts) -> Call:
    given = request.items(parts.members, DELETIONS)
    if not all(isinstance(each, str) for each in given):
        raise BadRequest(400, f"Each of {DELETIONS} must be a text.")
    keys = _keys(given)

    async def run(context: Context) -> ChimeAnswer:
        ids = await _ids(context, keys)
        return _errors(given, await deletion.delete_phone_numbers(context, ids))

    return Call(costs.of_deletions(len(given)), run)


def _restore(parts: Parts) -> Call:
    key = key_of(parts.number_id)

    async def run(context: Context) -> ChimeAnswer:
        [number_id] = await _ids(context, [key])
        number = await deletion.restore_phone_number(context, NumberAtVersion(number_id), RELATED)
        return ChimeAnswer(200, {"PhoneNumber": phone_number(number)})

    return Call(costs.RESTORATION, run)


def _keys(given: Sequence[str]) -> list[Key]:
    """The keys of the items of a batch. Raises BadRequest if the batch as a whole is invalid.

    No database is asked, so a number that the viewer does not see is refused as one that does not
    exist.
    """
    keys = list(map(key_of, given))
    items = [text if key is None else key for key, text in zip(keys, given, strict=True)]
    try:
        rules.check_items(items)
    except Refused as refusal:
        raise BadRequest(400, str(refusal)) from None
    return keys


async def _ids(context: Context, keys: Sequence[Key]) -> list[int | None]:
    """The databaseIds of the numbers; None for an E.164 that the viewer does not see."""
    found = await ids_by_e164(context, {key for key in keys if isinstance(key, str)})
    return [found.get(key) if isinstance(key, str) else key for key in keys]


def _errors(given: Sequence[str], results: Sequence[object]) -> ChimeAnswer:
    """The answer of a batch: the items that failed."""
    failed = [
        refused_item(number_id, result)
        for number_id, result in zip(given, results, strict=True)
        if isinstance(result, Refused)
    ]
    return ChimeAnswer(200, {"PhoneNumberErrors": failed})


def _get_settings(_: Parts) -> Call:
    return Call(costs.SETTINGS, _settings)


async def _settings(context: Context) -> ChimeAnswer:
    account = await accounts.viewer(context)
    at = account.default_calling_name_at
    content = {
        "CallingName": account.default_calling_name,
        "CallingNameUpdatedTimestamp": None if at is None else rfc3339(at),
    }
    return ChimeAnswer(200, content)


def _update_settings(parts: Parts) -> Call:
    name = request.text(parts.members, "CallingName")
    if name is None:
        raise BadRequest(400, 'Give the CallingName; "" clears it.')

    async def run(context: Context) -> ChimeAnswer:
        await account_settings.set_default_calling_name(context, name)
        return ChimeAnswer(204)

    return Call(costs.SETTINGS_UPDATE, run)


NUMBERS = ("phone-numbers",)
NUMBER = ("phone-numbers", ID)
SETTINGS = ("settings", "phone-number")
_QUERY, _MUTATION = OperationType.QUERY, OperationType.MUTATION

OPERATIONS = {
    ("GET", NUMBERS, None): Operation("ListPhoneNumbers", _QUERY, _list, query=LIST_PARAMETERS),
    ("GET", NUMBER, None): Operation("GetPhoneNumber", _QUERY, _get),
    ("POST", NUMBER, None): Operation(
        "UpdatePhoneNumber", _MUTATION, _update, members=tuple(DETAILS)
    ),
    ("POST", NUMBERS, "batch-update"): Operation(
        "BatchUpdatePhoneNumber", _MUTATION, _update_batch, members=(UPDATES,)
    ),
    ("DELETE", NUMBER, None): Operation("DeletePhoneNumber", _MUTATION, _delete),
    ("POST", NUMBERS, "batch-delete"): Operation(
        "BatchDeletePhoneNumber", _MUTATION, _delete_batch, members=(DELETIONS,)
    ),
    ("POST", NUMBER, "restore"): Operation("RestorePhoneNumber", _MUTATION, _restore),
    ("GET", SETTINGS, None): Operation("GetPhoneNumberSettings", _QUERY, _get_settings),
    ("PUT", SETTINGS, None): Operation(
        "UpdatePhoneNumberSettings", _MUTATION, _update_settings, members=("CallingName",)
    ),
}
"""By the method, the path and the parameter `operation` of the query."""
