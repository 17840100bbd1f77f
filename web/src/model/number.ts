import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { watch, words } from "../api/client";
import { tellGone } from "../edits/saving";
import { read } from "../generated";
import {
  NumberDocument,
  NumberRowFragmentDoc,
  NumberSheetFragmentDoc,
  type NumberRowFragment,
  type NumberSheetFragment,
} from "../generated/graphql";
import { reload, rows } from "../lists/list";
import { say } from "./notices";
import { show } from "./view";

/** A number whose sheet is open: at first what the list has of it. */
export interface Opened {
  readonly row: NumberRowFragment | undefined;
  readonly sheet: NumberSheetFragment | undefined;
  readonly failure: string | null;
  readonly again: () => void;
}

const POLL_MILLISECONDS = 5_000;

/** Follows a number while its sheet is open. Where it can no longer be seen, the sheet closes. */
export function useNumber(id: string): Signal<Opened> {
  const opened = useSignal<Opened>({
    row: rows.peek().find((row) => row.id === id),
    sheet: undefined,
    failure: null,
    again: () => undefined,
  });
  useEffect(() => {
    const { stop, again } = watch(NumberDocument, { id }, ({ data, error, isStale }) => {
      const row = read(NumberRowFragmentDoc, data?.phoneNumber);
      const sheet = read(NumberSheetFragmentDoc, data?.phoneNumber);
      if (data?.phoneNumber === null && !isStale) {
        lost(opened.peek().row);
      } else if (row != null) {
        opened.value = { ...opened.peek(), row, sheet: sheet ?? undefined, failure: null };
      } else if (error !== undefined) {
        opened.value = { ...opened.peek(), failure: words(error) };
      }
    });
    opened.value = { ...opened.peek(), again };
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") {
        again();
      }
    }, POLL_MILLISECONDS);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [id]);
  return opened;
}

function lost(row: NumberRowFragment | undefined): void {
  show({ number: null }, true);
  reload();
  if (row === undefined) {
    say("There is no such number for you.");
  } else {
    tellGone(row.id, row.internationalFormat);
  }
}
