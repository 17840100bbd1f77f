"""The Python classes of the objects behind each object type, to compile for them ahead."""

from models.calling_name_warnings import CallingNameWarning
from models.records import (
    AccountRecord,
    AssociationRecord,
    CallingNameUpdateRecord,
    ChangeRecord,
    CountRecord,
    GrantRecord,
    PhoneNumberRecord,
    UpdateRunRecord,
    ViewerRecord,
)
from resolvers.queries.lists.pagination import ConnectionRecord, EdgeRecord, PageInfoRecord
from resolvers.queries.lists.statements import ListRecord
from resolvers.queries.update_runs import UpdateRunItemRecord
from schema.context import RateLimitRecord
from schema.mutations.deletion import DeletionResult
from schema.mutations.grants import GrantResult
from schema.mutations.settings import SettingsResult
from schema.mutations.transfer import TransferResult
from schema.mutations.update import UpdateResult, UpdatesResult
from schema.mutations.update_runs import RunResult
from schema.mutations.user_errors import MessageResult, NumberResult
from schema.selection import LIST_FIELDS
from schema.types.user_error import UserErrorRecord

OBJECT_CLASSES: dict[str, type] = {
    "Account": AccountRecord,
    "CallingNameUpdate": CallingNameUpdateRecord,
    "CallingNameWarning": CallingNameWarning,
    "CreatePhoneNumberPayload": MessageResult,
    "DeletePhoneNumberPayload": DeletionResult,
    "GrantPhoneNumberAccessPayload": GrantResult,
    "PageInfo": PageInfoRecord,
    "PhoneNumber": PhoneNumberRecord,
    "PhoneNumberAssociation": AssociationRecord,
    "PhoneNumberCapabilities": PhoneNumberRecord,
    "PhoneNumberChange": ChangeRecord,
    "PhoneNumberChangeConnection": ConnectionRecord,
    "PhoneNumberChangeEdge": EdgeRecord,
    "PhoneNumberConnection": ConnectionRecord,
    "PhoneNumberCount": CountRecord,
    "PhoneNumberEdge": EdgeRecord,
    "PhoneNumberGrant": GrantRecord,
    "PhoneNumberGrantConnection": ConnectionRecord,
    "PhoneNumberGrantEdge": EdgeRecord,
    "RateLimit": RateLimitRecord,
    "RestorePhoneNumberPayload": MessageResult,
    "RevokePhoneNumberAccessPayload": NumberResult,
    "SettleCallingNamePayload": NumberResult,
    "TransferPhoneNumberPayload": TransferResult,
    "UndoChangesPayload": UpdatesResult,
    "UpdateAccountSettingsPayload": SettingsResult,
    "UpdatePhoneNumberPayload": UpdateResult,
    "UpdatePhoneNumbersPayload": UpdatesResult,
    "UpdateRun": UpdateRunRecord,
    "UpdateRunConnection": ConnectionRecord,
    "UpdateRunEdge": EdgeRecord,
    "UpdateRunItem": UpdateRunItemRecord,
    "UpdateRunItemConnection": ConnectionRecord,
    "UpdateRunItemEdge": EdgeRecord,
    "UpdateRunPayload": RunResult,
    "UserError": UserErrorRecord,
}


def classes_of(root: str, type_name: str, names: frozenset[str]) -> tuple[type, ...]:
    """The classes of the objects of this type, under this root field, of which these fields are
    selected. Numbers in a list are mostly of one; under several root fields they can be of two. So
    can accounts where one is the viewer's own.
    """
    if type_name == "Account" and root in {"updateAccountSettings", "viewer", ""}:
        return AccountRecord, ViewerRecord
    if type_name == "PhoneNumber" and names <= LIST_FIELDS:
        if root == "phoneNumbers":
            return (ListRecord,)
        if not root:
            return ListRecord, PhoneNumberRecord
    return (OBJECT_CLASSES[type_name],)
