// Promise: of several who save one file at once each is told the truth, and a dead process is in nobody's way.
import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { claimPath, releaseClaim, takeClaim } from "./claim.ts";
import type { ClaimHolder } from "./claim.ts";
import { DISK } from "./file-system.ts";
import type { FileSystem } from "./file-system.ts";
import { removeFileSafely, writeFileSafely } from "./write.ts";

/** The id of a process that has just ended. */
const ENDED = spawnSync(process.execPath, ["-e", "0"]).pid;

/** A disk on which waiting takes no time. */
const HURRIED: FileSystem = { ...DISK, pause: () => undefined };

const holder = (changes: Partial<ClaimHolder> = {}): string =>
  JSON.stringify({ pid: ENDED, thread: 0, host: hostname(), time: "", token: "a", ...changes });

describe("a claim that is there already", () => {
  it.each([
    ["of a process that has ended", holder(), 1, true],
    ["of a process that ended a moment ago", holder(), 0, false],
    ["of this process, which knows nothing of it", holder({ pid: process.pid }), 0, true],
    ["of another thread of this process", holder({ pid: process.pid, thread: 7 }), 1, false],
    ["of a process that runs", holder({ pid: process.ppid }), 60, false],
    ["of a process that runs, but from hours ago", holder({ pid: process.ppid }), 3601, true],
    ["of another computer", holder({ host: "elsewhere" }), 60, false],
    ["of another computer, from long ago", holder({ host: "elsewhere" }), 601, true],
    ["that says nothing", "", 1, false],
    ["that has said nothing for a while", "", 3, true],
    ["with something else in it", "{}", 3, true],
  ])("%s", (_, text, seconds, isBroken) => {
    const folder = makeFolder({ "a.yaml": "one\n", ".a.yaml.claim.tmp": text });
    const then = new Date(Date.now() - seconds * 1000);
    utimesSync(folder.at(".a.yaml.claim.tmp"), then, then);
    const save = (): unknown =>
      writeFileSafely(folder.at("a.yaml"), "two\n", { expected: "one\n", disk: HURRIED });
    if (isBroken) {
      save();
      expect(folder.read("a.yaml")).toBe("two\n");
      expect(folder.files()).toEqual(["a.yaml"]);
    } else {
      expect(save).toThrow(/a\.yaml was not saved: another program is saving it/);
      expect(folder.read("a.yaml")).toBe("one\n");
    }
  });

  it("is named in the message, with what to do and where the text is", () => {
    const files = { "a.yaml": "one\n", ".a.yaml.claim.tmp": holder({ pid: process.ppid }) };
    const folder = makeFolder(files);
    let hint = "";
    try {
      writeFileSafely(folder.at("a.yaml"), "two\n", { expected: "one\n", disk: HURRIED });
    } catch (error) {
      hint = (error as { hint: string }).hint;
    }
    expect(hint).toContain(`delete ${folder.at(".a.yaml.claim.tmp")}.`);
    const kept = folder.files().find((file) => file.includes("unsaved")) ?? "";
    expect(hint).toContain(folder.at(kept));
    expect(folder.read(kept)).toBe("two\n");
  });

  it("is waited for, and the file is compared when it is free", () => {
    const folder = makeFolder({ "a.yaml": "one\n" });
    const theirs = takeClaim(DISK, folder.at("a.yaml"), false);
    if (!("holder" in theirs)) throw new Error("nobody else holds it");
    let waits = 0;
    const slow: FileSystem = {
      ...DISK,
      pause: () => {
        waits += 1;
        if (waits < 3) return;
        folder.write("a.yaml", "theirs\n");
        releaseClaim(DISK, theirs);
      },
    };
    expect(() =>
      writeFileSafely(folder.at("a.yaml"), "mine\n", { expected: "one\n", disk: slow }),
    ).toThrow(/someone changed it after Rightly read it/);
    expect(waits).toBe(3);
    expect(folder.read("a.yaml")).toBe("theirs\n");
    expect(folder.files()).toEqual(["a.yaml"]);
  });
});

it("compares again after the text has gone to the disk, which takes a while", () => {
  const folder = makeFolder({ "a.yaml": "one\n" });
  let isFirst = true;
  const late: FileSystem = {
    ...DISK,
    fsync(file) {
      DISK.fsync(file);
      if (isFirst) folder.write("a.yaml", "theirs\n");
      isFirst = false;
    },
  };
  expect(() =>
    writeFileSafely(folder.at("a.yaml"), "mine\n", { expected: "one\n", disk: late }),
  ).toThrow(/someone changed it/);
  expect(folder.read("a.yaml")).toBe("theirs\n");
  expect(folder.files()).toEqual(["a.yaml"]);
});

it("is made whole, held once, and gone when it is given back", () => {
  const folder = makeFolder({ "a.yaml": "one\n" });
  const ours = takeClaim(DISK, folder.at("a.yaml"), false);
  expect(folder.files()).toEqual([".a.yaml.claim.tmp", "a.yaml"]);
  expect(takeClaim(DISK, folder.at("a.yaml"), false)).toHaveProperty("heldBy.pid", process.pid);
  if ("holder" in ours) releaseClaim(DISK, ours);
  expect(folder.files()).toEqual(["a.yaml"]);
  expect(claimPath(folder.at("a.yaml"))).toBe(folder.at(".a.yaml.claim.tmp"));
});

describe("removeFileSafely", () => {
  it("takes a file away that holds what was read from it", () => {
    const folder = makeFolder({ "a.yaml": "one\n" });
    removeFileSafely(folder.at("a.yaml"), { expected: "one\n" });
    removeFileSafely(folder.at("a.yaml"), { expected: "one\n" });
    expect(folder.files()).toEqual([]);
  });

  it("leaves a file that holds more by now", () => {
    const folder = makeFolder({ "a.yaml": "one\ntwo\n" });
    expect(() => removeFileSafely(folder.at("a.yaml"), { expected: "one\n" })).toThrow(
      /someone changed it/,
    );
    expect(folder.files()).toEqual(["a.yaml"]);
  });
});
