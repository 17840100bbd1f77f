import { expect, test } from "vitest";

import type { Edit } from "./edits";
import { requestsOf } from "./requests";

const edits = (count: number, text: string): Edit[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    field: "nickname",
    place: "list",
    label: "",
    was: null,
    version: 1,
    text,
    phase: { is: "typing" },
    isUndo: false,
  }));

test("edits are sent by hundreds, in their order", () => {
  const requests = requestsOf(edits(250, "Desk"));
  expect(requests.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(requests.flat().map(({ id }) => Number(id))).toEqual([...Array(250).keys()]);
});

test("a request is no larger than the server takes, whatever was pasted", () => {
  expect(requestsOf(edits(3, "總".repeat(10_000))).map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(requestsOf([])).toEqual([]);
});
