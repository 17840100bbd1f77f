import type { JSX } from "preact";

const KEYS: readonly (readonly [string, string])[] = [
  ["/", "search"],
  ["↑ ↓ or k j", "go through the rows"],
  ["Enter or F2", "edit the nickname"],
  ["Tab", "save, and edit the next nickname"],
  ["Enter", "save"],
  ["paste lines", "name this number and those below"],
  ["Esc", "leave it as it was; close the sheet"],
  ["o", "open the number; Enter too where names are not edited"],
  ["x", "select"],
  ["Shift-x", "select all from the last one"],
  ["u", "undo the last change"],
  ["?", "this help"],
];

export function Help(): JSX.Element {
  return (
    <div id="help" popover="auto" class="card help" role="dialog" aria-label="Keys">
      <h2>Keys</h2>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key + meaning}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
