import type { JSX } from "preact";

import { Activity } from "./activity/activity";
import { connection } from "./api/connection";
import { session } from "./api/session";
import { CallingNames } from "./calling-names/calling-names";
import { Deleted } from "./deleted/deleted";
import { view } from "./model/view";
import { Numbers } from "./numbers/numbers";
import { Header } from "./parts/header";
import { Help } from "./parts/help";
import { Notices } from "./parts/notices";
import { SignIn } from "./parts/sign-in";
import { Status } from "./parts/status";
import { Sheet } from "./sheet/sheet";

export function App(): JSX.Element {
  const current = session.value;
  if (current === null) {
    return <SignIn />;
  }
  const { number, screen } = view.value;
  return (
    <>
      <Header viewer={current.viewer} />
      <Status isOperator={current.viewer.isOperator} />
      <div key={current.viewer.id} class={number === null ? "desk" : "desk beside"}>
        <Screen name={screen} />
        {number !== null && <Sheet key={number} id={number} />}
      </div>
      <Notices />
      <Help />
      {connection.value.is === "signed out" && <SignIn isAgain />}
    </>
  );
}

function Screen({ name }: { name: string }): JSX.Element {
  switch (name) {
    case "calling":
      return <CallingNames />;
    case "activity":
      return <Activity />;
    case "deleted":
      return <Deleted />;
    default:
      return <Numbers />;
  }
}
