// Promise: a slip of the keys in the status does not hide what else is wrong with a record.
import { expect, it } from "vitest";
import { run } from "../support/run.ts";
import { BENCH, PARKS, SOUND } from "./check-repository.ts";

async function rules(files: Record<string, string>): Promise<string[]> {
  const args = ["check", "--format", "concise", "--quiet"];
  const { stdout } = await run(args, { files: { ...PARKS, ...files } });
  return [...stdout.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule!);
}

it.each(["decidded", "Decided", "decide", "decided!", "dceided", "final", "nonsense"])(
  "finds the other faults of a record with status: %s",
  async (status) => {
    const text = SOUND[BENCH]!.replace(/^status: .*$/m, `status: ${JSON.stringify(status)}`);
    const broken = text.replace("is: more", "is: mor").replace("stage: ", "stage: no-such-");
    const found = await rules({ [BENCH]: broken });
    expect(found).toEqual(expect.arrayContaining(["value-unknown", "option-unknown"]));
  },
);

it("finds nothing that hangs on the slip alone", async () => {
  const text = SOUND[BENCH]!.replace(/^status: .*$/m, "status: decidded");
  expect(await rules({ [BENCH]: text })).toEqual(["value-unknown"]);
});

it("gives no more than the shape of what is no record", async () => {
  const found = await rules({ ...SOUND, [BENCH]: "status: decidded\ntitle: [a]\n" });
  expect(found).not.toContain("answer-missing");
});
