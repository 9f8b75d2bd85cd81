import { UserError } from "../../errors.ts";
import type { Path } from "../../finding.ts";
import type { Step } from "../../interview/model.ts";
import { readForm } from "../../interview/read-form.ts";
import { refuseAll } from "../../interview/refusal-parts.ts";
import { stepAt } from "../../interview/step-at.ts";
import { step } from "../../interview/walk.ts";
import type { Walk } from "../../interview/walk.ts";
import { isMapping, valueAt } from "../../mapping.ts";
import { pathNamed } from "../../record/path-named.ts";
import { withEdit } from "../../yaml/plain-edit.ts";
import { givenBut, textOf } from "./given-fields.ts";
import type {
  GivenFault,
  GivenFields,
  GivenReader,
  GivenSource,
  ReadGiven,
} from "./given-reader.ts";
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
    const named = withoutAliases(given, definition.aliases ?? {});
    if (asks === undefined) return { given: named, faults: [] };
    const places = [...(definition.reads ?? []), ...definition.places];
    const walk: Walk = { ...asks, draft: record };
    const { value, refusals } = readForm(named, {
      wordsAt: source.wordsAt,
      stepAt: (field) => fieldStepAt(field, named, places, walk),
    });
    const faults = refusals.map(({ path, error }) => ({ place: source.nameOf(path), error }));
    return { given: isMapping(value) ? withWords(value, places) : {}, faults };
  };
}

/** The fields that were read. @throws UserError that says every fault. */
export function takeRead({ given, faults }: ReadGiven): GivenFields {
  refuseFaults(faults);
  return given;
}

/** @throws UserError that says all of them. */
export function refuseFaults(faults: readonly GivenFault[]): void {
  refuseAll(faults.map(({ place, error }) => `${place}: ${error}`));
}

function fieldStepAt(
  field: Path,
  given: GivenFields,
  places: readonly FieldPlace[],
  walk: Walk,
): Step | undefined {
  const [name] = field;
  if (name === "attest") return statementsAt(field, walk);
  const [longest] = places
    .filter((one) => one.field.every((word, at) => field[at] === word))
    .sort((a, b) => b.field.length - a.field.length);
  if (longest === undefined || field.length === 0) return undefined;
  const path = [...longest.place, ...field.slice(longest.field.length)];
  return path[0] === "errata" ? erratumStep(field, path, given, walk) : stepAt(path, walk);
}

/** Statements by id, by number or by their own words. */
function statementsAt(field: Path, { framework }: Walk): Step | undefined {
  const choices = framework.attestations.map(({ id, text }) => ({ value: id, label: text }));
  if (field.length > 1 || choices.length === 0) return undefined;
  const shape = { kind: "choose-many", choices, atLeast: 0 } as const;
  return step({ section: "", caption: "" }, field, shape, { ask: "", optional: true });
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
    const [group = ""] = path;
    const held = fields[group];
    if (
      valueAt(fields, path) !== undefined ||
      (held !== undefined && path.length > 1 && !isMapping(held))
    ) {
      throw new UserError(`${name} and ${path.join(".")} say the same thing twice`, {
        hint: "Leave one of them out.",
      });
    }
    return withEdit(others, { path, value }) as GivenFields;
  }, given);
}
