import { signal } from "@preact/signals";

/** What has just happened, in a line; the next takes its place. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly act: () => void } | undefined;
}

export const notice = signal<Notice | null>(null);

let timer = 0;

export function say(text: string, action?: Notice["action"]): void {
  clearTimeout(timer);
  notice.value = { text, action };
  timer = window.setTimeout(() => {
    notice.value = null;
  }, 8000);
}
