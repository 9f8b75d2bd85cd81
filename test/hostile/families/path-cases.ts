/** Paths that lead out of the repository, in every setting that names one, and in what names a record. */
import { configurationPlus, ID, RECORD, recordWith } from "../base.ts";
import { breaks } from "../hostile-case.ts";
import type { HostileCase } from "../hostile-case.ts";

const OUT: readonly string[] = [
  "../outside",
  "/etc/passwd",
  "C:/Windows/win.ini",
  "C:\\\\Windows\\\\win.ini",
  "\\\\\\\\host\\\\share",
  "a/../../outside",
  "..\\\\outside",
  "~/../../outside",
  "./../outside",
  "file:///etc/passwd",
];

const NEVER = ["root:", "TOP SECRET"];

const SETTINGS: readonly (readonly [name: string, lines: (path: string) => string])[] = [
  ["records", (path) => `records: "${path}"`],
  ["baseline", (path) => `baseline: "${path}"`],
  ["bank-holidays", (path) => `bank-holidays: "${path}"`],
  ["templates.paper", (path) => `templates: {paper: "${path}"}`],
  ["templates.log", (path) => `templates: {log: "${path}"}`],
];

const IDS: readonly string[] = [
  "../../../outside",
  "/etc/passwd",
  "2026-11-02-a/../../b",
  "2026-11-02-a\\\\b",
  "2026-11-02-A-Bench",
  "2026-11-02-a bench",
  "2026-11-02-.git",
  "CON",
  "nul",
  "2026-11-02-" + "a".repeat(300),
  "-rf",
  "$(touch PWNED)",
];

/** What is typed where a record is named. */
const NAMES: readonly string[] = [
  "../../../etc/passwd",
  "/etc/passwd",
  "..\\..\\outside",
  "../outside/secret.yaml",
  "rightly.yaml",
  ".git/config",
  "",
  "a\u0000b",
  "x".repeat(5000),
];

const COMMANDS: readonly (readonly string[])[] = [["paper"], ["exempt"], ["correct"], ["resume"]];

export const PATH_CASES: readonly HostileCase[] = [
  ...SETTINGS.flatMap(([name, lines]) =>
    OUT.map((path) => ({
      name: `${name}: ${path}`,
      files: configurationPlus(lines(path)),
      verdict: { code: 2, never: NEVER } as const,
    })),
  ),
  ...IDS.map((id) => ({
    name: `the id ${id.slice(0, 40)}`,
    files: recordWith(`id: ${ID}`, `id: "${id}"`),
    verdict: breaks("value-malformed"),
  })),
  ...COMMANDS.flatMap((command) =>
    NAMES.map((typed) => ({
      name: `${command.join(" ")} ${JSON.stringify(typed).slice(0, 40)}`,
      argv: [...command, typed],
      verdict: {
        code: typed.endsWith(".yaml") && command[0] !== "resume" ? 3 : 2,
        never: NEVER,
      } as const,
    })),
  ),
  {
    name: "a record that is piped in under a name outside",
    argv: ["check", "--stdin", "--stdin-filename", "../outside/secret.yaml", "--format", "json"],
    stdin: RECORD,
    verdict: { code: 1, rule: "id-mismatch", never: NEVER },
  },
];
