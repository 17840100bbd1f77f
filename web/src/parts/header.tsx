import type { JSX } from "preact";

import type { Viewer } from "../api/session";
import { density, theme } from "../model/preferences";
import { signOut } from "../model/sign-in";
import { formatted, parsed, show, view } from "../model/view";
import { Icon } from "./icons";
import { Text } from "./text";

export function Header({ viewer }: { viewer: Viewer }): JSX.Element {
  return (
    <header class="bar">
      <a class="brand" href="./">
        <span class="mark" aria-hidden="true">
          #
        </span>
        Numberbook
      </a>
      <Screens />
      <div class="tools">
        <button class="ghost" title="Keys (?)" aria-label="Keys" popovertarget="help">
          ?
        </button>
        <button class="ghost wide" title="Rows" aria-label={`Rows: ${density.value}`} onClick={nextDensity}>
          <Icon name="rows" />
        </button>
        <button class="ghost" title="Light and dark" aria-label={`Colours: ${theme.value}`} onClick={nextTheme}>
          <Icon name={isDark() ? "sun" : "moon"} />
        </button>
        <a class="ghost wide" href="graphql">
          GraphiQL
        </a>
        <button class="ghost person" popovertarget="person">
          <span class="face" aria-hidden="true">
            {viewer.name.slice(0, 1)}
          </span>
          <Text>{viewer.name}</Text>
        </button>
        <div id="person" popover="auto" class="menu" role="dialog" aria-label="Account">
          <p>
            <b>
              <Text>{viewer.name}</Text>
            </b>
            <small>{viewer.isOperator ? "operator" : teams(viewer)}</small>
          </p>
          <button onClick={signOut}>Sign out</button>
        </div>
      </div>
    </header>
  );
}

const SCREENS = { numbers: "Numbers", calling: "Calling names", activity: "Activity", deleted: "Deleted" };

function Screens(): JSX.Element {
  return (
    <nav class="screens" aria-label="Screens">
      {Object.entries(SCREENS).map(([screen, label]) => (
        <a
          key={screen}
          href={formatted({ ...parsed(""), screen }) || "./"}
          aria-current={view.value.screen === screen ? "page" : undefined}
          onClick={(event) => {
            event.preventDefault();
            show({ ...parsed(""), screen });
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

function teams(viewer: Viewer): string {
  const names = viewer.teams.map(({ name }) => name);
  return names.length === 0 ? "in no team" : `in ${names.join(", ")}`;
}

function isDark(): boolean {
  const prefers = matchMedia("(prefers-color-scheme: dark)").matches;
  return theme.value === "dark" || (theme.value === "system" && prefers);
}

function nextTheme(): void {
  theme.value = isDark() ? "light" : "dark";
}

function nextDensity(): void {
  density.value = density.value === "compact" ? "comfortable" : "compact";
}
