/** What is asked when a text is moved out of a record or back, as steps over a scratch draft. */
import { EXEMPT_PARAGRAPHS } from "../record/exempt-paragraphs.ts";
import type { TextField } from "../record/text-fields.ts";
import { plainText } from "../record/text.ts";
import type { Choice, Step } from "./model.ts";
import { step, TEXT } from "./walk.ts";
import type { StepGroup } from "./walk.ts";

/** StepGroup in the scratch draft that these steps fill. */
export const EXEMPT_ANSWERS = "exempting";

const PLACE: StepGroup = { section: "decision", caption: "Exempt text" };

/** Which text is meant, of those that can be. */
export function textStep(fields: readonly TextField[], ask: string): Step {
  const choices = fields.map(({ name, value }): Choice => ({
    value: name,
    label: `${name}: ${firstWordsOf(value)}`,
  }));
  return step(PLACE, [EXEMPT_ANSWERS, "field"], { kind: "choose-one", choices }, { ask });
}

/** Under which paragraph, and why. */
export function groundSteps(): Step[] {
  const choices = EXEMPT_PARAGRAPHS.map(({ number, words, note }): Choice => ({
    value: String(number),
    label: [words, note, `Paragraph ${number}.`].filter((part) => part !== undefined).join(" "),
  }));
  return [
    step(
      PLACE,
      [EXEMPT_ANSWERS, "paragraph"],
      { kind: "choose-one", choices },
      { ask: "Under which paragraph of Schedule 12A, Part 1?" },
    ),
    step(PLACE, [EXEMPT_ANSWERS, "public-interest"], TEXT, {
      ask: "Why does keeping it out outweigh the public interest in disclosing it?",
      hint: "Everyone can read this reason, so it must give nothing away.",
    }),
  ];
}

/** Enough to know which text it is. */
const MOST_CHARACTERS = 60;

/** The beginning of a text, on one line. */
function firstWordsOf(text: TextField["value"]): string {
  const line = plainText(text).replaceAll(/\s+/gu, " ").trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS - 1).trimEnd()}…`;
}
