// Promise: what init writes for GitHub, GitLab and Azure gates from the first push, with Node and git alone and no network, and no change is judged by what it brings.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import {
  annotation,
  at,
  breakBench,
  checked,
  commit,
  removeBench,
  replaceProgram,
  setUp,
  ZEROS,
} from "../support/generated-steps.ts";
import { git } from "../support/git.ts";
import { run } from "../support/run.ts";
import { BENCH } from "./check-repository.ts";

const EVERYWHERE = (["github", "gitlab", "azure"] as const).flatMap((platform) =>
  ["", "policy", "our decisions/ünser"].map((sub) => ({ platform, sub })),
);

describe.skipIf(process.platform === "win32").each(EVERYWHERE)(
  "on $platform, in '$sub'",
  (where) => {
    it("is green at the first push and at night, and red for what is broken or gone", async () => {
      const repository = await setUp(where.platform, where.sub);
      const { top } = repository;
      const first = commit(top, "One");
      const green = checked(repository, { push: ZEROS });
      expect(green.said).toContain("Record complete: decisions");
      expect(green.code).toBe(0);
      expect(checked(repository, { nightly: true }).code).toBe(0);
      breakBench(repository);
      commit(top, "Two");
      const broken = checked(repository, { push: first });
      expect([broken.code, broken.said]).toEqual([
        1,
        expect.stringMatching(annotation(repository, BENCH)),
      ]);
      git(top, "reset", "-q", "--hard", first);
      removeBench(repository);
      commit(top, "Three");
      const gone = checked(repository, { push: first });
      expect([gone.code, gone.said]).toEqual([1, expect.stringContaining("but its file is gone")]);
      expect(gone.said).toMatch(annotation(repository, BENCH));
    });
  },
);

const PLATFORMS = EVERYWHERE.filter(({ sub }) => sub !== "our decisions/ünser");

describe.skipIf(process.platform === "win32").each(PLATFORMS)(
  "on $platform, in '$sub'",
  (where) => {
    it("judges a pull request, and a merge, by what it would take away", async () => {
      const repository = await setUp(where.platform, where.sub);
      const { top } = repository;
      const first = commit(top, "One");
      git(top, "switch", "-qc", "work");
      top.write(at(repository, "notes.md"), "A note.\n");
      commit(top, "Two");
      expect(checked(repository, { into: "main" }).code).toBe(0);
      removeBench(repository);
      commit(top, "Three");
      const asked = checked(repository, { into: "main" });
      expect([asked.code, asked.said]).toEqual([
        1,
        expect.stringContaining("but its file is gone"),
      ]);
      git(top, "switch", "-q", "main");
      git(top, "merge", "-q", "--no-ff", "-m", "Merge", "work");
      expect(checked(repository, { push: first }).code).toBe(1);
    });

    it("is green for the pull request that brings it, which says that it judged itself", async () => {
      const repository = await setUp(where.platform, where.sub);
      const { top } = repository;
      top.write("first.txt", "x");
      git(top, "add", "first.txt");
      git(top, "commit", "-qm", "Zero");
      git(top, "switch", "-qc", "work");
      commit(top, "One");
      const brought = checked(repository, { into: "main" });
      expect(brought.code, brought.said).toBe(0);
      expect(brought.said).toContain("This change is judged by the one that it brings.");
      expect(brought.said).toContain("this change brings the program that it is judged by");
      expect(brought.said).toMatch(annotation(repository, ".rightly/rightly.cjs"));
    });

    it("judges a pull request that brings another program by the one that is there", async () => {
      const repository = await setUp(where.platform, where.sub);
      const { top, sub } = repository;
      commit(top, "One");
      git(top, "switch", "-qc", "work");
      replaceProgram(repository, "console.log('all is well')\n");
      commit(top, "Another program");
      const upgrade = checked(repository, { into: "main" });
      expect(upgrade.code, upgrade.said).toBe(0);
      expect(upgrade.said).not.toContain("all is well");
      expect(upgrade.said).toMatch(annotation(repository, ".rightly/rightly.cjs"));
      expect(upgrade.said).toMatch(annotation(repository, ".rightly/rightly.cjs.sha256"));
      removeBench(repository);
      commit(top, "A record less");
      expect(checked(repository, { into: "main" }).code).toBe(1);
      // A digest that is not the program's own would stop everybody later.
      git(top, "reset", "-q", "--hard", "HEAD^");
      top.write(at({ sub }, ".rightly/rightly.cjs"), "console.log('slipped in')\n");
      commit(top, "Slipped in");
      const slipped = checked(repository, { into: "main" });
      expect([slipped.code === 0, slipped.said]).toEqual([
        false,
        expect.not.stringContaining("slipped in\n"),
      ]);
      expect(slipped.said).toContain("rightly.cjs: FAILED");
    });
  },
);

describe.skipIf(process.platform === "win32").each(["github", "gitlab"] as const)(
  "on %s",
  (platform) => {
    it("is red when the history of the main branch was rewritten", async () => {
      const repository = await setUp(platform, "");
      const { top } = repository;
      commit(top, "One");
      top.write("notes.md", "A note.\n");
      const second = commit(top, "Two");
      git(top, "reset", "-q", "--hard", "HEAD^");
      top.write("notes.md", "Another.\n");
      commit(top, "Other two");
      const { code, said } = checked(repository, { push: second });
      expect([code, said]).toEqual([
        1,
        expect.stringContaining("history of this branch was rewritten"),
      ]);
      expect(checked(repository, { push: "1234567".padEnd(40, "0") }).code).toBe(1);
    });
  },
);

describe("every file that init writes", () => {
  /** What a platform itself provides, by commit or by name. */
  const PROVIDED = ["actions/checkout", "node:24", "PublishTestResults@2", "ubuntu-latest"];

  it("names no package, and no step reaches a network", async () => {
    const top = makeFolder({ ".pre-commit-config.yaml": "repos: []\n" });
    const sets = [
      await run(["init"], { cwd: top.path }),
      await run(["init", "--templates"]),
      await run(["init", "policy"], {
        files: { ".gitlab-ci.yml": "a: 1\n", "azure-pipelines.yml": "a: 1\n" },
      }),
    ];
    for (const { folder } of sets) {
      const files = folder.files().filter((file) => !/\.(?:cjs|docx)$/.test(file));
      expect(files.length).toBeGreaterThan(12);
      for (const file of files) {
        const text = folder.read(file);
        expect(text, file).not.toMatch(
          /\b(?:npx|npm|pnpm|yarn|bunx|corepack|curl|wget|pip|docker|apt(?:-get)?|brew|fetch-node|setup-node|UseNode)\b/,
        );
        expect(text, file).not.toMatch(/rightly@/);
        const uses = [...text.matchAll(/(?:uses|image|task|vmImage|runs-on): *(\S+)/g)].map(
          ([, one]) => one!,
        );
        for (const one of uses) expect(PROVIDED, file).toContain(one.replace(/@[0-9a-f]{40}$/, ""));
      }
    }
  });

  it("has the same program, with its digest", async () => {
    const { folder } = await run(["init"]);
    const program = readFileSync(folder.at(".rightly/rightly.cjs"));
    expect(program.equals(readFileSync("dist/rightly.cjs"))).toBe(true);
    expect(folder.read(".rightly/rightly.cjs.sha256")).toBe(
      readFileSync("dist/rightly.cjs.sha256", "utf8"),
    );
  });
});
