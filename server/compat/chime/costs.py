"""What operations cost: what the same request would by GraphQL."""

from functools import lru_cache

from schema.cost import Cost
from server.compat.costs import cost_of_document

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


@lru_cache(MAX_KNOWN)
def of_list(size: int, *, is_filtered: bool) -> Cost:
    """The cost of a page of this size."""
    return cost_of_document(_LIST, first=size, filter={"statuses": []} if is_filtered else None)


@lru_cache(MAX_KNOWN)
def of_updates(items: int) -> Cost:
    """The cost of a batch of updates."""
    return cost_of_document(_UPDATES, input={"items": [{"id": 1, "name": ""}] * items})


def of_deletions(items: int) -> Cost:
    """The cost of a batch of deletions: that of so many mutations."""
    return Cost(*(max(1, items) * each for each in DELETION))


ONE = cost_of_document(_ONE)
UPDATE = cost_of_document(_UPDATE)
DELETION = cost_of_document(_DELETE)
RESTORATION = cost_of_document(_RESTORE)
SETTINGS = cost_of_document(_SETTINGS)
SETTINGS_UPDATE = cost_of_document(_SETTINGS_UPDATE)
