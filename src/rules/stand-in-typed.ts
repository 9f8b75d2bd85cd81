import type { Path } from "../finding.ts";
import { countWords } from "../record/count-words.ts";
import { NOT_KNOWN } from "../record/not-known.ts";
import { notKnownMark } from "../record/not-known-mark.ts";
import { refusedNotKnown } from "../record/not-known-words.ts";
import { isStandIn } from "../record/stand-in.ts";
import { mustBeComplete } from "../record/status.ts";
import { isTextAt } from "../record/text-at.ts";
import { meetsDemand } from "../record/told-later.ts";
import { quote } from "../yaml/quote.ts";
import { givenAnswers } from "./given-answers.ts";
import type { Problem, RecordContext, RecordRule, TextAt } from "./model.ts";
import { saysNothingChanged } from "./voice-unused.ts";

export const standInTyped: RecordRule = {
  kind: "record",
  id: "stand-in-typed",
  severity: "warning",
  summary: "A text only fills its place, such as n/a, unknown or not seen",
  why: "It passes for an answer, so nobody asks any more. Readers cannot tell whether nobody looked, nobody knew or there was nothing.",
  fix: "Write what is known. If nobody knows, say so with not-known, and why.",
  source: "Record format 1, not-known",
  examples: {
    good: `evidence:
  - id: ev-count
    title: Count of visitors
    kind: data
    where: Parks office
    date: 2026-02
    says: A third turn back at the pond.
    limits: {not-known: The office kept no sheets.}
`,
    bad: `evidence:
  - id: ev-count
    title: Count of visitors
    kind: data
    where: Parks office
    date: 2026-02
    says: A third turn back at the pond.
    limits: N/A # <-
`,
  },
  check: (context) =>
    context.texts
      .filter((one) => isStandIn(one.text) && isOfSubstance(one.path, context))
      .filter((one) => !isFoundElsewhere(one, context))
      .map(({ path, text }): Problem => {
        const message = `${quote(text)} only fills this place and says nothing`;
        return { path, message, fix: remedyAt(path, context) };
      }),
};

/** Names and tasks that every record must have, and that are always known. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set(["title", "what"]);

function isOfSubstance(path: Path, { framework }: RecordContext): boolean {
  // What a record said before a correction is quoted as it was, and why something is not known is judged by people.
  if (path[0] === "errata" || path.at(-1) === NOT_KNOWN || !isTextAt(path, framework)) return false;
  if (isInAnswers(path) || notKnownMark(fieldOf(path)) !== undefined) return true;
  return ALWAYS_KNOWN.has(String(path.at(-1))) && path[0] !== "links";
}

function isInAnswers(path: Path): boolean {
  return path[0] === "answers" || (path[0] === "look-backs" && path[2] === "answers");
}

/** A list as a whole may be not known, and none of its items. */
function fieldOf(path: Path): Path {
  return typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
}

/** One mistake is one finding: two rules say more exactly what is missing in the fields they are about. */
function isFoundElsewhere({ path, text }: TextAt, context: RecordContext): boolean {
  if (!mustBeComplete(context.record.status)) return false;
  if (path[0] === "voice" && path.at(-1) === "changed") return saysNothingChanged(text);
  if (path[0] !== "answers" || path.at(-1) !== "because") return false;
  const [name, words] = [path.join("."), countWords(text)];
  return givenAnswers(context).some(
    ({ asked, demands, because }) =>
      `${asked.path.join(".")}.because` === name &&
      demands.includes("because") &&
      words < because.atLeastWords,
  );
}

function remedyAt(path: Path, { record }: RecordContext): string {
  const field = fieldOf(path);
  const mark = notKnownMark(field);
  if (mark === undefined) return refusedNotKnown(path) ?? standInTyped.fix;
  if (!meetsDemand(mark, record)) {
    return "Find it out and write it. Only a record of an earlier decision, with entry: {kind: recorded-later}, may say not-known here";
  }
  return `Write what is known, or leave it out if it does not apply. If nobody knows, say so and why: ${String(field.at(-1))}: {not-known: "The minutes do not say."}`;
}
