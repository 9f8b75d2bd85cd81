// Promise: whichever call to the disk fails or is the last one, nothing is torn, and the same command run
// again finishes. Of each command that writes some points are tried; FAULTS=1000 tries as many, and
// `npm run faults` does so and prints its figures.
import process from "node:process";
import { describe, expect, it } from "vitest";
import { DISK } from "../../src/repository/file-system.ts";
import { run } from "../support/run.ts";
import type { Folder } from "../support/folder.ts";
import { folderForCommand, WRITING_COMMANDS, WRITING_DAY } from "../support/writing-commands.ts";
import type { WritingCommand } from "../support/writing-commands.ts";
import { withFault } from "./fault-points.ts";
import type { Fault } from "./fault-points.ts";

const FAULTS = Number(process.env["FAULTS"] ?? 60);
const KINDS: readonly Fault[] = ["kill", "ENOSPC", "EIO", "EACCES"];
/** Points of one command, spread over all of its calls: a fifth more than its share, for some have fewer calls. */
const EACH = Math.max(2, Math.ceil((1.2 * FAULTS) / WRITING_COMMANDS.length));

type Content = Record<string, string>;

/** What a person has. Files that the program keeps while it works, and versions that lost, are beside it. */
function contentOf(folder: Folder): Content {
  const own = /\.tmp$|\.unsaved-[0-9a-f]{8}$|\.mine\.yaml$|(^|\/)\.[^/]*\.(lock|unsaved\.jsonl)$/;
  const files = folder.files().filter((file) => !own.test(file));
  return Object.fromEntries(files.map((file) => [file, folder.read(file)]));
}

interface Known {
  before: Content;
  after: Content;
  calls: number;
}

interface Point {
  at: number;
  fault: Fault;
}

async function runOnce(command: WritingCommand, folder: Folder): ReturnType<typeof run> {
  return run(command.argv, { cwd: folder.path, today: command.day ?? WRITING_DAY });
}

/** What a command does when nothing fails. */
async function knownOf(command: WritingCommand): Promise<Known> {
  const folder = await folderForCommand(command);
  const before = contentOf(folder);
  const { calls, result } = await withFault(folder.path, () => runOnce(command, folder));
  expect(result?.code, result?.stderr).toBeLessThan(2);
  return { before, after: contentOf(folder), calls: calls.length };
}

/** Spread over all calls and kinds. */
function pointsOf({ calls }: Known): Point[] {
  const all = Array.from({ length: calls }, (_, at) =>
    KINDS.map((fault) => ({ at, fault })),
  ).flat();
  const step = Math.max(1, all.length / EACH);
  return Array.from({ length: Math.min(EACH, all.length) }, (_, n) => all[Math.floor(n * step)]!);
}

/** What is wrong after one fault and the same command again; `undefined` if nothing is. */
async function faultAt(
  command: WritingCommand,
  { before, after }: Known,
  point: Point,
): Promise<string | undefined> {
  const folder = await folderForCommand(command);
  await withFault(folder.path, () => runOnce(command, folder), point);
  const half = contentOf(folder);
  const torn = Object.keys(half).filter((file) => {
    // A list of pages names those that are being written.
    const isKnown = [before[file], after[file]].includes(half[file]);
    return !isKnown && !file.endsWith("rightly-site.txt");
  });
  if (torn.length > 0) return `torn: ${torn.join(", ")}`;
  const lost = Object.keys(before).filter((file) => file in after && !(file in half));
  if (lost.length > 0) return `lost: ${lost.join(", ")}`;
  // It had come to its end, and only could not say so.
  if (same(half, after)) return undefined;
  const { code, stderr } = await runOnce(command, folder);
  const now = contentOf(folder);
  const differing = [...new Set([...Object.keys(now), ...Object.keys(after)])].filter(
    (file) => now[file] !== after[file],
  );
  if (differing.length === 0 && code < 2) return undefined;
  return `not finished (exit code ${code}): ${differing.join(", ")}\n${stderr}`;
}

function same(one: Content, other: Content): boolean {
  return (
    JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
  );
}

let tried = 0;

describe("a command that is stopped, or whose disk fails", () => {
  it.each(WRITING_COMMANDS.map((command) => [command.argv.join(" "), command] as const))(
    "rightly %s",
    { timeout: 60_000 + EACH * 5000 },
    async (_, command) => {
      const known = await knownOf(command);
      const wrong: string[] = [];
      for (const point of pointsOf(known)) {
        const fault = await faultAt(command, known, point);
        tried += 1;
        if (fault !== undefined) wrong.push(`${point.fault} at ${point.at}: ${fault}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it("is tried at so many points", () => {
    if (process.env["FAULTS"] !== undefined) process.stdout.write(`Points tried: ${tried}\n`);
    expect(tried).toBeGreaterThanOrEqual(FAULTS);
  });
});

it("finds a writer that writes in place", { timeout: 60_000 }, async () => {
  const command = WRITING_COMMANDS.find(({ argv }) => argv[0] === "propose")!;
  const known = await knownOf(command);
  const { rename } = DISK;
  const wrong: (string | undefined)[] = [];
  // The fault that is planted: half of the text is put in place, and then the rest.
  DISK.rename = (from, to) => {
    const bytes = DISK.read(from);
    const file = DISK.open(to, "w");
    DISK.write(file, bytes.subarray(0, bytes.length / 2), 0);
    DISK.write(file, bytes.subarray(bytes.length / 2), 0);
    DISK.close(file);
    DISK.unlink(from);
  };
  try {
    const { calls } = await knownOf(command);
    for (let at = 0; at < calls; at += 2)
      wrong.push(await faultAt(command, known, { at, fault: "kill" }));
  } finally {
    DISK.rename = rename;
  }
  expect(wrong.some((one) => one?.startsWith("torn") === true)).toBe(true);
});
