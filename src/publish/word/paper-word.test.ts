// Promise: a template is filled with the record's words as they are, or what is wrong with it is named with its place.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { visible } from "../../yaml/quote.ts";
import type { Block } from "../document.ts";
import { paperParts } from "../paper/paper.ts";
import { RIVERSIDE, published } from "../testing/park-records.ts";
import { fillTemplate } from "./fill-template.ts";
import type { FilledTemplate } from "./fill-template.ts";
import { LOG_TAGS } from "./log-word.ts";
import { paperFilling, TAG_NAMES, WORD_TAGS } from "./paper-word.ts";
import type { WordPaper } from "./paper-word.ts";
import { renderWord } from "./render-word.ts";
import { wordStyles } from "./word-styles.ts";
import { cases } from "../../../test/support/cases.ts";

const SHIPPED = new Uint8Array(readFileSync("templates/word/paper.docx"));
const PAPER = paperWith({});

function fillWordTemplate(template: Uint8Array, paper: WordPaper): FilledTemplate {
  const { content, mark } = paperFilling(paper);
  return fillTemplate(template, content, mark);
}

function paperWith(changes: Partial<WordPaper>): WordPaper {
  const riverside = published(RIVERSIDE);
  const parts = paperParts(riverside);
  return { source: riverside, parts, organisation: "Town Council", marking: "", ...changes };
}

/** The shipped template with something else in one of its files. */
function changed(file: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(SHIPPED);
  const before = strFromU8(files[file]!);
  expect(change(before)).not.toBe(before);
  return zipSync({ ...files, [file]: strToU8(change(before)) });
}

function partsOf(template: Uint8Array, paper: WordPaper = PAPER): Record<string, string> {
  const made = fillWordTemplate(template, paper);
  if (!("document" in made)) throw new Error(JSON.stringify(made.faults));
  const files = Object.entries(unzipSync(made.document));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function read(xml: string): { structure: string[]; text: string } {
  const structure: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => void structure.push(name));
  parser.on("text", (more) => void (text += more));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { structure, text };
}

const para = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("the template that ships", () => {
  const parts = partsOf(SHIPPED);
  const document = parts["word/document.xml"] ?? "";

  it("holds what the paper says, and no tag is left", () => {
    const { text } = read(document);
    for (const block of Object.values(PAPER.parts).flat()) {
      if (block.kind === "heading") expect(text).toContain(block.text);
    }
    expect(Object.values(parts).join("")).not.toMatch(/\{\{|\}\}/);
  });

  it("can be moved through by its headings, names its language and the heads of its tables", () => {
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(document).toContain("<w:tblHeader/>");
    expect(document).toContain('<w:tblStyle w:val="DecisionTable"/>');
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"');
    expect(parts["docProps/core.xml"]).toContain(`<dc:title>${RIVERSIDE.title}</dc:title>`);
  });

  it("gives the same bytes again", () => {
    expect(fillWordTemplate(SHIPPED, PAPER)).toEqual(fillWordTemplate(SHIPPED, PAPER));
  });
});

describe("a council's own template", () => {
  const council = new Uint8Array(readFileSync("test/fixtures/council-paper.docx"));

  it("keeps its crest, its words and its styles, and has the parts in its own order", () => {
    const parts = partsOf(council);
    const { text } = read(parts["word/document.xml"] ?? "");
    expect(parts["word/document.xml"]).toContain('<w:tblStyle w:val="CouncilTable"/>');
    expect(Object.keys(parts)).toContain("word/media/logo.png");
    expect(parts["word/header1.xml"]).toContain("Town Council: report to members");
    expect(text).toContain("Agenda item: ______");
    expect(text).toContain(`Record ${RIVERSIDE.id}.`);
    expect(text.indexOf("Options that were considered")).toBeLessThan(text.indexOf("The tests"));
  });

  it("has headings, lists and tables even where it has no styles for them", () => {
    const bare = changed("word/styles.xml", (xml) => xml.replace(/<w:style .*<\/w:style>/s, ""));
    const document = partsOf(bare)["word/document.xml"] ?? "";
    expect(document).toContain('<w:outlineLvl w:val="1"/>');
    expect(document).toContain("<w:tblBorders>");
    expect(read(document).text).toContain("• ");
  });
});

describe("a template that cannot be filled in", () => {
  const inText = (text: string): Uint8Array =>
    changed("word/document.xml", (xml) => xml.replace("<w:body>", `<w:body>${para(text)}`));

  it.each([
    ["{{titel}}", 'there is no tag {{titel}} (did you mean "title"?)'],
    ["{{@paper}}", 'there is no tag {{@paper}} (did you mean "paper"?)'],
    ["{{#actions}}", 'there is no tag {{#actions}} (did you mean "actions"?)'],
    [
      "See {{actions}}",
      "{{actions}} stands for whole paragraphs, and needs a paragraph of its own",
    ],
    ["{{title", "a tag begins with {{ and does not end with }}"],
    ["title}}", "a tag ends with }} and does not begin with {{"],
  ])("says what is wrong with %s and where", (text, says) => {
    expect(fillWordTemplate(inText(text), PAPER)).toEqual({
      faults: [{ place: "the text, paragraph 1", says }],
    });
  });

  it("names every fault, also in headers, in footers and in the properties", () => {
    const header = changed("word/header1.xml", (xml) => xml.replace("{{marking}}", "{{paper}}"));
    expect(fillWordTemplate(header, PAPER)).toEqual({
      faults: [
        {
          place: "a header, paragraph 2",
          says: "{{paper}} stands for whole paragraphs, and can only be in the text",
        },
      ],
    });
    const core = changed("docProps/core.xml", (xml) => xml.replace("{{title}}", "{{tital}} {{x}}"));
    expect(fillWordTemplate(core, PAPER)).toMatchObject({
      faults: [{ place: "the properties" }, { place: "the properties" }],
    });
  });

  it.each([new Uint8Array(), strToU8("Some words"), zipSync({ "a.txt": strToU8("a") })])(
    "is refused if it is no document",
    (bytes) => {
      expect(() => fillWordTemplate(bytes, PAPER)).toThrow("no Word document");
    },
  );
});

const HOSTILE = fc.string({
  minLength: 1,
  maxLength: 30,
  unit: fc.constantFrom(
    ..."<>&\"'`=/\\;:@{}[]()#-! \t19ax",
    "</w:t></w:r></w:p>",
    "<!--",
    "]]>",
    "&#60;",
    "{{title}}",
    "{{",
    "\u202e",
    "\u001b[2J",
    "\uffff",
    "\ud800",
  ),
});

describe("words of a record", () => {
  const styles = wordStyles(strFromU8(unzipSync(SHIPPED)["word/styles.xml"]!));
  const blocksWith = (text: string): Block[] => [
    { kind: "heading", level: 2, text },
    { kind: "line", line: ["a ", { strong: text }, { text, to: text }] },
    { kind: "prose", text, label: text },
    { kind: "list", items: [text] },
    { kind: "facts", facts: [{ label: text, says: text }] },
    { kind: "table", headings: [text, text], rows: [[text, text]] },
  ];
  const document = (text: string): ReturnType<typeof read> => {
    const title: Block = { kind: "heading", level: 1, text };
    const parts = { ...PAPER.parts, opening: [title, ...blocksWith(text)] };
    return read(partsOf(SHIPPED, paperWith({ parts }))["word/document.xml"] ?? "");
  };

  it("stand there as they are, and change nothing around them", () => {
    const { structure } = document("A plain text");
    fc.assert(
      fc.property(HOSTILE, (hostile) => {
        const found = document(`x${hostile}x`);
        expect(found.structure).toEqual(structure);
        const said = visible(`x${hostile}x`).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
        expect(found.text.split(said).length).toBeGreaterThan(10);
      }),
      { numRuns: cases(60) },
    );
  });

  it("keep their paragraphs and lines, however long a word is", () => {
    const word = "a".repeat(60_000);
    const xml = renderWord([{ kind: "prose", text: `One\ntwo\n\n${word}` }], styles);
    expect(
      read(`<x xmlns:w="w">${xml}</x>`).structure.filter((name) => name === "w:p"),
    ).toHaveLength(2);
    expect(xml).toContain("<w:br/>");
    expect(xml).toContain(word);
  });
});

it("is told in docs/word.md, tag by tag", () => {
  const page = readFileSync("docs/word.md", "utf8");
  const told = new Set([...page.matchAll(/`\{\{([a-z-]+)\}\}`/g)].map(([, name]) => name));
  expect([...told].sort()).toEqual([...new Set([...TAG_NAMES, ...LOG_TAGS])].sort());
  for (const [name, says] of Object.entries(WORD_TAGS)) {
    expect(page).toMatch(new RegExp(`\\| \`\\{\\{${name}\\}\\}\` +\\| ${says} +\\|`));
  }
});
