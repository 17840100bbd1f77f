// A change whose answer is lost, or that is refused for its rate, is made once.
import assert from "node:assert/strict";

import { apolloClient } from "../apollo/client.js";
import { apolloApi } from "../apollo/api.js";
import { numbers, update, type Api } from "../tour.js";
import { urqlApi } from "../urql/api.js";
import { urqlClient } from "../urql/client.js";
import { keys, limitTheRate, loseAnAnswer, QUIET, TOKEN, URL_OF_SERVER } from "./network.js";

async function isMadeOnce(api: Api, nickname: string): Promise<void> {
  const [before] = await numbers(api, QUIET);
  assert.ok(before);
  limitTheRate();
  loseAnAnswer();
  const { id, version } = before;
  const after = await update(api, { id, nickname, expectedVersion: version });
  assert.deepEqual([after.nickname, after.version], [nickname, version + 1]);
  assert.equal(keys.length, 3);
  assert.equal(new Set(keys.splice(0)).size, 1);
  await update(api, { id, nickname });
  assert.equal(keys.splice(0).length, 1);
}

await isMadeOnce(apolloApi(apolloClient(URL_OF_SERVER, TOKEN)), "by Apollo");
await isMadeOnce(urqlApi(urqlClient(URL_OF_SERVER, TOKEN)), "by urql");
