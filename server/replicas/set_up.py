"""The replica that the settings name."""

from collections.abc import Callable

from database import Database, connect_replica
from server.observability.metrics import Metrics
from server.replicas.own_changes import OwnChangesHere
from server.replicas.replica import Replica
from server.replicas.shared_changes import SharedOwnChanges
from server.replicas.units import Reading
from server.settings import Settings


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
    store = settings.rate_limit_store
    changes = OwnChangesHere() if store == "memory://" else SharedOwnChanges(store)
    return Reading(primary, Replica(primary, traced(standby), metrics.of_replica()), changes)
