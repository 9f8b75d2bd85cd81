import { consultationLength } from "../../record/consultation-length.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Consultation } from "../../record/model.ts";
import { wordsIfUnknown } from "../../record/not-known.ts";
import type { Block } from "../document.ts";
import { facts, line } from "../document.ts";
import type { Reading } from "../reading.ts";
import { textInWords } from "../text-in-words.ts";

/** When people could answer, how, and how many did. Answers need not belong to any one group. */
export function consultationBlocks(reading: Reading): Block[] {
  const { consultations } = reading.record;
  const unknown = wordsIfUnknown(reading.record, ["consultations"]);
  if (unknown !== undefined) return [line([{ strong: "Consultations:" }, ` ${unknown}`])];
  return (consultations ?? []).flatMap((one, at) => {
    const name = (consultations ?? []).length === 1 ? "Consultation" : `Consultation ${at + 1}`;
    return [{ kind: "heading", level: 3, text: name } as const, ...aboutOne(reading, one, at)];
  });
}

function aboutOne(reading: Reading, one: Consultation, at: number): Block[] {
  const unknown = (...path: string[]): string | undefined =>
    wordsIfUnknown(reading.record, ["consultations", at, ...path]);
  const { opens, closes, method, where, responses, notice } = one;
  return facts([
    ["Opened", unknown("opens") ?? dayInWords(opens)],
    ["Closed", unknown("closes") ?? dayInWords(closes)],
    ["How long", lengthInWords(one)],
    ["How people could answer", textInWords(method)],
    ["Answers", unknown("responses", "total") ?? countInWords(responses?.total)],
    ["Of these", unknown("responses", "by-group") ?? groupsInWords(reading, one)],
    ["What is counted", textInWords(responses?.base)],
    ["Where", where],
    ["Public notice", textInWords(notice)],
  ]);
}

function lengthInWords(one: Consultation): string {
  const length = consultationLength(one);
  if (length === undefined || length.most < 0) return "";
  if (length.least !== length.most)
    return "Not counted. The day it opened or closed is not recorded.";
  return length.most === 1 ? "1 clear day" : `${length.most} clear days`;
}

function countInWords(count: number | undefined): string {
  return count === undefined ? "" : count.toLocaleString("en-GB");
}

/** What is left of the total is said, so that it is not taken for the answers of those who are named. */
function groupsInWords(reading: Reading, { responses }: Consultation): string {
  const groups = responses?.["by-group"] ?? [];
  if (groups.length === 0) return "";
  const named = groups.map(({ who = "", count }) => {
    const label = who === "" ? "A group not named" : reading.nameOf(who, "participants", "groups");
    return `${label}: ${count === undefined ? "Not recorded" : countInWords(count)}`;
  });
  const counted = groups.reduce((sum, { count = 0 }) => sum + count, 0);
  const rest = (responses?.total ?? 0) - counted;
  const others = rest > 0 ? [`no one group: ${countInWords(rest)}`] : [];
  return [...named, ...others].join("; ");
}
