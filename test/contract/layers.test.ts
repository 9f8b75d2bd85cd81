// Promise: imports go one way through the house, never in a circle, and outside packages stay in the rooms that need them.
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { circlesIn, readHouse, readHouseFile, roomOf } from "../support/house.ts";
import type { HouseFile } from "../support/house.ts";
import { ROOMS } from "./layers.ts";
import type { Room } from "./layers.ts";

const FILES = readHouse();

function roomNamed(name: string): Room {
  const room = ROOMS.find((one) => one.name === name);
  if (room === undefined) throw new Error(`the house has no room ${name}`);
  return room;
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0]!;
}

/** What is wrong with one import, in a sentence; `undefined` if nothing is. */
function fault(room: Room, file: string, specifier: string): string | undefined {
  const said = `src/${file} imports "${specifier}"`;
  if (specifier.startsWith("node:")) {
    const allowed = room.node === true || (room.node ?? []).includes(specifier);
    return allowed ? undefined : `${said}: node's modules stay in repository, check, work and cli`;
  }
  if (specifier.startsWith(".")) {
    const target = join(dirname(file), specifier);
    // Formats, law and calendars are data, which any room may know.
    if (/^\.\.\/(schema|templates\/(law|calendars|words))\//.test(target)) return undefined;
    const other = roomOf(target);
    if (other === room.name || room.mayImport.includes(other)) return undefined;
    return `${said}: ${room.because}`;
  }
  const allowed = (room.packages ?? []).includes(packageOf(specifier));
  return allowed ? undefined : `${said}: ${room.name} does without that package`;
}

/** What is wrong with the imports of a file, types included. */
function faultsOf({ file, specifiers }: HouseFile): string[] {
  const room = roomNamed(roomOf(file));
  return specifiers.flatMap((specifier) => fault(room, file, specifier) ?? []);
}

/** What forbids an import that is planted. */
function faultsPlanted(file: string, line: string): string[] {
  return faultsOf(readHouseFile(file, `${line}\n`));
}

/**
 * Whether a file hands on what another defines. A file of `work` may hand on the types of what its own
 * functions give back: those who call it may not import the rooms below.
 */
function isBarrel({ file, handsOn, text }: HouseFile): boolean {
  if (handsOn.length === 0) return false;
  const isOfTypes = handsOn.every(({ isType }) => isType);
  return !(
    isOfTypes &&
    roomOf(file) === "work" &&
    /^export (?:async )?(?:function|const|class)\b/m.test(text)
  );
}

/** What a printer is called: a stream of the process, or what only a front end has. */
const PRINTERS = /\bprocess\.(?:stdout|stderr)\b|\bconsole\b|\bIo\b|\bFront\b/;

describe("the house", () => {
  it("has a plan for every room and no plan for a room that is gone", () => {
    expect([...new Set(FILES.map(({ file }) => roomOf(file)))].sort()).toEqual(
      ROOMS.map((room) => room.name)
        .filter((name) => name !== "compiled")
        .sort(),
    );
  });

  it.each(ROOMS.map(({ name }) => name))("%s keeps its imports", (name) => {
    const files = FILES.filter(({ file }) => roomOf(file) === name);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    [
      "cli/log/run-log.ts",
      'import { readText } from "../../repository/read.ts";',
      "belongs to work",
    ],
    [
      "cli/check/run-check.ts",
      'const c = await import("../../check/check.ts");',
      "belongs to work",
    ],
    ["work/log/make-log.ts", 'import type { Words } from "../../cli/pages/words.ts";', "says it"],
    ["publish/log/log-csv.ts", 'export { pick } from "../../work/pick.ts";', "renderers return"],
    ["life/seal.ts", 'let steps: import("../interview/steps.ts").Steps;', "from the record alone"],
    ["record/x.ts", 'import fs from "node:fs";', "node's modules"],
    ["record/x.ts", 'import { Chalk } from "chalk";', "without that package"],
  ])("finds what is planted in %s: %s", (file, line, reason) => {
    const faults = faultsPlanted(file, line);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`src/${file} imports `);
    expect(faults[0]).toContain(reason);
  });

  it("finds nothing wrong with an import that goes down", () => {
    const line = 'import type { Framework } from "../framework/model.ts";';
    expect(faultsPlanted("record/x.ts", line)).toEqual([]);
  });

  it("has no circle of imports, types included", () => {
    const circles = circlesIn(FILES).map((circle) => circle.join(" > "));
    expect(circles).toEqual([]);
  });

  it("finds a circle that a type makes", () => {
    const planted = [
      readHouseFile("life/a.ts", 'import { b } from "./b.ts";\n'),
      readHouseFile("life/b.ts", 'import type { C } from "./c.ts";\n'),
      readHouseFile("life/c.ts", 'export type C = import("./a.ts").A;\n'),
      readHouseFile("life/d.ts", 'import { a } from "./a.ts";\n'),
    ];
    expect(circlesIn(planted)).toEqual([["life/a.ts", "life/b.ts", "life/c.ts", "life/a.ts"]]);
  });

  it("gives work no printer: what there is to say is given back", () => {
    const printing = FILES.filter(
      ({ file, text }) => roomOf(file) === "work" && PRINTERS.test(text),
    );
    expect(printing.map(({ file }) => file)).toEqual([]);
  });

  it.each(["io: Io", "front: Front", "process.stderr.write(words)", "console.log(words)"])(
    "takes %s for a printer",
    (code) => {
      expect(PRINTERS.test(`export function show(${code}) {}`)).toBe(true);
    },
  );

  it("has no barrels: only src/index.ts and the program's entry hand on, and work the types it gives", () => {
    expect(FILES.filter(isBarrel).map(({ file }) => file)).toEqual(["cli/entry.ts", "index.ts"]);
  });

  it("finds a barrel", () => {
    const types = 'export type {\n  Draft,\n} from "../record/model.ts";\n';
    const code = "export function readDraft(): Draft {}\n";
    const isOne = (file: string, text: string): boolean => isBarrel(readHouseFile(file, text));
    expect(isOne("work/x.ts", types)).toBe(true);
    expect(isOne("work/x.ts", types + code)).toBe(false);
    expect(isOne("work/x.ts", types.replace("type ", "") + code)).toBe(true);
    expect(isOne("life/x.ts", types + code)).toBe(true);
  });

  it("keeps files short: none over 300 lines, a median under 100", () => {
    expect(FILES.filter(({ lines }) => lines > 300).map(({ file }) => file)).toEqual([]);
    const sorted = FILES.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  it("keeps functions short: none over 50 lines", () => {
    const long = FILES.flatMap(({ file, functions }) =>
      functions
        .filter(({ lines }) => lines > 50)
        .map(({ name, line }) => `${file}:${line} ${name}`),
    );
    expect(long).toEqual([]);
  });

  it("names no framework: the engine would work for another area's promises", () => {
    const words = /\b(equity|inclusion|ambition|essex|send strategy)\b/i;
    expect(FILES.filter(({ text }) => words.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
