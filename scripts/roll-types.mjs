// Writes the types of the library as one file: what tsc gives for each source, rolled into one, so that
// nobody can import what is ours alone. The folder to write to is the argument; it is dist/ when packed.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = process.argv[2] ?? join(root, "dist");
// Outside the project, so that nothing half made is ever packed; packages are found all the same.
const folder = mkdtempSync(join(realpathSync(tmpdir()), "rightly-types-"));
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
try {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(
    process.execPath,
    [tsc, "-p", join(root, "tsconfig.types.json"), "--outDir", folder],
    { stdio: "inherit" },
  );
  if (status !== 0) throw new Error("the types of the library could not be made");
  if (!roll(join(folder, "src", "index.d.ts"), join(target, "index.d.ts"))) {
    throw new Error("the types of the library could not be rolled into one file");
  }
  // By its ending alone a compiler tells what is required from what is imported.
  copyFileSync(join(target, "index.d.ts"), join(target, "index.d.cts"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Whether it went well. What is wrong has been printed. */
function roll(from, to) {
  const off = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: from,
      compiler: {
        overrideTsconfig: {
          extends: join(root, "tsconfig.json"),
          include: [],
          files: [from],
        },
      },
      apiReport: { enabled: false },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: to },
      newlineKind: "lf",
      // It has rules of its own for comments and release tags, which are not ours.
      messages: { extractorMessageReporting: off, tsdocMessageReporting: off },
    },
    configObjectFullPath: join(root, "api-extractor.json"),
    packageJsonFullPath: join(root, "package.json"),
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      // Its greeting and its progress are no news.
      if (message.logLevel === ExtractorLogLevel.Info) message.logLevel = ExtractorLogLevel.None;
    },
  });
  return succeeded;
}
