import type { JSX } from "preact";

import { answeredAt, connection, isOutdated } from "../api/connection";
import { hour, now } from "../model/times";

/** What keeps the page from working as usual, in words. */
export function Status({ isOperator }: { isOperator: boolean }): JSX.Element {
  return (
    <section class="status" aria-label="State">
      {isOperator && <p>You see all numbers, as an operator.</p>}
      <div role="status">
        {isOutdated.value && (
          <p class="warn">
            The server is of another release than this page. <a href="">Reload</a> to go on.
          </p>
        )}
        {connection.value.is === "away" && (
          <p class="warn">
            The server does not answer. You see what was there
            {answeredAt.value !== null && ` as of ${hour(answeredAt.value)}`}; it is asked again.
          </p>
        )}
        {connection.value.is === "limited" && (
          <p class="warn">
            You have used up your points for now. It goes on by itself
            <Countdown until={connection.value.until} />.
          </p>
        )}
      </div>
    </section>
  );
}

function Countdown({ until }: { until: number }): JSX.Element {
  const seconds = Math.max(0, Math.ceil((until - now.value) / 1000));
  return <span aria-hidden="true"> in {seconds} s</span>;
}
