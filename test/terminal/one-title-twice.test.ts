// Promise: a second record of one title is never started without a word: in a terminal the person says
// which is meant, and where nothing may be asked it is said, with the way back to the first.
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

const FIRST = "2026-11-23-a-footbridge";
const FILE = `decisions/2026/${FIRST}.yaml`;

async function begun(title = "A footbridge"): Promise<Folder> {
  const folder = makeFolder({
    "rightly.yaml": "format: 1\nframework: {id: essex-send-2022-2027, version: 1.0.0}\n",
  });
  const { code } = await run(["new", title, "--no-input"], { cwd: folder.path });
  expect(code).toBe(0);
  return folder;
}

function records(folder: Folder): string[] {
  return folder.files().filter((file) => file.endsWith(".yaml") && file.startsWith("decisions"));
}

describe("without a terminal", () => {
  it.each<[string, string[], string]>([
    ["a title", ["A footbridge", "--no-input"], ""],
    ["a title in other letters", ["a  FOOTBRIDGE", "--no-input"], ""],
    ["--set", ["--set", "title=A footbridge", "--no-input"], ""],
    ["a form", ["--answers", "-"], "title: A footbridge\n"],
    ["a form that is only tried", ["--answers", "-", "--dry-run"], "title: A footbridge\n"],
    ["data", ["A footbridge", "--json"], ""],
    ["another day", ["A footbridge", "--no-input", "--as-of", "2026-11-25"], ""],
  ])("it is said for %s", async (_, argv, stdin) => {
    const folder = await begun();
    const { code, stderr } = await run(["new", ...argv], { cwd: folder.path, stdin });
    expect(code).toBe(0);
    expect(stderr).toContain(
      `Warning: A record with this title is there already: ${FILE} (draft). To go on with it: rightly resume ${FIRST}\n`,
    );
    expect(records(folder)).toHaveLength(argv.includes("--dry-run") ? 1 : 2);
  });

  it("the form is named that can be laid over the first", async () => {
    const folder = await begun();
    folder.write("bridge.yaml", "title: A footbridge\n");
    const { stderr } = await run(["new", "--answers", "bridge.yaml"], { cwd: folder.path });
    expect(stderr).toContain(`rightly resume ${FIRST} --answers bridge.yaml\n`);
  });

  it.each<[string, string, string[]]>([
    ["another title", "A footbridge", ["A footbridge over the brook"]],
    ["a title with a number", "A footbridge", ["A footbridge 2"]],
    ["a name of its own", "A footbridge", ["A footbridge", "--name", "2026-11-23-the-other"]],
  ])("nothing is said for %s", async (_, first, argv) => {
    const folder = await begun(first);
    const { stderr } = await run(["new", ...argv, "--no-input"], { cwd: folder.path });
    expect(stderr).toBe("");
  });
});

describe.each([["rich"], ["plain"]])("in a terminal, in %s mode", (mode) => {
  const flags = mode === "plain" ? ["--plain"] : [];

  it.each<[string, string, RegExp, number]>([
    ["goes on with the first", "1", /Carry on where you stopped/, 1],
    ["starts another", "2", new RegExp(`${FIRST}-2\\.yaml`), 2],
    ["leaves", "3", /$/, 1],
  ])("it is asked, and %s", async (_, key, says, count) => {
    const folder = await begun();
    const argv = ["new", ...flags, "A footbridge", "--as-of", "2026-11-23"];
    const session = openTerminal(argv, { cwd: folder.path, columns: 110 });
    await session.waitFor(/A\s+record\s+with\s+this\s+title\s+is\s+there\s+already/);
    await session.waitFor("Start another record with the same title");
    await session.waitFor(mode === "plain" ? "Type a number from" : "Ctrl+S");
    session.enter(key);
    if (key === "3") await session.ended;
    else await session.waitFor(says);
    session.type("\x03");
    await session.ended;
    expect(records(folder)).toHaveLength(count);
  });
});
