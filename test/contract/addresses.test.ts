// Promise: no address is invented. What Rightly ships or prints names only places that exist; its own home, once it
// has one, stands in package.json alone.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** Places that exist, and the names that are kept free for examples. */
const HOSTS = [
  /(^|\.)example(\.(com|org|gov\.uk))?$/,
  /(^|\.)gov\.uk$/,
  /^(www\.)?w3\.org$/,
  /^www\.sitemaps\.org$/,
  /^json-schema\.org$/,
  /^json\.schemastore\.org$/,
  /^registry\.npmjs\.org$/,
  /^nodejs\.org$/,
  /^unpkg\.com$/,
  /^docs\.renovatebot\.com$/,
];

/** Sources that data was taken from, a project that is named, and the place a person who publishes gives. */
const SOURCES = [
  "github.com/ministryofjustice/govuk-bank-holidays",
  "github.com/dmossop/bank-holidays-data",
  "github.com/redhat-developer/yaml-language-server",
  "github.com/${repository}",
];

const PLACES = ["src", "templates", "schema", "docs", "scripts", ".github"];
const SINGLE = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "action.yml",
  "package.json",
];
const FILES = [
  ...PLACES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file.replaceAll("\\", "/")),
    ),
  ),
  ...SINGLE,
].filter(
  (file) =>
    /\.(ts|md|ya?ml|json|mjs|html)$/.test(file) && !/\.test\.ts$|\/testing\/|compiled\//.test(file),
);

function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,}[^\s"'`)>\]|]*)/gi)].map(
    ([, address]) => address!,
  );
}

function isReal(address: string): boolean {
  const host = address.split(/[/:?#]/)[0]!.toLowerCase();
  return (
    HOSTS.some((known) => known.test(host)) || SOURCES.some((known) => address.startsWith(known))
  );
}

describe("the addresses", () => {
  it("are those of places that exist", () => {
    const invented = FILES.filter((file) => statSync(file).isFile()).flatMap((file) =>
      addressesIn(readFileSync(file, "utf8"))
        .filter((address) => !isReal(address))
        .map((address) => `${file}: ${address}`),
    );
    expect(invented).toEqual([]);
  });

  it("would be found if one was invented", () => {
    const text = "See https://rightly.dev/docs and https://github.com/rightly/rightly.";
    expect(addressesIn(text).filter((address) => !isReal(address))).toHaveLength(2);
  });
});
