import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import { create } from "../model/moves";
import { AccountField } from "../parts/account-field";

/** For operators: bring a number in, as people write it. */
export function Add(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const message = useSignal("");

  async function submit(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form);
    const text = (name: string): string | null => String(given.get(name) ?? "").trim() || null;
    message.value = await create({
      phoneNumber: text("number") ?? "",
      countryCode: text("country")?.toUpperCase() ?? null,
      owner: text("owner"),
      nickname: text("nickname"),
    });
    if (message.value === "") {
      form.reset();
      dialog.current?.close();
    }
  }

  return (
    <>
      <button onClick={() => dialog.current?.showModal()}>Add a number</button>
      <dialog ref={dialog} aria-labelledby="add-title">
        <form
          class="card careful"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(event.currentTarget);
          }}
        >
          <h2 id="add-title">Add a number</h2>
          <label>
            Number, as people write it
            <input name="number" required autoComplete="off" placeholder="+1 415-555-1234" aria-describedby="add-message" />
          </label>
          <label>
            Country, for one without +
            <input name="country" maxLength={2} size={4} autoComplete="off" placeholder="US" />
          </label>
          <AccountField name="owner" label="Owner" describedBy="add-message" isInvalid={false} />
          <label>
            Nickname
            <input name="nickname" autoComplete="off" />
          </label>
          <p id="add-message" class="refusal" role="alert">
            {message.value}
          </p>
          <p class="actions">
            <button type="button" onClick={() => dialog.current?.close()}>
              Leave it
            </button>
            <button class="primary">Add</button>
          </p>
        </form>
      </dialog>
    </>
  );
}
