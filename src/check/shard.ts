import { hash } from "node:crypto";
import { basename } from "node:path";

/** One of several checks that share the records of a repository among them. */
export interface Shard {
  /** From 1. */
  part: number;
  of: number;
}

/**
 * Whether a file falls to a part. A record, its paper, the exempt text beside it and another record of
 * the same id fall to the same.
 */
export function isInShard({ part, of }: Shard, file: string): boolean {
  // A dot at the start belongs to the name.
  const [name = ""] = /^\.?[^.]*/.exec(basename(file)) ?? [];
  return Number.parseInt(hash("sha256", name, "hex").slice(0, 8), 16) % of === part - 1;
}
