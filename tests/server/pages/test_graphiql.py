"""GraphiQL in a browser: Olivia owns numbers, George was granted some of them."""

import http.client
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Response,
    Route,
    expect,
)

from server.pages import graphiql
from tests.support.programs.chromium import launched

# GraphiQL parses and stores a document a moment after it changed in the editor.
HAS_READ = "title => localStorage.getItem('graphiql:query')?.includes(` ${title}`)"
# The part that is loaded last.
EDITOR = re.compile(
    "|".join(
        file.name
        for file in Path(graphiql.__file__).parent.glob("static/chunk-*.js")
        if b"initializeMode" in file.read_bytes()
    )
)
REFUSAL = "Only the owner can update this phone number."


class DemoServer(Protocol):
    """What the fixture `demo_server` gives."""

    url: str
    tokens: dict[str, str]


@dataclass(frozen=True)
class Visit:
    """An open page in the browser, with its errors and requests so far."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser that can reach 127.0.0.1 alone."""
    with launched() as browser:
        yield browser


@pytest.fixture
def browser(chromium: Browser) -> Iterator[BrowserContext]:
    """A profile of the browser that was never used before."""
    context = chromium.new_context(
        permissions=["clipboard-read", "clipboard-write"],
        viewport={"width": 1600, "height": 1000},
    )
    yield context
    context.close()


@pytest.fixture
def visit(browser: BrowserContext, demo_server: DemoServer, tmp_path: Path) -> Iterator[Visit]:
    """A visit of GraphiQL that must cause no error and no request to another host."""
    visit = Visit(browser.new_page())
    browser.on("request", lambda request: visit.requests.append(request.url))
    browser.on("console", lambda message: note_error(visit, message.type, message.text))
    browser.on("weberror", lambda error: visit.complaints.append(str(error.error)))
    visit.page.goto(f"{demo_server.url}/graphql")
    yield visit
    visit.page.screenshot(path=tmp_path / "end.png")
    assert visit.complaints == []
    assert {urlsplit(url).hostname for url in visit.requests if not local(url)} == {"127.0.0.1"}


def test_the_owner_sees_the_numbers_and_renames_one(visit: Visit, demo_server: DemoServer) -> None:
    sign_in(visit, demo_server.tokens["olivia"])
    numbers = list_numbers(visit)
    expect(result(visit)).to_contain_text(numbers[0]["e164"])
    number = next(node for node in numbers if node["viewerCanUpdate"])

    answer = rename(visit, number["id"], "Named in the browser")

    expect(result(visit)).to_contain_text("Phone number updated successfully.")
    assert answer["updatePhoneNumber"]["phoneNumber"]["nickname"] == "Named in the browser"
    assert nicknames(visit)[number["id"]] == "Named in the browser"


def test_the_grantee_sees_the_refusal(visit: Visit, demo_server: DemoServer) -> None:
    sign_in(visit, demo_server.tokens["george"])
    number = next(node for node in list_numbers(visit) if node["viewerAccess"] == "GRANTED")

    answer = rename(visit, number["id"], "Not mine")

    expect(result(visit)).to_contain_text(REFUSAL)
    assert answer["updatePhoneNumber"]["userErrors"][0]["code"] == "FORBIDDEN"
    assert nicknames(visit)[number["id"]] == number["nickname"]


def test_the_token_is_never_stored(visit: Visit, demo_server: DemoServer) -> None:
    token = demo_server.tokens["olivia"]
    sign_in(visit, token)
    list_numbers(visit)
    open_tab(visit, "UpdatePhoneNumber")
    wait_until_stored(visit, "graphiql:queries")

    assert token not in stored(visit)

    visit.page.reload()

    expect(visit.page.get_by_text("Not signed in.")).to_be_visible()
    assert token not in stored(visit)


def test_a_wrong_token_signs_nobody_in(visit: Visit) -> None:
    visit.page.get_by_label("Access token").fill("nb_wrong")
    visit.page.get_by_role("button", name="Sign in", exact=True).click()
    expect(visit.page.get_by_text("This token is not valid.")).to_be_visible()
    expect(visit.page.get_by_role("button", name="Sign out")).to_have_count(0)
    assert all("status of 401" in text for text in visit.complaints)
    visit.complaints.clear()
    visit.page.get_by_role("button", name="sam", exact=True).click()
    expect(visit.page.get_by_text("Signed in with sam.")).to_be_visible()


def test_a_person_of_the_demonstration_signs_in_by_a_button(visit: Visit) -> None:
    visit.page.get_by_role("button", name="sam", exact=True).click()
    expect(visit.page.get_by_text("Signed in with sam.")).to_be_visible()
    assert list_numbers(visit) == []
    visit.page.get_by_role("button", name="Sign out").click()
    visit.page.get_by_role("button", name="Execute query").click()
    expect(result(visit)).to_contain_text("Not sent: sign in first.")


def test_no_tab_is_there_before_its_text_can_be_shown(
    browser: BrowserContext, demo_server: DemoServer
) -> None:
    page, held = browser.new_page(), list[Route]()
    page.route(EDITOR, lambda route: held.append(route))
    with page.expect_request(EDITOR):
        page.goto(f"{demo_server.url}/graphql", wait_until="commit")
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    tab = page.get_by_role("button", name="UpdatePhoneNumber", exact=True)
    expect(tab).to_have_count(0)
    held[0].continue_()
    tab.click()
    editor = page.get_by_label("Operation Editor").locator(".view-lines")
    expect(editor).to_contain_text("mutation UpdatePhoneNumber")


def test_only_a_demonstration_has_such_buttons() -> None:
    assert b'data-personas="[]"' in graphiql.page().body


def test_without_a_token_the_page_says_what_to_do(visit: Visit) -> None:
    expect(result(visit)).to_contain_text("Not sent: sign in first.")
    visit.page.get_by_role("button", name="Execute query").click()
    expect(result(visit)).to_contain_text("Not sent: sign in first.")
    assert len(asked(visit)) == 1  # only the page itself


def test_an_example_that_was_not_filled_in_changes_nothing(
    visit: Visit, demo_server: DemoServer
) -> None:
    sign_in(visit, demo_server.tokens["olivia"])
    before = nicknames(visit)
    open_tab(visit, "UpdatePhoneNumber")
    visit.page.get_by_role("button", name="Execute query").click()
    expect(result(visit)).to_contain_text("Not sent: put the id of a number you own")
    assert nicknames(visit) == before


def test_the_documentation_comes_with_the_token(visit: Visit, demo_server: DemoServer) -> None:
    sign_in(visit, demo_server.tokens["olivia"])
    visit.page.get_by_role("button", name="Show Documentation Explorer").click()
    visit.page.get_by_role("link", name="Mutation", exact=True).click()
    expect(visit.page.get_by_text("updatePhoneNumber", exact=True)).to_be_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_clipped_on_a_screen_of(visit: Visit, width: int, tmp_path: Path) -> None:
    visit.page.set_viewport_size({"width": width, "height": 900})
    visit.page.get_by_role("button", name="olivia", exact=True).click()
    list_numbers(visit)
    visit.page.screenshot(path=tmp_path / f"{width}.png")
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
    for name in ("olivia", "oscar", "Sign out", "Execute query", "Variables"):
        box = visit.page.get_by_role("button", name=re.compile(rf"^{name}\b")).bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width, name


def test_prettify_lays_out_every_editor(visit: Visit, demo_server: DemoServer) -> None:
    sign_in(visit, demo_server.tokens["olivia"])
    write(visit, "Variables", {"first": 1})
    visit.page.get_by_role("button", name="Prettify query").click()
    expect(tool(visit).locator(".view-line")).to_have_count(3)


def test_the_page_knows_whether_introspection_is_open() -> None:
    assert b'data-introspection="open"' in graphiql.page(introspection_is_open=True).body
    assert b'data-introspection="authenticated"' in graphiql.page().body


def test_the_page_may_load_only_its_own_assets(demo_server: DemoServer) -> None:
    page = get(demo_server, "/graphql")
    policy = page.headers["Content-Security-Policy"]
    assert page.status == 200
    assert policy.startswith("default-src 'none'; script-src 'self'; worker-src 'self'; ")
    assert "http" not in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(rb"<script[^>]*>[^<]|<style|\son\w+=|https?:", page.body)


def test_chunks_are_cached_for_ever_and_entries_are_revalidated(demo_server: DemoServer) -> None:
    entry = get(demo_server, "/graphiql/graphiql.js")
    assert entry.headers["Cache-Control"] == "no-cache"
    assert entry.headers["X-Content-Type-Options"] == "nosniff"
    chunk = re.search(rb"chunk-\w+\.js", entry.body)
    assert chunk
    kept = get(demo_server, f"/graphiql/{chunk[0].decode()}")
    assert "immutable" in kept.headers["Cache-Control"]
    etag = {"If-None-Match": entry.headers["ETag"]}
    assert get(demo_server, "/graphiql/graphiql.js", etag).status == 304


@pytest.mark.parametrize("name", ["", ".", "..", "../__init__.py", "..%2f__init__.py", "%00", "no"])
def test_any_other_asset_is_not_found(demo_server: DemoServer, name: str) -> None:
    answer = get(demo_server, f"/graphiql/{name}")
    assert answer.status == 404
    assert json.loads(answer.body)["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def sign_in(visit: Visit, token: str) -> None:
    visit.page.get_by_label("Access token").fill(token)
    visit.page.get_by_role("button", name="Sign in", exact=True).click()
    expect(visit.page.get_by_text("Signed in with your token.")).to_be_visible()


def list_numbers(visit: Visit) -> list[dict[str, Any]]:
    open_tab(visit, "PhoneNumbers")
    nodes: list[dict[str, Any]] = run(visit)["phoneNumbers"]["nodes"]
    return nodes


def nicknames(visit: Visit) -> dict[str, str | None]:
    return {node["id"]: node["nickname"] for node in list_numbers(visit)}


def rename(visit: Visit, number: str, nickname: str) -> dict[str, Any]:
    open_tab(visit, "UpdatePhoneNumber")
    write(visit, "Variables", {"input": {"id": number, "nickname": nickname}})
    return run(visit)


def run(visit: Visit) -> dict[str, Any]:
    with visit.page.expect_response(is_to_an_operation) as answer:
        visit.page.get_by_role("button", name="Execute query").click()
    data: dict[str, Any] = answer.value.json()["data"]
    return data


def is_to_an_operation(response: Response) -> bool:
    """Whether it answers what was run, not the fetching of the schema after signing in."""
    asked_for = response.request.post_data or ""
    return response.url.endswith("/graphql") and "IntrospectionQuery" not in asked_for


def write(visit: Visit, editor: str, value: dict[str, Any]) -> None:
    open_editor(visit, editor)
    tool(visit).click()
    visit.page.keyboard.press("ControlOrMeta+A")
    paste(visit, json.dumps(value))
    expect(tool(visit)).to_have_text(json.dumps(value))


def paste(visit: Visit, text: str) -> None:
    visit.page.evaluate("text => navigator.clipboard.writeText(text)", text)
    visit.page.keyboard.press("ControlOrMeta+V")


def open_tab(visit: Visit, title: str) -> None:
    visit.page.get_by_role("button", name=title, exact=True).click()
    visit.page.wait_for_function(HAS_READ, arg=title)


def open_editor(visit: Visit, editor: str) -> None:
    visit.page.get_by_role("button", name=editor, exact=True).click()


def tool(visit: Visit) -> Locator:
    return visit.page.locator(".graphiql-editor-tool .view-lines:visible")


def result(visit: Visit) -> Locator:
    return visit.page.get_by_label("Result Window").locator(".view-lines")


def wait_until_stored(visit: Visit, key: str) -> None:
    visit.page.wait_for_function("key => localStorage.getItem(key)", arg=key)
    visit.page.wait_for_timeout(1000)  # GraphiQL stores half a second after a change


def stored(visit: Visit) -> str:
    text: str = visit.page.evaluate("JSON.stringify([localStorage, sessionStorage])")
    return text


def asked(visit: Visit) -> list[str]:
    return [url for url in visit.requests if url.endswith("/graphql")]


def local(url: str) -> bool:
    return url.startswith(("data:", "blob:"))


def note_error(visit: Visit, kind: str, text: str) -> None:
    if kind in {"error", "warning"}:
        visit.complaints.append(text)


@dataclass(frozen=True)
class Answer:
    """An answer of the server to a plain GET."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


def get(server: DemoServer, path: str, headers: dict[str, str] | None = None) -> Answer:
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
    try:
        connection.request("GET", path, headers={"Accept": "text/html"} | (headers or {}))
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()
