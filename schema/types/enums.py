"""The enumerations of the schema. Their values are defined in `models/enums.py` and
`schema/errors.py`; here they get their descriptions.
"""

from collections.abc import Mapping
from enum import StrEnum

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from models.enums import (
    AccountKind,
    CallingNameOutcome,
    CallingNameStatus,
    FailureCode,
    NumberType,
    OrderDirection,
    PhoneNumberAccess,
    PhoneNumberAssociationName,
    PhoneNumberChangeField,
    PhoneNumberOrderField,
    PhoneNumberStatus,
    PhoneNumberType,
    ProductType,
    UpdateRunOutcome,
    UpdateRunStatus,
)
from schema.errors import Code

__all__ = [
    "AccountKind",
    "CallingNameOutcome",
    "CallingNameStatus",
    "Code",
    "FailureCode",
    "NumberType",
    "OrderDirection",
    "PhoneNumberAccess",
    "PhoneNumberAssociationName",
    "PhoneNumberChangeField",
    "PhoneNumberOrderField",
    "PhoneNumberStatus",
    "PhoneNumberType",
    "ProductType",
    "UpdateRunOutcome",
    "UpdateRunStatus",
]


MAY_GROW = "May grow: a minor release can add values."
"""The last sentence of the description of an enumeration to which values may be added."""


def _describe(
    enum: type[StrEnum],
    name: str,
    description: str,
    values: Mapping[StrEnum, str],
    *,
    may_grow: bool = False,
) -> None:
    """Add an enumeration to the schema, with a description of each of its values."""
    whole = f"{description} {MAY_GROW}" if may_grow else description
    strawberry.enum(enum, name=name, description=whole)
    definition: StrawberryEnumDefinition = vars(enum)["__strawberry_definition__"]
    for value in definition.values:
        value.description = values[enum(value.value)]


_describe(
    AccountKind,
    "AccountKind",
    "What an account stands for.",
    {
        AccountKind.PERSON: "A person or a program: owns numbers and holds tokens.",
        AccountKind.TEAM: "Several persons: numbers granted to it are granted to each.",
    },
)
_describe(
    CallingNameOutcome,
    "CallingNameOutcome",
    "What the carrier made of a requested calling name.",
    {
        CallingNameOutcome.SUCCEEDED: "It is in effect.",
        CallingNameOutcome.FAILED: "It is not; the name in effect stays.",
    },
)
_describe(
    CallingNameStatus,
    "CallingNameStatus",
    "Where the outbound calling name of a number stands.",
    {
        CallingNameStatus.UNASSIGNED: "There is none.",
        CallingNameStatus.UPDATE_IN_PROGRESS: "The carrier has not answered yet.",
        CallingNameStatus.UPDATE_SUCCEEDED: "The requested name is in effect.",
        CallingNameStatus.UPDATE_FAILED: "The latest request failed; nothing has changed.",
    },
)
_describe(
    Code,
    "ErrorCode",
    "Each value of `errors[].extensions.code`: why a request, or a field of it, failed, with its"
    " HTTP status if no data is left. No field has this type. Refused changes have `userErrors`.",
    {
        Code.BAD_REQUEST: "The request is not HTTP as this API takes it, too large or too late;"
        " 400, 404, 405, 406, 408, 413, 414, 415 or 431.",
        Code.BAD_USER_INPUT: "A variable or an argument cannot be served; 400.",
        Code.CONFLICT: "A request with this Idempotency-Key is being executed; 409.",
        Code.GRAPHQL_PARSE_FAILED: "The document has a syntax error; 400.",
        Code.GRAPHQL_VALIDATION_FAILED: "The document does not fit the schema or a limit; 400.",
        Code.IDEMPOTENCY_KEY_REUSED: "Another request had this Idempotency-Key; 422.",
        Code.INTERNAL_SERVER_ERROR: "A fault of the server; 500.",
        Code.PERSISTED_QUERY_NOT_FOUND: "No document is known by this id: send its text; 400.",
        Code.RATE_LIMITED: "Too many points were spent: wait for Retry-After; 429.",
        Code.SERVICE_UNAVAILABLE: "The server cannot answer now: wait for Retry-After; 503.",
        Code.UNAUTHENTICATED: "There is no valid token; 401.",
        Code.UNTRUSTED_DOCUMENT: "Only trusted documents are executed, and this is none; 400.",
    },
    may_grow=True,
)
_describe(
    FailureCode,
    "UserErrorCode",
    "Why a change was refused. Each code has an HTTP status, told beside it.",
    {
        FailureCode.CALLING_NAME_UPDATE_PENDING: "A calling name update must end first; 409.",
        FailureCode.CHANGED_RECENTLY: "Changed so recently that it must wait; 400.",
        FailureCode.COUNT_CHANGED: "Another number of numbers would change than expected; 409.",
        FailureCode.DELETED: "The number is deleted; 409.",
        FailureCode.CONFLICT: "Changed, or being changed, by another request; 409.",
        FailureCode.DUPLICATE: "Given more than once; 400.",
        FailureCode.EXPIRED: "The preview is too old: make another; 409.",
        FailureCode.FORBIDDEN: "The viewer sees it but has no right to do this; 403.",
        FailureCode.INVALID: "Breaks the field's rule; 400, for a nickname 422.",
        FailureCode.NOT_A_PHONE_NUMBER: "A text that is not a phone number; 400.",
        FailureCode.NO_DETAIL: "No detail to update was given; 400.",
        FailureCode.NO_PENDING_UPDATE: "No calling name update waits for its outcome; 409.",
        FailureCode.NOT_FOUND: "There is none, or the viewer cannot see it; 404.",
        FailureCode.NOT_UNDOABLE: "A change of a kind that cannot be taken back; 409.",
        FailureCode.PRODUCT_TYPE_NOT_ALLOWED: "Not for numbers outside the U.S.; 400.",
        FailureCode.REQUIRED: "Null, or none, where a value is needed; 400.",
        FailureCode.TAKEN: "The number is in the book already; 409.",
        FailureCode.TOO_LONG: "Longer than the field holds; 400, for a nickname 422.",
        FailureCode.TOO_MANY_DETAILS: "Only one detail can be updated at a time; 400.",
        FailureCode.TOO_MANY_ITEMS: "More items than one request takes; 400.",
        FailureCode.TOO_MANY_TAGS: "More tags than a number can have; 400.",
    },
    may_grow=True,
)
_describe(
    NumberType,
    "NumberType",
    "Whether calls to a number are free for the caller.",
    {
        NumberType.LOCAL: "An ordinary number.",
        NumberType.TOLL_FREE: "The called party pays.",
    },
)
_describe(
    OrderDirection,
    "OrderDirection",
    "Which way a list is sorted.",
    {
        OrderDirection.ASC: "From the least to the greatest.",
        OrderDirection.DESC: "From the greatest to the least.",
    },
)
_describe(
    PhoneNumberAccess,
    "PhoneNumberAccess",
    "Why the viewer sees a number: the first that holds.",
    {
        PhoneNumberAccess.OWNER: "The viewer owns it.",
        PhoneNumberAccess.GRANTED: "Its owner granted it to the viewer, or to a team of theirs.",
        PhoneNumberAccess.OPERATOR: "The viewer is an operator, who sees all numbers.",
    },
)
_describe(
    PhoneNumberAssociationName,
    "PhoneNumberAssociationName",
    "What a number can be connected to at its carrier.",
    {
        PhoneNumberAssociationName.SIP_RULE_ID: "A SIP rule.",
        PhoneNumberAssociationName.VOICE_CONNECTOR_GROUP_ID: "A Voice Connector group.",
        PhoneNumberAssociationName.VOICE_CONNECTOR_ID: "A Voice Connector.",
    },
    may_grow=True,
)
_describe(
    PhoneNumberChangeField,
    "PhoneNumberChangeField",
    "What a change of a number is about, and what its values are.",
    {
        PhoneNumberChangeField.CALLING_NAME: "A requested calling name came into effect.",
        PhoneNumberChangeField.CALLING_NAME_REQUEST: "A calling name was asked for: from null to"
        ' the name, "" to clear. Or the request failed: from the name to null.',
        PhoneNumberChangeField.CREATED: "The number came in: from null to the number.",
        PhoneNumberChangeField.GRANT: "It was granted, or a grant changed or was ended: the name of"
        " the grantee, and `until` with a time where it ends by itself.",
        PhoneNumberChangeField.NAME: "The name.",
        PhoneNumberChangeField.NICKNAME: "The nickname.",
        PhoneNumberChangeField.NOTE: "The note.",
        PhoneNumberChangeField.OWNER: "It changed hands: the names of both owners.",
        PhoneNumberChangeField.PRODUCT_TYPE: "The product type.",
        PhoneNumberChangeField.REFERENCE: "The reference.",
        PhoneNumberChangeField.TAGS: "The tags: all of them, sorted, with | between them.",
        PhoneNumberChangeField.DELETED: "It was deleted: from null to when it is released.",
        PhoneNumberChangeField.RESTORED: "It was restored: from when it would have been released"
        " to null.",
        PhoneNumberChangeField.RELEASED: "It was released: from the number to null.",
    },
    may_grow=True,
)
_describe(
    PhoneNumberOrderField,
    "PhoneNumberOrderField",
    "What numbers can be sorted by; databaseId breaks ties.",
    {
        PhoneNumberOrderField.CREATED_AT: "When they came in.",
        PhoneNumberOrderField.E164: "The number itself.",
        PhoneNumberOrderField.NICKNAME: "The nickname, ignoring case; those without come last.",
        PhoneNumberOrderField.UPDATED_AT: "When they last changed.",
    },
)
_describe(
    PhoneNumberStatus,
    "PhoneNumberStatus",
    "Where a number stands at its carrier.",
    {
        PhoneNumberStatus.ACQUIRE_FAILED: "The order failed.",
        PhoneNumberStatus.ACQUIRE_IN_PROGRESS: "It is being ordered.",
        PhoneNumberStatus.ASSIGNED: "It is in use.",
        PhoneNumberStatus.CANCELLED: "Its order or port was cancelled.",
        PhoneNumberStatus.DELETE_FAILED: "It could not be deleted.",
        PhoneNumberStatus.DELETE_IN_PROGRESS: "It is being deleted.",
        PhoneNumberStatus.PORTIN_CANCEL_REQUESTED: "Its port is being cancelled.",
        PhoneNumberStatus.PORTIN_IN_PROGRESS: "It is being ported in.",
        PhoneNumberStatus.RELEASE_FAILED: "It could not be released.",
        PhoneNumberStatus.RELEASE_IN_PROGRESS: "It is being released.",
        PhoneNumberStatus.UNASSIGNED: "It is held but not in use.",
    },
    may_grow=True,
)
_describe(
    PhoneNumberType,
    "PhoneNumberType",
    "How a number is connected.",
    {
        PhoneNumberType.NORMAL: "An ordinary number.",
        PhoneNumberType.SIP: "A SIP trunk.",
        PhoneNumberType.CALLER_ID: "Shown to those who are called; takes no calls.",
    },
)
_describe(
    ProductType,
    "ProductType",
    "The product that a number is used with.",
    {
        ProductType.VOICE_CONNECTOR: "A Voice Connector; U.S. numbers only.",
        ProductType.SIP_MEDIA_APPLICATION_DIAL_IN: "Dial-in to a SIP media application.",
    },
    may_grow=True,
)
_describe(
    UpdateRunOutcome,
    "UpdateRunOutcome",
    "What becomes of a number in an update run.",
    {
        UpdateRunOutcome.CHANGED: "It was changed.",
        UpdateRunOutcome.FAILED: "It was not: it, or the viewer's rights, had changed.",
        UpdateRunOutcome.REFUSED: "It cannot be changed: that was clear at the preview.",
        UpdateRunOutcome.UNCHANGED: "It had the value at the preview, and is left alone.",
        UpdateRunOutcome.WAITING: "The run has started, and has not come to it yet.",
        UpdateRunOutcome.WILL_CHANGE: "It would be changed, if the run was carried out.",
    },
    may_grow=True,
)
_describe(
    UpdateRunStatus,
    "UpdateRunStatus",
    "How far an update run is.",
    {
        UpdateRunStatus.CANCELLED: "It was ended before it was done.",
        UpdateRunStatus.DONE: "It has come to all its numbers.",
        UpdateRunStatus.EXPIRED: "The preview is too old to be started.",
        UpdateRunStatus.PREVIEWED: "It can be started; nothing is changed.",
        UpdateRunStatus.RUNNING: "It is being carried out, or taken back.",
        UpdateRunStatus.UNDONE: "It was taken back, as far as that was possible.",
    },
    may_grow=True,
)
