// A change whose answer is lost, or that is refused for its rate, is made once.
import assert from "node:assert/strict";

import { environment } from "../environment";
import { numbers, update } from "../main";
import { keys, limitTheRate, loseAnAnswer, QUIET, TOKEN, URL_OF_SERVER } from "./network";

async function check(): Promise<void> {
  const store = environment(URL_OF_SERVER, TOKEN);
  const [before] = await numbers(store, QUIET);
  assert.ok(before);
  limitTheRate();
  loseAnAnswer();
  const { id, version } = before;
  const after = await update(store, { id, nickname: "by Relay", expectedVersion: version });
  assert.equal(after.phoneNumber?.version, version + 1);
  assert.equal(keys.length, 3);
  assert.equal(new Set(keys.splice(0)).size, 1);
}

void check();
