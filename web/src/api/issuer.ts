import { base64url, secret } from "./secret";
import { root } from "./session";

/** The OpenID Connect issuer at which people can sign in, and what this page is there. */
export interface Issuer {
  readonly issuer: string;
  readonly clientId: string;
  /** Whom the access token has to be made out to. */
  readonly audience: string;
  readonly scope: string;
  /** Null while the server does not know them. */
  readonly authorization: string | null;
  readonly token: string | null;
}

/** Null: the server takes its own tokens only. */
export function issuer(): Issuer | null {
  return JSON.parse(root().dataset["issuer"] ?? "null") as Issuer | null;
}

/** What people call it. */
export function hostOf({ issuer }: Issuer): string {
  return new URL(issuer).host;
}

/** What the window of the issuer came back with, in the parameters of its address. */
type Answer = Readonly<Record<string, string>>;

const CHANNEL = "numberbook sign-in";

/**
 * An access token of the issuer, by an authorization code with PKCE. People sign in in a window of its
 * own, so that nothing of this page is lost or has to be kept anywhere. Raises Error with the reason.
 */
export async function tokenOf(issuer: Issuer, signal: AbortSignal): Promise<string> {
  const opened = window.open("", "_blank", "popup,width=480,height=720");
  if (opened === null || issuer.authorization === null) {
    throw new Error(`The browser did not open the window of ${hostOf(issuer)}: allow it for this page.`);
  }
  const [state, nonce, verifier] = [secret(), secret(), secret()];
  const url = new URL(issuer.authorization);
  const asked = {
    response_type: "code",
    client_id: issuer.clientId,
    redirect_uri: returnAddress(),
    scope: [...new Set(["openid", ...issuer.scope.split(" ")])].join(" ").trim(),
    audience: issuer.audience,
    state,
    nonce,
    code_challenge: base64url(await digest(verifier)),
    code_challenge_method: "S256",
  };
  Object.entries(asked).forEach(([name, value]) => url.searchParams.set(name, value));
  const answer = answerFor(state, signal);
  opened.location.replace(url);
  const { code = "", error, error_description: description, iss = issuer.issuer } = await answer;
  opened.close();
  if (error !== undefined || code === "") {
    throw new Error(`${hostOf(issuer)} says: ${description ?? (error ?? "no code").replaceAll("_", " ")}`);
  }
  if (iss !== issuer.issuer) {
    throw new Error(`Another issuer than ${hostOf(issuer)} has answered.`);
  }
  return exchanged(issuer, { code, verifier, nonce });
}

/** Where the issuer sends people back to: this page without anything behind it. */
function returnAddress(): string {
  return new URL(".", document.baseURI).href;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Only the window that this page opened knows its state. */
function answerFor(state: string, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data["state"] === state) {
        channel.close();
        resolve(data);
      }
    };
    signal.addEventListener("abort", () => {
      channel.close();
      reject(signal.reason as Error);
    });
  });
}

/** In the window of the issuer, when it comes back: tells the page that opened it. */
export function isReturn(): boolean {
  const given = new URLSearchParams(location.search);
  return given.has("state") && (given.has("code") || given.has("error"));
}

export function finishReturn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(Object.fromEntries(new URLSearchParams(location.search)));
  channel.close();
  history.replaceState(null, "", location.pathname);
  root().textContent = "You can close this window.";
  window.close();
}

interface Tokens {
  readonly access_token?: string;
  readonly id_token?: string;
  readonly error?: string;
  readonly error_description?: string;
}

interface Given {
  readonly code: string;
  readonly verifier: string;
  readonly nonce: string;
}

async function exchanged(issuer: Issuer, { code, verifier, nonce }: Given): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: returnAddress(),
    client_id: issuer.clientId,
    code_verifier: verifier,
  });
  const init: RequestInit = { method: "POST", body, credentials: "omit", cache: "no-store" };
  const response = await fetch(issuer.token ?? "", init).catch(() => undefined);
  if (response === undefined) {
    throw new Error(`${hostOf(issuer)} gives this page no token: it has to allow requests of ${location.origin}.`);
  }
  const tokens = (await response.json().catch(() => ({}))) as Tokens;
  if (tokens.access_token === undefined) {
    throw new Error(`${hostOf(issuer)} says: ${tokens.error_description ?? tokens.error ?? response.status}`);
  }
  const { nonce: told, iss, aud } = claims(tokens.id_token ?? "");
  if (told !== nonce || iss !== issuer.issuer || ![aud].flat().includes(issuer.clientId)) {
    throw new Error(`What ${hostOf(issuer)} gave was not meant for this sign-in.`);
  }
  return tokens.access_token;
}

/** They came from the issuer itself, over its own connection: OpenID Connect Core 3.1.3.7, 6. */
function claims(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (each) => each.charCodeAt(0)))) as Record<
      string,
      unknown
    >;
  } catch {
    return {};
  }
}
