import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { words } from "../api/client";
import { issuer } from "../api/issuer";
import { personas } from "../api/session";
import { signIn, signOut } from "../model/sign-in";
import { IssuerButton } from "./issuer-button";
import { Text } from "./text";

/** The first screen; `isAgain` where the token has ended and the work is still there. */
export function SignIn({ isAgain = false }: { isAgain?: boolean }): JSX.Element {
  const message = useSignal("");
  const isBusy = useSignal(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isAgain) {
      dialog.current?.showModal();
    }
  }, [isAgain]);

  async function enter(token: string): Promise<void> {
    isBusy.value = true;
    message.value = "";
    try {
      message.value = (await signIn(token)) ?? "";
    } catch (error) {
      message.value = words(error);
    } finally {
      isBusy.value = false;
    }
  }

  const people = personas();
  const there = issuer();
  const form = (
    <form
      class="card sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        void enter(String(new FormData(event.currentTarget).get("token") ?? ""));
      }}
    >
      <h1>{isAgain ? "Sign in again" : "Numberbook"}</h1>
      <p class="quiet">
        {isAgain
          ? "Your access token has ended. Sign in, and everything goes on where it was."
          : "See and name your phone numbers."}
      </p>
      {there !== null && <IssuerButton issuer={there} onMessage={(told) => (message.value = told)} />}
      <label>
        Access token
        <input
          name="token"
          type="password"
          autoComplete="off"
          placeholder="nb_…"
          required
          aria-describedby="sign-in-message"
          aria-invalid={message.value !== ""}
        />
      </label>
      <p id="sign-in-message" class="refusal" role="alert">
        {message.value}
      </p>
      <button class={there === null ? "primary" : ""} disabled={isBusy.value}>
        {there === null ? "Sign in" : "Sign in with the token"}
      </button>
      {isAgain && (
        <button
          type="button"
          onClick={signOut}
        >
          Sign out
        </button>
      )}
      {people.length > 0 && (
        <fieldset class="people">
          <legend>This is a demonstration: be somebody</legend>
          {people.map(({ name, role, token }) => (
            <button key={name} type="button" disabled={isBusy.value} onClick={() => void enter(token)}>
              <span class="face" aria-hidden="true">
                {name.slice(0, 1)}
              </span>
              <span>
                <b>
                  <Text>{name}</Text>
                </b>
                <small>{role}</small>
              </span>
            </button>
          ))}
        </fieldset>
      )}
    </form>
  );
  return isAgain ? (
    <dialog
      ref={dialog}
      aria-label="Sign in again"
      onCancel={(event) => event.preventDefault()}
      // A browser closes it at the second Esc nevertheless.
      onClose={() => dialog.current?.showModal()}
    >
      {form}
    </dialog>
  ) : (
    <main class="front">{form}</main>
  );
}
