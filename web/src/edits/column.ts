/** A cell as it is; or, if it has a line break or a tab in it, in quotes. */
const CELL = String.raw`"(?:[^"]|"")*"(?![^\t\r\n])|[^\t\r\n]*`;
const LINE = new RegExp(String.raw`(${CELL})(?:\t(?:${CELL}))*(?:\r\n|\r|\n|$)`, "g");

/** The first cell of each line of what a spreadsheet has copied. */
export function columnOf(copied: string): string[] {
  const lines = [...copied.trimEnd().matchAll(LINE)];
  // Behind the last line there is always an empty one.
  return lines.slice(0, -1).map(([, cell = ""]) => (/[\t\r\n]/.test(cell) ? unquoted(cell) : cell));
}

function unquoted(cell: string): string {
  return cell.slice(1, -1).replaceAll('""', '"');
}
