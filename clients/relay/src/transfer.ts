import { ConnectionHandler, type Environment, type RecordSourceSelectorProxy } from "relay-runtime";

import TransferMutation, {
  type operationsTransferMutation,
  type TransferPhoneNumberInput,
} from "./generated/operationsTransferMutation.graphql";
import { change } from "./store";

type Response = operationsTransferMutation["response"];

/**
 * Hands a number over. One that the viewer no longer sees leaves the lists, which are given by the
 * `__id` of their connections, and the views.
 */
export function transfer(
  environment: Environment,
  input: TransferPhoneNumberInput,
  lists: readonly string[],
): Promise<Response> {
  return change<operationsTransferMutation>(
    environment,
    TransferMutation,
    { input },
    (store, data) => {
      const { transferredPhoneNumberId: id, phoneNumber } = data?.transferPhoneNumber ?? {};
      if (id != null && phoneNumber == null) {
        lists.forEach((list) => removeFromList(store, list, id));
        store.getRoot().setValue(null, "phoneNumber", { id });
      }
    },
  );
}

function removeFromList(store: RecordSourceSelectorProxy, list: string, id: string): void {
  const connection = store.get(list);
  const edges = connection?.getLinkedRecords("edges") ?? [];
  const isThere = edges.some((edge) => edge.getLinkedRecord("node")?.getDataID() === id);
  if (connection != null && isThere) {
    ConnectionHandler.deleteNode(connection, id);
    connection.setValue(Number(connection.getValue("totalCount")) - 1, "totalCount");
  }
}
