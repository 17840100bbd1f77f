import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { words } from "../api/client";
import { hostOf, tokenOf, type Issuer } from "../api/issuer";
import { signIn } from "../model/sign-in";

interface IssuerButtonProps {
  readonly issuer: Issuer;
  readonly onMessage: (message: string) => void;
}

/** Signs in at the issuer, in a window of its own; pressed again, in another one. */
export function IssuerButton({ issuer, onMessage }: IssuerButtonProps): JSX.Element {
  const isWaiting = useSignal(false);
  const attempt = useRef<AbortController>(null);
  useEffect(() => () => attempt.current?.abort(), []);
  const host = hostOf(issuer);

  async function enter(): Promise<void> {
    attempt.current?.abort();
    const own = new AbortController();
    attempt.current = own;
    isWaiting.value = true;
    onMessage("");
    const refused = `You are signed in at ${host}, but this server does not take its access token: it has to be a JWT for ${issuer.audience}.`;
    const message = await tokenOf(issuer, own.signal)
      .then((token) => signIn(token, refused))
      .catch(words);
    if (!own.signal.aborted) {
      isWaiting.value = false;
      onMessage(message ?? "");
    }
  }

  if (issuer.authorization === null) {
    return <p class="quiet">{host} does not answer, so nobody can sign in there now. Reload to try again.</p>;
  }
  return (
    <>
      <button type="button" class="primary" onClick={() => void enter()}>
        Sign in with {host}
      </button>
      {isWaiting.value && (
        <p class="quiet" role="status">
          Go on in the window of {host}.
        </p>
      )}
    </>
  );
}
