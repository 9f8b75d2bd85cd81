import { setUpRepository } from "../../work/set-up/set-up-repository.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayLines } from "../say-lines.ts";
import { VERSION } from "../version.ts";

export interface InitOptions {
  framework?: string;
  dryRun?: true;
  templates?: true;
}

/** Makes what is missing of a policy repository; what is there is kept, and named. */
export function runInit(folder: string | undefined, options: InitOptions, io: Io): ExitCode {
  const { made, kept, framework, addedTo } = setUpRepository(io, folder ?? ".", {
    ...options,
    version: VERSION,
  });
  const dryRun = options.dryRun === true;
  const where = visible(folder ?? "this folder");
  const added = addedTo === undefined ? [] : [addedTo];
  const nothing = made.length + added.length === 0 ? ["nothing: everything is there"] : [];
  const lines = [
    ...list(`${dryRun ? "Would make" : "Made"} in ${where}:`, [...made, ...nothing]),
    ...list(`${dryRun ? "Would add" : "Added"} ${framework} to:`, added),
    ...list("Kept as they were:", kept),
    ...(dryRun ? [] : next(folder)),
  ];
  for (const line of lines) sayLines(io.stdout, line);
  return EXIT.ok;
}

function list(title: string, files: readonly string[]): string[] {
  return files.length === 0 ? [] : [title, ...files.map((file) => `  ${visible(file)}`)];
}

function next(folder: string | undefined): string[] {
  const go = folder === undefined ? "" : `cd ${visible(folder)} && `;
  return [
    "",
    "Next: fill in the bodies that decide, in rightly.yaml.",
    `To record a decision: ${go}rightly new`,
  ];
}
