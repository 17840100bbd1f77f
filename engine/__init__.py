"""Runs GraphQL documents: parses, limits, validates, caches and executes them.

It works with any schema, and imports nothing but graphql-core and the standard library. What is
not exported here is for the engine itself.
"""

from engine.compile import Computed, Readers, Serializers
from engine.documents import Documents
from engine.errors import MAX_ERRORS, InvalidDocument, Stage
from engine.execute import execute
from engine.limits import Limits
from engine.operations import Prepared, root_nodes
from engine.plans import Plans
from engine.values import coerce_variables

__all__ = [
    "MAX_ERRORS",
    "Computed",
    "Documents",
    "InvalidDocument",
    "Limits",
    "Plans",
    "Prepared",
    "Readers",
    "Serializers",
    "Stage",
    "coerce_variables",
    "execute",
    "root_nodes",
]
