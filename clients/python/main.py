"""Signs in, pages, changes each detail, clears, and is refused in every way that it can be."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
from errors import reaction
from generated import NumberbookClient, PhoneNumberFilter, UpdatePhoneNumberInput
from generated.enums import CallingNameStatus, PhoneNumberAccess, ProductType, UserErrorCode
from generated.fragments import Details, Refusal
from retry import RetryingTransport, idempotency_key


class Refused(Exception):
    """A change was refused. The first refusal tells what to do."""

    def __init__(self, refusals: list[Refusal]) -> None:
        super().__init__(" ".join(refusal.message for refusal in refusals))
        self.refusals = refusals


def client(
    url: str, token: str, transport: httpx.AsyncBaseTransport | None = None
) -> NumberbookClient:
    """A client of the account that the token belongs to."""
    # Any: the protocol that ariadne-codegen has for it differs from httpx in what is positional.
    http: Any = httpx.AsyncClient(
        headers={"Authorization": f"Bearer {token}"},
        transport=RetryingTransport(transport),
        timeout=30,
    )
    return NumberbookClient(url, http_client=http)


async def numbers(
    api: NumberbookClient, where: PhoneNumberFilter | None = None, first: int = 50
) -> AsyncIterator[Details]:
    """All numbers that the filter finds, page by page."""
    after: str | None = None
    while True:
        page = (await api.phone_numbers(first, after, where)).phone_numbers
        for number in page.nodes:
            yield number
        if not page.page_info.has_next_page:
            return
        after = page.page_info.end_cursor


async def update(api: NumberbookClient, change: UpdatePhoneNumberInput) -> Details:
    """Change one detail. A detail that is left out stays; None clears it.

    Raises Refused.
    """
    answer = await api.update_phone_number(change, headers=idempotency_key())
    payload = answer.update_phone_number
    if payload is None or payload.phone_number is None:
        raise Refused([] if payload is None else payload.user_errors)
    return payload.phone_number


async def update_latest(
    api: NumberbookClient,
    number_id: str,
    decide: Callable[[Details], UpdatePhoneNumberInput],
    tries: int = 3,
) -> Details:
    """Decide on the number as it is now. If somebody else was faster (CONFLICT), decide anew: that
    is another change, with another key.

    Raises Refused, LookupError.
    """
    number = (await api.phone_number(number_id)).phone_number
    if number is None:
        raise LookupError("It is not there, or not for this account.")
    try:
        return await update(api, decide(number))
    except Refused as refused:
        is_late = refused.refusals[0].code is UserErrorCode.CONFLICT
        if not is_late or tries <= 1:
            raise
    return await update_latest(api, number_id, decide, tries - 1)


async def tour(api: NumberbookClient) -> None:
    """All that this set-up can do, told line by line."""
    print("signed in as", (await api.viewer()).viewer.name)
    print(len([number async for number in numbers(api)]), "numbers, each once")
    mine = await anext(
        numbers(
            api,
            PhoneNumberFilter(
                access=[PhoneNumberAccess.OWNER],
                country_codes=["US"],
                calling_name_statuses=[CallingNameStatus.UNASSIGNED],
            ),
        )
    )
    await changes(api, mine)
    await refusals(api, mine.id)


async def changes(api: NumberbookClient, mine: Details) -> None:
    """Change each detail, and clear one."""
    given = mine.id
    named = await update(api, UpdatePhoneNumberInput(id=given, nickname="Büro — front"))
    print("nickname:", named.nickname)
    print("name:", (await update(api, UpdatePhoneNumberInput(id=given, name="front desk"))).name)
    product = UpdatePhoneNumberInput(id=given, product_type=ProductType.VOICE_CONNECTOR)
    typed = (await update(api, product)).product_type
    print("product type:", typed and typed.value)
    cleared = await update(api, UpdatePhoneNumberInput(id=given, nickname=None))
    print("cleared by None:", cleared.nickname)
    asked = await update(api, UpdatePhoneNumberInput(id=given, calling_name="Acme"))
    print("calling name:", asked.calling_name_status.value)

    late = UpdatePhoneNumberInput(id=given, expected_version=mine.version, nickname="late")
    print("decided on old data:", await refusal(update(api, late)))
    longer = await update_latest(
        api,
        given,
        lambda now: UpdatePhoneNumberInput(
            id=now.id, expected_version=now.version, name=f"{now.name} 2"
        ),
    )
    print("decided anew:", longer.name)


async def refusals(api: NumberbookClient, mine: str) -> None:
    """Be refused."""
    germany = PhoneNumberFilter(access=[PhoneNumberAccess.OWNER], country_codes=["DE"])
    abroad = await anext(numbers(api, germany))
    for change in (
        UpdatePhoneNumberInput(id=mine),
        UpdatePhoneNumberInput(id=mine, nickname="a", name="b"),
        UpdatePhoneNumberInput(id=mine, nickname="x" * 51),
        UpdatePhoneNumberInput(id=mine, name="new\nline"),
        UpdatePhoneNumberInput(id=mine, product_type=None),
        UpdatePhoneNumberInput(id=mine, calling_name="Other"),
        UpdatePhoneNumberInput(id=abroad.id, product_type=ProductType.VOICE_CONNECTOR),
        UpdatePhoneNumberInput(id="unknown", nickname="a"),
    ):
        print(await refusal(update(api, change)))


async def refusal(change: Awaitable[Details]) -> str:
    """The codes of a refusal, and what a client does about the first one."""
    try:
        await change
    except Refused as refused:
        codes = ",".join(error.code for error in refused.refusals)
        return f"{codes} -> {reaction(refused.refusals[0].code)}: {refused}"
    return "changed"


async def main() -> None:
    """Take the tour."""
    url = os.environ.get("NUMBERBOOK_URL", "http://127.0.0.1:8000/graphql")
    async with client(url, os.environ["NUMBERBOOK_TOKEN"]) as api:
        await tour(api)


if __name__ == "__main__":
    asyncio.run(main())
