// `rightly questions`: a form that can be taken back, and what a record answers.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

it("prints a blank form that is taken back with nothing but its title", async () => {
  const { code, stdout } = await run(["questions"]);
  expect(code).toBe(0);
  const filled = stdout.replace(/^title:.*$/m, "title: A new footbridge");
  const taken = await run(["new", "--answers", "-"], { stdin: filled });
  expect(taken.code, taken.stderr).toBe(0);
  expect(taken.stdout).toContain("(draft)");
});

it("prints the form of another framework", async () => {
  const own = await run(["questions"]);
  const other = await run(["questions", "--framework", "public-sector-equality-duty@1.0.0"]);
  expect(other.code).toBe(0);
  expect(other.stdout).not.toBe(own.stdout);
});

it("writes the form to a file, and never over one", async () => {
  const folder = makeFolder();
  const first = await run(["questions", "--out", "answers.yaml"], { cwd: folder.path });
  expect(first.stdout).toContain("Questions: answers.yaml\n");
  const form = folder.read("answers.yaml");
  folder.write("answers.yaml", "mine");
  const second = await run(["questions", "--out", "answers.yaml"], { cwd: folder.path });
  expect(second.code).toBe(2);
  expect(second.stderr).toContain("there is already a file with that name");
  expect(folder.read("answers.yaml")).toBe("mine");
  expect(form).toBe((await run(["questions"])).stdout);
});

it("prints the questions of a record with its answers", async () => {
  const form = (await run(["questions"])).stdout.replace(/^title:.*$/m, "title: A new footbridge");
  const { folder } = await run(["new", "--answers", "-"], { stdin: form });
  const { code, stdout } = await run(["questions", "footbridge"], { cwd: folder.path });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^A new footbridge \(draft\): 1 of \d+ answered\n\nStart\n1\. .*\n {3}A new footbridge\n/,
  );
  expect(stdout).toContain("Not provided");
});

it("gives the form of a record with its answers, and takes it back without a change", async () => {
  const answers = join(
    fileURLToPath(import.meta.url),
    "../../../examples/answers/short-breaks.yaml",
  );
  const made = await run(["new", "--answers", answers]);
  const { path: cwd } = made.folder;
  const file = made.folder.files().find((name) => name.endsWith(".yaml")) ?? "";
  const before = made.folder.read(file).replace("status: decided", "status: draft");
  made.folder.write(file, before);
  const form = await run(["questions", "short-breaks", "--form"], { cwd });
  expect(form.code, form.stderr).toBe(0);
  expect(form.stdout).toContain(`Take it back with: rightly resume 2026-11-23-short-breaks`);
  const taken = await run(["resume", "short-breaks", "--answers", "-"], {
    cwd,
    stdin: form.stdout,
  });
  expect(taken.code, taken.stderr).toBe(0);
  expect(taken.stdout).toContain("Nothing new");
  expect(made.folder.read(file)).toBe(before);
});

it("takes a form into a draft, keeps what is written in both, and says what is open", async () => {
  const { stdout } = await run(["questions"]);
  const blank = stdout.replace(/^title:.*$/m, 'title: "A new footbridge" # for the agenda');
  const made = await run(["new", "--answers", "-"], { stdin: blank });
  const file = made.folder.files().find((name) => name.endsWith(".yaml")) ?? "";
  expect(made.folder.read(file)).toContain("# for the agenda\n");
  made.folder.write(file, made.folder.read(file).replace("status:", "# Mine.\nstatus:"));
  const form = '# Asked the board.\nstage: policy\nproposal:\n  summary: "A bridge" # by May\n';
  const argv = ["resume", "new-footbridge", "--answers", "-"];
  const { path: cwd } = made.folder;
  const taken = await run(argv, { cwd, stdin: form });
  expect(taken.code, taken.stderr).toBe(0);
  expect(taken.stdout).toContain("questions are not answered yet");
  const text = made.folder.read(file);
  for (const words of [
    "# Mine.",
    "# for the agenda",
    "# Asked the board.\nstage: policy",
    "# by May",
  ])
    expect(text.split(words)).toHaveLength(2);
  const again = await run(argv, { cwd, stdin: form });
  expect(again.stdout).toContain("Nothing new");
  const wrong = await run(argv, { cwd, stdin: "stage: perhaps\n" });
  expect(wrong.code).toBe(2);
  expect(made.folder.read(file)).toBe(text);
});
