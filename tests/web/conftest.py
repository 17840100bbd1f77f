"""The dashboard in a browser that can reach the server alone, and what it must never do."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.support.counts import IS_FULL
from tests.support.programs import set_ups
from tests.support.programs.chromium import launched
from tests.support.programs.processes import Server, serving

EXPECTED_ERRORS = re.compile(
    r"status of (400|401|429|502|503)|ERR_INTERNET_DISCONNECTED|ERR_FAILED"
)
"""What a browser logs of answers that a test has asked for; the page goes on after each."""


@dataclass
class Visit:
    """A person at the dashboard, with all that the browser complained of and asked for."""

    page: Page
    pictures: Path
    axe: str
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def look(self, name: str, *, always: bool = False) -> None:
        """Keep a picture of the state, and check that everybody can use it. To look at all of them
        takes a minute of the processor: a short run looks at those of each kind.
        """
        if IS_FULL or always:
            self.page.screenshot(path=self.pictures / f"{name}.png")
            assert self.findings() == []
        width = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0, "wider than the screen"

    def findings(self) -> list[str]:
        """What axe-core finds."""
        self.page.evaluate(self.axe)
        found: list[str] = self.page.evaluate(
            "axe.run().then(({violations}) => violations.flatMap(({id, nodes}) =>"
            " nodes.map(({target, any}) => `${id} ${target} ${any.map(a => a.message)}`)))"
        )
        return found


Arrive = Callable[..., Visit]


@pytest.fixture(scope="session")
def axe() -> str:
    return (set_ups.web_modules() / "axe-core" / "axe.min.js").read_text()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A demonstration that executes the operations of the dashboard and no others. The tests of a
    file share its numbers.
    """
    with serving(tmp_path_factory.mktemp("demo"), "--demo", **SETTINGS) as server:
        yield server


SETTINGS = {"NUMBERBOOK_DOCUMENTS": "trusted", "NUMBERBOOK_FAILED_AUTHENTICATIONS": "100000"}


@pytest.fixture
def arrive(
    browser: Browser, server: Server, axe: str, pytestconfig: pytest.Config
) -> Iterator[Arrive]:
    """Opens the dashboard as somebody. At the end no page has caused an error, a report of its
    policy or a request to another host. The pictures are in `.pytest_cache/d/dashboard`.
    """
    with _visits(browser, server, axe, pytestconfig.cache.mkdir("dashboard")) as arrive:
        yield arrive


@contextmanager
def _visits(browser: Browser, server: Server, axe: str, pictures: Path) -> Iterator[Arrive]:
    visits: list[Visit] = []
    contexts: list[BrowserContext] = []

    def arrive(
        person: str,
        path: str = "/",
        width: int = 1280,
        height: int = 800,
        **options: Any,  # noqa: ANN401
    ) -> Visit:
        # A press that waits for a menu to come to rest can scroll the page below it.
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **options
        )
        contexts.append(context)
        visit = Visit(context.new_page(), pictures, axe)
        visits.append(visit)
        watch(visit, context)
        visit.page.goto(f"{server.url}{path}")
        if person:
            visit.page.get_by_role("button", name=f"{person} ").click()
            expect(visit.page.locator("main[aria-busy=false]")).to_be_visible()
        return visit

    yield arrive
    for visit in visits:
        assert visit.complaints == []
        assert visit.hosts <= {"127.0.0.1"}
    for context in contexts:
        context.close()


def watch(visit: Visit, context: BrowserContext) -> None:
    def note(kind: str, text: str) -> None:
        if kind in {"error", "warning"} and not EXPECTED_ERRORS.search(text):
            visit.complaints.append(text)

    context.on("console", lambda message: note(message.type, message.text))
    context.on("weberror", lambda error: visit.complaints.append(str(error.error)))
    context.on("request", lambda request: visit.hosts.add(_host(request.url)))


def _host(url: str) -> str:
    return "127.0.0.1" if url.startswith("data:") else url.split("/")[2].split(":")[0]


def answer_with(
    page: Page, status: int, headers: dict[str, str], about: str = ""
) -> Callable[[], None]:
    """Answer every operation so, or those that have a text, until what is returned is called."""

    def respond(route: Route) -> None:
        if about in (route.request.post_data or ""):
            route.fulfill(status=status, headers=headers, body='{"errors": []}')
        else:
            route.fallback()

    page.route("**/graphql", respond)
    return lambda: page.unroute("**/graphql", respond)


def held_back(page: Page, about: str) -> list[Route]:
    """The requests that have a text: each waits until the test lets it go on."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        (held.append if about in (route.request.post_data or "") else Route.fallback)(route)

    page.route("**/graphql", hold)
    return held
