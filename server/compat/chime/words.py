"""Numbers, their ids and the values of enumerations, as Chime writes them."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from database.moments import rfc3339
from models import rules
from models.enums import (
    CallingNameStatus,
    NumberType,
    PhoneNumberAssociationName,
    PhoneNumberStatus,
    ProductType,
)
from models.records import AssociationRecord, PhoneNumberRecord
from schema.global_ids import parse_phone_number_id

ENCODED_PLUS = "%2B"


def _words(*enumerations: type[StrEnum]) -> dict[str, str]:
    """VoiceConnector for VOICE_CONNECTOR."""
    members: Iterable[StrEnum] = (member for each in enumerations for member in each)
    return {member.value: member.title().replace("_", "") for member in members}


WORDS = _words(
    CallingNameStatus, NumberType, PhoneNumberAssociationName, PhoneNumberStatus, ProductType
)
_VALUES = {word: value for value, word in WORDS.items()}


def value_of(word: str) -> str | None:
    """The value that Chime calls so; None for a word of others."""
    return _VALUES.get(word)


def key_of(text: str) -> str | int | None:
    """The E.164 or databaseId of the number with this id; None if no number can have it.

    Ids that AWS printed are taken, the number itself, and the ids of our own.
    """
    is_encoded = text[: len(ENCODED_PLUS)].upper() == ENCODED_PLUS
    e164 = f"+{text[len(ENCODED_PLUS) :]}" if is_encoded else text
    return e164 if rules.E164.fullmatch(e164) else parse_phone_number_id(text)


def phone_number(number: PhoneNumberRecord) -> Mapping[str, Any]:
    """Chime's `PhoneNumber`, whose id is the number with the + encoded, as AWS prints it. Clients
    drop what is null.
    """
    e164, product, deletion_at = number.e164, number.product_type, number.deletion_at
    return {
        "PhoneNumberId": ENCODED_PLUS + e164[1:],
        "E164PhoneNumber": e164,
        "Country": number.country_code,
        "Type": WORDS[number.number_type],
        "ProductType": None if product is None else WORDS[product],
        "Status": WORDS[number.status],
        "Capabilities": {
            "InboundCall": number.inbound_call,
            "OutboundCall": number.outbound_call,
            "InboundSMS": number.inbound_sms,
            "OutboundSMS": number.outbound_sms,
            "InboundMMS": number.inbound_mms,
            "OutboundMMS": number.outbound_mms,
        },
        "Associations": [_association(each) for each in number.associations],
        "CallingName": number.calling_name,
        "CallingNameStatus": WORDS[number.calling_name_status],
        "Name": number.name,
        "OrderId": number.order_id,
        "CreatedTimestamp": rfc3339(number.created_at),
        "UpdatedTimestamp": rfc3339(number.updated_at),
        "DeletionTimestamp": None if deletion_at is None else rfc3339(deletion_at),
    }


def _association(association: AssociationRecord) -> Mapping[str, str]:
    return {
        "Value": association.value,
        "Name": WORDS[association.name],
        "AssociatedTimestamp": rfc3339(association.associated_at),
    }
