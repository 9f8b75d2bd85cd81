/** Repositories of git that would run something, lead elsewhere, or read a reference as an option. */
import { chmodSync } from "node:fs";
import type { Folder } from "../../support/folder.ts";
import { git } from "../../support/git.ts";
import { ID } from "../base.ts";
import type { HostileCase } from "../hostile-case.ts";

const EXEMPT = `decisions/2026/${ID}.exempt.yaml`;
const NOTHING_EXEMPT = { [EXEMPT]: `format: 1\nrecord: ${ID}\ntexts: []\n` };

/** What makes a file that tells on it. */
const PWN = "touch PWNED";

export function commitAll(folder: Folder): void {
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--message=x");
}

/** Settings of the repository's own configuration, each of which git would run for some command. */
const SETTINGS: readonly (readonly [key: string, value: string])[] = [
  ["core.fsmonitor", PWN],
  ["core.pager", PWN],
  ["core.editor", PWN],
  ["core.sshCommand", PWN],
  ["core.askPass", "./pwn.sh"],
  ["diff.external", "./pwn.sh"],
  ["filter.x.clean", PWN],
  ["filter.x.smudge", PWN],
  ["filter.x.process", PWN],
  ["diff.x.textconv", "./pwn.sh"],
  ["merge.x.driver", PWN],
  ["alias.ls-files", `!${PWN}`],
  ["alias.cat-file", `!${PWN}`],
  ["credential.helper", `!${PWN}`],
  ["gpg.program", "./pwn.sh"],
  ["uploadpack.packObjectsHook", "./pwn.sh"],
];

/** A repository that has it, and something that git would look at again. */
export function withSetting(key: string, value: string): (folder: Folder) => void {
  return (folder: Folder): void => {
    folder.write("pwn.sh", `#!/bin/sh\n${PWN}\n`);
    chmodSync(folder.at("pwn.sh"), 0o755);
    folder.write(".gitattributes", "* filter=x diff=x merge=x\n");
    commitAll(folder);
    git(folder, "config", key, value);
    // What is newer than the index makes git look again.
    folder.write("README.md", "changed\n");
  };
}

function withHooks(folder: Folder): void {
  commitAll(folder);
  for (const hook of [
    "post-index-change",
    "post-checkout",
    "reference-transaction",
    "fsmonitor-watchman",
  ]) {
    folder.write(`.git/hooks/${hook}`, `#!/bin/sh\n${PWN}\n`);
    chmodSync(folder.at(`.git/hooks/${hook}`), 0o755);
  }
}

function withPromisor(folder: Folder): void {
  commitAll(folder);
  git(folder, "config", "extensions.partialClone", "origin");
  git(folder, "config", "remote.origin.url", "file:///nowhere");
  git(folder, "config", "remote.origin.promisor", "true");
  git(folder, "config", "remote.origin.uploadpack", PWN);
}

/** What is typed for a commit. */
const REFERENCES: readonly string[] = [
  "--output=PWNED",
  "-h",
  "--upload-pack=touch PWNED",
  "HEAD;touch PWNED",
  "$(touch PWNED)",
  "`touch PWNED`",
  "HEAD\ntouch PWNED",
  "@{-1}",
  ":/x",
  "HEAD^{/x",
  "main:../../outside",
  "x".repeat(5000),
  "",
];

/** What `.git` can be besides a folder. */
const POINTERS: readonly string[] = [
  "gitdir: ../outside/folder\n",
  "gitdir: /nowhere/at/all\n",
  "gitdir: .\n",
  "TOP SECRET\n",
  "",
];

export const GIT_CASES: readonly HostileCase[] = [
  ...SETTINGS.map(([key, value]) => ({
    name: `${key} while a commit is compared`,
    prepare: withSetting(key, value),
    argv: ["check", "--since", "HEAD", "--format", "json"],
    verdict: { code: 0 } as const,
  })),
  ...SETTINGS.filter(([key]) => /fsmonitor|clean|alias/.test(key)).map(([key, value]) => ({
    name: `${key} while confidential files are looked for`,
    files: NOTHING_EXEMPT,
    prepare: withSetting(key, value),
    verdict: { code: 1, rule: "exempt-file-exposed" } as const,
  })),
  ...[withHooks, withPromisor].map((prepare) => ({
    name: `${prepare.name} while a commit is compared`,
    prepare,
    argv: ["check", "--since", "HEAD", "--format", "json"],
    verdict: { code: 0 } as const,
  })),
  ...REFERENCES.map((reference) => ({
    name: `--since ${JSON.stringify(reference).slice(0, 30)}`,
    prepare: commitAll,
    argv: ["check", `--since=${reference}`],
    verdict: { code: 2, never: ["fatal:"] } as const,
  })),
  ...POINTERS.map((text) => ({
    name: `a file .git with ${JSON.stringify(text).slice(0, 40)}`,
    files: { ".git": text, ...NOTHING_EXEMPT },
    verdict: { code: 0, never: ["TOP SECRET"] } as const,
  })),
];
