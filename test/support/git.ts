/** Git in a test folder, with no part of the machine's settings. */
import { spawnSync } from "node:child_process";
import type { Folder } from "./folder.ts";

/** Runs git in a folder and gives what it printed. */
export function git(folder: Folder, ...args: string[]): string {
  const own = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  const { status, stdout, stderr } = spawnSync("git", [...own, ...args], {
    cwd: folder.path,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: folder.path, GIT_CONFIG_NOSYSTEM: "1" },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}
