import { rows } from "../lists/list";
import { say } from "../model/notices";
import { show, view } from "../model/view";
import { editOf, put, type Edit } from "./edits";

/** Of these edits, tells those that wait for the person where they are not on the screen, and the way to them. */
export function tellUnseen(edits: readonly Pick<Edit, "id" | "field">[]): void {
  const now = edits.flatMap(({ id, field }) => editOf(id, field).peek() ?? []);
  const unseen = now.filter((edit) => edit.phase.is !== "saving" && !isSeen(edit));
  const [first] = unseen;
  if (first !== undefined) {
    const others = unseen.length === 1 ? "" : ` ${(unseen.length - 1).toLocaleString("en")} more wait for you.`;
    say(inWords(first) + others, { label: "Show", act: () => reveal(first) });
  }
}

/** A field is in one place; a conflict is in the sheet too. */
function isSeen({ id, field, place, phase }: Edit): boolean {
  const { number, screen } = view.peek();
  const isInSheet = number === id && (place === "sheet" || phase.is === "conflict");
  const isListed = place === "list" || phase.is === "conflict";
  const isColumn = field === (screen === "calling" ? "callingName" : "nickname");
  return isInSheet || (isListed && isColumn && rows.peek().some((row) => row.id === id));
}

function inWords({ label, text, phase }: Edit): string {
  switch (phase.is) {
    case "refused":
      return `${label} was not changed. ${phase.message}`;
    case "conflict":
      return `Somebody was faster to change ${label}. Nothing of yours was saved yet.`;
    default:
      return `A calling name of ${label} was not asked for yet: “${text}”.`;
  }
}

function reveal(edit: Edit): void {
  const now = editOf(edit.id, edit.field).peek();
  if (now !== null) {
    put({ ...now, place: "sheet" });
  }
  show({ number: edit.id });
}
