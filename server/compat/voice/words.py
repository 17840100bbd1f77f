"""Numbers in the voice platform's words, and its ids.

Facts that came with an import are answered as they came. Where nothing came, what we know is
answered, or null.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson

from database.moments import rfc3339
from models.enums import PhoneNumberStatus, PhoneNumberType
from models.platform import FIRST_OWN_ID, PlatformEntry, spoken_id
from models.records import PhoneNumberRecord
from resolvers.context import Context
from resolvers.queries import platform_entries
from schema.global_ids import parse_database_id

Item = dict[str, Any]

TYPE_LABELS = {
    PhoneNumberType.NORMAL: "Dedicated Number",
    PhoneNumberType.SIP: "SIP",
    PhoneNumberType.CALLER_ID: "Caller ID",
}
WITHOUT_SUBSCRIPTION = frozenset(
    {
        PhoneNumberStatus.CANCELLED,
        PhoneNumberStatus.DELETE_FAILED,
        PhoneNumberStatus.DELETE_IN_PROGRESS,
        PhoneNumberStatus.RELEASE_FAILED,
        PhoneNumberStatus.RELEASE_IN_PROGRESS,
    }
)
TRUNK_FACTS = (
    "sip_username",
    "sip_address",
    "sip_calling_format",
    "inbound_authorization_type",
    "allowed_inbound_ips",
    "outbound_proxy",
)


async def number_id(context: Context, text: str) -> int | None:
    """The id of the number that clients of the platform call so; None if there is none that the
    viewer sees. Raises Unavailable.
    """
    spoken = parse_database_id(text)
    if spoken is None:
        return None
    own = spoken - FIRST_OWN_ID
    return own if own > 0 else await platform_entries.number_id(context, spoken)


def user(name: str) -> Item:
    """The viewer: accounts have no address and no balance here."""
    return {"name": name, "email": None, "total_balance": 0}


def updated(number: PhoneNumberRecord, entry: PlatformEntry | None) -> Item:
    """A number in the answer to its update."""
    return {
        "id": spoken_id(number.id, None if entry is None else entry.id),
        "phone_number": number.e164,
        "nickname": number.nickname,
        "country_code": number.country_code,
        "type": number.type.lower(),
    }


def listed(number: PhoneNumberRecord, entry: PlatformEntry | None) -> Item:
    """A number in the list of all."""
    facts = _facts(entry)
    known = {
        "type_label": TYPE_LABELS[PhoneNumberType(number.type)],
        "sms_capable": _is_sms_capable(number),
        "region": None,
        "has_active_subscription": number.status not in WITHOUT_SUBSCRIPTION,
    }
    return {
        **updated(number, entry),
        **{name: facts.get(name, value) for name, value in known.items()},
        "created_at": _moment(number.created_at),
    }


def trunk(number: PhoneNumberRecord, entry: PlatformEntry | None) -> Item:
    """A number in the list of SIP trunks."""
    facts, of_all = _facts(entry), updated(number, entry)
    return {
        **{name: of_all[name] for name in ("id", "phone_number", "nickname")},
        **{name: facts.get(name) for name in TRUNK_FACTS},
        "country_code": number.country_code,
        "created_at": _moment(number.created_at),
        "updated_at": _moment(number.updated_at),
    }


def _facts(entry: PlatformEntry | None) -> Mapping[str, Any]:
    facts: dict[str, Any] = orjson.loads((entry and entry.facts) or "{}")
    return facts


def _is_sms_capable(number: PhoneNumberRecord) -> bool | None:
    """None if it is not known."""
    known = {number.inbound_sms, number.outbound_sms}
    return True if True in known else None if None in known else False


def _moment(moment: datetime) -> str:
    """With microseconds, as the platform writes them."""
    return f"{rfc3339(moment)[:-1]}000Z"
