// Promise: one value where fields are asked, and a list or group where one value is, is refused with its place.
import { describe, expect, it } from "vitest";
import { BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const WHERE = "is here, but fields are asked:";
const ONE = "is here, but one answer is asked";

describe("a form that looks back", () => {
  it.each([
    ["answers:\n  open-to-all: Yes, it will\n", "2:16", `"Yes, it will" ${WHERE} is, because`],
    ["answers:\n  finest: 3\n", "2:11", `"3" ${WHERE} is, because`],
    ["answers:\n  finest: [a, b]\n", "2:3", `a list ${WHERE} is, because`],
    [
      "answers:\n  wishes:\n    room-to-run: It did help\n",
      "3:18",
      `"It did help" ${WHERE} is, because`,
    ],
    ["held: [5/10/2027]\n", "1:1", `a list ${ONE}`],
    ["answers: {finest: {is: [better]}}\n", "1:20", `a list ${ONE}`],
  ])("is refused: %j", async (form, place, words) => {
    const { path: cwd } = await makeBench("decided");
    const argv = ["look-back", BENCH_ID, "--answers", "-"];
    const { code, stderr } = await run(argv, { cwd, stdin: form, today: "2027-10-01" });
    expect(code).toBe(2);
    expect(stderr).toContain(`the answers:${place}: `);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("missing");
  });
});

describe("a form of other moves", () => {
  it.each([
    ["decide", "result: [approved, deferred]\n", "1:1", `a list ${ONE}`],
    ["decide", "on: {day: 5/12/2026}\n", "1:1", `a group of fields ${ONE}`],
    ["decide", "call-in: not this time\n", "1:10", `"not this time" ${WHERE} `],
    ["review", "verdict: [acceptable]\n", "1:1", `a list ${ONE}`],
  ])("%s is refused: %j", async (move, stdin, place, words) => {
    const { path: cwd } = await makeBench("proposed");
    const argv = [move, BENCH_ID, "--answers", "-"];
    const { code, stderr } = await run(argv, { cwd, stdin, today: "2026-12-16" });
    expect(code).toBe(2);
    expect(stderr).toContain(`the answers:${place}: `);
    expect(stderr).toContain(words);
  });
});

describe("a form of a record", () => {
  it.each([
    ["proposal:\n  author: Park lead\n", "2:11", `"Park lead" ${WHERE} role, organisation`],
    ["proposal: We fund benches\n", "1:11", `"We fund benches" ${WHERE} `],
    ["answers:\n  finest: It is\n", "2:11", `"It is" ${WHERE} is, because`],
    ["answers:\n  lighting: All dark\n", "2:13", `"All dark" ${WHERE} `],
    ["proposal:\n  money: £640,000\n", "2:10", `"£640,000" ${WHERE} amount`],
    ["stage: [plan]\n", "1:1", `a list ${ONE}`],
    ["proposal:\n  money: {amount: [1]}\n", "2:11", `a list ${ONE}`],
  ])("is refused by new and by resume: %j", async (form, place, words) => {
    const { path: cwd } = await makeBench("draft");
    for (const argv of [
      ["new", "A"],
      ["resume", BENCH_ID],
    ]) {
      const { code, stderr } = await run([...argv, "--answers", "-"], { cwd, stdin: form });
      expect(code).toBe(2);
      expect(stderr).toContain(`answers:${place} error ${words}`);
    }
  });
});
