import { UserError } from "../../errors.ts";
import { EXEMPT_PARAGRAPHS, parseParagraph } from "../../record/exempt-paragraphs.ts";
import type { Exempt } from "../../record/model.ts";
import type { TextField } from "../../record/text-fields.ts";
import { isExempt } from "../../record/text.ts";
import { firstWordsOf } from "./first-words.ts";
import type { ExemptSubject } from "./exempt-subject.ts";
import { findField, fieldsInWords } from "./find-field.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";

/** Asks what was not given; without a front there is nobody to ask, and what is missing is said. */
export interface Asking {
  /** Opens the pages when the first question comes; `undefined` without a terminal. */
  front: (() => Promise<Front>) | undefined;
}

/** The field that was named, or is chosen from those that can be. */
export async function askField(
  { fields, record }: Pick<ExemptSubject, "fields" | "record">,
  typed: string | undefined,
  wanted: "text" | "exempt",
  { front }: Asking,
): Promise<TextField> {
  if (typed !== undefined) return findField(fields, record, typed);
  const open = fields.filter(({ value }) => isExempt(value) === (wanted === "exempt"));
  if (front === undefined || open.length === 0) {
    const message = open.length === 0 ? "there is nothing to choose from" : "which text is meant?";
    throw new UserError(message, { hint: fieldsInWords(open) });
  }
  const choices = open.map(({ name, value }) => ({
    value: name,
    label: `${name}: ${firstWordsOf(value)}`,
  }));
  const question =
    wanted === "text" ? "Which text may not be public?" : "Which text may be public now?";
  const chosen = await (await front()).choose(question, choices);
  if (chosen === undefined) throw new Interrupted();
  return findField(fields, record, chosen);
}

/**
 * Paragraph and reason as they were given, as they stood, or asked for.
 * @throws UserError if a paragraph is not in the list, or something is missing and nobody can be asked.
 */
export async function askGround(
  given: { paragraph?: string; publicInterest?: string },
  old: Exempt["exempt"] | undefined,
  asking: Asking,
): Promise<Exempt["exempt"]> {
  const paragraph = await paragraphOf(given.paragraph, old?.paragraph, asking);
  const reason = await reasonOf(given.publicInterest, old?.["public-interest"], asking);
  return { paragraph, "public-interest": reason };
}

async function paragraphOf(
  typed: string | undefined,
  old: number | undefined,
  { front }: Asking,
): Promise<number> {
  if (typed === undefined && old !== undefined) return old;
  if (typed === undefined && front === undefined) {
    throw new UserError("the paragraph of Schedule 12A is missing", {
      hint: "Give it with --paragraph, such as --paragraph 3. To see them: rightly explain exempt",
    });
  }
  const word = typed ?? (await chosenParagraph(await front!()));
  const parsed = parseParagraph(word);
  if ("message" in parsed) throw new UserError(parsed.message, { hint: parsed.hint });
  return parsed.paragraph;
}

async function chosenParagraph(front: Front): Promise<string> {
  const chosen = await front.choose(
    "Under which paragraph of Schedule 12A, Part 1?",
    EXEMPT_PARAGRAPHS.map(({ number, words, note }) => ({
      value: String(number),
      label: [words, note, `Paragraph ${number}.`].filter((part) => part !== undefined).join(" "),
    })),
  );
  if (chosen === undefined) throw new Interrupted();
  return chosen;
}

async function reasonOf(
  typed: string | undefined,
  old: string | undefined,
  { front }: Asking,
): Promise<string> {
  const given = typed ?? old;
  if (given === undefined && front !== undefined) return askedReason(await front());
  if (given !== undefined && given.trim() !== "") return given.trim();
  throw new UserError("the public interest reason is missing", {
    hint: "A paragraph alone is not enough. Say why keeping it out outweighs disclosing it: --public-interest REASON",
  });
}

async function askedReason(front: Front): Promise<string> {
  front.say(
    "Why does keeping it out outweigh the public interest in disclosing it? Everybody reads this reason, so it must give nothing away.",
  );
  for (;;) {
    const reply = await front.line("Reason:");
    if (reply.do === "leave") throw new Interrupted();
    if (reply.text.trim() !== "") return reply.text.trim();
  }
}
