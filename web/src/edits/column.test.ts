import { expect, test } from "vitest";

import { columnOf } from "./column";

test.each([
  ["Zero\r\nOne\tbeside\r\n\r\nThree\n\n", ["Zero", "One", "", "Three"]],
  ['First\n"Second\nof ""two"" lines"\nThird', ["First", 'Second\nof "two" lines', "Third"]],
  ['One\t"beside\nin two"\t\nTwo', ["One", "Two"]],
  ['"in quotes"\n"not "closed\n"nor this', ['"in quotes"', '"not "closed', '"nor this']],
  ["alone", ["alone"]],
  ["", []],
])("of %j the first cells are named", (copied, cells) => {
  expect(columnOf(copied)).toEqual(cells);
});
