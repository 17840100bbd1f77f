import { signal, type ReadonlySignal } from "@preact/signals";

const clock = signal(Date.now());
setInterval(() => {
  clock.value = Date.now();
}, 1000);

/** The time, a second at a time. */
export const now: ReadonlySignal<number> = clock;

const at = (options: Intl.DateTimeFormatOptions): ((iso: string | Date) => string) => {
  const format = new Intl.DateTimeFormat("en-GB", options);
  return (iso) => format.format(typeof iso === "string" ? new Date(iso) : iso);
};

/** Wed 14:02 */
export const weekday = at({ weekday: "short", hour: "2-digit", minute: "2-digit" });
/** 14:02 */
export const hour = at({ hour: "2-digit", minute: "2-digit" });
/** 31 Dec 2026, 14:02 */
export const moment = at({ day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
/** 31 Dec 2026 */
export const day = at({ day: "numeric", month: "short", year: "numeric" });

/** How long ago something was, or its day. */
export function ago(iso: string, from: number): string {
  const seconds = Math.max(0, (from - Date.parse(iso)) / 1000);
  if (seconds < 60) {
    return "just now";
  }
  if (seconds < 3600) {
    return `${Math.floor(seconds / 60)} min ago`;
  }
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)} h ago` : day(iso);
}

/** 70 h 12 min left */
export function left(iso: string, from: number): string {
  const seconds = Math.ceil((Date.parse(iso) - from) / 1000);
  if (seconds <= 0) {
    return "due now";
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 2) {
    return `${seconds} s left`;
  }
  return minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}

/** The last day that fields of dates take: years of five digits are not understood. */
export const LAST_DAY = "9999-12-31";
