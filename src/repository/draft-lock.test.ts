// Promise: a draft that somebody else has open is noticed, and a note that means nothing is not.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { inspectDraftLock, releaseDraftLock, takeDraftLock } from "./draft-lock.ts";

const NOTE = ".a.lock";
const TIME = "2026-11-23T14:32:00.000Z";

function note(pid: number, host: string): string {
  return JSON.stringify({ pid, host, user: "amira", time: TIME });
}

describe("the note beside a draft", () => {
  it("is taken, is not in our own way, and is released", () => {
    const folder = makeFolder({ "a.yaml": "" });
    takeDraftLock(folder.at("a.yaml"), new Date(TIME));
    expect(JSON.parse(folder.read(NOTE))).toMatchObject({ pid: process.pid, time: TIME });
    expect(inspectDraftLock(folder.at("a.yaml"))).toBeUndefined();
    releaseDraftLock(folder.at("a.yaml"));
    expect(folder.files()).toEqual(["a.yaml"]);
  });

  it("tells of somebody on another computer", () => {
    const folder = makeFolder({ [NOTE]: note(1, "another-computer") });
    expect(inspectDraftLock(folder.at("a.yaml"))).toMatchObject({ user: "amira", time: TIME });
  });

  it("tells of another window on this computer for as long as it runs", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => 0, 1000)"]);
    const folder = makeFolder({ [NOTE]: note(child.pid ?? 0, hostname()) });
    expect(inspectDraftLock(folder.at("a.yaml"))).toMatchObject({ pid: child.pid });
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(inspectDraftLock(folder.at("a.yaml"))).toBeUndefined();
  });

  it.each([
    ["of a program that ended", note(spawnSync(process.execPath, ["-e", "0"]).pid, hostname())],
    ["cut off", '{"pid": 1'],
    ["of another shape", "[]"],
    ["of nonsense", '{"pid": -1, "host": 5}'],
  ])("means nothing when it is %s", (_, text) => {
    const folder = makeFolder({ [NOTE]: text });
    expect(inspectDraftLock(folder.at("a.yaml"))).toBeUndefined();
  });

  it("is left alone when it is somebody else's", () => {
    const folder = makeFolder({ [NOTE]: note(process.pid, "another-computer") });
    releaseDraftLock(folder.at("a.yaml"));
    expect(folder.files()).toEqual([NOTE]);
  });

  it("is no reason not to work in a folder that takes none", () => {
    const folder = makeFolder({ blocked: "a file" });
    expect(() => takeDraftLock(folder.at("blocked/a.yaml"))).not.toThrow();
  });
});
