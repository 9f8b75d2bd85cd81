// Promise: a change of several files is made as a whole. Stopped anywhere, the next command finishes it;
// refused anywhere, nothing is changed; and a plan that came with the folder writes nothing else.
import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { statSync, symlinkSync, utimesSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import type { Folder } from "../../test/support/folder.ts";
import { changeFiles } from "./change-files.ts";
import { parsePlan, planPath } from "./change-plan.ts";
import type { FileChange, PlanPlace } from "./change-plan.ts";
import { DISK } from "./file-system.ts";
import { finishChanges, unfinishedPlans } from "./finish-changes.ts";
import { takeFinishedChanges } from "./finished-changes.ts";

const FILES = {
  "decisions/a.yaml": "old record\n",
  "decisions/a.md": "old paper\n",
  "decisions/b.yaml": "old other\n",
};

afterEach(() => {
  vi.restoreAllMocks();
  takeFinishedChanges();
});

class Killed extends Error {}

const placeOf = (folder: Folder): PlanPlace => ({
  root: folder.path,
  records: "decisions",
  file: folder.at("rightly.yaml"),
});

/** As a record in a folder that nobody set up sees it, and as a person in the folder above. */
const bareOf = (folder: Folder): PlanPlace => ({
  ...bareAbove(folder),
  root: folder.at("decisions"),
});
const bareAbove = (folder: Folder): PlanPlace => ({
  root: folder.path,
  records: "decisions",
  file: undefined,
});

function changesIn(folder: Folder): FileChange[] {
  return [
    { path: folder.at("decisions/a.exempt.yaml"), before: null, after: "words\n", mode: 0o600 },
    { path: folder.at("decisions/a.yaml"), before: "old record\n", after: "new record\n" },
    { path: folder.at("decisions/b.yaml"), before: "old other\n", after: null },
    { path: folder.at("decisions/a.md"), before: "old paper\n", after: "new paper\n" },
  ];
}

const DONE = {
  "decisions/a.exempt.yaml": "words\n",
  "decisions/a.yaml": "new record\n",
  "decisions/a.md": "new paper\n",
};

/** Stops the program at a call that changes the folder, and lets none after it through. */
function killAt(moment: number): { calls: () => number } {
  let calls = 0;
  for (const name of ["open", "claim", "rename", "link", "unlink", "fsync"] as const) {
    const real = DISK[name] as (...args: unknown[]) => unknown;
    vi.spyOn(DISK, name).mockImplementation((...args: unknown[]) => {
      calls += 1;
      if (calls >= moment) throw new Killed("killed");
      return real(...args);
    });
  }
  return { calls: () => calls };
}

const contentOf = (folder: Folder): Record<string, string> =>
  Object.fromEntries(
    folder
      .files()
      .filter((file) => !/\.tmp$|\.unsaved-/.test(file))
      .map((file) => [file, folder.read(file)]),
  );

/** As if the process that made the claims had ended. */
function forgetProcess(folder: Folder): void {
  const pid = spawnSync(process.execPath, ["-e", "0"]).pid;
  for (const file of folder.files().filter((one) => one.endsWith(".claim.tmp"))) {
    const holder = { pid, thread: 0, host: hostname(), time: "", token: file };
    folder.write(file, JSON.stringify(holder));
    utimesSync(folder.at(file), new Date(0), new Date(0));
  }
}

describe.each([
  ["finish", "in a repository", placeOf, placeOf],
  ["undo", "in a repository", placeOf, placeOf],
  ["finish", "in a folder that is not set up", bareOf, bareOf],
  ["undo", "in a folder that is not set up", bareOf, bareAbove],
] as const)("a change of several files (%s) %s", (ifStopped, _, changedFrom, finishedFrom) => {
  it("is made, and leaves nothing beside it", () => {
    const folder = makeFolder(FILES);
    changeFiles(changedFrom(folder), changesIn(folder), ifStopped);
    expect(folder.files().sort()).toEqual(Object.keys(DONE).sort());
    expect(contentOf(folder)).toEqual(DONE);
    expect(statSync(folder.at("decisions/a.exempt.yaml")).mode & 0o777).toBe(0o600);
  });

  it(
    "is finished or as if it had never begun, wherever it is stopped",
    { timeout: 120_000 },
    () => {
      const counting = makeFolder(FILES);
      const counted = killAt(Infinity);
      changeFiles(changedFrom(counting), changesIn(counting), ifStopped);
      const moments = counted.calls();
      vi.restoreAllMocks();
      expect(moments).toBeGreaterThan(30);
      const outcomes = new Set<string>();
      for (let moment = 1; moment <= moments; moment += 1) {
        const folder = makeFolder(FILES);
        killAt(moment);
        try {
          changeFiles(changedFrom(folder), changesIn(folder), ifStopped);
        } catch {
          // A kill is not reported.
        }
        vi.restoreAllMocks();
        forgetProcess(folder);
        finishChanges(finishedFrom(folder));
        const content = contentOf(folder);
        const isDone = content["decisions/a.yaml"] === "new record\n";
        expect(content, `at ${moment}`).toEqual(isDone ? DONE : FILES);
        expect(unfinishedPlans(finishedFrom(folder))).toEqual([]);
        outcomes.add(isDone ? "done" : "never begun");
      }
      expect([...outcomes].sort()).toEqual(["done", "never begun"]);
    },
  );

  it.each([0, 1, 2, 3])("is taken back where file %i cannot be written", (at) => {
    const folder = makeFolder(FILES);
    const { rename, link, unlink } = DISK;
    const target = changesIn(folder)[at]!.path;
    const refuse = (path: string): void => {
      if (path === target) throw Object.assign(new Error("made"), { code: "ENOSPC" });
    };
    vi.spyOn(DISK, "rename").mockImplementation((from, to) => (refuse(to), rename(from, to)));
    vi.spyOn(DISK, "link").mockImplementation((from, to) => (refuse(to), link(from, to)));
    vi.spyOn(DISK, "unlink").mockImplementation((path) => (refuse(path), unlink(path)));
    expect(() => changeFiles(changedFrom(folder), changesIn(folder), ifStopped)).toThrow(/no room/);
    expect(contentOf(folder)).toEqual(FILES);
    expect(unfinishedPlans(finishedFrom(folder))).toEqual([]);
  });

  it("is taken back where somebody changed a record, and theirs and ours are kept", () => {
    const folder = makeFolder({ ...FILES, "decisions/a.yaml": "theirs\n" });
    expect(() => changeFiles(changedFrom(folder), changesIn(folder), ifStopped)).toThrow(
      /someone changed it/,
    );
    expect(contentOf(folder)).toEqual({
      ...FILES,
      "decisions/a.yaml": "theirs\n",
      "decisions/a.mine.yaml": "new record\n",
    });
  });
});

/** A plan as it was left. */
function leftPlan(folder: Folder, files: readonly object[]): void {
  folder.write(".a.change.tmp", JSON.stringify({ format: 1, files }));
}

describe("a plan that was left", () => {
  it("stops at a file that somebody changed since, and says which", () => {
    const folder = makeFolder({ ...FILES, "decisions/b.yaml": "theirs\n" });
    leftPlan(folder, [
      { path: "decisions/a.yaml", before: "old record\n", after: "new record\n" },
      { path: "decisions/b.yaml", before: "old other\n", after: "new\n" },
      { path: "decisions/a.md", before: "old paper\n", after: "new paper\n" },
    ]);
    finishChanges(placeOf(folder));
    expect(takeFinishedChanges()).toEqual([
      {
        isUndone: false,
        written: [folder.at("decisions/a.yaml")],
        left: folder.at("decisions/b.yaml"),
      },
    ]);
    expect(contentOf(folder)).toEqual({
      ...FILES,
      "decisions/a.yaml": "new record\n",
      "decisions/b.yaml": "theirs\n",
    });
  });

  it.each([
    "../outside.yaml",
    "rightly.yaml",
    ".git/hooks/pre-commit",
    "decisions/.git/a.yaml",
    "decisions/../.github/a.yaml",
    "decisions/a.sh",
    "decisions/a.members.docx",
    "decisions/rightly.yaml",
    "frameworks/x/1.0.0/framework.yaml",
    "/etc/a.yaml",
    "linked/a.yaml",
    "decisions/linked/a.yaml",
    "decisions",
  ])("is not followed to %s", (path) => {
    const outside = makeFolder();
    const folder = makeFolder(FILES);
    symlinkSync(outside.path, folder.at("decisions/linked"));
    symlinkSync(outside.path, folder.at("linked"));
    leftPlan(folder, [{ path, before: null, after: "hostile\n" }]);
    const files = folder.files();
    finishChanges(placeOf(folder));
    expect(folder.files()).toEqual(files);
    expect(outside.files()).toEqual([]);
  });

  it("is not used if it is anything else", () => {
    const folder = makeFolder(FILES);
    const place = placeOf(folder);
    for (const text of ["", "{", "[]", '{"format":2,"files":[]}', '{"format":1,"files":[1]}']) {
      expect(parsePlan(place, text)).toBeUndefined();
    }
    expect(planPath(place, folder.at("decisions/a.yaml"))).toBe(folder.at(".a.change.tmp"));
  });
});
