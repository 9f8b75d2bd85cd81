/** One decision at random: each step is legal where it is taken, and comes through a random door. */
import { readFileSync } from "node:fs";
import { PARK_FRAMEWORK } from "../../../src/framework/testing/park-framework.ts";
import { valueAt } from "../../../src/mapping.ts";
import { addDays } from "../../../src/record/days.ts";
import { idOfFile, isRecordName } from "../../../src/record/files.ts";
import type { DecisionRecord } from "../../../src/record/model.ts";
import { outstandingBodies } from "../../../src/record/outstanding.ts";
import { parseRecord } from "../../../src/record/parse.ts";
import { pathNamed } from "../../../src/record/path-named.ts";
import { makeFolder } from "../folder.ts";
import type { Scene } from "./doors.ts";

export const TOWN = "ambleford-town-council";
export const TRUST = "ambleford-health-trust";

const CONFIGURATION = readFileSync("test/stories/life-of-a-decision/rightly.yaml.txt", "utf8");

/** A life under way. */
export interface Life extends Scene {
  random: () => number;
  /** Id of the record; empty before there is one. */
  id: string;
  /** What was done, for a message. */
  done: string[];
}

export function beginLife(random: () => number, asProcess: boolean): Life {
  const folder = makeFolder({
    "rightly.yaml": CONFIGURATION,
    "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
  });
  return { folder, today: "2026-12-15", asProcess, random, id: "", done: [] };
}

export function below(life: Life, end: number): number {
  return Math.floor(life.random() * end);
}

export function oneOf<T>(life: Life, list: readonly T[]): T {
  return list[below(life, list.length)]!;
}

/** Some days go by. */
export function laterOn(life: Life): void {
  life.today = addDays(life.today, below(life, 4));
}

/** Files of records, in order. */
export function recordFiles({ folder }: Life): string[] {
  const files = folder.files().filter((file) => file.startsWith("decisions/"));
  return files.filter((file) => isRecordName(file.slice(file.lastIndexOf("/") + 1)));
}

export function fileOf(life: Life, id = life.id): string {
  const file = recordFiles(life).find((one) => idOfFile(one) === id);
  if (file === undefined) throw new Error(`there is no record ${id}`);
  return file;
}

export function recordOf(life: Life, id = life.id): DecisionRecord {
  const { record } = parseRecord(life.folder.read(fileOf(life, id)));
  if (record === undefined) throw new Error(`${id} cannot be read`);
  return record;
}

/** Bodies that must decide and have not. */
export function waitingIn(life: Life): string[] {
  return outstandingBodies(recordOf(life), life.today);
}

/** Every file but what is kept for the person, with its text. */
export function snapshot({ folder }: Scene): Record<string, string> {
  const files = folder.files().filter((file) => !file.startsWith(".") && file !== "form.yaml");
  return Object.fromEntries(files.map((file) => [file, folder.read(file)]));
}

/** Whether the record itself holds the words of a field. */
export function isPlain(record: DecisionRecord, field: string): boolean {
  return typeof valueAt(record, pathNamed(record, field)) !== "object";
}

/** Whether what was done went through two doors at least, and through a hand edit as well. */
export function crossesDoors(done: readonly string[]): boolean {
  const taken = done.filter((one) => !done.some((other) => other.startsWith(`${one} (`)));
  const doors = new Set(taken.map(doorOf));
  return doors.delete("hand") && doors.size >= 2;
}

/** The door that a step says it took; a form is one, and a command with nothing but flags another. */
function doorOf(done: string): string {
  if (/\bby hand\b/.test(done)) return "hand";
  const named = /\((\w+)\)$/.exec(done)?.[1];
  if (named !== undefined) return named;
  if (done.startsWith("resume --answers")) return "file";
  return done === "walk" ? done : "flags";
}
