import { change } from "../api/client";
import {
  CreateDocument,
  DeleteDocument,
  RestoreDocument,
  TransferDocument,
  type CreatePhoneNumberInput,
  type NumberRowFragment,
} from "../generated/graphql";
import { leaveAll } from "../edits/edits";
import { reload } from "../lists/list";
import { say } from "./notices";
import { refusal } from "./refusals";
import { moment } from "./times";
import { show } from "./view";

/** Each returns what was refused, in the server's words; "" if it was done. */

export function transfer({ id, internationalFormat }: NumberRowFragment, owner: string): Promise<string> {
  return refusal(async () => {
    const { transferPhoneNumber: payload } = await change(TransferDocument, { input: { id, owner } });
    if (payload?.transferredPhoneNumberId != null) {
      const kept = payload.remainingAccess.map(({ name }) => name).join(", ");
      say(`${internationalFormat} belongs to ${owner} now.${kept === "" ? "" : ` Still sees it by a grant: ${kept}.`}`);
      if (payload.phoneNumber === null) {
        leaveAll(id);
        show({ number: null }, true);
      }
      reload();
    }
    return payload;
  });
}

export function remove({ id, version, internationalFormat }: NumberRowFragment): Promise<string> {
  return refusal(async () => {
    const { deletePhoneNumber: payload } = await change(DeleteDocument, { input: { id, expectedVersion: version } });
    if (payload?.deletedPhoneNumberId != null) {
      leaveAll(id);
      show({ number: null }, true);
      const until = payload.deletionAt === null ? "" : ` It can be restored until ${moment(payload.deletionAt)}.`;
      say(`Deleted ${internationalFormat}.${until}`, {
        label: "Restore",
        act: () => void restore(id).then((refused) => refused && say(refused)),
      });
      reload();
    }
    return payload;
  });
}

export function restore(id: string): Promise<string> {
  return refusal(async () => {
    const { restorePhoneNumber: payload } = await change(RestoreDocument, { input: { id } });
    if (payload?.phoneNumber != null) {
      say("Restored, as it was.");
      reload();
    }
    return payload;
  });
}

export function create(input: CreatePhoneNumberInput): Promise<string> {
  return refusal(async () => {
    const { createPhoneNumber: payload } = await change(CreateDocument, { input });
    if (payload?.phoneNumber != null) {
      say(payload.message);
      reload();
    }
    return payload;
  });
}
