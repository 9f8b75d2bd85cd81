import type { ConditionFile } from "./file.ts";
import type { Amount, Condition } from "./model.ts";

/** Which keys make which form. The first key names it. */
const FORMS: readonly (readonly [form: string, keys: readonly string[]])[] = [
  ["is", ["is", "answer"]],
  ["is-not", ["is-not", "answer"]],
  ["includes", ["includes", "answer"]],
  ["answered", ["answered", "answer"]],
  ["at-least", ["at-least", "answer"]],
  ["at-most", ["at-most", "answer"]],
  ["count", ["count", "grid"]],
  ["count", ["count", "grid", "row"]],
  ["count", ["count", "grid", "column"]],
  ["count", ["count", "grid", "row", "column"]],
  ["cell", ["cell"]],
  ["stage", ["stage"]],
  ["use", ["use"]],
  ["all", ["all"]],
  ["any", ["any"]],
  ["none", ["none"]],
];

/** The form of a condition by its keys; nothing when they do not belong together. */
export function conditionForm(file: ConditionFile): string | undefined {
  const keys = Object.keys(file).sort().join(" ");
  return FORMS.find(([, form]) => [...form].sort().join(" ") === keys)?.[0];
}

/** A condition whose form has been checked. Throws on any other: that is a bug of the caller. */
export function parseCondition(file: ConditionFile): Condition {
  const answer = file["answer"] as string;
  const form = conditionForm(file);
  switch (form) {
    case "is":
    case "is-not":
      return { kind: "is", answer, options: file[form] as string[], negated: form === "is-not" };
    case "includes":
      return { kind: "includes", answer, options: file["includes"] as string[] };
    case "answered":
      return { kind: "answered", answer, answered: file["answered"] as boolean };
    case "at-least":
    case "at-most":
      return { kind: "amount", answer, amount: amountOf(file) };
    case "count":
      return countOf(file);
    case "cell":
      return { kind: "cell", options: file["cell"] as string[] };
    case "stage":
      return { kind: "stage", stage: file["stage"] as string };
    case "use":
      return { kind: "use", name: file["use"] as string };
    case "all":
    case "any":
    case "none":
      return { kind: form, of: (file[form] as ConditionFile[]).map(parseCondition) };
    case undefined:
    default:
      throw new Error(`a condition with keys ${Object.keys(file).join(", ")} was let through`);
  }
}

function amountOf(file: ConditionFile): Amount {
  if ("at-least" in file) return { atLeast: file["at-least"] as string | number };
  return { atMost: file["at-most"] as string | number };
}

function countOf(file: ConditionFile): Condition {
  const count = file["count"] as ConditionFile;
  const row = file["row"] as string | undefined;
  const column = file["column"] as string | undefined;
  return {
    kind: "count",
    grid: file["grid"] as string,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    option: count["option"] as string,
    amount: amountOf(count),
  };
}
