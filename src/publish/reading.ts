import { askedOf } from "../framework/asked.ts";
import type { Answers } from "../framework/answers.ts";
import type { Framework, SetRole } from "../framework/model.ts";
import { dotted } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Run } from "./document.ts";
import type { PaperSource } from "./model.ts";

/** A record opened beside its framework, as the parts of a paper read it. */
export interface Reading {
  record: DecisionRecord;
  framework: Framework;
  file: string;
  progress: PaperSource["progress"];
  /** Nothing is shown but that there was a decision. */
  isClosed: boolean;
  answers: Answers;
  /** Dotted paths of everything the framework asks, given the answers. */
  asked: ReadonlySet<string>;
  /** What an id stands for: looked up in sets of these roles, then in the configuration. */
  nameOf(id: string, ...roles: SetRole[]): string;
  /** Another record: a link where it is shown, else its id. */
  runTo(id: string): Run;
}

/** Opens a record for reading. */
export function readingOf(source: PaperSource): Reading {
  const { record, framework, file, progress, isClosed = false, names, linkTo } = source;
  const answers = record.answers ?? {};
  const asked = isClosed ? [] : askedOf(framework, answers, record.stage);
  return {
    record,
    framework,
    file,
    progress,
    isClosed,
    answers,
    asked: new Set(asked.map(({ path }) => dotted(path))),
    runTo: (id) => linkTo?.(id) ?? id,
    nameOf: (id, ...roles) => names?.get(id) ?? nameInSets(framework, id, roles) ?? words(id),
  };
}

function nameInSets(
  framework: Framework,
  id: string,
  roles: readonly SetRole[],
): string | undefined {
  for (const set of framework.sets.values()) {
    if (!roles.includes(set.role)) continue;
    const found = [...set.items, ...set.groups].find((item) => item.id === id);
    if (found !== undefined) return found.label;
  }
  return undefined;
}

/** An id nobody has named: its words, which beat nothing. */
function words(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
