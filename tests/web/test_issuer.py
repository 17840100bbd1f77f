"""People sign in at an OpenID Connect issuer, in a window of its own, and nothing is kept."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.support.programs.oidc import AUDIENCE
from tests.support.programs.oidc_provider import CLIENT, Provider, providing
from tests.support.programs.processes import Server, serving
from tests.web.conftest import SETTINGS, Arrive, answer_with
from tests.web.table import saved
from tests.web.test_chips import held_counts


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with providing() as provider:
        yield provider


@pytest.fixture(scope="module")
def server(provider: Provider, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A book in which a subject of the issuer gets an account at first sight."""
    settings = {
        **SETTINGS,
        "NUMBERBOOK_OIDC_ISSUER": provider.issuer.url,
        "NUMBERBOOK_OIDC_AUDIENCE": AUDIENCE,
        "NUMBERBOOK_OIDC_CLIENT_ID": CLIENT,
        "NUMBERBOOK_OIDC_SCOPE": "numbers",
        "NUMBERBOOK_OIDC_CREATE_ACCOUNTS": "true",
        "NUMBERBOOK_CREATE": "everyone",
        "NUMBERBOOK_SECRET_KEY": "x" * 32,
    }
    with serving(tmp_path_factory.mktemp("issuer"), **settings) as server:
        provider.origin = server.url
        yield server


def pressed(page: Page, label: str) -> None:
    """Press the button, and this link in the window of the issuer."""
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Sign in with 127.0.0.1").click()
    opened.value.get_by_role("link", name=label).click()
    expect(page.get_by_text("Go on in the window")).to_have_count(0)


def kept(page: Page) -> object:
    """All that the page keeps anywhere, without how it looks."""
    return page.evaluate(
        "async () => [Object.keys(localStorage).filter(key => !/theme|density/.test(key)),"
        " Object.keys(sessionStorage), document.cookie, await indexedDB.databases(),"
        " await caches.keys(), location.search]"
    )


def test_a_person_signs_in_and_again_and_nothing_is_kept(arrive: Arrive) -> None:
    visit = arrive("")
    page = visit.page
    expect(page.get_by_role("button", name=re.compile("^Sign in with 127"))).to_be_visible()
    visit.look("issuer", always=True)
    pressed(page, "Sign in as ann")
    expect(page.get_by_role("heading", name="No numbers yet")).to_be_visible()
    assert kept(page) == [[], [], "", [], [], ""]
    assert len(page.context.pages) == 1

    end = answer_with(page, 401, {})
    page.get_by_label("Search a number").fill("typed before")
    expect(page.get_by_role("heading", name="Sign in again")).to_be_visible()
    end()
    visit.look("issuer again")
    pressed(page, "Sign in as ann")
    expect(page.get_by_role("heading", name="No number matches")).to_be_visible(timeout=30_000)
    saved(page)
    expect(page.get_by_label("Search a number")).to_have_value("typed before")
    assert kept(page) == [[], [], "", [], [], "?search=typed+before"]


def test_a_late_answer_does_not_end_the_asking_to_sign_in(arrive: Arrive) -> None:
    """The counts come while another request waits for a token, and a window for one is open."""
    page = arrive("").page
    with held_counts(page) as held:
        pressed(page, "Sign in as ann")
        expect(page.get_by_role("heading", name="No numbers yet")).to_be_visible()
    end = answer_with(page, 401, {})
    page.get_by_label("Search a number").fill("typed before")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Sign in with 127.0.0.1").click()
    end()
    with page.expect_response("**/graphql"):
        held[0].continue_()
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    expect(page.get_by_text("Go on in the window")).to_be_visible()
    opened.value.get_by_role("link", name="Sign in as ann").click()
    expect(page.get_by_role("heading", name="No number matches")).to_be_visible()


def test_what_the_issuer_refuses_is_told_in_words(arrive: Arrive, provider: Provider) -> None:
    visit = arrive("")
    page, told = visit.page, visit.page.locator("#sign-in-message")
    pressed(page, "Refuse")
    expect(told).to_contain_text("says: access denied")
    visit.look("issuer refuses")
    pressed(page, "Come back with a code that was used")
    expect(told).to_contain_text("says: invalid_grant")
    for tokens, wrong, words in (
        (provider.identity, {"nonce": "of another sign-in"}, "was not meant for this sign-in"),
        (provider.identity, {"aud": "another"}, "was not meant for this sign-in"),
        (provider.access, {"aud": "another"}, "it has to be a JWT for numberbook"),
    ):
        tokens.update(wrong)
        pressed(page, "Sign in as ann")
        expect(told).to_contain_text(words)
        tokens.clear()
    expect(page.get_by_role("heading", name="Numberbook", exact=True)).to_be_visible()


def test_an_answer_to_another_question_signs_nobody_in(arrive: Arrive) -> None:
    page = arrive("").page
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Sign in with 127.0.0.1").click()
    with opened.value.expect_event("close"):
        opened.value.get_by_role("link", name="Come back with another state").click()
    expect(page.get_by_text("Go on in the window")).to_be_visible()
    pressed(page, "Sign in as ann")
    expect(page.get_by_role("heading", name="No numbers yet")).to_be_visible()


def test_a_token_is_taken_beside_the_issuer(arrive: Arrive) -> None:
    page = arrive("").page
    page.get_by_label("Access token").fill("nb_wrong")
    page.get_by_role("button", name="Sign in with the token").click()
    expect(page.locator("#sign-in-message")).to_contain_text("This token is not valid.")
