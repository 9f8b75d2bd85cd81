import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { rawRecord } from "../record/not-known.ts";
import { dotted } from "../finding.ts";
import { valueAt } from "../mapping.ts";
import { eachSlot } from "../yaml/each-slot.ts";
import { renderInline } from "../yaml/scalar.ts";
import { noteLines } from "./note-lines.ts";
import { editYaml } from "../yaml/edit.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { WalkContext } from "./model.ts";
import { editsToward } from "./merge-answers.ts";
import { renderQuestions } from "./questions-form.ts";

/** What the program keeps by itself, and no form asks. */
const NOT_ASKED: readonly (keyof DecisionRecord)[] = [
  "format",
  "id",
  "status",
  "framework",
  "reviews",
  "attestations",
  "history",
  "errata",
  "open-questions",
];

/** The form of a framework, guidance and all, with the answers of a record in it. */
export function renderFilledForm(
  record: DecisionRecord,
  framework: Framework,
  context: WalkContext,
): string {
  const yaml = parseYaml(renderQuestions(framework, context));
  const asked = Object.fromEntries(
    Object.entries(rawRecord(record)).filter(
      ([key]) => !(NOT_ASKED as readonly string[]).includes(key),
    ),
  );
  const form = withLinesQuoted(editYaml(yaml, editsToward(yaml.value, asked)));
  return form.replace(
    "Take it back with: rightly new --answers FILE",
    `Take it back with: rightly resume ${record.id} --answers FILE`,
  );
}

/** A line of a text that begins with `#` could be a note when the form comes back; in quotes it cannot. */
function withLinesQuoted(form: string): string {
  const { value } = parseYaml(form);
  const blocks = new Set(noteLines(form).map(({ path }) => dotted(path)));
  let quoted = form;
  eachSlot(form, ({ path, value: written }) => {
    const text = blocks.has(dotted(path)) ? valueAt(value, path) : undefined;
    if (typeof text !== "string" || written?.body === undefined) return;
    const { start, source } = written.body;
    const block = form.slice(written.start, start + source.length);
    quoted = quoted.replace(block, () => `${renderInline(text)}\n`);
  });
  return quoted;
}
