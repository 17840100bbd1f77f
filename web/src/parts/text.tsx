import type { JSX } from "preact";

import { now } from "../model/times";
import { ago, moment } from "../model/times";
import { computed } from "@preact/signals";

/** A text that people wrote: text alone, and of its own direction. */
export function Text({ children }: { children: string }): JSX.Element {
  return <bdi>{children}</bdi>;
}

const halfMinute = computed(() => Math.ceil(now.value / 30_000) * 30_000);

/** When something was, for people and for programs. */
export function Ago({ at }: { at: string }): JSX.Element {
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at, halfMinute.value)}
    </time>
  );
}
