// Reads commands for the SDK as lines of JSON, and writes a line with what came of each.
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import * as chime from "@aws-sdk/client-chime-sdk-voice";

const clients = new Map();

function client(options) {
  const key = JSON.stringify(options);
  if (!clients.has(key)) {
    clients.set(key, new chime.ChimeSDKVoiceClient({ maxAttempts: 1, ...options }));
  }
  return clients.get(key);
}

// A client that sends nothing, and tells what it would have sent.
function recorder(options, sent) {
  const requestHandler = {
    handle: async (request) => {
      sent.push(request);
      return { response: { statusCode: 204, headers: {}, body: Readable.from([]) } };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
  return new chime.ChimeSDKVoiceClient({ maxAttempts: 1, ...options, requestHandler });
}

function described(error) {
  const kind = chime[error.name];
  return {
    error: error.name,
    isTyped: kind !== undefined && error instanceof kind,
    message: error.message,
    status: error.$metadata?.httpStatusCode,
    attempts: error.$metadata?.attempts,
  };
}

async function outcome({ options, command, input, isRecorded }) {
  const sent = [];
  const used = isRecorded ? recorder(options, sent) : client(options);
  try {
    const { $metadata, ...output } = await used.send(new chime[`${command}Command`](input));
    if (isRecorded) {
      const { method, path, query, headers, body } = sent[0];
      return { method, path, query, headers, body: Buffer.from(body ?? "").toString("base64") };
    }
    return { output, requestId: $metadata.requestId };
  } catch (error) {
    return described(error);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await outcome(JSON.parse(line)))}\n`);
}
