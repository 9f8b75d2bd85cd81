// Promise: a finding can be set aside by a comment with a reason, by a waiver that somebody answers for, or because it was there before; what is set aside in vain is a finding.
import { expect, it } from "vitest";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record } from "./check-repository.ts";
import type { Files } from "./check-repository.ts";

const NAME = "2026-03-02-a-bench-by-the-pond";
const THIN = "rejected-because: Not viable.}";

function thin(above: string, rest: (text: string) => string = (text) => text): Files {
  const files = record(NAME, "", (text) =>
    rest(
      text
        .replace("rejected-because: People who tire cannot rest.}", THIN)
        .replace("  - {id: as-now", `${above}  - {id: as-now`),
    ),
  );
  return { ...PARKS, ...files };
}

async function check(files: Files, ...args: string[]): Promise<string[]> {
  const { stdout } = await run(["check", "--format", "concise", "--quiet", ...args], { files });
  return stdout.split("\n").filter((line) => line !== "");
}

it("shows what nobody set aside", async () => {
  expect(await check(thin(""))).toEqual([
    `${BENCH}:16:53 warning the reason for rejecting this option has 2 words; it needs at least 4 [reason-thin]`,
  ]);
});

it.each([
  ["above it", "  # rightly-ignore reason-thin: The town council has said more in its minutes.\n"],
  ["for a time", "  # rightly-ignore reason-thin until=2026-11-23: Asked for more.\n"],
  [
    "among others above it",
    "  # A note.\n  # rightly-ignore reason-thin: So it is.\n\n  # Another.\n",
  ],
])("is silent with a comment %s", async (_, comment) => {
  const { stdout, code } = await run(["check", "--fail-on", "warning"], { files: thin(comment) });
  expect(code).toBe(0);
  expect(stdout).toContain("Set aside: 1 by a comment in the record.\n");
});

it("is silent with a comment behind it, or above what it is in", async () => {
  const behind = thin("", (text) =>
    text.replace(THIN, `${THIN} # rightly-ignore reason-thin: Why.`),
  );
  expect(await check(behind)).toEqual([]);
  const above = thin("", (text) =>
    text.replace("options:", "# rightly-ignore reason-thin: Why.\noptions:"),
  );
  expect(await check(above)).toEqual([]);
});

it.each([
  ["  # rightly-ignore reason-thin\n", 'does not have the form "rightly-ignore RULE: reason"'],
  ["  # rightly-ignore reason-thin:\n", "is set aside without a reason"],
  ["  # rightly-ignore reason-thn: Why.\n", '(did you mean "reason-thin"?)'],
  ["  # rightly-ignore personal-email: Why.\n", "Use a waiver in rightly.yaml"],
  ["  # rightly-ignore file-unreadable: Why.\n", "cannot be set aside"],
  ["  # rightly-ignore reason-thin until=2026-02-30: Why.\n", "is not a day"],
])("says that %j sets nothing aside", async (comment, said) => {
  const found = await check(thin(comment));
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/:16:3 error .* \[suppression-malformed\]$/);
  expect(found[0]).toContain(said);
});

it("says that its time is over, and shows the finding again", async () => {
  const found = await check(thin("  # rightly-ignore reason-thin until=2026-11-22: Why.\n"));
  expect(found[0]).toContain(":16:3 warning this ended on 22 November 2026 [suppression-ended]");
  expect(found[1]).toContain("[reason-thin]");
});

it("says that a comment sets nothing aside", async () => {
  const found = await check(thin("  # rightly-ignore reason-purpose: Why.\n"));
  expect(found[0]).toContain(
    ':16:3 warning "reason-purpose" finds nothing here, so there is nothing to ignore',
  );
  expect(found).toHaveLength(2);
});

it("takes no text of the record for a comment", async () => {
  const files = thin("", (text) =>
    text.replace("title: A bench by the pond", 'title: "A bench # rightly-ignore reason-thin: x"'),
  );
  expect(await check(files)).toHaveLength(1);
});

const EMAIL = (text: string): string =>
  text.replace("One bench with", "Ask a.b@x.org. One bench with");
const WAIVER = `waivers:
  - rule: personal-email
    record: ${NAME}
    path: proposal
    owner: Information governance manager
    because: The address is that of a company.
`;

function waived(waiver: string): Files {
  const configuration = PARKS["rightly.yaml"]!;
  return { ...PARKS, ...record(NAME, "", EMAIL), "rightly.yaml": configuration + waiver };
}

it("is silent where somebody answers for it", async () => {
  expect(await check(waived(""))).toHaveLength(1);
  const { stdout } = await run(["check"], { files: waived(WAIVER) });
  expect(stdout).toContain("Set aside: 1 by a waiver in rightly.yaml.\n");
});

it.each([
  [WAIVER.replace("proposal", "voice"), ["suppression-unused", "personal-email"]],
  [`${WAIVER}    until: 2026-11-01\n`, ["suppression-ended", "personal-email"]],
  [
    WAIVER.replace("personal-email", "personal-mail"),
    ["rule-unknown", "suppression-unused", "personal-email"],
  ],
])("says that a waiver waives nothing: %s", async (waiver, rules) => {
  const found = await check(waived(waiver));
  expect(found.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1]).sort()).toEqual([...rules].sort());
});

it("asks who answers for a waiver", async () => {
  const { stdout, code } = await run(["check"], {
    files: waived(WAIVER.replace(/ {4}owner.*\n/, "")),
  });
  expect(code).toBe(2);
  expect(stdout).toContain('has no "owner"');
});

it("leaves out what was there when the checks began, and shows what is new", async () => {
  const { folder, stdout, stderr } = await run(["check", "--write-baseline"], { files: thin("") });
  expect(stdout).toBe("Baseline: rightly-baseline.txt, 1 finding\n");
  expect(stderr).toContain("add to rightly.yaml: baseline: rightly-baseline.txt\n");
  const args = ["check", "--baseline", "rightly-baseline.txt"];
  const known = await run(args, { cwd: folder.path });
  expect(known.stdout).toContain("Set aside: 1 because they were there");
  // The line moves, and it is still known; the text changes, and it is new.
  folder.write(BENCH, `# A note.\n${folder.read(BENCH)}`);
  expect((await run(args, { cwd: folder.path })).stdout).toMatch(/^Record complete/);
  folder.write(BENCH, folder.read(BENCH).replace("Not viable", "Too dear"));
  const changed = await run([...args, "--format", "concise"], { cwd: folder.path });
  expect(changed.stdout).toContain("[reason-thin]");
  expect(changed.stdout).toContain(
    'rightly-baseline.txt:3:1 warning "reason-thin" is no longer found in',
  );
  const pruned = await run(["check", "--prune-baseline"], { cwd: folder.path });
  expect(pruned.stdout).toBe("Baseline: rightly-baseline.txt, 1 finding taken out\n");
  expect(folder.read("rightly-baseline.txt")).not.toContain("reason-thin");
});

it("follows the baseline of the configuration, unless told not to", async () => {
  const configuration = `${PARKS["rightly.yaml"]!}baseline: old.txt\n`;
  const files = { ...thin(""), "rightly.yaml": configuration };
  const { folder } = await run(["check", "--write-baseline"], { files });
  expect(folder.files()).toContain("old.txt");
  const known = await run(["check"], { cwd: folder.path });
  expect(known.stdout).toMatch(/^Record complete/);
  const all = await run(["check", "--no-baseline"], { cwd: folder.path });
  expect(all.stdout).toContain("[reason-thin]");
});

it("takes no personal data into a baseline", async () => {
  const { folder, stderr } = await run(["check", "--write-baseline"], { files: waived("") });
  expect(stderr).toContain("1 finding not in it: personal data");
  expect(folder.read("rightly-baseline.txt")).not.toContain("personal-email");
  const after = await run(["check", "--baseline", "rightly-baseline.txt"], { cwd: folder.path });
  expect(after.stdout).toContain("[personal-email]");
});
