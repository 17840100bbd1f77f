import { render } from "preact";

import { followTrail } from "./activity/trail";
import { finishReturn, isReturn } from "./api/issuer";
import { root } from "./api/session";
import { App } from "./app";
import { followDeleted } from "./deleted/list";
import { followCounts } from "./lists/counts";
import { followView } from "./lists/list";
import { followKeys } from "./model/keys";
import { keepPreferences } from "./model/preferences";
import { followUrl } from "./model/view";

if (isReturn()) {
  finishReturn();
} else {
  start();
}

function start(): void {
  keepPreferences();
  followUrl();
  followView();
  followTrail();
  followDeleted();
  followKeys();
  followCounts();
  root().textContent = "";
  render(<App />, root());
}
