"""How much of the processor the page takes, and that nothing is lost between two browsers."""

import itertools

from playwright.sync_api import CDPSession, expect

from tests.support.counts import IS_FULL
from tests.web.conftest import Arrive
from tests.web.table import nickname, row, saved

SECONDS = 0.15
"""Twice what it takes: 0.08 s of script, style and layout from the click to the first 100 rows, of
which 0.06 after the answer. A machine that does much else takes as much: one of a few has to do.
"""

OBSERVE = """() => {
  const counts = [];
  window.painted = new Promise((done) => {
    new MutationObserver((_, observer) => {
      const { length } = document.querySelectorAll(".book tbody tr");
      if (length > 0 && counts.at(-1) !== length) counts.push(length);
      if (length >= 100) {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(counts)));
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}"""
"""To be told when a hundred rows are painted, and how many came at a time. The page does it by
itself: what looks from outside again and again takes as much of the processor as the page.
"""

PARTS = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration")


def test_a_hundred_rows_take_little_of_the_processor(arrive: Arrive) -> None:
    """Processor time of the page from the click that opens the list until it is painted, of which
    the rows on the screen come first.
    """
    assert any(0.01 < seconds_to_open(arrive) < SECONDS for _ in range(4))


def seconds_to_open(arrive: Arrive) -> float:
    visit = arrive("")
    expect(visit.page.get_by_role("button", name="olivia ")).to_be_visible()
    session = visit.page.context.new_cdp_session(visit.page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    visit.page.evaluate(OBSERVE)
    before = processor_seconds(session)
    visit.page.get_by_role("button", name="olivia ").click()
    assert visit.page.evaluate("painted") == [24, 100]
    return processor_seconds(session) - before


def processor_seconds(session: CDPSession) -> float:
    """How much the page has taken of the processor since the session began to measure."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return sum(float(each["value"]) for each in metrics if each["name"] in PARTS)


def test_of_edits_by_two_browsers_none_is_lost(arrive: Arrive) -> None:
    """Each edits what it sees. In a conflict one takes the other's and edits again: the trail has
    every edit that was shown as saved, each made from what the one before it left.
    """
    pages = [arrive("olivia", "/?search=800-555-0100").page for _ in range(2)]
    edits = 5000 if IS_FULL else 6
    for number, (page, other) in itertools.product(range(edits), (pages, pages[::-1])):
        text = f"{number} by {pages.index(page)}"
        nickname(page, 0).get_by_role("button").click()
        page.keyboard.insert_text(text)
        page.keyboard.press("Enter")
        saved(page)
        if page.locator(".conflict").count():
            expect(page.locator(".conflict")).to_contain_text(nickname(other, 0).inner_text())
            page.get_by_role("button", name="Keep mine").click()
            saved(page)
    last = f"{edits - 1} by 1"
    row(pages[0], 0).get_by_role("link").click()
    trail = pages[0].get_by_role("region", name="Trail")
    for number in range(max(0, edits - 20), edits):
        for who in (0, 1):
            expect(trail).to_contain_text(f"{number} by {who}")
    expect(nickname(pages[0], 0)).to_have_text(last)
