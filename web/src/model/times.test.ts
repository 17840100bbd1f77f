import { expect, test } from "vitest";

import { ago, left } from "./times";

const AT = "2026-11-29T12:00:00.000Z";
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const from = Date.parse(AT);

test.each([
  [0, "due now"],
  [20 * SECOND, "20 s left"],
  [45 * 60 * SECOND, "45 min left"],
  [70 * HOUR + 12 * 60 * SECOND, "70 h 12 min left"],
])("%i milliseconds before it is due", (milliseconds, words) => {
  expect(left(AT, from - milliseconds)).toBe(words);
});

test.each([
  [5 * SECOND, "just now"],
  [2 * 60 * SECOND, "2 min ago"],
  [3 * HOUR, "3 h ago"],
  [50 * HOUR, "29 Nov 2026"],
])("%i milliseconds ago", (milliseconds, words) => {
  expect(ago(AT, from + milliseconds)).toBe(words);
});
