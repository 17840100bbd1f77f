"""The dashboard on other screens: of few colours, enlarged, narrow, and from right to left."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.web.conftest import Arrive
from tests.web.table import nickname, row

DISPLAYS: dict[str, dict[str, Any]] = {
    "forced colours": {"forced_colors": "active"},
    "200 percent": {"width": 640, "height": 400, "device_scale_factor": 2},
    "320 px": {"width": 320},
    "right to left": {},
}


@pytest.mark.parametrize("display", DISPLAYS)
def test_everything_is_there_on_other_displays(arrive: Arrive, display: str) -> None:
    visit = arrive("olivia", "/?search=555-01&order=e164", **DISPLAYS[display])
    page = visit.page
    if display == "right to left":
        page.evaluate("document.documentElement.dir = 'rtl'")
    visit.look(f"{display} list", always=True)
    expect(row(page, 0).get_by_role("checkbox")).to_be_in_viewport()
    nickname(page, 1).get_by_role("button").first.click()
    expect(nickname(page, 1).get_by_role("textbox")).to_be_in_viewport()
    visit.look(f"{display} editing")
    page.keyboard.press("Escape")
    row(page, 1).get_by_role("link").click()
    expect(page.locator(".trail li").first).to_be_attached()
    expect(page.get_by_role("button", name="Close")).to_be_in_viewport()
    visit.look(f"{display} sheet", always=True)
    page.keyboard.press("Escape")
    page.keyboard.press("x")
    page.get_by_role("button", name="Change …").click()
    expect(page.get_by_role("button", name="Preview")).to_be_in_viewport()
    visit.look(f"{display} change")
