"""Whoever signs in next in the same tab finds nothing of the one before."""

from playwright.sync_api import expect

from tests.web.conftest import Arrive, answer_with, held_back
from tests.web.table import row, saved


def test_what_one_has_selected_and_changed_is_not_there_for_the_next(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=sydney&order=e164").page
    page.get_by_label("Select all that are shown").check()
    row(page, 0).get_by_role("link").click()
    page.get_by_role("button", name="Note of").click()
    page.keyboard.insert_text("A secret of olivia")
    page.keyboard.press("Control+Enter")
    saved(page)
    expect(page.locator(".notice")).not_to_be_empty()
    page.keyboard.press("Escape")
    page.locator("button.person").click()
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="george ").click()
    row(page, 0).get_by_role("link").click()
    expect(page.locator(".trail li").first).to_be_visible()
    expect(page.locator(".notice")).to_be_empty()
    expect(page.get_by_role("region", name="Selection")).to_have_count(0)
    page.get_by_text("Show operation").click()
    expect(page.get_by_text("This is what reads the number.")).to_be_visible()
    expect(page.get_by_label("Variables")).not_to_contain_text("secret")


def test_an_open_sheet_shows_another_person_only_what_is_theirs(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=chicago&order=e164").page
    row(page, 0).get_by_role("link").click()
    expect(page.locator(".trail li").first).to_be_visible()
    end = answer_with(page, 401, {})
    expect(page.get_by_role("heading", name="Sign in again")).to_be_visible()
    end()
    held = held_back(page, '"variables":{"id"')
    page.get_by_role("dialog").get_by_role("button", name="sam ").click()
    expect(page.get_by_role("heading", name="…")).to_be_visible()
    expect(page.locator(".trail li")).to_have_count(0)
    for route in held:
        route.continue_()
