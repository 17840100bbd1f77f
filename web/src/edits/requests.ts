import { inputOf, type Edit } from "./edits";

/** What the server takes of changes of several numbers. */
export const MOST_ITEMS = 100;
/** Under the 64 KiB that a body may have, with what is around the items. */
const MOST_BYTES = 48_000;

const utf8 = new TextEncoder();

/** The edits in their order, in as few requests as the server takes. */
export function requestsOf(edits: readonly Edit[]): Edit[][] {
  const requests: Edit[][] = [];
  let bytes = 0;
  for (const edit of edits) {
    const size = utf8.encode(JSON.stringify(inputOf(edit))).length;
    const last = requests.at(-1);
    if (last === undefined || last.length === MOST_ITEMS || bytes + size > MOST_BYTES) {
      requests.push([edit]);
      bytes = size;
    } else {
      last.push(edit);
      bytes += size;
    }
  }
  return requests;
}
