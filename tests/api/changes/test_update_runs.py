"""Update runs: what was previewed is what becomes of each number, or CONFLICT, and only once."""

from datetime import timedelta
from typing import Any, TypeVar, cast

import anyio
import anyio.lowlevel
import pytest
from sqlalchemy import bindparam, select, update
from sqlmodel import col

from database import Database
from database.units import Unit
from models.tables import Account, PhoneNumber, UpdateRun
from resolvers.integrity.check import check
from resolvers.runs import preview as preview_module
from resolvers.runs.work import sweep, work
from schema.global_ids import global_id, parse_id
from server.lifecycle import run_worker
from tests.support.book import Book, Person, book_with

pytestmark = pytest.mark.shared_database

T = TypeVar("T")

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


async def failing(person: Person, field: str, **given: Any) -> list[tuple[str, int, Any]]:  # noqa: ANN401
    payload = await person.mutate(field, "run { id }", **given)
    assert payload["run"] is None
    return [(e["code"], e["status"], e["field"]) for e in payload["userErrors"]]


async def test_each_change_is_that_of_an_update(book: Book) -> None:
    """The same change of two equal numbers, by a run and by an update."""
    olivia = await book.person("olivia")
    for change, given in (
        ({"nickname": "Büro"}, {"nickname": "Büro"}),
        ({"nickname": ""}, {"nickname": None}),
        ({"name": "desk"}, {"name": "desk"}),
        ({"callingName": "ACME"}, {"callingName": "ACME"}),
        ({"productType": "VOICE_CONNECTOR"}, {"productType": "VOICE_CONNECTOR"}),
        ({"note": "a\r\nb "}, {"note": "a\r\nb "}),
        ({"reference": "4711"}, {"reference": "4711"}),
        ({"addTags": ["b", " A "]}, {"tags": ["x", "b", "A"]}),
        ({"removeTags": ["X", "y"]}, {"tags": []}),
    ):
        by_run, by_update = [await book.number(olivia, nickname="old", tags="x") for _ in range(2)]
        run = await previewed(olivia, {"ids": [str(by_run)]}, change)
        assert (await start(olivia, run))["userErrors"] == []
        assert (await ended(olivia, run))["done"] == 1, change
        assert (await olivia.update(by_update, **given))["userErrors"] == []
        one, other = [(await book.trail(each))[1] for each in (by_run, by_update)]
        for name in ("field", "old_value", "new_value", "actor_id"):
            assert one[name] == other[name], change
        one, other = [await book.stored(each) for each in (by_run, by_update)]
        differing = {name for name in one if one[name] != other[name]}
        assert differing <= {
            "id",
            "e164",
            "national_format",
            "international_format",
            "search_key",
        }, change


MANY_TAGS = [str(n) for n in range(21)]


async def test_a_run_of_too_many_tags_is_told_how_many_it_can_have(book: Book) -> None:
    olivia = await book.person("olivia")
    target = {"ids": [str(await book.number(olivia))]}
    for name in ("addTags", "removeTags"):
        [error] = (await preview(olivia, target, {name: MANY_TAGS}))["userErrors"]
        assert error["message"] == "Give at most 20 tags, not 21."
        run = await previewed(olivia, target, {name: [*MANY_TAGS[1:], *MANY_TAGS[1:]]})
        assert len(run["value"].split("|")) == 20


async def test_a_value_that_no_number_can_have_is_refused_as_a_whole(book: Book) -> None:
    olivia = await book.person("olivia")
    target = {"ids": [str(await book.number(olivia))]}
    for change, expected in (
        ({"nickname": "x" * 51}, [("TOO_LONG", 422, ["input", "change", "nickname"])]),
        ({"name": "Büro"}, [("INVALID", 400, ["input", "change", "name"])]),
        ({"callingName": "A"}, [("INVALID", 400, ["input", "change", "callingName"])]),
        ({"reference": "a\tb"}, [("INVALID", 400, ["input", "change", "reference"])]),
        ({"addTags": ["ok", ""]}, [("INVALID", 400, ["input", "change", "addTags", "1"])]),
        ({"removeTags": ["a|b"]}, [("INVALID", 400, ["input", "change", "removeTags", "0"])]),
        ({"addTags": []}, [("REQUIRED", 400, ["input", "change", "addTags"])]),
        ({"addTags": MANY_TAGS}, [("TOO_MANY_TAGS", 400, ["input", "change", "addTags"])]),
        ({"removeTags": MANY_TAGS}, [("TOO_MANY_TAGS", 400, ["input", "change", "removeTags"])]),
    ):
        asked: dict[str, Any] = {"target": target, "change": change}
        assert await failing(olivia, "previewUpdateRun", **asked) == expected
    many = [str(10**9 + n) for n in range(1001)]
    for ids, code, field in (
        ([], "REQUIRED", []),
        (many, "TOO_MANY_ITEMS", []),
        ([*target["ids"], *target["ids"]], "DUPLICATE", ["1"]),
    ):
        refused = [(code, 400, ["input", "target", "ids", *field])]
        asked = {"target": {"ids": ids}, "change": {"name": "x"}}
        assert await failing(olivia, "previewUpdateRun", **asked) == refused
    document = "query { updateRuns { totalCount } }"
    assert (await olivia.ask(document)).data["updateRuns"]["totalCount"] == 0


@pytest.mark.parametrize("size", [1, 1_000])
async def test_a_filter_takes_what_the_viewer_sees_in_the_list(
    book: Book, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    page = preview_module._FIRST_PAGE._replace(size=size)
    monkeypatch.setattr(preview_module, "_FIRST_PAGE", page)
    olivia, sam = await book.person("olivia"), await book.person("sam")
    oscar = await book.person("oscar", is_operator=True)
    own = [await book.number(olivia, nickname=f"Desk {n}") for n in range(3)]
    other = await book.number(olivia, f"+4930231{25_000 + size}", nickname="Desk DE")
    shared = await book.number(sam, nickname="Desk S")
    await book.grant(shared, olivia)
    await book.number(sam, nickname="Desk hidden")
    deleted = await book.number(olivia, nickname=f"Desk gone, {size}.")
    await olivia.mutate("deletePhoneNumber", "message", id=deleted)
    desks = {"filter": {"search": "desk"}}
    run = await previewed(olivia, desks, {"productType": "VOICE_CONNECTOR"})
    found = [
        (i["phoneNumber"]["databaseId"], i["outcome"], [e["code"] for e in i["userErrors"]])
        for i in await items(olivia, run)
    ]
    assert found == sorted(
        [
            *((each, "WILL_CHANGE", []) for each in own),
            (other, "REFUSED", ["PRODUCT_TYPE_NOT_ALLOWED"]),
            (shared, "REFUSED", ["FORBIDDEN"]),
        ]
    )
    gone = {"filter": {"deleted": True, "search": f"desk gone, {size}."}}
    for person, code in ((olivia, "DELETED"), (oscar, "FORBIDDEN")):
        [item] = await items(person, await previewed(person, gone, {"nickname": "x"}))
        assert [e["code"] for e in item["userErrors"]] == [code]
        assert item["phoneNumber"] is None
    nothing = await previewed(olivia, {"filter": {"e164": []}}, {"nickname": "x"})
    assert counts(nothing) == dict.fromkeys(counts(nothing), 0)
    wrong = {"target": {"filter": {"search": "a\0"}}, "change": {"name": "x"}}
    document = "mutation($i: PreviewUpdateRunInput!) { previewUpdateRun(input: $i) { run { id } } }"
    assert (await olivia.ask(document, i=wrong)).codes == ["BAD_USER_INPUT"]


async def test_only_the_number_that_was_expected_is_changed(book: Book) -> None:
    olivia = await book.person("olivia")
    one, two = [await book.number(olivia) for _ in range(2)]
    run = await previewed(olivia, {"ids": [str(one), str(two)]}, {"nickname": "new"})
    asked = {"id": run["id"], "expectedCount": 1}
    refused = [("COUNT_CHANGED", 409, ["input", "expectedCount"])]
    assert await failing(olivia, "startUpdateRun", **asked) == refused
    await olivia.update(two, nickname="mine")
    before = [await book.everything(each) for each in (one, two)]
    assert await failing(olivia, "startUpdateRun", **asked | {"expectedCount": 2}) == refused
    assert [await book.everything(each) for each in (one, two)] == before
    assert (await shown(olivia, run))["status"] == "PREVIEWED"
    # Who knows of the change can start what is left.
    assert (await start(olivia, run, 1))["userErrors"] == []
    done = await ended(olivia, run)
    assert (done["done"], done["failed"]) == (1, 1)
    [changed, failed] = await items(olivia, run)
    assert (changed["outcome"], failed["outcome"]) == ("CHANGED", "FAILED")
    assert [e["code"] for e in failed["userErrors"]] == ["CONFLICT"]
    assert await book.everything(two) == before[1]


async def test_a_preview_expires_after_15_minutes(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    run = await previewed(olivia, {"ids": [str(number)]}, {"nickname": "new"})
    book.clock.turn(minutes=15)
    assert (await shown(olivia, run))["status"] == "EXPIRED"
    asked = {"id": run["id"], "expectedCount": 1}
    assert await failing(olivia, "startUpdateRun", **asked) == [("EXPIRED", 409, None)]
    assert await failing(olivia, "cancelUpdateRun", id=run["id"]) == [("EXPIRED", 409, None)]
    assert await book.everything(number) == before


async def test_to_start_or_cancel_again_changes_nothing(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    target = {"ids": [str(number)]}
    run = await previewed(olivia, target, {"nickname": "new"})
    assert (await start(olivia, run))["userErrors"] == []
    await ended(olivia, run)
    after = await book.everything(number)
    again = await start(olivia, run, 77)
    assert (again["userErrors"], again["run"]["status"]) == ([], "DONE")
    assert await failing(olivia, "cancelUpdateRun", id=run["id"]) == [("CONFLICT", 409, None)]
    other = await previewed(olivia, target, {"nickname": "other"})
    for _ in range(2):
        payload = await olivia.mutate("cancelUpdateRun", RUN, id=other["id"])
        assert (payload["userErrors"], payload["run"]["status"]) == ([], "CANCELLED")
    asked = {"id": other["id"], "expectedCount": 1}
    assert await failing(olivia, "startUpdateRun", **asked) == [("CONFLICT", 409, None)]
    assert await book.everything(number) == after


async def test_runs_are_for_nobody_but_their_owner(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia)
    run = await previewed(olivia, {"ids": [str(number)]}, {"nickname": "new"})
    before = await book.everything(number)
    nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    found = (await olivia.ask(nodes, ids=[run["id"]])).data["nodes"]
    assert found == [{"id": run["id"]}]
    for person in (sam, oscar):
        for run_id in (run["id"], run_of(10**9), "malformed"):
            assert await shown(person, {"id": run_id}) is None
            missing = [("NOT_FOUND", 404, ["input", "id"])]
            asked = {"id": run_id, "expectedCount": 1}
            assert await failing(person, "startUpdateRun", **asked) == missing
            assert await failing(person, "cancelUpdateRun", id=run_id) == missing
            undone = await person.mutate("undoChanges", "results { message }", runId=run_id)
            assert [(e["code"], e["field"]) for e in undone["userErrors"]] == [
                ("NOT_FOUND", ["input", "runId"])
            ]
        assert (await person.ask(nodes, ids=[run["id"]])).data["nodes"] == [None]
        listed = "{ updateRuns { totalCount nodes { id } } }"
        assert (await person.ask(listed)).data["updateRuns"] == {"totalCount": 0, "nodes": []}
    assert await book.everything(number) == before
    assert (await shown(olivia, run))["status"] == "PREVIEWED"


def run_of(number: int) -> str:
    return str(global_id("UpdateRun", number))


async def test_rights_are_those_of_the_moment(book: Book) -> None:
    """What changes hands, is deleted or shared after the preview is refused, and a disabled
    account changes nothing more.
    """
    olivia, sam = await book.person("olivia"), await book.person("sam")
    kept, sold, shared, gone = [await book.number(olivia) for _ in range(4)]
    ids = [str(each) for each in (kept, sold, shared, gone)]
    run = await previewed(olivia, {"ids": ids}, {"nickname": "new"})
    for number in (sold, shared):
        await olivia.mutate(
            "transferPhoneNumber", "phoneNumber { id }", id=number, owner=sam.account.name
        )
    await sam.mutate(
        "grantPhoneNumberAccess", "grant { createdAt }", id=shared, grantee=olivia.account.name
    )
    await olivia.mutate("deletePhoneNumber", "message", id=gone)
    before = [await book.everything(each) for each in (sold, shared, gone)]
    assert (await start(olivia, run, 1))["userErrors"] == []
    assert (await ended(olivia, run))["failed"] == 3
    found = [[e["code"] for e in i["userErrors"]] for i in await items(olivia, run)]
    assert found == [[], ["NOT_FOUND"], ["FORBIDDEN"], ["DELETED"]]
    assert [await book.everything(each) for each in (sold, shared, gone)] == before


async def test_a_disabled_account_changes_nothing_more(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    run = await previewed(olivia, {"ids": [str(number)]}, {"nickname": "new"})
    before = await book.everything(number)
    disable = update(Account).where(col(Account.id) == olivia.id)
    await book.database.write(lambda c: c.execute(disable.values(disabled_at=book.clock())))
    given = {"run_id": parse_id("UpdateRun", run["id"]), "now": book.clock()}
    await book.database.write(lambda c: c.execute(_STARTED, given))
    with anyio.fail_after(60):
        while (await stored_run(book, run))["status"] != "DONE":
            await work(book.database, book.clock, book.settings.settlement, "test")
            await anyio.sleep(0.02)
    found = await stored_run(book, run)
    assert (found["status"], found["done"], found["failed"]) == ("DONE", 0, 1)
    assert await book.everything(number) == before


_STARTED = (
    update(UpdateRun)
    .where(col(UpdateRun.id) == bindparam("run_id"))
    .values(status="RUNNING", started_at=bindparam("now"), expires_at=None, kept_until=None)
)


async def stored_run(book: Book, run: dict[str, Any]) -> dict[str, Any]:
    key = parse_id("UpdateRun", run["id"])
    table = UpdateRun.__table__  # type: ignore[attr-defined]
    statement = select(table).where(table.c.id == key)
    return await book.database.read(lambda c: dict(c.execute(statement).mappings().one()))


async def test_pages_of_runs_and_their_numbers_are_whole(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = [await book.number(olivia, nickname="a" if n % 3 else None) for n in range(7)]
    ids = [str(each) for each in numbers]
    runs = [await previewed(olivia, {"ids": ids}, {"nickname": "a"}) for _ in range(3)]
    paged, after = [], None
    while True:
        answer = await olivia.ask(ITEMS, id=runs[0]["id"], first=2, after=after)
        page = answer.data["updateRun"]["items"]
        assert page["totalCount"] == 7
        paged += [edge["node"]["phoneNumber"]["databaseId"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["edges"][-1]["cursor"]
    assert paged == numbers
    last = (await olivia.ask(ITEMS, id=runs[0]["id"], last=2)).data["updateRun"]["items"]
    assert [e["node"]["phoneNumber"]["databaseId"] for e in last["edges"]] == numbers[-2:]
    for outcomes, expected in (
        (["UNCHANGED"], [numbers[n] for n in (1, 2, 4, 5)]),
        (["WILL_CHANGE", "CHANGED"], [numbers[n] for n in (0, 3, 6)]),
        (["WAITING", "FAILED"], []),
        ([], []),
    ):
        found = await items(olivia, runs[0], outcomes=outcomes)
        assert [i["phoneNumber"]["databaseId"] for i in found] == expected
    document = """query($first: Int, $after: String) {
      updateRuns(first: $first, after: $after) {
        totalCount edges { cursor node { id items(first: 1, outcomes: [WILL_CHANGE]) {
          nodes { phoneNumber { databaseId } }
        } } }
      }
    }"""
    whole = (await olivia.ask(document, first=2)).data["updateRuns"]
    assert whole["totalCount"] == 3
    assert [e["node"]["id"] for e in whole["edges"]] == [runs[2]["id"], runs[1]["id"]]
    assert [e["node"]["items"]["nodes"] for e in whole["edges"]] == [
        [{"phoneNumber": {"databaseId": numbers[0]}}]
    ] * 2
    rest = (await olivia.ask(document, after=whole["edges"][-1]["cursor"])).data["updateRuns"]
    assert [e["node"]["id"] for e in rest["edges"]] == [runs[0]["id"]]
    wrong = await olivia.ask(
        "{ updateRuns(first: 1) { nodes { items(first: 101) { totalCount } } } }"
    )
    assert wrong.codes == ["BAD_USER_INPUT"]


async def nicknames(book: Book, numbers: list[int]) -> list[str | None]:
    """Those of the numbers, which were created in this order."""
    statement = select(col(PhoneNumber.nickname)).where(col(PhoneNumber.id).in_(numbers))
    ordered = statement.order_by(col(PhoneNumber.id))
    return await book.database.read(lambda c: [row[0] for row in c.execute(ordered)])


async def test_a_cancelled_run_stops_and_what_it_did_is_taken_back(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(
        olivia, [{"e164": f"+4930{24000000 + n}", "nickname": "old"} for n in range(350)]
    )
    target = {"filter": {"e164StartsWith": "+493024"}}
    run = await previewed(olivia, target, {"nickname": "new"})
    await start(olivia, run)
    with anyio.fail_after(60):
        while not (await shown(olivia, run))["done"]:
            await anyio.lowlevel.checkpoint()
    payload = await olivia.mutate("cancelUpdateRun", RUN, id=run["id"])
    assert payload["userErrors"] == []
    done = payload["run"]["done"]
    assert 0 < done < 350
    assert payload["run"]["status"] == "CANCELLED"
    await anyio.sleep(0.1)
    assert (await shown(olivia, run))["done"] == done
    stored = await nicknames(book, numbers)
    assert stored == ["new"] * done + ["old"] * (350 - done)
    assert {i["outcome"] for i in await items(olivia, run, outcomes=["WILL_CHANGE"])} == {
        "WILL_CHANGE"
    }
    payload = await olivia.mutate("undoChanges", "results { message }", runId=run["id"])
    assert payload["userErrors"] == []
    assert (await ended(olivia, run))["status"] == "UNDONE"
    assert set(await nicknames(book, numbers)) == {"old"}


async def test_a_run_is_taken_back_where_it_is_as_the_run_left_it(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(
        olivia, [{"e164": f"+4930{23000000 + n}", "nickname": f"old {n % 7}"} for n in range(150)]
    )
    target = {"filter": {"countryCodes": ["DE"], "access": ["OWNER"]}}
    run = await previewed(olivia, target, {"nickname": "new"})
    payload = await olivia.mutate("undoChanges", "results { message }", runId=run["id"])
    assert [e["code"] for e in payload["userErrors"]] == ["NOT_UNDOABLE"]
    await start(olivia, run)
    assert (await ended(olivia, run))["done"] == 150
    await olivia.update(numbers[3], nickname="mine")
    await olivia.update(numbers[120], nickname="mine")
    selection = "results { message userErrors { code } phoneNumber { nickname } }"
    payload = await olivia.mutate("undoChanges", selection, runId=run["id"])
    assert payload["userErrors"] == []
    assert [bool(r["userErrors"]) for r in payload["results"]] == [n == 3 for n in range(100)]
    assert (await ended(olivia, run))["status"] == "UNDONE"
    stored = await nicknames(book, numbers)
    expected = [f"old {n % 7}" for n in range(150)]
    expected[3] = expected[120] = "mine"
    assert stored == expected
    last = (await book.trail(numbers[149]))[-1]
    assert (last["actor_id"], last["request_id"].partition(":")[0]) == (olivia.id, "undo")
    [item] = [i for i in await items(olivia, run, after=None) if i["userErrors"]]
    assert [e["code"] for e in item["userErrors"]] == ["CONFLICT"]
    again = await olivia.mutate("undoChanges", selection, runId=run["id"])
    assert again == {"results": [], "userErrors": []}
    # To take back what took it back.
    undone = await olivia.mutate("undoChanges", selection, requestId=last["request_id"])
    assert [e["code"] for e in undone["userErrors"]] == ["TOO_MANY_ITEMS"]
    change = str(global_id("PhoneNumberChange", last["id"]))
    await olivia.mutate("undoChanges", selection, changeIds=[change])
    assert (await book.stored(numbers[149]))["nickname"] == "new"
    assert [each async for each in check(book.database)] == []


async def test_a_run_for_calling_names_is_not_undoable(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    run = await previewed(olivia, {"ids": [str(number)]}, {"callingName": "ACME"})
    await start(olivia, run)
    await ended(olivia, run)
    before = await book.everything(number)
    payload = await olivia.mutate("undoChanges", "results { message }", runId=run["id"])
    assert [e["code"] for e in payload["userErrors"]] == ["NOT_UNDOABLE"]
    assert await book.everything(number) == before


async def test_runs_are_deleted_when_their_time_is_over(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    target = {"ids": [str(number)]}
    expired = await previewed(olivia, target, {"nickname": "new"})
    done = await previewed(olivia, target, {"nickname": "new"})
    await start(olivia, done)
    await ended(olivia, done)
    book.clock.turn(days=2)
    assert await sweep(book.database, book.clock) >= 1
    assert await shown(olivia, expired) is None
    assert (await shown(olivia, done))["status"] == "DONE"
    book.clock.turn(days=29)
    assert await sweep(book.database, book.clock) >= 1
    assert await shown(olivia, done) is None
    assert len(await book.trail(number)) == 2


async def test_a_run_that_is_taken_back_while_the_sweep_deletes_it_stays(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(
        olivia, [{"e164": f"+4930{27300000 + n}", "nickname": "old"} for n in range(150)]
    )
    target = {"filter": {"countryCodes": ["DE"], "access": ["OWNER"]}}
    run = await previewed(olivia, target, {"nickname": "new"})
    await start(olivia, run)
    await ended(olivia, run)
    swept = UndoneMeanwhile(book, olivia, run["id"])
    over = book.clock() + timedelta(days=30, minutes=1)
    await sweep(cast("Database", swept), lambda: over)
    assert swept.user_errors == []
    assert (await ended(olivia, run))["status"] == "UNDONE"
    assert set(await nicknames(book, numbers)) == {"old"}
    assert len(await items(olivia, run)) == 100


class UndoneMeanwhile:
    """A database on which a run is taken back after the sweep has found it, and before it deletes:
    an hour later, so that it is kept for longer than the sweep's time. The clock of the sweep is
    ahead.
    """

    def __init__(self, book: Book, person: Person, run_id: str) -> None:
        self._book, self._person, self._run_id = book, person, run_id
        self.user_errors: list[Any] | None = None
        self.read, self.pause = book.database.read, book.database.pause

    async def write_once(self, unit: Unit[T]) -> T:
        if self.user_errors is None:
            self._book.clock.turn(hours=1)
            undone = await self._person.mutate(
                "undoChanges", "results { message }", runId=self._run_id
            )
            self.user_errors = undone["userErrors"]
        return await self._book.database.write_once(unit)


async def test_a_run_whose_time_is_over_is_not_taken_back_in_part(book: Book) -> None:
    """Some of its items may be deleted already."""
    olivia = await book.person("olivia")
    number = await book.number(olivia, nickname="old")
    run = await previewed(olivia, {"ids": [str(number)]}, {"nickname": "new"})
    await start(olivia, run)
    await ended(olivia, run)
    before = await book.everything(number)
    book.clock.turn(days=30)
    undone = await olivia.mutate("undoChanges", "results { message }", runId=run["id"])
    assert [error["code"] for error in undone["userErrors"]] == ["NOT_FOUND"]
    assert await book.everything(number) == before


async def test_an_account_keeps_its_20_newest_previews(book: Book) -> None:
    olivia = await book.person("olivia")
    target = {"ids": [str(await book.number(olivia))]}
    runs = [await previewed(olivia, target, {"nickname": "new"}) for _ in range(21)]
    assert (await shown(olivia, runs[0]))["status"] == "EXPIRED"
    assert (await shown(olivia, runs[1]))["status"] == "PREVIEWED"
    await sweep(book.database, book.clock)
    assert await shown(olivia, runs[0]) is None


KEYED_PREVIEW = """
mutation($i: PreviewUpdateRunInput!) { ...Run }
fragment Run on Mutation { made: previewUpdateRun(input: $i) { run { id willChange } } }
"""


async def test_others_are_served_during_a_preview_with_a_key_which_is_made_once(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_module, "CHUNK", 1)
    monkeypatch.setattr(preview_module, "PAGE", 1)
    olivia = await book.person("olivia")
    for _ in range(5):
        await book.number(olivia)
    given = {"i": {"target": {"filter": {"access": ["OWNER"]}}, "change": {"nickname": "x"}}}
    served = 0

    async def ask() -> None:
        nonlocal served
        while served < 100:
            await olivia.ask("{ viewer { name } }")
            served += 1

    async with anyio.create_task_group() as group:
        group.start_soon(ask)
        answers = [await olivia.send(KEYED_PREVIEW, given, "a key of 8") for _ in range(2)]
        group.cancel_scope.cancel()

    assert served > 1
    assert answers[0].json()["data"]["made"]["run"]["willChange"] == 5
    assert answers[1].content == answers[0].content
    assert [each.headers.get("idempotency-replayed") for each in answers] == [None, "true"]
    assert (await olivia.ask("{ updateRuns { totalCount } }")).data["updateRuns"]["totalCount"] == 1
    other = {"i": {**given["i"], "change": {"nickname": "y"}}}
    assert (await olivia.send(KEYED_PREVIEW, other, "a key of 8")).status_code == 422
    book.clock.turn(hours=24)
    assert (await olivia.send(KEYED_PREVIEW, other, "a key of 8")).status_code == 200


async def test_previews_with_one_key_at_the_same_time_have_one_answer(book: Book) -> None:
    olivia = await book.person("olivia")
    given = {"i": {"target": {"ids": [str(await book.number(olivia))]}, "change": {"note": "x"}}}
    answers: list[bytes] = []

    async def send() -> None:
        answers.append((await olivia.send(KEYED_PREVIEW, given, "a key of 8")).content)

    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(send)
    assert len(set(answers)) == 1


async def test_a_run_that_is_started_with_a_key_is_looked_for_at_once(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_worker, "POLL_SECONDS", 3600)
    async with book_with(database_url) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        for field, status in (("startUpdateRun", "DONE"), ("undoChanges", "UNDONE")):
            run = await previewed(olivia, {"ids": [str(number)]}, {"nickname": field})
            if field == "undoChanges":
                await start(olivia, run)
                await ended(olivia, run)
            await olivia.send(*_keyed(field, run), f"the key of {field}")
            assert (await ended(olivia, run))["status"] == status


def _keyed(field: str, run: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    given = {"startUpdateRun": {"id": run["id"], "expectedCount": 1}}
    of_input = f"{field[0].upper()}{field[1:]}Input"
    document = f"mutation($i: {of_input}!) {{ {field}(input: $i) {{ userErrors {{ code }} }} }}"
    return document, {"i": given.get(field, {"runId": run["id"]})}


async def test_the_limit_of_a_run_is_a_setting(database_url: str) -> None:
    async with book_with(database_url, run_limit=2) as book:
        olivia = await book.person("olivia")
        ids = [str(await book.number(olivia)) for _ in range(2)]
        own = {"filter": {"access": ["OWNER"]}}
        assert counts(await previewed(olivia, own, {"name": "x"}))["willChange"] == 2
        third = str(await book.number(olivia))
        given = {"target": own, "change": {"name": "x"}}
        assert await failing(olivia, "previewUpdateRun", **given) == [
            ("TOO_MANY_ITEMS", 400, ["input", "target", "filter"])
        ]
        payload = await preview(olivia, {"ids": [*ids, third]}, {"name": "x"}, selection="")
        [refusal] = payload["userErrors"]
        assert (refusal["code"], refusal["field"]) == ("TOO_MANY_ITEMS", ["input", "target", "ids"])
        assert refusal["message"] == "Give at most 2 ids, not 3."
        assert counts(await previewed(olivia, {"ids": ids}, {"name": "x"}))["willChange"] == 2
