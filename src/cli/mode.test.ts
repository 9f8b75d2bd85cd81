// Which mode a run has: the flag beats the variables, and nothing is asked without a terminal.
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Mode } from "./mode.ts";
import { modeOf } from "./mode.ts";

type Case = [env: Record<string, string>, plain: boolean, mode: Mode];

const IN_A_TERMINAL: Case[] = [
  [{}, false, "rich"],
  [{}, true, "plain"],
  [{ ACCESSIBLE: "1" }, false, "plain"],
  [{ ACCESSIBLE: "true" }, false, "plain"],
  [{ ACCESSIBLE: "" }, false, "rich"],
  [{ ACCESSIBLE: "0" }, false, "rich"],
  [{ ACCESSIBLE: "False" }, false, "rich"],
  [{ ACCESSIBLE: "no" }, false, "rich"],
  [{ ACCESSIBLE: "0" }, true, "plain"],
  [{ RIGHTLY_PLAIN: "1" }, false, "plain"],
  [{ RIGHTLY_PLAIN: "no" }, false, "rich"],
  [{ RIGHTLY_PLAIN: "0", ACCESSIBLE: "1" }, false, "rich"],
  [{ RIGHTLY_PLAIN: "1", ACCESSIBLE: "0" }, false, "plain"],
  [{ TERM: "dumb" }, false, "plain"],
  [{ TERM: "dumb", ACCESSIBLE: "0" }, false, "plain"],
  [{ TERM: "xterm-256color" }, false, "rich"],
];

describe("the mode", () => {
  it.each(IN_A_TERMINAL)("in a terminal with %j and --plain %s is %s", (env, plain, mode) => {
    expect(modeOf({ ...streams(true, true), env }, plain)).toBe(mode);
  });

  it.each<[Record<string, string>, boolean, boolean, Mode]>([
    [{}, false, true, "plain"],
    [{}, false, false, "rich"],
    [{}, true, false, "plain"],
    [{ ACCESSIBLE: "0" }, false, true, "rich"],
    [{ RIGHTLY_PLAIN: "1" }, false, false, "plain"],
  ])("with %j, --plain %s and the setting %s is %s", (env, plain, setting, mode) => {
    expect(modeOf({ ...streams(true, true), env }, plain, setting)).toBe(mode);
  });

  it.each([
    [false, true],
    [true, false],
    [false, false],
  ])("is none when stdin is a terminal: %s, and stdout: %s", (input, output) => {
    expect(modeOf({ ...streams(input, output), env: { ACCESSIBLE: "1" } }, true)).toBe("none");
  });
});

function streams(input: boolean, output: boolean): { stdin: Readable; stdout: Writable } {
  return {
    stdin: Object.assign(Readable.from([]), { isTTY: input }),
    stdout: Object.assign(new Writable(), { isTTY: output }),
  };
}
