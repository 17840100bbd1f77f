import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { read } from "../generated";
import { RefusalFragmentDoc, type RunFragment, type UpdateRunChange, type UpdateRunTarget } from "../generated/graphql";
import { countText, isEverything, selected, selectNone } from "../model/selection";
import { variables, view } from "../model/view";
import { inWords, PRODUCTS } from "../model/words";
import { Options } from "../parts/options";
import { Text } from "../parts/text";
import { Warnings } from "../parts/warnings";
import { saveCsv } from "./csv";
import { Items } from "./items";
import { cancel, CHECKED, current, forgetRun, preview, refusedItems, start, undoRun } from "./run";

const DETAILS = {
  nickname: "Nickname",
  name: "Name at the carrier",
  callingName: "Calling name",
  productType: "Product",
  addTags: "Add tags",
  removeTags: "Remove tags",
  reference: "Reference",
  note: "Note",
} satisfies Record<keyof UpdateRunChange, string>;

type Detail = keyof typeof DETAILS;

/** One detail of many numbers: first what would become of each, then the change itself. */
export function ChangeMany({ onClose }: { onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const { run } = current.value;
  const isOver = run !== null && !["PREVIEWED", "RUNNING"].includes(run.status);
  useEffect(() => {
    dialog.current?.showModal();
    return forgetRun;
  }, []);

  function close(): void {
    if (isOver) {
      selectNone();
    }
    onClose();
  }

  return (
    <dialog ref={dialog} class="many" aria-labelledby="many-title" onClose={close}>
      <div class="card">
        <h2 id="many-title">Change {countText.value} numbers</h2>
        {(run === null || run.status === "PREVIEWED") && <Choice />}
        <p class="refusal" role="alert">
          {current.value.message}
        </p>
        {run !== null && <Made run={run} />}
        <p class="actions">
          <button onClick={() => dialog.current?.close()}>{isOver ? "Close" : "Leave it"}</button>
          {run !== null && <Next run={run} />}
        </p>
      </div>
    </dialog>
  );
}

function Choice(): JSX.Element {
  const detail = useSignal<Detail>("nickname");
  const { run, isBusy } = current.value;

  function submit(form: HTMLFormElement): void {
    const text = String(new FormData(form).get("value") ?? "");
    void preview(target(), changeOf(detail.value, text));
  }

  return (
    <form
      class="choice"
      inert={run !== null && isBusy}
      onInput={forgetRun}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <label>
        What
        <select
          value={detail.value}
          onChange={(event) => {
            detail.value = event.currentTarget.value as Detail;
          }}
        >
          <Options words={DETAILS} />
        </select>
      </label>
      <label>
        {detail.value.endsWith("Tags") ? "Tags, with commas between them" : "It shall be; nothing clears it"}
        {detail.value === "productType" ? (
          <select name="value">
            <Options words={PRODUCTS} />
          </select>
        ) : (
          <input name="value" dir="auto" autoComplete="off" />
        )}
      </label>
      <button disabled={isBusy}>Preview</button>
    </form>
  );
}

function target(): UpdateRunTarget {
  return isEverything.peek()
    ? { filter: variables(view.peek()).filter ?? {} }
    : { ids: [...selected.peek()] };
}

function changeOf(detail: Detail, text: string): UpdateRunChange {
  const value = detail.endsWith("Tags") ? text.split(",").map((tag) => tag.trim()) : text;
  return { [detail]: value } as UpdateRunChange;
}

/** What a preview says, and what a run has done. */
function Made({ run }: { run: RunFragment }): JSX.Element {
  const number = (value: number): string => value.toLocaleString("en");
  const isPreview = run.status === "PREVIEWED";
  const facts: [string, number, string][] = isPreview
    ? [
        ["will change", run.willChange, "good"],
        ["stay as they are", run.unchanged, ""],
        ["are refused", run.refused, "bad"],
      ]
    : [
        ["changed", run.done, "good"],
        ["stayed as they were", run.unchanged, ""],
        ["were refused", run.refused + run.failed, "bad"],
      ];
  return (
    <>
      <div role="group" aria-label={isPreview ? "Preview" : "Outcome"}>
        <dl class="outcome">
        {facts.map(([label, value, kind]) => (
          <div key={label} class={value === 0 ? "" : kind}>
            <dt>{label}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
        </dl>
      </div>
      {run.status === "RUNNING" && (
        <>
          <progress aria-label="Progress" max={run.willChange} value={run.done + run.failed} />
          <p role="status" class="quiet">
            {number(run.done + run.failed)} of {number(run.willChange)}
          </p>
        </>
      )}
      {run.status !== "RUNNING" && (
        <p role="status">
          {!isPreview && <b>{inWords(run.status, {})}. </b>}
          {inWords(run.field, {})}: {run.value === null ? <span class="empty">nothing</span> : <Text>{run.value}</Text>}
        </p>
      )}
      {isPreview && <Warnings warnings={current.value.warnings} />}
      {isPreview && run.field === "CALLING_NAME" && run.willChange > CHECKED && (
        <p class="quiet">Warnings are those of the first {CHECKED} that will change.</p>
      )}
      <Items items={current.value.items} />
    </>
  );
}

function Next({ run }: { run: RunFragment }): JSX.Element | null {
  const { isBusy } = current.value;
  switch (run.status) {
    case "PREVIEWED":
      return (
        <button class="primary" disabled={isBusy || run.willChange === 0} onClick={() => void start(run)}>
          Change {run.willChange.toLocaleString("en")}
        </button>
      );
    case "RUNNING":
      return <button onClick={() => void cancel(run)}>Stop</button>;
    case "DONE":
    case "CANCELLED":
      return (
        <>
          {run.refused + run.failed > 0 && <button onClick={() => void csv(run)}>Refusals as CSV</button>}
          {run.done > 0 && (
            <button disabled={isBusy} onClick={() => void undoRun(run)}>
              Undo all
            </button>
          )}
        </>
      );
    default:
      return null;
  }
}

async function csv(run: RunFragment): Promise<void> {
  const items = await refusedItems(run);
  const rows = items.map(({ phoneNumber, userErrors }) => [
    phoneNumber?.e164 ?? "",
    phoneNumber?.nickname ?? "",
    read(RefusalFragmentDoc, userErrors)
      .map(({ message }) => message)
      .join(" "),
  ]);
  saveCsv("refusals.csv", ["e164", "nickname", "reason"], rows);
}
