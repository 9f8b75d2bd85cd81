// Promise: a draft that someone else has open is noticed, and a note that means nothing is not.
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcessWithoutNullStreams as Child } from "node:child_process";
import { once } from "node:events";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleProgram } from "../../test/faults/writer-program.ts";
import { makeFolder } from "../../test/support/folder.ts";
import type { Folder } from "../../test/support/folder.ts";
import { inspectDraftLock, releaseDraftLock, takeDraftLock } from "./draft-lock.ts";
import type { DraftLock } from "./draft-lock.ts";

const NOTE = ".a.lock";
const TIME = "2026-11-23T14:32:00.000Z";
const DEAD = spawnSync(process.execPath, ["-e", "0"]).pid;

function note(pid: number, host: string): string {
  return JSON.stringify({ pid, host, user: "amira", time: TIME });
}

/** Takes the note, which must be there to be taken. */
function taken(folder: Folder, takeOver = false): DraftLock {
  const taking = takeDraftLock(folder.at("a.yaml"), { takeOver, time: new Date(TIME) });
  if ("theirs" in taking) throw new Error(`it is ${taking.theirs.user}'s`);
  return taking.ours;
}

describe("the note beside a draft", () => {
  it("is taken and is released", () => {
    const folder = makeFolder({ "a.yaml": "" });
    const ours = taken(folder);
    expect(JSON.parse(folder.read(NOTE))).toMatchObject({ pid: process.pid, time: TIME });
    releaseDraftLock(folder.at("a.yaml"), ours);
    expect(inspectDraftLock(folder.at("a.yaml"))).toBeUndefined();
    expect(folder.files()).toEqual(["a.yaml"]);
  });

  it("tells of somebody on another computer", () => {
    const folder = makeFolder({ [NOTE]: note(1, "another-computer") });
    expect(inspectDraftLock(folder.at("a.yaml"))).toMatchObject({ user: "amira", time: TIME });
    expect(takeDraftLock(folder.at("a.yaml"))).toMatchObject({ theirs: { user: "amira" } });
  });

  it("tells of another window on this computer for as long as it runs", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => 0, 1000)"]);
    const folder = makeFolder({ [NOTE]: note(child.pid ?? 0, hostname()) });
    expect(inspectDraftLock(folder.at("a.yaml"))).toMatchObject({ pid: child.pid });
    expect(takeDraftLock(folder.at("a.yaml"))).toMatchObject({ theirs: { pid: child.pid } });
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(inspectDraftLock(folder.at("a.yaml"))).toBeUndefined();
    releaseDraftLock(folder.at("a.yaml"), taken(folder));
    expect(folder.files()).toEqual([]);
  });

  it("tells of another session of the same program, until it is released", () => {
    const folder = makeFolder();
    const first = taken(folder);
    expect(takeDraftLock(folder.at("a.yaml"))).toEqual({ theirs: first });
    releaseDraftLock(folder.at("a.yaml"), first);
    const second = taken(folder);
    expect(second.session).not.toBe(first.session);
    releaseDraftLock(folder.at("a.yaml"), second);
  });

  it("can be taken over, and stays with the one who did", () => {
    const folder = makeFolder();
    const first = taken(folder);
    const second = taken(folder, true);
    releaseDraftLock(folder.at("a.yaml"), first);
    expect(inspectDraftLock(folder.at("a.yaml"))).toEqual(second);
    releaseDraftLock(folder.at("a.yaml"), second);
    expect(folder.files()).toEqual([]);
  });

  it.each([
    ["of a program that ended", note(DEAD, hostname())],
    ["of an earlier program with our number", note(process.pid, hostname())],
    ["cut off", '{"pid": 1'],
    ["of another shape", "[]"],
    ["of nonsense", '{"pid": -1, "host": 5}'],
  ])("means nothing when it is %s", (_, text) => {
    const folder = makeFolder({ [NOTE]: text });
    expect(inspectDraftLock(folder.at("a.yaml"))).toBeUndefined();
    releaseDraftLock(folder.at("a.yaml"), taken(folder));
    expect(folder.files()).toEqual([]);
  });

  it("is left alone when it is somebody else's", () => {
    const folder = makeFolder();
    const ours = taken(folder);
    folder.write(NOTE, note(process.pid, "another-computer"));
    releaseDraftLock(folder.at("a.yaml"), ours);
    expect(folder.files()).toEqual([NOTE]);
  });

  it("is no reason not to work in a folder that takes none", () => {
    const folder = makeFolder({ blocked: "a file" });
    expect(takeDraftLock(folder.at("blocked/a.yaml"))).toHaveProperty("ours");
  });
});

/** Takes the note of a record when it is told to, says whether it has it, and stays. */
const TAKER = `
  import { takeDraftLock } from ${JSON.stringify(join(import.meta.dirname, "draft-lock.ts"))};
  process.stdin.once("data", () => {
    const taking = takeDraftLock(process.argv[2]);
    process.stdout.write("ours" in taking ? "ours" : "theirs");
  });
  process.stdout.write("ready ");
`;

describe("of many programs that come at once", () => {
  it.each([
    ["no note", undefined],
    ["the note of a program that ended", note(DEAD, hostname())],
  ])("one takes %s, and the others see whose it is", async (_, text) => {
    const folder = makeFolder(text === undefined ? {} : { [NOTE]: text });
    const program = bundleProgram(makeFolder().path, TAKER);
    const takers = Array.from({ length: 6 }, () => taker(program, folder.at("a.yaml")));
    await Promise.all(takers.map(({ said }) => expect.poll(said, POLL).toBe("ready ")));
    for (const { child } of takers) child.stdin.write("go");
    await Promise.all(takers.map(({ said }) => expect.poll(said, POLL).toMatch(/ours|theirs/)));
    const answers = takers.map(({ said }) => said().replace("ready ", ""));
    expect(answers.filter((answer) => answer === "ours")).toHaveLength(1);
    for (const { child } of takers) child.kill("SIGKILL");
    expect(folder.files()).toEqual([NOTE]);
  });
});

const POLL = { timeout: 30_000 };

function taker(program: string, record: string): { child: Child; said: () => string } {
  const child = spawn(process.execPath, [program, record]);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}
