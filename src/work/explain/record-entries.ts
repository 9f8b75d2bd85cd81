import { FIELDS } from "../../record/fields.ts";
import type { Field } from "../../record/fields.ts";
import { STATUSES } from "../../record/model.ts";
import { STATUS } from "../../record/status.ts";
import { part } from "./subject.ts";
import type { Entry, Subject } from "./subject.ts";

/** Statuses of a record. */
export function statusEntries(): Entry[] {
  return STATUSES.map((id) => {
    const { label, meaning, next } = STATUS[id];
    const goes = next.length === 0 ? "Nowhere: it stays as it is." : next.join(", ");
    const parts = [
      ...part("What it means", [meaning]),
      ...part("Where it can go from here", [goes]),
    ];
    return { kind: "status", id, make: () => ({ kind: "status", id, title: label, parts }) };
  });
}

/** Fields of a record, by path; list items need no number: `options.title`. */
export function fieldEntries(): Entry[] {
  return FIELDS.map((field) => ({
    kind: "field",
    id: field.path,
    aliases: [field.path.replaceAll("[]", "")],
    make: () => fieldSubject(field),
  }));
}

function fieldSubject({ path, label, description, example, choices = [] }: Field): Subject {
  return {
    kind: "field",
    id: path,
    title: label,
    parts: [
      ...part("What it is for", [description]),
      ...part(
        "Its values",
        choices.map(({ value, label: words }) => `${value}: ${words}`),
      ),
      ...part("Example", example === undefined ? [] : [written(example)]),
    ],
  };
}

function written(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}
