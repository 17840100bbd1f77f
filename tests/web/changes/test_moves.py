"""Oscar the operator, and Olivia: settlement, handing over, deletion and what comes back."""

import json

from playwright.sync_api import Locator, Page, Route, expect

from server.pages.dashboard import DOCUMENTS
from tests.support.programs.processes import Server
from tests.web.conftest import Arrive
from tests.web.table import row


def test_an_operator_settles_a_name_while_its_owner_looks_on(arrive: Arrive) -> None:
    url = "/?search=312-555&calling=UPDATE_IN_PROGRESS&order=e164"
    owner = arrive("olivia", url)
    operator = arrive("oscar", url)
    for visit in (owner, operator):
        row(visit.page, 0).get_by_role("link").click()
        expect(visit.page.get_by_role("progressbar")).to_be_visible()
    operator.look("to settle")
    answer = operator.page.get_by_role("group", name="The carrier's answer")
    answer.get_by_label("Reason").fill("The name is taken.")
    answer.get_by_role("button", name="It failed").click()
    card = owner.page.get_by_role("region", name="Calling name")
    expect(card).to_contain_text("The name is taken.")
    expect(card).to_contain_text("The name in effect has not changed.")
    owner.look("settled")


def test_a_number_is_added_handed_over_deleted_and_restored(arrive: Arrive) -> None:
    visit = arrive("oscar", "/?search=604-555")
    page = visit.page
    expect(page.get_by_text("You see all numbers, as an operator.")).to_be_visible()
    visit.look("operator")
    add(page, "12", "george")
    expect(page.get_by_role("dialog").get_by_role("alert")).not_to_be_empty()
    visit.look("add refused")
    add(page, "+1 604-555-0177", "george", is_open=True)
    expect(page.get_by_role("status").filter(has_text="created")).to_be_visible()

    page.goto(f"{page.url.split('?')[0]}?search=604-555-0177")
    page.get_by_role("button", name="oscar ").click()
    row(page, 0).get_by_role("link").click()
    carefully(page, "Hand over", "olivia")
    expect(page.get_by_text("belongs to olivia now")).to_be_visible()
    begin_carefully(page, "Delete").get_by_role("button", name="Leave it").click()
    page.get_by_role("button", name="Delete …").click()
    again = page.get_by_role("dialog", name="Delete")
    expect(again.get_by_label("Type the number")).to_have_value("")
    expect(again.get_by_role("button", name="Delete")).to_be_disabled()
    page.keyboard.press("Escape")
    carefully(page, "Delete")
    expect(page.get_by_text("It can be restored until")).to_be_visible()
    page.get_by_role("link", name="Deleted").click()
    expect(page.get_by_role("listitem").filter(has_text="604-555-0177")).to_be_visible()
    visit.look("deleted", always=True)
    page.get_by_role("button", name="Restore +1 604-555-0177").click()
    expect(page.get_by_role("listitem").filter(has_text="604-555-0177")).to_have_count(0)
    visit.look("nothing deleted")


def test_a_new_owner_is_completed_for_an_operator(arrive: Arrive) -> None:
    """The form that adds a number, and has a field for an owner too, is on the page as well."""
    page = arrive("oscar", "/?search=sydney&order=e164").page
    row(page, 1).get_by_role("link").click()
    page.get_by_role("button", name="Hand over …").click()
    field = page.get_by_role("dialog", name="Hand over").get_by_label("New owner")
    field.press_sequentially("ge")
    expect(page.locator("option[value=george]")).to_have_count(1)
    assert field.evaluate("field => [...field.list.options].map(({value}) => value)") == ["george"]


def test_more_deleted_numbers_come_by_a_button(arrive: Arrive, server: Server) -> None:
    # Of those without a calling name: what is asked for ends when its number is deleted.
    page = arrive("olivia", "/?order=e164&calling=UNASSIGNED").page
    page.get_by_role("button", name="More", exact=True).click()
    expect(page.locator(".book tbody tr").nth(100)).to_be_attached()
    rows = page.locator(".book tbody tr").all()[:101]
    ids = [(each.get_attribute("id") or "").removeprefix("row-") for each in rows]
    for number in ids:
        change(page, server, "Delete", number)
    try:
        page.get_by_role("link", name="Deleted").click()
        cards = page.get_by_role("main").get_by_role("listitem")
        expect(cards).to_have_count(100)
        page.get_by_role("button", name="More", exact=True).click()
        expect(cards.nth(100)).to_be_visible()
    finally:  # other tests have the same numbers
        for number in ids:
            change(page, server, "Restore", number)


def change(page: Page, server: Server, operation: str, number: str) -> None:
    [digest] = [
        each
        for each, text in json.loads(DOCUMENTS.read_bytes()).items()
        if f"mutation {operation}(" in text
    ]
    answer = page.request.post(
        f"{server.url}/graphql",
        headers={"authorization": f"Bearer {server.tokens['olivia']}"},
        data={"documentId": digest, "variables": {"input": {"id": number}}},
    )
    assert "errors" not in answer.json()


def test_why_the_deleted_numbers_do_not_come_is_told(arrive: Arrive) -> None:
    page = arrive("olivia").page
    error = '{"data":null,"errors":[{"message":"Something went wrong."}]}'

    def fail(route: Route) -> None:
        if '"operationName":"Deleted"' in (route.request.post_data or ""):
            route.fulfill(content_type="application/json", body=error)
        else:
            route.fallback()

    page.route("**/graphql", fail)
    page.get_by_role("link", name="Deleted").click()
    expect(page.get_by_role("alert").filter(has_text="Something went wrong.")).to_be_visible()
    expect(page.locator("main[aria-busy=false]")).to_be_visible()


def add(page: Page, number: str, owner: str, *, is_open: bool = False) -> None:
    if not is_open:
        page.get_by_role("button", name="Add a number").click()
    dialog = page.get_by_role("dialog", name="Add a number")
    dialog.get_by_label("Number, as").fill(number)
    dialog.get_by_label("Owner").fill(owner)
    dialog.get_by_role("button", name="Add", exact=True).click()


def carefully(page: Page, what: str, owner: str = "") -> None:
    begin_carefully(page, what, owner).get_by_role("button", name=what).click()


def begin_carefully(page: Page, what: str, owner: str = "") -> Locator:
    page.get_by_role("button", name=f"{what} …").click()
    dialog = page.get_by_role("dialog", name=what)
    if owner:
        dialog.get_by_label("New owner").fill(owner)
    button = dialog.get_by_role("button", name=what)
    expect(button).to_be_disabled()
    dialog.get_by_label("Type the number").fill("604 555 0177")
    expect(button).to_be_disabled()
    dialog.get_by_label("Type the number").fill("+1 604 555 0177")
    return dialog
