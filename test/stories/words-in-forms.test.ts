// Promise: through no door that reads a form, and in no record that a hand has edited, is a word lost in silence.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import type { RunResult } from "../support/run.ts";

const CUT = "is not read as part of this text, because a # after a space starts a note";
const REMEDY =
  "Put the whole text in quotes, or write |- after the colon and the text on the lines below.";

const PROPOSED = "2026-10-26-support-while-waiting";
const DECIDED = "2026-10-05-speech-and-language-drop-ins";
const DRAFT = "2026-11-16-new-pages-for-the-local-offer";

function exampleFolder(): Folder {
  const folder = makeFolder();
  cpSync("examples/policy-repository", folder.path, { recursive: true });
  return folder;
}

/** Everything that is said, on one line. */
function said({ stdout, stderr }: RunResult): string {
  return `${stdout} ${stderr}`.replace(/\s+/g, " ");
}

describe("the form of ward #3 and ward #4", () => {
  const FORM = `framework: essex-send-2022-2027
title: New pages for ward #3 and ward #4
stage: policy
proposal:
  summary: Fund group #2 and group #3 in two towns, as item #9 of the minutes asks.
  author: {role: Commissioning manager, organisation: Example Council}
`;

  it.each([
    ["a file", ["new", "--answers", "answers.yaml"], undefined],
    ["a file, tried", ["new", "--answers", "answers.yaml", "--dry-run"], undefined],
    ["a pipe", ["new", "--answers", "-"], FORM],
  ])("is refused as %s, with everything that would be lost", async (_, argv, stdin) => {
    const ran = await run(argv, {
      files: { "answers.yaml": FORM },
      ...(stdin === undefined ? {} : { stdin }),
    });
    expect(ran.code).not.toBe(0);
    expect(said(ran)).toContain(`:2:27 error "#3 and ward #4" ${CUT}`);
    expect(said(ran)).toContain(':5:23 error "#2 and group #3 in two towns, as item #');
    expect(said(ran)).toContain(REMEDY);
    expect(ran.folder.files().filter((file) => file.includes("decisions"))).toEqual([]);
  });

  it("is taken with the texts in quotes, word for word", async () => {
    const quoted = FORM.replace(/(title|summary): (.+)$/gm, '$1: "$2"');
    const { code, stdout } = await run(["new", "--answers", "-", "--dry-run"], { stdin: quoted });
    expect(code).toBe(0);
    expect(stdout).toContain("New pages for ward #3 and ward #4");
    expect(stdout).toContain(
      "Fund group #2 and group #3 in two towns, as item #9 of the minutes asks.",
    );
  });
});

describe("a form that is put into a draft", () => {
  it.each([
    ["proposal:\n  summary: Fund group #2\n", `answers:2:23 error "#2" ${CUT}`],
    ["proposal:\n  summary: |-\n    One\n    # two\n", 'answers:4:5 error "# two" is in a text'],
    ["proposal:\n  summary: [see paper]\n", 'answers:2:12 error "[see paper]" is read as a list'],
    ["title: ~\n", 'answers:1:8 error "~" is read as nothing'],
  ])("%j is refused, and the draft stays", async (stdin, words) => {
    const folder = exampleFolder();
    const file = `decisions/2026/${DRAFT}.yaml`;
    const before = folder.read(file);
    const ran = await run(["resume", DRAFT, "--answers", "-"], { cwd: folder.path, stdin });
    expect(ran.code).not.toBe(0);
    expect(said(ran)).toContain(words);
    expect(folder.read(file)).toBe(before);
  });
});

/** Each move with a field of its own that is a text. */
const MOVES: readonly [move: string, record: string, field: string][] = [
  ["propose", DRAFT, "note"],
  ["review", PROPOSED, "note"],
  ["review", PROPOSED, "role"],
  ["decide", PROPOSED, "reasons"],
  ["decide", PROPOSED, "reference"],
  ["withdraw", PROPOSED, "because"],
  ["correct", DECIDED, "because"],
  ["correct", DECIDED, "is"],
  ["call-in", DECIDED, "because"],
  ["look-back", DECIDED, "learned"],
  ["rescind", DECIDED, "because"],
  ["supersede", DECIDED, "because"],
];

describe.each(MOVES)("rightly %s %s: %s", (move, record, field) => {
  it.each([
    ["See #3 and #4", '"#3 and #4"', CUT],
    ["#3 and #4", '"#3 and #4"', CUT],
    ["|-\n  One\n  # two", '"# two"', "if it is text, begin the line with another word"],
    ["{See paper}", '"{See paper}"', "is read as a group of fields"],
    ["[See paper]", '"[See paper]"', "is read as a list"],
    ["\n  - See paper", '"- See paper"', "is read as a list"],
    ["\n  See: paper", '"See: paper"', "is read as a group of fields"],
    ["~", '"~"', "is read as nothing"],
    ["See: paper", '"See: paper"', "needs quotes"],
    ["“See: paper”", "a curly quote (U+201C)", "where a straight quote"],
  ])("refuses %j by name and place", async (words, quoted, message) => {
    const folder = exampleFolder();
    folder.write("given.yaml", `${field}: ${words}\n`);
    const before = folder.files().map((file) => readFileSync(folder.at(file)).toString("hex"));
    const ran = await run([move, record, "--answers", "given.yaml"], {
      cwd: folder.path,
      today: "2026-12-20",
    });
    expect(ran.code).not.toBe(0);
    expect(said(ran)).toMatch(/given\.yaml:[12345]:\d+:? /);
    expect(said(ran)).toContain(quoted);
    expect(said(ran)).toContain(message);
    expect(folder.files().map((file) => readFileSync(folder.at(file)).toString("hex"))).toEqual(
      before,
    );
  });
});

describe("a record that a hand has edited", () => {
  async function checkedWith(record: string, line: RegExp, words: string): Promise<RunResult> {
    const folder = exampleFolder();
    const path = folder.at(`decisions/2026/${record}.yaml`);
    const text = readFileSync(path, "utf8");
    const edited = text.replace(line, words);
    expect(edited).not.toBe(text);
    writeFileSync(path, edited);
    return run(["check", path], { cwd: folder.path });
  }

  it("is warned of in a draft, at the words that are cut off", async () => {
    const ran = await checkedWith(DRAFT, /^title: .*$/m, "title: New pages #3 and #4");
    expect(said(ran)).toMatch(/:\d:18 warning "#3 and #4" is not read/);
    expect(said(ran)).toContain("[text-cut-off]");
  });

  it("is in error once it is put forward", async () => {
    const ran = await checkedWith(PROPOSED, /^title: .*$/m, "title: Support #3 and #4");
    expect(said(ran)).toMatch(/:\d:16 error "#3 and #4" is not read/);
    expect(ran.code).toBe(1);
  });

  it.each(["propose"])("is refused by %s until the text is whole", async (move) => {
    const folder = exampleFolder();
    const path = folder.at(`decisions/2026/${DRAFT}.yaml`);
    const text = readFileSync(path, "utf8").replace(/^title: .*$/m, "title: New pages #3 and #4");
    writeFileSync(path, text);
    const ran = await run([move, DRAFT, "--answers", "-"], {
      cwd: folder.path,
      stdin: "to: [essex-county-council]\n",
    });
    expect(ran.code).not.toBe(0);
    expect(said(ran)).toContain(`"#3 and #4" ${CUT}`);
  });
});

describe("a file left in the middle of a merge", () => {
  const MARKED =
    "format: 1\n<<<<<<< HEAD\nrecords: decisions\n=======\nrecords: log\n>>>>>>> other\n";
  const NAMED = 'this file was left in the middle of a merge: "<<<<<<<"';

  it.each([
    ["rightly.yaml", ["check"]],
    [`decisions/2026/${DRAFT}.yaml`, ["check"]],
    [
      "frameworks/essex-send-2022-2027/1.0.0/framework.yaml",
      ["framework", "check", "frameworks/essex-send-2022-2027/1.0.0/framework.yaml"],
    ],
    ["answers.yaml", ["new", "--answers", "answers.yaml"]],
    ["given.yaml", ["review", PROPOSED, "--answers", "given.yaml"]],
  ])("%s is named as one", async (file, argv) => {
    const folder = exampleFolder();
    folder.write(file, MARKED);
    const ran = await run(argv, { cwd: folder.path });
    expect(ran.code).not.toBe(0);
    expect(said(ran)).toContain(`${file}:2:1`);
    expect(said(ran)).toContain(NAMED);
  });
});
