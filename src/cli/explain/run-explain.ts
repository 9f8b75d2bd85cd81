import { explainable } from "../../work/explain/explainable.ts";
import { findExplanations } from "../../work/explain/find-explanations.ts";
import { colourFor } from "../colour.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { exitCodeEntries } from "./exit-code-entries.ts";
import { renderExplanationList, renderExplanations } from "./render-explanations.ts";

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
  const entries = explainable(io, options.framework, exitCodeEntries());
  const colour = await colourFor(io);
  if (asked === undefined) {
    const listed = entries.map(({ kind, id }) => ({ kind, id }));
    io.stdout.write(
      options.json ? asJson({ entries: listed }) : renderExplanationList(entries, colour),
    );
    return EXIT.ok;
  }
  const subjects = findExplanations(entries, asked);
  io.stdout.write(options.json ? asJson({ subjects }) : renderExplanations(subjects, colour));
  return EXIT.ok;
}

function asJson(value: object): string {
  return `${JSON.stringify({ format: 1, ...value }, undefined, 2)}\n`;
}
