"""What operators see of a server."""

import re

from tests.house import House


async def test_it_is_alive_and_ready(house: House) -> None:
    alive, ready = [await house.client.get(path) for path in ("/livez", "/readyz")]
    assert (alive.status_code, alive.json()) == (200, {"status": "alive"})
    assert (ready.status_code, ready.json()) == (200, {"status": "ready"})


async def test_requests_are_counted_by_kind_status_and_code(house: House) -> None:
    olivia = await house.person("olivia")
    await olivia.ask("{ viewer { name } }")
    await olivia.update(await house.number(olivia), nickname="Sales")
    await olivia.ask("{ nothing }")
    metrics = (await house.client.get("/metrics")).text
    counted = set(re.findall(r"^numberbook_requests_total\{(.*)\} 1.0$", metrics, re.MULTILINE))
    assert counted == {
        'code="none",operation="query",status="200"',
        'code="none",operation="mutation",status="200"',
        'code="GRAPHQL_VALIDATION_FAILED",operation="none",status="200"',
    }


async def test_metrics_hold_no_number_and_no_name(house: House) -> None:
    olivia = await house.person("olivia")
    number = await house.number(olivia, e164="+14155559999", nickname="Secret label")
    await olivia.update(number, callingName="SECRET NAME")
    metrics = (await house.client.get("/metrics")).text.lower()
    for secret in ("14155559999", "secret", "olivia", olivia.token.lower()):
        assert secret not in metrics
