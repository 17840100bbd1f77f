"""The endpoints: from the parts of a request to a call of the resolvers, and its answer."""

from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any, NamedTuple

from graphql import OperationType

from models.changes.transitions import DetailChange
from models.enums import FailureCode, PhoneNumberAccess, PhoneNumberDetail, PhoneNumberType
from models.errors import Refused
from models.records import PhoneNumberRecord
from resolvers.accounts import accounts
from resolvers.context import Context
from resolvers.mutations import update
from resolvers.mutations.update import PhoneNumberUpdate
from resolvers.queries import phone_numbers, platform_entries
from resolvers.queries.related import Related
from schema.cost import Cost
from server.compat.costs import cost_of_document
from server.compat.voice import lists, words
from server.compat.voice.answers import VoiceAnswer, failed, invalid_nickname, refused
from server.compat.voice.lists import List, Listing

ID = "{id}"
"""The place of an id in a path."""

NICKNAME = "nickname"

NO_TRUNK = failed(404, "SIP trunk not found.", [FailureCode.NOT_FOUND])
NO_TEXT = invalid_nickname(["The nickname must be a string."], [FailureCode.INVALID])

_NUMBER = "databaseId e164 nickname countryCode type createdAt updatedAt"
VIEWER_COST = cost_of_document("{ viewer { name } }")
TRUNK_COST = cost_of_document(f"{{ phoneNumber(id: 1) {{ {_NUMBER} }} }}")
UPDATE_COST = cost_of_document(
    f"""mutation {{ updatePhoneNumber(input: {{ id: 1, nickname: "" }}) {{
      phoneNumber {{ {_NUMBER} }} userErrors {{ code message status }}
    }} }}"""
)


class Parts(NamedTuple):
    """The parts of a request: the id in its path, "" without one, and the members of its body."""

    number_id: str
    members: Mapping[str, Any]


class Call(NamedTuple):
    """A call of the resolvers, and what it costs. `run` raises Unavailable.

    A mutation waits for nothing but units of work of the context's database, so that all of it can
    be done in one transaction.
    """

    cost: Cost
    run: Callable[[Context], Coroutine[Any, Any, VoiceAnswer | Listing]]


class Endpoint(NamedTuple):
    """What a method does at a path. Only a mutation has a body."""

    kind: OperationType
    call: Callable[[Parts], Call]


def _viewer(_: Parts) -> Call:
    return Call(VIEWER_COST, _read_viewer)


async def _read_viewer(context: Context) -> VoiceAnswer:
    account = await accounts.viewer(context)
    return VoiceAnswer(200, words.user(account.name))


def _list(asked: List, _: Parts) -> Call:
    return Call(asked.cost, partial(lists.begin, asked=asked))


def _trunk(parts: Parts) -> Call:
    return Call(TRUNK_COST, partial(_read_trunk, parts.number_id))


async def _read_trunk(text: str, context: Context) -> VoiceAnswer:
    number_id = await words.number_id(context, text)
    number = await phone_numbers.phone_number(context, number_id, Related())
    if number is None or not _is_own_trunk(number):
        return NO_TRUNK
    known = await platform_entries.entries(context, [number.id])
    return VoiceAnswer(200, {"data": words.trunk(number, known.get(number.id))})


def _is_own_trunk(number: PhoneNumberRecord) -> bool:
    """Whether the platform would list it among the viewer's trunks."""
    is_own = number.viewer_access == PhoneNumberAccess.OWNER
    return is_own and number.type == PhoneNumberType.SIP


def _update(parts: Parts) -> Call:
    nickname = parts.members.get(NICKNAME)
    if not isinstance(nickname, str | None):
        return Call(UPDATE_COST, _answer_no_text)
    return Call(UPDATE_COST, partial(_updated, parts))


async def _answer_no_text(_: Context) -> VoiceAnswer:
    return NO_TEXT


async def _updated(parts: Parts, context: Context) -> VoiceAnswer:
    """Without a nickname nothing is changed."""
    number_id = await words.number_id(context, parts.number_id)
    try:
        number = await _with_nickname(context, number_id, parts.members)
    except Refused as refusal:
        return refused(refusal)
    known = await platform_entries.entries(context, [number.id])
    data = words.updated(number, known.get(number.id))
    return VoiceAnswer(200, {"message": update.MESSAGE, "data": data})


async def _with_nickname(
    context: Context, number_id: int | None, members: Mapping[str, Any]
) -> PhoneNumberRecord:
    """The number, with the nickname if there is one. Raises Refused."""
    if NICKNAME not in members:
        return await update.updatable_phone_number(context, number_id)
    change = DetailChange(PhoneNumberDetail.NICKNAME, members[NICKNAME])
    asked = PhoneNumberUpdate(number_id, (change,), None)
    return await update.update_phone_number(context, asked, Related())


NUMBERS = ("user", "phone-numbers")
TRUNKS = (*NUMBERS, "sip-trunks")
_QUERY, _MUTATION = OperationType.QUERY, OperationType.MUTATION

ENDPOINTS: Mapping[tuple[str, ...], Mapping[str, Endpoint]] = {
    ("user", "me"): {"GET": Endpoint(_QUERY, _viewer)},
    (*NUMBERS, "all"): {"GET": Endpoint(_QUERY, partial(_list, lists.ALL))},
    TRUNKS: {"GET": Endpoint(_QUERY, partial(_list, lists.TRUNKS))},
    (*TRUNKS, ID): {"GET": Endpoint(_QUERY, _trunk)},
    (*NUMBERS, ID): {
        "PUT": Endpoint(_MUTATION, _update),
        "PATCH": Endpoint(_MUTATION, _update),
    },
}
"""By the path below `/api`, then by the method."""
