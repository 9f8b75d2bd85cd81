// Writes what a person submits to winget, Homebrew and Scoop, and what tells Renovate of newer releases, from
// the checksums of a release. What names a place that does not exist yet is left out and said.
//
//   node scripts/manifests.mjs OUT SHA256SUMS [--repository OWNER/NAME --publisher NAME --package-id PUBLISHER.NAME]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { HOME, downloadAddress } from "./release-home.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ["repository", "publisher", "package-id"].map((name) => [name, { type: "string" }]),
  ),
});
const [out, sumsFile] = positionals;
if (out === undefined || sumsFile === undefined) {
  console.error("Name a folder and the checksums of a release: OUT SHA256SUMS");
  process.exit(2);
}
const repository = values.repository ?? HOME.repository;
const publisher = values.publisher ?? HOME.publisher;
const packageId = values["package-id"] ?? HOME.packageId;
if (repository === undefined) {
  console.error(
    "Nothing was written: releases have no place yet. Set it in scripts/release-home.mjs, or name it: --repository OWNER/NAME",
  );
  process.exit(2);
}

const { version, description, license } = JSON.parse(readFileSync("package.json", "utf8"));
const sums = new Map(
  readFileSync(sumsFile, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, sum, name] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line) ?? [];
      if (name === undefined)
        throw new Error(`${sumsFile}: this is not a line of checksums: ${line}`);
      return [name, sum];
    }),
);
const homepage = `https://github.com/${repository}`;
const files = { ...scoop(), ...homebrew(), ...winget(), ...renovate() };
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
  console.log(name);
}

/** A file of this release; `undefined`, and said, if it was not made. */
function download(ending, whatFor) {
  const name = `rightly-${version}-${ending}`;
  const sum = sums.get(name);
  if (sum === undefined) console.error(`No ${whatFor}: ${name} is not in ${sumsFile}`);
  return sum === undefined ? undefined : { sum, url: downloadAddress(repository, version, name) };
}

function scoop() {
  const zip = download("windows-x64-single.zip", "manifest for Scoop");
  if (zip === undefined) return {};
  const manifest = {
    version,
    description,
    homepage,
    license,
    architecture: { "64bit": { url: zip.url, hash: zip.sum } },
    bin: "rightly.exe",
  };
  return { "scoop/rightly.json": `${JSON.stringify(manifest, null, 4)}\n` };
}

function homebrew() {
  const mac = download("macos-arm64-with-node.tar.gz", "formula for Homebrew");
  const linux = download("linux-x64.tar.gz", "Linux in the formula for Homebrew");
  if (mac === undefined) return {};
  const onLinux =
    linux === undefined
      ? ""
      : `\n  on_linux do\n    on_intel do\n      url ${ruby(linux.url)}\n      sha256 ${ruby(linux.sum)}\n    end\n  end\n`;
  const formula = `class Rightly < Formula
  desc ${ruby("Decision records that keep the tests they were put to")}
  homepage ${ruby(homepage)}
  version ${ruby(version)}
  license ${ruby(license)}

  on_macos do
    depends_on arch: :arm64
    url ${ruby(mac.url)}
    sha256 ${ruby(mac.sum)}
  end
${onLinux}
  def install
    if OS.mac?
      libexec.install "node", "rightly.cjs"
      (bin/"rightly").write <<~SH
        #!/bin/sh
        exec "#{libexec}/node" "#{libexec}/rightly.cjs" "$@"
      SH
    else
      bin.install "rightly"
    end
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/rightly --version")
  end
end
`;
  return { "homebrew/rightly.rb": formula };
}

/** Of winget's three files; the zip holds one program. */
function winget() {
  const zip = download("windows-x64-single.zip", "manifest for winget");
  if (zip === undefined) return {};
  if (publisher === undefined || packageId === undefined) {
    console.error("No manifest for winget: name --publisher and --package-id");
    return {};
  }
  const common = { PackageIdentifier: packageId, PackageVersion: version };
  const end = (type) => ({ ManifestType: type, ManifestVersion: "1.6.0" });
  const installer = {
    ...common,
    InstallerType: "zip",
    NestedInstallerType: "portable",
    NestedInstallerFiles: [{ RelativeFilePath: "rightly.exe", PortableCommandAlias: "rightly" }],
    Installers: [
      { Architecture: "x64", InstallerUrl: zip.url, InstallerSha256: zip.sum.toUpperCase() },
    ],
    ...end("installer"),
  };
  const locale = {
    ...common,
    PackageLocale: "en-GB",
    Publisher: publisher,
    PackageName: "Rightly",
    PackageUrl: homepage,
    License: license,
    ShortDescription: description,
    ...end("defaultLocale"),
  };
  const folder = `winget/${packageId.replaceAll(".", "/")}/${version}`;
  return {
    [`${folder}/${packageId}.yaml`]: stringify({
      ...common,
      DefaultLocale: "en-GB",
      ...end("version"),
    }),
    [`${folder}/${packageId}.installer.yaml`]: stringify(installer),
    [`${folder}/${packageId}.locale.en-GB.yaml`]: stringify(locale),
  };
}

function renovate() {
  const text = readFileSync("templates/renovate/rightly.json", "utf8");
  return { "renovate/rightly.json": text.replace("{{home-repository}}", repository) };
}

function ruby(text) {
  return JSON.stringify(text).replaceAll("#{", "\\#{");
}
