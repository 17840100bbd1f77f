import { forgetEverything, isOfAnotherRelease } from "../api/client";
import { endRequests, useToken } from "../api/connection";
import { session, type Viewer } from "../api/session";
import { forgetEdits } from "../edits/saving";
import { ViewerDocument } from "../generated/graphql";
import { forgetRun } from "../runs/run";
import { notice } from "./notices";
import { selectNone } from "./selection";

/** What a header can carry; what comes along with a text that was copied is no part of a token. */
const PRINTABLE = /^[\x21-\x7e]+$/;

const NO_ANSWER = "The server does not answer. Try again in a moment.";

/**
 * Signs in with a token. The same person goes on where they were; for another one everything that
 * was read and typed is forgotten. Returns why it did not work; raises where there is no answer.
 */
export async function signIn(given: string, refused = "This token is not valid."): Promise<string | null> {
  const token = given.trim().replace(/^bearer\s+/i, "");
  const answer = PRINTABLE.test(token) ? await viewerOf(token, refused) : refused;
  if (typeof answer === "string") {
    return answer;
  }
  if (session.peek()?.viewer.id !== answer.id) {
    forget();
  }
  useToken(token);
  session.value ??= { viewer: answer };
  return null;
}

export function signOut(): void {
  forget();
  useToken("");
}

function forget(): void {
  endRequests();
  session.value = null;
  forgetEdits();
  forgetRun();
  selectNone();
  notice.value = null;
  forgetEverything();
}

/** Asked beside the client: the token is not yet that of the page. */
async function viewerOf(token: string, refused: string): Promise<Viewer | string> {
  const { hash } = ViewerDocument.__meta__ as { hash: string };
  const response = await fetch(new URL("graphql", document.baseURI), {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ documentId: hash }),
  }).catch(() => undefined);
  if (response === undefined) {
    return NO_ANSWER;
  }
  const { data, errors } = (await response.json().catch(() => ({}))) as {
    data?: { viewer: Viewer } | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (response.status === 401) {
    return refused;
  }
  if (errors?.some(({ extensions }) => isOfAnotherRelease(extensions?.code))) {
    return "The server is of another release than this page. Load the page again to go on.";
  }
  return data?.viewer ?? errors?.map(({ message }) => message).join(" ") ?? NO_ANSWER;
}
