import type { Scale } from "../../framework/model.ts";
import { scaleLookingBack } from "../../framework/option.ts";
import { fieldAt } from "../../record/fields.ts";
import type { LookBack } from "../../record/model.ts";
import { asAnswer, becauseInWords, choiceInWords } from "../answer-in-words.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Block, Line } from "../document.ts";
import { facts, list, prose, section } from "../document.ts";
import { EVENT, labelOf } from "../labels.ts";
import type { Reading } from "../reading.ts";
import { textInWords } from "../text-in-words.ts";

/** When the tests are asked again, and what was found. */
export function paperLookBacks(reading: Reading): Block[] {
  return section(
    "Looking back",
    (reading.record["look-backs"] ?? []).flatMap((lookBack) => lookBackBlocks(reading, lookBack)),
  );
}

function lookBackBlocks(
  reading: Reading,
  { due, held, by, answers, learned, share }: LookBack,
): Block[] {
  return [
    ...facts([
      ["Due", dayInWords(due)],
      ["Held on", held === undefined ? "Not held yet" : dayInWords(held)],
      ["By", by],
    ]),
    ...expectedBesideSeen(reading, answers),
    ...prose(textInWords(learned), "What was learned"),
    ...prose(textInWords(share), "Worth sharing"),
  ];
}

/** Each test as it was answered before the decision, and as it looks now. */
function expectedBesideSeen({ framework, record }: Reading, answers: LookBack["answers"]): Block[] {
  const rows = framework.tests.flatMap((test): Line[][] => {
    const seen = asAnswer(answers?.[test.id]);
    if (seen === undefined) return [];
    const scale = framework.scales.get(test.scale);
    const words = (answer: ReturnType<typeof asAnswer>, of: Scale | undefined): string => {
      if (answer === undefined) return "";
      const because = becauseInWords(answer);
      const choice = choiceInWords(of, answer);
      return because === "" ? choice : `${choice}. ${because}`;
    };
    const expected = words(asAnswer(record.answers?.[test.id]), scale);
    const inPast = scale === undefined ? undefined : scaleLookingBack(scale);
    return [[test.label, expected, words(seen, inPast)]];
  });
  if (rows.length === 0) return [];
  return [{ kind: "table", headings: ["Test", "Expected", "Seen"], rows }];
}

/** What happened to the record, and what was corrected since it was confirmed. */
export function paperHistory({ record }: Reading): Block[] {
  const events = (record.history ?? []).map(({ on, event, note }): Line => {
    const said = textInWords(note);
    return `${dayInWords(on)}: ${labelOf(EVENT, event)}${said === "" ? "" : `. ${said}`}`;
  });
  const corrections = (record.errata ?? []).map(({ on, field, was, is, because }): Line[] => [
    dayInWords(on),
    fieldName(field),
    textInWords(was),
    textInWords(is),
    textInWords(because),
  ]);
  return [
    ...section("Corrections", correctionsTable(corrections)),
    ...section("History", list(events)),
  ];
}

/** A path as people are told about it: the field's name, and the path for anyone who looks it up. */
function fieldName(path: string): string {
  const steps = path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const label = fieldAt(steps)?.label;
  return label === undefined ? path : `${label} (${path})`;
}

function correctionsTable(rows: Line[][]): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", headings: ["Date", "Field", "Was", "Is", "Because"], rows }];
}
