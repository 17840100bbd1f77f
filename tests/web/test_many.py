"""Olivia changes many numbers at once: with a preview first, and back again."""

from playwright.sync_api import expect

from tests.web.conftest import Arrive
from tests.web.test_naming import nickname, row


def test_a_hundred_numbers_are_changed_after_a_preview_and_back(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?order=e164&country=US")
    page = visit.page
    before = nickname(page, 0).inner_text()
    page.get_by_label("Select all that are shown").check()
    expect(page.get_by_role("region", name="Selection")).to_contain_text("selected")
    page.get_by_role("button", name="Change …").click()
    dialog = page.get_by_role("dialog", name="Change")
    dialog.get_by_label("What").select_option("Nickname")
    dialog.get_by_label("It shall be").fill("All the same")
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_role("group", name="Preview")).to_contain_text("will change")
    visit.look("run preview", always=True)
    dialog.get_by_role("button", name="Change ").click()
    expect(dialog).to_contain_text("Done.", timeout=30_000)
    visit.look("run done")
    expect(nickname(page, 0)).to_have_text("All the same")
    dialog.get_by_role("button", name="Undo all").click()
    expect(dialog).to_contain_text("Undone.", timeout=30_000)
    expect(nickname(page, 0)).to_have_text(before)
    dialog.get_by_role("button", name="Close").click()
    expect(page.get_by_role("region", name="Selection")).to_have_count(0)


def test_what_is_refused_is_told_for_each_number(arrive: Arrive) -> None:
    visit = arrive("george", "/?search=sydney")
    page = visit.page
    row(page, 0).focus()
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("Shift+X")
    page.get_by_role("button", name="Change …").click()
    dialog = page.get_by_role("dialog", name="Change")
    dialog.get_by_label("It shall be").fill("Mine now")
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_role("list", name="Numbers")).to_contain_text("Only the owner")
    expect(dialog.get_by_role("button", name="Change 0")).to_be_disabled()
    visit.look("run refused")


def test_tags_are_shared_words_that_lead_to_their_numbers(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?order=-e164")
    page = visit.page
    row(page, 4).get_by_role("link").first.click()
    page.get_by_role("button", name="Tags of").click()
    page.keyboard.type("night shift, <b>bold</b>")
    page.keyboard.press("Enter")
    expect(row(page, 4).get_by_role("button", name="night shift")).to_be_visible()
    row(page, 4).get_by_role("button", name="<b>bold</b>").click()
    expect(page.get_by_text("1 number", exact=True)).to_be_visible()
    trail = page.get_by_role("region", name="Trail")
    expect(trail.locator("li").first).to_contain_text("Tags")
    trail.get_by_role("button", name="Undo").first.click()
    expect(page.get_by_role("heading", name="No number matches")).to_be_visible(timeout=40_000)
