import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import { exemptParagraph, parseParagraph } from "../record/exempt-paragraphs.ts";
import { placeholdersIn } from "../record/placeholders.ts";
import type { Placeholder } from "../record/placeholders.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const exemptMalformed: RecordRule = {
  kind: "record",
  id: "exempt-malformed",
  severity: "error",
  summary: "Confidential (exempt) text is left out of the record without a proper ground",
  why: "The public may be kept from reading something only on a named ground, and only while the public interest favours keeping it out.",
  fix: "Name a paragraph of Schedule 12A, and say why keeping the text out outweighs disclosing it. The command rightly exempt writes both.",
  source: "Local Government Act 1972, Schedule 12A, Part 1 and paragraph 10",
  examples: {
    good: `status: draft
answers:
  finest:
    is: the-best
    because: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
publication: {access: part-exempt, summary: There will be a bench by the pond.}
`,
    bad: `status: draft
answers:
  finest:
    is: the-best
    because: {exempt: {paragraph: 9, public-interest: The bids are not opened yet.}} # <-
publication: {access: part-exempt, summary: There will be a bench by the pond.}
`,
  },
  check: ({ record }) => placeholdersIn(record).flatMap(problemsOf),
};

const GROUND = ["paragraph", "public-interest"];

function problemsOf({ path, value }: Placeholder): Problem[] {
  const at = [...path, "exempt"];
  const ground = value["exempt"];
  const beside = others(path, value, ["exempt"]);
  if (!isMapping(ground)) {
    const message = `${dotted(at)} should be a ground: paragraph and public-interest`;
    return [...beside, { path: at, message }];
  }
  return [
    ...beside,
    ...others(at, ground, GROUND),
    ...paragraphProblems(at, ground["paragraph"]),
    ...reasonProblems(at, ground["public-interest"]),
  ];
}

/** What a person left there in the belief that it is hidden. */
function others(at: Path, held: Readonly<Record<string, unknown>>, known: string[]): Problem[] {
  return Object.keys(held)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...at, key],
      at: "key",
      message: `${quote(key)} is in ${dotted(at)}, which may hold only the ground`,
    }));
}

function paragraphProblems(at: Path, paragraph: unknown): Problem[] {
  const path = [...at, "paragraph"];
  if (paragraph === undefined) return [{ path, message: `${dotted(path)} is missing` }];
  if (exemptParagraph(paragraph) !== undefined) return [];
  const typed = typeof paragraph === "string" || typeof paragraph === "number" ? paragraph : "";
  const refusal = parseParagraph(String(typed));
  if ("paragraph" in refusal) {
    return [{ path, message: `${dotted(path)} is text`, fix: `Write the number alone: ${typed}` }];
  }
  return [{ path, message: refusal.message, fix: refusal.hint }];
}

function reasonProblems(at: Path, reason: unknown): Problem[] {
  if (typeof reason === "string" && reason.trim() !== "") return [];
  const path = [...at, "public-interest"];
  return [{ path, message: `${dotted(path)} is missing: a paragraph alone is not enough` }];
}
