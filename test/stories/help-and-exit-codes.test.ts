// Promise: help is a command as well as an option, and what the exit codes mean can be asked for.
import { describe, expect, it } from "vitest";
import { run } from "../support/run.ts";

describe("help", () => {
  it.each([
    [["help"], ["--help"]],
    [
      ["help", "decide"],
      ["decide", "--help"],
    ],
    [
      ["help", "actions", "done"],
      ["actions", "done", "--help"],
    ],
    [
      ["help", "help"],
      ["help", "--help"],
    ],
  ])("%j prints what %j prints", async (asked, option) => {
    const { code, stdout, stderr } = await run(asked);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe((await run(option)).stdout);
  });

  it.each([
    [["help", "decied"], '"decied" (did you mean "decide"?)'],
    [["help", "actions", "dnoe"], '"dnoe" (did you mean "done"?)'],
  ])("%j says what is meant", async (argv, said) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(`there is no command ${said}`);
  });
});

describe("explain", () => {
  it.each(["exit codes", "exit code", "exit", "Exit Codes"])(
    "%s lists all of them",
    async (asked) => {
      const { code, stdout } = await run(["explain", asked]);
      expect(code).toBe(0);
      for (const number of [0, 1, 2, 3, 130]) expect(stdout).toContain(`${number}: `);
    },
  );

  it.each(["3", "exit 3", "exit code 3"])("%s says what it means", async (asked) => {
    const { code, stdout } = await run(["explain", asked]);
    expect(code).toBe(0);
    expect(stdout).toContain("could not be read or written");
  });
});
