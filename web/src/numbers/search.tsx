import type { JSX, TargetedEvent } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { Token } from "../lists/token";
import { FILTERS, put, show, view, type FilterName } from "../model/view";
import { ACCESS, CALLING, countryName, inWords, NUMBER_TYPES, PRODUCTS, TYPES } from "../model/words";
import { Icon } from "../parts/icons";
import { Options } from "../parts/options";

const PAUSE_MILLISECONDS = 150;

/** One box for a number in any writing, a nickname or a name; and the filters beside it. */
export function Search(): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  const { search } = view.value;
  useEffect(() => {
    if (input.current !== null && document.activeElement !== input.current) {
      input.current.value = search;
    }
  }, [search]);

  function onInput(event: TargetedEvent<HTMLInputElement>): void {
    const { value } = event.currentTarget;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => show({ search: value }, true), PAUSE_MILLISECONDS);
  }

  return (
    <div class="finding">
      <div class="search" role="search">
        <Icon name="search" />
        <input
          id="search"
          ref={input}
          type="search"
          dir="auto"
          defaultValue={search}
          maxLength={100}
          placeholder="Search a number, nickname or name"
          aria-label="Search a number, nickname or name"
          autoComplete="off"
          onInput={onInput}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              event.currentTarget.blur();
            }
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <FilterMenu />
      <Tokens />
    </div>
  );
}

/** What can be chosen for each filter. */
export const CHOICES: Partial<Record<FilterName, { readonly label: string; readonly words: Readonly<Record<string, string>> }>> = {
  access: { label: "Access", words: ACCESS },
  calling: { label: "Calling name", words: CALLING },
  nickname: { label: "Nickname", words: { with: "With a nickname", without: "Without a nickname" } },
  numbers: { label: "Number", words: NUMBER_TYPES },
  product: { label: "Product", words: PRODUCTS },
  type: { label: "Type", words: TYPES },
};

function FilterMenu(): JSX.Element {
  return (
    <>
      <button popovertarget="filters">Filter</button>
      <div id="filters" popover="auto" class="card filters" role="dialog" aria-label="Filter">
        <h2>Only numbers with</h2>
        {Object.entries(CHOICES).map(([name, { label, words }]) => (
          <label key={name}>
            {label}
            <select
              value={view.value.filters[name as FilterName] ?? ""}
              onChange={(event) => put(name as FilterName, event.currentTarget.value)}
            >
              <option value="">any</option>
              <Options words={words} />
            </select>
          </label>
        ))}
        <label>
          Country
          <input
            maxLength={2}
            size={4}
            placeholder="US"
            autoComplete="off"
            value={view.value.filters.country ?? ""}
            onInput={(event) => onCountry(event.currentTarget.value)}
          />
        </label>
      </div>
    </>
  );
}

function onCountry(text: string): void {
  const code = text.toUpperCase();
  if (code === "" || /^[A-Z]{2}$/.test(code)) {
    put("country", code);
  }
}

/** Each filter that is set, to see and to take away. */
function Tokens(): JSX.Element {
  const names = Object.keys(FILTERS) as FilterName[];
  return (
    <ul class="tokens" aria-label="Filters">
      {names.flatMap((name) => {
        const value = view.value.filters[name];
        return value === undefined ? [] : [<FilterToken key={name} name={name} value={value} />];
      })}
    </ul>
  );
}

function FilterToken({ name, value }: { name: FilterName; value: string }): JSX.Element {
  const choice = CHOICES[name];
  const label = choice?.label ?? (name === "country" ? "Country" : inWords(name, {}));
  const text = name === "country" ? countryName(value) : inWords(value, choice?.words ?? {});
  return <Token label={label} text={text} onRemove={() => put(name, "")} />;
}
