import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { colourFor } from "../colour.ts";
import { exemptEntries } from "../../work/explain/exempt-entries.ts";
import { findSubjects } from "../../work/explain/find-subjects.ts";
import { exitCodeEntries, fieldEntries, statusEntries } from "../../work/explain/format-entries.ts";
import { frameworkEntries } from "../../work/explain/framework-entries.ts";
import { renderEntries, renderSubjects } from "./render-subjects.ts";
import { ruleEntries } from "../../work/explain/rule-entries.ts";
import type { Entry } from "../../work/explain/subject.ts";
import type { Io } from "../io.ts";

export interface ExplainOptions {
  framework?: string;
  json?: true;
}

/** Explains one thing, or lists what can be explained. */
export async function runExplain(
  asked: string | undefined,
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const entries = allEntries(options, io);
  const colour = await colourFor(io);
  if (asked === undefined) {
    const listed = entries.map(({ kind, id }) => ({ kind, id }));
    io.stdout.write(options.json ? asJson({ entries: listed }) : renderEntries(entries, colour));
    return EXIT.ok;
  }
  const subjects = findSubjects(entries, asked);
  io.stdout.write(options.json ? asJson({ subjects }) : renderSubjects(subjects, colour));
  return EXIT.ok;
}

/** Everything that can be explained here. */
export function allEntries({ framework: named }: ExplainOptions, io: Io): Entry[] {
  const [id, version] = named?.split("@") ?? [];
  const { framework } = findFramework(readConfiguration(io.cwd), id, version);
  return [
    ...ruleEntries(),
    ...exitCodeEntries(),
    ...statusEntries(),
    ...fieldEntries(),
    ...exemptEntries(),
    ...frameworkEntries(framework),
  ];
}

function asJson(value: object): string {
  return `${JSON.stringify({ format: 1, ...value }, undefined, 2)}\n`;
}
