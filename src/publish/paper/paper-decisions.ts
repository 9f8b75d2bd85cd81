import { wordsIfUnknown } from "../../record/not-known.ts";
import { NO_DAY, outstandingBodies } from "../../record/outstanding.ts";
import type { CallIn, Decision, Interest, ResolutionPart } from "../../record/decision-model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { letterOf, resolutionParts } from "../../record/resolution.ts";
import { dayInWords, onDayInWords } from "../../record/day-in-words.ts";
import type { Block } from "../document.ts";
import { facts, line, list, prose, section } from "../document.ts";
import {
  CALL_IN_OUTCOME,
  CAPACITY,
  INTEREST_ACTION,
  INTEREST_KIND,
  RESULT,
  labelOf,
} from "../labels.ts";
import type { Reading } from "../reading.ts";
import { countInWords, textInWords } from "../text-in-words.ts";

/** What each body decided, in its own words. */
export function paperDecisions(reading: Reading): Block[] {
  const decisions = reading.record.decisions ?? [];
  const title = decisions.length > 1 ? "The decisions" : "The decision";
  return section(title, [
    ...decisions.flatMap((decision, at) => [
      ...bodyHeading(reading, decision, decisions.length > 1),
      ...decisionBlocks(reading, at, decisions.length > 1),
    ]),
    ...stillToDecide(reading),
  ]);
}

/** Each body that must decide and has not; nothing once it is over. */
function stillToDecide(reading: Reading): Block[] {
  if (reading.record.status !== "proposed") return [];
  const names = outstandingBodies(reading.record, lastDay(reading.record)).map((id) =>
    reading.nameOf(id, "boards"),
  );
  return names.length === 0 ? [] : facts([["Still to decide", names.join("; ")]]);
}

/** A paper knows no clock: a decision after the last day of the history is still to come. */
function lastDay({ history = [] }: DecisionRecord): string {
  return (
    history
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? NO_DAY
  );
}

/** Each sovereign body decides for itself, so where there are several each has its heading. */
function bodyHeading(reading: Reading, { body, decider }: Decision, several: boolean): Block[] {
  if (!several) return [];
  const name =
    body === undefined ? (decider ?? "A body not named") : reading.nameOf(body, "boards");
  return [{ kind: "heading", level: 3, text: name }];
}

function decisionBlocks(reading: Reading, at: number, several: boolean): Block[] {
  const decision = reading.record.decisions?.[at] ?? {};
  const unknown = (...path: string[]): string | undefined =>
    wordsIfUnknown(reading.record, ["decisions", at, ...path]);
  const { body, decider, capacity, on, reference, result } = decision;
  return [
    ...facts([
      ["Result", labelOf(RESULT, result)],
      ["Body", body === undefined || several ? undefined : reading.nameOf(body, "boards")],
      ["Decided by", decider],
      ["Capacity", unknown("capacity") ?? labelOf(CAPACITY, capacity)],
      ["Date", unknown("on") ?? dayInWords(on)],
      ["Reference", reference],
      ["Key decision", unknown("key") ?? keyDecisionInWords(decision, unknown)],
      [
        "Call-in",
        unknown("call-in") ?? callInWords(decision, (field) => unknown("call-in", field)),
      ],
      ["Effective from", unknown("effective-from") ?? dayInWords(decision["effective-from"])],
    ]),
    ...resolutionBlocks(decision.resolution),
    ...prose(textInWords(decision.reasons), "Reasons"),
    ...interests(decision, unknown("interests")),
    ...prose(textInWords(decision.dissent), "Dissent"),
  ];
}

/** The words of the decision; of parts each with its letter, and to whom it was handed on. */
function resolutionBlocks(resolution: Decision["resolution"]): Block[] {
  const parts = resolutionParts(resolution);
  return parts.flatMap((one, at) => [
    ...prose(`${letterOf(one)}${textInWords(one.words)}`, at === 0 ? "Resolution" : undefined),
    ...prose(delegatedInWords(one), "Delegated"),
  ]);
}

function delegatedInWords({ delegated }: ResolutionPart): string {
  if (delegated === undefined) return "";
  const { to = "", with: others, limits } = delegated;
  return sentences([
    others === undefined ? `To ${to}` : `To ${to}, together with ${others}`,
    textInWords(limits),
  ]);
}

/** Whether it is a key decision, why, and its notice. @param unknown What is said of a field that is not known. */
export function keyDecisionInWords(
  { key }: { key?: Decision["key"] | undefined },
  unknown: (...path: string[]) => string | undefined,
): string {
  if (key === undefined) return "";
  const is = key.is === undefined ? (unknown("key", "is") ?? "Not said") : key.is ? "Yes" : "No";
  const notice = dayInWords(key["notice-published"]);
  const noNotice = unknown("key", "notice-published");
  const parts = [
    is,
    textInWords(key.because),
    notice === ""
      ? inPlace("Day of the notice", noNotice)
      : `Notice published ${onDayInWords(key["notice-published"] ?? "")}`,
    textInWords(key.exception),
  ];
  return sentences(parts);
}

/** What is written where a value would be that is not known; empty for one that is. */
function inPlace(name: string, unknown: string | undefined): string {
  return unknown === undefined ? "" : `${name}: ${unknown}`;
}

/** What is said of a field of the call-in that is not known. */
type UnknownField = (field: keyof CallIn) => string | undefined;

function callInWords({ "call-in": callIn }: Decision, unknown: UnknownField): string {
  if (callIn === undefined) return "";
  const days = callIn["working-days"];
  const waived = textInWords(callIn["waived-because"]);
  if (waived !== "") return `Waived: ${waived}`;
  const named = (name: string, field: keyof CallIn): string => inPlace(name, unknown(field));
  return sentences([
    days === undefined
      ? named("Clear working days", "working-days")
      : countInWords(days, "clear working day"),
    callIn.published === undefined
      ? named("Day of publication", "published")
      : `Decision published ${onDayInWords(callIn.published)}`,
    callIn.ends === undefined ? named("Last day", "ends") : `Ends ${onDayInWords(callIn.ends)}`,
    ...calledInWords(callIn, unknown),
  ]);
}

/** Whether it was called in, and what came of it. That it was is known where only its day is not. */
function calledInWords(callIn: CallIn, unknown: UnknownField): string[] {
  const { "called-in": since, outcome, "outcome-on": over } = callIn;
  const noDay = inPlace("Day of the call-in", unknown("called-in"));
  if (since === undefined && noDay === "") return [];
  const on = over === undefined ? "" : ` ${onDayInWords(over)}`;
  const noOutcome = unknown("outcome");
  return [
    since === undefined ? "Called in" : `Called in ${onDayInWords(since)}`,
    noDay,
    textInWords(callIn["called-in-because"]),
    outcome === undefined
      ? inPlace("Outcome", noOutcome) || "Not over yet"
      : `${labelOf(CALL_IN_OUTCOME, outcome)}${on}`,
    inPlace("Day of the outcome", unknown("outcome-on")),
  ];
}

function interests({ interests: declared }: Decision, unknown = "not recorded"): Block[] {
  if (declared === undefined) return [line([{ strong: "Interests:" }, ` ${unknown}`])];
  if (!Array.isArray(declared)) return [line([{ strong: "Interests:" }, " none declared"])];
  return [line([{ strong: "Interests declared:" }]), ...list(declared.map(interestInWords))];
}

function interestInWords(declared: Interest): string {
  const kind = labelOf(INTEREST_KIND, declared.kind);
  const dispensation = declared["dispensation-by"];
  const what = textInWords(declared.interest) + (kind === "" ? "" : ` (${kind})`);
  return sentences([
    declared.who === undefined ? what : `${declared.who}: ${what}`,
    capitalised(labelOf(INTEREST_ACTION, declared.action)),
    dispensation === undefined ? "" : `Dispensation granted by ${dispensation}`,
  ]);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Parts said one after another, each ending as a sentence does; the last keeps its own end. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part, index, all) => (index < all.length - 1 && !/[.?!]$/.test(part) ? `${part}.` : part))
    .join(" ");
}
