import type { JSX } from "preact";

import { begin, editOf, leave, type Field } from "../edits/edits";
import { save } from "../edits/saving";
import type { NumberRowFragment } from "../generated/graphql";
import { inWords, PRODUCTS } from "../model/words";
import { Conflict } from "../parts/conflict";
import { InPlace } from "../parts/in-place";
import { Options } from "../parts/options";

interface TextField {
  readonly field: Field;
  readonly label: string;
  readonly limit: number;
  readonly rule: string;
  readonly isLong?: boolean;
}

const TEXTS: readonly TextField[] = [
  { field: "nickname", label: "Nickname", limit: 50, rule: "For all who see the number. At most 50 characters." },
  { field: "name", label: "Name at the carrier", limit: 256, rule: "Letters A to Z, digits and , . _ - with spaces between." },
  { field: "tags", label: "Tags", limit: 1000, rule: "Up to 20, with commas between them." },
  { field: "reference", label: "Reference", limit: 100, rule: "What another system calls it." },
  { field: "note", label: "Note", limit: 1000, rule: "Ctrl-Enter saves.", isLong: true },
];

export function Fields({ number }: { number: NumberRowFragment }): JSX.Element {
  return (
    <section class="fields" aria-label="Details">
      {TEXTS.map(({ field, label, limit, rule, isLong }) => (
        <div key={field} class="field">
          <span class="label">{label}</span>
          <InPlace
            number={number}
            field={field}
            place="sheet"
            label={`${label} of ${number.internationalFormat}`}
            limit={limit}
            rule={rule}
            isLong={isLong === true}
            empty={number.viewerCanUpdate ? "Add one" : "none"}
            onDone={() => undefined}
          />
          <Conflict id={number.id} field={field} />
        </div>
      ))}
      <Product number={number} />
    </section>
  );
}

/** Asked for at once when it is chosen, and shown when the server has taken it. */
function Product({ number }: { number: NumberRowFragment }): JSX.Element {
  const { id, productType } = number;
  const edit = editOf(id, "productType").value;
  const shown = productType === null ? "none" : inWords(productType, PRODUCTS);
  const message = edit?.phase.is === "refused" ? edit.phase.message : "";

  function choose(value: string): void {
    leave(id, "productType");
    begin(number, "productType", "sheet");
    void save(id, "productType", value);
  }

  return (
    <div class="field">
      <label class="label" for={number.viewerCanUpdate ? "product" : undefined}>
        Product
      </label>
      {number.viewerCanUpdate ? (
        <select
          id="product"
          value={edit?.text ?? productType ?? ""}
          disabled={edit?.phase.is === "saving"}
          aria-invalid={message !== ""}
          aria-describedby="product-message"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {productType === null && <option value="">none</option>}
          <Options words={PRODUCTS} />
        </select>
      ) : (
        <span class="value">{shown}</span>
      )}
      <span id="product-message" class="refusal" role="alert">
        {message}
      </span>
      <Conflict id={id} field="productType" />
    </div>
  );
}
