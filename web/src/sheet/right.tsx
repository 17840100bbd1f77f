import type { JSX } from "preact";

import { session } from "../api/session";
import { read, type FragmentType } from "../generated";
import { GrantFragmentDoc, type GrantFragment, type NumberRowFragment } from "../generated/graphql";
import { day } from "../model/times";
import { Text } from "../parts/text";

interface RightProps {
  readonly number: NumberRowFragment;
  readonly grants: readonly FragmentType<typeof GrantFragmentDoc>[] | undefined;
}

/** Why the viewer sees it, and whether they can change it: in words, not by dead pencils. */
export function Right({ number, grants }: RightProps): JSX.Element | null {
  if (number.viewerCanUpdate) {
    return null;
  }
  const own = read(GrantFragmentDoc, grants ?? []);
  return (
    <p class="right">
      {number.viewerAccess === "OPERATOR" && (
        <>
          You see it as an operator; it belongs to <Text>{number.owner.name}</Text>.{" "}
        </>
      )}
      {own.map((grant) => (
        <Shared key={grant.id} grant={grant} />
      ))}
      Only the owner can change it.
    </p>
  );
}

function Shared({ grant: { grantedBy, grantee, expiresAt } }: { grant: GrantFragment }): JSX.Element {
  return (
    <>
      Shared by <Text>{grantedBy.name}</Text> with{" "}
      {grantee.id === session.value?.viewer.id ? "you" : <>your team <Text>{grantee.name}</Text></>}
      {expiresAt !== null && ` until ${day(expiresAt)}`}.{" "}
    </>
  );
}
