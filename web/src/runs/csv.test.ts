import { expect, test } from "vitest";

import { csv } from "./csv";

test("cells are quoted where they must be", () => {
  expect(csv([["+14155550100", 'say "hi", now', "two\nlines"]])).toBe('+14155550100,"say ""hi"", now","two\nlines"\r\n');
});

test.each(["=1+1", "@SUM(1)", "-2", "+cmd"])("%s is no formula", (text) => {
  expect(csv([[text]])).toBe(`'${text}\r\n`);
});
