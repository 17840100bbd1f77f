"""Oscar the operator, and Olivia: settlement, handing over, deletion and what comes back."""

from playwright.sync_api import Page, expect

from tests.web.conftest import Arrive
from tests.web.test_naming import row


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
    carefully(page, "Delete")
    expect(page.get_by_text("It can be restored until")).to_be_visible()
    page.get_by_role("link", name="Deleted").click()
    expect(page.get_by_role("listitem").filter(has_text="604-555-0177")).to_be_visible()
    visit.look("deleted", always=True)
    page.get_by_role("button", name="Restore +1 604-555-0177").click()
    expect(page.get_by_role("listitem").filter(has_text="604-555-0177")).to_have_count(0)
    visit.look("nothing deleted")


def add(page: Page, number: str, owner: str, *, is_open: bool = False) -> None:
    if not is_open:
        page.get_by_role("button", name="Add a number").click()
    dialog = page.get_by_role("dialog", name="Add a number")
    dialog.get_by_label("Number, as").fill(number)
    dialog.get_by_label("Owner").fill(owner)
    dialog.get_by_role("button", name="Add", exact=True).click()


def carefully(page: Page, what: str, owner: str = "") -> None:
    page.get_by_role("button", name=f"{what} …").click()
    dialog = page.get_by_role("dialog", name=what)
    if owner:
        dialog.get_by_label("New owner").fill(owner)
    button = dialog.get_by_role("button", name=what)
    expect(button).to_be_disabled()
    dialog.get_by_label("Type the number").fill("604 555 0177")
    expect(button).to_be_disabled()
    dialog.get_by_label("Type the number").fill("+1 604 555 0177")
    button.click()
