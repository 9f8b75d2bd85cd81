import { EXIT } from "../../errors.ts";
import { FIELDS } from "../../record/fields.ts";
import type { Field } from "../../record/fields.ts";
import { STATUSES } from "../../record/model.ts";
import { STATUS } from "../../record/status.ts";
import { part } from "./subject.ts";
import type { Entry, Subject } from "./subject.ts";

/** What each exit code tells a script. */
const EXIT_MEANING: Readonly<Record<keyof typeof EXIT, { title: string; fix: string }>> = {
  ok: {
    title: "Done, or nothing was found at or above the chosen severity",
    fix: "Nothing needs to be done.",
  },
  findings: {
    title: "Something was found",
    fix: "Read the findings: each says what to do.",
  },
  usage: {
    title: "The command, the configuration or the answers cannot be used as they are",
    fix: "Read the message: it says what was expected. Or a question was left and there was no terminal to ask it on.",
  },
  failure: {
    title: "Something could not be read or written, or Rightly has a fault of its own",
    fix: "Read the message. To see more, run it again with DEBUG=rightly.",
  },
  interrupted: {
    title: "Somebody stopped it",
    fix: "What was saved has been said. Carry on with rightly resume.",
  },
};

/** Exit codes, by number. */
export function exitCodeEntries(): Entry[] {
  return Object.entries(EXIT).map(([name, code]) => {
    const { title, fix } = EXIT_MEANING[name as keyof typeof EXIT];
    const id = String(code);
    const make = (): Subject => ({
      kind: "exit code",
      id,
      title,
      parts: part("What to do", [fix]),
    });
    return { kind: "exit code", id, make };
  });
}

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
