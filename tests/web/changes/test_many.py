"""Olivia changes many numbers at once: with a preview first, and back again."""

import csv
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from playwright.sync_api import Locator, Page, expect

from tests.support.programs.processes import Server
from tests.web.conftest import Arrive, held_back
from tests.web.table import name, nickname, row, saved


def test_a_hundred_numbers_are_changed_after_a_preview_and_back(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?order=e164&country=US")
    page = visit.page
    before = nickname(page, 0).inner_text()
    page.get_by_label("Select all that are shown").check()
    expect(page.get_by_role("region", name="Selection")).to_contain_text("selected")
    page.get_by_role("button", name="Change …").click()
    dialog = page.get_by_role("dialog", name="Change")
    dialog.get_by_label("What").select_option("Calling name")
    dialog.get_by_label("It shall be").fill("ACME TWO")
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_text("Warnings are those of the first 10")).to_be_visible()
    visit.look("run warned")
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


def test_a_run_is_stopped_midway_and_what_it_did_is_taken_back(
    arrive: Arrive, server: Server
) -> None:
    visit = arrive("olivia", "/?order=e164")
    page = visit.page
    page.get_by_label("Select all that are shown").check()
    page.get_by_role("button", name="that match").click()
    page.get_by_role("button", name="Change …").click()
    dialog = page.get_by_role("dialog", name="Change")
    dialog.get_by_label("What").select_option("Reference")
    dialog.get_by_label("It shall be").fill("stopped")
    dialog.get_by_role("button", name="Preview").click()
    with held_after_a_hundred(server):
        dialog.get_by_role("button", name=re.compile(r"^Change 2\d\d$")).click()
        expect(dialog.get_by_role("status")).to_have_text(re.compile("^100 of 2"))
        visit.look("run going on", always=True)
        dialog.get_by_role("button", name="Stop").click()
        expect(dialog).to_contain_text("Cancelled.")
    outcome = dialog.get_by_role("group", name="Outcome")
    expect(outcome.locator("div").first).to_have_text("changed100")
    visit.look("run stopped")
    expect(dialog.get_by_role("button", name="Stop")).to_have_count(0)
    dialog.get_by_role("button", name="Undo all").click()
    expect(dialog).to_contain_text("Undone.", timeout=30_000)


@contextmanager
def held_after_a_hundred(server: Server) -> Iterator[None]:
    """Whatever run has changed so many goes on no further, as if its process had died."""
    database = server.output.parent / "data" / "demonstration.db"
    with closing(sqlite3.connect(database, isolation_level=None, timeout=30)) as connection:
        connection.execute(
            "CREATE TRIGGER held AFTER UPDATE OF done ON update_run WHEN NEW.done = 100 BEGIN"
            " UPDATE update_run SET worker = 'another', leased_until = '2999-01-01T00:00:00.000Z'"
            " WHERE id = NEW.id; END"
        )
        try:
            yield
        finally:
            connection.execute("DROP TRIGGER held")


def test_nothing_is_changed_but_what_its_preview_shows(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=london&order=e164").page
    before = nickname(page, 0).inner_text()
    page.get_by_label("Select +44").first.check()
    dialog = previewed(page, "Nickname", "As previewed")
    expect(dialog.get_by_role("status")).to_have_text("Nickname: As previewed")
    dialog.get_by_label("It shall be").fill("Typed later")
    expect(changing(dialog)).to_have_count(0)
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_role("status")).to_have_text("Nickname: Typed later")
    dialog.get_by_label("What").select_option("Note")
    expect(changing(dialog)).to_have_count(0)
    dialog.get_by_role("button", name="Leave it").click()
    expect(nickname(page, 0)).to_have_text(before)


def test_a_preview_that_was_left_is_not_shown_for_other_numbers(arrive: Arrive) -> None:
    page = arrive("olivia", "/?order=e164").page
    page.get_by_label("Select all that are shown").check()
    page.get_by_role("button", name="that match").click()
    held = held_back(page, "For all of them")
    dialog = previewed(page, "Reference", "For all of them")
    expect(dialog.get_by_role("button", name="Preview")).to_be_disabled()
    page.keyboard.press("Escape")
    select_another(page)
    page.get_by_role("button", name="Change …").click()
    with page.expect_event("requestfinished"):
        held[0].continue_()
    page.wait_for_timeout(500)  # in which its items would be asked for
    expect(dialog.get_by_role("heading")).to_have_text("Change 1 numbers")
    expect(changing(dialog)).to_have_count(0)
    expect(dialog.get_by_label("It shall be")).to_have_value("")


def test_a_run_that_was_left_is_not_shown_for_other_numbers(arrive: Arrive, server: Server) -> None:
    page = arrive("olivia", "/?order=e164").page
    page.get_by_label("Select all that are shown").check()
    page.get_by_role("button", name="that match").click()
    dialog = previewed(page, "Reference", "left")
    with held_after_a_hundred(server):
        changing(dialog).click()
        expect(dialog.get_by_role("status")).to_have_text(re.compile("^100 of 2"))
        page.keyboard.press("Escape")
        select_another(page)
        page.get_by_role("button", name="Change …").click()
        expect(dialog.get_by_role("button", name="Preview")).to_be_visible()
        page.wait_for_timeout(1500)  # as long as it takes to ask twice how far the run is
        expect(dialog.get_by_role("group")).to_have_count(0)
        expect(dialog.get_by_role("button", name="Preview")).to_be_enabled()


def previewed(page: Page, detail: str, text: str) -> Locator:
    page.get_by_role("button", name="Change …").click()
    dialog = page.get_by_role("dialog", name="Change")
    dialog.get_by_label("What").select_option(detail)
    dialog.get_by_label("It shall be").fill(text)
    dialog.get_by_role("button", name="Preview").click()
    return dialog


def changing(dialog: Locator) -> Locator:
    """The button that makes the change that was previewed."""
    return dialog.get_by_role("button", name=re.compile(r"^Change \d+$"))


def select_another(page: Page) -> None:
    page.get_by_role("region", name="Selection").get_by_role("button", name="Clear").click()
    row(page, 0).get_by_role("checkbox").check()


def test_one_of_all_is_taken_out_of_the_selection(arrive: Arrive) -> None:
    """Those that are loaded are left: the others cannot be named one by one."""
    page = arrive("olivia", "/?order=e164").page
    page.get_by_label("Select all that are shown").check()
    page.get_by_role("button", name="that match").click()
    page.get_by_role("button", name="More", exact=True).click()
    expect(row(page, 199)).to_be_attached()
    expect(page.get_by_label("Select all that are shown")).to_be_checked()
    row(page, 150).get_by_role("checkbox").click()
    expect(row(page, 150).get_by_role("checkbox")).not_to_be_checked()
    expect(row(page, 199).get_by_role("checkbox")).to_be_checked()
    expect(page.get_by_role("region", name="Selection")).to_contain_text("199 selected")


def test_a_range_begins_in_the_list_that_is_shown(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=sydney&order=e164").page
    row(page, 0).get_by_role("checkbox").click()
    page.get_by_label("Search a number").fill("london")
    expect(row(page, 4).get_by_role("link")).to_have_text(re.compile("^.44"))
    row(page, 4).get_by_role("checkbox").click(modifiers=["Shift"])
    expect(page.get_by_role("region", name="Selection")).to_contain_text("1 selected")


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


def test_a_run_that_was_done_in_part_tells_why_in_a_file(arrive: Arrive) -> None:
    """A spreadsheet takes none of its cells for a formula."""
    canadian = arrive("olivia", "/?search=604-555&order=e164").page
    before = told(canadian, "+1 604")
    name(canadian, 0, '=Toronto, "east"')
    saved(canadian)
    visit = arrive("olivia", "/?search=555-01&order=e164&product=SIP_MEDIA_APPLICATION_DIAL_IN")
    page = visit.page
    numbers = [before, told(page, "+1 212"), told(page, "+1 312")]
    for number in numbers:
        page.get_by_label(f"Select {number}").check()
    page.get_by_role("button", name="Change …").click()
    dialog = page.get_by_role("dialog", name="Change")
    dialog.get_by_label("What").select_option("Product")
    dialog.get_by_label("It shall be").select_option("VOICE_CONNECTOR")
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_role("group", name="Preview")).to_contain_text("2")
    dialog.get_by_role("button", name="Change 2").click()
    expect(dialog).to_contain_text("Done.", timeout=30_000)
    visit.look("run done in part", always=True)
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Refusals as CSV").click()
    rows = list(csv.reader(download.value.path().read_text().splitlines()))
    assert rows[0] == ["e164", "nickname", "reason"]
    [[number, shown, reason]] = rows[1:]
    assert number == "+" + re.sub(r"\D", "", before)
    assert shown == """'=Toronto, "east\""""
    assert "outside the U.S." in reason
    dialog.get_by_role("button", name="Undo all").click()
    expect(dialog).to_contain_text("Undone.", timeout=30_000)
    canadian.keyboard.press("u")
    saved(canadian)


def told(page: Page, prefix: str) -> str:
    """The first number of the list that begins so."""
    return page.get_by_role("link", name=prefix).first.text_content() or ""


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
