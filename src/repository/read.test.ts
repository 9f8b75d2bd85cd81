// Promise: only ordinary text files of a sensible size are read, links are never followed, and a refusal names the file.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import {
  LARGEST_FILE,
  findRecords,
  readText,
  readTextIfThere,
  pathFrom,
  walkRecords,
} from "./read.ts";

const windows = process.platform === "win32";

describe("readText", () => {
  it("gives every character, byte-order mark and line ends as they are", () => {
    const folder = makeFolder({ "a.yaml": "\uFEFFtitle: Łódź\r\n" });
    expect(readText(folder.at("a.yaml"))).toBe("\uFEFFtitle: Łódź\r\n");
  });

  it("reads UTF-16 with a mark", () => {
    const path = makeFolder().at("a.yaml");
    writeFileSync(path, "\uFEFFtitle: Łódź\r\n", "utf16le");
    expect(readText(path)).toBe("\uFEFFtitle: Łódź\r\n");
  });

  it.each([
    ["a file that is not there", () => undefined, /it is not there/],
    ["a folder", (path: string) => void mkdirSync(path), /it is a folder/],
    ["UTF-16 without a mark", (path: string) => writeFileSync(path, "a: bcd", "utf16le"), /UTF-16/],
    [
      "bytes that are not text",
      (path: string) => writeFileSync(path, Buffer.from([97, 0xc3, 0x28])),
      /not UTF-8/,
    ],
    [
      "a file that is too large",
      (path: string) => writeFileSync(path, "x".repeat(LARGEST_FILE + 1)),
      /1,048,577 bytes/,
    ],
  ])("refuses %s", (_, make, message) => {
    const path = makeFolder().at("a.yaml");
    make(path);
    let thrown: unknown;
    try {
      readText(path);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "UserError", kind: "failure" });
    expect(String(thrown)).toMatch(message);
    expect(String(thrown)).toContain(path);
    expect((thrown as { hint?: string }).hint).toMatch(/\.$/);
  });

  it("reads a file of exactly the size that is allowed", () => {
    const folder = makeFolder({ "a.yaml": "x".repeat(LARGEST_FILE) });
    expect(readText(folder.at("a.yaml")).length).toBe(LARGEST_FILE);
  });

  it.skipIf(windows)("refuses a link, even to a file it would read", () => {
    const folder = makeFolder({ "real.yaml": "a: b" });
    symlinkSync(folder.at("real.yaml"), folder.at("link.yaml"));
    expect(() => readText(folder.at("link.yaml"))).toThrow(/it is a link/);
    expect(() => readTextIfThere(folder.at("link.yaml"))).toThrow(/it is a link/);
  });
});

describe("readTextIfThere", () => {
  it("gives nothing where there is nothing, and still refuses what it cannot read", () => {
    const folder = makeFolder({ "a.yaml": "a", "b/c": "" });
    expect(readTextIfThere(folder.at("missing.yaml"))).toBeUndefined();
    expect(readTextIfThere(folder.at("a.yaml/below"))).toBeUndefined();
    expect(readTextIfThere(folder.at("a.yaml"))).toBe("a");
    expect(() => readTextIfThere(folder.at("b"))).toThrow(/it is a folder/);
  });
});

describe("findRecords", () => {
  it("finds records in order and passes over everything else", () => {
    const folder = makeFolder({
      "2026/b.yaml": "",
      "2026/a.yaml": "",
      "2025/z.yaml": "",
      "top.yaml": "",
      "2026/a.md": "",
      "2026/a.yml": "",
      "2026/a.exempt.yaml": "",
      "2026/a.mine.yaml": "",
      "2026/.a.yaml.1.0123abcd.tmp": "",
      "2026/.hidden.yaml": "",
      ".git/x.yaml": "",
      "node_modules/x/y.yaml": "",
      "rightly.yaml": "",
      "frameworks/f/1.0.0/framework.yaml": "",
      "frameworks/frameworks.lock.yaml": "",
    });
    expect(findRecords(folder.path).map((file) => pathFrom(folder.path, file))).toEqual([
      "2025/z.yaml",
      "2026/a.yaml",
      "2026/b.yaml",
      "top.yaml",
    ]);
  });

  it("finds nothing where there is no folder, and says when there is a file instead", () => {
    const folder = makeFolder({ decisions: "" });
    expect(findRecords(folder.at("missing"))).toEqual([]);
    expect(() => findRecords(folder.at("decisions"))).toThrow(/part of its path is a file/);
  });

  it.skipIf(windows)("reports links and follows none, not even in a circle", () => {
    const folder = makeFolder({ "in/a.yaml": "", "out/secret.yaml": "" });
    symlinkSync(folder.at("out"), folder.at("in/out"));
    symlinkSync(folder.at("in"), folder.at("in/again"));
    symlinkSync(folder.at("out/secret.yaml"), folder.at("in/b.yaml"));
    const { files, links } = walkRecords(folder.at("in"));
    expect(files).toEqual([folder.at("in/a.yaml")]);
    expect(links).toEqual(["again", "b.yaml", "out"].map((name) => folder.at(join("in", name))));
  });
});

describe("pathFrom", () => {
  it("is what a person would type from there, with forward slashes", () => {
    const folder = makeFolder();
    expect(pathFrom(folder.path, folder.at(join("a", "b.yaml")))).toBe("a/b.yaml");
    expect(pathFrom(folder.at("a"), folder.at("b.yaml"))).toBe("../b.yaml");
    expect(pathFrom(folder.path, folder.path)).toBe(".");
  });
});
