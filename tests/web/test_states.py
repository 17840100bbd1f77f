"""Every state of the dashboard, with a picture of each, as everybody can use it."""

import re
from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.counts import IS_FULL
from tests.support.programs.processes import Server
from tests.web.conftest import Arrive, answer_with
from tests.web.table import name, nickname, row, saved

only_full = pytest.mark.skipif(not IS_FULL, reason="a look at each takes long: FAULTS=full")


def test_an_empty_list_says_why(arrive: Arrive) -> None:
    visit = arrive("sam")
    expect(visit.page.get_by_role("heading", name="No numbers yet")).to_be_visible()
    visit.look("empty", always=True)
    visit.page.get_by_label("Search a number").fill("nobody has this")
    expect(visit.page.get_by_role("heading", name="No number matches")).to_be_visible()
    visit.page.get_by_role("button", name="Filter").click()
    visit.page.get_by_label("Type").select_option("SIP")
    visit.look("filter menu")
    visit.page.keyboard.press("Escape")
    expect(visit.page.get_by_role("list", name="Filters")).to_contain_text("Type: SIP")
    visit.look("empty by filter")
    visit.page.get_by_role("button", name="Clear").click()
    expect(visit.page.get_by_role("heading", name="No numbers yet")).to_be_visible()
    assert visit.page.url.endswith("/")


def test_a_view_that_is_refused_says_why_and_the_next_one_is_shown(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=%00")
    alert = visit.page.get_by_text("search must not contain the NUL character.")
    expect(alert).to_be_visible()
    expect(visit.page.get_by_role("heading", name="No number matches")).to_have_count(0)
    visit.page.get_by_label("Search a number").fill("030 2312")
    expect(nickname(visit.page, 0)).to_contain_text("Büro Berlin")
    expect(alert).to_be_hidden()


def test_the_url_is_the_view_and_more_comes_by_a_button(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=030+2312&order=-e164")
    expect(nickname(visit.page, 0)).to_contain_text("Büro Berlin")
    expect(visit.page.get_by_label("Search a number")).to_have_value("030 2312")
    visit.page.get_by_role("button", name=re.compile("^All")).click()
    visit.page.get_by_label("Search a number").fill("")
    rows = visit.page.locator(".book tbody tr")
    expect(rows).to_have_count(100)
    visit.page.get_by_role("button", name="More", exact=True).click()
    expect(rows).to_have_count(200)
    expect(visit.page.get_by_text(re.compile("^200 of 24"))).to_be_visible()
    visit.look("list")


def test_the_page_waits_for_what_keeps_it_from_answers(arrive: Arrive, server: Server) -> None:
    visit = arrive("olivia", "/?search=paris")
    end = answer_with(visit.page, 503, {"retry-after": "1"})
    name(visit.page, 0, "While it was away")
    warning = visit.page.get_by_text("The server does not answer")
    expect(warning).to_contain_text(re.compile(r"as of \d\d:\d\d"))
    expect(nickname(visit.page, 0)).to_have_text("While it was away")
    visit.look("away", always=True)
    end()
    expect(warning).to_have_count(0)
    saved(visit.page)
    expect(nickname(visit.page, 0)).to_have_text("While it was away")

    end = answer_with(visit.page, 429, {"retry-after": "1"})
    name(visit.page, 0, "After the points")
    expect(visit.page.get_by_text("You have used up your points")).to_be_visible()
    visit.look("limited")
    end()
    saved(visit.page)

    # Counts, which come a moment later, would ask for a token before the name is written.
    end = answer_with(visit.page, 401, {}, about="Signed in twice")
    name(visit.page, 0, "Signed in twice")
    expect(visit.page.get_by_role("heading", name="Sign in again")).to_be_visible()
    visit.look("signed out")
    end()
    sign_in(visit.page, "nb_wrong")
    expect(visit.page.get_by_role("dialog").get_by_role("alert")).to_contain_text("not valid")
    visit.look("wrong token")
    sign_in(visit.page, server.tokens["olivia"])
    saved(visit.page)
    expect(nickname(visit.page, 0)).to_have_text("Signed in twice")

    visit.page.route("**/graphql", answer_unknown)
    visit.page.get_by_label("Search a number").fill("x")
    expect(visit.page.get_by_text("The server is of another release")).to_be_visible()
    visit.look("another release")


def sign_in(page: Page, token: str) -> None:
    page.get_by_label("Access token").fill(token)
    page.get_by_role("button", name="Sign in", exact=True).click()


def answer_unknown(route: Route) -> None:
    error = '{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}'
    route.fulfill(content_type="application/json", body=f'{{"errors":[{error}]}}')


def test_while_numbers_are_on_their_way_there_is_a_skeleton(arrive: Arrive) -> None:
    visit = arrive("", "/?search=paris")
    visit.look("sign in", always=True)
    held: list[Route] = []
    visit.page.route("**/graphql", lambda route: hold(route, held))
    visit.page.get_by_role("button", name="olivia ").click()
    expect(visit.page.get_by_role("status", name="Loading")).to_be_visible()
    visit.look("loading")
    release(held)
    expect(row(visit.page, 0)).to_be_visible()


def hold(route: Route, held: list[Route]) -> None:
    if "extensions" in (route.request.post_data or ""):
        held.append(route)
    else:
        route.continue_()


def release(held: Sequence[Route]) -> None:
    for route in held:
        route.continue_()


def test_a_grantee_is_told_why_nothing_can_be_changed_until_it_goes(arrive: Arrive) -> None:
    visit = arrive("george", "/?search=london")
    number = row(visit.page, 0).get_by_role("link")
    label = number.inner_text()
    number.click()
    sheet = visit.page.get_by_role("complementary", name="Phone number")
    expect(sheet.locator(".right")).to_have_text(
        re.compile("^(Shared by olivia with .+\\. )+Only the owner can change it.$")
    )
    expect(visit.page.get_by_role("button", name="Edit")).to_have_count(0)
    expect(visit.page.locator(".trail li").first).to_be_visible()
    visit.look("granted", always=True)

    owner = arrive("olivia", f"/?{visit.page.url.split('?')[1]}")
    grants = owner.page.locator(".grants li")
    expect(grants.first).to_be_visible()
    for left in reversed(range(grants.count())):
        grants.first.get_by_role("button").click()
        expect(grants).to_have_count(left)
        expect(owner.page.get_by_text("The grant to ")).to_be_visible()
    gone = visit.page.get_by_text(f"You cannot see {label} any more.")
    expect(gone).to_be_visible()
    expect(visit.page.get_by_role("link", name=label)).to_have_count(0)
    visit.look("access lost")


def test_a_number_is_shared_with_a_team_until_a_day(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=604-555&order=e164")
    row(visit.page, 1).get_by_role("link").click()
    visit.page.get_by_label("Person or team").fill("supp")
    expect(visit.page.locator(".grant option")).to_have_attribute("value", "support")
    visit.page.get_by_label("Person or team").fill("nobody")
    visit.page.get_by_role("button", name="Share", exact=True).click()
    expect(visit.page.locator("#grant-message")).not_to_be_empty()
    expect(visit.page.get_by_label("Person or team")).to_have_value("nobody")
    visit.page.get_by_label("Person or team").fill("support")
    visit.page.get_by_label("Until the end of").fill("2030-12-31")
    visit.page.get_by_role("button", name="Share", exact=True).click()
    expect(visit.page.locator(".grants")).to_contain_text("until 31 Dec 2030")
    visit.look("shared")
    grantee = arrive("george", f"/?{visit.page.url.split('?')[1]}")
    expect(grantee.page.locator(".right")).to_have_text(
        "Shared by olivia with your team support until 31 Dec 2030. Only the owner can change it."
    )
    grantee.look("granted to a team")


def test_how_many_grants_there_are_is_told_where_not_all_are_shown(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=london&order=e164").page

    def add_more(route: Route) -> None:
        answer = route.fetch()
        data = answer.json()
        grants = ((data.get("data") or {}).get("phoneNumber") or {}).get("grants")
        if grants:
            grants["totalCount"] = len(grants["nodes"]) + 1000
        route.fulfill(response=answer, json=data)

    page.route("**/graphql", add_more)
    row(page, 0).get_by_role("link").click()
    sharing = page.get_by_role("region", name="Sharing")
    expect(sharing).to_contain_text(re.compile(r"The first \d+ of 1,0\d\d\."))


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
    # Who has asked is in the trail, which an open sheet reads again every five seconds.
    expect(card).to_contain_text("Asked for by olivia")
    for part in ("Live", "ACME", "Requested", "ACME NORTH", " left"):
        expect(card).to_contain_text(part)
    visit.look("pending", always=True)
    visit.page.keyboard.press("Escape")
    expect(row(visit.page, 0)).to_be_focused()


@pytest.mark.parametrize("width", [390, pytest.param(320, marks=only_full)])
def test_a_narrow_screen_has_everything(arrive: Arrive, width: int) -> None:
    visit = arrive("olivia", "/?search=sydney", width)
    visit.look(f"{width} list", always=True)
    nickname(visit.page, 1).get_by_role("button").first.click()
    visit.look(f"{width} editing")
    visit.page.keyboard.press("Escape")
    row(visit.page, 1).get_by_role("link").click()
    expect(visit.page.locator(".trail li").first).to_be_visible()
    visit.look(f"{width} sheet", always=True)


@only_full
def test_at_night_everything_is_as_legible(arrive: Arrive) -> None:
    visit = arrive("", "/?search=212-555&calling=UPDATE_IN_PROGRESS", color_scheme="dark")
    visit.look("dark sign in")
    visit.page.get_by_role("button", name="olivia ").click()
    expect(row(visit.page, 0)).to_be_visible()
    visit.look("dark list")
    row(visit.page, 0).get_by_role("link").click()
    expect(visit.page.get_by_role("progressbar")).to_be_visible()
    visit.look("dark pending")


def test_a_prefix_of_a_proxy_needs_no_setting(arrive: Arrive) -> None:
    visit = arrive("")
    visit.page.route("**/book/**", without_prefix)
    visit.page.goto(f"{visit.page.url}book/?search=paris")
    visit.page.get_by_role("button", name="olivia ").click()
    row(visit.page, 0).get_by_role("link").click()
    expect(visit.page.locator(".trail li").first).to_be_visible()
    assert "/book/?search=paris&number=" in visit.page.url
    assert (
        visit.page.get_by_role("link", name="GraphiQL")
        .evaluate("link => link.href")
        .endswith("/book/graphql")
    )


def without_prefix(route: Route) -> None:
    route.fulfill(response=route.fetch(url=route.request.url.replace("/book/", "/")))


def test_an_operation_is_opened_in_graphiql(arrive: Arrive) -> None:
    visit = arrive("olivia", "/?search=paris")
    row(visit.page, 1).get_by_role("link").click()
    visit.page.get_by_text("Show operation").click()
    expect(visit.page.get_by_label("Variables")).to_contain_text('"id"')
    address = visit.page.get_by_role("link", name="Open in GraphiQL").get_attribute("href")
    assert address is not None
    assert address.startswith("graphql#query=")
    assert "query+Number" in address
    assert "__typename" not in address
    visit.look("operation")


@pytest.mark.parametrize("above", ["keys", "person"])
def test_escape_closes_what_is_above_the_sheet_first(arrive: Arrive, above: str) -> None:
    page = arrive("olivia", "/?search=paris").page
    row(page, 0).get_by_role("link").click()
    sheet = page.get_by_role("complementary", name="Phone number")
    expect(sheet.locator(".trail li").first).to_be_visible()
    if above == "keys":
        page.keyboard.press("?")
    else:
        page.locator("button.person").click()
    expect(page.locator(":popover-open")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(":popover-open")).to_have_count(0)
    expect(sheet).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)


def test_escape_does_not_take_the_way_to_sign_in_again(arrive: Arrive) -> None:
    page = arrive("olivia", "/?search=london").page
    end = answer_with(page, 401, {})
    page.get_by_label("Search a number").fill("lond")
    again = page.get_by_role("heading", name="Sign in again")
    expect(again).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Escape")
        page.wait_for_timeout(100)
    expect(again).to_be_visible()
    end()
    page.get_by_role("dialog").get_by_role("button", name="olivia ").click()
    expect(again).to_have_count(0)
    expect(page.locator("main[aria-busy=false]")).to_be_visible()


@pytest.mark.parametrize("around", ["\u201c{}\u201d", "{}\u200b", "{} {}"])
def test_a_token_that_was_copied_with_more_than_itself_is_not_valid(
    arrive: Arrive, server: Server, around: str
) -> None:
    page = arrive("").page
    token = server.tokens["olivia"]
    sign_in(page, around.format(token, token))
    expect(page.get_by_role("alert")).to_have_text("This token is not valid.")


def test_a_page_of_a_proxy_is_no_answer(arrive: Arrive) -> None:
    page = arrive("").page
    page.route("**/graphql", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"))
    page.get_by_role("button", name="olivia ").click()
    expect(page.get_by_role("alert")).to_have_text(
        "The server does not answer. Try again in a moment."
    )


def test_a_page_by_http_from_another_machine_saves_too(arrive: Arrive) -> None:
    """A browser gives it neither the clipboard nor all of crypto."""
    page = arrive("").page
    page.add_init_script(
        "delete Crypto.prototype.randomUUID;"
        " Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined})"
    )
    page.goto(f"{page.url}?search=paris&order=e164")
    page.get_by_role("button", name="olivia ").click()
    name(page, 0, "By http")
    saved(page)
    expect(nickname(page, 0)).to_have_text("By http")
    row(page, 0).hover()
    row(page, 0).get_by_role("button", name="Copy").click()
    expect(page.get_by_text("The browser does not let this page copy")).to_be_visible()
