import { FIELDS } from "../../record/fields.ts";
import type { Field } from "../../record/fields.ts";
import { STATUSES } from "../../record/model.ts";
import { STATUS } from "../../record/status.ts";
import { explanationPart } from "./explanation.ts";
import type { ExplanationEntry, Explanation } from "./explanation.ts";

/** Statuses of a record. */
export function statusEntries(): ExplanationEntry[] {
  return STATUSES.map((id) => {
    const { label, meaning, next } = STATUS[id];
    const goes = next.length === 0 ? "Nowhere: it stays as it is." : next.join(", ");
    const parts = [
      ...explanationPart("What it means", [meaning]),
      ...explanationPart("Where it can go from here", [goes]),
    ];
    return { kind: "status", id, make: () => ({ kind: "status", id, title: label, parts }) };
  });
}

/** Fields of a record, by path; list items need no number: `options.title`. */
export function fieldEntries(): ExplanationEntry[] {
  return FIELDS.map((field) => ({
    kind: "field",
    id: field.path,
    aliases: [field.path.replaceAll("[]", "")],
    make: () => fieldExplanation(field),
  }));
}

function fieldExplanation({ path, label, description, example, choices = [] }: Field): Explanation {
  return {
    kind: "field",
    id: path,
    title: label,
    parts: [
      ...explanationPart("What it is for", [description]),
      ...explanationPart(
        "Its values",
        choices.map(({ value, label: words }) => `${value}: ${words}`),
      ),
      ...explanationPart("Example", example === undefined ? [] : [written(example)]),
    ],
  };
}

function written(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}
