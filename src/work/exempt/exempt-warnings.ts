import { dirname } from "node:path";
import { reviewedDigest } from "../../record/digest.ts";
import { valueAt } from "../../mapping.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import { linesThatRepeat } from "../../record/repeated-words.ts";
import type { TextField } from "../../record/text-fields.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { committedText, gitStates } from "../../repository/git.ts";
import { pathFrom } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";
import type { ExemptSubject } from "./exempt-subject.ts";
import { olderFileWarnings } from "./older-files.ts";

interface MovedText {
  /** The text that was moved. */
  secret: string;
  /** The record's text without it. */
  after: string;
  field: TextField;
}

/** Where the text may still be read by those who may not, in sentences that do not quote it. */
export function leakWarnings(subject: ExemptSubject, moved: MovedText, at: Workplace): string[] {
  const { configuration, exemptFile, path } = subject;
  return [
    ...gitWarnings(configuration, exemptFile.path, at),
    ...(configuration.private ? [] : historyWarning(path, moved.field)),
    ...repeatWarning(subject, moved),
    ...olderFileWarnings(path, moved.secret, at),
    ...reviewWarning(subject.record, moved.after),
  ];
}

/** Whether git would take, or has taken, a file that is not for everyone. */
export function gitWarnings(
  { private: isPrivate }: Configuration,
  file: string,
  { cwd }: Workplace,
): string[] {
  if (isPrivate) return [];
  const name = pathFrom(cwd, file);
  switch (gitStates(dirname(file), [file])?.get(file)) {
    case undefined:
    case "ignored":
      return [];
    case "kept":
      return [
        `git keeps ${name}, so everyone who has the repository can read it. Take it out with: git rm --cached ${name}. What was committed before stays in its history.`,
      ];
    case "open":
      return [
        `git does not ignore ${name}: the next commit could take it. Add a line to .gitignore: *${ending(name)}`,
      ];
    case "unknown":
      return [`git could not say whether it ignores ${name}. Do not commit that file.`];
  }
}

/** `.exempt.yaml`, `.members.md`. */
function ending(name: string): string {
  return /\.[a-z]+\.[a-z]+$/.exec(name)?.[0] ?? name;
}

/** What is taken out of a file is not taken out of what was committed. */
function historyWarning(path: string, { path: field }: TextField): string[] {
  const text = committedText(path);
  const { record } = text === undefined ? { record: undefined } : parseRecord(text);
  const value = valueAt(record, field);
  if (typeof value !== "string") return [];
  return [
    "the text was committed before, and stays in the history of git: anyone who has the repository can read it there. Ask the person who keeps the repository.",
  ];
}

function repeatWarning({ file, yaml }: ExemptSubject, { secret, after }: MovedText): string[] {
  const before = linesThatRepeat(secret, yaml.text).length;
  const lines = before === 0 ? [] : linesThatRepeat(secret, after);
  if (lines.length === 0) return [];
  const where = lines.slice(0, 5).join(", ");
  return [
    `words or figures of the text are in ${file} a second time: line ${where}${lines.length > 5 ? " and more" : ""}.`,
  ];
}

function reviewWarning(record: DecisionRecord, after: string): string[] {
  const digest = reviewedDigest(record);
  const signed = [...(record.reviews ?? []), ...(record.attestations ?? [])];
  const count = signed.filter(({ of }) => of === digest).length;
  const now = parseRecord(after).record;
  if (count === 0 || now === undefined || reviewedDigest(now) === digest) return [];
  const one = count === 1;
  return [
    `${count} ${one ? "review or attestation was" : "reviews and attestations were"} made of the record as it was, and ${one ? "does" : "do"} not cover it now.`,
  ];
}
