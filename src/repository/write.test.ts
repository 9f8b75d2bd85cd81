// Promise: a save replaces a whole file or changes nothing, and never overwrites what someone else wrote.
import { chmodSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { ConflictError } from "./conflict.ts";
import { DISK } from "./file-system.ts";
import { writeFileSafely } from "./write.ts";

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("writeFileSafely", () => {
  it.each([
    ["nothing", ""],
    ["letters beyond ASCII", "Łódź, naïve, £5, council’s 👩‍👧\n"],
    ["line ends of Windows", "a: 1\r\nb: 2\r\n"],
    ["a megabyte", "x".repeat(1_000_000)],
  ])("writes %s byte for byte and leaves nothing beside it", (_, text) => {
    const folder = makeFolder();
    writeFileSafely(folder.at("a.yaml"), text);
    expect(folder.read("a.yaml")).toBe(text);
    expect(folder.files()).toEqual(["a.yaml"]);
  });

  it("makes the folders on the way", () => {
    const folder = makeFolder();
    writeFileSafely(folder.at("decisions/2026/a.yaml"), "a\n", { expected: null });
    expect(folder.files()).toEqual(["decisions/2026/a.yaml"]);
  });

  it("replaces the text it was told to expect", () => {
    const folder = makeFolder({ "a.yaml": "one\n" });
    writeFileSafely(folder.at("a.yaml"), "two\n", { expected: "one\n" });
    expect(folder.read("a.yaml")).toBe("two\n");
  });

  it("expects text, not the byte-order mark before it", () => {
    const folder = makeFolder({ "a.yaml": "\uFEFFone\n" });
    writeFileSafely(folder.at("a.yaml"), "two\n", { expected: "one\n" });
    expect(folder.read("a.yaml")).toBe("two\n");
  });

  it("keeps what a colleague wrote meanwhile, and hands it over", () => {
    const folder = makeFolder({ "a.yaml": "theirs\n" });
    const error = thrownBy(() =>
      writeFileSafely(folder.at("a.yaml"), "mine\n", { expected: "one\n" }),
    );
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ conflict: "changed", theirs: "theirs\n", kind: "failure" });
    expect(folder.files()).toEqual(["a.yaml"]);
    expect(folder.read("a.yaml")).toBe("theirs\n");
  });

  it("has nothing to do when somebody saved the same text", () => {
    const folder = makeFolder({ "a.yaml": "two\n" });
    expect(writeFileSafely(folder.at("a.yaml"), "two\n", { expected: "one\n" })).toEqual({
      durable: true,
    });
  });

  it.each([
    ["gone", {}, "one\n"],
    ["there-already", { "a.yaml": "one\n" }, null],
    ["there-already", { "a.yaml": "mine\n" }, null],
  ] as const)("says when a file is %s", (conflict, files, expected) => {
    const folder = makeFolder(files);
    const error = thrownBy(() => writeFileSafely(folder.at("a.yaml"), "mine\n", { expected }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ conflict });
    expect(folder.files()).toEqual(Object.keys(files));
  });

  it("loses to a file that appears at the last moment", () => {
    const folder = makeFolder();
    const late = {
      ...DISK,
      makeFolder: () => {
        folder.write("a.yaml", "theirs\n");
        return undefined;
      },
    };
    const error = thrownBy(() =>
      writeFileSafely(folder.at("a.yaml"), "mine\n", { expected: null, disk: late }),
    );
    expect(error).toMatchObject({ conflict: "there-already" });
    expect(folder.read("a.yaml")).toBe("theirs\n");
    expect(folder.files()).toEqual(["a.yaml"]);
  });

  it("creates on a disk without hard links, as exclusively", () => {
    const noLinks = {
      ...DISK,
      link: () => {
        throw Object.assign(new Error("no"), { code: "ENOTSUP" });
      },
    };
    const folder = makeFolder();
    const create = (): unknown =>
      writeFileSafely(folder.at("a.yaml"), "one\n", { expected: null, disk: noLinks });
    create();
    expect(thrownBy(create)).toMatchObject({ conflict: "there-already" });
    expect(folder.files()).toEqual(["a.yaml"]);
    const claimed = makeFolder({ ".b.yaml.claim.tmp": "" });
    const second = thrownBy(() =>
      writeFileSafely(claimed.at("b.yaml"), "one\n", { expected: null, disk: noLinks }),
    );
    expect(second).toMatchObject({ conflict: "there-already" });
    expect(claimed.files()).toEqual([".b.yaml.claim.tmp"]);
  });

  it.skipIf(process.platform === "win32")(
    "refuses a link and leaves what it points to alone",
    () => {
      const folder = makeFolder({ "real.yaml": "one\n" });
      symlinkSync(folder.at("real.yaml"), folder.at("link.yaml"));
      for (const expected of [undefined, "one\n"]) {
        const options = expected === undefined ? {} : { expected };
        expect(() => writeFileSafely(folder.at("link.yaml"), "two\n", options)).toThrow(
          /link\.yaml was not saved: it is a link/,
        );
      }
      expect(folder.read("real.yaml")).toBe("one\n");
    },
  );

  it.skipIf(process.platform === "win32")(
    "creates nothing through a link that leads nowhere",
    () => {
      const folder = makeFolder();
      symlinkSync(folder.at("nowhere.yaml"), folder.at("link.yaml"));
      const error = thrownBy(() =>
        writeFileSafely(folder.at("link.yaml"), "x", { expected: null }),
      );
      expect(error).toMatchObject({ conflict: "there-already" });
      expect(folder.files()).toEqual(["link.yaml"]);
    },
  );

  it("refuses a folder", () => {
    const folder = makeFolder({ "a.yaml/b": "" });
    expect(() => writeFileSafely(folder.at("a.yaml"), "x")).toThrow(/not an ordinary file/);
  });

  it.skipIf(process.platform === "win32")(
    "leaves a shared file shared and a private one private",
    () => {
      for (const mode of [0o664, 0o600]) {
        const folder = makeFolder({ "a.yaml": "one\n" });
        chmodSync(folder.at("a.yaml"), mode);
        writeFileSafely(folder.at("a.yaml"), "two\n");
        expect(statSync(folder.at("a.yaml")).mode & 0o777).toBe(mode);
      }
      const folder = makeFolder();
      writeFileSafely(folder.at("private.yaml"), "two\n", { mode: 0o600 });
      expect(statSync(folder.at("private.yaml")).mode & 0o777).toBe(0o600);
    },
  );
});
