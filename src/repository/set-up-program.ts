/** The whole program in a repository, with its digest: what checks a change there, with nothing to fetch. */
import { createHash } from "node:crypto";
import type { SetUpFile } from "./set-up.ts";
import { shippedBytes } from "./shipped.ts";

export const PROGRAM_FILE = ".rightly/rightly.cjs";

export const DIGEST_FILE: string = `${PROGRAM_FILE}.sha256`;

/** This program, as it is kept in a repository. */
export function programFiles(): SetUpFile[] {
  const program = shippedBytes("dist/rightly.cjs");
  const digest = createHash("sha256").update(program).digest("hex");
  return [
    { path: PROGRAM_FILE, text: program },
    // As sha256sum writes it, and reads it.
    { path: DIGEST_FILE, text: `${digest}  rightly.cjs\n` },
  ];
}
