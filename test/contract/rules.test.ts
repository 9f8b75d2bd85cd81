// Promise: every rule is described in words, its good example is sound, and its bad one is found at the marked line.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVERY_RULE } from "../../src/check/every-rule.ts";
import { RULES } from "../../src/rules/registry.ts";
import { playExample } from "../../src/rules/testing/play-example.ts";
import { SOUND_RECORD } from "../../src/rules/testing/sound-record.ts";

const FILES = readdirSync("src/rules").filter((file) => file.endsWith(".ts"));

function camel(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

describe.each(RULES)("$id", (rule) => {
  it("stands in a file of its name, under its name", async () => {
    expect(FILES).toContain(`${rule.id}.ts`);
    const module = (await import(`../../src/rules/${rule.id}.ts`)) as Record<string, unknown>;
    expect(module[camel(rule.id)]).toBe(rule);
  });

  it("finds nothing in its good example, nor does any other rule", () => {
    expect(playExample(rule, rule.examples.good).findings).toEqual([]);
  });

  it("finds its bad example at the marked line, and nothing else is found there", () => {
    const { findings, marked } = playExample(rule, rule.examples.bad);
    expect(marked).toHaveLength(1);
    const found = findings.map(({ file, place, rule: id }) => `${file}:${place.line} ${id}`);
    expect(found).toContain(`${marked[0]} ${rule.id}`);
    expect(found.filter((one) => one.startsWith(`${marked[0]} `))).toHaveLength(1);
  });
});

describe.each(EVERY_RULE)("the words of $id", ({ id, summary, why, fix, source, severity }) => {
  it("are sentences of plain words", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(["error", "warning", "note"]).toContain(severity);
    expect(summary).toMatch(/^[A-Z`].*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/s);
    expect(fix).toMatch(/^[A-Z].*/s);
    expect(source).not.toBe("");
    expect(`${summary} ${why} ${fix}`).not.toMatch(
      /!|\b(please|sorry|invalid|compliant|lawful)\b/i,
    );
    expect(`${summary} ${why} ${fix} ${source}`, "the words are still to be written").not.toContain(
      "TODO",
    );
  });
});

describe("the list of rules", () => {
  it("has every id once", () => {
    const ids = EVERY_RULE.map((rule) => rule.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("has every file that holds a rule", () => {
    const known = new Set(RULES.map((rule) => `${rule.id}.ts`));
    const others = new Set([
      "calendar-day.ts",
      "circles.ts",
      "context.ts",
      "count-words.ts",
      "given-answers.ts",
      "misspelt.ts",
      "model.ts",
      "record-links.ts",
      "registry.ts",
      "run.ts",
      "unknown.ts",
      "written-answers.ts",
    ]);
    const loose = FILES.filter((file) => !file.endsWith(".test.ts"));
    expect(loose.filter((file) => !known.has(file) && !others.has(file))).toEqual([]);
  });
});

it("the sound record is a decided one, so that no rule is silent for want of a status", () => {
  expect(SOUND_RECORD).toContain("\nstatus: decided\n");
});
