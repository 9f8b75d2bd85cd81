/** Runs one hostile case in a folder of its own, beside a folder that nothing may touch. */
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder, openFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { BASE } from "./base.ts";
import type { HostileCase } from "./hostile-case.ts";

const CHECK = ["check", "--format", "json"];

const OUTSIDE: Readonly<Record<string, string>> = {
  "outside/secret.txt": "TOP SECRET\n",
  "outside/secret.yaml": "secret: TOP SECRET\n",
  "outside/folder/2026-01-01-theirs.yaml": "title: TOP SECRET\nstatus: decided\n",
};

/** What became of a case. */
export interface CaseResult {
  code: number;
  stdout: string;
  stderr: string;
  /** Rules that were found, if the output is that of a check as data. */
  rules: string[];
  repository: Folder;
  /** Whether everything outside the repository is as it was, and nothing was made there. */
  isOutsideWhole: boolean;
}

export async function runCase(one: HostileCase): Promise<CaseResult> {
  const world = makeFolder(OUTSIDE);
  const repository = openFolder(world.at("repository"));
  const { files = {}, links = {}, argv = CHECK, stdin } = one;
  for (const [file, content] of Object.entries({ ...BASE, ...files })) {
    if (!Object.keys(links).some((link) => file === link || file.startsWith(`${link}/`)))
      repository.write(file, content);
  }
  for (const [file, target] of Object.entries(links)) {
    mkdirSync(dirname(repository.at(file)), { recursive: true });
    symlinkSync(world.at(`outside/${target}`), repository.at(file));
  }
  one.prepare?.(repository);
  const result = await run(argv, {
    cwd: repository.path,
    ...(stdin === undefined ? {} : { stdin }),
  });
  const beside = world.files().filter((file) => !file.startsWith("repository/"));
  const isOutsideWhole =
    beside.length === Object.keys(OUTSIDE).length &&
    beside.every((file) => world.read(file) === OUTSIDE[file]);
  return { ...result, rules: rulesIn(result.stdout), repository, isOutsideWhole };
}

function rulesIn(stdout: string): string[] {
  if (!stdout.startsWith("{")) return [];
  const { findings = [] } = JSON.parse(stdout) as { findings?: { rule: string }[] };
  return findings.map(({ rule }) => rule);
}
