import type { JSX } from "preact";

/** What can be chosen, by its value. */
export function Options({ words }: { words: Readonly<Record<string, string>> }): JSX.Element {
  return (
    <>
      {Object.entries(words).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </>
  );
}
