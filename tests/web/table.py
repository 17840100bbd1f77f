"""The table of numbers, as people use it."""

from playwright.sync_api import Locator, Page, expect


def row(page: Page, index: int) -> Locator:
    return page.locator(".book tbody tr:not(.below)").nth(index)


def nickname(page: Page, index: int) -> Locator:
    return row(page, index).locator(".naming")


def saved(page: Page) -> None:
    expect(page.locator("[aria-busy=true]")).to_have_count(0)


def name(page: Page, index: int, text: str) -> None:
    nickname(page, index).get_by_role("button").click()
    page.keyboard.insert_text(text)
    page.keyboard.press("Enter")
