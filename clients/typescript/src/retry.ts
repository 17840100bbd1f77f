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
    const response = await fetch(input, init).catch((error: unknown) => lost(error, init));
    if (response !== undefined && !WORTH_ANOTHER_TRY.has(response.status)) {
      return response;
    }
    await pause(response?.headers.get("retry-after"), tried, init);
  }
  return fetch(input, init);
};

/** No answer. Whoever has given the request up does not want another one. */
function lost(error: unknown, init: RequestInit | undefined): undefined {
  if (init?.signal?.aborted === true) {
    throw error;
  }
}

/** As long as the server says, else a little longer after each try. */
async function pause(
  retryAfter: string | null | undefined,
  tried: number,
  init: RequestInit | undefined,
): Promise<void> {
  const seconds = retryAfter == null ? 0.1 * 2 ** tried * (1 + Math.random()) : Number(retryAfter);
  await new Promise((done) => setTimeout(done, 1000 * Math.min(seconds, LONGEST_WAIT_SECONDS)));
  init?.signal?.throwIfAborted();
}

/** A key for one change: made once, and sent with every try of it. */
export function idempotencyKey(): { "idempotency-key": string } {
  return { "idempotency-key": crypto.randomUUID() };
}
