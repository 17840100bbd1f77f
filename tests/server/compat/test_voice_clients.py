"""The voice platform's clients against a real server: the same requests, with another base URL.

Both send `content-type` on GET without a body. One appends `/user/...` to a base that ends in
`/api`, and reads `message` and `errors`. The other appends `/api/user/...` to an origin, and turns
a nickname that is not given into null.
"""

import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from anyio import to_thread

from models.platform import FIRST_OWN_ID
from tests.server.compat.conftest import Served
from tests.server.compat.test_chime_clients import away, opened
from tests.support.book import Book
from tests.support.counts import only_full
from tests.support.programs.processes import numberbook

MANY = 100_000
MEGABYTES = 1_000_000


class Failed(Exception):
    """What a client raises: the text that it shows its user."""


@dataclass
class OfPython:
    """It shows `message` and all of `errors`."""

    url: str
    token: str

    def _ask(self, method: str, path: str, payload: object = None) -> Any:  # noqa: ANN401
        headers = {
            "User-Agent": "python-requests/2.32.3",
            "Accept-Encoding": "gzip, deflate",
            "Accept": "application/json",
            "Connection": "keep-alive",
            "Authorization": f"Bearer {self.token}",
            "Content-Type": "application/json",
        }
        content = None if payload is None else json.dumps(payload)
        answer = httpx.request(method, f"{self.url}/api{path}", headers=headers, content=content)
        body = answer.json()
        if answer.is_error:
            if "message" not in body:
                raise Failed(f"{answer.status_code} Client Error")
            errors = [text for texts in body.get("errors", {}).values() for text in texts]
            raise Failed("; ".join([body["message"], *errors]))
        return body

    def all_numbers(self) -> list[dict[str, Any]]:
        """All numbers."""
        listed: list[dict[str, Any]] = self._ask("GET", "/user/phone-numbers/all")["data"]
        return listed

    def trunks(self) -> list[dict[str, Any]]:
        """The SIP trunks."""
        listed: list[dict[str, Any]] = self._ask("GET", "/user/phone-numbers/sip-trunks")["data"]
        return listed

    def rename(self, phone_number_id: int, nickname: str | None) -> dict[str, Any]:
        """Change a nickname. Raises Failed."""
        path = f"/user/phone-numbers/{phone_number_id}"
        changed: dict[str, Any] = self._ask("PUT", path, {"nickname": nickname})["data"]
        return changed


@dataclass
class OfNode:
    """It shows `error`, else `message` and the first of `errors`."""

    url: str
    token: str

    def _ask(self, method: str, path: str, payload: object = None) -> Any:  # noqa: ANN401
        headers = {
            "authorization": f"Bearer {self.token}",
            "content-type": "application/json",
            "accept": "application/json",
            "accept-language": "*",
            "sec-fetch-mode": "cors",
            "user-agent": "node",
            "accept-encoding": "gzip, deflate",
        }
        text = None
        if payload is not None:
            text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        answer = httpx.request(method, f"{self.url}{path}", headers=headers, content=text)
        body = json.loads(answer.text)
        if answer.is_error:
            errors: dict[str, list[str]] = body.get("errors", {})
            first = next(iter(errors.values()), [])[:1]
            raise Failed(body.get("error") or "; ".join([body["message"], *first]))
        return body

    def all_numbers(self) -> list[dict[str, Any]]:
        """All numbers."""
        listed: list[dict[str, Any]] = self._ask("GET", "/api/user/phone-numbers/all")["data"]
        return listed

    def trunks(self) -> list[dict[str, Any]]:
        """The SIP trunks."""
        path = "/api/user/phone-numbers/sip-trunks"
        listed: list[dict[str, Any]] = self._ask("GET", path)["data"]
        return listed

    def rename(self, phone_number_id: int, nickname: str | None) -> dict[str, Any]:
        """Change a nickname. Raises Failed."""
        path = f"/api/user/phone-numbers/{phone_number_id}"
        changed: dict[str, Any] = self._ask("PUT", path, {"nickname": nickname or None})["data"]
        return changed


CLIENTS = [OfPython, OfNode]


@pytest.mark.parametrize("kind", CLIENTS)
async def test_clients_list_rename_and_clear(
    served: Served, shared_book: Book, kind: type[OfPython | OfNode]
) -> None:
    olivia, gus = await shared_book.person("olivia"), await shared_book.person("gus")
    number = await shared_book.number(olivia, nickname="Sales line")
    trunk = await shared_book.number(olivia, type="SIP")
    platform_id = 4500 + trunk
    await shared_book.came_from_platform(trunk, platform_id, '{"sip_username":"myuser"}')
    await shared_book.grant(number, gus)
    owner = kind(served.server.url, olivia.token)
    assert [item["id"] for item in owner.all_numbers()] == [FIRST_OWN_ID + number, platform_id]
    assert [item["sip_username"] for item in owner.trunks()] == ["myuser"]
    for nickname in ("Support — US", None, "Zürich 😀", ""):
        assert owner.rename(platform_id, nickname)["nickname"] == (nickname or None)
        assert (await shared_book.stored(trunk))["nickname"] == (nickname or None)
    grantee = kind(served.server.url, gus.token)
    assert [item["nickname"] for item in grantee.all_numbers()] == ["Sales line"]
    assert grantee.trunks() == []


@pytest.mark.parametrize("kind", CLIENTS)
async def test_clients_show_why_something_failed(
    served: Served, shared_book: Book, kind: type[OfPython | OfNode]
) -> None:
    olivia, gus = await shared_book.person("olivia"), await shared_book.person("gus")
    number = await shared_book.number(olivia)
    await shared_book.grant(number, gus)
    before = await shared_book.everything(number)
    long, spoken = "The nickname must not exceed 50 characters.", FIRST_OWN_ID + number
    absent = "404 Client Error" if kind is OfPython else "Phone number not found."
    for token, phone_number_id, nickname, shown in [
        (olivia.token, spoken, "x" * 51, f"{long}; {long}"),
        (olivia.token, number, "a", absent),
        (gus.token, spoken, "a", "Only the owner can update this phone number."),
        ("nb_none", spoken, "a", "Unauthenticated."),
    ]:
        with pytest.raises(Failed) as failed:
            kind(served.server.url, token).rename(phone_number_id, nickname)
        assert str(failed.value) == shown
    assert await shared_book.everything(number) == before


async def test_moving_takes_an_export_there_and_an_import_here(
    served: Served, shared_book: Book, tmp_path: Path
) -> None:
    """As docs/moving.md says: the ids that clients hold are those of the same numbers."""
    olivia = await shared_book.person("olivia")
    there = [
        {"id": 45_001, "phone_number": "+14155587001", "nickname": "Sales line", "type": "normal"},
        {"id": 45_000, "phone_number": "+14155587000", "nickname": None, "type": "sip"},
    ]
    trunks = [there[1] | {"sip_username": "myuser", "allowed_inbound_ips": None}]
    for name, data in (("numbers.json", there), ("trunks.json", trunks)):
        (tmp_path / name).write_text(json.dumps({"data": data}))
        command = ("import", name, "--owner", olivia.account.name)
        url = {"NUMBERBOOK_DATABASE_URL": served.database_url}
        moved = await to_thread.run_sync(partial(numberbook, tmp_path, *command, **url))
        assert moved.returncode == 0, moved.stderr
    client = OfPython(served.server.url, olivia.token)
    assert {item["id"]: item["phone_number"] for item in client.all_numbers()} == {
        item["id"]: item["phone_number"] for item in there
    }
    assert [(item["id"], item["sip_username"]) for item in client.trunks()] == [(45_000, "myuser")]
    client.rename(45_001, "renamed")
    names = {item["id"]: item["nickname"] for item in client.all_numbers()}
    assert names == {45_001: "renamed", 45_000: None}


async def test_answers_outside_of_the_face_have_its_form(served: Served, shared_book: Book) -> None:
    olivia = await shared_book.person("olivia")
    number = await shared_book.number(olivia)
    before = await shared_book.everything(number)
    headers = {"authorization": f"Bearer {olivia.token}", "content-type": "application/json"}
    url = f"{served.server.url}/api/user/phone-numbers"
    path = f"{url}/{FIRST_OWN_ID + number}"
    client = httpx.AsyncClient(headers=headers)
    answers = {431: await client.get(path, headers={"x-large": "a" * 70_000})}
    with opened(served.database_url) as execute:
        if served.database_url.startswith("sqlite"):
            execute("PRAGMA ignore_check_constraints = ON")
        else:
            execute("ALTER TABLE phone_number DROP CONSTRAINT ck_phone_number_type")
        execute(f"UPDATE phone_number SET type = 'NONE' WHERE id = {number}")
        answers[500] = await client.get(f"{url}/all")
        execute(f"UPDATE phone_number SET type = 'NORMAL' WHERE id = {number}")
    with away(served.database_url):
        answers[503] = await client.put(path, content='{"nickname": "a"}')
    await client.aclose()
    assert [answer.status_code for answer in answers.values()] == [*answers]
    for answer in answers.values():
        assert answer.headers["content-type"] == "application/json"
        assert answer.json().keys() == {"error", "message"}
    assert answers[500].json()["message"] == "Something went wrong."
    assert answers[503].headers["retry-after"] == "1"
    assert await shared_book.everything(number) == before


@only_full
async def test_a_list_of_100000_numbers_takes_no_more_memory_than_one_of_10000(
    served: Served, shared_book: Book
) -> None:
    peaks = []
    for count in (MANY // 10, MANY):
        olivia = await shared_book.person("olivia")
        first = 14_160_000_000 + count
        for start in range(first, first + count, MANY // 10):
            rows = [{"e164": f"+{number}"} for number in range(start, start + MANY // 10)]
            await shared_book.numbers(olivia, rows)
        peaks.append(await to_thread.run_sync(partial(_peak, served, olivia.token, count)))
    assert peaks[1] - peaks[0] < 16 * MEGABYTES


def _peak(served: Served, token: str, expected: int) -> int:
    """The most memory of the server while a list of so many numbers is read."""
    process = psutil.Process(served.server.process.pid)
    url = f"{served.server.url}/api/user/phone-numbers/all"
    peak, rest, numbers = 0, b"", 0
    headers = {"authorization": f"Bearer {token}"}
    with httpx.stream("GET", url, headers=headers, timeout=60) as answer:
        for piece in answer.iter_raw():
            numbers += (rest + piece).count(b'"phone_number"')
            rest = piece[-len(b'"phone_number"') + 1 :]
            peak = max(peak, process.memory_info().rss)
    assert numbers == expected
    return peak
