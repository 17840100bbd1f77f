import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";

interface CarefulProps {
  readonly title: string;
  /** The number to type before it can be done. */
  readonly e164: string;
  readonly children: ComponentChildren;
  readonly action: string;
  readonly act: (given: FormData) => Promise<string>;
}

/** A button for what cannot be taken back by one's own hand: its dialog wants the number typed. */
export function Careful({ title, e164, children, action, act }: CarefulProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const message = useSignal("");
  const isTyped = useSignal(false);
  const id = `careful-${title.replaceAll(" ", "-")}`;

  async function submit(form: HTMLFormElement): Promise<void> {
    message.value = await act(new FormData(form));
    if (message.value === "") {
      dialog.current?.close();
    }
  }

  function open(): void {
    message.value = "";
    isTyped.value = false;
    dialog.current?.querySelector("form")?.reset();
    dialog.current?.showModal();
  }

  return (
    <>
      <button class="danger" onClick={open}>
        {title} …
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <form
          class="card careful"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(event.currentTarget);
          }}
        >
          <h2 id={id}>{title}</h2>
          {children}
          <label>
            Type the number to go on: {e164}
            <input
              name="number"
              autoComplete="off"
              onInput={(event) => {
                isTyped.value = digits(event.currentTarget.value) === digits(e164);
              }}
            />
          </label>
          <p class="refusal" role="alert">
            {message.value}
          </p>
          <p class="actions">
            <button type="button" onClick={() => dialog.current?.close()}>
              Leave it
            </button>
            <button class="primary" disabled={!isTyped.value}>
              {action}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, "");
}
