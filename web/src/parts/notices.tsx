import type { JSX } from "preact";

import { notice } from "../model/notices";

/** The last thing that happened, at the foot of the page. */
export function Notices(): JSX.Element {
  const current = notice.value;
  const action = current?.action;
  return (
    <div class="notice" role="status" data-shown={current !== null}>
      {current !== null && <bdi>{current.text}</bdi>}
      {action !== undefined && <button onClick={action.act}>{action.label}</button>}
    </div>
  );
}
