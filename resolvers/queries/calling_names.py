"""Warnings about a calling name before it is asked for."""

from models import rules
from models.calling_name_warnings import CallingNameWarning, calling_name_warnings
from models.errors import BadInput, Refused
from resolvers.context import Context
from resolvers.queries.phone_numbers import phone_number
from resolvers.queries.related import NOTHING_RELATED


async def check_calling_name(
    context: Context, number_id: int | None, name: str
) -> list[CallingNameWarning]:
    """The warnings about a name for a number. Everybody who sees the number can ask: they say no
    more than what is seen of it.

    Raises BadInput: the viewer does not see the number, or the rules do not allow the name.
    Unavailable.
    """
    number = await phone_number(context, number_id, NOTHING_RELATED)
    if number is None:
        raise BadInput("Phone number not found.")
    return calling_name_warnings(_allowed(name), number)


def _allowed(name: str) -> str | None:
    try:
        return rules.calling_name(name)
    except Refused as refused:
        raise BadInput(refused.failures[0].message) from None
