/** Which step asks for a value, by its place in a record alone: whether it is put now or not. */
import type { Path } from "../finding.ts";
import { dotted } from "../finding.ts";
import { fieldAt } from "../record/fields.ts";
import type { FieldKind } from "../record/fields.ts";
import { definitionName, followPath, RECORD_SCHEMA, resolveSchema } from "../record/schema.ts";
import type { FieldSchema } from "../record/schema.ts";
import { answerStepAt } from "./answer-step-at.ts";
import { roleChoices, stageChoices, withoutRepeats, YES_NO } from "./choices.ts";
import { bodyStep } from "./decision-steps.ts";
import { endedBodyChoices } from "./end-steps.ts";
import type { Choice, Step } from "./model.ts";
import { SPENT_OR_SAVED } from "./proposal-steps.ts";
import { voiceChoices } from "./voice-steps.ts";
import { DAY, fieldStep, LINE, LINES, PERIOD, TEXT, withinDays } from "./walk.ts";
import type { StepGroup, StepShape, StepWords, Walk } from "./walk.ts";

const PLACE: StepGroup = { section: "", caption: "" };

/**
 * The step that reads a value at this path, in the shape in which a walk asks for it. What nobody is
 * asked for is read as its field says. `undefined` for groups, ids and what the format does not have.
 * @param walk Its draft holds the evidence that can be named, and the answers beside this one.
 */
export function stepAt(path: Path, walk: Walk): Step | undefined {
  const answers =
    path[0] === "answers" ? 1 : path[0] === "look-backs" && path[2] === "answers" ? 3 : 0;
  if (answers > 0) return answerStepAt(path, answers, walk);
  const special = specialStep(path, walk);
  if (special !== undefined) return special;
  const schema = followPath(RECORD_SCHEMA, path);
  const field = schema === undefined ? undefined : fieldAt(path);
  const asked =
    field === undefined || schema === undefined ? undefined : plainShape(field.kind, schema);
  if (asked === undefined) return undefined;
  if (field?.choices !== undefined) {
    return fieldStep(PLACE, path, { kind: "choose-one", choices: field.choices }, OPTIONAL);
  }
  const found = fieldStep(PLACE, path, asked.shape, { ...OPTIONAL, ...asked.words });
  return withinDays(found, walk);
}

/** A blank value says nothing, here as in a file. */
const OPTIONAL: StepWords = { optional: true };

/** Steps whose answers a framework or a configuration offers, and those that are kept otherwise. */
function specialStep(path: Path, walk: Walk): Step | undefined {
  const { framework, context } = walk;
  const one = (choices: readonly Choice[]): Step | undefined =>
    choices.length === 0
      ? undefined
      : fieldStep(PLACE, path, { kind: "choose-one", choices }, OPTIONAL);
  const many = (choices: readonly Choice[], words: StepWords = {}): Step | undefined =>
    choices.length === 0
      ? undefined
      : fieldStep(
          PLACE,
          path,
          { kind: "choose-many", choices, atLeast: 0 },
          { ...OPTIONAL, ...words },
        );
  switch (patternOf(path)) {
    case "stage":
      return one(stageChoices(framework));
    case "proposal.affects.groups":
      return many(roleChoices(framework, "groups"));
    case "proposal.affects.places":
      return many(withoutRepeats([...context.places, ...roleChoices(framework, "places")]));
    case "proposal.duties":
      return many(roleChoices(framework, "duties"));
    case "proposal.money.saving":
      return fieldStep(PLACE, path, { kind: "choose-one", choices: SPENT_OR_SAVED }, TRUTH);
    case "voice":
      return many(voiceChoices(framework), { stores: { as: "voices" } });
    case "voice[].who":
    case "consultations[].responses.by-group[].who":
      return one(voiceChoices(framework));
    case "put-to":
      return many(withoutRepeats([...context.bodies, ...roleChoices(framework, "boards")]), {
        stores: { as: "bodies" },
      });
    case "put-to[].body":
      return one(withoutRepeats([...context.bodies, ...roleChoices(framework, "boards")]));
    case "ended[].body":
      return one(endedBodyChoices(walk));
    case "decisions[].body":
      return { ...bodyStep(walk, Number(path[1])), optional: true };
    default:
      return undefined;
  }
}

const TRUTH: StepWords = { ...OPTIONAL, stores: { as: "truth" } };

function plainShape(
  kind: FieldKind,
  schema: FieldSchema,
): { shape: StepShape; words?: StepWords } | undefined {
  const named = schema.$ref === undefined ? "" : definitionName(schema.$ref);
  switch (kind) {
    case "line":
      return { shape: LINE };
    case "text":
      return { shape: TEXT };
    case "date":
      return { shape: named === "when" ? PERIOD : DAY };
    case "number": {
      const { type, minimum } = resolveSchema(schema) as FieldSchema & { minimum?: number };
      const least = minimum === undefined ? {} : { least: minimum };
      return { shape: { kind: "number", whole: type === "integer", ...least } };
    }
    case "yes-no":
      return { shape: { kind: "choose-one", choices: YES_NO }, words: TRUTH };
    case "choice":
      return { shape: LINE };
    case "list":
      return isTexts(schema, named) ? { shape: LINES } : undefined;
    case "id":
    case "group":
      return undefined;
  }
}

/** Several texts, each on a line of its own; not ids, and not groups of fields. */
function isTexts(schema: FieldSchema, named: string): boolean {
  const item = resolveSchema(schema).items?.$ref;
  return named === "lines" || item === "#/$defs/line" || item === "#/$defs/text";
}

function patternOf(path: Path): string {
  return dotted(path).replace(/\.\d+(?=\.|$)/g, "[]");
}
