// Answers that are given in a file make the record that a walk with them would have ended with, and
// what they leave open is counted as the walk counts it: with the bodies of the configuration.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../../../test/support/folder.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Workplace } from "../workplace.ts";
import { answeredRecord } from "./answered-record.ts";
import type { WrittenRecord } from "./answered-record.ts";
import { draftForAnswers, takeAnswers } from "./take-answers.ts";

const EXAMPLE = join(import.meta.dirname, "../../../examples/answers/short-breaks.yaml");
const CONFIGURATION = `format: 1
framework: {id: essex-send-2022-2027, version: 1.0.0}
bodies:
  - {id: ambleford-town-council, name: Ambleford Town Council, kind: council}
`;

/** The example, decided by a body that only the configuration knows. */
const ANSWERS = readFileSync(EXAMPLE, "utf8")
  .replace(/^status: .*\n/m, "")
  .replace(/body: .*/, "body: ambleford-town-council");

function placeWith(configuration: string): Workplace {
  return { cwd: makeFolder({ "rightly.yaml": configuration }).path, today: "2026-11-23" };
}

function written(text: string, place: Workplace): WrittenRecord {
  const made = answeredRecord({ text }, place);
  if ("faults" in made) throw new Error(made.faults.map(({ message }) => message).join("\n"));
  return made.write();
}

it("is decided when a body of the configuration has decided", () => {
  expect(written(ANSWERS, placeWith(CONFIGURATION))).toMatchObject({ status: "decided", open: 0 });
});

it("counts what is open in a draft in the same way", () => {
  const place = placeWith(CONFIGURATION);
  const { id, status } = written(ANSWERS.replace(/^decisions:[^]*/m, ""), place);
  expect(status).toBe("proposed");
  const draft = draftForAnswers(id, place);
  const taken = takeAnswers(draft, ANSWERS, undefined, place);
  expect(taken).toMatchObject({ isChanged: true, open: 0 });
});

it("shows what it would write, and writes just that", () => {
  const place = placeWith(CONFIGURATION);
  const made = answeredRecord({ text: ANSWERS, set: ["title=Another title"] }, place);
  if ("faults" in made) throw new Error("the answers are at fault");
  const { file, text } = made.preview();
  expect(made.write().file).toBe(file);
  expect(readFileSync(join(place.cwd, file), "utf8")).toBe(text);
  expect(parseRecord(text).record?.title).toBe("Another title");
});

it("says what is wrong with a form, and makes nothing", () => {
  const place = placeWith(CONFIGURATION);
  const made = answeredRecord({ text: "stage: a-stage-that-is-none\n", title: "A quay" }, place);
  expect(made).toMatchObject({ faults: [{ path: "stage" }] });
});
