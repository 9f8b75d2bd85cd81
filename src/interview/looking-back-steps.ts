import type { Test } from "../framework/model.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { findOption, scaleLookingBack } from "../framework/option.ts";
import { dayInWords } from "../record/day-in-words.ts";
import { plainText } from "../record/text.ts";
import { scaleChoices } from "./choices.ts";
import type { GuidanceBlock } from "./guidance.ts";
import type { Step } from "./model.ts";
import { fieldStep, LINE, step, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

const PATH = ["look-backs", 0];

/**
 * The same tests asked again, each with what was expected of it, then what was learned; the first
 * look-back of the draft is the one that is held.
 */
export function lookingBackSteps(walk: Walk): Step[] {
  const { framework, draft } = walk;
  const tests = framework.tests.filter(({ id }) => valueAt(draft.answers, [id]) !== undefined);
  const place: StepGroup = { section: "decision", caption: "Looking back", item: "look-backs.0" };
  return [
    fieldStep(place, [...PATH, "by"], LINE),
    ...tests.flatMap((test, at) =>
      testSteps(walk, test, {
        ...place,
        caption: `Looking back, test ${at + 1} of ${tests.length}`,
      }),
    ),
    fieldStep(place, [...PATH, "learned"], TEXT),
    fieldStep(place, [...PATH, "share"], TEXT, { optional: true }),
  ];
}

/**
 * Day of another look-back, kept as the due day of a second one.
 * @param held ISO day of the one that is held.
 */
export function nextLookBackStep(held: string): Step {
  const earliest = { day: held, words: `the look-back of ${dayInWords(held)}` };
  const place: StepGroup = { section: "decision", caption: "Looking back", item: "look-backs.0" };
  return fieldStep(
    place,
    ["look-backs", 1, "due"],
    { kind: "date", period: false, earliest },
    {
      ask: "By when will the tests be asked once more?",
      optional: true,
    },
  );
}

function testSteps(walk: Walk, test: Test, place: StepGroup): Step[] {
  const scale = walk.framework.scales.get(test.scale);
  if (scale === undefined) return [];
  const path = [...PATH, "answers", test.id];
  const is = step(
    place,
    [...path, "is"],
    { kind: "choose-one", choices: scaleChoices(scaleLookingBack(scale)) },
    {
      ask: questionInPast(test),
      guidance: expected(walk, test),
    },
  );
  if (valueAt(walk.draft, [...path, "is"]) === undefined) return [is];
  return [is, step(place, [...path, "because"], TEXT, { ask: "How can you tell?" })];
}

/** In the framework's own words; a question about what will be cannot be turned by a program. */
function questionInPast({ ask, askLookingBack }: Test): string {
  return askLookingBack ?? `Looking back, what is your answer to: ${ask}`;
}

/** What was answered before the decision, to be read beside the question. */
function expected({ draft, framework }: Walk, test: Test): GuidanceBlock[] {
  const answer = valueAt(draft.answers, [test.id]);
  if (!isMapping(answer)) return [];
  const scale = framework.scales.get(test.scale);
  const option = scale === undefined ? undefined : findOption(scale, String(answer["is"]));
  const because = plainText(answer["because"] as string | undefined);
  const text = `Expected when it was decided: ${option?.label ?? ""}. ${because}`.trim();
  return [{ kind: "text", text }];
}
