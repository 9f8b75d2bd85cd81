// Makes one program of Node and the one file of Rightly, for any system on any system: Node's own "single
// executable application". The file lies inside as it is, and is read from there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import postject from "postject";

const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

/**
 * Writes a program that holds all of Rightly.
 * @param node The program of Node that it is made from; it is not changed.
 * @param maker A program of the very same version that runs here, for the layout differs from one to the next.
 */
export async function makeSingleExecutable({ node, maker = process.execPath, program, out }) {
  const bytes = readFileSync(node);
  const wanted = versionIn(bytes);
  const has = spawnSync(maker, ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (has !== `v${wanted}`) {
    throw new Error(`${node} is Node ${wanted}: name a program of that version with --maker`);
  }
  writeFileSync(out, bytes, { mode: 0o755 });
  // Postject says on standard output that the signature of Windows does not hold any more: it is documented.
  await postject.inject(out, "NODE_SEA_BLOB", blobOf(maker, program), {
    sentinelFuse: FUSE,
    machoSegmentName: "NODE_SEA",
  });
}

/** Every program of Node names the archive that its headers are in. */
function versionIn(bytes) {
  const at = bytes.indexOf("-headers.tar.gz");
  const [, version] = /node-v(\d+\.\d+\.\d+)$/.exec(bytes.toString("latin1", at - 24, at)) ?? [];
  return version ?? "of no known version";
}

function blobOf(maker, program) {
  const folder = mkdtempSync(join(tmpdir(), "rightly-single-"));
  try {
    const config = join(folder, "sea.json");
    const output = join(folder, "blob");
    const settings = {
      main: resolve(import.meta.dirname, "executable-main.cjs"),
      output,
      disableExperimentalSEAWarning: true,
      // What one system has compiled another does not take.
      useCodeCache: false,
      useSnapshot: false,
      assets: { "rightly.cjs": resolve(program) },
    };
    writeFileSync(config, JSON.stringify(settings));
    const { status, stderr } = spawnSync(maker, ["--experimental-sea-config", config], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`node --experimental-sea-config: ${stderr}`);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
