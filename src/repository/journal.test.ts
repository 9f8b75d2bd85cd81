// What is typed is on disk while it is typed: after any death what was noted is read back, a cut line
// costs only itself, and nothing is left behind when every text is in the record.
import * as fs from "node:fs";
import { platform } from "node:process";
import { expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { Journal, journalPath, readJournal } from "./journal.ts";

function begin(): { record: string; journal: Journal; path: string } {
  const record = makeFolder().at("a-record.yaml");
  return { record, journal: new Journal(record), path: journalPath(record) };
}

function texts(record: string): Record<string, string> {
  return Object.fromEntries(readJournal(record).map(({ question, text }) => [question, text]));
}

it("has the first key at once, and the last when it is flushed", () => {
  const { record, journal } = begin();
  journal.note("proposal.summary", "W");
  expect(texts(record)).toEqual({ "proposal.summary": "W" });
  journal.note("proposal.summary", "We asked — “naïve” 🛶");
  journal.flush();
  expect(texts(record)).toEqual({ "proposal.summary": "We asked — “naïve” 🛶" });
});

it("has what was typed within a second, without being told to write", async () => {
  const { record, journal } = begin();
  journal.note("proposal.summary", "W");
  journal.note("proposal.summary", "We");
  await expect.poll(() => texts(record), { timeout: 15_000 }).toEqual({ "proposal.summary": "We" });
});

it("has the whole text of what was begun before it goes into the record", () => {
  const { record, journal } = begin();
  journal.note("a", "W");
  journal.note("a", "We");
  journal.complete("a", "We asked.");
  expect(texts(record)).toEqual({ a: "We asked." });
});

it("takes up nothing that was not being typed", () => {
  const { record, journal, path } = begin();
  journal.complete("a", "We asked.");
  expect(fs.existsSync(path)).toBe(false);
  expect(texts(record)).toEqual({});
});

it("takes a text away when it is forgotten, and the file with the last one", () => {
  const { record, journal, path } = begin();
  journal.note("a", "one");
  journal.note("b", "two");
  journal.forget("a");
  journal.flush();
  expect(texts(record)).toEqual({ b: "two" });
  journal.forget("b");
  expect(fs.existsSync(path)).toBe(false);
  journal.forget("b");
  expect(fs.existsSync(path)).toBe(false);
});

it("carries on after a death in the middle of a line", () => {
  const { record, journal, path } = begin();
  journal.note("a", "one");
  journal.close();
  fs.appendFileSync(path, '{"question":"a","te');
  const next = new Journal(record);
  expect(next.textOf("a")).toBe("one");
  next.note("b", "two");
  next.close();
  expect(texts(record)).toEqual({ a: "one", b: "two" });
});

it("stays short, however long somebody types", () => {
  const { record, journal, path } = begin();
  const long = "word ".repeat(20_000);
  for (let count = 0; count < 20; count += 1) {
    journal.note("a", `${long}${count}`);
    journal.flush();
  }
  expect(texts(record)).toEqual({ a: `${long}19` });
  expect(fs.statSync(path).size).toBeLessThan(600_000);
});

it.skipIf(platform === "win32")("is for nobody else's eyes, and does not follow a link", () => {
  const { record, journal, path } = begin();
  const target = `${record}.target`;
  fs.writeFileSync(target, "theirs");
  fs.symlinkSync(target, path);
  journal.note("a", "one");
  expect(journal.works).toBe(false);
  expect(fs.readFileSync(target, "utf8")).toBe("theirs");
  fs.unlinkSync(path);
  journal.note("a", "one and two");
  journal.flush();
  expect(journal.works).toBe(true);
  expect(fs.statSync(path).mode & 0o777).toBe(0o600);
});
