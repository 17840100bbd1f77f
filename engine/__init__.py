"""How a document is run: parsed, limited, validated, kept and executed.

Knows GraphQL and nothing of what is served with it: imports graphql-core and the standard
library alone. What is not exported here is for the engine itself.
"""

from engine.compile import Readers
from engine.documents import Documents
from engine.errors import MAX_ERRORS, InvalidDocument, Stage
from engine.execute import execute
from engine.limits import Limits
from engine.operations import Prepared
from engine.plans import Plans
from engine.values import coerce_variables

__all__ = [
    "MAX_ERRORS",
    "Documents",
    "InvalidDocument",
    "Limits",
    "Plans",
    "Prepared",
    "Readers",
    "Stage",
    "coerce_variables",
    "execute",
]
