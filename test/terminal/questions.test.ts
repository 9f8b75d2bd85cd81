// `rightly questions`: a form that can be taken back, and what a record answers.
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
  expect(second.code).toBe(3);
  expect(second.stderr).toContain("a file of that name is there already");
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
