// Promise: what a killed run left is removed, and nothing that anyone may still need.
import { utimesSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { sweepTemporaryFiles } from "./sweep.ts";

const MINUTES = 60_000;

/** The id of a process that has just ended. */
const ENDED = spawnSync(process.execPath, ["-e", "0"]).pid;

describe("sweepTemporaryFiles", () => {
  it.each([
    ["of a process that ended, a while ago", `.a.yaml.${ENDED}.0123abcd.tmp`, 2, true],
    [
      "of a process that ended just now, maybe on another computer",
      `.a.yaml.${ENDED}.0123abcd.tmp`,
      0.5,
      false,
    ],
    ["of a process that runs", `.a.yaml.${process.pid}.0123abcd.tmp`, 2, false],
    ["of a process that runs, but from hours ago", `.a.yaml.${process.pid}.0123abcd.tmp`, 61, true],
    ["a claim somebody may hold", ".a.yaml.claim.tmp", 2, false],
    ["a claim from hours ago", ".a.yaml.claim.tmp", 61, true],
    ["text that could not be saved", "a.yaml.unsaved-0123abcd", 600, false],
    ["a temporary file of another program", ".a.yaml.tmp", 600, false],
    ["a record", "a.yaml", 600, false],
  ])("%s", (_, name, minutes, swept) => {
    const folder = makeFolder({ [name]: "text" });
    const now = Date.now();
    const then = new Date(now - minutes * MINUTES);
    utimesSync(folder.at(name), then, then);
    expect(sweepTemporaryFiles(folder.path, now)).toEqual(swept ? [name] : []);
    expect(folder.files()).toEqual(swept ? [] : [name]);
  });

  it("minds its business where there is no folder", () => {
    expect(sweepTemporaryFiles(makeFolder().at("missing"))).toEqual([]);
  });
});
