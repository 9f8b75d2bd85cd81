import { UserError } from "../../errors.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { isHeldBack } from "../../record/to-public.ts";
import type { PaperOptions } from "./paper-options.ts";

/**
 * Who a paper is for. Before its record may be public, the paper beside it is one for members.
 * @returns The options that hold, and what to say about it.
 * @throws UserError for a paper that would be public before its day.
 */
export function paperReaders(
  record: DecisionRecord,
  asked: PaperOptions,
  today: string,
): { options: PaperOptions; notes: string[] } {
  if (asked.members === true || !isHeldBack(record, today)) return { options: asked, notes: [] };
  const { stdout, out, summary, members, check, format = "md" } = asked;
  const day = dayInWords(record.publication?.["not-before"]);
  const isBeside = stdout !== true && out === undefined && summary !== true && format !== "html";
  if (!isBeside || members === false) {
    throw new UserError(`no part of ${record.id} may be public before ${day}`, {
      hint: `For those who may read it already: rightly paper ${record.id} --members`,
    });
  }
  const note = `It may not be public before ${day}, so this is the paper for members.`;
  return { options: { ...asked, members: true }, notes: check === true ? [] : [note] };
}
