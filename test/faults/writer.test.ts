// Promise: whatever call to the disk fails, the file is the old one or the new one and the person is told.
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { DISK } from "../../src/repository/file-system.ts";
import { writeFileSafely } from "../../src/repository/write.ts";
import type { WriteResult } from "../../src/repository/write.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { watchedDisk } from "./failing-disk.ts";
import type { Call, Failure, WatchedDisk } from "./failing-disk.ts";

const OLD = "the old text\n";
const NEW = "the new text, which is longer\n".repeat(200);

const CODES = ["ENOSPC", "EIO", "EACCES", "EROFS", "EBUSY", "EPERM"];

/** Every way the writer is used: does a file stand there, and what is expected of it. */
const USES = [
  { use: "replace what was read", old: OLD, expected: OLD },
  { use: "replace whatever is there", old: OLD, expected: undefined },
  { use: "create", old: undefined, expected: null },
  { use: "write where nothing is", old: undefined, expected: undefined },
] as const;

type Use = (typeof USES)[number];

interface Outcome {
  folder: Folder;
  written: WriteResult | undefined;
  error: unknown;
  watched: WatchedDisk;
}

function attempt({ old, expected }: Use, watched: WatchedDisk): Outcome {
  const folder = makeFolder(old === undefined ? {} : { "record.yaml": old });
  const options = { disk: watched.disk, ...(expected === undefined ? {} : { expected }) };
  try {
    const written = writeFileSafely(folder.at("record.yaml"), NEW, options);
    return { folder, written, error: undefined, watched };
  } catch (error) {
    return { folder, written: undefined, error, watched };
  }
}

/** What must hold whatever happened. Gives the names of files besides the record. */
function expectNothingTorn({ old }: Use, { folder, written, error }: Outcome): string[] {
  const files = folder.files();
  const now = files.includes("record.yaml") ? folder.read("record.yaml") : undefined;
  if (written !== undefined) {
    expect(now).toBe(NEW);
  } else {
    expect(now).toBe(old);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ kind: "failure" });
    expect((error as UserError).message).toContain(folder.at("record.yaml"));
    // In words: the system's own code is for whoever asks with DEBUG.
    expect((error as UserError).message).not.toMatch(/: .*\bE[A-Z]{2,}\b/);
  }
  return files.filter((file) => file !== "record.yaml");
}

function failuresOf(use: Use): Failure[] {
  const { calls } = attempt(use, watchedDisk()).watched;
  const made = [...new Set(calls)].map((call) => ({
    call,
    times: calls.filter((other) => other === call).length,
  }));
  return made.flatMap(({ call, times }) =>
    Array.from({ length: times }, (_, at) => at).flatMap((at) =>
      CODES.flatMap((code) =>
        [true, false].map((lasting): Failure => ({ call, at, code, lasting })),
      ),
    ),
  );
}

describe.each(USES)("to $use", (use) => {
  it("makes the calls in the order that survives a power cut", () => {
    const { calls } = attempt(use, watchedDisk()).watched;
    const place: Call = use.expected === null ? "link" : "rename";
    const order = calls.filter((call) => ["open", "write", "fsync", "close", place].includes(call));
    expect(order).toEqual(["open", "write", "fsync", "close", place, "open", "fsync", "close"]);
  });

  it("tears nothing and hides nothing when any one call fails", () => {
    const failures = failuresOf(use);
    expect(failures.length).toBeGreaterThan(100);
    for (const failure of failures) {
      const outcome = attempt(use, watchedDisk(failure));
      const others = expectNothingTorn(use, outcome);
      const { error, folder } = outcome;
      // A file stays behind only if it holds the whole text and the person was told its name, or if
      // the very call that removes files is the one that fails.
      for (const other of others) {
        const told = error instanceof UserError && error.hint?.includes(folder.at(other)) === true;
        const kept = told && folder.read(other) === NEW;
        expect(kept || failure.call === "unlink", JSON.stringify({ failure, others })).toBe(true);
      }
    }
  });
});

describe("a disk that takes part of what it is given", () => {
  it.each(USES)("one byte or three at a time, to $use", (use) => {
    for (const most of [1, 3, 1000]) {
      const watched = watchedDisk(undefined, {});
      const { write } = watched.disk;
      const slow = { ...watched.disk, write: cutWrite(write, most) };
      const outcome = attempt(use, { ...watched, disk: slow });
      expect(expectNothingTorn(use, outcome)).toEqual([]);
      expect(outcome.written).toEqual({ durable: true });
    }
  });

  it.each(USES)("says so when it takes nothing at all, to $use", (use) => {
    const outcome = attempt(use, watchedDisk(undefined, { write: () => 0 }));
    expect(expectNothingTorn(use, outcome)).toEqual([]);
    expect(outcome.written).toBeUndefined();
  });

  it.each(USES)("finds out when it claims more than it kept, to $use", (use) => {
    const outcome = attempt(use, watchedDisk(undefined, { write: (_file, bytes) => bytes.length }));
    expect(expectNothingTorn(use, outcome)).toEqual([]);
    expect(String(outcome.error)).toContain("0 of 6000 bytes");
  });
});

function cutWrite(write: WatchedDisk["disk"]["write"], most: number): typeof write {
  return (file, bytes, offset) => write(file, bytes.subarray(0, offset + most), offset);
}

describe("a file that another program holds", () => {
  const [use] = USES;

  it.each(["EPERM", "EACCES", "EBUSY"])("is waited for after %s, not for ever", (code) => {
    const once = attempt(use, watchedDisk({ call: "rename", at: 0, code, lasting: false }));
    expect(once.written).toEqual({ durable: true });
    expect(once.watched.waited()).toBe(10);
    const never = attempt(use, watchedDisk({ call: "rename", at: 0, code, lasting: true }));
    expect(never.watched.waited()).toBe(1270);
    expect(never.error).toBeInstanceOf(UserError);
  });

  it("is not waited for when waiting cannot help", () => {
    const full = attempt(
      use,
      watchedDisk({ call: "rename", at: 0, code: "ENOSPC", lasting: true }),
    );
    expect(full.watched.waited()).toBe(0);
  });

  it("leaves the new text under a name that is not swept, and says it", () => {
    const failing = watchedDisk({ call: "rename", at: 0, code: "EIO", lasting: false });
    const { folder, error } = attempt(use, failing);
    const [kept] = folder.files().filter((file) => file !== "record.yaml");
    expect(kept).toMatch(/^record\.yaml\.unsaved-[0-9a-f]{8}$/);
    expect((error as UserError).hint).toContain(folder.at(kept ?? ""));
    expect(folder.read(kept ?? "")).toBe(NEW);
  });
});

describe("a folder", () => {
  it.each(["EIO", "ENOSPC"])(
    "that cannot be synced (%s) is told, for the text is saved",
    (code) => {
      const outcome = attempt(USES[0], watchedDisk({ call: "fsync", at: 1, code, lasting: false }));
      expect(outcome.written).toEqual({ durable: false });
    },
  );

  it.each(["EINVAL", "EPERM", "ENOTSUP"])(
    "that offers no sync (%s) is no reason to worry",
    (code) => {
      const outcome = attempt(USES[0], watchedDisk({ call: "fsync", at: 1, code, lasting: false }));
      expect(outcome.written).toEqual({ durable: true });
    },
  );

  it("that is new is written to the disk, and so is each one above it that was made", () => {
    const folder = makeFolder({ "decisions/a.yaml": "" });
    const opened: string[] = [];
    const { disk } = watchedDisk(undefined, {
      open(path, flags, mode) {
        if (flags === "r") opened.push(path);
        return DISK.open(path, flags, mode);
      },
    });
    const write = (file: string): string[] => {
      opened.length = 0;
      writeFileSafely(folder.at(file), NEW, { expected: null, disk });
      return opened.map((path) => relative(folder.path, path));
    };
    expect(write("decisions/2026/north/a.yaml")).toEqual([
      join("decisions", "2026", "north"),
      join("decisions", "2026"),
      "decisions",
    ]);
    expect(write("decisions/2026/north/b.yaml")).toEqual([join("decisions", "2026", "north")]);
    expect(write("new/a.yaml")).toEqual(["new", ""]);
  });

  it("that was made and whose parent cannot be synced is told", () => {
    const failing = watchedDisk({ call: "fsync", at: 2, code: "EIO", lasting: false });
    const written = writeFileSafely(makeFolder().at("2026/a.yaml"), NEW, {
      expected: null,
      disk: failing.disk,
    });
    expect(written).toEqual({ durable: false });
  });
});
