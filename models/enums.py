"""The values that a detail of a number or an account can take.

Each value is its own name, as GraphQL and the database spell it. Rows come from the database as
plain text, which equals its member: `"LOCAL" == NumberType.LOCAL`.
"""

from enum import StrEnum


class AccountKind(StrEnum):
    PERSON = "PERSON"
    TEAM = "TEAM"


class PhoneNumberType(StrEnum):
    """Seed 000 `type`."""

    NORMAL = "NORMAL"
    SIP = "SIP"
    CALLER_ID = "CALLER_ID"


class NumberType(StrEnum):
    """Seed 004 `Type`."""

    LOCAL = "LOCAL"
    TOLL_FREE = "TOLL_FREE"


class ProductType(StrEnum):
    """Seed 004 `ProductType`."""

    VOICE_CONNECTOR = "VOICE_CONNECTOR"
    SIP_MEDIA_APPLICATION_DIAL_IN = "SIP_MEDIA_APPLICATION_DIAL_IN"


class CallingNameStatus(StrEnum):
    """Seed 004 `CallingNameStatus`."""

    UNASSIGNED = "UNASSIGNED"
    UPDATE_IN_PROGRESS = "UPDATE_IN_PROGRESS"
    UPDATE_SUCCEEDED = "UPDATE_SUCCEEDED"
    UPDATE_FAILED = "UPDATE_FAILED"


class PhoneNumberStatus(StrEnum):
    """Seed 004 `Status`."""

    ACQUIRE_FAILED = "ACQUIRE_FAILED"
    ACQUIRE_IN_PROGRESS = "ACQUIRE_IN_PROGRESS"
    ASSIGNED = "ASSIGNED"
    CANCELLED = "CANCELLED"
    DELETE_FAILED = "DELETE_FAILED"
    DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS"
    PORTIN_CANCEL_REQUESTED = "PORTIN_CANCEL_REQUESTED"
    PORTIN_IN_PROGRESS = "PORTIN_IN_PROGRESS"
    RELEASE_FAILED = "RELEASE_FAILED"
    RELEASE_IN_PROGRESS = "RELEASE_IN_PROGRESS"
    UNASSIGNED = "UNASSIGNED"


class PhoneNumberAssociationName(StrEnum):
    """Seed 004 `Associations[].Name`."""

    SIP_RULE_ID = "SIP_RULE_ID"
    VOICE_CONNECTOR_GROUP_ID = "VOICE_CONNECTOR_GROUP_ID"
    VOICE_CONNECTOR_ID = "VOICE_CONNECTOR_ID"


class PhoneNumberAccess(StrEnum):
    """Why a viewer sees a number: the first that holds, in this order."""

    OWNER = "OWNER"
    GRANTED = "GRANTED"
    OPERATOR = "OPERATOR"


class PhoneNumberDetail(StrEnum):
    """What `updatePhoneNumber` changes, one at a time (seed 004)."""

    NICKNAME = "NICKNAME"
    NAME = "NAME"
    CALLING_NAME = "CALLING_NAME"
    PRODUCT_TYPE = "PRODUCT_TYPE"


class PhoneNumberChangeField(StrEnum):
    """What a row in the trail of changes is about."""

    CALLING_NAME = "CALLING_NAME"
    CALLING_NAME_REQUEST = "CALLING_NAME_REQUEST"
    CREATED = "CREATED"
    GRANT = "GRANT"
    NAME = "NAME"
    NICKNAME = "NICKNAME"
    OWNER = "OWNER"
    PRODUCT_TYPE = "PRODUCT_TYPE"


class CallingNameOutcome(StrEnum):
    """What the carrier made of a request for a calling name."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class CallingNameSettlement(StrEnum):
    """Who settles a request for a calling name: the carrier's word, or time alone."""

    CARRIER = "carrier"
    AUTOMATIC = "automatic"


class PhoneNumberOrderField(StrEnum):
    CREATED_AT = "CREATED_AT"
    E164 = "E164"
    NICKNAME = "NICKNAME"
    UPDATED_AT = "UPDATED_AT"


class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


class FailureCode(StrEnum):
    """Why a change is refused; `errors.Failure.status` gives each its status."""

    CALLING_NAME_UPDATE_PENDING = "CALLING_NAME_UPDATE_PENDING"
    CONFLICT = "CONFLICT"
    DUPLICATE = "DUPLICATE"
    FORBIDDEN = "FORBIDDEN"
    INVALID = "INVALID"
    NO_DETAIL = "NO_DETAIL"
    NO_PENDING_UPDATE = "NO_PENDING_UPDATE"
    NOT_FOUND = "NOT_FOUND"
    PRODUCT_TYPE_NOT_ALLOWED = "PRODUCT_TYPE_NOT_ALLOWED"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    TOO_MANY_DETAILS = "TOO_MANY_DETAILS"
    TOO_MANY_ITEMS = "TOO_MANY_ITEMS"
