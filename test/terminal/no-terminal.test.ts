// Without a terminal nothing is asked: the message names the way out, and nothing is written.
import { expect, it } from "vitest";
import { run } from "../support/run.ts";

const NO_TERMINAL =
  "Error: This needs a terminal, or --answers FILE. To get a blank form: rightly questions > answers.yaml\n";

it.each([[["new"]], [["new", "A title"]], [["new", "--plain"]]])("%j exits 2", async (args) => {
  const { code, stdout, stderr, folder } = await run(args);
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: NO_TERMINAL });
  expect(folder.files()).toEqual([]);
});

it("resume exits 2 and says how to go on without one", async () => {
  const { code, stderr } = await run(["resume"]);
  expect(code).toBe(2);
  expect(stderr).toContain("Error: This needs a terminal");
});
