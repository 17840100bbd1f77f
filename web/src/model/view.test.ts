import { expect, test } from "vitest";

import { formatted, parsed, trailFilter, variables } from "./view";

test.each([
  "",
  "?search=B%C3%BCro+%26+co&calling=UPDATE_IN_PROGRESS",
  "?access=OWNER&nickname=without&order=-nickname",
  "?order=e164&number=UGhvbmVOdW1iZXI6MTIw",
  "?screen=calling&calling=UPDATE_FAILED",
  "?screen=activity&by=system&field=NICKNAME&request=abc&since=2026-01-31&until=2026-02-28",
])("the view of %j is in its URL", (query) => {
  expect(formatted(parsed(query))).toBe(query);
});

test("what a URL has beside is left out", () => {
  expect(parsed("?order=secret&utm=1&since=yesterday&until=2026-02-40")).toEqual(parsed(""));
});

test("all filters and the search hold at once", () => {
  const view = parsed("?search=+030+&country=DE&nickname=with&order=-updated_at");
  expect(variables(view)).toEqual({
    filter: { countryCodes: ["DE"], hasNickname: true, search: "030" },
    orderBy: { field: "UPDATED_AT", direction: "DESC" },
  });
});

test("without a filter none is sent", () => {
  expect(variables(parsed("")).filter).toBeNull();
});

test.each([
  ["?screen=calling", "UPDATE_IN_PROGRESS", "ASC"],
  ["?screen=calling&calling=UNASSIGNED", "UPDATE_IN_PROGRESS", "ASC"],
  ["?screen=calling&calling=UPDATE_FAILED&order=e164&country=DE", "UPDATE_FAILED", "DESC"],
])("the calling names of %j are %s by due time, %s", (query, status, direction) => {
  expect(variables(parsed(query))).toEqual({
    filter: { callingNameStatuses: [status] },
    orderBy: { field: "CALLING_NAME_DUE_AT", direction },
  });
});

test("the trail is narrowed from the beginning of a day to the end of another", () => {
  const { since, until, ...others } = trailFilter(parsed("?by=x&since=2026-01-31&until=2026-01-31")) ?? {};
  expect(others).toEqual({ actor: "x" });
  expect([since, until]).toEqual([new Date(2026, 0, 31).toISOString(), new Date(2026, 1, 1).toISOString()]);
});

test("what the system did is found, too", () => {
  expect(trailFilter(parsed("?by=system"))).toEqual({ bySystem: true });
  expect(trailFilter(parsed("?tag=x"))).toBeNull();
});
