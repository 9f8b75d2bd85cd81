// Promise: a text that is cut off by a # is a warning in a draft and an error afterwards, at the words that are lost.
import { expect, it } from "vitest";
import { parseRecord } from "../record/parse.ts";
import { layOver, parkVersion } from "./testing/lay-over.ts";
import { recordContext } from "./context.ts";
import { recordFaults } from "./run.ts";
import { textCutOff } from "./text-cut-off.ts";

function found(part: string): { severity: string; message: string; line: string; mark: string }[] {
  const text = layOver(part);
  const { record, yaml, faults } = parseRecord(text);
  const context =
    record === undefined
      ? undefined
      : recordContext(
          record,
          record.id,
          parkVersion(record.framework),
          { today: "2026-11-23", frameworks: [], bodies: [], places: [] },
          text,
        );
  const all = [
    ...faults,
    ...(context === undefined ? [] : recordFaults([textCutOff], context, yaml, faults)),
  ];
  return all.map(({ severity, message, place }) => {
    const line = text.split("\n")[place.line - 1] ?? "";
    const mark = line.slice(place.column - 1, place.endColumn - 1);
    return { severity, message, line, mark };
  });
}

const MESSAGE =
  '"#3 and #4" is not read as part of this text, because a # after a space starts a note';

it.each([
  ["draft", "warning"],
  ["proposed", "error"],
  ["decided", "error"],
])("in a %s record it is a %s", (status, severity) => {
  const line = "title: A bench by pond #3 and #4";
  expect(found(`status: ${status}\n${line}\n`)).toEqual([
    { severity, message: MESSAGE, line, mark: "#3 and #4" },
  ]);
});

it("where nothing is left of the text, its absence is said in the same words", () => {
  const line = "title: #3 and #4";
  expect(found(`status: draft\n${line}\n`)).toEqual([
    { severity: "error", message: MESSAGE, line, mark: "#3 and #4" },
  ]);
});

it("an answer in words of the framework is a text as well", () => {
  const line = "    because: See #3 and #4";
  const part = `status: draft\nanswers:\n  finest:\n    is: the-best\n${line}\n`;
  expect(found(part)).toEqual([{ severity: "warning", message: MESSAGE, line, mark: "#3 and #4" }]);
});
