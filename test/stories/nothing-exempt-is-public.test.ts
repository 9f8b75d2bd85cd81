// Promise: of 1,000 records with exempt words in them, no word reaches anything public, in any format the
// program has; and where a word is planted, each of these formats is found to show it.
import { beforeAll, describe, expect, it } from "vitest";
import { buildProgram } from "../../src/cli/program.ts";
import { processIo } from "../../src/cli/io.ts";
import type { Folder } from "../support/folder.ts";
import { makeParks } from "../support/parks.ts";
import { PUBLIC_OUTPUTS, SHOW_NO_RECORD } from "../support/public-outputs.ts";
import { run } from "../support/run.ts";
import { OPEN, SECRET, secretRecords } from "../support/secret-records.ts";
import type { SecretRecord } from "../support/secret-records.ts";

const COUNT = 1000;
const LONG = 300_000;

/** Words of an output that are exempt: the first few. */
function leaksIn(output: string): string[] {
  return [...output.matchAll(new RegExp(`\\S*${SECRET}\\S*`, "gi"))].map(String).slice(0, 5);
}

function folderOf(records: readonly SecretRecord[]): Folder {
  return makeParks(
    Object.assign({}, ...records.map(({ files }) => files)) as Record<string, string>,
  );
}

describe("the list of public outputs", () => {
  const { commands } = buildProgram(processIo(), () => undefined);

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

describe(`${COUNT} records with exempt words`, () => {
  const records = secretRecords(COUNT);
  let folder: Folder;

  beforeAll(() => {
    folder = folderOf(records);
  });

  it("hold thousands of exempt texts, each in the file beside its record and not in the record", () => {
    expect(records.reduce((sum, { exempt }) => sum + exempt, 0)).toBeGreaterThan(10 * COUNT);
    for (const { file, files } of records) {
      expect(leaksIn(files[file] ?? "")).toEqual([]);
      expect(leaksIn(files[file.replace(".yaml", ".exempt.yaml")] ?? "")).not.toEqual([]);
    }
  });

  it.each(TITLES)(
    "%s shows none of them",
    async (_, output) => {
      const text = await output.make(
        folder,
        records.map(({ file }) => file),
      );
      expect(leaksIn(text)).toEqual([]);
      // What is open is shown, so the silence above is not that of an empty page.
      if (output.command !== "check" && output.showsTitles !== true) expect(text).toContain(OPEN);
      expect(text.length).toBeGreaterThan(output.isBrief === true ? 50 : COUNT * 50);
    },
    LONG,
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
  return { file: name, files: { [name]: `${text}${SECRET}: 1\n` }, exempt: 1 };
}
