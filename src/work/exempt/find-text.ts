import { UserError } from "../../errors.ts";
import { dotted } from "../../finding.ts";
import { didYouMean } from "../../nearest.ts";
import { fieldAt } from "../../record/fields.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { pathNamed } from "../../record/path-named.ts";
import { textFieldNamed } from "../../record/text-fields.ts";
import type { TextField } from "../../record/text-fields.ts";
import { quote, visible } from "../../yaml/quote.ts";
import type { ExemptSubject } from "./exempt-subject.ts";

/** More would not help anyone choose. */
const MOST_NAMES = 8;

/**
 * The text that a person names.
 * @throws UserError that says whether there is no such text or it is of a kind that is always public.
 */
export function findText(
  { fields, record }: Pick<ExemptSubject, "fields" | "record">,
  typed: string,
): TextField {
  const found = textFieldNamed(fields, record, typed);
  if (found !== undefined) return found;
  const label = labelOfOther(record, typed);
  if (label !== undefined) {
    throw new UserError(
      `${quote(typed)} cannot be made confidential (exempt): it is not a text of sentences`,
      {
        hint: `${visible(label)} is shown in public lists. Write it so that it gives nothing away, and put the rest into a text.`,
      },
    );
  }
  const names = fields.flatMap(({ path, name }) => [name, dotted(path)]);
  throw new UserError(
    `there is no text ${quote(typed)} in this record${didYouMean(typed, names)}`,
    { hint: textsInWords(fields.map(({ name }) => name)) },
  );
}

/** The texts there are, as a hint. */
export function textsInWords(all: readonly string[]): string {
  if (all.length === 0) return "It holds no text yet.";
  const names = all.slice(0, MOST_NAMES);
  const more = all.length - names.length;
  return `It holds text in: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** The label of a field of the record that holds something other than text. */
function labelOfOther(record: DecisionRecord, typed: string): string | undefined {
  const path = pathNamed(record, typed);
  const field = fieldAt(path);
  return field === undefined || field.kind === "text" || path[0] === "answers"
    ? undefined
    : field.label;
}
