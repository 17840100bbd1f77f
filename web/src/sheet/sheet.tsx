import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { NumberRowFragment, NumberSheetFragment } from "../generated/graphql";
import { closeSheet } from "../model/keys";
import { useNumber } from "../model/number";
import { day, moment } from "../model/times";
import { ACCESS, countryName, inWords, NUMBER_TYPES, TYPES } from "../model/words";
import { Icon } from "../parts/icons";
import { Text } from "../parts/text";
import { CallingNameCard } from "./calling-name-card";
import { Fields } from "./fields";
import { Moves } from "./moves";
import { Operation } from "./operation";
import { Right } from "./right";
import { Sharing } from "./sharing";
import { Trail } from "./trail";

/** Everything about one number, beside the list. */
export function Sheet({ id }: { id: string }): JSX.Element {
  const { row, sheet, failure, again } = useNumber(id).value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <aside class="sheet" aria-label="Phone number">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {row === undefined ? "…" : <bdi dir="ltr">{row.internationalFormat}</bdi>}
        </h2>
        <button class="ghost" aria-label="Close" title="Close (Esc)" onClick={closeSheet}>
          <Icon name="close" />
        </button>
      </header>
      {failure !== null && (
        <p class="refusal" role="alert">
          {failure}
        </p>
      )}
      {row !== undefined && (
        <>
          <Right number={row} grants={sheet?.viewerGrants} />
          <Fields number={row} />
          <CallingNameCard number={row} changes={sheet?.changes.nodes} again={again} />
        </>
      )}
      {row !== undefined && sheet !== undefined && (
        <>
          {sheet.grants !== null && <Sharing number={row} grants={sheet.grants} />}
          <Facts number={row} sheet={sheet} />
          <Trail
            changes={sheet.changes.nodes}
            total={sheet.changes.totalCount}
            canUndo={row.viewerCanUpdate}
            again={again}
          />
          <Moves number={row} />
          <Operation number={row} databaseId={sheet.databaseId} />
        </>
      )}
    </aside>
  );
}


const CAPABILITIES = {
  inboundCall: "calls in",
  outboundCall: "calls out",
  inboundSms: "texts in",
  outboundSms: "texts out",
  inboundMms: "MMS in",
  outboundMms: "MMS out",
} as const;

function Facts({ number, sheet }: { number: NumberRowFragment; sheet: NumberSheetFragment }): JSX.Element {
  const can = (value: boolean | null): string => (value === null ? "not known" : value ? "yes" : "no");
  const facts: [string, JSX.Element | string][] = [
    ["Owner", <Text>{number.owner.name}</Text>],
    ["Country", number.countryCode === null ? "none" : countryName(number.countryCode)],
    ["In its country", <bdi dir="ltr">{sheet.nationalFormat}</bdi>],
    ["Number", inWords(sheet.numberType, NUMBER_TYPES)],
    ["Type", inWords(number.type, TYPES)],
    ["Status", inWords(sheet.status, {})],
    ["Access", inWords(number.viewerAccess, ACCESS)],
    ["Order", sheet.orderId === null ? "not known" : <Text>{sheet.orderId}</Text>],
    ["Came in", moment(sheet.createdAt)],
  ];
  return (
    <section>
      <h3>At the carrier</h3>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul class="capabilities" aria-label="Capabilities">
        {Object.entries(CAPABILITIES).map(([name, label]) => {
          const value = sheet.capabilities[name as keyof typeof CAPABILITIES];
          return (
            <li key={name} data-can={String(value)}>
              {label}: {can(value)}
            </li>
          );
        })}
      </ul>
      <ul class="associations" aria-label="Associations">
        {sheet.associations.map(({ name, value, associatedAt }) => (
          <li key={name + value}>
            <span>{inWords(name.replace(/_ID$/, ""), { SIP_RULE: "SIP rule", VOICE_CONNECTOR: "Voice Connector" })}</span>
            <code>
              <Text>{value}</Text>
            </code>
            <small>since {day(associatedAt)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
