// Promise: what git would do with a file is what git itself says, and no answer is not taken for a good one.
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { git } from "../../test/support/git.ts";
import { committedText, gitStates } from "./git.ts";

const FILES = { "a/kept.txt": "1", "a/new.txt": "2", "a/out.txt": "3", ".gitignore": "out.txt\n" };

describe("gitStates", () => {
  it("tells what git has, would take and ignores", () => {
    const folder = makeFolder({ ...FILES, "a/odd *[name].txt": "4" });
    git(folder, "init", "--quiet");
    git(folder, "add", "a/kept.txt");
    const paths = ["a/kept.txt", "a/new.txt", "a/out.txt", "a/odd *[name].txt"].map((file) =>
      folder.at(file),
    );
    const states = gitStates(folder.at("a"), paths);
    expect(paths.map((path) => states?.get(path))).toEqual(["kept", "open", "ignored", "open"]);
  });

  it("asks for many at once", () => {
    const names = Array.from({ length: 450 }, (_, at) => `${at}.txt`);
    const folder = makeFolder(Object.fromEntries(names.map((name) => [name, ""])));
    git(folder, "init", "--quiet");
    const states = gitStates(
      folder.path,
      names.map((file) => folder.at(file)),
    );
    expect(new Set(states?.values())).toEqual(new Set(["open"]));
    expect(states?.size).toBe(450);
  });

  it("is nothing outside git, and unknown where git does not answer", () => {
    const outside = makeFolder(FILES);
    expect(gitStates(outside.path, [outside.at("a/new.txt")])).toBeUndefined();
    const broken = makeFolder({ ...FILES, ".git/HEAD": "no repository" });
    const path = broken.at("a/new.txt");
    expect(gitStates(broken.path, [path])?.get(path)).toBe("unknown");
  });

  it("runs nothing that the folder's settings name", () => {
    const folder = makeFolder(FILES);
    git(folder, "init", "--quiet");
    git(folder, "config", "core.fsmonitor", `touch ${folder.at("ran")} #`);
    gitStates(folder.path, [folder.at("a/new.txt")]);
    expect(folder.files()).not.toContain("ran");
  });
});

describe("committedText", () => {
  it("is the text of the last commit, if there is one", () => {
    const folder = makeFolder(FILES);
    const path = folder.at("a/kept.txt");
    expect(committedText(path)).toBeUndefined();
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    expect(committedText(path)).toBeUndefined();
    git(folder, "commit", "--quiet", "--message", "All");
    folder.write("a/kept.txt", "changed");
    expect(committedText(path)).toBe("1");
    expect(committedText(folder.at("a/out.txt"))).toBeUndefined();
  });
});
