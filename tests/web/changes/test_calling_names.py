"""Calling names: asked for again by their owner, warned of, and settled by operators."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import Arrive, answer_with
from tests.web.test_states import only_full

PENDING = "/?screen=calling"
FAILED = "/?screen=calling&calling=UPDATE_FAILED"


def asked(page: Page, number: str) -> Locator:
    return page.locator(".asked > li", has_text=number)


def ask_again(page: Page, number: str, name: str) -> Locator:
    """Returns the field."""
    asked(page, number).get_by_role("button", name="Ask again").click()
    field = asked(page, number).get_by_role("textbox")
    field.fill(name)
    field.press("Enter")
    return field


def test_what_failed_is_asked_for_again_and_warnings_come_before(arrive: Arrive) -> None:
    visit = arrive("olivia")
    visit.page.get_by_role("link", name="Calling names").click()
    visit.page.get_by_role("button", name="Failed").click()
    row = asked(visit.page, "+1 800-555-0118")
    field = ask_again(visit.page, "+1 800-555-0118", "24 HOURS")
    for reason in ("Nothing was asked for yet", "a letter first", "toll-free"):
        expect(row.get_by_role("alert")).to_contain_text(reason)
    expect(field).to_be_focused()
    visit.look("warned", always=True)
    field.fill("x")
    field.press("Enter")
    expect(row.get_by_role("alert")).to_contain_text("2 to 15")
    expect(field).to_have_value("x")
    expect(row).to_contain_text("failed")
    field.fill("ACME HELP")
    field.press("Enter")
    expect(row.get_by_role("alert")).to_contain_text("toll-free")
    expect(row).to_contain_text("failed")
    row.get_by_role("button", name="Ask nevertheless").click()
    expect(row.get_by_role("progressbar")).to_be_visible()
    expect(row).to_contain_text("ACME HELP")


@only_full
def test_the_sheet_and_a_preview_of_many_warn_in_the_same_way(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=800-555-0115")
    visit.page.locator(".book .number a").click()
    card = visit.page.get_by_role("region", name="Calling name")
    card.get_by_role("button", name="Calling name").click()
    visit.page.keyboard.type("ACME HELP")
    visit.page.keyboard.press("Enter")
    expect(card.get_by_role("alert")).to_contain_text("toll-free")
    visit.look("warned in the sheet")
    visit.page.keyboard.press("Escape")
    expect(card.get_by_role("alert")).to_have_count(0)
    expect(card.get_by_role("button", name="Calling name")).to_contain_text("ACME CORP")

    visit.page.get_by_label("Select all that are shown").check()
    visit.page.get_by_role("button", name="Change …").click()
    dialog = visit.page.get_by_role("dialog", name="Change")
    dialog.get_by_label("What").select_option("Calling name")
    dialog.get_by_label("It shall be").fill("ACME HELP")
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_text("toll-free")).to_be_visible()
    visit.look("warned in a preview")


@only_full
def test_who_asks_second_is_told_and_keeps_the_text(arrive: Arrive) -> None:
    mine, theirs = arrive("olivia", FAILED), arrive("olivia", FAILED)
    number = "+1 415-555-1218"
    asked(mine.page, number).get_by_role("button", name="Ask again").click()
    ask_again(theirs.page, number, "ACME THEIRS")
    expect(asked(theirs.page, number).get_by_role("progressbar")).to_be_visible()
    asked(mine.page, number).get_by_role("textbox").fill("ACME MINE")
    mine.page.keyboard.press("Enter")
    row = asked(mine.page, number)
    expect(row.get_by_role("alert")).to_contain_text("What you typed: ACME MINE")
    expect(row).to_contain_text("ACME THEIRS")
    mine.look("asked second")
    row.get_by_role("button", name="Leave it").click()
    expect(row.get_by_role("alert")).to_have_count(0)


def test_operators_settle_many_and_are_told_what_was_settled_before(arrive: Arrive) -> None:
    operator, other = arrive("oscar", PENDING), arrive("oscar", PENDING)
    first, second, third = (f"+1 415-555-12{end}" for end in ("02", "07", "12"))
    for visit, numbers in ((operator, (first, second)), (other, (first, third))):
        for number in numbers:
            asked(visit.page, number).focus()
            visit.page.keyboard.press("x")
        expect(visit.page.get_by_text("2 selected")).to_be_visible()
    operator.look("to settle many", always=True)
    operator.page.get_by_label("Reason").fill("The name is taken.")
    operator.page.get_by_role("button", name="They failed").click()
    expect(operator.page.get_by_text("Settled 2 calling names.")).to_be_visible()
    expect(asked(operator.page, first)).to_have_count(0)

    other.page.get_by_role("button", name="They are in effect").click()
    expect(other.page.get_by_role("list", name="Not settled")).to_contain_text(first)
    expect(other.page.get_by_text("Settled 1 calling name.")).to_be_visible()
    other.look("settled before")

    owner = arrive("olivia", FAILED)
    for number in (first, second):
        expect(asked(owner.page, number)).to_contain_text("The name is taken.")
    expect(asked(owner.page, third)).to_have_count(0)
    owner.look("failed with reasons")
    owner.page.get_by_role("button", name="Settled").click()
    expect(owner.page.get_by_text("Those asked for last come first")).to_be_visible()
    expect(asked(owner.page, third)).to_contain_text("The carrier took ACME NEW")


@only_full
def test_only_operators_settle_and_only_owners_ask_again(arrive: Arrive) -> None:
    owner, operator = arrive("olivia", PENDING), arrive("oscar", FAILED)
    expect(owner.page.get_by_role("checkbox")).to_have_count(0)
    expect(operator.page.get_by_role("checkbox")).to_have_count(0)
    expect(operator.page.get_by_role("button", name="Ask again")).to_have_count(0)
    expect(asked(operator.page, "+1 312-555-0118")).to_contain_text("of olivia")


@only_full
def test_the_list_of_calling_names_goes_on_without_the_server(arrive: Arrive) -> None:
    visit = arrive("sam", PENDING)
    expect(visit.page.get_by_role("heading", name="No calling name is pending")).to_be_visible()
    visit.look("no calling names")
    end = answer_with(visit.page, 503, {"retry-after": "1"})
    visit.page.get_by_role("button", name="Failed").click()
    expect(visit.page.get_by_text("The server does not answer")).to_be_visible()
    end()
    expect(visit.page.get_by_role("heading", name="No calling name has failed")).to_be_visible()


@only_full
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_calling_names_are_for_every_screen(arrive: Arrive, width: int, scheme: str) -> None:
    visit = arrive("oscar", PENDING, width, color_scheme=scheme)
    number = "+1 212-555-0102"
    asked(visit.page, number).focus()
    visit.page.keyboard.press("x")
    expect(visit.page.get_by_text("1 selected")).to_be_visible()
    visit.look(f"calling names {width} {scheme}")
    visit.page.keyboard.press("o")
    expect(visit.page.get_by_role("heading", name=number)).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(asked(visit.page, number)).to_be_focused()
