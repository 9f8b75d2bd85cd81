// Promise: of many records with words in every field that can be confidential, in errata, notes, copies and the names
// of files, no word reaches anything public, in any format the program has, before or after a kill; and where a word
// is planted, each of these formats is found to show it. A thousand records; `npm run secrets` takes 10,000.
import { rmSync } from "node:fs";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram } from "../../src/cli/program.ts";
import { processIo } from "../../src/cli/io.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { PUBLIC_OUTPUTS, SHOW_NO_RECORD } from "../support/public-outputs.ts";
import type { PublicOutput } from "../support/public-outputs.ts";
import { withFault } from "../faults/fault-points.ts";
import { readingsOf } from "../support/readable-output.ts";
import { run } from "../support/run.ts";
import {
  CLOSED,
  DRAFT,
  EARLY,
  OPEN,
  SECRET,
  secretRecords,
  UNKNOWN,
} from "../support/secret-records.ts";
import type { SecretRecord } from "../support/secret-records.ts";

const COUNT = Number(process.env["SECRETS"] ?? 1000);
/** Records in one repository: what is made of them is searched and forgotten before the next. */
const TOGETHER = Math.min(COUNT, 250);
/** Records of which each has papers of its own made, and is given to every command. */
const ONE_BY_ONE = Math.min(COUNT, Number(process.env["SECRETS_ONE_BY_ONE"] ?? 30));
const EACH_ONE_BY_ONE = Math.ceil((ONE_BY_ONE * TOGETHER) / COUNT);
const LONG = 600_000;

/** Documents for everybody. A check and the questions of a record are for those who write it. */
const DOCUMENTS = ["paper", "log", "coverage", "actions", "site"];

/** Words that an output must not show, in any of its readings: the first few that it does. */
function leaksIn(output: string, marks: readonly string[] = [SECRET]): string[] {
  const pattern = new RegExp(marks.join("|"), "gi");
  return readingsOf(output).flatMap((reading) =>
    [...reading.matchAll(pattern)]
      .slice(0, 5)
      .map(({ index }) => reading.slice(Math.max(0, index - 40), index + 40)),
  );
}

function marksOf({ command }: PublicOutput): string[] {
  if (!DOCUMENTS.includes(command)) return [SECRET];
  return [SECRET, EARLY, CLOSED, UNKNOWN, ...(command === "paper" ? [] : [DRAFT])];
}

function folderOf(records: readonly SecretRecord[]): Folder {
  return makeParks(
    Object.assign({}, ...records.map(({ files }) => files)) as Record<string, string>,
  );
}

const { commands } = buildProgram(processIo(), () => undefined);

describe("the list of public outputs", () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    "has %s in every format it has, or a reason why not",
    (name, command) => {
      const format = command.options.find(({ long }) => long === "--format");
      const formats = format?.argChoices ?? [undefined];
      const listed = PUBLIC_OUTPUTS.filter((output) => output.command === name);
      if (SHOW_NO_RECORD[name] !== undefined) return expect(listed).toEqual([]);
      expect(listed.map((output) => output.format).sort()).toEqual([...formats].sort());
    },
  );

  it("names no command that is gone", () => {
    const names = commands.map((command) => command.name());
    const listed = [
      ...PUBLIC_OUTPUTS.map(({ command }) => command),
      ...Object.keys(SHOW_NO_RECORD),
    ];
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
  });
});

const TITLES = PUBLIC_OUTPUTS.map(
  (output) => [[output.command, output.format ?? ""].join(" ").trim(), output] as const,
);

const FIRST_OF_EACH = Array.from({ length: Math.ceil(COUNT / TOGETHER) }, (_, at) => at * TOGETHER);

describe.each(FIRST_OF_EACH)("records with exempt words, from number %i", (first) => {
  const count = Math.min(TOGETHER, COUNT - first);
  let records: SecretRecord[] = [];
  let folder: Folder;

  beforeAll(() => {
    records = secretRecords(count, first);
    folder = folderOf(records);
  }, LONG);

  afterAll(() => {
    records = [];
    rmSync(folder.path, { recursive: true, force: true });
  });

  it("hold many exempt texts, each in the file beside its record and not in the record", () => {
    expect(records.reduce((sum, { exempt }) => sum + exempt, 0)).toBeGreaterThan(10 * count);
    for (const { file, files } of records) {
      const beside = files[file.replace(".yaml", ".exempt.yaml")] ?? "";
      expect(leaksIn(beside)).not.toEqual([]);
    }
    const all = records.map(({ file, files }) => files[file]).join("\n");
    for (const mark of [EARLY, CLOSED, DRAFT, UNKNOWN]) expect(all).toContain(mark);
    // Typed by hand, and in notes; there are as many copies and names of files.
    expect(all).toMatch(/exmept: zqx/);
    expect(all).toMatch(/exempt: # zqx/);
    expect(all).toMatch(/was:\s+exempt:/);
    expect(records.flatMap(({ files }) => Object.keys(files)).join("\n")).toContain(SECRET);
  });

  it.each(TITLES)(
    "%s shows none of them",
    async (_, output) => {
      const each = records.slice(0, EACH_ONE_BY_ONE).map(({ file }) => file);
      const text = await output.make(folder, each);
      expect(leaksIn(text, marksOf(output))).toEqual([]);
      // What is open is shown, so the silence above is not that of an empty page.
      if (output.command !== "check" && output.showsTitles !== true) expect(text).toContain(OPEN);
      expect(text.length).toBeGreaterThan(output.isBrief === true ? 50 : EACH_ONE_BY_ONE * 50);
    },
    LONG,
  );

  const others = commands.filter((command) => SHOW_NO_RECORD[command.name()] !== undefined);

  it.each(others.map((command) => [command.name(), command] as const))(
    "%s says none of them to those who write",
    async (name, command) => {
      const flags = command.options.map(({ long }) => long);
      const ways = [[], ["--dry-run"], ["--json"], ["--dry-run", "--json"]].filter((way) =>
        way.every((flag) => flags.includes(flag)),
      );
      for (const { file } of records.slice(0, Math.ceil(EACH_ONE_BY_ONE / 5))) {
        // What is only looked at is looked at; what asks or writes is tried without an answer.
        for (const way of ways) {
          const { stdout, stderr } = await run([name, file, ...way], { cwd: folder.path });
          expect(leaksIn(`${stdout}\n${stderr}`), [name, file, ...way].join(" ")).toEqual([]);
        }
      }
    },
    LONG,
  );
});

describe("an exempt that is stopped", () => {
  const record = fileOf(RIVERSIDE);
  const [paper, beside] = [".md", ".exempt.yaml"].map((end) => record.replace(".yaml", end));
  const field = "evidence.ev-damage.says";
  const EXEMPT = ["exempt", RIVERSIDE.id, field, "--paragraph", "3", "--public-interest", "Bids."];
  const isLeaky = (folder: Folder, file: string): boolean => leaksIn(folder.read(file)).length > 0;

  /** Words that are still in the record, and in its paper. */
  async function openParks(): Promise<Folder> {
    const folder = makeParks();
    folder.write(record, folder.read(record).replace("Nine benches", `${SECRET} benches`));
    await run(["paper", RIVERSIDE.id], { cwd: folder.path });
    expect(isLeaky(folder, paper!)).toBe(true);
    return folder;
  }

  const documents = PUBLIC_OUTPUTS.filter(({ command }) => DOCUMENTS.includes(command));

  it(
    "is shown by nothing once it has begun, and finished by what writes next",
    async () => {
      const whole = await openParks();
      const { calls } = await withFault(whole.path, () => run(EXEMPT, { cwd: whole.path }));
      let begun = 0;
      for (const [at] of calls.entries()) {
        const folder = await openParks();
        await withFault(folder.path, () => run(EXEMPT, { cwd: folder.path }), { at });
        const isPlanned = folder.files().some((file) => /^\.[^/]*\.change\.tmp$/.test(file));
        if (!isPlanned && isLeaky(folder, record)) continue;
        const output = documents[begun % documents.length]!;
        const where = `call ${at}, ${output.command} ${output.format ?? ""}`;
        begun += 1;
        expect(leaksIn(await output.make(folder, [record])), where).toEqual([]);
        await run(["check", "--fix"], { cwd: folder.path });
        const files = folder.files().filter((file) => !/\.exempt\.yaml$|(^|\/)\./.test(file));
        expect(
          files.filter((file) => isLeaky(folder, file)),
          where,
        ).toEqual([]);
        expect(isLeaky(folder, beside!), where).toBe(true);
      }
      expect(begun).toBeGreaterThan(10);
    },
    LONG,
  );
});

/** A word as a format may break or escape it, planted in what the program makes. */
const HIDDEN: Readonly<Record<string, (text: string) => string>> = {
  "paper docx": (xml) => xml.replace("</w:t>", " z</w:t></w:r><w:r><w:t>qx leak</w:t>"),
  "log xlsx": (xml) => xml.replace("</t>", " &#122;&#x71;x leak</t>"),
  "actions ics": (text) => text.replace(/^SUMMARY:/m, "SUMMARY:z\r\n qx "),
  "check sarif": (json) => json.replace(/"text": "/, '"text": "\\u007aqx '),
  site: (pages) => pages.replace(/(<feed[^]*?<title>)/, "$1z&#113;x "),
};

describe("a planted leak", () => {
  const [sound] = secretRecords(1);

  it.each(Object.entries(HIDDEN))(
    "is caught in %s, packed, broken or escaped",
    async (name, leak) => {
      const [, output] = TITLES.find(([title]) => title === name)!;
      const folder = folderOf([
        { ...sound!, files: { [sound!.file]: sound!.files[sound!.file]! } },
      ]);
      const text = await output.make(folder, [sound!.file]);
      expect(leaksIn(text)).toEqual([]);
      const leaky = leak(text);
      expect(leaky).not.toBe(text);
      // It is nowhere as it is, and a plain search would pass.
      expect(leaky.toLowerCase()).not.toContain(SECRET);
      expect(leaksIn(leaky)).not.toEqual([]);
    },
  );
});

describe("a planted word", () => {
  const [sound] = secretRecords(1);
  const planted = plant(sound!);

  it.each(TITLES)("is found in %s", async (_, output) => {
    const folder = folderOf([planted]);
    expect(leaksIn(await output.make(folder, [planted.file]))).not.toEqual([]);
  });

  it("is found in the paper for members, which is no public output", async () => {
    const folder = folderOf([sound!]);
    const { stdout } = await run(["paper", sound!.file, "--members", "--stdout"], {
      cwd: folder.path,
    });
    expect(leaksIn(stdout)).not.toEqual([]);
  });
});

/** The record with an exempt word in its title, its name and a field that no format knows. */
function plant({ file, files }: SecretRecord): SecretRecord {
  const name = file.replace("record", `${SECRET}-record`);
  const text = (files[file] ?? "")
    .replace(/^id: .*$/m, `id: ${name.replace(/^.*\/|\.yaml$/g, "")}`)
    // Every output shows something of a decision that stands.
    .replace(/^status: .*$/m, "status: decided")
    .replace(/^title: .*$/m, `title: "The ${SECRET} title"`);
  return { file: name, files: { [name]: `${text}${SECRET}: 1\n` }, exempt: 1, isEarly: false };
}
