"""The mutations: one file for each subject, with its inputs, payloads and mutations."""

import strawberry

from schema.mutations.calling_name import CallingNames
from schema.mutations.creation import Creations
from schema.mutations.deletion import Deletions
from schema.mutations.grants import Grants
from schema.mutations.settings import AccountSettings
from schema.mutations.tags import Tags
from schema.mutations.transfer import Transfers
from schema.mutations.undo import Undo
from schema.mutations.update import Updates
from schema.mutations.update_runs import UpdateRuns


@strawberry.type(description="What can be changed.")
class Mutation(
    Updates,
    Tags,
    Grants,
    Transfers,
    CallingNames,
    Creations,
    Deletions,
    AccountSettings,
    Undo,
    UpdateRuns,
):
    pass
