// Promise: what is submitted to winget, Homebrew and Scoop holds the digests of the release and no address that nobody set; Renovate finds the version in the program that is kept.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const SINGLE = `rightly-${version}-windows-x64-single.zip`;
const MAC = `rightly-${version}-macos-arm64-with-node.tar.gz`;
const LINUX = `rightly-${version}-linux-x64.tar.gz`;
const SUMS = { [SINGLE]: "a".repeat(64), [MAC]: "b".repeat(64), [LINUX]: "c".repeat(64) };
const REPOSITORY = ["--repository", "council/rightly"];
const ALL = [...REPOSITORY, "--publisher", "A council", "--package-id", "Council.Rightly"];
const HOME = "https://github.com/council/rightly";

interface Made {
  folder: Folder;
  code: number | null;
  stderr: string;
}

function manifests(argv: string[], sums: Record<string, string> = SUMS): Made {
  const lines = Object.entries(sums).map(([name, sum]) => `${sum}  ${name}\n`);
  const folder = makeFolder({ SHA256SUMS: lines.join("") });
  const args = ["scripts/manifests.mjs", folder.at("out"), folder.at("SHA256SUMS"), ...argv];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { folder, code: status, stderr };
}

const address = (file: string): string => `${HOME}/releases/download/v${version}/${file}`;

it("writes nothing while releases have no place", () => {
  const { folder, code, stderr } = manifests([]);
  expect(code).toBe(2);
  expect(stderr).toContain("releases have no place yet");
  expect(folder.files()).toEqual(["SHA256SUMS"]);
});

it("writes no manifest for winget without a publisher", () => {
  const { folder, code, stderr } = manifests(REPOSITORY);
  expect(code).toBe(0);
  expect(stderr).toContain("No manifest for winget");
  expect(folder.files().some((file) => file.includes("winget"))).toBe(false);
});

it("leaves out what was not made, and says so", () => {
  const { folder, stderr } = manifests(ALL, { [LINUX]: SUMS[LINUX]! });
  expect(stderr).toContain(`No formula for Homebrew: ${MAC} is not in`);
  expect(folder.files().sort()).toEqual(["SHA256SUMS", "out/renovate/rightly.json"]);
});

it("writes what Scoop reads", () => {
  const { folder } = manifests(ALL);
  expect(JSON.parse(folder.read("out/scoop/rightly.json"))).toEqual({
    version,
    description: expect.any(String) as string,
    homepage: HOME,
    license: "MIT",
    architecture: { "64bit": { url: address(SINGLE), hash: SUMS[SINGLE] } },
    bin: "rightly.exe",
  });
});

it("writes the three files that winget reads", () => {
  const { folder } = manifests(ALL);
  const at = `out/winget/Council/Rightly/${version}/Council.Rightly`;
  const file = (ending: string): unknown => parse(folder.read(`${at}${ending}`));
  const common = { PackageIdentifier: "Council.Rightly", PackageVersion: version };
  expect(file(".yaml")).toEqual({
    ...common,
    DefaultLocale: "en-GB",
    ManifestType: "version",
    ManifestVersion: "1.6.0",
  });
  expect(file(".installer.yaml")).toMatchObject({
    ...common,
    InstallerType: "zip",
    NestedInstallerFiles: [{ RelativeFilePath: "rightly.exe", PortableCommandAlias: "rightly" }],
    Installers: [
      {
        Architecture: "x64",
        InstallerUrl: address(SINGLE),
        InstallerSha256: SUMS[SINGLE]!.toUpperCase(),
      },
    ],
    ManifestType: "installer",
  });
  const locale = file(".locale.en-GB.yaml") as { ShortDescription: string };
  expect(locale).toMatchObject({
    ...common,
    Publisher: "A council",
    ManifestType: "defaultLocale",
  });
  // What winget takes at most.
  expect(locale.ShortDescription.length).toBeLessThanOrEqual(256);
});

it("writes a formula for Homebrew, with the digest beside each address", () => {
  const { folder } = manifests(ALL);
  const text = folder.read("out/homebrew/rightly.rb");
  for (const file of [MAC, LINUX]) {
    expect(text).toMatch(new RegExp(`url "${address(file)}"\\n\\s+sha256 "${SUMS[file]}"`));
  }
  expect(text.match(/^\s*(?:class|on_\w+|if|def|test)\b/gm)).toHaveLength(
    text.match(/^\s*end$/gm)!.length,
  );
});

it("names no place but the one that was set", () => {
  const { folder } = manifests(ALL);
  const text = folder
    .files()
    .map((file) => folder.read(file))
    .join("\n");
  const places = [...text.matchAll(/https?:\/\/[^\s"')]+/g)].map(([found]) => found);
  const others = places.filter((found) => !found.startsWith(HOME));
  expect(others).toEqual(["https://docs.renovatebot.com/renovate-schema.json"]);
});

it("has Renovate find the version in the program that is kept", () => {
  const { folder } = manifests(ALL);
  const settings = JSON.parse(folder.read("out/renovate/rightly.json")) as {
    customManagers: {
      managerFilePatterns: string[];
      matchStrings: string[];
      depNameTemplate: string;
    }[];
  };
  const [manager] = settings.customManagers;
  expect(manager!.depNameTemplate).toBe("council/rightly");
  const [, pattern = ""] = /^\/(.*)\/$/.exec(manager!.managerFilePatterns[0]!) ?? [];
  for (const path of [".rightly/rightly.cjs", "policy/.rightly/rightly.cjs"]) {
    expect(new RegExp(pattern).test(path)).toBe(true);
  }
  const program = readFileSync("dist/rightly.cjs", "utf8");
  const found = [...program.matchAll(new RegExp(manager!.matchStrings[0]!, "g"))];
  expect(found.map(({ groups }) => groups?.["currentValue"])).toEqual([version]);
});
