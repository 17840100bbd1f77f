import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";

export const URL_OF_SERVER = process.env["NUMBERBOOK_URL"] ?? "";
export const TOKEN = process.env["NUMBERBOOK_TOKEN"] ?? "";

/** Numbers that nothing happens to but what a program does: no calling name comes into effect. */
export const QUIET = {
  access: ["OWNER" as const],
  callingNameStatuses: ["UNASSIGNED" as const],
  countryCodes: ["US"],
};

/** What was sent, such as `GET query` or `POST hash query`. */
export const sent: string[] = [];

/** The keys with which mutations were sent. */
export const keys: string[] = [];

type Fate = (send: () => Promise<Response>) => Promise<Response>;

const fates: Fate[] = [];
const real = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  sent.push(described(String(input), init));
  const key = new Headers(init?.headers).get("idempotency-key");
  if (key !== null) {
    keys.push(key);
  }
  const fate = fates.shift() ?? ((send): Promise<Response> => send());
  return fate(() => real(input, init));
};

function described(url: string, init: RequestInit | undefined): string {
  const given = parameters(url, init);
  const extensions = JSON.parse(given.get("extensions") ?? "{}") as object;
  const hash = "persistedQuery" in extensions ? ["hash"] : [];
  const documents = ["query", "documentId", "id"].filter((name) => given.has(name));
  return [init?.method ?? "GET", ...hash, ...documents].join(" ");
}

function parameters(url: string, init: RequestInit | undefined): Map<string, string> {
  if (init?.method !== "POST") {
    return new Map(new URL(url).searchParams);
  }
  const body = JSON.parse(String(init.body)) as Record<string, unknown>;
  const given = Object.entries(body).filter(([, value]) => value != null);
  return new Map(given.map(([name, value]) => [name, asText(value)]));
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What was sent since the last time. */
export function sentSince(): string[] {
  return sent.splice(0);
}

/** The answer to the next request is lost on its way: the server has executed it. */
export function loseAnAnswer(): void {
  fates.push(async (send) => {
    assert.equal((await send()).status, 200);
    throw new TypeError("The connection was reset.");
  });
}

/** The next request is refused in front of the server, as by its rate limit. */
export function limitTheRate(): void {
  const errors = [{ message: "Too many.", extensions: { code: "RATE_LIMITED" } }];
  const headers = { "content-type": "application/json", "retry-after": "0" };
  fates.push(async () => new Response(JSON.stringify({ errors }), { status: 429, headers }));
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const giveUp = Date.now() + 20_000;
  while (!isSo()) {
    assert.ok(Date.now() < giveUp, `still not so: ${String(isSo)}`);
    await setTimeout(10);
  }
}
