// Promise: imports go one way through the house, and outside packages stay in the rooms that need them.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { ROOMS } from "./layers.ts";
import type { Room } from "./layers.ts";

interface Import {
  file: string;
  specifier: string;
}

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
// Tests and what is made for them may reach anywhere below; the house is what ships.
const SHIPPED = FILES.filter((file) => !file.endsWith(".test.ts") && !file.includes("/testing/"));

/** `framework/parse.ts` is in room `framework`, `errors.ts` is the room `errors`. */
function roomOf(file: string): string {
  return file.includes("/") ? file.split("/")[0]! : file.replace(/\.ts$/, "");
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join("src", file), "utf8");
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^;"]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => ({ file, specifier: match[1] ?? match[2]! }));
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0]!;
}

/** What is wrong with one import, in a sentence; `undefined` if nothing is. */
function fault(room: Room, { file, specifier }: Import): string | undefined {
  const said = `src/${file} imports "${specifier}"`;
  if (specifier.startsWith("node:")) {
    const allowed = room.node === true || (room.node ?? []).includes(specifier);
    return allowed ? undefined : `${said}: node's modules stay in repository, check and cli`;
  }
  if (specifier.startsWith(".")) {
    const target = join(dirname(file), specifier);
    // Formats, law and calendars are data, which any room may know.
    if (/^\.\.\/(schema|templates\/(law|calendars))\//.test(target)) return undefined;
    const other = roomOf(target);
    if (other === room.name || room.mayImport.includes(other)) return undefined;
    return `${said}: ${room.because}`;
  }
  const allowed = (room.packages ?? []).includes(packageOf(specifier));
  return allowed ? undefined : `${said}: ${room.name} does without that package`;
}

/**
 * Whether a file hands on what another defines. A file of `work` may hand on the types of what its own
 * functions give back: those who call it may not import the rooms below.
 */
function isBarrel(file: string, text: string): boolean {
  const handedOn = text.match(/^export .* from /gm) ?? [];
  if (handedOn.length === 0) return false;
  const isOfTypes = handedOn.every((line) => line.startsWith("export type "));
  return !(isOfTypes && roomOf(file) === "work" && /^export (?:async )?function/m.test(text));
}

describe("the house", () => {
  it("has a plan for every room and no plan for a room that is gone", () => {
    expect([...new Set(SHIPPED.map(roomOf))].sort()).toEqual(
      ROOMS.map((room) => room.name)
        .filter((name) => name !== "compiled")
        .sort(),
    );
  });

  it.each(ROOMS.map((room) => [room.name, room] as const))("%s keeps its imports", (name, room) => {
    const faults = SHIPPED.filter((file) => roomOf(file) === name)
      .flatMap(importsOf)
      .map((found) => fault(room, found))
      .filter((sentence) => sentence !== undefined);
    expect(faults).toEqual([]);
  });

  it("finds an edge that is forbidden", () => {
    const record = ROOMS.find((room) => room.name === "record")!;
    expect(fault(record, { file: "record/x.ts", specifier: "../cli/io.ts" })).toMatch(
      /knows nothing/,
    );
    expect(fault(record, { file: "record/x.ts", specifier: "node:fs" })).toMatch(/node's modules/);
    expect(fault(record, { file: "record/x.ts", specifier: "chalk" })).toMatch(/without/);
    expect(
      fault(record, { file: "record/x.ts", specifier: "../framework/model.ts" }),
    ).toBeUndefined();
  });

  it("has no barrels: only src/index.ts and the program's entry re-export, and work the types it gives", () => {
    const barrels = SHIPPED.filter((file) =>
      isBarrel(file, readFileSync(join("src", file), "utf8")),
    );
    expect(barrels.sort()).toEqual(["cli/entry.ts", "index.ts"]);
  });

  it("finds a barrel", () => {
    const types = 'export type { Draft } from "../record/model.ts";\n';
    const code = "export function readDraft(): Draft {}\n";
    expect(isBarrel("work/x.ts", types)).toBe(true);
    expect(isBarrel("work/x.ts", types + code)).toBe(false);
    expect(isBarrel("work/x.ts", types.replace("type ", "") + code)).toBe(true);
    expect(isBarrel("life/x.ts", types + code)).toBe(true);
  });

  it("keeps files short: none over 300 lines, a median under 100", () => {
    const lengths = SHIPPED.map((file) => ({
      file,
      lines: readFileSync(join("src", file), "utf8").split("\n").length - 1,
    }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  it("names no framework: the engine would work for another area's promises", () => {
    const words = /\b(equity|inclusion|ambition|essex|send strategy)\b/i;
    expect(SHIPPED.filter((file) => words.test(readFileSync(join("src", file), "utf8")))).toEqual(
      [],
    );
  });
});
