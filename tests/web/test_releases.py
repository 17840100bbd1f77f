"""A page of another release, still open in a browser while the servers are of this one."""

import json
import re

from playwright.sync_api import Page, Route, expect

from server.pages.dashboard import DOCUMENTS
from tests.web.conftest import Arrive
from tests.web.table import name, nickname, row, saved

PROGRAM = "**/dashboard/dashboard-*.js"
OTHER_RELEASE = "The server is of another release than this page."


def test_a_page_of_another_release_works_until_it_needs_what_has_changed(arrive: Arrive) -> None:
    """Then it asks to be loaded again, which brings the page of this release to the same view."""
    page = arrive("").page
    serve_with_another(page, "Number")
    page.goto(f"{page.url}?search=paris")
    page.get_by_role("button", name="olivia ").click()
    before = nickname(page, 0).text_content()
    assert before
    name(page, 0, "By the other page")
    saved(page)
    expect(nickname(page, 0)).to_have_text("By the other page")
    page.keyboard.press("u")
    expect(nickname(page, 0)).to_have_text(before)
    row(page, 0).get_by_role("link").click()
    expect(page.get_by_text(OTHER_RELEASE)).to_be_visible()
    page.unroute_all()
    page.get_by_role("link", name="Reload").click()
    page.get_by_role("button", name="olivia ").click()
    expect(page.locator(".trail li").first).to_be_visible()
    assert "?search=paris&number=" in page.url


def test_a_page_of_another_release_that_cannot_sign_in_says_why(arrive: Arrive) -> None:
    page = arrive("").page
    serve_with_another(page, "Viewer")
    page.reload()
    page.get_by_role("button", name="olivia ").click()
    expect(page.get_by_role("alert")).to_contain_text(OTHER_RELEASE)


def serve_with_another(page: Page, operation: str) -> None:
    """Give the page a program whose operation of this name is one that the server never had."""
    documents = json.loads(DOCUMENTS.read_bytes()).items()
    [key] = [key for key, text in documents if re.search(rf"query {operation}\b", text)]

    def respond(route: Route) -> None:
        program = route.fetch()
        known = key.removeprefix("sha256:")
        assert known in program.text()
        # Of another release it would have another name, and not stay in the browser's cache.
        headers = program.headers | {"cache-control": "no-store"}
        body = program.text().replace(known, known[::-1])
        route.fulfill(response=program, headers=headers, body=body)

    page.route(PROGRAM, respond)
