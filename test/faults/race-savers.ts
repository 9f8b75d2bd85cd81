/** Two programs that correct different fields of one record at the same moment, again and again. */
import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import type { Folder } from "../support/folder.ts";
import { makeFolder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID } from "../support/moved-bench.ts";

export interface RaceFigures {
  races: number;
  /** Texts that a program said it had saved. */
  saved: number;
  /** Texts that a program said were not saved, each in a file that the message named. */
  refused: number;
  /** Texts that are nowhere. */
  lost: number;
  /** Messages that were not about the other program. */
  failed: string[];
}

const LIBRARY = pathToFileURL(join(import.meta.dirname, "../../dist/index.js")).href;

/**
 * Corrects a field each time it is told to. Between comparing and renaming it waits a little, as a
 * slow disk would; nothing is synced, so that many races take little time.
 */
const RACER = `
import * as fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { createInterface } from "node:readline";
const [folder, id, field, withoutClaims] = process.argv.slice(2);
const own = fs.default;
const { renameSync, linkSync } = own;
const sleeper = new Int32Array(new SharedArrayBuffer(4));
own.fsyncSync = () => undefined;
own.renameSync = (from, to) => {
  if (to.endsWith(id + ".yaml")) Atomics.wait(sleeper, 0, 0, Math.random() * 12);
  renameSync(from, to);
};
own.linkSync = (from, to) => {
  if (withoutClaims !== "true" || !to.endsWith(".claim.tmp")) linkSync(from, to);
};
syncBuiltinESMExports();
const { openRepository } = await import(${JSON.stringify(LIBRARY)});
const repository = openRepository(folder, { today: "2027-01-12" });
for await (const text of createInterface({ input: process.stdin })) {
  let answer = {};
  try {
    repository.move("correct", id, { field, is: text, because: "A slip." }).commit();
  } catch (error) {
    answer = { message: error.message, hint: error.hint ?? String(error.stack) };
  }
  process.stdout.write(JSON.stringify(answer) + "\\n");
}
`;

const FIELDS = ["proposal.summary", "decisions.0.reasons"] as const;

interface Racer {
  child: ChildProcessByStdio<Writable, Readable, null>;
  answers: AsyncIterator<string>;
  lines: Interface;
}

/** @param withoutClaims The programs only believe that they hold a claim: a fault that must be found. */
export async function raceSavers(
  folder: Folder,
  races: number,
  { withoutClaims = false }: { withoutClaims?: boolean } = {},
): Promise<RaceFigures> {
  const figures: RaceFigures = { races: 0, saved: 0, refused: 0, lost: 0, failed: [] };
  const program = makeFolder({ "racer.mjs": RACER }).at("racer.mjs");
  const racers = FIELDS.map((field) =>
    start(program, [folder.path, BENCH_ID, field, String(withoutClaims)]),
  );
  const before = folder.read(BENCH_FILE);
  for (; figures.races < races; figures.races += 1) {
    folder.write(BENCH_FILE, before);
    const texts = FIELDS.map(
      (field) => `The words of race ${figures.races} for ${field} are these, and no others.`,
    );
    racers.forEach(({ child }, index) => child.stdin.write(`${texts[index]}\n`));
    const answers = await Promise.all(racers.map(answerOf));
    answers.forEach((answer, index) => count(figures, answer, texts[index]!, folder));
  }
  for (const { child, lines } of racers) {
    child.stdin.end();
    lines.close();
  }
  return figures;
}

function start(program: string, args: readonly string[]): Racer {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  return { child, lines, answers: lines[Symbol.asyncIterator]() };
}

interface Answer {
  message?: string;
  hint?: string;
}

async function answerOf({ answers }: Racer): Promise<Answer> {
  const { value } = (await answers.next()) as { value: string };
  return JSON.parse(value) as Answer;
}

function count(
  figures: RaceFigures,
  { message, hint = "" }: Answer,
  text: string,
  folder: Folder,
): void {
  const named = hint.split(/\s+/).filter((word) => existsSync(word) && word.includes(".mine."));
  const places = [folder.read(BENCH_FILE), ...named.map((file) => readFileSync(file, "utf8"))];
  const isThere = places.some((place) => place.replace(/\s+/g, " ").includes(text));
  for (const file of named) rmSync(file);
  if (!isThere) figures.lost += 1;
  else if (message === undefined) figures.saved += 1;
  else figures.refused += 1;
  if (message !== undefined && !message.includes("someone changed it")) {
    figures.failed.push(`${message} ${hint}`);
  }
}
