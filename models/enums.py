"""The enumerations: the values that fields of numbers and accounts can have.

A value equals its name, as in GraphQL and in the database. Rows from the database have plain text,
which equals the member: `"LOCAL" == NumberType.LOCAL`.
"""

from enum import StrEnum


class AccountKind(StrEnum):
    PERSON = "PERSON"
    TEAM = "TEAM"


class PhoneNumberType(StrEnum):
    """The voice platform's `type`."""

    NORMAL = "NORMAL"
    SIP = "SIP"
    CALLER_ID = "CALLER_ID"


class NumberType(StrEnum):
    """Chime's `Type`."""

    LOCAL = "LOCAL"
    TOLL_FREE = "TOLL_FREE"


class ProductType(StrEnum):
    """Chime's `ProductType`."""

    VOICE_CONNECTOR = "VOICE_CONNECTOR"
    SIP_MEDIA_APPLICATION_DIAL_IN = "SIP_MEDIA_APPLICATION_DIAL_IN"


class CallingNameStatus(StrEnum):
    """Chime's `CallingNameStatus`."""

    UNASSIGNED = "UNASSIGNED"
    UPDATE_IN_PROGRESS = "UPDATE_IN_PROGRESS"
    UPDATE_SUCCEEDED = "UPDATE_SUCCEEDED"
    UPDATE_FAILED = "UPDATE_FAILED"


class PhoneNumberStatus(StrEnum):
    """Chime's `Status`."""

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
    """Chime's `Associations[].Name`."""

    SIP_RULE_ID = "SIP_RULE_ID"
    VOICE_CONNECTOR_GROUP_ID = "VOICE_CONNECTOR_GROUP_ID"
    VOICE_CONNECTOR_ID = "VOICE_CONNECTOR_ID"


class PhoneNumberAccess(StrEnum):
    """Why a viewer sees a number: the first claim that holds, in this order."""

    OWNER = "OWNER"
    GRANTED = "GRANTED"
    OPERATOR = "OPERATOR"


class PhoneNumberDetail(StrEnum):
    """What `updatePhoneNumber` can change, one at a time, as Chime's `UpdatePhoneNumber`. Neither
    Chime nor the voice platform has the last three.
    """

    NICKNAME = "NICKNAME"
    NAME = "NAME"
    CALLING_NAME = "CALLING_NAME"
    PRODUCT_TYPE = "PRODUCT_TYPE"
    TAGS = "TAGS"
    NOTE = "NOTE"
    REFERENCE = "REFERENCE"


class PhoneNumberChangeField(StrEnum):
    """The field that a row of the trail is about."""

    ASSOCIATIONS = "ASSOCIATIONS"
    CALLING_NAME = "CALLING_NAME"
    CALLING_NAME_REQUEST = "CALLING_NAME_REQUEST"
    CALLING_NAME_STATUS = "CALLING_NAME_STATUS"
    CAPABILITIES = "CAPABILITIES"
    CREATED = "CREATED"
    DELETED = "DELETED"
    GRANT = "GRANT"
    NAME = "NAME"
    NICKNAME = "NICKNAME"
    NOTE = "NOTE"
    OWNER = "OWNER"
    PRODUCT_TYPE = "PRODUCT_TYPE"
    REFERENCE = "REFERENCE"
    RELEASED = "RELEASED"
    RESTORED = "RESTORED"
    STATUS = "STATUS"
    TAGS = "TAGS"


class CarrierField(StrEnum):
    """What is compared with a carrier's list. A calling name comes with its status."""

    NAME = "NAME"
    PRODUCT_TYPE = "PRODUCT_TYPE"
    STATUS = "STATUS"
    CAPABILITIES = "CAPABILITIES"
    ASSOCIATIONS = "ASSOCIATIONS"
    CALLING_NAME = "CALLING_NAME"


class UpdateRunStatus(StrEnum):
    """How far an update run is, as it is shown."""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    EXPIRED = "EXPIRED"
    PREVIEWED = "PREVIEWED"
    RUNNING = "RUNNING"
    UNDONE = "UNDONE"


class StoredRunStatus(StrEnum):
    """The same as it is stored: that a preview has expired follows from the time, and a run that is
    being taken back is shown as running.
    """

    PREVIEWED = "PREVIEWED"
    RUNNING = "RUNNING"
    CANCELLED = "CANCELLED"
    DONE = "DONE"
    UNDOING = "UNDOING"
    UNDONE = "UNDONE"


class UpdateRunOutcome(StrEnum):
    """What becomes of a number in an update run, as it is shown."""

    CHANGED = "CHANGED"
    FAILED = "FAILED"
    REFUSED = "REFUSED"
    UNCHANGED = "UNCHANGED"
    WAITING = "WAITING"
    WILL_CHANGE = "WILL_CHANGE"


class StoredRunOutcome(StrEnum):
    """The same as it is stored: WAITING is WILL_CHANGE in a run that has been started."""

    CHANGED = "CHANGED"
    FAILED = "FAILED"
    REFUSED = "REFUSED"
    UNCHANGED = "UNCHANGED"
    WILL_CHANGE = "WILL_CHANGE"


class CallingNameOutcome(StrEnum):
    """The carrier's answer to a request for a calling name."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class CallingNameWarningCode(StrEnum):
    """What a carrier may find wrong with a calling name that the rules allow."""

    BLANK = "BLANK"
    DIGITS_ONLY = "DIGITS_ONLY"
    FEWER_THAN_TWO_LETTERS = "FEWER_THAN_TWO_LETTERS"
    GENERIC = "GENERIC"
    LEADING_DIGIT = "LEADING_DIGIT"
    NOT_US = "NOT_US"
    REPEATS_NUMBER = "REPEATS_NUMBER"
    TOLL_FREE = "TOLL_FREE"


class CallingNameSettlement(StrEnum):
    """How a request for a calling name succeeds: by the carrier's answer, or by time alone."""

    CARRIER = "carrier"
    AUTOMATIC = "automatic"


class Creators(StrEnum):
    """Who may create numbers: operators only, or everyone for themselves."""

    OPERATORS = "operators"
    EVERYONE = "everyone"


class Directory(StrEnum):
    """Whom a viewer finds by a word of the name: everyone, those of the viewer's teams, nobody."""

    EVERYONE = "everyone"
    TEAMS = "teams"
    OFF = "off"


class PhoneNumberOrderField(StrEnum):
    CALLING_NAME_DUE_AT = "CALLING_NAME_DUE_AT"
    CREATED_AT = "CREATED_AT"
    E164 = "E164"
    NICKNAME = "NICKNAME"
    UPDATED_AT = "UPDATED_AT"


class PhoneNumberCountField(StrEnum):
    """By what numbers can be counted."""

    ACCESS = "ACCESS"
    CALLING_NAME_STATUS = "CALLING_NAME_STATUS"
    COUNTRY = "COUNTRY"
    HAS_NICKNAME = "HAS_NICKNAME"
    NUMBER_TYPE = "NUMBER_TYPE"
    PRODUCT_TYPE = "PRODUCT_TYPE"
    STATUS = "STATUS"
    TAG = "TAG"
    TYPE = "TYPE"


class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


class FailureCode(StrEnum):
    """Why a change is refused; `errors.Failure.status` is the HTTP status of each."""

    CALLING_NAME_UPDATE_PENDING = "CALLING_NAME_UPDATE_PENDING"
    CHANGED_RECENTLY = "CHANGED_RECENTLY"
    CONFLICT = "CONFLICT"
    COUNT_CHANGED = "COUNT_CHANGED"
    DELETED = "DELETED"
    DUPLICATE = "DUPLICATE"
    EXPIRED = "EXPIRED"
    FORBIDDEN = "FORBIDDEN"
    INVALID = "INVALID"
    NOT_A_PHONE_NUMBER = "NOT_A_PHONE_NUMBER"
    NO_DETAIL = "NO_DETAIL"
    NO_PENDING_UPDATE = "NO_PENDING_UPDATE"
    NOT_FOUND = "NOT_FOUND"
    NOT_UNDOABLE = "NOT_UNDOABLE"
    PRODUCT_TYPE_NOT_ALLOWED = "PRODUCT_TYPE_NOT_ALLOWED"
    REQUIRED = "REQUIRED"
    TAKEN = "TAKEN"
    TOO_LONG = "TOO_LONG"
    TOO_MANY_DETAILS = "TOO_MANY_DETAILS"
    TOO_MANY_ITEMS = "TOO_MANY_ITEMS"
    TOO_MANY_TAGS = "TOO_MANY_TAGS"
