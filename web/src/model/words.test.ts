import { expect, test } from "vitest";

import { inWords, TYPES } from "./words";

test("a value that a newer server has is shown as its words", () => {
  expect(inWords("CALLER_ID", TYPES)).toBe("Caller ID");
  expect(inWords("SATELLITE_LINK", TYPES)).toBe("Satellite link");
});
