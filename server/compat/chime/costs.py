"""What operations cost: what the same request would by GraphQL."""

from functools import lru_cache
from typing import Any

from engine import Documents, Limits, coerce_variables
from schema import graphql_schema
from schema.cost import Cost, cost_of

MAX_KNOWN = 512

_NUMBER = """
e164 countryCode numberType productType status name orderId createdAt updatedAt deletionAt
capabilities { inboundCall outboundCall inboundSms outboundSms inboundMms outboundMms }
associations { name value associatedAt } callingName callingNameStatus
"""
_ERRORS = "userErrors { code message status }"
_LIST = f"""
query($first: Int, $filter: PhoneNumberFilter) {{
  phoneNumbers(first: $first, filter: $filter, orderBy: {{ field: CREATED_AT, direction: ASC }}) {{
    nodes {{ {_NUMBER} }} pageInfo {{ hasNextPage endCursor }}
  }}
}}
"""
_ONE = f"{{ phoneNumber(id: 1) {{ {_NUMBER} }} }}"
_UPDATE = f"""
mutation {{ updatePhoneNumber(input: {{ id: 1, name: "" }}) {{
  phoneNumber {{ {_NUMBER} }} {_ERRORS}
}} }}
"""
_UPDATES = f"""
mutation($input: UpdatePhoneNumbersInput!) {{
  updatePhoneNumbers(input: $input) {{ results {{ {_ERRORS} }} {_ERRORS} }}
}}
"""
_DELETE = f"mutation {{ deletePhoneNumber(input: {{ id: 1 }}) {{ {_ERRORS} }} }}"
_RESTORE = f"""
mutation {{ restorePhoneNumber(input: {{ id: 1 }}) {{ phoneNumber {{ {_NUMBER} }} {_ERRORS} }} }}
"""
_SETTINGS = "{ viewer { defaultCallingName } }"
_SETTINGS_UPDATE = f"""
mutation {{ updateAccountSettings(input: {{ defaultCallingName: "" }}) {{ {_ERRORS} }} }}
"""

_documents = Documents(graphql_schema, Limits())


@lru_cache(MAX_KNOWN)
def of_list(size: int, *, is_filtered: bool) -> Cost:
    """The cost of a page of this size."""
    return _cost(_LIST, first=size, filter={"statuses": []} if is_filtered else None)


@lru_cache(MAX_KNOWN)
def of_updates(items: int) -> Cost:
    """The cost of a batch of updates."""
    return _cost(_UPDATES, input={"items": [{"id": 1, "name": ""}] * items})


def of_deletions(items: int) -> Cost:
    """The cost of a batch of deletions: that of so many mutations."""
    return Cost(*(max(1, items) * each for each in DELETION))


def _cost(document: str, **variables: Any) -> Cost:  # noqa: ANN401
    operation = _documents.get(document, None, suggests_names=False)
    values = coerce_variables(operation, graphql_schema, variables)
    assert not isinstance(values, list), values
    return cost_of(
        operation.operation,
        operation.fragment_definitions,
        operation.root_fields,
        values,
        operation.memo,
    )


ONE = _cost(_ONE)
UPDATE = _cost(_UPDATE)
DELETION = _cost(_DELETE)
RESTORATION = _cost(_RESTORE)
SETTINGS = _cost(_SETTINGS)
SETTINGS_UPDATE = _cost(_SETTINGS_UPDATE)
