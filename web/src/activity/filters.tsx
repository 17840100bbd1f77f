import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { words } from "../api/client";
import { Token } from "../lists/token";
import { day, LAST_DAY } from "../model/times";
import { put, TRAIL_FILTERS, view, type TrailFilterName } from "../model/view";
import { CHANGES, inWords } from "../model/words";
import { AccountField } from "../parts/account-field";
import { Options } from "../parts/options";
import { accountNamed, actorName } from "./trail";

/** By whom, what, when and in which request; each that is set can be taken away. */
export function TrailFilters(): JSX.Element {
  const { field = "" } = view.value.filters;
  return (
    <div class="finding">
      <button popovertarget="filters">Filter</button>
      <div id="filters" popover="auto" class="card filters" role="dialog" aria-label="Filter">
        <h2>Only changes</h2>
        <Person />
        <label>
          What
          <select value={field} onChange={(event) => put("field", event.currentTarget.value)}>
            <option value="">anything</option>
            <Options words={CHANGES} />
          </select>
        </label>
        <Day name="since" />
        <Day name="until" />
      </div>
      <ul class="tokens" aria-label="Filters">
        {(Object.keys(TRAIL_FILTERS) as TrailFilterName[]).flatMap((name) => {
          const value = view.value.filters[name];
          return value === undefined
            ? []
            : [<Token key={name} label={LABELS[name]} text={TEXTS[name](value)} onRemove={() => put(name, "")} />];
        })}
      </ul>
    </div>
  );
}

const LABELS: Readonly<Record<TrailFilterName, string>> = {
  by: "By",
  field: "What",
  request: "Request",
  since: "From",
  until: "Until the end of",
};

const TEXTS: Readonly<Record<TrailFilterName, (value: string) => string>> = {
  by: actorName,
  field: (value) => inWords(value, CHANGES),
  request: (value) => value,
  since: (value) => day(`${value}T00:00`),
  until: (value) => day(`${value}T00:00`),
};

function Person(): JSX.Element {
  const message = useSignal("");

  async function submit(form: HTMLFormElement): Promise<void> {
    const name = String(new FormData(form).get("actor")).trim();
    message.value = "";
    if (name === "") {
      return;
    }
    try {
      const id = await accountNamed(name);
      if (id === null) {
        message.value = `You cannot find anybody called ${name}.`;
      } else {
        put("by", id);
        form.reset();
      }
    } catch (error) {
      message.value = words(error);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
      onChange={(event) => void submit(event.currentTarget)}
    >
      <AccountField name="actor" label="By" describedBy="actor-message" isInvalid={message.value !== ""} isNeeded={false} />
      <p id="actor-message" class="refusal" role="alert">
        {message.value}
      </p>
    </form>
  );
}

function Day({ name }: { name: "since" | "until" }): JSX.Element {
  return (
    <label>
      {LABELS[name]}
      <input
        type="date"
        max={LAST_DAY}
        value={view.value.filters[name] ?? ""}
        onChange={(event) => put(name, event.currentTarget.value)}
      />
    </label>
  );
}
