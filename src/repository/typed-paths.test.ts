import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { refuseDeviceName, typedPaths } from "./typed-paths.ts";

const FILES = [
  "decisions/2026/a-b.yaml",
  "decisions/2026/a.c.yaml",
  "decisions/2027/b.yaml",
  ".x/a.yaml",
];

function folder(): ReturnType<typeof makeFolder> {
  return makeFolder(Object.fromEntries(FILES.map((file) => [file, ""])));
}

describe("typedPaths", () => {
  it.each([
    ["decisions/2026/*.yaml", ["decisions/2026/a-b.yaml", "decisions/2026/a.c.yaml"]],
    ["decisions\\2026\\*.yaml", ["decisions/2026/a-b.yaml", "decisions/2026/a.c.yaml"]],
    ["./decisions/*/b.yaml", ["decisions/2027/b.yaml"]],
    ["decisions/202?", ["decisions/2026", "decisions/2027"]],
    ["DECISIONS/*.yaml", ["DECISIONS/*.yaml"]],
    ["decisions/2026/a.?.YAML", ["decisions/2026/a.c.yaml"]],
    ["*/a.yaml", ["*/a.yaml"]],
    [".*/a.yaml", [".x/a.yaml"]],
    ["decisions/2026/a+b.yam*", ["decisions/2026/a+b.yam*"]],
    ["decisions/../decisions/2027/*", ["decisions/2027/b.yaml"]],
  ])("writes out %s", (typed, found) => {
    const made = folder();
    expect(typedPaths(made.path, typed)).toEqual(found.map((file) => made.at(file)));
  });

  it("takes a file whose name holds a star for what it is", () => {
    const made = folder();
    made.write("decisions/a*.yaml", "");
    const typed = typedPaths(made.path, "decisions/a*.yaml");
    expect(typed).toEqual([made.at("decisions/a*.yaml")]);
  });

  // What a disk says that does not tell capitals apart, and one that takes letters to pieces.
  const NAMES: Record<string, string[]> = {
    "/here": ["decisions", "Notes"],
    "/here/decisions": ["2026"],
    "/here/decisions/2026": ["caf\u0065\u0301.yaml", "b.yaml"],
  };
  it.skipIf(process.platform === "win32").each([
    ["Decisions/2026/B.YAML", "/here/decisions/2026/b.yaml"],
    ["decisions/2026/b.yaml", "/here/decisions/2026/b.yaml"],
    ["NOTES", "/here/Notes"],
    ["decisions/2026/caf\u00e9.yaml", "/here/decisions/2026/caf\u0065\u0301.yaml"],
    ["decisions/none.yaml", "/here/decisions/none.yaml"],
    [".", "/here"],
  ])("spells %s as the disk does", (typed, path) => {
    expect(typedPaths("/here", typed, (name) => NAMES[name] ?? [])).toEqual([path]);
  });
});

describe("refuseDeviceName", () => {
  it.each([
    "nul",
    "NUL",
    "con.md",
    "aux/x.md",
    "a/Com1.docx",
    "lpt9",
    "prn .txt",
    "com\u00b2",
    "conin$",
    "log.",
    "a /b.md",
    "con.tar.gz",
  ])("refuses %s", (name) => {
    expect(() => {
      refuseDeviceName(name);
    }).toThrow(/was not written: (?:Windows keeps|on Windows)/);
  });

  it.each([
    "console.md",
    "null.md",
    "../x.md",
    "./a/b.md",
    "com10.md",
    "auxiliary",
    "/dev/null",
    ".hidden",
  ])("takes %s", (name) => {
    expect(() => {
      refuseDeviceName(name);
    }).not.toThrow();
  });
});
