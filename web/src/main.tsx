import { render } from "preact";

import { followTrail } from "./activity/trail";
import { root } from "./api/session";
import { App } from "./app";
import { followKeys } from "./model/keys";
import { followView } from "./model/list";
import { keepPreferences } from "./model/preferences";
import { followUrl } from "./model/view";

keepPreferences();
followUrl();
followView();
followTrail();
followKeys();
root().textContent = "";
render(<App />, root());
