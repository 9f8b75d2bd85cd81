import type { Path } from "../finding.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";
import type { FrameworkFault } from "./fault.ts";
import type { ConditionFile, FrameworkFile } from "./file.ts";
import { askedBefore, optionIdsOf, scaleOptions } from "./condition-scope.ts";
import type { Holder } from "./condition-scope.ts";
import { conditionForm } from "./parse-condition.ts";

const DEEPEST = 4;

interface Look {
  file: FrameworkFile;
  holder: Holder;
  /** Names used on the way here, to find a circle. */
  through: readonly string[];
  add: (fault: FrameworkFault) => void;
}

/** Conditions that are misspelt, look ahead, run in a circle or can never hold. */
export function conditionFaults(file: FrameworkFile, holders: readonly Holder[]): FrameworkFault[] {
  const faults: FrameworkFault[] = [];
  const seen = new Set<string>();
  const add = (fault: FrameworkFault): void => {
    // A named condition is looked at from every place that uses it.
    const key = `${fault.path.join(".")} ${fault.message}`;
    if (!seen.has(key)) faults.push(fault);
    seen.add(key);
  };
  for (const holder of holders) {
    look(holder.condition, holder.path, 1, { file, holder, through: [], add });
  }
  return faults;
}

function look(condition: ConditionFile, path: Path, depth: number, at: Look): void {
  if (depth > DEEPEST) {
    const message = `conditions are nested more than ${DEEPEST} deep`;
    return at.add({
      rule: "condition-malformed",
      path,
      message,
      fix: "Give the inner part a name under conditions, and use it.",
    });
  }
  const form = conditionForm(condition);
  if (form === undefined) {
    const keys = Object.keys(condition)
      .map((key) => quote(key))
      .join(" and ");
    return at.add({
      rule: "condition-malformed",
      path,
      message: `${keys} do not make a condition`,
    });
  }
  if (form === "all" || form === "any" || form === "none") {
    const parts = condition[form] as ConditionFile[];
    parts.forEach((part, index) => look(part, [...path, form, index], depth + 1, at));
    if (form === "all") contradiction(parts, path, at);
    return;
  }
  if (form === "use") return use(condition["use"] as string, path, depth, at);
  leaf(form, condition, path, at);
}

function use(name: string, path: Path, depth: number, at: Look): void {
  const named = at.file.conditions?.[name];
  if (named === undefined) {
    const known = Object.keys(at.file.conditions ?? {});
    const message = `there is no condition ${quote(name)}${didYouMean(name, known)}`;
    return at.add({ rule: "reference-broken", path: [...path, "use"], message });
  }
  if (at.through.includes(name)) {
    const message = `the condition ${quote(name)} uses itself, through ${at.through.map((one) => quote(one)).join(", ")}`;
    return at.add({ rule: "condition-unreachable", path: [...path, "use"], message });
  }
  look(named, ["conditions", name], depth, { ...at, through: [...at.through, name] });
}

function leaf(form: string, condition: ConditionFile, path: Path, at: Look): void {
  if (form === "stage") return stage(condition["stage"] as string, path, at);
  if (form === "cell") return cell(condition["cell"] as string[], path, at);
  if (form === "count") return count(condition, path, at);
  const id = condition["answer"] as string;
  const known = askedBefore(at.file, at.holder);
  if (!known.includes(id)) return notBefore(id, [...path, "answer"], known, at);
  const options = optionIdsOf(at.file, id);
  const key = form as "is" | "is-not" | "includes" | "at-least" | "at-most" | "answered";
  const value = condition[key];
  const wanted = Array.isArray(value) ? (value as string[]) : [];
  if (options !== undefined) {
    onScale(wanted, options, [...path, key], at);
    if (form === "is-not" && options.every((option) => wanted.includes(option))) {
      const message = `${quote(id)} has only these answers, so this is never true`;
      at.add({ rule: "condition-unreachable", path: [...path, key], message });
    }
  }
  if (form === "at-least" || form === "at-most") amount(id, value, options, [...path, form], at);
}

function notBefore(id: string, path: Path, known: readonly string[], at: Look): void {
  const all = askedBefore(at.file, undefined);
  const message = all.includes(id)
    ? `${quote(id)} is asked only later, so this is never true`
    : `there is no question ${quote(id)}${didYouMean(id, known)}`;
  at.add({ rule: all.includes(id) ? "condition-unreachable" : "reference-broken", path, message });
}

function onScale(
  wanted: readonly string[],
  options: readonly string[],
  path: Path,
  at: Look,
): void {
  // A scale that is not there is said where it is named, not again wherever it is looked at.
  if (options.length === 0) return;
  wanted.forEach((option, index) => {
    if (options.includes(option)) return;
    const message = `${quote(option)} is not one of the answers${didYouMean(option, options)}, so this is never true`;
    at.add({ rule: "condition-unreachable", path: [...path, index], message });
  });
}

/** A bound in words must be a point of an ordered scale. */
function amount(
  id: string,
  value: unknown,
  options: readonly string[] | undefined,
  path: Path,
  at: Look,
): void {
  const test = at.file.tests?.find((one) => one.id === id);
  const scale = test === undefined ? undefined : at.file.scales[test.scale];
  if (options === undefined || scale === undefined) return;
  const points = scale.options.map((option) => option.id);
  if (scale.ordered && points.includes(String(value))) return;
  const message = scale.ordered
    ? `${quote(String(value))} is not a point of the scale${didYouMean(String(value), points)}`
    : `the answers to ${quote(id)} have no order`;
  at.add({ rule: "condition-unreachable", path, message });
}

function stage(id: string, path: Path, at: Look): void {
  const stages = (at.file.stages ?? []).map((one) => one.id);
  if (stages.includes(id)) return;
  const message = `there is no stage ${quote(id)}${didYouMean(id, stages)}`;
  at.add({ rule: "reference-broken", path: [...path, "stage"], message });
}

function cell(options: readonly string[], path: Path, at: Look): void {
  if (at.holder.scale === undefined) {
    const message = "cell is used outside a follow-up, where there is no cell";
    return at.add({ rule: "condition-unreachable", path: [...path, "cell"], message });
  }
  onScale(options, scaleOptions(at.file, at.holder.scale), [...path, "cell"], at);
}

function count(condition: ConditionFile, path: Path, at: Look): void {
  const id = condition["grid"] as string;
  const grid = at.file.grids?.find((one) => one.id === id);
  const known = (at.file.grids ?? []).map((one) => one.id);
  if (grid === undefined) {
    const message = `there is no grid ${quote(id)}${didYouMean(id, known)}`;
    return at.add({ rule: "reference-broken", path: [...path, "grid"], message });
  }
  const options = scaleOptions(at.file, grid.scale);
  const wanted = condition["count"] as { option: string };
  if (options.length > 0 && !options.includes(wanted.option)) {
    const message = `${quote(wanted.option)} is not one of the answers${didYouMean(wanted.option, options)}, so this is never true`;
    at.add({ rule: "condition-unreachable", path: [...path, "count", "option"], message });
  }
}

/** Two `is` on one question with no option in common can never both hold. */
function contradiction(parts: readonly ConditionFile[], path: Path, at: Look): void {
  const wanted = new Map<string, readonly string[]>();
  parts.forEach((part, index) => {
    if (conditionForm(part) !== "is") return;
    const id = part["answer"] as string;
    const options = part["is"] as string[];
    const before = wanted.get(id);
    if (before !== undefined && !before.some((option) => options.includes(option))) {
      const message = `${quote(id)} cannot have both answers at once, so this is never true`;
      at.add({ rule: "condition-unreachable", path: [...path, "all", index], message });
    }
    wanted.set(
      id,
      before === undefined ? options : before.filter((option) => options.includes(option)),
    );
  });
}
