import type { NumberRowFragment } from "../generated/graphql";
import { loadUntil, rows } from "../lists/list";
import { focusRow } from "../model/keys";
import { say } from "../model/notices";
import { listed } from "../model/view";
import { begin, editOf, leave, put, trimmed, type Edit } from "./edits";
import { sendAll } from "./saving";

/**
 * Gives this number and those below it a nickname each, of a column of a spreadsheet; more of the list
 * is loaded if it takes more. An empty line leaves a number as it is. What became of the lines is told,
 * and a refusal or a conflict stands in its row. If other numbers come to stand below this one, none is named.
 */
export async function pasteColumn(id: string, lines: readonly string[]): Promise<void> {
  leave(id, "nickname");
  focusRow(id);
  const [list, seen] = [listed.peek(), from(id)];
  await loadUntil(() => from(id).length >= lines.length);
  const below = from(id);
  if (listed.peek() !== list || seen.some((row, index) => row.id !== below[index]?.id)) {
    return say("Nothing was pasted: the list has changed meanwhile.");
  }
  const pasted = lines.map((line, index) => (line.trim() === "" ? "kept" : editFor(below[index], line)));
  const edits = pasted.filter((each) => typeof each === "object");
  const changing = edits.filter((edit) => trimmed(edit) !== edit.was);
  edits.filter((edit) => !changing.includes(edit)).forEach((edit) => leave(edit.id, "nickname"));
  const saved = await sendAll(changing);
  const left = changing.filter((edit) => editOf(edit.id, "nickname").peek() !== null);
  const placeless = pasted.filter((each) => each === undefined).length;
  if (saved < changing.length || placeless > 0) {
    report(saved, left, placeless);
  }
}

/** The numbers from this one on whose nicknames the viewer may change. */
function from(id: string): NumberRowFragment[] {
  const all = rows.peek();
  const at = all.findIndex((row) => row.id === id);
  return at === -1 ? [] : all.slice(at).filter(({ viewerCanUpdate }) => viewerCanUpdate);
}

/** Undefined: there is no number for the line, or it is being changed now. */
function editFor(row: NumberRowFragment | undefined, line: string): Edit | undefined {
  if (row === undefined || editOf(row.id, "nickname").peek() !== null) {
    return undefined;
  }
  begin(row, "nickname");
  const begun = editOf(row.id, "nickname").peek();
  const edit = begun === null ? undefined : { ...begun, text: line };
  if (edit !== undefined) {
    put({ ...edit, phase: { is: "saving" } });
  }
  return edit;
}

function report(saved: number, left: readonly Edit[], placeless: number): void {
  const phases = left.map(({ id }) => editOf(id, "nickname").peek()?.phase.is);
  const count = (is: string): number => phases.filter((each) => each === is).length;
  const parts: [number, string][] = [
    [saved, "saved"],
    [count("refused"), "refused"],
    [count("conflict"), "to be decided"],
    [placeless, "without a number that can be changed now"],
  ];
  const told = parts.filter(([lines]) => lines > 0).map(([lines, what]) => `${lines.toLocaleString("en")} ${what}`);
  const [first] = left;
  say(`Of the lines ${told.join(", ")}.`, first && { label: "Show", act: () => focusRow(first.id) });
}
