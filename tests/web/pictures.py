"""Takes the pictures of the README anew from a demonstration: `python -m tests.web.pictures`."""

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, expect

from tests.support.programs.chromium import launched
from tests.support.programs.processes import ROOT, serving
from tests.web.table import name, nickname, row, saved

PICTURES = ROOT / "docs" / "pictures"
SIZE = {"width": 1200, "height": 760}


def main() -> None:
    """Take all of them."""
    PICTURES.mkdir(exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        serving(Path(folder), "--demo") as server,
        launched() as browser,
    ):
        for take in (the_list, conflict, pending, run):
            take(browser, server.url)


def the_list(browser: Browser, url: str) -> None:
    page = opened(browser, f"{url}/?search=555-01&order=nickname")
    nickname(page, 1).get_by_role("button").first.click()
    page.keyboard.insert_text("Front desk — Zürich")
    page.screenshot(path=PICTURES / "list.png")


def conflict(browser: Browser, url: str) -> None:
    mine, theirs = (opened(browser, f"{url}/?search=sydney") for _ in range(2))
    nickname(mine, 0).get_by_role("button").click()
    name(theirs, 0, "Night shift — Sydney")
    saved(theirs)
    mine.keyboard.insert_text("Emergency desk")
    mine.keyboard.press("Enter")
    expect(mine.get_by_role("button", name="Keep mine")).to_be_visible()
    mine.screenshot(path=PICTURES / "conflict.png")


def pending(browser: Browser, url: str) -> None:
    page = opened(browser, f"{url}/?search=212-555", scheme="dark")
    asked = page.locator("tr", has_text="ACME NEW").first
    asked.get_by_role("link").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page.locator(".trail li").first).to_be_visible()
    page.wait_for_timeout(300)
    page.screenshot(path=PICTURES / "pending.png")


def run(browser: Browser, url: str) -> None:
    page = opened(browser, f"{url}/?search=london")
    page.get_by_label("Select all that are shown").check()
    page.get_by_role("button", name="Change …").click()
    page.get_by_label("It shall be").fill("London office")
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("group", name="Preview")).to_be_visible()
    page.screenshot(path=PICTURES / "run.png")


def opened(browser: Browser, url: str, scheme: str = "light") -> Page:
    context = browser.new_context(
        viewport={"width": SIZE["width"], "height": SIZE["height"]},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    page.goto(url)
    page.get_by_role("button", name="olivia ").click()
    expect(row(page, 0)).to_be_visible()
    return page


if __name__ == "__main__":
    main()
