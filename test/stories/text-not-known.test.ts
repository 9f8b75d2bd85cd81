// Promise: nobody who does not know an answer is told to keep it from the public.
import { expect, it } from "vitest";
import { makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

it.each([
  ["proposal:\n  summary: {not-know: we cannot tell yet}\n", "proposal.summary"],
  ["voice:\n  - who: children\n    said: {notknown: we cannot tell yet}\n", "voice.0.said"],
])("%j", async (stdin, field) => {
  const { path: cwd } = await makeBench("draft");
  const { code, stderr } = await run(["new", "A", "--answers", "-"], { cwd, stdin });
  expect(code).toBe(2);
  expect(stderr).toContain(`"${field}" is a group of fields, where text is expected`);
  expect(stderr).toContain('fix: Write "not-known" instead of');
  expect(stderr).not.toContain("exempt");
});
