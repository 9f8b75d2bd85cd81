// Promise: a move that names no record takes the only one that can be meant and says so, offers
// several, and says what to do where there is none.
import { describe, expect, it } from "vitest";
import { MOVE_NAMES } from "../../src/life/model.ts";
import { MOVES } from "../../src/life/moves.ts";
import { makeFolder } from "../support/folder.ts";
import { BENCH_ID, makeBench, SECOND_ID } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

const TODAY = "2027-11-22";

describe("a move without a record", () => {
  it("takes the only one, and says so", async () => {
    const { path: cwd } = await makeBench("proposed");
    const flags = ["--role", "Access officer", "--verdict", "acceptable"];
    const { code, stdout, stderr } = await run(["review", ...flags], { cwd, today: "2026-12-16" });
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(`${BENCH_ID}.yaml (the only one that can be reviewed)`);
    expect(stdout).toContain("Reviewed by Access officer");
  });

  it("names several with the command for each", async () => {
    const { path: cwd } = await makeBench("replaced");
    const { code, stderr } = await run(["rescind", "--decider", "Cabinet"], { cwd, today: TODAY });
    expect(code).toBe(2);
    expect(stderr).toContain("2 records can be rescinded, and none is named");
    expect(stderr).toContain(`rightly rescind ${SECOND_ID}, rightly rescind ${BENCH_ID}\n`);
  });

  it.each(MOVE_NAMES.map((name) => [MOVES[name].command, MOVES[name].because] as const))(
    "says what to do where none can be meant: %s",
    async (command, because) => {
      const { path: cwd } = makeFolder();
      const { code, stderr } = await run(command.split(" "), { cwd, today: TODAY });
      expect(code).toBe(2);
      expect(stderr).toContain("there is no record that can be");
      expect(stderr).toContain(because.slice(1));
      expect(stderr).toMatch(/: rightly [a-z]+/);
    },
  );

  it("offers several in a terminal, and supersede asks for the newer one", async () => {
    const folder = await makeBench("replaced");
    const session = openTerminal(["supersede", "--plain", "--as-of", TODAY], { cwd: folder.path });
    await session.waitFor("Question: Which record?");
    await session.waitFor(`2. A bench by the pond (${BENCH_ID})`);
    session.enter("2");
    await session.waitFor("Question: Which record takes its place?");
    session.enter("1");
    await session.waitFor("Question: Why was it replaced?");
    session.enter("One bench was not enough.");
    session.enter(".");
    await session.waitFor("Write this into the record?");
    session.enter("1");
    expect((await session.ended).code).toBe(0);
    const older = folder.read(`decisions/2026/${BENCH_ID}.yaml`);
    expect(older).toContain("status: superseded");
    expect(older).toContain("One bench was not enough.");
  });

  it("says it where nothing can take its place", async () => {
    const { path: cwd } = await makeBench("decided");
    const session = openTerminal(["supersede", "--plain", "--as-of", TODAY], { cwd });
    await session.waitFor("Which record takes its place? There is none to choose from");
    expect((await session.ended).code).toBe(2);
  });
});
