import { valueAt } from "../mapping.ts";
import { didYouMean } from "../nearest.ts";
import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { valueInErratum } from "../record/errata.ts";
import { fieldAt, FIELDS } from "../record/fields.ts";
import type { DecisionRecord, Erratum } from "../record/model.ts";
import type { NotKnown } from "../record/text-model.ts";
import { isNotKnown, unknownAt, unknownInWords } from "../record/not-known.ts";
import { refusedNotKnown, whyNotKnown } from "../record/not-known-words.ts";
import { pathNamed } from "../record/path-named.ts";
import { isExempt } from "../record/text.ts";
import type { Edit } from "../yaml/edit.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { sameValue } from "../yaml/same.ts";
import { quote } from "../yaml/quote.ts";
import { isPreferredMark, marksTaken, refusedUnmarking } from "./correct-preferred.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";
import { refusedContent } from "./refused-decision.ts";

export interface CorrectInput {
  /** As a person names it: `decisions.0.reference`, `decisions.town-council.reference`. */
  field: string;
  /** What it should say. */
  is: string;
  because: string;
}

/** What is not a wording: it is moved on by commands, or made by the program. */
const NOT_CORRECTED: ReadonlySet<string> = new Set([
  "format",
  "id",
  "status",
  "framework",
  "entry",
  "put-to",
  "ended",
  "reviews",
  "attestations",
  "look-backs",
  "links",
  "history",
  "errata",
  "open-questions",
]);

/** Puts a slip right in a record that was confirmed, and keeps what it said, the day and why. */
export function correct(
  record: DecisionRecord,
  input: CorrectInput,
  context: LifeContext,
): MoveOutcome {
  const refused = refusedFrom(record.status, "correct") ?? refusedCorrection(record, input.field);
  if (refused !== undefined) return refused;
  const path = pathNamed(record, input.field);
  const field = dotted(path);
  const old = valueAt(record, path);
  const is = nonBlank(input.is);
  const because = nonBlank(input.because);
  if (is === undefined || because === undefined) {
    return {
      refused:
        is === undefined ? "what it should say is missing" : "why it is corrected is missing",
      hint: "Give both: --is WORDS --because REASON",
    };
  }
  const was = wordsBefore(record, path, old);
  const value = sayingNotKnown(is, path) ?? asWritten(is, old, path);
  const refusal = refusedWords(is, { path, field, value, old, was });
  if (refusal !== undefined) return refusal;
  const unfit = refusedValue(record, path, value, context);
  if (unfit !== undefined) return unfit;
  const { today } = context;
  const why = { on: today, because };
  const { edits: others, errata } = isPreferredMark(path)
    ? marksTaken(record, path, why)
    : NO_OTHERS;
  const erratum: WrittenErratum = {
    ...why,
    field,
    ...(was === undefined ? {} : { was }),
    is: wordsAfter(is, value),
  };
  return {
    edits: [
      { path, value },
      ...others,
      ...errataEdits(record, [...errata, erratum]),
      ...historyEdits(record, [{ on: today, event: "corrected", note: `${field}: ${because}` }]),
    ],
    done: `Corrected: ${field}`,
    notes: ["What it said before is kept with it, and shown in the paper."],
    next: [
      `Tell the people who rely on what it said. To see the paper: rightly paper ${record.id} --stdout`,
    ],
  };
}

/** What the erratum says is there now. */
function wordsAfter(is: string, value: unknown): string {
  return isNotKnown(value) ? unknownInWords({ why: value["not-known"] }) : is;
}

/** Words that say that it is not known after all, as a record holds them. */
function sayingNotKnown(is: string, path: Path): NotKnown | undefined {
  const why = refusedNotKnown(path) === undefined ? whyNotKnown(is) : undefined;
  return why === undefined ? undefined : { "not-known": why };
}

/** As it is in the file. */
type WrittenErratum = Omit<Erratum, "was"> & { was?: Erratum["was"] | NotKnown };

/** What the erratum keeps: that it was not known is kept as that. */
function wordsBefore(record: DecisionRecord, path: Path, old: unknown): Erratum["was"] | NotKnown {
  const unknown = unknownAt(record, path);
  const isHere = unknown !== undefined && unknown.path.length === path.length;
  return isHere ? unknown.stands : valueInErratum(old);
}

const NO_OTHERS = { edits: [], errata: [] };

/** Lines at the end of the errata. */
function errataEdits({ errata }: DecisionRecord, added: readonly WrittenErratum[]): Edit[] {
  if (errata === undefined) return [{ path: ["errata"], value: added }];
  return added.map((value, at) => ({ path: ["errata", errata.length + at], value }));
}

/** What no option, or as a decision `decide`, would take is not written by a correction either. */
function refusedValue(
  record: DecisionRecord,
  path: Path,
  value: unknown,
  context: LifeContext,
): RefusedMove | undefined {
  if (isPreferredMark(path) && value !== true) return refusedUnmarking(record, path);
  const [top, at] = path;
  const before = top === "decisions" ? record.decisions?.[Number(at)] : undefined;
  if (before === undefined) return undefined;
  const corrected = withEdit(record, { path, value }) as DecisionRecord;
  const refused = refusedContent(record, corrected.decisions![Number(at)]!, context);
  const was = refusedContent(record, before, context);
  return refused?.refused === was?.refused ? undefined : refused;
}

interface Wording {
  path: Path;
  field: string;
  value: unknown;
  old: unknown;
  was: unknown;
}

/** Words that do not fit the field, or that it holds already. */
function refusedWords(is: string, wording: Wording): RefusedMove | undefined {
  const { path, field, value, old, was } = wording;
  const hint = "Nothing was changed.";
  const isUnknown = !isOfAnswer(path) && whyNotKnown(is) !== undefined && !isNotKnown(value);
  if (isUnknown) return { refused: refusedNotKnown(path) ?? "", hint };
  if (value === undefined) {
    const kind = fieldAt(path)?.kind === "number" ? "a number" : "true or false";
    return { refused: `${quote(is)} does not fit ${field}, which holds ${kind}`, hint };
  }
  const isSame = value === old || sameValue(value, was);
  return isSame ? { refused: `${field} says so already`, hint } : undefined;
}

/** What explains an answer is said in words, whatever they are. */
function isOfAnswer(path: Path): boolean {
  return path[0] === "answers" && path.at(-1) !== "is";
}

/** Why a field that a person names may not be corrected; `undefined` if it may. */
export function refusedCorrection(record: DecisionRecord, typed: string): RefusedMove | undefined {
  const field = typed.trim();
  const path = pathNamed(record, field);
  const [top] = path;
  if (NOT_CORRECTED.has(String(top))) {
    return {
      refused: `${quote(field)} cannot be corrected: it is not wording of the decision`,
      hint: "To record what happened since, use the command for it: rightly --help lists them.",
    };
  }
  const value = valueAt(record, path);
  if (value !== undefined && isExempt(value as never)) {
    return {
      refused: `the text of ${field} is not in this record, because it is confidential (exempt)`,
      hint: "Correct it in the file that holds it, and say there what it said.",
    };
  }
  if (typeof value !== "object" && value !== undefined) return undefined;
  const parent = valueAt(record, path.slice(0, -1));
  const isField =
    path.length > 1 && value === undefined && isKnown(path) && typeof parent === "object";
  if (isField && parent !== null) return undefined;
  return missing(record, field, value);
}

function missing(record: DecisionRecord, field: string, value: unknown): RefusedMove {
  if (value !== undefined) {
    return {
      refused: `${quote(field)} holds more than one thing`,
      hint: `Name one of them, such as ${field}.${Object.keys(value as object)[0] ?? "0"}`,
    };
  }
  const names = fieldsIn(record, "");
  return {
    refused: `there is no field ${quote(field)} in this record${didYouMean(field, names)}`,
    hint: "Name it by what leads to it, such as decisions.0.reference: rightly explain decisions lists the names.",
  };
}

/** Fields that hold one value. */
function fieldsIn(value: unknown, prefix: string): string[] {
  if (typeof value !== "object" || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) =>
    fieldsIn(inner, prefix === "" ? key : `${prefix}.${key}`),
  );
}

function isKnown(path: readonly (string | number)[]): boolean {
  const pattern = path
    .map((step, depth) => (typeof step === "number" ? "[]" : depth === 0 ? step : `.${step}`))
    .join("");
  return FIELDS.some((one) => one.path === pattern);
}

/** The words as the kind of value that is there; `undefined` if they cannot be one. */
function asWritten(words: string, old: unknown, path: Path): string | number | boolean | undefined {
  const kind = old === undefined ? fieldAt(path)?.kind : undefined;
  if (typeof old === "number" || kind === "number") {
    return Number.isFinite(Number(words)) ? Number(words) : undefined;
  }
  if (typeof old === "boolean" || kind === "yes-no") return { true: true, false: false }[words];
  return words;
}
