"""The replica that the settings name."""

from collections.abc import Callable
from importlib import import_module

from database import Database, connect_replica
from server.observability.metrics import Metrics
from server.replicas.own_changes import OwnChanges, OwnChangesHere
from server.replicas.replica import Replica
from server.replicas.units import Reading
from server.settings import Settings
from server.shared_store import is_shared


def reading(
    settings: Settings, primary: Database, metrics: Metrics, traced: Callable[[Database], Database]
) -> Reading | None:
    """What chooses between the primary and its replica; None without one. Raises
    ConfigurationError.
    """
    url = settings.read_database_url
    if url is None:
        return None
    standby = connect_replica(url, settings.database_url, settings.bounds, settings.driver)
    replica = Replica(primary, traced(standby), metrics.of_replica())
    return Reading(primary, replica, _own_changes(settings.rate_limit_store))


def _own_changes(store: str) -> OwnChanges:
    if not is_shared(store):
        return OwnChangesHere()
    changes: OwnChanges = import_module("server.replicas.shared_changes").SharedOwnChanges(store)
    return changes
