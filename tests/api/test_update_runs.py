"""Update runs: what was previewed is what becomes of each number, or CONFLICT, and only once."""

from typing import Any

import anyio
import pytest

from tests.support.book import Book, Person

pytestmark = pytest.mark.shared_database

RUN = """
run {
  id status field value createdAt expiresAt startedAt endedAt
  willChange unchanged refused done failed
}
"""
ITEMS = """
query($id: ID!, $first: Int, $after: String, $last: Int, $before: String,
      $outcomes: [UpdateRunOutcome!]) {
  updateRun(id: $id) {
    status
    items(first: $first, after: $after, last: $last, before: $before, outcomes: $outcomes) {
      totalCount
      edges {
        cursor
        node {
          outcome oldValue phoneNumber { databaseId nickname version owner { name } }
          userErrors { code message field status }
        }
      }
      pageInfo { hasNextPage hasPreviousPage }
    }
  }
}
"""


async def preview(
    person: Person, target: dict[str, Any], change: dict[str, Any], selection: str = RUN
) -> dict[str, Any]:
    return await person.mutate("previewUpdateRun", selection, target=target, change=change)


async def previewed(person: Person, target: dict[str, Any], change: dict[str, Any]) -> Any:  # noqa: ANN401
    payload = await preview(person, target, change)
    assert payload["userErrors"] == []
    return payload["run"]


async def start(person: Person, run: dict[str, Any], count: int | None = None) -> dict[str, Any]:
    expected = run["willChange"] if count is None else count
    return await person.mutate("startUpdateRun", RUN, id=run["id"], expectedCount=expected)


async def shown(person: Person, run: dict[str, Any]) -> Any:  # noqa: ANN401
    fields = RUN.removeprefix("\nrun {").rstrip().removesuffix("}")
    document = f"query($id: ID!) {{ updateRun(id: $id) {{ {fields} }} }}"
    return (await person.ask(document, id=run["id"])).data["updateRun"]


async def ended(person: Person, run: dict[str, Any]) -> Any:  # noqa: ANN401
    """The run when it has ended."""
    with anyio.fail_after(60):
        while (found := await shown(person, run))["status"] == "RUNNING":
            await anyio.sleep(0.02)
    return found


async def items(person: Person, run: dict[str, Any], **page: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    answer = await person.ask(ITEMS, id=run["id"], first=100, **page)
    return [edge["node"] for edge in answer.data["updateRun"]["items"]["edges"]]


def counts(run: dict[str, Any]) -> dict[str, int]:
    return {name: run[name] for name in ("willChange", "unchanged", "refused", "done", "failed")}


async def test_a_run_changes_what_was_previewed(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    one, same = await book.number(olivia), await book.number(olivia, nickname="desk")
    granted, hidden = await book.number(sam), await book.number(sam)
    await book.grant(granted, olivia)
    before = [await book.everything(each) for each in (one, same, granted, hidden)]
    ids = [str(one), str(same), str(granted), str(hidden), str(10**9), "malformed"]
    run = await previewed(olivia, {"ids": ids}, {"nickname": " desk "})
    assert run["status"] == "PREVIEWED"
    assert (run["field"], run["value"]) == ("NICKNAME", "desk")
    assert (run["createdAt"], run["expiresAt"]) == (
        "2026-01-01T00:00:00.000Z",
        "2026-01-01T00:15:00.000Z",
    )
    assert counts(run) == {
        "willChange": 1,
        "unchanged": 1,
        "refused": 4,
        "done": 0,
        "failed": 0,
    }
    assert [await book.everything(each) for each in (one, same, granted, hidden)] == before
    listed = await items(olivia, run)
    assert [(i["outcome"], i["oldValue"]) for i in listed] == [
        ("WILL_CHANGE", None),
        ("UNCHANGED", "desk"),
        *[("REFUSED", None)] * 4,
    ]
    assert [[e["code"] for e in i["userErrors"]] for i in listed] == [
        [],
        [],
        ["FORBIDDEN"],
        ["NOT_FOUND"],
        ["NOT_FOUND"],
        ["NOT_FOUND"],
    ]
    assert [i["phoneNumber"] and i["phoneNumber"]["databaseId"] for i in listed] == [
        one,
        same,
        granted,
        None,
        None,
        None,
    ]
    book.clock.turn(minutes=1)
    started = await start(olivia, run)
    assert started["userErrors"] == []
    assert (started["run"]["status"], started["run"]["expiresAt"]) == ("RUNNING", None)
    run = await ended(olivia, run)
    assert run["status"] == "DONE"
    assert counts(run) == {
        "willChange": 1,
        "unchanged": 1,
        "refused": 4,
        "done": 1,
        "failed": 0,
    }
    assert [i["outcome"] for i in await items(olivia, run)] == [
        "CHANGED",
        "UNCHANGED",
        *["REFUSED"] * 4,
    ]
    assert [await book.everything(each) for each in (same, granted, hidden)] == before[1:]
    trail = await book.trail(one)
    assert len(trail) == 2
    assert (trail[1]["new_value"], trail[1]["actor_id"]) == ("desk", olivia.id)
    assert trail[1]["request_id"].startswith("run:")
    assert (await book.stored(one))["version"] == 2
