import { expect, test } from "vitest";

import { formatted, parsed, variables } from "./view";

test.each([
  "",
  "?search=B%C3%BCro+%26+co&calling=UPDATE_IN_PROGRESS",
  "?access=OWNER&nickname=without&order=-nickname",
  "?order=e164&number=UGhvbmVOdW1iZXI6MTIw",
  "?screen=activity",
])("the view of %j is in its URL", (query) => {
  expect(formatted(parsed(query))).toBe(query);
});

test("what a URL has beside is left out", () => {
  expect(parsed("?order=secret&utm=1")).toEqual(parsed(""));
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
