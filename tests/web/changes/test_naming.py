"""Olivia names numbers: by keyboard, against somebody else, and against the rules."""

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.web.conftest import Arrive, held_back
from tests.web.table import name, nickname, row, saved

HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "مكتب الرياض",
    "a" + "\u0301" * 49,
    "👩‍👩‍👧‍👦 사무실 總機 Ωμέγα",
    "{{constructor}} ${1} &amp; \u202eevil",
]


def nicknames(page: Page, count: int) -> list[str]:
    return [nickname(page, index).inner_text() for index in range(count)]


def test_ten_numbers_are_named_by_keyboard_alone(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?order=e164")
    keys = visit.page.keyboard
    keys.press("j")
    keys.press("Enter")
    for number in range(10):
        keys.type(f"Desk {number}")
        if number == 3:
            visit.look("editing")
        keys.press("Tab" if number < 9 else "Enter")
    saved(visit.page)
    assert nicknames(visit.page, 10) == [f"Desk {number}" for number in range(10)]
    expect(row(visit.page, 9)).to_be_focused()
    keys.press("u")
    saved(visit.page)
    expect(nickname(visit.page, 9)).not_to_have_text("Desk 9")
    keys.press("k")
    keys.press("F2")
    keys.type("never")
    keys.press("Escape")
    visit.page.reload()
    visit.page.get_by_role("button", name="olivia ").click()
    expect(nickname(visit.page, 8)).to_have_text("Desk 8")


def test_a_column_of_a_spreadsheet_names_the_numbers_below(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=808&order=e164")
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    kept = nickname(page, 3).inner_text()
    page.evaluate(
        "navigator.clipboard.writeText('Zero\\r\\nOne\\tbeside\\r\\n' + 'x'.repeat(51) + '\\n\\n')"
    )
    nickname(page, 0).get_by_role("button").click()
    page.keyboard.press("ControlOrMeta+V")
    saved(page)
    assert nicknames(page, 2) == ["Zero", "One"]
    expect(nickname(page, 2).get_by_role("alert")).to_contain_text("50")
    expect(nickname(page, 3)).to_have_text(kept)
    nickname(page, 2).get_by_role("textbox").press("Escape")


def test_a_cell_with_a_line_break_is_refused_in_its_own_row(arrive: Arrive) -> None:
    """A spreadsheet copies it in quotes. Those below get the names that stand beside them."""
    page = arrive("olivia", "/?search=london&order=e164").page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    paste(page, 'First\r\n"Second\nof two lines"\r\nThird "3"\r\n')
    saved(page)
    expect(nickname(page, 0)).to_have_text("First")
    expect(nickname(page, 1).get_by_role("alert")).not_to_be_empty()
    expect(nickname(page, 2)).to_have_text('Third "3"')
    nickname(page, 1).get_by_role("textbox").press("Escape")


@pytest.mark.parametrize("other", ["order", "search"])
def test_lines_name_no_numbers_of_another_list(arrive: Arrive, other: str) -> None:
    """They were pasted beside other numbers, and more of those were on their way."""
    page = arrive("olivia", "/?order=e164").page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    held = held_back(page, '"after":"')
    paste(page, "\n".join(f"Astray {line}" for line in range(150)))
    page.wait_for_timeout(300)
    if other == "order":
        page.get_by_role("button", name="Number", exact=True).click()
    else:
        page.get_by_label("Search a number").fill("sydney")
    told = page.get_by_role("status").filter(has_text="Nothing was pasted")
    expect(told).to_be_visible()
    [more] = held
    more.continue_()
    page.goto(page.url.partition("?")[0] + "?search=Astray")
    page.get_by_role("button", name="olivia ").click()
    expect(page.get_by_role("heading", name="No number matches")).to_be_visible()


def paste(page: Page, text: str) -> None:
    """Beside the first number."""
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    nickname(page, 0).get_by_role("button").first.click()
    page.keyboard.press("ControlOrMeta+V")


def test_250_lines_are_pasted_by_hundreds_and_undone_at_once(arrive: Arrive) -> None:
    """More of the list is loaded for them. Each line is saved, or its row tells why not."""
    mine, theirs = (arrive("olivia", "/?order=e164") for _ in range(2))
    page = mine.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    first, ninth = nicknames(page, 10)[0], nicknames(page, 10)[9]
    lines = [f"Line {index}" for index in range(250)]
    lines[7] = "x" * 51
    page.evaluate("text => navigator.clipboard.writeText(text)", "\n".join(lines))
    bulks: list[Request] = []

    def be_faster(route: Route) -> None:
        if bulks_of(route.request) and not bulks:
            name(theirs.page, 9, "Somebody was faster")
            saved(theirs.page)
        bulks.extend([route.request] if bulks_of(route.request) else [])
        route.continue_()

    page.route("**/graphql", be_faster)
    nickname(page, 0).get_by_role("button").first.click()
    page.keyboard.press("ControlOrMeta+V")
    told = page.get_by_role("status").filter(has_text="Of the lines")
    numbers = int(page.locator(".title .quiet").inner_text().split()[0])
    expect(told).to_contain_text(
        f"{numbers - 2} saved, 1 refused, 1 to be decided, {250 - numbers} without", timeout=60_000
    )
    mine.look("pasted")
    assert list(map(bulks_of, bulks)) == [100, 100, numbers - 200]
    assert len({request.headers["idempotency-key"] for request in bulks}) == 3
    assert nicknames(page, 7) == lines[:7]
    expect(nickname(page, numbers - 1)).to_have_text(lines[numbers - 1])
    expect(nickname(page, 7).get_by_role("alert")).to_contain_text("50")
    nickname(page, 7).get_by_role("textbox").press("Escape")
    page.get_by_role("button", name="Take theirs").click()
    expect(nickname(page, 9)).to_have_text("Somebody was faster")
    row(page, 0).focus()
    page.keyboard.press("u")
    expect(page.get_by_text(f"Undone: {numbers - 2} numbers are as they were.")).to_be_visible(
        timeout=60_000
    )
    expect(nickname(page, 0)).to_have_text(first)
    name(page, 9, ninth)
    saved(page)


def bulks_of(request: Request) -> int:
    """How many items a request has."""
    variables = (request.post_data_json or {}).get("variables") or {}
    return len((variables.get("input") or {}).get("items") or ())


def test_texts_of_people_are_shown_as_they_are(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?order=-e164")
    for index, text in enumerate(HOSTILE):
        name(visit.page, index, text)
    saved(visit.page)
    visit.page.reload()
    visit.page.get_by_role("button", name="olivia ").click()
    for index, text in enumerate(HOSTILE):
        expect(nickname(visit.page, index).locator("bdi")).to_have_text(text)
    row(visit.page, 0).get_by_role("link").click()
    expect(visit.page.locator(".trail li").first).to_contain_text(HOSTILE[0])
    visit.look("hostile texts")


def test_the_counter_covers_no_text_from_right_to_left(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=london&order=e164").page
    nickname(page, 0).get_by_role("button").first.click()
    page.keyboard.insert_text(HOSTILE[2])
    field = nickname(page, 0).get_by_role("textbox")
    expect(field).to_have_css("direction", "rtl")
    expect(field).to_have_css("padding-right", "58px")
    page.keyboard.press("Escape")


def test_of_two_changes_at_once_the_person_decides(arrive: Arrive) -> None:
    mine = arrive("olivia", "/?search=sydney")
    theirs = arrive("olivia", "/?search=sydney")
    decisions: list[tuple[str, str]] = [("Keep mine", "Mine"), ("Take theirs", "Theirs")]
    for index, (decision, result) in enumerate(decisions):
        nickname(mine.page, index).get_by_role("button").click()
        name(theirs.page, index, "Theirs")
        saved(theirs.page)
        mine.page.keyboard.type("Mine")
        mine.page.keyboard.press("Enter")
        conflict = mine.page.get_by_role("alert").filter(has_text="Somebody was faster")
        for part in ("Mine", "Theirs", "by olivia", "Sydney"):
            expect(conflict).to_contain_text(part)
        mine.look(f"conflict {index}", always=index == 0)
        mine.page.get_by_role("button", name=decision).click()
        saved(mine.page)
        expect(nickname(mine.page, index)).to_have_text(result)


def test_a_change_of_something_else_is_no_conflict(arrive: Arrive) -> None:
    mine = arrive("olivia", "/?search=london")
    nickname(mine.page, 0).get_by_role("button").click()
    theirs = arrive("olivia", "/?search=london")
    row(theirs.page, 0).get_by_role("link").click()
    theirs.page.get_by_role("button", name="Name at the carrier").click()
    theirs.page.keyboard.type("line new")
    theirs.page.keyboard.press("Enter")
    saved(theirs.page)
    mine.page.keyboard.type("London 1")
    mine.page.keyboard.press("Enter")
    saved(mine.page)
    expect(nickname(mine.page, 0)).to_have_text("London 1")
    expect(mine.page.locator(".conflict")).to_have_count(0)


def test_a_refusal_stands_at_its_field_with_what_was_typed(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=chicago")
    before = nickname(visit.page, 0).inner_text()
    name(visit.page, 0, "x" * 51)
    refusal = nickname(visit.page, 0).get_by_role("alert")
    expect(refusal).to_contain_text("50")
    expect(nickname(visit.page, 0).get_by_role("textbox")).to_have_value("x" * 51)
    visit.look("refusal", always=True)
    nickname(visit.page, 0).get_by_role("textbox").press("Escape")
    expect(nickname(visit.page, 0)).to_have_text(before)
