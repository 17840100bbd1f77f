"""Olivia edits in a list and in the sheet beside it, and goes away before she has an answer."""

import json

import pytest
from playwright.sync_api import Locator, Page, Request, Route, expect

from tests.web.changes.test_calling_names import FAILED, asked
from tests.web.conftest import Arrive
from tests.web.table import name, nickname, row, saved

SHEET = ".sheet"


def open_sheet(page: Page, index: int) -> Locator:
    row(page, index).get_by_role("link").first.click()
    expect(page.locator(".trail li").first).to_be_visible()
    return page.locator(SHEET)


def write(page: Page, field: str, text: str) -> Locator:
    """Writes into a field of the open sheet, and stays there."""
    page.locator(SHEET).get_by_role("button", name=f"{field} of").click()
    page.keyboard.insert_text(text)
    return page.locator(SHEET).get_by_role("textbox", name=f"{field} of")


def close(page: Page) -> None:
    page.get_by_role("button", name="Close").click()
    expect(page.locator(SHEET)).to_have_count(0)


def told(page: Page) -> Locator:
    return page.locator(".notice")


def show(page: Page) -> Locator:
    told(page).get_by_role("button", name="Show").click()
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
    number.get_by_role("textbox").fill("ACME AGAIN")
    sheet.get_by_role("button", name="Calling name of").click()
    expect(sheet.get_by_role("textbox", name="Calling name of")).to_have_value("ACME AGAIN")
    expect(number.get_by_role("textbox")).to_have_count(0)
    page.wait_for_timeout(300)
    assert changes == []


def test_a_calling_name_is_asked_for_by_enter_or_its_button_alone(arrive: Arrive) -> None:
    """It is locked for three days and cannot be undone: to leave the field is not to ask."""
    visit = arrive("olivia", "/?search=312-555&calling=UPDATE_SUCCEEDED&order=e164")
    page = visit.page
    sheet = open_sheet(page, 0)
    changes = changes_of(page)
    field = write(page, "Calling name", "ACME HALF")
    sheet.get_by_role("heading", level=2).click()
    expect(field).to_have_value("ACME HALF")
    expect(told(page)).to_be_empty()
    close(page)
    expect(told(page)).to_contain_text("ACME HALF")
    assert changes == []
    show(page)
    expect(field).to_have_value("ACME HALF")
    visit.look("a calling name that waits", always=True)
    sheet.get_by_role("button", name="Leave it").click()
    expect(field).to_have_count(0)

    write(page, "Calling name", "ACME WHOLE")
    sheet.get_by_role("button", name="Ask", exact=True).click()
    expect(sheet.get_by_role("progressbar")).to_be_visible()
    expect(sheet.locator(".requested")).to_contain_text("ACME WHOLE")
    assert len(changes) == 1


def test_what_is_refused_when_its_sheet_is_closed_is_told(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=berlin&order=e164").page
    open_sheet(page, 0)
    field = write(page, "Name at the carrier", "B\u00fcro 4")
    close(page)
    expect(told(page)).to_contain_text("was not changed")
    sheet = show(page)
    expect(field).to_have_value("B\u00fcro 4")
    expect(sheet.locator(".field").get_by_role("alert").first).to_contain_text("letters")
    close(page)
    expect(told(page)).to_contain_text("was not changed")
    show(page)
    field.press("Escape")
    close(page)


def test_a_conflict_off_the_screen_is_told(arrive: Arrive) -> None:
    mine = arrive("olivia", "/?search=berlin&order=e164").page
    open_sheet(mine, 1)
    write(mine, "Note", "mine").press("Control+Enter")
    saved(mine)
    theirs = arrive("olivia", f"/?{mine.url.split('?')[1]}").page
    write(theirs, "Note", "theirs").press("Control+Enter")
    saved(theirs)
    close(mine)
    mine.keyboard.press("u")
    expect(told(mine)).to_contain_text("Somebody was faster")
    conflict = show(mine).get_by_role("alert").filter(has_text="Somebody was faster")
    expect(conflict).to_contain_text("theirs")
    close(mine)
    expect(told(mine)).to_contain_text("Somebody was faster")
    show(mine).get_by_role("button", name="Take theirs").click()
    close(mine)


def test_what_is_typed_when_its_row_leaves_the_list_is_told(arrive: Arrive) -> None:
    mine = arrive("").page
    mine.clock.install()
    mine.goto(f"{mine.url}?nickname=without&order=e164")
    mine.get_by_role("button", name="olivia ").click()
    theirs = arrive("olivia", "/?nickname=without&order=e164").page
    first = row(mine, 0).get_by_role("link").first.inner_text()
    nickname(mine, 0).get_by_role("button").first.click()
    mine.keyboard.insert_text("Half of wh")
    name(theirs, 0, "Named by another")
    saved(theirs)
    mine.clock.run_for(31_000)
    expect(row(mine, 0).get_by_role("link").first).not_to_have_text(first)
    expect(told(mine)).to_contain_text(f"Somebody was faster to change {first}")
    conflict = show(mine).get_by_role("alert").filter(has_text="Somebody was faster")
    expect(conflict).to_contain_text("Half of wh")
    expect(conflict).to_contain_text("Named by another")


def test_what_is_typed_when_its_number_goes_is_told(arrive: Arrive) -> None:
    owner = arrive("olivia", "/?search=paris&order=e164").page
    open_sheet(owner, 3)
    number = row(owner, 3).get_by_role("link").first.inner_text()
    write(owner, "Calling name", "ACME TYPED")
    write(owner, "Note", "what I was typing")
    operator = arrive("oscar", f"/?{owner.url.split('?')[1]}").page
    operator.get_by_role("button", name="Hand over \u2026").click()
    dialog = operator.get_by_role("dialog", name="Hand over")
    dialog.get_by_label("New owner").fill("sam")
    dialog.get_by_label("Type the number").fill(number)
    dialog.get_by_role("button", name="Hand over").click()
    expect(told(owner)).to_contain_text(f"You cannot see {number} any more.", timeout=10_000)
    expect(told(owner)).to_contain_text("ACME TYPED")
    expect(told(owner)).to_contain_text("what I was typing")


def test_a_restoration_that_is_refused_is_told(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=paris&order=e164").page
    open_sheet(page, 1)
    number = row(page, 1).get_by_role("link").first.inner_text()
    page.get_by_role("button", name="Delete \u2026").click()
    dialog = page.get_by_role("dialog", name="Delete")
    dialog.get_by_label("Type the number").fill(number)
    dialog.get_by_role("button", name="Delete").click()
    expect(told(page)).to_contain_text("It can be restored until")
    page.route("**/graphql", refuse_to_restore)
    told(page).get_by_role("button", name="Restore").click()
    expect(told(page)).to_contain_text("It is too late")


def refuse_to_restore(route: Route) -> None:
    if '"input"' not in (route.request.post_data or ""):
        return route.fallback()
    errors = [{"code": "NOT_FOUND", "message": "It is too late.", "field": None}]
    payload = {"phoneNumber": None, "userErrors": errors}
    return route.fulfill(
        content_type="application/json", body=json.dumps({"data": {"restorePhoneNumber": payload}})
    )


@pytest.mark.parametrize(
    ("field", "text"), [("Tags", "zeta, alpha"), ("Note", "with a space at its end ")]
)
def test_what_the_server_writes_otherwise_is_no_conflict_with_oneself(
    arrive: Arrive, field: str, text: str
) -> None:
    mine = arrive("olivia", "/?search=berlin&order=e164").page
    sheet = open_sheet(mine, 2)
    value = sheet.get_by_role("button", name=f"{field} of")
    before = value.inner_text()
    write(mine, field, text).press("Control+Enter")
    saved(mine)
    theirs = arrive("olivia", f"/?{mine.url.split('?')[1]}").page
    write(theirs, "Reference", f"of another, by {field}").press("Enter")
    saved(theirs)
    sheet.get_by_role("heading", level=2).click()
    mine.keyboard.press("u")
    expect(told(mine)).to_contain_text("Undone")
    expect(value).to_have_text(before)
    expect(mine.locator(".conflict")).to_have_count(0)
