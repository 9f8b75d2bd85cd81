// Promise: a file that Windows saved as UTF-16 or with a byte-order mark is read through every door like any other, and what is written back is UTF-8.
import { cpSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeText, withoutByteOrderMark } from "../../src/yaml/decode.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const EXAMPLE = "examples/policy-repository";
const ANSWERS = readFileSync("examples/answers/short-breaks.yaml", "utf8");
const ID = "2026-10-05-speech-and-language-drop-ins";
const RECORD = `decisions/2026/${ID}.yaml`;

type Encoding = "UTF-16, little end first" | "UTF-16, big end first" | "UTF-8 with a mark";

const ENCODINGS: readonly Encoding[] = [
  "UTF-16, little end first",
  "UTF-16, big end first",
  "UTF-8 with a mark",
];

function encoded(text: string, encoding: Encoding): Uint8Array {
  const marked = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  if (encoding === "UTF-8 with a mark") return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return encoding === "UTF-16, big end first" ? bytes.swap16() : bytes;
}

function exampleFolder(): Folder {
  const folder = makeFolder();
  cpSync(EXAMPLE, folder.path, { recursive: true });
  return folder;
}

function rewrite(folder: Folder, file: string, encoding: Encoding): void {
  folder.write(file, encoded(readFileSync(folder.at(file), "utf8"), encoding));
}

/** Text of a file whose bytes must be UTF-8. */
function utf8(folder: Folder, file: string): string {
  const bytes = readFileSync(folder.at(file));
  expect([bytes[0], bytes[1]].includes(0xfe)).toBe(false);
  return withoutByteOrderMark(decodeText(bytes, file)).replaceAll("\r\n", "\n");
}

describe.each(ENCODINGS)("%s", (encoding) => {
  const form = encoded(ANSWERS, encoding);

  it("an answers file makes the record that it makes in UTF-8", async () => {
    const plain = await run(["new", "--answers", "a.yaml", "--dry-run"], {
      files: { "a.yaml": ANSWERS },
    });
    const folder = makeFolder();
    folder.write("a.yaml", form);
    const read = await run(["new", "--answers", "a.yaml", "--dry-run"], { cwd: folder.path });
    expect([read.code, withoutCarriageReturns(read.stdout)]).toEqual([0, plain.stdout]);
    const piped = await run(["new", "--answers", "-", "--dry-run"], {
      cwd: folder.path,
      stdin: form,
    });
    expect([piped.code, withoutCarriageReturns(piped.stdout)]).toEqual([0, plain.stdout]);
  });

  it("a draft takes answers, and is itself read and written", async () => {
    const folder = makeFolder();
    expect((await run(["new", "A quay", "--set", "stage=policy"], { cwd: folder.path })).code).toBe(
      0,
    );
    const [draft = ""] = folder.files().filter((file) => file.endsWith("a-quay.yaml"));
    rewrite(folder, draft, encoding);
    folder.write("a.yaml", encoded("proposal:\n  summary: A café quay\n", encoding));
    const taken = await run(["resume", "a-quay", "--answers", "a.yaml"], { cwd: folder.path });
    expect(taken.stderr).toBe("");
    expect(taken.code).toBe(0);
    expect(utf8(folder, draft)).toContain(`summary: "A café quay"`);
  });

  it("a repository of such files is checked like any other", async () => {
    const folder = exampleFolder();
    const before = await run(["check", "--no-cache"], { cwd: folder.path });
    const files = folder
      .files()
      .filter((file) => /\.(ya?ml|md)$/.test(file) && file !== "README.md");
    for (const file of files) rewrite(folder, file, encoding);
    const after = await run(["check", "--no-cache"], { cwd: folder.path });
    expect([after.code, after.stdout, after.stderr]).toEqual([
      before.code,
      before.stdout,
      before.stderr,
    ]);
  });

  it("a record is checked while it is typed", async () => {
    const folder = exampleFolder();
    const text = folder.read(RECORD);
    const checked = await run(["check", "--stdin", "--stdin-filename", RECORD], {
      cwd: folder.path,
      stdin: encoded(text, encoding),
    });
    const plain = await run(["check", "--stdin", "--stdin-filename", RECORD], {
      cwd: folder.path,
      stdin: text,
    });
    expect([checked.code, checked.stdout]).toEqual([plain.code, plain.stdout]);
  });

  it("a move reads record and answers, and writes a record that its check accepts", async () => {
    const folder = exampleFolder();
    rewrite(folder, RECORD, encoding);
    folder.write(
      "correct.yaml",
      encoded("field: title\nis: New pages for the café\nbecause: The name was wrong.\n", encoding),
    );
    const done = await run(["correct", ID, "--answers", "correct.yaml"], {
      cwd: folder.path,
      today: "2026-12-01",
    });
    expect(done.stderr).toBe("");
    expect(done.code).toBe(0);
    expect(utf8(folder, RECORD)).toMatch(/^title: "?New pages for the café"?$/m);
    const checked = await run(["check", RECORD], { cwd: folder.path, today: "2026-12-01" });
    expect(checked.stdout).not.toContain("record-changed");
    expect(checked.stdout).not.toContain(" error ");
  });
});

function withoutCarriageReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

it("ANSI is refused with the line, and with what to do in Notepad", async () => {
  const folder = makeFolder();
  folder.write(
    "a.yaml",
    Buffer.from("title: A\nstage: policy\nproposal: {summary: Caf\xE9}\n", "latin1"),
  );
  const { code, stderr } = await run(["new", "--answers", "a.yaml"], { cwd: folder.path });
  expect(code).not.toBe(0);
  expect(stderr).toContain("a.yaml is not UTF-8 text: line 3 holds a letter in an older encoding");
  expect(stderr).toContain("In Notepad: choose Save as, and UTF-8 for the encoding.");
  folder.write(
    "decisions/2026/2026-11-23-a.yaml",
    Buffer.from("format: 1\ntitle: Caf\xE9\n", "latin1"),
  );
  const checked = await run(["check"], { cwd: folder.path });
  expect(checked.stdout).toContain("line 2 holds a letter in an older encoding");
  expect(checked.stdout).not.toContain("move it out of this folder");
});

it("a calendar of bank holidays and a baseline are read in UTF-16", async () => {
  const folder = exampleFolder();
  const days = {
    "england-and-wales": { events: [{ title: "New Year’s Day", date: "2027-01-01" }] },
  };
  folder.write("holidays.json", encoded(JSON.stringify(days), "UTF-16, little end first"));
  folder.write("rightly.yaml", `${folder.read("rightly.yaml")}\nbank-holidays: holidays.json\n`);
  await run(["check", "--write-baseline", "base.txt"], { cwd: folder.path });
  const plain = await run(["check", "--baseline", "base.txt"], { cwd: folder.path });
  rewrite(folder, "base.txt", "UTF-16, little end first");
  const wide = await run(["check", "--baseline", "base.txt"], { cwd: folder.path });
  expect([wide.code, wide.stdout, wide.stderr]).toEqual([plain.code, plain.stdout, plain.stderr]);
});
