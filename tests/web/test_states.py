"""Every state of the dashboard, with a picture of each, as everybody can use it."""

import re

import pytest
from playwright.sync_api import Route, expect

from tests.support.processes import Server
from tests.web.conftest import Arrive, answer_with
from tests.web.test_naming import name, nickname, row, saved


def test_somebody_who_sees_no_number_is_told_why(arrive: Arrive) -> None:
    visit = arrive("sam")
    expect(visit.page.get_by_role("heading", name="No numbers yet")).to_be_visible()
    visit.look("empty")


def test_a_filter_that_finds_nothing_can_be_cleared(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=nobody+has+this&type=SIP")
    expect(visit.page.get_by_role("heading", name="No number matches")).to_be_visible()
    expect(visit.page.get_by_role("list", name="Filters")).to_contain_text("Type: SIP")
    visit.look("empty by filter")
    visit.page.get_by_role("button", name="Clear").click()
    expect(visit.page.get_by_text("240 numbers")).to_be_visible()
    assert visit.page.url.endswith("/")


def test_the_url_is_the_view(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=030+2312&order=-e164")
    expect(nickname(visit.page, 0)).to_contain_text("Büro Berlin")
    expect(visit.page.get_by_label("Search a number")).to_have_value("030 2312")
    visit.page.get_by_role("button", name="Filter").click()
    visit.page.get_by_label("Type").select_option("SIP")
    visit.look("filter menu")
    visit.page.keyboard.press("Escape")
    expect(visit.page.get_by_role("list", name="Filters")).to_contain_text("Type: SIP")
    visit.page.get_by_role("button", name="Number", exact=True).click()
    visit.page.go_back()
    visit.page.go_back()
    expect(visit.page.get_by_role("list", name="Filters").get_by_role("listitem")).to_have_count(0)


def test_more_numbers_come_by_a_button(arrive: Arrive) -> None:
    visit = arrive("olivia")
    rows = visit.page.locator(".book tbody tr")
    expect(rows).to_have_count(100)
    visit.page.get_by_role("button", name="More").click()
    expect(rows).to_have_count(200)
    expect(visit.page.get_by_text("200 of 240")).to_be_visible()


def test_the_page_waits_for_a_server_that_is_away(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=paris")
    end = answer_with(visit.page, 503, {"retry-after": "1"})
    name(visit.page, 0, "While it was away")
    warning = visit.page.get_by_text("The server does not answer")
    expect(warning).to_contain_text(re.compile(r"as of \d\d:\d\d"))
    expect(nickname(visit.page, 0)).to_have_text("While it was away")
    visit.look("away")
    end()
    expect(warning).to_have_count(0)
    saved(visit.page)
    expect(nickname(visit.page, 0)).to_have_text("While it was away")


def test_points_that_are_used_up_are_counted_down(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=toronto")
    end = answer_with(visit.page, 429, {"retry-after": "2"})
    visit.page.get_by_label("Search a number").fill("london")
    expect(visit.page.get_by_text("You have used up your points")).to_be_visible()
    visit.look("limited")
    end()
    expect(nickname(visit.page, 0)).to_contain_text("London")


def test_who_signs_in_again_goes_on(arrive: Arrive, server: Server) -> None:
    visit = arrive("olivia", "/?search=vancouver")
    end = answer_with(visit.page, 401, {})
    name(visit.page, 0, "Signed in twice")
    expect(visit.page.get_by_role("heading", name="Sign in again")).to_be_visible()
    visit.look("signed out")
    end()
    visit.page.get_by_label("Access token").fill(server.tokens["olivia"])
    visit.page.get_by_role("button", name="Sign in", exact=True).click()
    saved(visit.page)
    expect(visit.page.get_by_role("status").filter(has_text="Saved")).to_be_visible()


def test_a_wrong_token_is_told(arrive: Arrive) -> None:
    visit = arrive("")
    visit.page.get_by_label("Access token").fill("nb_wrong")
    visit.page.get_by_role("button", name="Sign in", exact=True).click()
    expect(visit.page.get_by_role("alert")).to_have_text("This token is not valid.")
    visit.look("wrong token")


def test_a_page_of_another_release_asks_to_be_loaded_again(arrive: Arrive) -> None:
    visit = arrive("olivia")

    def unknown(route: Route) -> None:
        error = '{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"'
        route.fulfill(
            status=200,
            content_type="application/json",
            body=f'{error}PERSISTED_QUERY_NOT_FOUND"}}}}]}}',
        )

    visit.page.route("**/graphql", unknown)
    visit.page.get_by_label("Search a number").fill("x")
    expect(visit.page.get_by_text("The server is of another release")).to_be_visible()
    visit.look("another release")


def test_while_numbers_are_on_their_way_there_is_a_skeleton(arrive: Arrive) -> None:
    visit = arrive("", "/")
    held: list[Route] = []
    visit.page.route("**/graphql", lambda route: hold(route, held))
    visit.page.get_by_role("button", name="olivia ").click()
    expect(visit.page.get_by_role("status", name="Loading")).to_be_visible()
    visit.page.wait_for_timeout(250)
    visit.look("loading")
    for route in held:
        route.continue_()
    expect(row(visit.page, 0)).to_be_visible()


def hold(route: Route, held: list[Route]) -> None:
    if "extensions" in (route.request.post_data or ""):
        held.append(route)
    else:
        route.continue_()


def test_a_grantee_is_told_why_nothing_can_be_changed(arrive: Arrive) -> None:
    visit = arrive("george")
    row(visit.page, 0).get_by_role("link").click()
    sheet = visit.page.get_by_role("complementary", name="Phone number")
    expect(sheet).to_contain_text("olivia shares it with you. Only the owner can change it.")
    expect(sheet.get_by_role("button", name="Edit")).to_have_count(0)
    expect(visit.page.locator(".book").get_by_role("button", name="Edit")).to_have_count(0)
    expect(visit.page.locator(".trail li").first).to_be_visible()
    visit.look("granted")
    visit.page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(row(visit.page, 0)).to_be_focused()


def test_an_operator_is_told_that_all_numbers_are_there(arrive: Arrive) -> None:
    visit = arrive("oscar")
    expect(visit.page.get_by_text("You see all numbers, as an operator.")).to_be_visible()
    visit.look("operator")


def test_a_number_that_is_no_longer_shared_goes(arrive: Arrive) -> None:
    visit = arrive("george")
    number = row(visit.page, 0).get_by_role("link")
    label = number.inner_text()
    number.click()
    expect(visit.page.get_by_role("heading", name=label)).to_be_visible()
    owner = arrive("olivia", f"/?{visit.page.url.split('?')[1]}")
    grants = owner.page.locator(".grants li")
    expect(grants.first).to_be_visible()
    for left in reversed(range(grants.count())):
        grants.first.get_by_role("button").click()
        expect(grants).to_have_count(left)
    expect(visit.page.get_by_text(f"You cannot see {label} any more.")).to_be_visible(
        timeout=15_000
    )
    expect(visit.page.get_by_role("link", name=label)).to_have_count(0)
    visit.look("access lost")


def test_a_number_is_shared_with_a_team_until_a_day(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?order=e164")
    row(visit.page, 30).get_by_role("link").click()
    visit.page.get_by_label("Person or team").fill("supp")
    expect(visit.page.locator("#grantee-accounts option")).to_have_attribute("value", "support")
    visit.page.get_by_label("Person or team").fill("nobody")
    visit.page.get_by_role("button", name="Share", exact=True).click()
    expect(visit.page.locator("#grant-message")).not_to_be_empty()
    expect(visit.page.get_by_label("Person or team")).to_have_value("nobody")
    visit.page.get_by_label("Person or team").fill("support")
    visit.page.get_by_label("Until the end of").fill("2030-12-31")
    visit.page.get_by_role("button", name="Share", exact=True).click()
    expect(visit.page.locator(".grants")).to_contain_text("until 31 Dec 2030")
    visit.look("shared")


def test_a_pending_calling_name_is_shown_beside_the_live_one(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=212-555&calling=UPDATE_SUCCEEDED")
    row(visit.page, 0).get_by_role("link").click()
    card = visit.page.get_by_role("region", name="Calling name")
    card.get_by_role("button", name="Calling name").click()
    visit.page.keyboard.type("x")
    visit.page.keyboard.press("Enter")
    expect(card.get_by_role("alert")).to_contain_text("2 to 15")
    card.get_by_role("textbox").fill("ACME NORTH")
    card.get_by_role("textbox").press("Enter")
    expect(card.get_by_role("progressbar")).to_be_visible()
    for part in ("Live", "ACME", "Requested", "ACME NORTH", "Asked for by olivia", " left"):
        expect(card).to_contain_text(part)
    visit.look("pending")


@pytest.mark.parametrize("width", [390, 320])
def test_a_narrow_screen_has_everything(arrive: Arrive, width: int) -> None:
    visit = arrive("olivia", "/", width)
    visit.look(f"{width} list")
    nickname(visit.page, 1).get_by_role("button").click()
    visit.look(f"{width} editing")
    visit.page.keyboard.press("Escape")
    row(visit.page, 1).get_by_role("link").click()
    expect(visit.page.locator(".trail li").first).to_be_visible()
    visit.look(f"{width} sheet")


def test_at_night_everything_is_as_legible(arrive: Arrive) -> None:
    visit = arrive("", "/", scheme="dark")
    visit.look("dark sign in")
    visit.page.get_by_role("button", name="olivia ").click()
    expect(row(visit.page, 0)).to_be_visible()
    visit.look("dark list")
    visit.page.goto(f"{visit.page.url}?search=212-555&calling=UPDATE_IN_PROGRESS")
    visit.page.get_by_role("button", name="olivia ").click()
    row(visit.page, 0).get_by_role("link").click()
    expect(visit.page.get_by_role("progressbar")).to_be_visible()
    visit.look("dark pending")
