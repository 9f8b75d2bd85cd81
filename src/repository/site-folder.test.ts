// Promise: a folder of made files that was left half-way is written again, and holds in the end what was
// made and nothing else.
import { spawnSync } from "node:child_process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import type { Folder } from "../../test/support/folder.ts";
import { DISK } from "./file-system.ts";
import { SiteFolder } from "./site-folder.ts";

/** The id of a process that has just ended. */
const ENDED = spawnSync(process.execPath, ["-e", "0"]).pid;

afterEach(() => {
  vi.restoreAllMocks();
});

function make({ path }: Folder, ...names: string[]): void {
  const site = new SiteFolder(path, false);
  for (const name of names) site.put({ path: name, text: `<p>${name}</p>\n` });
  site.finish();
}

describe("a site that was killed", () => {
  it.each([
    `.rightly-site.txt.${ENDED}.0123abcd.tmp`,
    ".rightly-site.txt.claim.tmp",
    "rightly-site.txt.unsaved-0123abcd",
  ])("before it wrote its list, with %s left", (name) => {
    const folder = makeFolder({ [name]: "" });
    make(folder, "index.html");
    expect(folder.files()).toEqual(expect.arrayContaining(["index.html", "rightly-site.txt"]));
  });

  it("leaves nothing that a web server would show", () => {
    const folder = makeFolder();
    make(folder, "index.html", "decisions/a.html");
    folder.write(`decisions/.a.html.${ENDED}.0123abcd.tmp`, "half");
    folder.write(`.index.html.${ENDED}.0123abcd.tmp`, "half");
    make(folder, "index.html", "decisions/a.html");
    expect(folder.files()).toEqual(["decisions/a.html", "index.html", "rightly-site.txt"]);
  });

  it("knows at every moment which pages are its own", () => {
    const names = Array.from({ length: 450 }, (_, at) => `decisions/a-${at}.html`);
    for (const last of [1, 199, 200, 201, 449]) {
      const folder = makeFolder();
      make(folder, "index.html");
      const { rename } = DISK;
      let renames = 0;
      vi.spyOn(DISK, "rename").mockImplementation((from, to) => {
        if ((renames += 1) > last) throw new Error("killed");
        rename(from, to);
      });
      expect(() => make(folder, ...names)).toThrow("killed");
      vi.restoreAllMocks();
      make(folder, "index.html");
      const left = folder.files().filter((file) => !file.endsWith(".tmp"));
      expect(left).toEqual(["index.html", "rightly-site.txt"]);
    }
  });

  it("still refuses a folder with somebody else's file in it", () => {
    const folder = makeFolder({ ".a.tmp": "", "notes.txt": "" });
    expect(() => make(folder, "index.html")).toThrow(/there are other files in it/);
  });
});
