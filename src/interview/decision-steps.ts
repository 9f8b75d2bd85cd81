import type { Path } from "../finding.ts";
import type { Decision } from "../record/decision-model.ts";
import { roleChoices, withoutRepeats, YES_NO } from "./choices.ts";
import { interestSteps } from "./interest-steps.ts";
import { lookBackSteps } from "./look-back-steps.ts";
import type { Step } from "./model.ts";
import { choiceField, DAY, fieldStep, isAddingTo, LINE, step, TEXT } from "./walk.ts";
import type { StepGroup, StepShape, StepWords, Walk } from "./walk.ts";

const DECISION: StepGroup = { section: "decision", caption: "The decision" };
const LIST = ["decisions"] as const;

/** Whether it has been decided; what each body decided; what is published; when to look back. */
export function decisionSteps(walk: Walk): Step[] {
  const decisions = walk.draft.decisions ?? [];
  const adding = isAddingTo(walk.context, LIST);
  const steps = decisions.flatMap((decision, at) => [
    bodyStep(walk, at),
    ...detailSteps(walk, decision, at),
  ]);
  const more = [another(decisions.length), ...(adding ? [bodyStep(walk, decisions.length)] : [])];
  if (decisions.length === 0) return more;
  return [...steps, ...more, ...publicationSteps(walk), ...lookBackSteps(walk, DECISION)];
}

function decisionPlace(at: number): StepGroup {
  return {
    ...DECISION,
    caption: at === 0 ? DECISION.caption : `Decision ${at + 1}`,
    item: `decisions.${at}`,
  };
}

/** Which body decided. */
export function bodyStep({ framework, context }: Walk, at: number): Step {
  const choices = withoutRepeats([...context.bodies, ...roleChoices(framework, "boards")]);
  // Without bodies to choose from, the words typed are made into an id.
  const typed = choices.length === 0;
  const shape: StepShape = typed ? LINE : { kind: "choose-one", choices };
  return fieldStep(decisionPlace(at), ["decisions", at, "body"], shape, {
    stores: {
      as: "first-field",
      prefix: undefined,
      seed: {},
      ...(typed ? { asId: true as const } : {}),
    },
  });
}

/** What a body decided, by whom, when and why. */
export function detailSteps(walk: Walk, decision: Decision, at: number): Step[] {
  const place = decisionPlace(at);
  const field = (name: string, shape: StepShape, words: StepWords = {}): Step =>
    fieldStep(place, ["decisions", at, name], shape, words);
  return [
    field("decider", LINE),
    choiceField(place, ["decisions", at, "capacity"]),
    field("on", DAY),
    field("reference", LINE, { optional: true }),
    choiceField(place, ["decisions", at, "result"]),
    ...resolutionSteps(place, decision, at),
    field("reasons", TEXT),
    ...interestSteps(walk, place, decision.interests, at),
    ...(decision.capacity === "executive" ? keySteps(place, decision, at) : []),
    field("effective-from", DAY, { optional: true }),
  ];
}

/** The words of the decision are asked as one text; where there are parts already, each by itself. */
function resolutionSteps(place: StepGroup, { resolution }: Decision, at: number): Step[] {
  const path = ["decisions", at, "resolution"];
  if (!Array.isArray(resolution)) return [fieldStep(place, path, TEXT)];
  return resolution.flatMap(({ part, delegated }, index) => [
    fieldStep(place, [...path, index, "words"], TEXT, {
      ask: `What are the words of ${part === undefined ? "the decision" : `part ${part})`}?`,
    }),
    ...(delegated === undefined ? [] : delegatedSteps(place, [...path, index, "delegated"])),
  ]);
}

function delegatedSteps(place: StepGroup, path: Path): Step[] {
  return [
    fieldStep(place, [...path, "to"], LINE),
    fieldStep(place, [...path, "with"], LINE, { optional: true }),
    fieldStep(place, [...path, "limits"], TEXT, { optional: true }),
  ];
}

/** Only an executive takes key decisions. */
function keySteps(place: StepGroup, { key }: Decision, at: number): Step[] {
  const path = ["decisions", at, "key"];
  const is = fieldStep(
    place,
    [...path, "is"],
    { kind: "choose-one", choices: YES_NO },
    { stores: { as: "truth" } },
  );
  if (key?.is === undefined) return [is];
  const because = fieldStep(place, [...path, "because"], TEXT);
  if (!key.is) return [is, because];
  const notice = fieldStep(place, [...path, "notice-published"], DAY, { optional: true });
  return [is, because, notice];
}

/** What the public is told. */
export function publicationSteps({ draft }: Walk): Step[] {
  const access = draft.publication?.access ?? "open";
  const notBefore = fieldStep(DECISION, ["publication", "not-before"], DAY, { optional: true });
  return [
    choiceField(DECISION, ["publication", "access"]),
    // Of what is open, few decisions wait for a day: --not-before says it.
    ...(access === "open" && draft.publication?.["not-before"] === undefined ? [] : [notBefore]),
    fieldStep(DECISION, ["publication", "summary"], TEXT),
    fieldStep(DECISION, ["publication", "retain-until"], DAY, { optional: true }),
  ];
}

function another(count: number): Step {
  const place = count === 0 ? DECISION : { ...DECISION, item: `decisions.${count - 1}` };
  return step(
    place,
    LIST,
    {
      kind: "choose-one",
      choices:
        count === 0
          ? [
              { value: "no", label: "Not yet" },
              { value: "yes", label: "Yes" },
            ]
          : YES_NO,
    },
    {
      id: `decisions+${count}`,
      ask: count === 0 ? "Has this been decided?" : "Did another body decide as well?",
      stores: { as: "another", list: LIST },
    },
  );
}
