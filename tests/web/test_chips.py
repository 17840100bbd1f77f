"""The chips say how many numbers each part of the list has, and the list never waits for them."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from playwright.sync_api import Locator, Page, Route, expect

from server.pages.dashboard import DOCUMENTS
from tests.support.programs.chromium import MILLISECONDS
from tests.web.conftest import Arrive
from tests.web.table import name, nickname, row, saved

[COUNTS] = [
    digest.removeprefix("sha256:")
    for digest, text in json.loads(DOCUMENTS.read_bytes()).items()
    if "query Counts" in text
]
"""The hash by which the page asks for them."""


def chips(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Parts of the list").locator(":scope > button")


def count_of(page: Page, label: str) -> int:
    chip = chips(page).filter(has_text=label).locator("small")
    return int(chip.inner_text().replace(",", ""))


@contextmanager
def held_counts(page: Page) -> Iterator[list[Route]]:
    """Keeps what asks for the counts from the server; at the end of the block it was asked."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        (held.append if COUNTS in (route.request.post_data or "") else Route.continue_)(route)

    page.route("**/graphql", hold)
    yield held
    end = monotonic() + MILLISECONDS / 1000
    while not held and monotonic() < end:
        page.wait_for_timeout(10)


def test_the_list_is_there_before_its_counts(arrive: Arrive) -> None:
    visit = arrive("")
    with held_counts(visit.page) as held:
        visit.page.get_by_role("button", name="olivia ").click()
        expect(row(visit.page, 99)).to_be_attached()
    expect(chips(visit.page)).to_have_text(
        ["All", "Mine", "Shared with me", "Pending names", "Failed names", "Without nickname"]
    )
    [counts] = held
    counts.continue_()
    expect(chips(visit.page).first).to_have_text(re.compile(r"^All2\d\d$"))
    assert len(held) == 1


def test_each_chip_tells_how_many_numbers_it_leads_to(arrive: Arrive) -> None:
    visit = arrive("olivia")
    page = visit.page
    expect(chips(page).nth(7).locator("small")).to_be_visible()
    visit.look("chips", always=True)
    for index in (0, 3, 5, 6):
        chip = chips(page).nth(index)
        told = int(chip.locator("small").inner_text())
        chip.click()
        noun = "number" if told == 1 else "numbers"
        expect(page.get_by_text(f"{told} {noun}", exact=True)).to_be_visible()
        expect(chips(page).nth(index)).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Other tags").click()
    visit.look("other tags")
    other = page.get_by_role("dialog", name="Other tags").get_by_role("button").first
    label = other.locator("bdi").inner_text()
    other.click()
    expect(page.get_by_role("dialog", name="Other tags")).to_have_count(0)
    expect(chips(page).filter(has_text=label)).to_have_attribute("aria-pressed", "true")
    page.get_by_label("Search a number").fill("paris")
    expect(chips(page).first.locator("small")).to_have_count(0)
    expect(chips(page).first.locator("small")).to_be_visible()
    told = count_of(page, "Mine")
    assert 1 < told < 100
    chips(page).filter(has_text="Mine").click()
    expect(page.get_by_text(f"{told} numbers", exact=True)).to_be_visible()
    visit.look("chips of a search")


def test_counts_follow_after_a_change(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?nickname=without&access=OWNER")
    expect(chips(visit.page).filter(has_text="Without").locator("small")).to_be_visible()
    before = count_of(visit.page, "Without nickname")
    name(visit.page, 0, "No longer without")
    saved(visit.page)
    without = chips(visit.page).filter(has_text="Without nickname").locator("small")
    expect(without).to_have_text(str(before - 1))
    visit.page.keyboard.press("u")
    expect(without).to_have_text(str(before))
    expect(nickname(visit.page, 0)).to_contain_text("Add a nickname")
