import type { JSX, TargetedMouseEvent } from "preact";

import { counts, type Counted } from "../lists/counts";
import { searched, show, view, type Filters } from "../model/view";
import { Text } from "../parts/text";

interface Chip {
  readonly label: string;
  readonly filters: Filters;
  /** Which count is that of the chip; without one it is that of all. */
  readonly counted?: readonly [Counted, string] | undefined;
}

const CHIPS: readonly Chip[] = [
  { label: "All", filters: {} },
  { label: "Mine", filters: { access: "OWNER" }, counted: ["access", "OWNER"] },
  { label: "Shared with me", filters: { access: "GRANTED" }, counted: ["access", "GRANTED"] },
  { label: "Pending names", filters: { calling: "UPDATE_IN_PROGRESS" }, counted: ["calling", "UPDATE_IN_PROGRESS"] },
  { label: "Failed names", filters: { calling: "UPDATE_FAILED" }, counted: ["calling", "UPDATE_FAILED"] },
  { label: "Without nickname", filters: { nickname: "without" }, counted: ["nickname", "false"] },
];

/** So many tags have a chip, those of most numbers; all others are in a menu. */
const TAG_CHIPS = 6;

/** The parts of the list that are asked for most. */
export function Chips(): JSX.Element {
  const tags = [...(counts.value?.tag.keys() ?? [])].filter((tag) => tag !== null);
  const chosen = view.value.filters.tag;
  const [first, rest] = [tags.slice(0, TAG_CHIPS), tags.slice(TAG_CHIPS)];
  if (chosen !== undefined && !first.some((tag) => isSame(tag, chosen))) {
    first.push(rest.find((tag) => isSame(tag, chosen)) ?? chosen);
  }
  return (
    <nav class="chips" aria-label="Parts of the list">
      {CHIPS.map((chip) => (
        <ChipButton key={chip.label} {...chip} />
      ))}
      {first.map((tag) => (
        <ChipButton key={`tag ${tag}`} label={tag} filters={{ tag }} counted={["tag", tag]} />
      ))}
      {rest.length > 0 && <OtherTags tags={rest} />}
    </nav>
  );
}

/** Tags are the same in any case. */
function isSame(tag: string, other: string): boolean {
  return tag.toLowerCase() === other.toLowerCase();
}

function ChipButton({ label, filters, counted }: Chip): JSX.Element {
  const current = view.value.filters;
  const isTag = counted?.[0] === "tag";
  const isChosen = isTag
    ? Object.keys(current).length === 1 && isSame(current.tag ?? "", label)
    : JSON.stringify(current) === JSON.stringify(filters);
  return (
    <button class={isTag ? "of-tag" : ""} aria-pressed={isChosen} onClick={() => show({ filters, number: null })}>
      <Text>{label}</Text>
      <Count counted={counted} />
    </button>
  );
}

function Count({ counted }: Pick<Chip, "counted">): JSX.Element | null {
  if (counts.value?.search !== searched.value) {
    return null;
  }
  const all = [...counts.value.access.values()].reduce((sum, each) => sum + each, 0);
  const count = counted === undefined ? all : (counts.value[counted[0]].get(counted[1]) ?? 0);
  return <small>{count.toLocaleString("en")}</small>;
}

function hide({ currentTarget }: TargetedMouseEvent<HTMLElement>): void {
  currentTarget.hidePopover();
}

function OtherTags({ tags }: { tags: readonly string[] }): JSX.Element {
  return (
    <>
      <button popovertarget="tags">Other tags <small>{tags.length.toLocaleString("en")}</small></button>
      <div id="tags" popover="auto" class="card other-tags" role="dialog" aria-label="Other tags" onClick={hide}>
        {tags.map((tag) => (
          <ChipButton key={tag} label={tag} filters={{ tag }} counted={["tag", tag]} />
        ))}
      </div>
    </>
  );
}
