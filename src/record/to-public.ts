/** What of a record is public. Papers, logs, registers and every other public output are made from this and from nothing else. */
import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import { isExemptKey } from "./exempt-key.ts";
import { exemptParagraph } from "./exempt-paragraphs.ts";
import type { Decision } from "./decision-model.ts";
import type { DecisionRecord, End, Entry } from "./model.ts";
import type { Exempt } from "./text-model.ts";
import { placeholdersIn } from "./placeholders.ts";
import { isTextField, itemSchema, propertiesOf, RECORD_SCHEMA } from "./schema.ts";
import type { FieldSchema } from "./schema.ts";
import { isInPart } from "./superseding.ts";
import { resolutionParts } from "./resolution.ts";
import { isExempt } from "./text.ts";

declare const PUBLIC: unique symbol;

/** A record as everyone may see it. Only `toPublic` makes one. */
export type PublicRecord = DecisionRecord & { readonly [PUBLIC]: true };

/** Stands for confidential text without a sound ground: no part of what was left there is shown. */
const UNGROUNDED: Exempt = { exempt: { paragraph: 0, "public-interest": "" } };

/**
 * What of a record is public on a day: the fields that the format names, each text that is left out as
 * its ground alone, and of a record that is fully exempt only what says that there was a decision.
 * @param today ISO day.
 * @returns `undefined` if no part of it may be public yet.
 */
export function toPublic(record: DecisionRecord, today: string): PublicRecord | undefined {
  if (isHeldBack(record, today)) return undefined;
  const named = copyNamed(RECORD_SCHEMA, record, []) as DecisionRecord;
  const shown = isFullyExempt(record) ? bareDecision(named) : named;
  return withUnknowns(shown, record, isFullyExempt(record)) as PublicRecord;
}

/** What is said not to be known is public where the field would be. */
function withUnknowns(
  shown: DecisionRecord,
  { unknowns }: DecisionRecord,
  isBare: boolean,
): DecisionRecord {
  const told = (unknowns ?? [])
    .filter(({ path }) => !isBare || isOfEntry(path))
    .map((one) => ({ ...one, stands: { "not-known": one.why } }));
  return told.length === 0 ? shown : { ...shown, unknowns: told };
}

/** Whether a field is one that says who decided and when. */
function isOfEntry([top, , field]: Path): boolean {
  if (top === "ended") return field !== "because";
  return top === "decisions" && ENTRY_FIELDS.some((one) => one === field);
}

/** Whether the record may not be public before a day that is still to come. */
export function isHeldBack(
  { publication }: Pick<DecisionRecord, "publication">,
  today: string,
): boolean {
  const day = publication?.["not-before"];
  return day !== undefined && !(String(day) <= today);
}

/** Whether only the fact that there was a decision is public. */
export function isFullyExempt({ publication }: DecisionRecord): boolean {
  return publication?.access === "fully-exempt";
}

type Steps = readonly (string | number)[];

/** A copy of the fields that a schema names: what it does not know was written in the belief that nobody sees it. */
function copyNamed(schema: FieldSchema, value: unknown, at: Steps): unknown {
  if (at.at(-1) === "answers") return copyAnswers(value, true);
  if (isTextField(schema) && !Array.isArray(value)) return copyText(value);
  if (Array.isArray(value)) {
    const items = itemSchema(schema) ?? {};
    return value.map((item, index) => copyNamed(items, item, [...at, index]));
  }
  if (!isMapping(value)) return value;
  const entries = Object.entries(propertiesOf(schema) ?? {}).flatMap(([key, inner]) =>
    Object.hasOwn(value, key) && value[key] !== undefined
      ? [[key, copyNamed(inner, value[key], [...at, key])] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

/** Answers have the keys of their framework. @param isTop A framework may call a question "exempt". */
function copyAnswers(value: unknown, isTop = false): unknown {
  if (Array.isArray(value)) return value.map((item) => copyAnswers(item));
  if (!isMapping(value)) return value;
  if (!isTop && Object.keys(value).some(isExemptKey)) return copyText(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyAnswers(inner)]));
}

function copyText(value: unknown): unknown {
  return isMapping(value) ? groundIn(value) : value;
}

/** The ground that is given instead of a text, and nothing that a person left beside it. */
function groundIn(value: Readonly<Record<string, unknown>>): Exempt {
  const ground = value["exempt"];
  if (!isMapping(ground) || hasOthers(value, ["exempt"])) return UNGROUNDED;
  const { paragraph, "public-interest": reason } = ground;
  if (hasOthers(ground, ["paragraph", "public-interest"]) || typeof reason !== "string") {
    return UNGROUNDED;
  }
  const number = exemptParagraph(paragraph)?.number ?? 0;
  return { exempt: { paragraph: number, "public-interest": reason } };
}

function hasOthers(value: Readonly<Record<string, unknown>>, allowed: readonly string[]): boolean {
  return Object.keys(value).some((key) => !allowed.includes(key));
}

/** That there was a decision: its title, who took it and when, and on what ground the rest is left out. */
function bareDecision(record: DecisionRecord): DecisionRecord {
  const { format, id, title, status, stage, framework, entry, publication, links } = record;
  const { access, "retain-until": until } = publication ?? {};
  const ground = firstGround(record);
  return {
    format,
    id,
    title,
    status,
    ...(stage === undefined ? {} : { stage }),
    framework,
    ...(entry === undefined ? {} : { entry: bareRecording(entry) }),
    ...(record.decisions === undefined
      ? {}
      : { decisions: record.decisions.map((one) => bareEntry(one, ground)) }),
    ...(record.ended === undefined ? {} : { ended: record.ended.map(bareEnd) }),
    publication: {
      ...(access === undefined ? {} : { access }),
      ...(until === undefined ? {} : { "retain-until": until }),
    },
    ...(links === undefined ? {} : { links: followingLinks(links) }),
  };
}

/** What it was written down from may say more than may be told. */
function bareRecording({ kind, on }: Entry): Entry {
  return on === undefined ? { kind } : { kind, on };
}

const ENTRY_FIELDS = ["body", "decider", "capacity", "on", "reference", "result"] as const;

function bareEntry(decision: Decision, ground: Exempt): Decision {
  const kept = ENTRY_FIELDS.flatMap((key) =>
    decision[key] === undefined ? [] : [[key, decision[key]] as const],
  );
  const words = resolutionParts(decision.resolution).map((part) => part.words);
  const own = [...words, decision.reasons].find(isExempt);
  return { ...Object.fromEntries(kept), resolution: own ?? ground };
}

/** Why it ended may tell what was decided. */
function bareEnd(end: End): End {
  const told = { ...end };
  delete told.because;
  return told;
}

/** To which others it belongs. What parts are called may tell what was decided. */
function followingLinks({
  supersedes,
  "superseded-by": later,
  follows,
  "part-of": larger,
}: NonNullable<DecisionRecord["links"]>): NonNullable<DecisionRecord["links"]> {
  return {
    ...(supersedes === undefined ? {} : { supersedes: supersedes.filter((one) => !isInPart(one)) }),
    ...(later === undefined ? {} : { "superseded-by": later }),
    ...(follows === undefined ? {} : { follows }),
    ...(larger === undefined ? {} : { "part-of": larger }),
  };
}

function firstGround(record: DecisionRecord): Exempt {
  const all = placeholdersIn(record).map(({ value }) => value as unknown as Exempt);
  return all.find(({ exempt }) => exempt.paragraph !== 0) ?? UNGROUNDED;
}
