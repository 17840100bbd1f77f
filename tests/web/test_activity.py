"""The trail of all numbers: who did what, found again by anything, and taken back."""

from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import Arrive, Visit
from tests.web.table import name, nickname, saved
from tests.web.test_states import only_full

PAGE = 100


def changes(page: Page) -> Locator:
    return page.locator(".changes > li")


def named(arrive: Arrive, search: str, text: str, before: str = "") -> Visit:
    """Olivia, who has given the first number of a search a nickname, at what she did lately."""
    visit = arrive("olivia", f"/?search={search}")
    for each in (before, text):
        if each:
            name(visit.page, 0, each)
            saved(visit.page)
    expect(nickname(visit.page, 0)).to_have_text(text)
    visit.page.get_by_role("link", name="Activity").click()
    expect(changes(visit.page).first).to_contain_text(text)
    return visit


def test_a_change_is_undone_once_and_then_refused_in_words(arrive: Arrive) -> None:
    visit = named(arrive, "33199001205", "Now", before="Before")
    page = visit.page
    change = changes(page).filter(has_text="Before → Now")
    change.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone.")).to_be_visible()
    expect(changes(page).first).to_contain_text("Now → Before")
    visit.look("undone", always=True)
    count = changes(page).count()
    change.get_by_role("button", name="Undo").click()
    expect(change.get_by_role("alert")).not_to_be_empty()
    expect(changes(page).first).to_contain_text("Now → Before")
    assert changes(page).count() == count
    visit.look("undo refused")


def test_the_trail_is_found_by_person_field_time_and_request(arrive: Arrive) -> None:
    visit = named(arrive, "33199001206", "Found again")
    page = visit.page
    page.get_by_role("button", name="Filter", exact=True).click()
    page.get_by_label("What").select_option("Nickname")
    page.get_by_role("dialog").get_by_label("By").fill("nobody at all")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("nobody at all")
    page.get_by_role("dialog").get_by_label("By").fill("olivia")
    page.keyboard.press("Enter")
    page.get_by_label("From", exact=True).fill("2026-01-01")
    visit.look("activity filters")
    page.keyboard.press("Escape")
    tokens = page.get_by_role("list", name="Filters")
    for token in ("By: olivia", "What: Nickname", "From: 1 Jan 2026"):
        expect(tokens).to_contain_text(token)
    expect(changes(page).first).to_contain_text("Found again")

    changes(page).first.get_by_role("link", name="same request").click()
    expect(changes(page)).to_have_count(1)
    page.reload()
    page.get_by_role("button", name="olivia ").click()
    expect(changes(page)).to_have_count(1)
    expect(tokens).to_contain_text("By: olivia")
    page.get_by_role("button", name="Undo all of this request").click()
    expect(page.get_by_text("Undone.")).to_be_visible()

    page.get_by_role("button", name="Filter", exact=True).click()
    page.get_by_label("Until the end of").fill("2025-12-31")
    expect(page.get_by_role("heading", name="No change matches")).to_be_visible()
    page.keyboard.press("Escape")
    visit.look("no change matches")
    page.get_by_role("button", name="Clear").click()
    expect(changes(page).nth(1)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="No change matches")).to_be_visible()


@only_full
def test_keys_go_through_the_trail_and_back_from_a_number(arrive: Arrive) -> None:
    visit = named(arrive, "33199001207", "By keys")
    page = visit.page
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(changes(page).nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("complementary", name="Phone number")).to_be_visible()
    page.keyboard.press("Escape")
    expect(changes(page).nth(1)).to_be_focused()


@only_full
def test_a_grantee_reads_and_a_stranger_is_told_why_it_is_empty(arrive: Arrive) -> None:
    george = arrive("george", "/?screen=activity", 320, "dark")
    expect(changes(george.page).first).to_be_visible()
    expect(george.page.get_by_role("button", name="Undo")).to_have_count(0)
    george.look("activity 320 dark")
    sam = arrive("sam", "/?screen=activity")
    expect(sam.page.get_by_role("heading", name="Nothing has happened yet")).to_be_visible()
    sam.look("no activity")


@only_full
def test_between_pages_nothing_is_left_out_while_more_happens(arrive: Arrive) -> None:
    visit = named(arrive, "33199001208", "One more")
    more = visit.page.get_by_role("button", name="More")
    for pages in (2, 3):
        more.click()
        expect(changes(visit.page).nth((pages - 1) * PAGE)).to_be_attached()
    before = identifiers(visit.page)
    changes(visit.page).first.get_by_role("button", name="Undo").click()
    expect(visit.page.get_by_text("Undone.")).to_be_visible()
    expect(changes(visit.page).filter(has_text="One more →")).to_have_count(1)
    visit.page.wait_for_function(IS_WHOLE, arg=before[: 2 * PAGE])


IS_WHOLE = """before => {
  const rows = [...document.querySelectorAll(".changes > li")].map(({id}) => id);
  const at = rows.indexOf(before[0]);
  return at > 0 && before.every((id, index) => rows[at + index] === id);
}"""
"""Whether changes came before the ones that were there, and none is missing among these."""


def identifiers(page: Page) -> list[str]:
    found: list[str] = changes(page).evaluate_all("rows => rows.map(row => row.id)")
    return found


def test_a_year_of_five_digits_is_no_day(arrive: Arrive) -> None:
    page = arrive("olivia", "/?screen=activity").page
    page.get_by_role("button", name="Filter", exact=True).click()
    page.get_by_label("From").evaluate(
        "field => { field.value = '20266-01-01';"
        " field.dispatchEvent(new Event('change', {bubbles: true})) }"
    )
    expect(page.get_by_role("list", name="Filters").get_by_role("listitem")).to_have_count(0)
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Numbers", exact=True).click()
    expect(page.locator(".book tbody tr").first).to_be_visible()
