import type { JSX, TargetedPointerEvent } from "preact";

import { now } from "../model/times";
import { ago, moment } from "../model/times";
import { computed } from "@preact/signals";

/** A text that people wrote: text alone, and of its own direction. */
export function Text({ children }: { children: string }): JSX.Element {
  return <bdi>{children}</bdi>;
}

function tellMoment({ currentTarget: time }: TargetedPointerEvent<HTMLTimeElement>): void {
  time.title = moment(time.dateTime);
}

const halfMinute = computed(() => Math.ceil(now.value / 30_000) * 30_000);

/** When something was, for people and for programs; exactly, when it is pointed at. */
export function Ago({ at }: { at: string }): JSX.Element {
  return (
    <time dateTime={at} onPointerEnter={tellMoment}>
      {ago(at, halfMinute.value)}
    </time>
  );
}
