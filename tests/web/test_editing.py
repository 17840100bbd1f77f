"""Olivia edits in a list and in the sheet beside it, and goes away before she has an answer."""

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from tests.web.conftest import Arrive
from tests.web.test_calling_names import FAILED, asked
from tests.web.test_naming import name, nickname, row, saved

SHEET = ".sheet"


def open_sheet(page: Page, index: int) -> Locator:
    row(page, index).get_by_role("link").first.click()
    expect(page.locator(".trail li").first).to_be_visible()
    return page.locator(SHEET)


def changes_of(page: Page) -> list[str]:
    """The ids of the numbers that the page changes from now on."""
    changed: list[str] = []

    def note(request: Request) -> None:
        variables = (request.post_data_json or {}).get("variables") or {}
        changed.extend([variables["input"]["id"]] if "input" in variables else [])

    page.on("request", lambda request: note(request) if "/graphql" in request.url else None)
    return changed


@pytest.mark.parametrize("width", [1280, 390])
def test_a_nickname_is_edited_in_the_sheet_beside_its_row(arrive: Arrive, width: int) -> None:
    visit = arrive("olivia", "/?search=sydney&order=e164", width)
    page = visit.page
    name(page, 0, "Keep this")
    saved(page)
    sheet = open_sheet(page, 1)
    sheet.get_by_role("button", name="Nickname of").click()
    expect(sheet.get_by_role("textbox", name="Nickname of")).to_be_focused()
    expect(page.locator(".editor")).to_have_count(1)
    page.keyboard.type(f"Support u x {width}")
    page.keyboard.press("Enter")
    saved(page)
    expect(nickname(page, 1)).to_have_text(f"Support u x {width}")
    expect(nickname(page, 0)).to_have_text("Keep this")


def test_a_nickname_is_edited_in_its_row_beside_the_sheet(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=london&order=e164")
    page = visit.page
    sheet = open_sheet(page, 1)
    nickname(page, 1).get_by_role("button").first.click()
    expect(nickname(page, 1).get_by_role("textbox")).to_be_focused()
    expect(page.locator(".editor")).to_have_count(1)
    page.keyboard.type("Beside")
    page.keyboard.press("Enter")
    saved(page)
    expect(sheet.get_by_role("button", name="Nickname of")).to_contain_text("Beside")


def test_what_is_asked_for_again_beside_its_sheet_waits_for_enter(arrive: Arrive) -> None:
    page = arrive("olivia", FAILED).page
    number = asked(page, "+1 212-555-0118")
    number.get_by_role("link").first.click()
    sheet = page.locator(SHEET)
    expect(sheet.locator(".trail li").first).to_be_visible()
    changes = changes_of(page)
    number.get_by_role("button", name="Ask again").click()
    expect(number.get_by_role("textbox")).to_be_focused()
    expect(page.locator(".editor")).to_have_count(1)
    page.wait_for_timeout(300)
    assert changes == []
