import { signal } from "@preact/signals";

/** Who is signed in. The token is in this memory alone, gone when the page is left. */
export interface Session {
  readonly viewer: Viewer;
}

export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly isOperator: boolean;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export const session = signal<Session | null>(null);

/** A person whom the demonstration lets anybody be. */
export interface Persona {
  readonly name: string;
  readonly role: string;
  readonly token: string;
}

export function personas(): readonly Persona[] {
  const found: unknown = JSON.parse(root().dataset["personas"] ?? "[]");
  return Array.isArray(found) ? (found as Persona[]) : [];
}

export function root(): HTMLElement {
  const element = document.getElementById("dashboard");
  if (element === null) {
    throw new Error("The page has no element for the dashboard.");
  }
  return element;
}

export function isOperator(): boolean {
  return session.value?.viewer.isOperator ?? false;
}
