import type { JSX } from "preact";

import { connection } from "./api/connection";
import { session } from "./api/session";
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
  const { number } = view.value;
  return (
    <>
      <Header viewer={current.viewer} />
      <Status isOperator={current.viewer.isOperator} />
      <div class="desk">
        <Numbers />
        {number !== null && <Sheet key={number} id={number} />}
      </div>
      <Notices />
      <Help />
      {connection.value.is === "signed out" && <SignIn isAgain />}
    </>
  );
}
