import { UserError } from "../../errors.ts";
import { dotted } from "../../finding.ts";
import type { Path } from "../../finding.ts";
import { askedFields } from "../../interview/asked-fields.ts";
import type { Step } from "../../interview/model.ts";
import { MEANT_BY_A_WORD, readForm } from "../../interview/read-form.ts";
import { refuseAll } from "../../interview/refusal-parts.ts";
import { stepAt } from "../../interview/step-at.ts";
import { step, TEXT } from "../../interview/walk.ts";
import type { Walk } from "../../interview/walk.ts";
import { isMapping, valueAt } from "../../mapping.ts";
import { notKnownMark } from "../../record/not-known-mark.ts";
import { MUST_BE_SAID } from "../../record/not-known-words.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { pathNamed } from "../../record/path-named.ts";
import { meetsDemand } from "../../record/told-later.ts";
import { withEdit } from "../../yaml/plain-edit.ts";
import { givenBut, textOf } from "./given-fields.ts";
import type {
  GivenFault,
  GivenFields,
  GivenReader,
  GivenSource,
  ReadGiven,
} from "./given-reader.ts";
import { NOTE } from "./reason-place.ts";
import type { FieldPlace, MoveDefinition, OpenedMove } from "./move.ts";

/** Fields as a library gives them. */
const BY_FIELD: GivenSource = {
  wordsAt: (_, value) => String(value),
  nameOf: (field) => field.join("."),
};

/**
 * Reads what is given with a move as a walk reads what is typed, each value by the step for its place
 * in a record.
 */
export function givenReader<Result>(
  definition: Pick<MoveDefinition<Result>, "places" | "reads" | "aliases">,
  { record, asks }: Pick<OpenedMove<Result>, "record" | "asks">,
): GivenReader {
  return (given, source = BY_FIELD) => {
    const { aliases = {} } = definition;
    const named = withoutAliases(given, aliases);
    const places = [...(definition.reads ?? []), ...definition.places];
    const walk = asks === undefined ? undefined : { ...asks, draft: record };
    const { value, refusals } = readForm(named, {
      wordsAt: source.wordsAt,
      inRecord: (field) => placeOf(field, places) ?? field,
      refusesUnknown: (place) => (takesUnknown(place, record) ? undefined : MUST_BE_SAID),
      stepAt: (field) => fieldStepAt(field, named, places, walk),
      fieldsAt: (path) => (asks === undefined ? undefined : askedFields(path, asks.framework)),
    });
    const faults = refusals.map(({ path, error }) => ({
      place: source.nameOf(placeAsGiven(path, given, aliases)),
      error,
    }));
    return { given: isMapping(value) ? withWords(value, places) : {}, faults };
  };
}

/** Whether a move takes it that a field is not known: of a decision told later, the day of its end too. */
function takesUnknown(place: Path, record: DecisionRecord): boolean {
  const mark = notKnownMark(place);
  if (mark === "always") return true;
  const isDayOfEnd = place[0] === "ended" && place.at(-1) === "on";
  return mark !== undefined && isDayOfEnd && meetsDemand(mark, record);
}

/** The fields that were read. @throws UserError that says every fault. */
export function takeRead({ given, faults }: ReadGiven): GivenFields {
  refuseFaults(faults);
  return given;
}

/** @throws UserError that says all of them. */
export function refuseFaults(faults: readonly GivenFault[]): void {
  const refusals = faults.map(({ place, error, fix }) => {
    const words = `${place}: ${error}`;
    return fix === undefined ? words : { message: words, fix };
  });
  refuseAll(refusals);
}

function fieldStepAt(
  field: Path,
  given: GivenFields,
  places: readonly FieldPlace[],
  walk: Walk | undefined,
): Step | undefined {
  if (walk === undefined) {
    const isText = places.some(({ place, field: of }) => place === NOTE && of[0] === field[0]);
    return isText ? step(PLACE, field, TEXT, { ask: "", optional: true }) : undefined;
  }
  const [name] = field;
  if (name === "attest") return statementsAt(field, walk);
  const path = placeOf(field, places);
  if (path === undefined || field.length === 0) return undefined;
  return path[0] === "errata" ? erratumStep(field, path, given, walk) : stepAt(path, walk);
}

/** Where a field belongs in a record: under the longest of these that leads to it. */
function placeOf(field: Path, places: readonly FieldPlace[]): Path | undefined {
  const [longest] = places
    .filter((one) => one.field.every((word, at) => field[at] === word))
    .sort((a, b) => b.field.length - a.field.length);
  return longest === undefined
    ? undefined
    : [...longest.place, ...field.slice(longest.field.length)];
}

const PLACE = { section: "", caption: "" };

/** Statements by id, by number or by their own words. */
function statementsAt(field: Path, { framework }: Walk): Step | undefined {
  const choices = framework.attestations.map(({ id, text }) => ({ value: id, label: text }));
  if (field.length > 1 || choices.length === 0) return undefined;
  const shape = { kind: "choose-many", choices, atLeast: 0 } as const;
  return step(PLACE, field, shape, { ask: "", optional: true });
}

/** What a field should say is read as that field is. */
function erratumStep(field: Path, path: Path, given: GivenFields, walk: Walk): Step | undefined {
  const typed = textOf(given, "field");
  if (field[0] !== "is" || typed === undefined) return stepAt(path, walk);
  const corrected = stepAt(pathNamed(walk.draft, typed), walk);
  const isOne =
    corrected !== undefined && corrected.kind !== "choose-many" && corrected.kind !== "lines";
  return isOne ? corrected : stepAt(path, walk);
}

/** An erratum keeps what a field should say as words. */
function withWords(given: Record<string, unknown>, places: readonly FieldPlace[]): GivenFields {
  const { is } = given;
  const isErratum = places.some(({ place }) => place[0] === "errata");
  const isOther = typeof is === "number" || typeof is === "boolean";
  return isErratum && isOther ? { ...given, is: String(is) } : given;
}

/** Fields under their own names. @throws UserError if one is given under two. */
function withoutAliases(given: GivenFields, aliases: Readonly<Record<string, Path>>): GivenFields {
  return Object.entries(given).reduce<GivenFields>((fields, [name, value]) => {
    const path = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
    if (path === undefined) return fields;
    const others = givenBut(fields, name);
    if (value === undefined) return others;
    const grouped = withGroup(others, path);
    if (valueAt(grouped, path) !== undefined) {
      throw new UserError(`${name} and ${dotted(path)} say the same thing twice`, {
        hint: "Leave one of them out.",
      });
    }
    return withEdit(grouped, { path, value }) as GivenFields;
  }, given);
}

/** A word instead of a group of fields is the field of it that it means. */
function withGroup(fields: GivenFields, [first = "", ...within]: Path): GivenFields {
  const group = String(first);
  const held = fields[group];
  const field = MEANT_BY_A_WORD.get(`decisions[].${group}`) ?? MEANT_BY_A_WORD.get(group);
  if (within.length === 0 || held === undefined || isMapping(held)) return fields;
  return field === undefined ? fields : { ...fields, [group]: { [field]: held } };
}

/** Where a value is that was given under another name, or as a word instead of a group. */
function placeAsGiven(
  path: Path,
  given: GivenFields,
  aliases: Readonly<Record<string, Path>>,
): Path {
  const alias = Object.entries(aliases).find(
    ([name, field]) => given[name] !== undefined && dotted(field) === dotted(path),
  );
  if (alias !== undefined) return [alias[0]];
  return valueAt(given, path) === undefined && path.length > 1 ? path.slice(0, -1) : path;
}
