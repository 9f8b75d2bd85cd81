// Promise: nothing but a sound ground is where text was left out, wherever that is in a record.
import { describe, expect, it } from "vitest";
import { parseRecord } from "../record/parse.ts";
import { recordContext } from "./context.ts";
import { exemptMalformed } from "./exempt-malformed.ts";
import { recordFaults } from "./run.ts";
import { layOver, parkVersion } from "./testing/lay-over.ts";

const SOUND = "{paragraph: 3, public-interest: The bids are not opened yet.}";

/** What is found when this is in the place of an answer's because, or of the summary. */
function found(place: "answer" | "summary", text: string): string[] {
  const part =
    place === "summary"
      ? `proposal: {summary: ${text}}\n`
      : `answers: {finest: {is: the-best, because: ${text}}}\n`;
  const { record, faults, yaml } = parseRecord(layOver(`status: draft\n${part}`));
  const around = { today: "2026-11-23", frameworks: [], bodies: [], places: [] };
  const ruled =
    record === undefined
      ? []
      : recordFaults(
          [exemptMalformed],
          recordContext(record, record.id, parkVersion(record.framework), around),
          yaml,
          faults,
        );
  return [...faults, ...ruled].map(({ path, message, fix }) => `${path} ${message} / ${fix}`);
}

const PLACES = ["answer", "summary"] as const;

it.each(PLACES)("finds nothing in a sound one, as an %s", (place) => {
  expect(found(place, `{exempt: ${SOUND}}`)).toEqual([]);
});

describe.each(PLACES)("finds once, as an %s,", (place) => {
  it.each([
    ["a ground that is text", "{exempt: secret}", "exempt"],
    ["words beside the ground", `{exempt: ${SOUND}, text: secret}`, "text"],
    ["words in it", "{exempt: {paragraph: 3, public-interest: x, text: secret}}", "text"],
    ["an old paragraph", "{exempt: {paragraph: 7A, public-interest: x}}", "standards committees"],
    ["a qualification", "{exempt: {paragraph: 8, public-interest: x}}", "describe no information"],
    ["a paragraph as text", '{exempt: {paragraph: "3", public-interest: x}}', "paragraph"],
    ["no reason", "{exempt: {paragraph: 3}}", "public-interest"],
    ["no paragraph", "{exempt: {public-interest: x}}", "paragraph"],
  ])("%s", (_, text, words) => {
    const all = found(place, text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(words);
  });
});
