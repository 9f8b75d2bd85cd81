// However a file was laid out by hand or by another program, an edit anywhere in it comes out right
// and loses no comment.
import fc from "fast-check";
import { expect, it } from "vitest";
import { Document, visit } from "yaml";
import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { editYaml } from "./edit.ts";
import type { Edit } from "./edit.ts";
import { parseYaml } from "./parse.ts";
import { isList } from "./plain-edit.ts";
import { hostileText, plainValue } from "./testing/hostile.ts";
import { cases } from "../../test/support/cases.ts";

const QUOTING = ["PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

interface Layout {
  quoting: (typeof QUOTING)[number];
  flowEvery: number;
  commentEvery: number;
  indent: number;
  indentSeq: boolean;
  lineWidth: number;
  crlf: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  quoting: fc.constantFrom(...QUOTING),
  flowEvery: fc.integer({ min: 2, max: 9 }),
  commentEvery: fc.integer({ min: 1, max: 4 }),
  indent: fc.integer({ min: 1, max: 5 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  crlf: fc.boolean(),
});

/** A value as another program would write it, with comments at numbered places. */
function laidOut(value: unknown, how: Layout): string {
  const document = new Document(value);
  let count = 0;
  visit(document, {
    Collection: (_, node) => {
      count += 1;
      if (count > 1 && count % how.flowEvery === 0) node.flow = true;
    },
    Scalar: (at, node) => {
      count += 1;
      if (typeof node.value === "string" && at !== "key") node.type = how.quoting;
      if (count % how.commentEvery === 0 && at === "key") node.commentBefore = ` mark-${count}.`;
      else if (count % how.commentEvery === 1 && at !== "key") node.comment = ` mark-${count}.`;
    },
  });
  const { indent, indentSeq, lineWidth } = how;
  const text = document.toString({ indent, indentSeq, lineWidth });
  return how.crlf ? text.replaceAll("\n", "\r\n") : text;
}

/** A path to something in a value, chosen by numbers. */
function somePath(value: unknown, choices: readonly number[]): Path {
  const path: (string | number)[] = [];
  for (const choice of choices) {
    const held = valueAt(value, path);
    if (isList(held) && held.length > 0) path.push(choice % held.length);
    else if (isMapping(held) && Object.keys(held).length > 0) {
      path.push(Object.keys(held)[choice % Object.keys(held).length]!);
    } else break;
  }
  return path;
}

function marks(text: string): string[] {
  return text.match(/# mark-\d+\./g) ?? [];
}

const numbers = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
const runs = { numRuns: Number(process.env["RUNS"] ?? cases(200)) };

it("sets a text anywhere and loses no comment", () => {
  fc.assert(
    fc.property(plainValue, layout, numbers, hostileText, (value, how, choices, text) => {
      const source = readable(value, how);
      const path = somePath(source.value, choices);
      fc.pre(path.length > 0 && !isMapping(valueAt(source.value, path)));
      fc.pre(!isList(valueAt(source.value, path)));
      const result = editYaml(source, [{ path, value: text }]);
      expect(new Set(marks(result))).toEqual(new Set(marks(source.text)));
    }),
    runs,
  );
});

it("adds an entry or an item anywhere and loses no comment", () => {
  fc.assert(
    fc.property(plainValue, layout, numbers, hostileText, (value, how, choices, text) => {
      const source = readable(value, how);
      const path = somePath(source.value, choices);
      const held = valueAt(source.value, path);
      fc.pre(isMapping(held) || isList(held));
      const step = isList(held) ? held.length : "a-new-key";
      const result = editYaml(source, [{ path: [...path, step], value: { is: text } }]);
      expect(new Set(marks(result))).toEqual(new Set(marks(source.text)));
    }),
    runs,
  );
});

it("removes anything, and sets anything to anything", () => {
  fc.assert(
    fc.property(plainValue, layout, numbers, plainValue, (value, how, choices, next) => {
      const source = readable(value, how);
      const path = somePath(source.value, choices);
      fc.pre(path.length > 0);
      const edits: Edit[] = [
        { path, value: next },
        { path, remove: true },
      ];
      for (const edit of edits) expect(editYaml(source, [edit])).toBeTypeOf("string");
      expect(editYaml(source, edits)).toBeTypeOf("string");
    }),
    runs,
  );
});

/**
 * The library changes some texts when it lays them out, even to text that holds a comment. What it
 * made is as good a start, except where a mark became text.
 */
function readable(value: unknown, how: Layout): ReturnType<typeof parseYaml> {
  const source = parseYaml(laidOut(value, how));
  fc.pre(source.problems.length === 0 && !JSON.stringify(source.value).includes("mark-"));
  return source;
}
