import type { JSX, TargetedClipboardEvent, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { columnOf } from "../edits/column";
import { begin, editOf, isOpen, keepTyped, leave, shownValue, type Edit, type Field, type Place } from "../edits/edits";
import { save, stopTyping } from "../edits/saving";
import type { NumberRowFragment } from "../generated/graphql";
import { Text } from "./text";
import { Warnings } from "./warnings";

interface InPlaceProps {
  readonly number: NumberRowFragment;
  readonly field: Field;
  readonly place: Place;
  /** What it is called, with the number it belongs to. */
  readonly label: string;
  readonly limit: number;
  readonly rule?: string;
  readonly empty: string;
  /** After Enter and Esc. */
  readonly onDone: () => void;
  /** After Tab and Shift-Tab: whether another field was found to go to. */
  readonly onTab?: (by: 1 | -1) => boolean;
  /** Several lines were pasted, as from a column of a spreadsheet. */
  readonly onPasteLines?: (lines: string[]) => void;
  readonly isStop?: boolean;
  /** Of several lines, where Enter begins the next one. */
  readonly isLong?: boolean;
}

/** A text that turns into a field when it is pressed. */
export function InPlace(props: InPlaceProps): JSX.Element {
  const { number, field, place, label, empty } = props;
  const edit = editOf(number.id, field).value;
  if (edit !== null && isOpen(edit) && edit.place === place) {
    return <Editor {...props} edit={edit} />;
  }
  const value = shownValue(number, field);
  const content = value === null ? <span class="empty">{empty}</span> : Text({ children: value });
  if (!number.viewerCanUpdate) {
    return <span class="value">{content}</span>;
  }
  return (
    <button
      class="value"
      type="button"
      tabIndex={props.isStop === false ? -1 : 0}
      aria-label={`${label}: ${value ?? empty}. Edit`}
      aria-busy={edit?.phase.is === "saving"}
      onClick={() => begin(number, field, place)}
    >
      {content}
    </button>
  );
}

function Editor(props: InPlaceProps & { edit: Edit }): JSX.Element {
  const { number, field, place, label, limit, rule, onDone, onTab, onPasteLines, edit, isLong } = props;
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { is } = edit.phase;
  useLayoutEffect(() => {
    if (is === "typing") {
      input.current?.focus();
      input.current?.select();
    } else if (is === "warned" && document.activeElement === document.body) {
      input.current?.focus();
    }
  }, [is]);
  useLayoutEffect(() => () => stopTyping(number.id, field, place), [number.id, field, place]);

  function cancel(): void {
    leave(number.id, field);
    onDone();
  }

  function keep(): void {
    void save(number.id, field, input.current?.value ?? "");
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (event.isComposing) {
      return;
    }
    if (event.key === "Enter" && (isLong !== true || event.ctrlKey)) {
      event.preventDefault();
      keep();
      onDone();
    } else if (event.key === "Escape") {
      event.preventDefault();
      cancel();
    } else if (event.key === "Tab" && onTab !== undefined) {
      keep();
      if (onTab(event.shiftKey ? -1 : 1)) {
        event.preventDefault();
      }
    }
  }

  function onPaste(event: TargetedClipboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    const lines = columnOf(event.clipboardData?.getData("text/plain") ?? "");
    if (onPasteLines !== undefined && lines.length > 1) {
      event.preventDefault();
      onPasteLines(lines);
    }
  }

  const ask = field === "callingName" && (
    <span class="actions">
      <button type="button" class="small" onClick={keep}>
        {is === "warned" ? "Ask nevertheless" : "Ask"}
      </button>
      <button type="button" class="small" onClick={cancel}>
        Leave it
      </button>
    </span>
  );
  const Tag = isLong === true ? "textarea" : "input";
  const describedBy = `${field}-${number.id}`;
  const length = [...edit.text.trim()].length;
  return (
    <span class="editor">
      <Tag
        ref={input}
        dir="auto"
        defaultValue={edit.text}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={edit.phase.is === "refused"}
        autoComplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => keepTyped(number.id, field, currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => stopTyping(number.id, field, place)}
      />
      <span class="under" id={describedBy}>
        {edit.phase.is === "refused" && (
          <span class="refusal" role="alert">
            {edit.phase.message}
          </span>
        )}
        {rule !== undefined && edit.phase.is !== "refused" && <span>{rule}</span>}
        <span class="counter" data-over={String(length > limit)}>
          {`${length} / ${limit}`}
        </span>
      </span>
      {edit.phase.is === "warned" ? <Warnings warnings={edit.phase.warnings}>{ask}</Warnings> : ask}
    </span>
  );
}
