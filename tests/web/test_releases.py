"""A page of an earlier release, still open in a browser while the servers are of this one."""

import gzip
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from tests.web.conftest import Arrive
from tests.web.test_naming import name, nickname, row, saved

EARLIER = Path(__file__).parent / "earlier_page"
"""The page as it was before `Number` asked for the viewer's grants. Of 0.1.0 there is none."""


def test_an_earlier_page_works_until_it_needs_what_has_changed(arrive: Arrive) -> None:
    """Then it asks to be loaded again, which brings the page of this release to the same view."""
    visit = arrive("")
    page = visit.page
    _serve_earlier(page)
    page.goto(f"{page.url}?search=paris")
    assert page.evaluate("document.scripts[0].src").endswith("/earlier.javascript")
    page.get_by_role("button", name="olivia ").click()
    before = nickname(page, 0).inner_text()
    name(page, 0, "By the earlier page")
    saved(page)
    expect(nickname(page, 0)).to_have_text("By the earlier page")
    page.keyboard.press("u")
    expect(nickname(page, 0)).to_have_text(before)
    row(page, 0).get_by_role("link").click()
    expect(page.get_by_text("The server is of another release than this page.")).to_be_visible()
    visit.look("earlier release", always=True)
    page.unroute_all()
    page.get_by_role("link", name="Reload").click()
    page.get_by_role("button", name="olivia ").click()
    expect(page.locator(".trail li").first).to_be_visible()
    assert "?search=paris&number=" in page.url
    assert not page.evaluate("document.scripts[0].src").endswith("/earlier.javascript")


def _serve_earlier(page: Page) -> None:
    """Give this page and its files; all that they ask for goes to the server."""

    def respond(route: Route) -> None:
        server = route.fetch()
        body = (EARLIER / "page.html").read_text()
        start = server.text().index('data-personas="') + len('data-personas="')
        personas = server.text()[start:].split('"')[0]
        route.fulfill(response=server, body=body.replace("{personas}", personas))

    def file(name: str, kind: str) -> None:
        body = gzip.decompress((EARLIER / f"{name}.gz").read_bytes())
        page.route(
            f"**/dashboard/earlier.{kind}",
            lambda route: route.fulfill(body=body, content_type=f"text/{kind}"),
        )

    page.route("**/?search=paris", respond)
    file("dashboard.js", "javascript")
    file("style.css", "css")
