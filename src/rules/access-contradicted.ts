import { textFields } from "../record/text-fields.ts";
import { isExempt } from "../record/text.ts";
import { placeholdersIn } from "../record/placeholders.ts";
import { isFullyExempt } from "../record/to-public.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";

export const accessContradicted: RecordRule = {
  kind: "record",
  id: "access-contradicted",
  severity: "warning",
  summary: "The record says that more of it, or less of it, is public than really is",
  why: "If a record is marked open, readers think they have seen all of it. If it is marked confidential (exempt), its author thinks nobody can read it.",
  fix: "Write how much is public: open, part-exempt or fully-exempt. To move text out of the record or back, use: rightly exempt",
  source: "Rightly's own record format 1, publication",
  examples: {
    good: `publication:
  access: part-exempt
  summary: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
`,
    bad: `publication:
  access: open # <-
  summary: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
`,
  },
  check(context) {
    const { record } = context;
    if (isFullyExempt(record)) return readableTexts(context);
    const { access } = record.publication ?? {};
    const count = placeholdersIn(record).length;
    if (access === "open" && count > 0) return [leftOut(count)];
    return access === "part-exempt" && count === 0 && context.unsaved !== true ? [NOTHING_OUT] : [];
  },
};

const ACCESS = ["publication", "access"];

function leftOut(count: number): Problem {
  const texts = count === 1 ? "1 text is" : `${count} texts are`;
  return {
    path: ACCESS,
    message: `access is "open", but ${texts} left out`,
    fix: "Write access: part-exempt, or put the text back with: rightly exempt RECORD FIELD --lift",
  };
}

const NOTHING_OUT: Problem = {
  path: ACCESS,
  message: 'access is "part-exempt", but no text is left out',
  fix: "Write access: open, or move the text out with: rightly exempt RECORD FIELD",
};

/** What no file that the public can read may hold about a fully exempt decision. */
const CONFIDENTIAL: ReadonlySet<unknown> = new Set(["options", "voice", "evidence", "answers"]);
const OF_A_DECISION: ReadonlySet<unknown> = new Set(["resolution", "reasons"]);

/** More names in one sentence help nobody. */
const MOST_NAMES = 5;

/** A record is as public as the repository it is kept in, whatever it says of itself. */
function readableTexts({
  record,
  framework,
  private: isPrivate,
  unsaved,
}: RecordContext): Problem[] {
  if (isPrivate === true || framework === undefined) return [];
  const names = textFields(record, framework)
    .filter(({ path: [top, , field] }) => {
      return CONFIDENTIAL.has(top) || (top === "decisions" && OF_A_DECISION.has(field));
    })
    .filter(({ value }) => !isExempt(value))
    .map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const named = `${names.slice(0, MOST_NAMES).join(", ")}${more}`;
  const texts = names.length === 1 ? "1 text" : `${names.length} texts`;
  return [
    {
      path: ACCESS,
      message: `access is "fully-exempt", but anyone can read ${texts} in the record: ${named}`,
      why: "The record is as public as the repository it is kept in. What it says of itself hides nothing.",
      fix: `Move each out, beginning with: rightly exempt ${record.id} ${first} --paragraph NUMBER --public-interest REASON. Where all who can read the repository may read it: private: true in rightly.yaml`,
      // Text has to be written before it can be moved out.
      severity: unsaved === true ? "warning" : "error",
    },
  ];
}
