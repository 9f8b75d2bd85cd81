// Promise: a framework is found by id and version, the repository's own before the shipped one, and a slip is helped.
import { describe, expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../framework/testing/park-framework.ts";
import { makeFolder } from "../../test/support/folder.ts";
import { defaultFramework, readConfiguration } from "./configuration.ts";
import type { Configuration } from "./configuration-model.ts";
import { findFramework, listFrameworks } from "./frameworks.ts";

const file = (version: string, id = "parks"): string =>
  `frameworks/${id}/${version}/framework.yaml`;

function park(version: string): string {
  return PARK_FRAMEWORK.replace("version: 1.0.0", `version: ${version}`);
}

/** A repository with three versions of a framework, set up for the second. */
function repository(files: Readonly<Record<string, string>> = {}): Configuration {
  const folder = makeFolder({
    "rightly.yaml": "format: 1\nframework: {id: parks, version: 1.9.0}\n",
    [file("1.0.0")]: PARK_FRAMEWORK,
    [file("1.9.0")]: park("1.9.0"),
    [file("1.10.0")]: park("1.10.0"),
    ...files,
  });
  return readConfiguration(folder.path);
}

function messageOf(find: () => unknown): { message: string; hint: string; kind: string } {
  try {
    find();
  } catch (error) {
    return error as { message: string; hint: string; kind: string };
  }
  throw new Error("nothing was thrown");
}

describe("findFramework", () => {
  it("finds the version that is asked for, the configured one, or the newest", () => {
    const configuration = repository();
    const plain = { ...configuration, framework: defaultFramework() };
    expect(findFramework(configuration, "parks", "1.0.0").framework.version).toBe("1.0.0");
    expect(findFramework(configuration, "parks").framework.version).toBe("1.9.0");
    expect(findFramework(configuration).framework.version).toBe("1.9.0");
    expect(findFramework(plain, "parks").framework.version).toBe("1.10.0");
  });

  it("finds what ships with the program from a folder that has nothing", () => {
    const configuration = readConfiguration(makeFolder({ ".git/HEAD": "" }).path);
    const { framework, text } = findFramework(configuration);
    expect({ id: framework.id, version: framework.version }).toEqual(defaultFramework());
    expect(text).toContain(framework.id);
  });

  it("passes over a folder in which the file was never written", () => {
    const { id, version } = defaultFramework();
    const left = `frameworks/${id}/${version}/.framework.yaml.1234.tmp`;
    const configuration = repository({ [left]: "id: " });
    expect(findFramework(configuration, id).file).not.toContain(configuration.root);
    const slip = repository({ [`frameworks/${id}/${version}/framework.yml`]: "id: " });
    expect(messageOf(() => findFramework(slip, id)).message).toContain("framework.yaml");
  });

  it("takes the repository's own copy before the shipped one", () => {
    const { id, version } = defaultFramework();
    const shipped = findFramework(readConfiguration(makeFolder({ ".git/HEAD": "" }).path));
    const configuration = repository({ [file(version, id)]: shipped.text });
    expect(findFramework(configuration, id).file).toContain(configuration.root);
  });

  it("gives the same object for the same file, read once", () => {
    const configuration = repository();
    expect(findFramework(configuration)).toBe(findFramework(configuration));
  });

  it.each([
    ["an id with a slip", "parsk", undefined, /no framework "parsk" \(did you mean "parks"\?\)/],
    [
      "a version that is not there",
      "parks",
      "1.1.0",
      /no version "1\.1\.0" of the framework "parks"/,
    ],
    ["a path for an id", "../parks", "1.0.0", /no framework "\.\.\/parks"/],
    ["a path for a version", "parks", "../1.0.0", /no version "\.\.\/1\.0\.0"/],
    ["an escape sequence", "\u001b[2J", undefined, /no framework "\\u\{1b\}\[2J"/],
  ])("refuses %s", (_, id, version, message) => {
    const error = messageOf(() => findFramework(repository(), id, version));
    expect(error.message).toMatch(message);
    expect(error.kind).toBe("usage");
    expect(error.hint).toContain("parks");
  });

  it("says where a framework is wrong that cannot be used", () => {
    const configuration = repository({
      [file("2.0.0")]: park("2.0.0").replace("scale: access", "scale: acess"),
    });
    const error = messageOf(() => findFramework(configuration, "parks", "2.0.0"));
    expect(error.message).toMatch(/framework\.yaml:\d+:\d+: .*acess/);
    expect(error.kind).toBe("usage");
  });

  it("refuses a file that calls itself something else than its folder", () => {
    const configuration = repository({ [file("2.0.0")]: PARK_FRAMEWORK });
    const error = messageOf(() => findFramework(configuration, "parks", "2.0.0"));
    expect(error.message).toMatch(/calls itself "parks 1\.0\.0"/);
  });
});

describe("listFrameworks", () => {
  it("lists versions by number, and passes over folders that are no version", () => {
    const configuration = repository({
      [file("draft")]: park("3.0.0"),
      [file("1.0.0", "Parks_Old")]: PARK_FRAMEWORK,
      "frameworks/notes.md": "",
    });
    const own = listFrameworks(configuration).filter(({ from }) => from === "repository");
    expect(own.map(({ id, version }) => `${id}@${version}`)).toEqual([
      "parks@1.0.0",
      "parks@1.9.0",
      "parks@1.10.0",
    ]);
  });
});
