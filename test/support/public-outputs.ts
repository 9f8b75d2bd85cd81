/**
 * Everything the program shows of records to everybody, in one list: what must never hold an exempt word.
 * A command or format that is not on it, and not said to show no record, fails
 * `test/stories/nothing-exempt-is-public.test.ts`.
 */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { ACTION_FORMATS } from "../../src/cli/actions/action-formats.ts";
import { COVERAGE_FORMATS } from "../../src/cli/coverage/coverage-formats.ts";
import { MOVE_NAMES } from "../../src/life/model.ts";
import { makeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
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
  forEachRecord("paper", "markdown", (record) => [
    ["paper", record, "--stdout"],
    ["paper", record, "--summary", "--stdout"],
  ]),
  forEachRecord("paper", "html", (record) => [
    ["paper", record, "--format", "html", "--stdout"],
    ["paper", record, "--format", "html", "--summary", "--stdout"],
  ]),
  forEachRecord("questions", undefined, (record) => [["questions", record]]),
  { command: "paper", format: "word", make: madeDocuments },
  { command: "site", make: madeSite },
  forAll("log", "md"),
  forAll("log", "html"),
  forAll("log", "csv"),
  forAll("log", "json"),
  packedLog("xlsx"),
  packedLog("docx"),
  ...COVERAGE_FORMATS.map((format) => ({
    ...forAll("coverage", format),
    isBrief: true as const,
    showsTitles: true as const,
  })),
  ...ACTION_FORMATS.map((format) => forAll("actions", format)),
  forAll("check", "human"),
  forAll("check", "json"),
  forAll("check", "concise"),
  forAll("check", "sarif"),
  { ...forAll("check", "github"), isBrief: true },
  forAll("check", "github-summary"),
  forAll("check", "gitlab"),
  forAll("check", "junit"),
];

/** Commands that show nothing of a record to the public, each with the reason. */
export const SHOW_NO_RECORD: Readonly<Record<string, string>> = {
  init: "it makes a repository without records",
  new: "it asks whoever is writing, and prints where the record is",
  resume: "it asks whoever is writing",
  exempt: "it names fields and files to whoever holds the text; its own story looks at its words",
  ...Object.fromEntries(
    MOVE_NAMES.filter((name) => name !== "redraft").map((name) => [
      name,
      "it says what was done to whoever moves the record on, from the record alone",
    ]),
  ),
  explain: "it explains the program and a framework",
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

function packedLog(format: string): PublicOutput {
  return {
    command: "log",
    format,
    async make({ path }) {
      const out = makeFolder().at(`log.${format}`);
      return `${await printed(["log", "--out", out], path)}\n${unpacked(out)}`;
    },
  };
}

async function madeDocuments({ path }: Folder, records: readonly string[]): Promise<string> {
  const out = makeFolder();
  const texts: string[] = [];
  for (const [at, record] of records.entries()) {
    for (const kind of [[], ["--summary"]]) {
      const file = out.at(`${at}${kind.join("")}.docx`);
      const argv = ["paper", record, "--format", "word", ...kind, "--out", file];
      texts.push(await printed(argv, path), unpacked(file));
    }
  }
  return texts.join("\n");
}

/** Every part of a workbook or a document. */
function unpacked(file: string): string {
  const parts = Object.values(unzipSync(readFileSync(file)));
  return parts.map((part) => strFromU8(part)).join("\n");
}

/** Every file of a site, which is made outside the folder. */
async function madeSite({ path }: Folder): Promise<string> {
  const site = makeFolder();
  const address = "https://decisions.example.org/";
  const said = await printed(["site", site.at("public"), "--address", address], path);
  return [said, ...site.files().map((file) => `${file}\n${site.read(file)}`)].join("\n");
}

async function printed(argv: readonly string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await run(argv, { cwd });
  return stdout + stderr;
}
