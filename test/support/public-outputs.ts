/**
 * Everything the program shows of records to everyone, in one list: what must never hold an exempt word.
 * A command or format that is not on it, and not said to show no record, fails
 * `test/stories/nothing-exempt-is-public.test.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { REPORT_FORMATS } from "../../src/cli/check/reporters/report-formats.ts";
import { MOVE_NAMES } from "../../src/life/model.ts";
import type { FormatKind } from "../../src/publish/format.ts";
import { ACTIONS, COVERAGE, LOG, PAPER } from "../../src/work/deliver/documents.ts";
import { makeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { answerForErrors } from "./parks.ts";
import { unpacked } from "./readable-output.ts";
import { run } from "./run.ts";

/** One format of one command, over a whole repository. */
export interface PublicOutput {
  command: string;
  /** Value of `--format`, where the command has one. */
  format?: string;
  /** It shows a few records only, however many there are. */
  isBrief?: true;
  /** Of what people wrote it shows titles and nothing else. */
  showsTitles?: true;
  /**
   * All that it gives, as text: what is packed must be unpacked first.
   * @param records Paths of the records in the folder.
   */
  make(folder: Folder, records: readonly string[]): Promise<string>;
}

export const PUBLIC_OUTPUTS: readonly PublicOutput[] = [
  ...PAPER.formats.map(({ name, forScreen, endings }) =>
    forScreen
      ? forEachRecord("paper", name, (record) => [
          ["paper", record, "--format", name, "--stdout"],
          ["paper", record, "--format", name, "--summary", "--stdout"],
        ])
      : { command: "paper", format: name, make: madePapers(endings[0]!) },
  ),
  forEachRecord("questions", undefined, (record) => [["questions", record]]),
  { command: "site", make: madeSite },
  ...LOG.formats.map((format) => forAllIn("log", format)),
  ...COVERAGE.formats.map((format) => ({
    ...forAllIn("coverage", format),
    isBrief: true as const,
    showsTitles: true as const,
  })),
  ...ACTIONS.formats.map((format) => forAllIn("actions", format)),
  ...REPORT_FORMATS.map(({ name }) => ({
    ...forAll("check", name),
    ...(name === "github" ? { isBrief: true as const } : {}),
  })),
];

/** Commands that show nothing of a record to the public, each with the reason. */
export const SHOW_NO_RECORD: Readonly<Record<string, string>> = {
  init: "it makes a repository without records",
  new: "it asks whoever is writing, and prints where the record is",
  resume: "it asks whoever is writing",
  exempt: "it names fields and files to whoever holds the text; its own story looks at its words",
  ...Object.fromEntries(
    MOVE_NAMES.filter((name) => name !== "redraft" && name !== "seal").map((name) => [
      name,
      "it says what was done to whoever moves the record on, from the record alone",
    ]),
  ),
  explain: "it explains the program and a framework",
  help: "it explains the commands",
  config: "it prints a person's own settings",
  completion: "it prints a script",
  complete: "it offers the names of records to the person who types them",
  schema: "it prints formats",
  framework: "it prints frameworks",
};

function forEachRecord(
  command: string,
  format: string | undefined,
  all: (record: string) => string[][],
): PublicOutput {
  return {
    command,
    ...(format === undefined ? {} : { format }),
    async make({ path: cwd }, records) {
      const texts: string[] = [];
      for (const argv of records.flatMap(all)) texts.push(await printed(argv, cwd));
      return texts.join("\n");
    },
  };
}

function forAll(command: string, format: string): PublicOutput {
  return {
    command,
    format,
    async make({ path }) {
      const text = await printed([command, "--format", format], path);
      // A calendar breaks its lines anywhere, words too.
      return format === "ics" ? text.replaceAll("\r\n ", "") : text;
    },
  };
}

/** Printed, or written where a format is not for the screen. */
function forAllIn(command: string, { name, forScreen, endings }: FormatKind): PublicOutput {
  if (forScreen) return forAll(command, name);
  return {
    command,
    format: name,
    async make({ path }) {
      const out = makeFolder().at(`all.${endings[0]}`);
      return `${await printed([command, "--out", out], path)}\n${read(out)}`;
    },
  };
}

function madePapers(ending: string): PublicOutput["make"] {
  return async ({ path }, records) => {
    const out = makeFolder();
    const texts: string[] = [];
    for (const [at, record] of records.entries()) {
      for (const kind of [[], ["--summary"]]) {
        const file = out.at(`${at}${kind.join("")}.${ending}`);
        texts.push(await printed(["paper", record, ...kind, "--out", file], path), read(file));
      }
    }
    return texts.join("\n");
  };
}

/** What a file says; of a record that is not public yet there is none. */
function read(file: string): string {
  return existsSync(file) ? unpacked(readFileSync(file)) : "";
}

/** Every file of a site, which is made outside the folder. */
async function madeSite(folder: Folder): Promise<string> {
  const { path } = folder;
  // A register is made of records that are answered for, and generated ones have faults.
  await answerForErrors(folder);
  const site = makeFolder();
  const address = "https://decisions.example.org/";
  const said = await printed(["site", site.at("public"), "--address", address], path);
  return [said, ...site.files().map((file) => `${file}\n${site.read(file)}`)].join("\n");
}

let remembered: Folder | undefined;

/** A check remembers what it found, as it does for a person: what is told again is told in another format. */
async function printed(argv: readonly string[], cwd: string): Promise<string> {
  remembered ??= makeFolder();
  const { stdout, stderr } = await run(argv, { cwd, env: { RIGHTLY_CACHE_DIR: remembered.path } });
  return stdout + stderr;
}
