/** What a JSON Schema complains of, in plain words: one fault for one mistake, at its place. */
import type { ShapeError, ShapeValidator } from "../compiled/validators.js";
import { cutSentence, dotted } from "../finding.ts";
import type { Fault, Path } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { SHAPE_RULES } from "./rules.ts";
import { mistakeOf } from "./words.ts";
import type { Mistake } from "./words.ts";
import type { YamlText } from "../yaml/parse.ts";

/**
 * Compares a value with a compiled schema. Never throws on a bad value.
 * @param schema The schema the validator was compiled from: its titles and descriptions give the words.
 */
export function shapeFaults(
  validate: ShapeValidator,
  value: unknown,
  yaml: YamlText,
  schema: object,
): Fault[] {
  if (validate(value)) return [];
  const mistakes: Mistake[] = [];
  for (const error of validate.errors ?? []) {
    const mistake = isEcho(error) ? undefined : mistakeOf(error, value, schema);
    if (mistake !== undefined) mistakes.push(mistake);
    if (mistakes.length > MOST_MISTAKES) break;
  }
  const faults = joined(oneEach(mistakes)).map((mistake) => faultOf(mistake, yaml));
  const last = faults.at(-1);
  if (mistakes.length <= MOST_MISTAKES || last === undefined) return faults;
  const message = `${last.message}; this file has more faults of form, which are not listed`;
  return [...faults.slice(0, -1), { ...last, message }];
}

/** What is wrong with thousands of fields is seen from the first of them. */
const MOST_MISTAKES = 1_000;

/** Ajv repeats an inner error for the if around it and for the name of a key. */
function isEcho(error: ShapeError): boolean {
  return error.keyword === "if" || "propertyName" in error;
}

/** The first mistake at each place; a wrong type makes whatever else is said of the value noise. */
function oneEach(mistakes: readonly Mistake[]): Mistake[] {
  const typed = new Set(mistakes.filter((one) => one.isType).map((one) => dotted(one.path)));
  const seen = new Set<string>();
  return mistakes.filter((mistake) => {
    const place = dotted(mistake.path);
    if (typed.has(place) && !mistake.isType) return false;
    const key = mistake.rule === "field-missing" ? `missing ${place}` : place;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A missing key and an unknown one beside it that nearly spell the same are one slip of the keys. */
function joined(mistakes: readonly Mistake[]): Mistake[] {
  const unknown = new Map<string, Mistake[]>();
  for (const one of mistakes.filter(({ rule }) => rule === "field-unknown")) {
    const inside = dotted(one.path.slice(0, -1));
    const others = unknown.get(inside);
    if (others === undefined) unknown.set(inside, [one]);
    else others.push(one);
  }
  const spelt = new Map<Mistake, Mistake>();
  for (const missing of mistakes.filter((one) => one.rule === "field-missing")) {
    const name = String(missing.path.at(-1));
    const beside = unknown.get(dotted(missing.path.slice(0, -1))) ?? [];
    const slip = beside.find((one) => nearest(String(one.path.at(-1)), [name]) !== undefined);
    if (slip !== undefined) spelt.set(missing, slip);
  }
  return mistakes.filter((mistake) => !spelt.has(mistake));
}

function faultOf(mistake: Mistake, yaml: YamlText): Fault {
  const { rule, path, message, fix } = mistake;
  const description = SHAPE_RULES.find((one) => one.id === rule)!;
  const at: Path = rule === "field-missing" ? path.slice(0, -1) : path;
  return {
    rule,
    severity: description.severity,
    message: cutSentence(message),
    why: description.why,
    fix: cutSentence(fix ?? description.fix),
    place: yaml.placeOf(
      at,
      rule === "value-unknown" || rule === "value-malformed" ? "value" : "key",
    ),
    path: dotted(path),
  };
}
