/** How often a request is sent at most, and how long a client waits for its turn. */
const TRIES = 5;
const LONGEST_WAIT_SECONDS = 61;

/** Sent too fast (429), not answered for now (503), or the same change is being made (409). */
const WORTH_ANOTHER_TRY = new Set([409, 429, 503]);

/**
 * A fetch that sends a request again where the answer was lost or says to come back later.
 *
 * For queries that is always safe. For mutations it is because each carries an Idempotency-Key: a
 * change that was made already is not made again, the server repeats its answer.
 */
export const retryingFetch: typeof fetch = async (input, init) => {
  for (let tried = 1; tried < TRIES; tried++) {
    const response = await answer(input, init).catch((error: unknown) => lost(error, init));
    if (response !== undefined && !WORTH_ANOTHER_TRY.has(response.status)) {
      return response;
    }
    await pause(response?.headers.get("retry-after"), tried, init);
  }
  return fetch(input, init);
};

/** A whole answer: a connection can also be cut while the body comes. */
async function answer(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  await response.clone().text();
  return response;
}

/** No answer. Whoever has given the request up does not want another one. */
function lost(error: unknown, init: RequestInit | undefined): undefined {
  if (init?.signal?.aborted === true) {
    throw error;
  }
}

/** As long as the server says; else, or if its date is over, a little longer after each try. */
async function pause(
  retryAfter: string | null | undefined,
  tried: number,
  init: RequestInit | undefined,
): Promise<void> {
  const asked = secondsIn(retryAfter ?? "");
  const seconds = asked >= 0 ? asked : 0.1 * 2 ** tried * (1 + Math.random());
  await new Promise((done) => setTimeout(done, 1000 * Math.min(seconds, LONGEST_WAIT_SECONDS)));
  init?.signal?.throwIfAborted();
}

/** Retry-After has seconds, or, as balancers send it, a date. NaN if it has neither. */
function secondsIn(retryAfter: string): number {
  const isDate = !/^\d+$/.test(retryAfter);
  return isDate ? (Date.parse(retryAfter) - Date.now()) / 1000 : Number(retryAfter);
}

/** A key for one change: made once, and sent with every try of it. */
export function idempotencyKey(): { "idempotency-key": string } {
  return { "idempotency-key": crypto.randomUUID() };
}
