import { signal, type ReadonlySignal } from "@preact/signals";

/** What keeps the page from answers. */
export type Connection =
  | { readonly is: "well" }
  /** The server does not answer, or says that it cannot now. */
  | { readonly is: "away" }
  /** Too many points were spent. */
  | { readonly is: "limited"; readonly until: number }
  /** The token is not taken any more. */
  | { readonly is: "signed out" };

const found = signal<Connection>({ is: "well" });

export const connection: ReadonlySignal<Connection> = found;

/** When the server answered last. */
export const answeredAt = signal<Date | null>(null);

/** The server does not know the operations of this page: it is of another release. */
export const isOutdated = signal(false);

let token = "";
let renewals: (() => void)[] = [];
let ending = new AbortController();

/** From now on requests carry this token; those that wait for one go on. */
export function useToken(given: string): void {
  token = given;
  found.value = { is: "well" };
  const waiting = renewals;
  renewals = [];
  waiting.forEach((goOn) => goOn());
}

/** Tells what an answer says. Another request that waits for a token waits on, until there is one. */
function tell(told: Connection): void {
  if (found.peek().is !== "signed out") {
    found.value = told;
  }
}

/** Ends all requests: nobody waits for them any more. */
export function endRequests(): void {
  ending.abort();
  ending = new AbortController();
}

const LONGEST_PAUSE_SECONDS = 15;

/**
 * A fetch that returns an answer however long it takes: it waits while the server is away, while
 * points are used up, and until somebody has signed in again. Queries can be sent again, and
 * mutations too, since each carries an Idempotency-Key.
 */
export async function patientFetch(url: RequestInfo | URL, given: RequestInit = {}): Promise<Response> {
  const signals = [given.signal, ending.signal].filter((each) => each != null);
  const init = { ...given, signal: AbortSignal.any(signals) };
  for (let tried = 1; ; tried++) {
    const sent = token;
    const response = await send(url, init, sent);
    if (response?.status === 401) {
      await signedIn(sent, init.signal);
    } else if (response?.status === 429) {
      await limited(response, init.signal);
    } else if (response === undefined || response.status === 503 || response.status === 502) {
      tell({ is: "away" });
      await pause(secondsToWait(response, tried), init.signal);
    } else if (response.status === 409 && tried < 10) {
      await pause(secondsToWait(response, tried), init.signal);
    } else {
      tell({ is: "well" });
      answeredAt.value = new Date();
      return response;
    }
  }
}

/** Undefined: the answer was lost. Whoever has given the request up does not want another one. */
async function send(
  url: RequestInfo | URL,
  init: RequestInit & { signal: AbortSignal },
  bearer: string,
): Promise<Response | undefined> {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${bearer}`);
  try {
    return await fetch(url, { ...init, headers, credentials: "omit", cache: "no-store" });
  } catch (error) {
    if (init.signal.aborted) {
      throw error;
    }
    return undefined;
  }
}

function secondsToWait(response: Response | undefined, tried: number): number {
  const told = Number(response?.headers.get("retry-after") ?? NaN);
  const growing = 0.5 * 2 ** Math.min(tried, 6) * (1 + Math.random() / 2);
  return Math.min(Number.isNaN(told) ? growing : Math.max(told, 0.2), LONGEST_PAUSE_SECONDS);
}

async function limited(response: Response, signal: AbortSignal): Promise<void> {
  const seconds = Number(response.headers.get("retry-after") ?? 5);
  tell({ is: "limited", until: Date.now() + 1000 * seconds });
  await pause(seconds, signal);
}

async function signedIn(sent: string, signal: AbortSignal): Promise<void> {
  if (sent !== token) {
    return;
  }
  tell({ is: "signed out" });
  await new Promise<void>((goOn) => renewals.push(goOn));
  signal.throwIfAborted();
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, 1000 * seconds);
    signal.addEventListener("abort", done, { once: true });
    if (!navigator.onLine) {
      addEventListener("online", done, { once: true });
    }
  });
  signal.throwIfAborted();
}
